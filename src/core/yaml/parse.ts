import { isMap, isScalar, type Document } from 'yaml';
import type { Problem } from '../problem';
import { atOnce } from '../text/steps';
import { firstMarker } from './conflictMarkers';
import { firstDocument, firstDocumentSteps, MOST_DEPTH } from './firstDocument';
import { editedInPieces, parsedInPieces } from './inPieces';
import { PlainDocument, type YamlProblemCode } from './plainDocument';
import { MOST_PROBLEMS, strangeSign, unusualNodes } from './unusual';

/** Limit of size, in UTF-16 units: checked before parsing, since a parser needs many times the text. */
const MOST_UNITS = 32 * 1024 * 1024;

/**
 * Parses a YAML file of ours: one document, a map at the top, no aliases, anchors or tags, keys once only.
 * Never throws; everything unusual is a problem with its place.
 */
export function parsePlain(text: string): PlainDocument {
  return atOnce(parsePlainSteps(text));
}

/** The same in small steps: a large file takes seconds. */
export function* parsePlainSteps(text: string): Generator<undefined, PlainDocument, undefined> {
  const known = recent.find((parsed) => parsed.text === text);
  if (known !== undefined) return known;
  if (text.length > MOST_UNITS) return remembered(tooLarge(text));
  return remembered((yield* parsedInPieces(text)) ?? (yield* parsedWhole(text)));
}

/**
 * The text with `insert` in place of what stands from `start` to `end`. What the items that were not touched say is
 * known, so that the new text is soon parsed.
 */
export function edited(before: PlainDocument, start: number, end: number, insert: string): string {
  const text = before.text.slice(0, start) + insert + before.text.slice(end);
  const after = text.length > MOST_UNITS ? undefined : editedInPieces(before, { start, end, insert }, text);
  if (after !== undefined) remembered(after);
  return text;
}

/** An edit looks at the text before and after it many times. A document is never changed, so it can be shared. */
const recent: PlainDocument[] = [];
/** So many are kept, if they are not larger together than this, in UTF-16 units; two of any size. */
const MOST_RECENT = 16;
const MOST_RECENT_UNITS = 16 * 1024 * 1024;

function remembered(parsed: PlainDocument): PlainDocument {
  recent.unshift(parsed);
  let units = 0;
  const end = recent.findIndex(({ text }, index) => (units += text.length) > MOST_RECENT_UNITS && index >= 2);
  recent.length = Math.min(end < 0 ? recent.length : end, MOST_RECENT);
  return parsed;
}

function tooLarge(text: string): PlainDocument {
  const problem = { code: 'yaml-too-large', facts: { units: text.length } } as const;
  return new PlainDocument(text, [problem], new Map(), () => firstDocument('').document);
}

function* parsedWhole(text: string): Generator<undefined, PlainDocument, undefined> {
  const problems: Problem<YamlProblemCode>[] = [];
  const { document, secondAt, tooDeepAt } = yield* firstDocumentSteps(text);
  const strange = strangeSign(text);
  if (strange !== undefined) {
    const sign = `U+${strange.sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push({ code: 'yaml-not-text', span: { start: strange.index, end: strange.index + 1 }, facts: { sign } });
  }
  if (tooDeepAt !== undefined) {
    const span = { start: tooDeepAt, end: Math.min(tooDeepAt + 1, text.length) };
    problems.push({ code: 'yaml-too-deep', span, facts: { levels: MOST_DEPTH } });
  }
  const marker = document.errors.length === 0 ? undefined : firstMarker(text);
  // To a parser every line of a conflict is wrong; what is to be done is one thing.
  if (marker !== undefined) problems.push({ code: 'yaml-conflict', span: marker });
  else
    for (const error of document.errors.slice(0, MOST_PROBLEMS)) {
      const [start, end] = error.pos.map((offset) => Math.min(offset, text.length)) as [number, number];
      problems.push({ code: 'yaml-syntax', span: { start, end }, facts: { message: firstLine(error.message) } });
    }
  if (secondAt !== undefined) {
    const span = { start: secondAt, end: secondAt };
    problems.push({ code: 'yaml-feature', span, facts: { feature: 'several documents' } });
  }
  // In a broken file as well: what is shown of it must not come by way of an alias or a key like `__proto__`.
  problems.push(...unusualNodes(document));
  if (!isMap(document.contents) && !isNothing(document) && problems.length === 0) {
    problems.push({ code: 'yaml-not-a-map', span: { start: 0, end: 0 } });
  }
  return new PlainDocument(text, problems, new Map(), () => document);
}

function isNothing(document: Document.Parsed): boolean {
  const { contents } = document as Document;
  return contents === null || (isScalar(contents) && contents.value === null);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}
