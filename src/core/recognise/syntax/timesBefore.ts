import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import type { Word } from './tags/words';
import { lowerAt, tagAt } from './tags/wordAt';
import { PAST_FORMS, RELATIVE_OR_THAT, TIME_OR_NUMBER } from './tags/patterns';

/** Times that one points at: "last week", "every morning". */
export const TIME_NOUNS = wordSet('week month year morning evening afternoon night weekend');

/** "last year", "again last week", "yesterday": the last word of a stretch without the time gone by that it ends with. */
export function beforePast(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): number {
  const isUnit = TIME_NOUNS.has(words[last]!.lower) || words[last]!.tag === 'time';
  let end = last;
  if (words[last]!.lower === 'yesterday') end = last - 1;
  else if (isUnit && itemAt(words, last - 1)?.lower === 'last') end = last - 2;
  else return last;
  while (end > first && /^(?:again|late|early|earlier|later|once|more)$/.test(words[end]!.lower)) end--;
  // "the law under which he was jailed last week": what was done then.
  const isOfOther = words
    .slice(first + 1, end + 1)
    .some(({ tag, verb }) => RELATIVE_OR_THAT.test(tag) || (tag === 'verb' && PAST_FORMS.test(verb!.form)));
  if (end < first || isOfOther || /^(?:of|from|in|on|since|until|for|by|after|before)$/.test(words[end]!.lower))
    return last;
  return end;
}

/**
 * "calm | on Friday", "an end to the walkout | on Tuesday": the last word of a stretch without the day on which it was asked for,
 * less where something is held then, or was done: "a vote on Friday", "the release of those seized on Monday".
 */
export function beforeDay(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): number {
  const isDay = lowerAt(words, last - 1) === 'on' && WEEKDAY.test(words[last]!.lower);
  if (!isDay || last - first < 2) return last;
  // "an end to the strike": what is held is the end.
  const isEnded = words.slice(first, first + 3).some(({ lower }) => /^(?:end|halt)$/.test(lower));
  const isOfOther = words.slice(first, last - 1).some(
    ({ tag, verb, lower, traits }) =>
      (HELD_THEN.has(lower) && !isEnded) ||
      // "by noon on Friday".
      lower === 'by' ||
      traits.past !== undefined ||
      /^(?:relative|that|to)$/.test(tag) ||
      verb?.form === 'ing',
  );
  return isOfOther ? last : last - 2;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** What a day is set for. */
const HELD_THEN = wordSet(
  'talks meeting meetings hearing session vote votes debate ballot election elections poll polls referendum summit conference interview visit match trial strike strikes march rally protest protests walkout stoppage boycott demonstration demonstrations service mass fast prayers mourning start opening return holiday',
);

/**
 * "a cap | since 2019", "impose one | for years", "a bus stop | three times": the same without how long or how often it has been. Without
 * `goesOn`, of what is not said to have gone on, a length in numbers is that of the thing: "a truce for two days".
 */
export function beforeHowLong(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  goesOn: boolean,
): number {
  if (/^(?:twice|repeatedly)$/.test(words[last]!.lower) && last > first) return last - 1;
  for (let at = last; at > first && last - at < 5; at--) {
    const { lower, tag } = words[at]!;
    const isLength = lower === 'for' && LENGTHS.has(words[last]!.lower) && (goesOn || at === last - 1);
    if (lower === 'since' || isLength) return lasts(words, first, at) ? last : at - 1;
    if (tag === 'number' && at === last - 1 && words[last]!.lower === 'times') return at - 1;
    if (!/^(?:noun|name|number|time|determiner|adjective|adverb)$/.test(tag)) break;
  }
  return last;
}

/** "two brothers held in Velm | since March": how long it has been so with the thing, and not how long it has been asked for. */
function lasts(words: readonly Word[], first: number, end: number): boolean {
  for (let at = end - 1; at > first && end - at < 6; at--) if (LASTING.has(words[at]!.lower)) return true;
  return false;
}

const LASTING = wordSet(
  'held jailed detained imprisoned interned kept stranded trapped missing closed shut blocked banned suspended occupied grounded owed unpaid vacant idle',
);

/** How long something goes on, behind "for". */
export const LENGTHS = wordSet('years months weeks days decades hours time year decade');

/** The last word before the times and adverbs that end at `from`: "the council | on Tuesday also"; -1 if none stands there. */
export function beforeTimes(words: readonly Word[], from: number): number {
  let at = from;
  while (at >= 0) {
    const { tag, lower } = words[at]!;
    if (tag === 'adverb' || tag === 'not') at--;
    else if (tag === 'time' || TIME_NOUNS.has(lower)) {
      let start = at;
      while (start > 0 && at - start < 4) {
        const left = words[start - 1]!.tag;
        const dated = left === 'comma' && TIME_OR_NUMBER.test(tagAt(words, start - 2));
        if (left !== 'time' && left !== 'number' && !dated) break;
        start--;
      }
      while (start > 0 && /^(?:determiner|adjective)$/.test(words[start - 1]!.tag) && words[start - 1]!.lower !== 'his')
        start--;
      if (itemAt(words, start - 1)?.tag === 'preposition' && words[start - 1]!.lower !== 'of') start--;
      if (/^(?:late|early)$/.test(lowerAt(words, start - 1))) start--;
      // "on Saturday night".
      else if (
        ![tag, tagAt(words, at - 1)].includes('time') &&
        !/^(?:this|last|next|that|every)$/.test(words[start]!.lower)
      )
        return at;
      at = start - 1;
    } else return at;
  }
  return at;
}
