import { curlyFacts } from '../../yaml/checking/curlyValues';
import { isCurly, withinCurly } from '../../yaml/lines/curlyQuotes';
import type { ClaimAnchor } from '../claim';
import type { Sidecar } from '../sidecar';
import { placeInItem, type SidecarPath } from '../sidecarPlaces';
import type { Check, Finding } from './rule';
import { textSteps, type PlacedText } from './texts';

/** Words of the article, which may well stand in curly quotation marks there. */
const QUOTES = ['exact', 'prefix', 'suffix', 'current'] as const;
/** Where people write what they like, which may begin and end with such marks. */
const FREE: ReadonlySet<string> = new Set([...QUOTES, 'text', 'note', 'title', 'reason']);

/**
 * Values that somebody has put in curly quotation marks and not in straight ones, so that they are read with the marks;
 * but for words of the article, of which their place tells: see {@link curlyAnchor}.
 */
export const curlyQuotes: Check = function* ({ sidecar }) {
  const ofArticle: ReadonlySet<string> = new Set(QUOTES);
  const texts = yield* textSteps(
    sidecar,
    (text, key) => isCurly(text.charAt(0)) && !ofArticle.has(key) && withinCurly(text) !== undefined,
  );
  return texts.filter(({ at, text }) => isUnquoted(sidecar, at, text)).map(findingOf);
};

/** The same of an anchor that does not stand in the article as it is written: the first of its texts that is put so. */
export function curlyAnchor(sidecar: Sidecar, claim: string, index: number, anchor: ClaimAnchor): Finding | undefined {
  for (const key of QUOTES) {
    const text = anchor[key];
    if (text === undefined || withinCurly(text) === undefined) continue;
    const at = ['claims', claim, 'anchors', index, key];
    if (isUnquoted(sidecar, at, text)) return findingOf({ text, key, at, claim });
  }
  return undefined;
}

function findingOf({ text, key, at, claim }: PlacedText): Finding {
  return { at, facts: { ...curlyFacts(key, text, FREE.has(key)), ...(claim !== undefined && { claim }) } };
}

/** True for a value that the file has in no straight quotation marks. */
function isUnquoted(sidecar: Sidecar, at: SidecarPath, text: string): boolean {
  const { source, places, actorPlaces } = sidecar;
  const [first = ''] = text.split(/\s/, 1);
  // Of most it is to be seen without parsing what they stand in.
  const item = (at[0] === 'claims' ? places : actorPlaces).get(String(at[1]));
  if (item !== undefined && isAlwaysQuoted(source.slice(item.start, item.end), first)) return false;
  const { span } = placeInItem(sidecar, at);
  return span !== undefined && source.startsWith(first, span.start);
}

function isAlwaysQuoted(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    if (before !== '"' && before !== "'") return false;
  }
  return true;
}
