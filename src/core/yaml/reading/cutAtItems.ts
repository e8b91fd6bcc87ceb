// Cuts a file at the items of the lists that stand at its top, by a look at how each line begins. Nearly all of a large
// file are such items, and what is between two cuts can be parsed by itself. Only what is surely cut as YAML itself would
// is cut: a list with any line that might mean something else is left whole.

/** A list under a key at the top of a file: one item below the other, each behind a dash in the same column. */
export interface CutList {
  readonly key: string;
  /** Where its key begins. */
  readonly keyStart: number;
  /** The column of the dashes. */
  readonly indent: number;
  /** Where the lines of each item begin, and behind them where those of the last one end. */
  readonly borders: readonly number[];
}

/** So many lines are looked at in one step. */
const LINES_A_STEP = 50;

const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const HASH = 0x23;
const DASH = 0x2d;

const DOCUMENT_SIGNS = ['%', '---', '...'] as const;

/** A key behind which nothing stands but, maybe, a comment. */
const BARE_KEY = /(?<key>[a-z_][\w-]*):[ \t]*(?:[ \t]#[^\n]*|\r)?(?:\n|$)/iy;
const CONFLICT_MARKER = /(?:<{7,}|\|{7,}|={7,}|>{7,})(?:[ \r\n]|$)/y;
/** Any key that is written without quotes. */
const PLAIN_KEY = /[a-z_][\w-]*:(?:[ \r\n]|$)/iy;

/** The lists at the top of a file that can be cut, in their order. */
export function* cutSteps(text: string): Generator<undefined, readonly CutList[], undefined> {
  const lists: CutList[] = [];
  /** The list that the line before was of. */
  let list: { key: string; keyStart: number; indent: number; borders: number[] } | undefined;
  /** The key that a list may follow. */
  let key: { key: string; keyStart: number } | undefined;
  let lines = 0;
  // A BOM takes no column.
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length; start = endOfLine(text, start)) {
    if (++lines % LINES_A_STEP === 0) yield;
    const { indent, kind } = lookAt(text, start);
    if (kind === 'nothing') continue;
    // How the rest is to be read is said by a directive, or there is more than one document.
    if (indent === 0 && DOCUMENT_SIGNS.some((sign) => text.startsWith(sign, start))) return [];
    if (list !== undefined) {
      if (kind === 'item' && indent === list.indent) {
        list.borders.push(start);
        continue;
      }
      if (indent > list.indent && kind !== 'strange') continue;
      // What git has put there breaks the item that it stands in, but not the list.
      if (indent === 0 && matchesAt(CONFLICT_MARKER, text, start)) continue;
      if (indent === 0 && kind === 'other' && matchesAt(PLAIN_KEY, text, start)) {
        lists.push({ ...list, borders: [...list.borders, start] });
      }
      list = undefined;
    } else if (key !== undefined && kind === 'item') {
      list = { ...key, indent, borders: [start] };
      key = undefined;
      continue;
    }
    const name = indent === 0 && kind === 'other' ? matchesAt(BARE_KEY, text, start)?.key : undefined;
    key = name === undefined ? undefined : { key: name, keyStart: start };
  }
  if (list !== undefined) lists.push({ ...list, borders: [...list.borders, text.length] });
  return lists;
}

/**
 * Cuts lines of a list anew that have changed: where its items begin in them. `undefined` if they do not begin with an
 * item, or one of them might be more than a part of one.
 */
export function bordersOf(lines: string, indent: number): readonly number[] | undefined {
  const borders: number[] = [];
  for (let at = 0; at < lines.length; at = endOfLine(lines, at)) {
    const line = lookAt(lines, at);
    if (line.kind === 'item' && line.indent === indent) borders.push(at);
    else if (borders.length === 0) return undefined;
    else if (line.kind !== 'nothing' && (line.kind === 'strange' || line.indent <= indent)) return undefined;
  }
  return borders;
}

interface Line {
  /** How many blanks it begins with. */
  readonly indent: number;
  /** What comes then: `nothing` or a comment, a dash that makes an `item`, what makes indentation doubtful, or anything else. */
  readonly kind: 'nothing' | 'item' | 'strange' | 'other';
}

function lookAt(text: string, start: number): Line {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at++;
  const indent = at - start;
  const code = text.charCodeAt(at);
  if (at === text.length || code === HASH || isLineEnd(text, at)) return { indent, kind: 'nothing' };
  if (code === TAB || code === CR) return { indent, kind: 'strange' };
  if (code !== DASH) return { indent, kind: 'other' };
  const next = text.charCodeAt(at + 1);
  return { indent, kind: next === SPACE || at + 1 === text.length || isLineEnd(text, at + 1) ? 'item' : 'other' };
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) === LF);
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}

function matchesAt(pattern: RegExp, text: string, at: number): Readonly<Record<string, string>> | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? (match.groups ?? {}) : undefined;
}
