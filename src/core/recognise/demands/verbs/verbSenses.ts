import { singular } from '../../syntax/tags/morphology';
import type { Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import { isPartyNoun } from '../../syntax/partyNouns';
import { isOwnVoice } from '../../parties/ownVoice';
import { partyHints, plainHint } from '../../parties/parties';
import { headNounAt, headOf, phraseFrom, type Phrase } from '../../syntax/phrases';
import { wordSet } from '../../../text/wordSet';
import type { Word } from '../../syntax/tags/words';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import {
  AIMS,
  COURT_MOTIONS,
  FESTIVITIES,
  INSTRUMENTS,
  OBSERVERS,
  PLAN_NOUNS,
  REFUSABLE,
  SUMMONED,
  isAction,
  isCause,
} from '../cues/nounKinds';
import { COMPLYING, FORECAST, INSTRUCTING, TOLD_BY_WORD } from '../cues/verbKinds';
import { headIsIn } from '../guards';
import { isParty } from '../isParty';
import type { VerbSite } from './verbSite';
import { itemAt } from '../../../text/itemAt';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES, POSSESSIVES } from '../../syntax/tags/patterns';

/** True for a singular common noun that names nobody. */
export function isThing(site: VerbSite): boolean {
  const { sentence, words } = site;
  const subject = site.subject();
  if (subject === undefined || subject.heads.length !== 1 || site.at - subject.last > 4) return false;
  const { last, isPronoun, possessor } = headOf(sentence, subject);
  const { lower, tag } = words[last]!;
  return !isPronoun && possessor === undefined && tag === 'noun' && singular(lower) === lower && !isPartyNoun(lower);
}

/** "The plan calls for three more schools": what a plan holds, nobody's wish. */
export function isPlan(site: VerbSite): boolean {
  return headIsIn(site.sentence, site.subject(), PLAN_NOUNS);
}

/** "The tool asks users to enter a date": what a thing is made to ask of everybody. */
export function isInstrument(site: VerbSite): boolean {
  return INSTRUCTING.has(site.cue.lemma) && headIsIn(site.sentence, site.subject(), INSTRUMENTS);
}

/** "called for an ambulance": somebody or something is sent for. */
export function isSummons({ sentence }: VerbSite, first: number): boolean {
  return SUMMONED.has(headNounAt(sentence, first));
}

/** What one fights for by oneself. */
export const OWN_STRUGGLES: ReadonlySet<string> = new Set(
  `survival relegation supremacy control independence life attention position president presidency governor mayor office
  re-election reelection promotion power title glory sale freedom qualification election selection breath`.split(/\s+/),
);

/** "are fighting for compensation", "for a say in it": what somebody else can give. */
export function isFoughtFor({ sentence, words, at }: VerbSite, first: number): boolean {
  if (words[at]!.verb!.form === 'past') return false;
  const head = headNounAt(sentence, first);
  return (
    !OWN_STRUGGLES.has(head) && (isAction(head) || /^(?:say|share|voice|pay|wage|right|justice|pension)$/.test(head))
  );
}

/** "voted to strike for a 10% rise", "walked out for better pay", not "struck for the visitors", "walked out for a meeting". */
export function isStruckFor({ words }: VerbSite, first: number): boolean {
  for (let at = first; at < words.length && at < first + 6; at++) {
    const { lower, tag } = words[at]!;
    if (/^(?:stop|comma|verb)$/.test(tag) || (tag === 'preposition' && lower !== 'per')) return false;
    if ((isCause(lower) && !lower.endsWith('ing')) || /^(?:say|share|voice)$/.test(lower)) return true;
  }
  return false;
}

export function isMoved({ sentence }: VerbSite, first: number): boolean {
  return COURT_MOTIONS.has(headNounAt(sentence, first));
}

/** "invited to a wedding": as a guest. */
export function isFestive({ sentence, words }: VerbSite, pieces: readonly Piece[]): boolean {
  return pieces.some(({ first, last }) => FESTIVITIES.has(headNounAt(sentence, first) || singular(words[last]!.lower)));
}

/** "in a bid to force the owners to raise pay": what it is for, not what has happened. */
export function isAim(site: VerbSite): boolean {
  const { words, at } = site;
  if (tagAt(words, at - 1) !== 'to') return false;
  const before = itemAt(words, at - 2);
  // "is trying to force them out", "worked to get both sides to sign".
  return AIMS.has(before?.lower ?? '') || STRIVES.has(before?.verb?.lemma ?? '') || isPressed(site);
}

/** "blocked the road to force the ministry to listen", "took the state to court to force it to": what a protest is for. */
export function isPressed({ sentence, words, at }: Pick<VerbSite, 'sentence' | 'words' | 'at'>): boolean {
  for (let i = at - 2; i >= 0 && i > at - 10; i--) {
    const { tag, verb, lower } = words[i]!;
    if (FULL_PAUSES.test(tag)) return false;
    if (tag !== 'verb' || verb === undefined) continue;
    const isTaken = /^(?:take|go)$/.test(verb.lemma) && /^(?:court|streets|strike)$/.test(words[at - 2]!.lower);
    return (isTaken || PROTESTS.has(verb.lemma)) && lower !== 'to' && !verbGroup(sentence, i).infinitive;
  }
  return false;
}

const STRIVES = wordSet('try seek work struggle strive fail attempt');

const PROTESTS = wordSet(
  'shut close keep stay withhold fast besiege surround down block blockade occupy march strike sue protest picket rally boycott camp demonstrate',
);

/** "radioed the tower to say", "wrote to the council and asked it to act": what whoever sends word does oneself, or says by another verb; "waved the drivers through to". */
export function isOwnErrand({ words }: VerbSite, next: number, act: number): boolean {
  // "texted the director to call off the cuts": nobody is called.
  const isOthers = lowerAt(words, act) === 'call' && /^(?:off|back|home)$/.test(lowerAt(words, act + 1));
  if (TOLD_BY_WORD.has(lowerAt(words, act)) && !isOthers) return true;
  return words.slice(next, act).some(({ tag, lower }) => tag === 'verb' || /^(?:through|past|in)$/.test(lower));
}

/** "ordered his ships back to port": what is moved there like one's own people. */
export function isOwnFleet({ sentence, words, cue }: VerbSite, object: Phrase): boolean {
  const { lower, traits } = words[object.first]!;
  const isTheirs = traits.isPossessive && POSSESSIVES.test(lower);
  return cue.lemma === 'order' && isTheirs && headIsIn(sentence, object, FLEET);
}

const FLEET = wordSet(
  'ship warship vessel plane aircraft jet tank fleet squadron convoy troop soldier man force ambassador envoy',
);

/** "expects the firm to pay": a wish where one is bound to comply, or in the first person; else a forecast. */
export function isExpectation(site: VerbSite, first: number): boolean {
  const { words, sentence } = site;
  const verb = lowerAt(words, skipAdverbs(words, first));
  if (headIsIn(sentence, site.subject(), OBSERVERS) || FORECAST.has(verb)) return false;
  const isSpoken = words[site.at]!.quotation >= 0 || isOwnVoice(site.place.parse.paragraph);
  const speaks = isSpoken && /^(?:i|we)\b/.test(lowerAt(words, site.at - 1));
  // "In return, the fund expects the subsidy to be cut".
  const isBargain = words[0]!.lower === 'in' && /^(?:return|exchange)$/.test(lowerAt(words, 1));
  return isBargain || (speaks && verb !== 'be') || COMPLYING.has(verb);
}

/** "denied the firm a loan", "refused bail to the brothers": to whom and what. */
export function denied(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { sentence, words, verbEnd } = site;
  const index = sentence.phraseAt[next]!;
  const { last } = sentence.nounPhrases[index]!;
  const after = words[last + 1];
  const second = sentence.phraseAt[last + 1] ?? -1;
  if (second >= 0 && second !== index && isParty(sentence, next)) {
    const thing = headNounAt(sentence, last + 1);
    if (!REFUSABLE.has(thing)) return [];
    const hints = partyHints(sentence, { first: next, last, heads: [index] });
    return site.make(nounExtent(sentence, last + 1).pieces, 'noun', verbEnd, site.demander(), hints);
  }
  const { first: begin } = sentence.nounPhrases[index]!;
  // "denied the crew permission": who and what stand in one phrase of nouns.
  for (let i = begin + 1; i < last; i++) {
    if (words[begin]!.tag !== 'determiner' || words[i]!.tag !== 'noun' || !isPartyNoun(words[i]!.lower)) continue;
    if (!REFUSABLE.has(singular(words[last]!.lower))) break;
    const span = { start: words[begin + 1]!.start, end: words[i]!.end };
    return site.make(nounExtent(sentence, i + 1).pieces, 'noun', verbEnd, site.demander(), [plainHint(span)]);
  }
  if (after?.lower !== 'to' || !REFUSABLE.has(singular(words[last]!.lower)) || !isParty(sentence, last + 2)) return [];
  const hints = partyHints(sentence, phraseFrom(sentence, last + 2));
  const first = words[next]!.tag === 'determiner' && /^(?:the|an?)$/.test(words[next]!.lower) ? next + 1 : next;
  return site.make([{ first, last }], 'noun', verbEnd, site.demander(), hints);
}

/** "asked the court to overturn the verdict": what is taken to the next instance, as anybody may. */
export function isAppeal(words: readonly Word[], verb: number): boolean {
  if (!/^(?:overturn|quash|reverse)$/.test(lowerAt(words, verb))) return false;
  return words.slice(verb + 1, verb + 5).some(({ lower }) => JUDGEMENTS.has(lower));
}

const JUDGEMENTS = wordSet('verdict conviction convictions sentence sentences ruling decision judgment judgement');
