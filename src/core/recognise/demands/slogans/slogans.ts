import { nounExtent } from '../../syntax/nounExtent';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { drafts, spanOf, type Place } from '../draft';
import { hearersAt } from '../hearers';
import { speakersAt } from '../demanders';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';

/** Longer than what a crowd chants. */
const LONGEST = 8;
export const THINGS_WANTED = wordSet(
  'justice freedom peace bread food work jobs water equality democracy elections answers action respect safety',
);

/** Cries without a verb, in quotation marks: "No more excuses", "Hands off our hospital!", "Justice for Ana", "Wick out!". */
export function slogans(place: Place): readonly DemandCandidate[] {
  const { sentence, parse } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, word] of words.entries()) {
    if (word.quotation < 0) continue;
    const quotation = parse.paragraph.quotations[word.quotation]!;
    const opens =
      word.start - quotation.start < 2 ||
      (itemAt(words, at - 1)?.tag === 'stop' && words[at - 1]!.quotation === word.quotation);
    if (!opens || !word.capital) continue;
    let last = at;
    while (
      last + 1 < words.length &&
      words[last + 1]?.quotation === word.quotation &&
      !/^(?:stop|comma|break)$/.test(words[last + 1]?.tag ?? '')
    )
      last++;
    if (
      last === at ||
      last - at >= LONGEST ||
      words.slice(at, last + 1).some((_, i) => opensFiniteVerb(sentence, at + i))
    )
      continue;
    const rest = (n: number) => words[at + n]?.lower ?? '';
    const demander = () => speakersAt(place, at);
    if (word.lower === 'no' && rest(1) === 'to') {
      found.push(
        ...drafts(place, nounExtent(sentence, at + 2).pieces, {
          rule: 'demand.slogan-no-to',
          type: 'refusal',
          cue: spanOf(sentence, at, at + 1),
          demander: demander(),
        }),
      );
      continue;
    }
    const isCry =
      cryAt(words, at, last) ||
      (/^(?:now|out)$/.test(words[last]!.lower) && /^(?:noun|name)$/.test(words[last - 1]!.tag));
    if (isCry)
      found.push(
        ...drafts(place, [{ first: at, last }], {
          rule: 'demand.slogan',
          type: 'demand',
          demander: demander(),
          addressee: hearersAt(place, at),
        }),
      );
  }
  return found;
}

/** True if a cry that needs no verb begins at `at`: "Hands off our hospital", "No more excuses", "Justice for Ana". */
export function cryAt(words: readonly Word[], at: number, last: number): boolean {
  if (last <= at) return false;
  const [first, second, third] = [words[at]!.lower, words[at + 1]?.lower ?? '', words[at + 2]?.lower];
  return (
    (first === 'no' && second === 'more') ||
    (first === 'not' && second === 'one' && third === 'more') ||
    (first === 'hands' && second === 'off') ||
    (/^(?:down|out|off|away)$/.test(first) && second === 'with') ||
    (THINGS_WANTED.has(first) && /^(?:for|now|in)$/.test(second))
  );
}
