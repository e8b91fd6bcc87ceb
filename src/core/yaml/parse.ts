import { parts } from '../text/parts';
import { consistsOfSteps, rememberText } from '../text/recentTexts';
import { atOnce } from '../text/steps';
import { oursInPlace } from './conflictMarkers';
import { withDashBlanksSteps } from './dashes';
import type { YamlFault } from './faults';
import { firstDocument, firstDocumentSteps } from './firstDocument';
import { editedInPieces, parsedInPieces } from './inPieces';
import { PlainDocument } from './plainDocument';
import { withoutTabsSteps, type MeantText } from './tabs';
import { parsedWhole } from './whole';

/** Limit of size, in UTF-16 units: checked before parsing, since a parser needs many times the text. */
const MOST_UNITS = 32 * 1024 * 1024;

/**
 * Parses a YAML file of ours: one document, a map at the top, no aliases, anchors or tags, keys once only.
 * Never throws; everything unusual is a problem with its place.
 */
export function parsePlain(text: string): PlainDocument {
  return atOnce(parsePlainSteps(text));
}

/** {@link parsePlain} in small steps: a large file takes seconds. */
export function* parsePlainSteps(text: string): Generator<undefined, PlainDocument, undefined> {
  const known = recent.find((parsed) => parsed.text === text);
  if (known !== undefined) return known;
  if (text.length > MOST_UNITS) return remembered(tooLarge(text));
  const parsed = yield* parsedAnew(text);
  for (const [fault, steps] of MEANT) {
    const isLikely = fault === 'tabs' ? text.includes('\t') && hasFault(parsed) : hasFault(parsed, 'dash');
    const meant = isLikely ? yield* steps(text) : undefined;
    if (meant === undefined) continue;
    const problems = parsed.problems.map(({ facts, ...problem }) => ({
      ...problem,
      facts: { ...facts, whole: fault },
    }));
    return remembered((yield* parsedAsMeant(meant)).shownFor(text, problems));
  }
  if (!parsed.problems.some(({ code }) => code === 'yaml-conflict')) return remembered(parsed);
  // Until somebody decides, our own side is what the file says.
  const ours = oursInPlace(text);
  return remembered(ours === undefined ? parsed : (yield* parsedAnew(ours)).shownFor(text, parsed.problems));
}

/** Faults for which a file is read as if they were mended, by what it takes to mend them. */
const MEANT = [
  ['tabs', withoutTabsSteps],
  ['dashes', withDashBlanksSteps],
] as const;

function hasFault({ problems }: PlainDocument, fault?: YamlFault): boolean {
  return problems.some(({ code, facts }) => code === 'yaml-syntax' && (fault === undefined || facts?.fault === fault));
}

/** With blanks where they belong that is what the file says; until it is mended nothing is written to it. */
function* parsedAsMeant({ text, toFile }: MeantText): Generator<undefined, PlainDocument, undefined> {
  const { document } = yield* firstDocumentSteps(text, { toFile });
  return new PlainDocument(text, [], new Map(), () => document);
}

function* parsedAnew(text: string): Generator<undefined, PlainDocument, undefined> {
  return (yield* parsedInPieces(text)) ?? (yield* parsedWhole(text));
}

/**
 * A text as it was parsed lately, if it was: to the engine equal texts are the same at no cost only if they are one. A
 * step is a part of the comparison.
 */
export function* parsedTextSteps(text: string): Generator<undefined, string, undefined> {
  for (const { text: known } of [...recent]) {
    if (known.length !== text.length) continue;
    if (yield* consistsOfSteps(known, parts(text, COMPARED_A_STEP))) return known;
  }
  return text;
}

/** In UTF-16 units. */
const COMPARED_A_STEP = 256 * 1024;

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
  rememberText(parsed.text);
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
