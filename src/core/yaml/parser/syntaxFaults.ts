import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Problem } from '../../problem';
import type { Span } from '../../text/span';
import { lineAbove, lineAt, lineBelow } from '../lines/contentLines';
import { closedByCurly, withinCurly } from '../lines/curlyQuotes';
import { signName, strangeBlankInLine } from '../lines/strangeBlanks';

/** What somebody who edits a file by hand has most likely done where the parser gives up. */
export type YamlFault =
  /** A line begins in another column than those that it belongs with. */
  | 'indent'
  /** A line is indented with a tab. */
  | 'tab'
  /** An item of a list has no dash, or its dash stands in another column. */
  | 'list'
  /** No space after a dash. */
  | 'dash'
  /** No space after a colon. */
  | 'colon'
  /** A line without a key. */
  | 'key'
  /** A colon and a space within a value. */
  | 'value'
  /** A quotation mark that is never closed. */
  | 'quote'
  /** Something after the closing quotation mark. */
  | 'quoted'
  /** A bracket that is never closed. */
  | 'open'
  /** A closing bracket that nothing opens. */
  | 'closed'
  /** A character that no value may begin with. */
  | 'sign'
  /** Words in the line of a `|` or `>`, after which a text begins in the next line. */
  | 'pipe'
  /** A dash within brackets. */
  | 'lines'
  /** A backslash that means nothing. */
  | 'escape'
  /** A character that only looks like a space. */
  | 'blank'
  /** A value in curly quotation marks, which YAML does not take for quotation marks. */
  | 'curly';

/** What the parser complains of, put to somebody who mends it: the place is the line that is to be changed. */
interface Reading {
  readonly fault: YamlFault;
  readonly span: Span;
  /** The sign or signs that it is about. */
  readonly sign?: string;
}

/** Each fault of syntax once, where it is to be mended. */
export function syntaxProblems(errors: readonly YAMLParseError[], text: string): readonly Problem<'yaml-syntax'>[] {
  const problems = new Map<string, Problem<'yaml-syntax'>>();
  for (const error of errors) {
    const problem = syntaxProblem(error, text);
    const key = `${problem.span?.start} ${problem.facts?.fault ?? problem.facts?.message}`;
    if (!problems.has(key)) problems.set(key, problem);
  }
  return [...problems.values()];
}

function syntaxProblem(error: YAMLParseError, text: string): Problem<'yaml-syntax'> {
  const message = firstLine(error.message);
  const [start, end] = error.pos.map((offset) => Math.min(offset, text.length)) as [number, number];
  const complaint = readingOf(error, message, text, start);
  const reading = complaint && (unseenCause(complaint, text, start) ?? curlyCause(complaint, text, start) ?? complaint);
  if (reading === undefined) return { code: 'yaml-syntax', span: { start, end }, facts: { message } };
  const { fault, span, sign } = reading;
  return { code: 'yaml-syntax', span, facts: { message, fault, ...(sign === undefined ? {} : { sign }) } };
}

/** Faults of lines that do not stand as the parser would have them. */
const OF_LINES: ReadonlySet<YamlFault> = new Set(['indent', 'list', 'dash', 'colon', 'key', 'value']);

/** What nobody sees in a line that seems to stand as it should: a tab, or a sign that is no blank. */
function unseenCause({ fault, span }: Reading, text: string, at: number): Reading | undefined {
  if (!OF_LINES.has(fault)) return undefined;
  const here = lineAt(text, at);
  const below = lineBelow(text, here);
  for (const { start } of [here, span, below]) {
    const strange = strangeBlankInLine(text, start);
    if (strange === undefined) continue;
    return { fault: 'blank', span: signAt(text, strange), sign: signName(text, strange) };
  }
  // The parser takes an item behind a tab for a part of the line above.
  return fault === 'list' && leadOf(text, below).includes('\t') ? tabBefore(text, below) : undefined;
}

/** A value that somebody has put in quotation marks, one of them or both curly. */
function curlyCause({ fault, span }: Reading, text: string, at: number): Reading | undefined {
  if (fault === 'value') {
    const value = valueOf(text.slice(span.start, span.end));
    if (withinCurly(value) === undefined) return undefined;
    return { fault: 'curly', span: { start: span.start, end: span.start + value.length }, sign: value.charAt(0) };
  }
  const closed = fault === 'quote' || fault === 'quoted' ? closedByCurly(text, at) : undefined;
  return closed && { fault: 'curly', span: closed, sign: text.charAt(closed.end - 1) };
}

/** A value without the remark behind it. */
function valueOf(line: string): string {
  const remark = line.search(/[ \t]#/);
  return (remark < 0 ? line : line.slice(0, remark)).trimEnd();
}

function tabBefore(text: string, { start }: Span): Reading {
  return { fault: 'tab', span: { start: text.lastIndexOf('\n', start - 1) + 1, end: start } };
}

function leadOf(text: string, { start }: Span): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

/** What the parser says, and where. */
interface Complaint {
  readonly message: string;
  readonly text: string;
  readonly at: number;
  /** The line that it is in. */
  readonly here: Span;
}

function readingOf({ code }: YAMLParseError, message: string, text: string, at: number): Reading | undefined {
  return READINGS[code]?.({ message, text, at, here: lineAt(text, at) });
}

/** How the complaints of the parser are read, by its code; of any other nobody knows what was done. */
const READINGS: { readonly [code in ErrorCode]?: (complaint: Complaint) => Reading | undefined } = {
  TAB_AS_INDENT: ({ text, here }) => tabBefore(text, here),
  BAD_DQ_ESCAPE: ({ message, text, at }) => ({
    fault: 'escape',
    span: signAt(text, at),
    sign: signIn(message, /(?<sign>\\.)/),
  }),
  BAD_SCALAR_START: ({ message, text, at }) => ({
    fault: 'sign',
    span: signAt(text, at),
    sign: signIn(message, /(?<sign>\S)$/),
  }),
  BAD_ALIAS: ({ text, at }) => ({ fault: 'sign', span: signAt(text, at), sign: '*' }),
  MISSING_CHAR: readMissing,
  BAD_INDENT: readIndent,
  BLOCK_AS_IMPLICIT_KEY: readBlockAsKey,
  MULTILINE_IMPLICIT_KEY: readLongKey,
  // A second colon in a value looks like a map of its own to the parser.
  BLOCK_IN_FLOW: ({ text, at, here }) =>
    text.charAt(here.start) === '-'
      ? { fault: 'lines', span: here }
      : { fault: 'value', span: { start: at, end: here.end } },
  UNEXPECTED_TOKEN: readUnexpected,
};

function signIn(message: string, pattern: RegExp): string {
  return pattern.exec(message)?.groups?.sign ?? '';
}

function readMissing({ message, text, at, here }: Complaint): Reading | undefined {
  if (message.startsWith('Missing closing')) {
    const sign = signIn(message, /(?<sign>["'])/);
    // It is taken to go on to the end of the file, so that the last of these marks is the one.
    const isHere = text.slice(here.start, here.end).includes(sign);
    const line = isHere ? here : lineAt(text, Math.max(0, text.lastIndexOf(sign, at)));
    return { fault: 'quote', span: behind(line, text.indexOf(sign, line.start)), sign };
  }
  if (message.startsWith('Sequence item')) return { fault: 'indent', span: here };
  if (message.startsWith('Implicit map keys')) return { fault: keyFault(text, here), span: here };
  return message.startsWith('Missing , or :') ? quotedAt(text, here, at) : undefined;
}

function readIndent({ message, text, at, here }: Complaint): Reading {
  if (message.startsWith('Flow')) {
    const sign = signIn(message, /(?<sign>[\]}])$/);
    const line = lineAbove(text, at);
    return { fault: 'open', span: behind(line, text.lastIndexOf(sign === ']' ? '[' : '{', line.end)), sign };
  }
  return isDashWithoutBlank(text, here) ? { fault: 'dash', span: here } : { fault: 'indent', span: here };
}

function readBlockAsKey({ message, text, at, here }: Complaint): Reading {
  if (message.startsWith('A block sequence')) return { fault: 'list', span: here };
  // What the parser takes for the value of a key ends with the next line, which lies too deep.
  return KEY_WITHIN.test(text.slice(at, here.end))
    ? { fault: 'value', span: { start: at, end: here.end } }
    : { fault: 'indent', span: lineBelow(text, here) };
}

function readLongKey({ text, here }: Complaint): Reading {
  if (isDashWithoutBlank(text, here)) return { fault: 'dash', span: here };
  if (KEY_WITHIN.test(text.slice(here.start, here.end))) return { fault: 'indent', span: lineBelow(text, here) };
  return { fault: keyFault(text, here), span: here };
}

function readUnexpected({ message, text, at, here }: Complaint): Reading | undefined {
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) {
    const sign = /:[ \t]+(?=[|>])/.exec(text.slice(here.start, here.end));
    if (sign === null) return undefined;
    const start = here.start + sign.index + sign[0].length;
    return { fault: 'pipe', span: { start, end: here.end }, sign: text.charAt(start) };
  }
  if (/^Unexpected flow-(?:seq|map)-end/.test(message))
    return { fault: 'closed', span: signAt(text, at), sign: text.charAt(at) };
  return message.endsWith('at node end') ? quotedAt(text, here, at) : undefined;
}

/** What of a line begins at an offset; all of it if that lies outside. */
function behind(line: Span, at: number): Span {
  return at >= line.start && at < line.end ? { start: at, end: line.end } : line;
}

/** A key with its colon, however much stands before it. */
const KEY_WITHIN = /:(?:\s|$)/;
/** A line that begins with a key without the blank behind its colon; an address in the web has such a colon too. */
export const COLON_WITHOUT_BLANK = /^(?:- +)*[\w-]+:(?!\/\/)\S/;
const QUOTE_BEFORE = /(?<sign>["'])\s*$/;

/** What a line lacks that should have a key. */
function keyFault(text: string, { start, end }: Span): YamlFault {
  return COLON_WITHOUT_BLANK.test(text.slice(start, end)) ? 'colon' : 'key';
}

/** Something behind a closing quotation mark, if there is one right before an offset. */
function quotedAt(text: string, line: Span, at: number): Reading | undefined {
  const sign = QUOTE_BEFORE.exec(text.slice(line.start, at))?.groups?.sign;
  return sign === undefined ? undefined : { fault: 'quoted', span: { start: at, end: line.end }, sign };
}

function isDashWithoutBlank(text: string, { start }: Span): boolean {
  return text.charAt(start) === '-' && /\w/.test(text.charAt(start + 1));
}

function signAt(text: string, at: number): Span {
  return { start: at, end: Math.min(at + 1, text.length) };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}
