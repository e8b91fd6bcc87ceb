import { FILE_LIMIT } from '../../sizeLimits';
import { atOnce } from '../../text/steps';
import { oursInPlace } from '../lines/conflictMarkers';
import { withDashBlanksSteps } from '../meant/dashesWithBlanks';
import type { MeantText } from '../meant/meantText';
import { withoutTabsSteps } from '../meant/tabsAsBlanks';
import { firstDocument, firstDocumentSteps } from '../parser/firstDocument';
import type { YamlFault } from '../parser/syntaxFaults';
import { parsedWhole } from './asAWhole';
import { parsedItemByItem } from './itemByItem';
import { PlainDocument } from './plainDocument';
import { recentOf, remembered } from './recentDocuments';

/**
 * Parses a YAML file of ours: one document, a map at the top, no aliases, anchors or tags, keys once only.
 * Never throws; everything unusual is a problem with its place.
 */
export function parsePlain(text: string): PlainDocument {
  return atOnce(parsePlainSteps(text));
}

/** {@link parsePlain} in small steps: a large file takes seconds. */
export function* parsePlainSteps(text: string): Generator<undefined, PlainDocument, undefined> {
  const known = recentOf(text);
  if (known !== undefined) return known;
  if (isTooLarge(text)) return remembered(tooLarge(text));
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
  return (yield* parsedItemByItem(text)) ?? (yield* parsedWhole(text));
}

/** Checked before parsing, since a parser needs many times the text. */
export function isTooLarge(text: string): boolean {
  return text.length > FILE_LIMIT.bytes;
}

function tooLarge(text: string): PlainDocument {
  const problem = { code: 'yaml-too-large', facts: { units: text.length } } as const;
  return new PlainDocument(text, [problem], new Map(), () => firstDocument('').document);
}
