import { lazily } from '../text/lazily';
import { LexemeTable, Shape } from '../text/lexeme';
import type { Sentence } from '../text/sentences';
import { Token } from '../text/token';

/** Kinds of signs that nobody would read aloud; `none` for all that is read. */
const Silent = { none: 0, emphasis: 1, picture: 2, link: 3, bullet: 4 } as const;

const picture = lazily(() => new RegExp(String.raw`^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)`, 'u'));

const BULLET = /^[•·▪●‣◦►▶→✓]$/u;

const silentOf = new LexemeTable(({ text, kind, shape }): number => {
  if (text === '*' || text === '_' || text === '`') return Silent.emphasis;
  if (text === '[') return Silent.link;
  if (BULLET.test(text)) return Silent.bullet;
  return kind === 'symbol' && (shape & Shape.ascii) === 0 && picture().test(text) ? Silent.picture : Silent.none;
});

/**
 * The sentences of a paragraph without what is seen in them but not read: the stars and lines of emphasis ("must **not** go"),
 * the address behind the words of a link ("the [board](https://…)"), the number of a note ("[^1]"), pictures ("the firm 🚢
 * must pay"), the sign before an item of a list ("• Better pay"). They part no subject from its verb. Signs that count ("2 * 4", "file_name") stay.
 */
export function withoutSilentSigns(sentences: readonly Sentence[]): readonly Sentence[] {
  let heard: Sentence[] | undefined;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    const tokens = heardOf(sentence.tokens);
    if (tokens === sentence.tokens) {
      heard?.push(sentence);
      continue;
    }
    heard ??= sentences.slice(0, i);
    if (tokens.length > 0) heard.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
  }
  return heard ?? sentences;
}

function heardOf(tokens: readonly Token[]): readonly Token[] {
  let silent: boolean[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const kind = silentOf.of(tokens[i]!.lexeme);
    if (kind === Silent.none) continue;
    silent ??= new Array<boolean>(tokens.length).fill(false);
    if (kind === Silent.bullet) silent[i] = i === 0 && tokens[1]?.spaced === true;
    else if (kind === Silent.picture) silent[i] = isBesideWords(tokens, i);
    else if (kind === Silent.link) silenceLink(tokens, i, silent);
    else {
      let end = i + 1;
      if (i === 0 && tokens[1]?.spaced === true && tokens[0]!.text === '*') {
        silent[0] = true;
        continue;
      }
      while (end < tokens.length && !tokens[end]!.spaced && silentOf.of(tokens[end]!.lexeme) === Silent.emphasis) end++;
      if (isEmphasis(tokens, i, end)) silent.fill(true, i, end);
      i = end - 1;
    }
  }
  return silent?.includes(true) === true ? spoken(tokens, silent) : tokens;
}

/** The tokens that are not silent; behind a silent one with a blank before it the next has that blank. */
function spoken(tokens: readonly Token[], silent: readonly boolean[]): readonly Token[] {
  const found: Token[] = [];
  let isSpaced = false;
  for (const [i, token] of tokens.entries()) {
    isSpaced ||= token.spaced;
    if (silent[i]!) continue;
    found.push(isSpaced === token.spaced ? token : new Token(token.start, token.end, token.lexeme, isSpaced));
    isSpaced = false;
  }
  return found;
}

/** True for signs that are glued to what they open or close, and not to two words. */
function isEmphasis(tokens: readonly Token[], first: number, end: number): boolean {
  const before = first === 0 || tokens[first]!.spaced ? undefined : tokens[first - 1];
  const behind = tokens[end]?.spaced === false ? tokens[end] : undefined;
  if (before === undefined || behind === undefined) return before !== behind;
  return !isRead(before) || !isRead(behind) || behind.lower === "'s";
}

function isRead({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

/** False for a picture that stands in place of a comma or a full stop, before a capital. */
function isBesideWords(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]!.kind === 'punctuation' || tokens[at + 1]?.capital !== true;
}

/** How many tokens the words of a link have at most. */
const LONGEST_LINK = 40;

/** Marks as silent what is no words of the link or note that opens at a bracket; nothing if none does. */
function silenceLink(tokens: readonly Token[], open: number, silent: boolean[]): void {
  if (tokens[open + 1]?.text === '^' && tokens[open + 3]?.text === ']') {
    silent.fill(true, open, open + 4);
    return;
  }
  let close = open + 1;
  while (close < tokens.length && close < open + LONGEST_LINK && tokens[close]!.text !== ']') close++;
  const end = close + 3;
  const isLink =
    tokens[close]?.text === ']' &&
    tokens[close + 1]?.text === '(' &&
    !tokens[close + 1]!.spaced &&
    tokens[end]?.text === ')' &&
    /^(?:https?:|mailto:|[/#.])/.test(tokens[close + 2]!.text);
  if (!isLink) return;
  silent[open] = true;
  silent.fill(true, close, end + 1);
}
