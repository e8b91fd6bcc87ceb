import { Scalar, visit, type Document } from 'yaml';

/** What the parser takes for the closing quotation mark, where a text in quotation marks has none; `undefined` if it has. */
export function takenForMark(lexeme: string): string | undefined {
  const mark = lexeme.charAt(0);
  if (mark !== '"' && mark !== "'") return undefined;
  const isUnclosed = lexeme.length > 1 && !lexeme.endsWith(mark) && !lexeme.slice(0, -1).endsWith('\\');
  return isUnclosed ? lexeme.slice(-1) : undefined;
}

/** Gives texts back the signs that were taken for closing marks, by where the texts begin; line ends are no part of them. */
export function giveBack(signs: ReadonlyMap<number, string>, document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      const sign = signs.get(node.range?.[0] ?? -1);
      const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      if (sign !== undefined && isQuoted) node.value = `${String(node.value)}${sign}`.trimEnd();
    },
  });
}
