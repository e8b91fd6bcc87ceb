import type { Problem } from '../../problem';
import type { Span } from '../../text/span';
import { withinMeantQuotes } from '../lines/curlyQuotes';
import { lineEnd, lineStart } from '../lines/lines';
import { strangeBlankInLine, withPlainBlanks } from '../lines/strangeBlanks';
import { withoutTabs } from '../meant/tabsAsBlanks';
import type { YamlFault } from '../parser/syntaxFaults';
import { parsePlain } from '../reading/parsePlain';
import { scalar } from '../writing/newLines';
import { indentedAsAround } from './indentedAsAround';
import { joinedKeys } from './joinedKeys';
import { withoutOneOf, withoutRepetition } from './oneOfEqualKeys';

/** What a program can do about a fault of syntax. */
export type Mend =
  | 'replace-tabs'
  | 'indent-line'
  | 'replace-blanks'
  | 'add-blank'
  | 'mend-quotes'
  | 'straighten-quotes'
  | 'join-keys'
  | 'remove-second'
  | 'keep-first'
  | 'keep-second';

/** A larger text is not tried: it is read again. In UTF-16 units. */
const LARGEST = 256 * 1024;
/** Nor is one for which a column is sought, in each of which it is read once. */
const LARGEST_FOR_COLUMNS = 64 * 1024;
/** So many lines with signs that are no blanks are mended at once. */
const MOST_LINES = 100;

/** The mends for a fault of syntax, or one that comes to the same, by its facts; the likeliest first; whether one of them helps shows when it is tried. */
export function mendsFor(facts: NonNullable<Problem['facts']>): readonly Mend[] {
  if (facts.key !== undefined) return mendsOfEqualKeys(facts);
  switch (facts.fault as YamlFault | undefined) {
    case 'blank':
      return ['replace-blanks'];
    case 'colon':
    case 'dash':
      return ['add-blank'];
    case 'quoted':
      return ['mend-quotes'];
    case 'curly':
      return ['straighten-quotes'];
    case 'indent':
    case 'list':
      return ['replace-tabs', 'indent-line'];
    default:
      // One tab makes several complaints, and the first need not name it.
      return ['replace-tabs'];
  }
}

/** Of two words one may be thrown away, as its name is on the fix; of what is more than a word, only a repetition. */
function mendsOfEqualKeys({ key, first, second }: NonNullable<Problem['facts']>): readonly Mend[] {
  if (first === undefined || second === undefined) return ['join-keys', 'remove-second'];
  if (first === second) return ['remove-second'];
  // Where two ids differ, a dash is missing between two things.
  return key === 'id' ? [] : ['keep-first', 'keep-second'];
}

/** The text without a fault of syntax at a place; `undefined` where it would be no better. Nothing else changes. */
export function mended(mend: Mend, text: string, span: Span | undefined): string | undefined {
  if (mend === 'replace-tabs') return withoutTabs(text);
  if (span === undefined || text.length > LARGEST) return undefined;
  switch (mend) {
    case 'indent-line':
      if (text.length > LARGEST_FOR_COLUMNS) return undefined;
      return indentedAsAround(text, span.start, (after) => firstFault(after) === undefined);
    case 'replace-blanks':
      return withoutStrangeBlanks(text, span.start);
    case 'add-blank':
      return ifBetter(span, withBlanksIn(text, span));
    case 'mend-quotes':
      return ifBetter(span, requoted(text, span.start));
    case 'straighten-quotes':
      return ifBetter(span, withStraightQuotes(text, span));
    case 'join-keys':
      return joinedKeys(text, span.start);
    case 'remove-second':
      return withoutRepetition(text, span.start);
    case 'keep-first':
      return withoutOneOf(text, span.start, 'second');
    case 'keep-second':
      return withoutOneOf(text, span.start, 'first');
  }
}

function ifBetter({ start }: Span, after: string | undefined): string | undefined {
  if (after === undefined) return undefined;
  const next = firstFault(after);
  return next === undefined || (next.span?.start ?? 0) > lineEnd(after, start) ? after : undefined;
}

function firstFault(text: string): Problem | undefined {
  return parsePlain(text)
    .problems.filter(({ code }) => code === 'yaml-syntax')
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))[0];
}

/** Behind a line that is mended the parser finds the next. */
function withoutStrangeBlanks(text: string, at: number): string {
  let current = text;
  let place: number | undefined = at;
  for (let line = 0; line < MOST_LINES && place !== undefined; line++) {
    if (strangeBlankInLine(current, place) === undefined) break;
    current = withPlainBlanks(current, place);
    const next = firstFault(current);
    place = next?.facts?.fault === 'blank' ? next.span?.start : undefined;
  }
  return current;
}

const DASH_OR_KEY = /^[ \t]*(?:-\b|(?:- +)*[\w-]+:(?=\S))/gm;

/** A blank behind the dash or the colon that each of the lines begins with. */
function withBlanksIn(text: string, { start, end }: Span): string {
  const from = lineStart(text, start);
  return text.slice(0, from) + text.slice(from, end).replaceAll(DASH_OR_KEY, '$& ') + text.slice(end);
}

/** A value in straight quotation marks that has curly ones. */
function withStraightQuotes(text: string, { start, end }: Span): string | undefined {
  const inner = withinMeantQuotes(text.slice(start, end));
  return inner === undefined ? undefined : text.slice(0, start) + scalar(inner) + text.slice(end);
}

const VALUE_OF_LINE = /^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?(?=["'])/;

/**
 * A value in quotation marks that holds some itself, written so that YAML takes them for a part of it. Before `at` stands
 * the mark that was taken for the closing one.
 */
function requoted(text: string, at: number): string | undefined {
  const start = lineStart(text, at);
  const line = text.slice(start, lineEnd(text, at));
  const written = (from: number, to: number, value: string) =>
    text.slice(0, start + from) + value + text.slice(start + to);
  const lead = VALUE_OF_LINE.exec(line)?.[0].length;
  if (lead !== undefined) {
    const all = line.slice(lead).trimEnd();
    const comment = all.endsWith(all.charAt(0)) ? -1 : all.lastIndexOf(' #');
    const value = comment < 0 ? all : all.slice(0, comment).trimEnd();
    const end = lead + value.length;
    if (value.length > 1 && value.endsWith(value.charAt(0))) return written(lead, end, escaped(value));
    const whole = written(lead, end, scalar(value));
    // The value may go on in the next line.
    return firstFault(whole) === undefined ? whole : undefined;
  }
  // In brackets a value ends before a comma or the closing one.
  const taken = line.slice(0, at - start);
  const sign = taken.trimEnd().slice(-1);
  const opening = Math.max(
    ...[...taken.matchAll(/[[{,:][ \t]*(?=["'])/g)].map(({ index, 0: before }) => index + before.length),
  );
  const closing = line.slice(at - start).search(sign === '"' ? /"[ \t]*[,\]}]/ : /'[ \t]*[,\]}]/);
  if (line.charAt(opening) !== sign || closing < 0) return undefined;
  const end = at - start + closing + 1;
  return written(opening, end, escaped(line.slice(opening, end)));
}

/** A quoted value with the marks within it doubled, or behind a backslash where they are double ones. */
function escaped(value: string): string {
  const sign = value.charAt(0);
  const inner = value.slice(1, -1);
  // Somebody may have tried a backslash, which means nothing in single ones.
  return sign === "'"
    ? `'${inner.replaceAll(/\\'|''|'/g, "''")}'`
    : `"${inner.replaceAll(/\\.|"/gs, (part) => (part === '"' ? '\\"' : part))}"`;
}
