import { wordMap } from '../../../text/wordSet';
import type { PartOfDay } from '../meaning';
import type { Words } from './sentenceWords';

/** Hours that have a name, and are told behind "at", "by" and the like: "at dawn". */
const NAMED_HOURS = wordMap<PartOfDay>(
  ['MO', 'dawn daybreak sunrise'],
  ['MI', 'lunchtime'],
  ['AF', 'teatime'],
  ['EV', 'dusk sunset sundown'],
  ['NI', 'nightfall'],
);

/** The hour that is named here, with the token behind it. */
export function namedHourAt(words: Words, at: number): { readonly end: number; readonly code: PartOfDay } | undefined {
  if (isLight(words, at)) return { end: at + 2, code: words.is(at, 'first') ? 'MO' : 'EV' };
  const code = NAMED_HOURS.get(words.lower(at));
  return code === undefined || words.isHyphen(at + 1) || words.isCapital(at) ? undefined : { end: at + 1, code };
}

/** "first light", "last light". */
function isLight(words: Words, at: number): boolean {
  return words.is(at + 1, 'light') && words.is(at, 'first', 'last');
}
