import { Token } from './token';
import { TokenScan } from './tokenScan';

/** Divides a text into tokens, in order; what lies between them is blank. Offsets are those of `text`, plus `base`. */
export function tokenise(text: string, base = 0): readonly Token[] {
  const scan = new TokenScan(text);
  const tokens: Token[] = [];
  let previous: Token | undefined;
  while (scan.next(previous)) {
    previous = new Token(base + scan.start, base + scan.end, scan.lexeme, scan.spaced);
    tokens.push(previous);
  }
  return tokens;
}
