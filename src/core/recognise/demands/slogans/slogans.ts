import { nounExtent } from '../../syntax/nounExtent';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { Piece } from '../../syntax/extent';
import type { ParsedSentence } from '../../syntax/parse';
import { singular } from '../../syntax/tags/morphology';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { isAction } from '../cues/nounKinds';
import { drafts, spanOf, type Place } from '../draft';
import { hearersAt } from '../hearers';
import { speakersAt } from '../demanders';
import { wordSet } from '../../../text/wordSet';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { NOUN_OR_NAME, PAUSES } from '../../syntax/tags/patterns';

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
    if (word.lower === 'no' && word.capital) found.push(...bargained(place, at));
    const quotation = parse.paragraph.quotations[word.quotation]!;
    const opens =
      word.start - quotation.start < 2 ||
      (tagAt(words, at - 1) === 'stop' && words[at - 1]!.quotation === word.quotation);
    if (!opens || !word.capital) continue;
    let last = at;
    while (
      last + 1 < words.length &&
      words[last + 1]?.quotation === word.quotation &&
      // "Bread, not bullets".
      (!PAUSES.test(tagAt(words, last + 1)) || lowerAt(words, last + 2) === 'not')
    )
      last++;
    if (
      last === at ||
      last - at >= LONGEST ||
      words.slice(at, last + 1).some((_, i) => opensFiniteVerb(sentence, at + i))
    )
      continue;
    const rest = (n: number) => lowerAt(words, at + n);
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
      cryAt(words, at, last) || (/^(?:now|out)$/.test(words[last]!.lower) && NOUN_OR_NAME.test(words[last - 1]!.tag));
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

/** "No contract, no coffee", "No pay, no play": what comes first is wanted, what comes second is held back for it. */
export interface Bargain {
  readonly wanted: Piece;
  readonly held: Piece;
}

/** The {@link Bargain} that begins with the "no" at `at`; in a row of more than two, nothing is held back. */
export function bargainAt({ words, phraseAt, nounPhrases }: ParsedSentence, at: number): Bargain | undefined {
  const wanted = nounPhrases[phraseAt[at] ?? -1];
  if (words[at]!.lower !== 'no' || wanted === undefined || wanted.first !== at || wanted.last === at) return undefined;
  const first = wanted.last + 2;
  const held = nounPhrases[phraseAt[first] ?? -1];
  if (held === undefined || held.first !== first || held.last === first || words[first]!.lower !== 'no')
    return undefined;
  if (!/^(?:comma|break)$/.test(words[first - 1]!.tag)) return undefined;
  const [after, more] = [words[held.last + 1], words[held.last + 2]];
  const ends = after === undefined || PAUSES.test(after.tag) || after.quotation !== words[at]!.quotation;
  if (!ends || /^(?:no|and|or|not)$/.test(more?.lower ?? '')) return undefined;
  // "No phones, no exceptions": nothing is held back.
  if (/^(?:exception|excuse|if|but|question|doubt|compromise)s?$/.test(words[held.last]!.lower)) return undefined;
  return { wanted: { first: at + 1, last: wanted.last }, held: { first: held.first, last: held.last } };
}

/** "No phone, no wallet" tells what is missing: without a hearer, only what can be given at a word is wanted. */
export function isGiven({ words }: ParsedSentence, { wanted }: Bargain): boolean {
  const noun = singular(words[wanted.last]!.lower);
  return THINGS_WANTED.has(noun) || PROMISED.has(noun) || isAction(noun);
}

const PROMISED = wordSet('pay contract deal money wage raise rise licence license visa vote guarantee agreement cash');

function bargained(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const bargain = bargainAt(sentence, at);
  const demander = bargain === undefined ? [] : speakersAt(place, at);
  if (bargain === undefined || demander.length === 0 || demander[0]!.speaker === true) return [];
  const addressee = hearersAt(place, at);
  if (addressee.length === 0 && !isGiven(sentence, bargain)) return [];
  return drafts(place, [bargain.wanted], {
    rule: 'demand.slogan-bargain',
    type: 'demand',
    cue: spanOf(sentence, at),
    demander,
    addressee,
    consequence: spanOf(sentence, bargain.held.first, bargain.held.last),
  });
}

/** True if a cry that needs no verb begins at `at`: "Hands off our hospital", "No more excuses", "Justice for Ana". */
export function cryAt(words: readonly Word[], at: number, last: number): boolean {
  if (last <= at) return false;
  const [first, second, third] = [words[at]!.lower, lowerAt(words, at + 1), words[at + 2]?.lower];
  return (
    (first === 'no' && second === 'more') ||
    (first === 'not' && (second === 'another' || (second === 'one' && third === 'more'))) ||
    (first === 'hands' && second === 'off') ||
    (/^(?:down|out|off|away)$/.test(first) && second === 'with') ||
    (THINGS_WANTED.has(first) && (/^(?:for|now|in|not)$/.test(second) || third === 'not'))
  );
}
