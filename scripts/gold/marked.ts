import type { Gold, Label } from '../score/scoring';
import { CONTENT_FIELDS, contentLabel, isContent } from './contents';
import { ACTORS, DATES } from './labels';
import { cueNear, fieldsOf, LabelError, occurrences, type Fail, type PlacedSpan } from './placing';

/** A short text with its labels, as a line of a `.jsonl` file has it. */
export type MarkedText = Gold & { readonly text: string };

/**
 * Reads short texts that carry their labels as marks. The format is described in `README.md` of this folder.
 * @param name what the ids begin with
 * @throws LabelError where a mark or a line is not understood, or names what is not in its text.
 */
export function readMarked(name: string, source: string): readonly MarkedText[] {
  const texts: MarkedText[] = [];
  let referenceDate: string | undefined;
  let block: Block | undefined;

  const close = (): void => {
    if (block === undefined) return;
    if (referenceDate === undefined) throw new LabelError(block.line, 'no reference date');
    const id = `${name}-${String(texts.length + 1).padStart(3, '0')}`;
    texts.push({ id, text: block.text, referenceDate, entities: labelsOf(block) });
    block = undefined;
  };
  for (const [index, line] of `${source}\n`.split('\n').entries()) {
    const reference = /^reference: (?<day>\d{4}-\d\d-\d\d)$/.exec(line)?.groups?.day;
    if (line === '') close();
    else if (reference !== undefined) referenceDate = reference;
    else if (line.startsWith('#')) continue;
    else if (line.startsWith('  ')) {
      if (block === undefined) throw new LabelError(index + 1, 'a label without a text before it');
      block.contents.push({ line: index + 1, says: line.trim() });
    } else {
      block ??= { line: index + 1, text: '', marks: [], contents: [] };
      readMarks(line === '\\' ? '' : line, index + 1, block);
    }
  }
  return texts;
}

interface Block {
  readonly line: number;
  text: string;
  readonly marks: Mark[];
  /** What is said of each `{content}`, in the order of their starts. */
  readonly contents: { readonly line: number; readonly says: string }[];
}

/** What stands between two signs; `says` is what follows the bar, and a content has none. */
interface Mark extends PlacedSpan {
  readonly sign: string;
  readonly says: string;
  readonly line: number;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}' };

/** Adds a line to the text of the block, without its marks. */
function readMarks(line: string, number: number, block: Block): void {
  if (block.line !== number) block.text += '\n';
  const open: { readonly sign: string; readonly start: number; end?: number; saysFrom?: number }[] = [];
  for (const [at, character] of [...line].entries()) {
    const mark = open.at(-1);
    if (mark !== undefined && character === CLOSING[mark.sign]) {
      const says = mark.saysFrom === undefined ? '' : [...line].slice(mark.saysFrom, at).join('');
      block.marks.push({ ...mark, end: mark.end ?? block.text.length, says, line: number });
      open.pop();
    } else if (character === '|' && mark !== undefined) {
      mark.end = block.text.length;
      mark.saysFrom = at + 1;
    } else if (mark?.saysFrom !== undefined) {
      continue;
    } else if (character in CLOSING) {
      open.push({ sign: character, start: block.text.length });
    } else {
      block.text += character;
    }
  }
  if (open.length > 0) throw new LabelError(number, `no ${CLOSING[open[0]!.sign]} for ${open[0]!.sign}`);
}

function labelsOf(block: Block): readonly Label[] {
  const byStart = (a: PlacedSpan, b: PlacedSpan) => a.start - b.start || b.end - a.end;
  const marks = block.marks.sort(byStart);
  const contents = marks.filter(({ sign }) => sign === '{');
  if (contents.length !== block.contents.length) {
    throw new LabelError(block.line, `${contents.length} contents, but ${block.contents.length} lines about them`);
  }
  return marks.map((mark) => {
    const span = { start: mark.start, end: mark.end, text: block.text.slice(mark.start, mark.end) };
    if (mark.sign !== '{') return nameOrDate(mark, span);
    const { line, says } = block.contents[contents.indexOf(mark)]!;
    return content(says, span, block.text, (message) => {
      throw new LabelError(line, message);
    });
  });
}

type TextSpan = Pick<Label, 'start' | 'end' | 'text'>;

function nameOrDate({ sign, says, line }: Mark, span: TextSpan): Label {
  const { first = '', rest } = /^(?<first>\S+)(?: (?<rest>\S.*))?$/.exec(says)?.groups ?? {};
  if (sign === '<') {
    const value = rest ?? first;
    const type = rest === undefined ? typeOfValue(value) : first;
    if (!DATES.includes(type) || value === '') throw new LabelError(line, `no date: ${says}`);
    return { kind: 'date', ...span, type, value, attributes: {} };
  }
  const type = ACTORS[first.replace('~', '')];
  if (type === undefined) throw new LabelError(line, `no kind of actor is called ${first}`);
  const role = rest ?? (type === 'place' ? 'location' : undefined);
  const attributes = { ...(role !== undefined && { role }), ...(first.endsWith('~') && { subtype: 'nominal' }) };
  return { kind: 'actor', ...span, type, attributes };
}

/** The type goes without saying but for a SET, whose values look like those of durations and days. */
function typeOfValue(value: string): string {
  if (value.startsWith('P') && !value.endsWith('_REF')) return 'DURATION';
  return value.includes('T') && !value.endsWith('_REF') ? 'TIME' : 'DATE';
}

/** The line that a stretch begins in: in a whole article a cue is looked for there first. */
function lineOf(text: string, { start }: TextSpan): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', start);
  return { start: text.lastIndexOf('\n', start) + 1, end: end < 0 ? text.length : end };
}

function content(says: string, span: TextSpan, text: string, fail: Fail): Label {
  const { text: type, fields } = fieldsOf(says, CONTENT_FIELDS, fail);
  if (!isContent(type)) return fail(`no kind of demand or statement is called ${type}`);
  const whole = { start: 0, end: text.length };
  const own = lineOf(text, span);
  const finder = {
    isPrinted: (stretch: string) => occurrences(stretch, text, whole).length > 0,
    cue: (cue: string) =>
      cueNear(occurrences(cue, text, own), span) ??
      cueNear(occurrences(cue, text, whole), span) ??
      fail(`cue "${cue}" is not there`),
  };
  return contentLabel(type, span, fields, finder, fail);
}
