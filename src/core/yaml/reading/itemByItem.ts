import type { Problem } from '../../problem';
import { newlineOf } from '../lines/lines';
import { firstDocumentSteps } from '../parser/firstDocument';
import { MOST_PROBLEMS, strangeSign, unusualNodes } from '../parser/notTaken';
import { parsedWhole } from './asAWhole';
import { cutSteps } from './cutAtItems';
import { frameOf, isEmptyKey, isFaultOfFrame } from './frame';
import { CutItemList } from './itemList';
import { PlainDocument, type YamlProblemCode } from './plainDocument';
import { brokenItem, readItemSteps, type ReadItem } from './readItem';

/**
 * So large a file is not read as a whole where one of its items is broken: that would take seconds, at each key press of
 * somebody who is about to mend it. In UTF-16 units.
 */
const LARGE = 256 * 1024;

/**
 * Parses a file item by item. `undefined` if nothing can be cut, or anything is not as it should be: then it is to be read
 * as a whole, which tells what is wrong. Of a large one the items that are all right are read.
 */
export function* parsedItemByItem(text: string): Generator<undefined, PlainDocument | undefined, undefined> {
  const cuts = yield* cutSteps(text);
  if (cuts.length === 0) return undefined;
  const frame = frameOf(text, cuts);
  const first = yield* firstDocumentSteps(frame.text, frame.options);
  const { document } = first;
  if (first.secondAt !== undefined || first.tooDeepAt !== undefined || document.errors.some(isFaultOfFrame))
    return undefined;
  yield;
  if (strangeSign(frame.text) !== undefined || unusualNodes(document).length > 0) return undefined;
  if (!cuts.every((cut) => isEmptyKey(document, cut))) return undefined;
  const lists = new Map<string, CutItemList>();
  const problems: Problem<YamlProblemCode>[] = [];
  // Looked for in each part: to look through the whole of a large text at once would hold everybody up.
  let newline = newlineOf(frame.text);
  for (const cut of cuts) {
    const items: ReadItem[] = [];
    for (let index = 1; index < cut.borders.length; index++) {
      const start = cut.borders[index - 1]!;
      const lines = text.slice(start, cut.borders[index]);
      if (newline === '\n') newline = newlineOf(lines);
      const item = yield* readItemSteps(lines);
      yield;
      if (item === undefined) {
        const wrong = text.length > LARGE ? yield* problemSteps(lines, start) : [];
        if (wrong.length === 0) return undefined;
        if (problems.length < MOST_PROBLEMS) problems.push(...wrong);
      }
      items.push(item ?? brokenItem(lines));
    }
    lists.set(cut.key, new CutItemList(cut, items));
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
