import { isMap, isScalar, type Document, type YAMLParseError } from 'yaml';
import type { Problem } from '../../problem';
import { lastUpTo } from '../../text/rising';
import { newlineOf } from '../lines/lines';
import { firstDocument, firstDocumentSteps, type FirstDocumentOptions } from '../parser/firstDocument';
import { isEmpty, pairOf } from '../parser/nodes';
import { MOST_PROBLEMS, strangeSign, unusualNodes } from '../parser/notTaken';
import { parsedWhole } from './asAWhole';
import { bordersOf, cutSteps, type CutList } from './cutAtItems';
import { PieceList } from './itemList';
import { brokenPiece, readPiece, readPieceSteps, type Piece } from './itemPiece';
import { PlainDocument, type YamlProblemCode } from './plainDocument';

/**
 * So large a file is not read as a whole where one of its items is broken: that would take seconds, at each key press of
 * somebody who is about to mend it. In UTF-16 units.
 */
const LARGE = 256 * 1024;

/**
 * Parses a file item by item. `undefined` if nothing can be cut, or anything is not as it should be: then it is to be read
 * as a whole, which tells what is wrong. Of a large one the items that are all right are read.
 */
export function* parsedInPieces(text: string): Generator<undefined, PlainDocument | undefined, undefined> {
  const cuts = yield* cutSteps(text);
  if (cuts.length === 0) return undefined;
  const frame = frameOf(text, cuts);
  const first = yield* firstDocumentSteps(frame.text, frame.options);
  const { document } = first;
  if (first.secondAt !== undefined || first.tooDeepAt !== undefined || document.errors.some(isOfFrame))
    return undefined;
  yield;
  if (strangeSign(frame.text) !== undefined || unusualNodes(document).length > 0) return undefined;
  if (!cuts.every((cut) => isEmptyKey(document, cut))) return undefined;
  const lists = new Map<string, PieceList>();
  const problems: Problem<YamlProblemCode>[] = [];
  // Looked for in each part: to look through the whole of a large text at once would hold everybody up.
  let newline = newlineOf(frame.text);
  for (const cut of cuts) {
    const pieces: Piece[] = [];
    for (let index = 1; index < cut.borders.length; index++) {
      const start = cut.borders[index - 1]!;
      const lines = text.slice(start, cut.borders[index]);
      if (newline === '\n') newline = newlineOf(lines);
      const piece = yield* readPieceSteps(lines);
      yield;
      if (piece === undefined) {
        const wrong = text.length > LARGE ? yield* problemSteps(lines, start) : [];
        if (wrong.length === 0) return undefined;
        if (problems.length < MOST_PROBLEMS) problems.push(...wrong);
      }
      pieces.push(piece ?? brokenPiece(lines));
    }
    lists.set(cut.key, new PieceList(cut, pieces));
  }
  return new PlainDocument(text, withoutConsequences(problems), lists, () => document, { newline });
}

/** Of what git has left between markers, every part of an item is wrong; what is to be done is one thing. */
function withoutConsequences(problems: readonly Problem<YamlProblemCode>[]): readonly Problem<YamlProblemCode>[] {
  const conflict = problems.find(({ code }) => code === 'yaml-conflict');
  if (conflict === undefined) return problems;
  return [conflict, ...problems.filter(({ code }) => code !== 'yaml-conflict' && code !== 'yaml-syntax')];
}

/** What is wrong with the lines of an item that begin at an offset of the file. */
function* problemSteps(
  lines: string,
  start: number,
): Generator<undefined, readonly Problem<YamlProblemCode>[], undefined> {
  const { problems } = yield* parsedWhole(lines);
  return problems
    .filter(({ code }) => code !== 'yaml-not-a-map')
    .map(({ span, ...problem }) => ({
      ...problem,
      ...(span && { span: { start: span.start + start, end: span.end + start } }),
    }));
}

/**
 * False for what only seems wrong since a list was cut out: the parser takes the key behind it for one that has been
 * going on since before the list, and so for too long a key.
 */
function isOfFrame({ code, pos: [start, end] }: YAMLParseError): boolean {
  return code !== 'KEY_OVER_1024_CHARS' || end - start >= LONGEST_KEY;
}

/** As YAML has it, in UTF-16 units. */
const LONGEST_KEY = 1024;

/** True if a cut was made behind a key of the map at the top, and nothing that stands elsewhere has come behind it. */
function isEmptyKey({ contents }: Document.Parsed, { key, keyStart }: CutList): boolean {
  if (!isMap(contents) || contents.flow) return false;
  const pair = pairOf(contents, key);
  const [start] = isScalar(pair?.key) ? (pair.key.range ?? []) : [];
  return start === keyStart && isScalar(pair?.value) && isEmpty(pair.value);
}

/** What is left of a file without the items of its lists, and where that lies in it. */
function frameOf(text: string, cuts: readonly CutList[]): { text: string; options: FirstDocumentOptions } {
  const parts: string[] = [];
  /** Where the parts end in the frame, and how far behind that they lie in the file. */
  const shifts: { readonly end: number; readonly shift: number }[] = [];
  let start = 0;
  let length = 0;
  for (const [from, to] of [...cuts.map(({ borders }) => [borders[0]!, borders.at(-1)!] as const), [text.length, 0]]) {
    parts.push(text.slice(start, from));
    shifts.push({ end: length + from - start, shift: start - length });
    length += from - start;
    start = to!;
  }
  const toFile = (offset: number) => {
    const part = shifts.find(({ end }) => offset < end) ?? shifts.at(-1)!;
    return offset + part.shift;
  };
  return { text: parts.join(''), options: { toFile } };
}

/** The document after an edit of items alone; `undefined` if it may have touched more. */
export function editedInPieces(
  before: PlainDocument,
  { start, end, insert }: { readonly start: number; readonly end: number; readonly insert: string },
  text: string,
): PlainDocument | undefined {
  const list = [...before.lists.values()].find(
    ({ cut: { borders } }) => borders[0]! <= start && end <= borders.at(-1)!,
  );
  if (list === undefined) return undefined;
  const { borders, indent } = list.cut;
  const first = Math.min(lastUpTo(borders, start), list.length - 1);
  const behind = Math.max(lastUpTo(borders, end - 1), first) + 1;
  const delta = insert.length - (end - start);
  const from = borders[first]!;
  const to = borders[behind]!;
  // Made of its parts: a look into the whole of the new text would copy it.
  const stretch = before.text.slice(from, start) + insert + before.text.slice(end, to);
  // What comes then must go on at the beginning of a line.
  if (!stretch.endsWith('\n') && to < before.text.length) return undefined;
  const inner = bordersOf(stretch, indent);
  if (inner === undefined || (inner.length === 0 && behind - first === list.length)) return undefined;
  const pieces: Piece[] = [];
  for (const [index, border] of inner.entries()) {
    const piece = readPiece(stretch.slice(border, inner[index + 1]));
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  const lists = new Map<string, PieceList>();
  for (const [key, other] of before.lists) {
    const moved = (border: number) => (border >= end ? border + delta : border);
    const cut = {
      ...other.cut,
      keyStart: moved(other.cut.keyStart),
      borders:
        other === list
          ? [
              ...borders.slice(0, first),
              ...inner.map((border) => border + from),
              ...borders.slice(behind).map((border) => border + delta),
            ]
          : other.cut.borders.map(moved),
    };
    const all =
      other === list ? [...list.pieces.slice(0, first), ...pieces, ...list.pieces.slice(behind)] : other.pieces;
    lists.set(key, new PieceList(cut, all));
  }
  return before.withLists(text, stretch, lists, () => {
    const frame = frameOf(
      text,
      [...lists.values()].map(({ cut }) => cut),
    );
    return firstDocument(frame.text, frame.options).document;
  });
}
