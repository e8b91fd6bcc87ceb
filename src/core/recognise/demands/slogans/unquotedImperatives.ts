import { itemAt } from '../../../text/itemAt';
import { partyHints } from '../../parties/parties';
import { infinitiveExtent } from '../../syntax/extent';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { EMPTY_WHOLLY, EMPTY_WITH_OBJECT } from '../cues/verbKinds';
import { demanders, speakersAt } from '../demanders';
import { type Place, drafts } from '../draft';
import { hearersAt } from '../hearers';
import { isParty } from '../isParty';
import { opensWithRank } from './imperativeOpenings';
import { PHASES, opensObject } from './imperativeShapes';
import { letDo, whole } from './lets';
import { phraseFrom, type Phrase } from '../../syntax/phrases';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES, I_OR_WE } from '../../syntax/tags/patterns';

/** "Mr President, sign the bill.": who is spoken to opens the sentence of a post or letter. */
export function calledUpon(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const first = words[0]!.lower === 'dear' ? 1 : 0;
  const whom = phraseFrom(sentence, first);
  if (whom === undefined || whom.last !== at - 2 || !isParty(sentence, first)) return [];
  const { traits, lower, capital } = words[at]!;
  // "VELM, March 12".
  if (capital) return [];
  // "The Continental, issue 212": what a number counts.
  if (tagAt(words, at + 1) === 'number' && /^(?:comma|stop|break)?$/.test(tagAt(words, at + 2))) return [];
  const negative = lower === "don't" || (lower === 'do' && tagAt(words, at + 1) === 'not');
  const isOpen = opensObject(place, at + 1) || /^(?:down|up|out|to|with|from)$/.test(lowerAt(words, at + 1));
  if (!negative && (traits.base === undefined || EMPTY_WHOLLY.has(lower) || !isOpen)) return [];
  // "Norland, host the meeting and Sudria": a finite verb behind tells a clause.
  for (let i = at + 1; i < words.length && !FULL_PAUSES.test(words[i]!.tag); i++) {
    if (/^(?:relative|that|subordinator)$/.test(words[i]!.tag)) break;
    if (opensFiniteVerb(sentence, i) && words[i]!.verb?.form !== 'base' && !(negative && i < at + 3)) return [];
  }
  return drafts(place, whole(infinitiveExtent(sentence, negative ? at + 2 : at).pieces, at), {
    rule: 'demand.imperative-called',
    type: 'demand',
    demander: speakersAt(place, at),
    addressee: partyHints(sentence, whom),
  });
}

/** "Second, publish the figures": one of several things that a column or a letter asks for. */
export function ranked(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (at !== 2 || !opensWithRank(words, at)) return [];
  const { lower, traits } = words[at]!;
  if (lower === 'let' && !/^(?:me|us|it|'s)$/.test(lowerAt(words, at + 1))) return letDo(place, at);
  const negative = lower === "don't" || (lower === 'do' && tagAt(words, at + 1) === 'not');
  const isOpen = opensObject(place, at + 1) || (PHASES.has(lower) && words[at + 1]?.verb?.form === 'ing');
  if (!negative && (traits.base === undefined || EMPTY_WITH_OBJECT.has(lower) || !isOpen)) return [];
  // "Second, check your tools": what readers are taught, and nobody is asked.
  if (words.some((word) => /^you(?:r|rs)?$/.test(word.lower))) return [];
  for (let i = at + 1; i < words.length && !/^(?:stop|break|relative|that|subordinator)$/.test(words[i]!.tag); i++)
    if (opensFiniteVerb(sentence, i) && words[i]!.verb?.form !== 'base') return [];
  return drafts(place, whole(infinitiveExtent(sentence, negative ? at + 2 : at).pieces, at), {
    rule: 'demand.imperative-ranked',
    type: 'demand',
    demander: speakersAt(place, at),
    addressee: hearersAt(place, at),
  });
}

/** "To those holding the crew, the envoy said: treat them well". */
export function toldBehindColon(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const verb = words
    .slice(Math.max(0, at - 7), at)
    .findLastIndex(({ lower: said }) => /^(?:said|says|say|told|tells|tell)$/.test(said));
  // "To the great powers he said: stop", "To the directors of Kestrel: sit down with us".
  const fronted = words[0]!.lower === 'to' ? phraseFrom(sentence, 1) : undefined;
  const isLetter = fronted !== undefined && fronted.last === at - 2 && isParty(sentence, 1);
  const hearer = verb < 0 ? (isLetter ? fronted : hearerBefore(place, at - 1)) : undefined;
  if (verb < 0 && hearer === undefined) return [];
  const { traits, lower, capital } = words[at]!;
  const negative = lower === "don't" || (lower === 'do' && tagAt(words, at + 1) === 'not');
  const isPhase = PHASES.has(lower) && words[at + 1]?.verb?.form === 'ing';
  const isOpen =
    isPhase ||
    opensObject(place, at + 1) ||
    /^(?:down|up|out|to|with|from)$/.test(lowerAt(words, at + 1)) ||
    (/^(?:come|go)$/.test(lower) && lowerAt(words, at + 1) === 'and');
  // "I said: Come and see it".
  const isOwn = verb >= 0 && I_OR_WE.test(lowerAt(words, Math.max(0, at - 7) + verb - 1));
  if ((capital && !isOwn) || (!negative && (traits.base === undefined || EMPTY_WHOLLY.has(lower) || !isOpen)))
    return [];
  for (
    let i = at + (negative ? 3 : 1);
    i < words.length &&
    words[i]!.lower !== 'or' &&
    !(words[i]!.lower === 'then' && words[i - 1]!.tag === 'comma') &&
    !/^(?:stop|break|relative|that|subordinator)$/.test(words[i]!.tag);
    i++
  )
    if (opensFiniteVerb(sentence, i) && words[i]!.verb?.form !== 'base') return [];
  const opener = words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  return drafts(place, whole(infinitiveExtent(sentence, negative ? at + 2 : at).pieces, at), {
    rule: 'demand.imperative-told',
    type: 'demand',
    demander:
      hearer === undefined || isLetter
        ? speakersAt(place, at)
        : demanders(place, subjectOf(sentence, mainVerbAfter(sentence, opener)), opener),
    addressee:
      hearer === undefined && fronted === undefined ? hearersAt(place, at) : partyHints(sentence, hearer ?? fronted),
  });
}

/** "threw down the gauntlet to the minister: publish the list": to whom what stands behind the colon is put. */
function hearerBefore({ sentence }: Place, colon: number): Phrase | undefined {
  const { words } = sentence;
  const opener = words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  const index = opener < 1 || opener > colon ? -1 : (itemAt(sentence.phraseAt, colon - 1) ?? -1);
  const phrase = index < 0 ? undefined : phraseFrom(sentence, sentence.nounPhrases[index]!.first);
  const isPutTo =
    phrase?.last === colon - 1 && lowerAt(words, phrase.first - 1) === 'to' && isParty(sentence, phrase.first);
  return isPutTo && tagAt(words, phrase.first - 2) === 'noun' ? phrase : undefined;
}
