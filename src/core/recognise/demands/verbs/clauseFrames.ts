import { partyHints, weakHint, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { headWord, phraseFrom, type Phrase } from '../../syntax/phrases';
import type { DemandCandidate } from '../candidate';
import { clauseMood } from '../clauseMood';
import { thatClauses } from '../contents';
import { acting } from '../demanders';
import { skipAdverbs } from '../../syntax/verbGroups';
import { isParty } from '../isParty';
import { isExpectation } from './verbSenses';
import type { VerbSite } from './verbSite';
import { wordSet } from '../../../text/wordSet';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** The clause at `first`, where its mood or the verb shows a wish. */
export function clause(
  site: VerbSite,
  first: number,
  cueEnd: number,
  addressee: readonly PartyHint[],
  demander?: readonly PartyHint[],
): readonly DemandCandidate[] {
  const { sentence, words, cue } = site;
  if (!site.has('that') && !site.has('modalThat')) return [];
  const mood = clauseMood(sentence, first);
  if (mood === undefined) return [];
  const subject = phraseFrom(sentence, first);
  // "decides that all states shall prevent it": what one decides is else done by oneself.
  if (cue.lemma === 'decide' && lowerAt(words, (subject?.last ?? first) + 1) !== 'shall') return [];
  // "expects that the other side will draw the conclusions", but "that prices will rise".
  if (cue.lemma === 'expect') {
    const verb = skipAdverbs(words, (subject?.last ?? first) + 2);
    const isStep = words.slice(verb).some(({ lower }) => /^(?:conclusions|measures|steps)$/.test(lower));
    if (mood.future !== true || !isParty(sentence, first) || isOwn(site, first)) return [];
    if (!isStep && !isExpectation(site, verb)) return [];
  } else if (!site.has('that') || mood.indicative) {
    const wish = /^(?:hope|wish|pray|trust|prefer)$/.test(cue.lemma);
    // Behind a past verb a bare verb with a plural subject can only be a wish: "suggested that the clubs share".
    // "bids all parishes ring their bells": the bare verb of an order.
    const isPast = site.words[site.at]!.verb!.form === 'past' || cue.lemma === 'bid';
    const bare = mood.base && isPast && !/^(?:rule|convince|decree)$/.test(cue.lemma);
    const isPreferred = cue.lemma === 'prefer' && (mood.base || mood.wanted);
    // "prayed that leaders might find the courage".
    const isPrayed = cue.lemma === 'pray' && /^(?:may|might)$/.test(lowerAt(words, (subject?.last ?? first) + 1));
    if (
      wish
        ? (!mood.future && !isPrayed && !isPreferred && !isHopedNow(site, first)) ||
          isOwn(site, first) ||
          isState(site, first)
        : !mood.wanted && !bare
    )
      return [];
  }
  // "hope they get their visas": who is given something does nothing.
  const isGiven = /^(?:get|gets|receive|receives)$/.test(lowerAt(words, (subject?.last ?? first) + 1));
  const hints = mood.passive || isGiven ? [] : partyHints(sentence, subject);
  const weak = isDoer(sentence, subject) ? acting(site.place, hints) : hints.map(weakHint);
  return site.make(
    thatClauses(sentence, first, site.options),
    'clause',
    cueEnd,
    demander ?? site.demander(),
    addressee.length > 0 ? addressee : weak,
  );
}

/** "(that) the hall remove the organ": by a bare verb and its object, the subject is somebody, whatever its noun. */
export function isDoer({ words }: ParsedSentence, subject: Phrase | undefined): boolean {
  const at = (subject?.last ?? words.length) + 1;
  const verb = words[at];
  // "lay down its arms".
  const object = words[/^(?:down|up|out|off|back|over)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1];
  if (verb?.verb?.form !== 'base' || verb.tag !== 'verb' || object?.tag !== 'determiner') return false;
  return !OF_THINGS.has(verb.verb.lemma);
}

/** What things do as well: "that the pact cover the islands". */
const OF_THINGS = wordSet(
  'cover include contain reflect protect take mean cause form enter reach become remain have get affect benefit serve precede follow replace apply bind bear mark',
);

/** "hopes that the harvest will be good": how things are is in nobody's power. */
function isState({ words, sentence }: VerbSite, first: number): boolean {
  const subject = phraseFrom(sentence, first);
  if (subject === undefined || isParty(sentence, first)) return false;
  if (WEATHER.has(words[subject.last]!.lower)) return true;
  const be = subject.last + 2;
  return tagAt(words, be - 1) === 'modal' && lowerAt(words, be) === 'be' && tagAt(words, be + 1) === 'adjective';
}

/** What nobody can be asked to stop or bring. */
export const WEATHER = wordSet(
  'seas waves tide tides swell visibility luck rain rains snow sun wind winds weather storm storms heat cold frost fog drought sea',
);

/** "hopes that he will win", "hope that in time we will": the wish for oneself is no demand; "they hope she will pay" is one. */
function isOwn(site: VerbSite, first: number): boolean {
  const { words, sentence } = site;
  const { lower = '' } = words[behindLead(sentence, first)] ?? {};
  if (!/^(?:i|we|he|she|it)(?:'(?:ll|d))?$/.test(lower)) return false;
  if (!/^s?he/.test(lower)) return true;
  const wisher = site.subject();
  const head = wisher && headWord(sentence, wisher);
  return !(
    head !== undefined &&
    (/^(?:i|we|they)$/.test(head.lower) || head.traits.isPlural || wisher!.heads.length > 1)
  );
}

/** Behind the words with a preposition or a time that lead up to a clause: "that in time, |we". */
function behindLead({ words }: ParsedSentence, first: number): number {
  if (!/^(?:preposition|time|adverb)$/.test(tagAt(words, first))) return first;
  for (let i = first + 1; i < first + 8 && i < words.length; i++) if (words[i]!.tag === 'comma') return i + 1;
  return first;
}

/** "We hope they get their visas", "hopes that the owner pays": what somebody does now is hoped for. */
function isHopedNow({ words, sentence, cue }: VerbSite, first: number): boolean {
  const subject = phraseFrom(sentence, first);
  if (cue.lemma !== 'hope' || subject === undefined || !isParty(sentence, first)) return false;
  const verb = words[subject.last + 1];
  return verb?.tag === 'verb' && /^(?:base|s)$/.test(verb.verb!.form) && !UNDONE.test(verb.verb!.lemma);
}

/** What nobody does, but is, has or feels. */
const UNDONE = /^(?:be|have|know|feel|like|love|win)$/;
