import { isNeitherNor } from '../speech/unsaid';
import { TAKES_THING, TAKING_BACK, YIELDING } from './cues/verbKinds';
import { gerundExtent, infinitiveExtent } from '../syntax/extent';
import { nounExtent } from '../syntax/nounExtent';
import type { ParsedSentence } from '../syntax/parse';
import { partyHints } from '../parties/parties';
import { isPartyNoun } from '../syntax/partyNouns';
import { subjectOf } from '../syntax/subjects';
import { skipAdverbs, verbGroup } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { toContent } from './contents';
import { ASSERTIONS, NON_PARTIES, REFUSABLE } from './cues/nounKinds';
import { drafts, spanOf, type Place } from './draft';
import { demanders, speakersAt } from './demanders';
import { headIsIn, inHypothesis } from './guards';
import { never, unpressed } from './unbending';
import { singular } from '../syntax/tags/morphology';
import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import { isParty } from './isParty';
import type { Word } from '../syntax/tags/words';
import { headOf, headWord, phraseFrom } from '../syntax/phrases';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';
import { I_OR_WE, TIME_OR_NUMBER } from '../syntax/tags/patterns';

/** "will not accept", "would not consider", "no amnesty will be granted", "does not agree to". */
export function refusals(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.tag === 'verb') found.push(...unwilling(place, at), ...unpressed(place, at));
    if (word.tag === 'modal') found.push(...never(place, at));
    if (word.lower === 'no' && word.tag === 'determiner') found.push(...none(place, at));
    if (
      lowerAt(words, at + 1) === 'no' &&
      lowerAt(words, at + 2) === 'to' &&
      /^(?:say|says|said|saying)$/.test(word.lower)
    ) {
      found.push(
        ...drafts(place, nounExtent(sentence, at + 3).pieces, {
          rule: 'demand.refusal-no-to',
          type: 'refusal',
          cue: spanOf(sentence, at, at + 2),
          demander: demanders(place, subjectOf(sentence, at), at),
        }),
      );
    }
  }
  return found;
}

/** "Neither the premier nor his aide |would": in the clause of the verb, whose first word stands at `first`. */
function isOfNeither(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0; i--) {
    const { tag, lower } = words[i]!;
    if (lower === 'neither') return true;
    if (/^(?:comma|stop|break|that|relative|subordinator|verb|auxiliary|modal)$/.test(tag)) return false;
  }
  return false;
}

function unwilling(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const { lemma, form } = words[at]!.verb!;
  const group = verbGroup(sentence, at);
  if (group.infinitive && lowerAt(words, group.first - 1) === 'going') return notGoing(place, at, group.first - 1);
  // "Neither the premier nor his aide would accept it".
  const isNeither =
    /^(?:accept|agree|tolerate|countenance)$/.test(lemma) &&
    (isNeitherNor(sentence, at) || isOfNeither(words, group.first));
  if (!(group.negated || isNeither) || group.passive || form !== 'base') return [];
  const opener = words[group.first]!.lower;
  const contracted = /'(?:ll|d)$/.test(lowerAt(words, group.first - 1));
  const willNot = /^(?:will|won't|would|wouldn't)$/.test(opener) || contracted || opener === 'never';
  const agrees =
    /^(?:do|does|did|don't|doesn't|didn't)$/.test(opener) && lemma === 'agree' && lowerAt(words, at + 1) === 'to';
  // "said it could not accept the terms", "could not agree to rehouse them": as "cannot" when it was said.
  const couldNot =
    /^(?:could|couldn't)$/.test(opener) &&
    (lemma === 'accept' ? isOffered(sentence, at) : lemma === 'agree' && lowerAt(words, at + 1) === 'to');
  const cannot =
    /^(?:can|cannot|can't)$/.test(opener) && /^(?:accept|tolerate|allow|permit|agree|support|countenance)$/.test(lemma);
  // "We do not accept ultimatums": said of oneself.
  const own =
    /^(?:do|don't)$/.test(opener) &&
    /^(?:accept|tolerate|negotiate|recognise|recognize|bow|yield)$/.test(lemma) &&
    I_OR_WE.test(lowerAt(words, group.first - 1));
  // "said it does not accept the timetable", "“do not accept” the terms".
  const notTaken =
    /^(?:do|does|did|don't|doesn't|didn't)$/.test(opener) && lemma === 'accept' && isOffered(sentence, at);
  if (!willNot && !agrees && !cannot && !couldNot && !own && !notTaken) return [];
  const hearsOf = willNot && lemma === 'hear' && lowerAt(words, at + 1) === 'of';
  if (willNot && !YIELDING.has(lemma) && !hearsOf && !takesBack(words, at)) return [];
  // "would not stand for a third term".
  if (lemma === 'stand' && lowerAt(words, at + 1) === 'for') return [];
  if (inHypothesis(sentence, at) || hasCondition(sentence, at)) return [];
  const subject = subjectOf(sentence, at);
  const said = speakersAt(place, at);
  const quoted = words[at]!.quotation >= 0;
  const head = subject === undefined ? undefined : headOf(sentence, subject);
  const pronoun = head?.isPronoun ? words[head.last]!.lower.split("'")[0]! : undefined;
  if (
    pronoun !== undefined &&
    /^(?:it|that|this|you|there|those|these|who|everyone|everything|nothing)$/.test(pronoun) &&
    !(pronoun === 'it' && words[head!.last]!.quotation < 0 && said.length > 0)
  )
    return [];
  if (headIsIn(sentence, subject, NON_PARTIES)) return [];
  if (
    head !== undefined &&
    !head.isPronoun &&
    words[head.last]!.tag !== 'name' &&
    !isPartyNoun(words[head.last]!.lower)
  )
    return [];
  if (subject === undefined && said.length === 0) return [];
  // "Moe would not agree to a debate": told of what was asked.
  const unmoved =
    /^wouldn't$|^would$/.test(opener) &&
    (/^(?:agree|countenance|entertain|budge|contemplate|condone)$/.test(lemma) || hearsOf) &&
    !contracted;
  // "The Republic will never accept the award": in its own agency's voice.
  const never =
    group.modal === 'will' &&
    words.slice(group.first, at).some(({ lower }) => lower === 'never') &&
    /^(?:accept|recognise|recognize|tolerate|allow|permit|agree)$/.test(lemma);
  if (!quoted && said.length === 0 && !agrees && !unmoved && !never && !hearsOf) return [];
  // In the mouth of another, what a third party will not do is a forecast.
  const quotedSubject = head !== undefined && words[head.last]!.quotation >= 0;
  if (quotedSubject && pronoun !== undefined && !I_OR_WE.test(pronoun)) return [];
  const demander = quotedSubject ? said : demanders(place, subject, at);
  const cue = spanOf(sentence, Math.min(group.first, at), at - 1);
  const make = (pieces: Parameters<typeof drafts>[1], addressee: DemandCandidate['addressee'] = [], cueEnd = cue) =>
    drafts(place, pieces, { rule: 'demand.refusal-will-not', type: 'refusal', cue: cueEnd, demander, addressee });
  const next = skipAdverbs(words, at + 1);
  if (agrees || (lemma === 'agree' && lowerAt(words, next) === 'to')) {
    if (tagAt(words, next) === 'to')
      return make(infinitiveExtent(sentence, next + 1).pieces, [], spanOf(sentence, group.first, at));
    return make(nounExtent(sentence, next + 1).pieces, [], spanOf(sentence, group.first, at));
  }
  if (hearsOf) return make(nounExtent(sentence, at + 2).pieces, [], spanOf(sentence, group.first, at + 1));
  if (/^(?:allow|permit|let)$/.test(lemma)) {
    const content = toContent(sentence, next);
    if (content !== undefined) return make(content.pieces, content.addressee, spanOf(sentence, group.first, at));
    const object = phraseFrom(sentence, next);
    if (object !== undefined && words[object.last + 1]?.verb?.form === 'base')
      return make(
        infinitiveExtent(sentence, object.last + 1).pieces,
        partyHints(sentence, object),
        spanOf(sentence, group.first, at),
      );
  }
  if (TAKES_THING.has(lemma)) {
    const index = sentence.phraseAt[next] ?? -1;
    if (words[next]?.verb?.form === 'ing')
      return make(gerundExtent(sentence, next).pieces, [], spanOf(sentence, group.first, at));
    if (index < 0 || sentence.nounPhrases[index]!.isPronoun) return [];
    if (ASSERTIONS.has(singular(words[sentence.nounPhrases[index]!.last]!.lower))) return [];
    return make(nounExtent(sentence, next).pieces, [], spanOf(sentence, group.first, at));
  }
  return make(infinitiveExtent(sentence, at).pieces);
}

/** What one may be asked to accept, unlike what is only told: "does not accept the timetable", not "the account". */
function isOffered(sentence: ParsedSentence, verb: number): boolean {
  const { words } = sentence;
  const phrase = phraseFrom(sentence, skipAdverbs(words, verb + 1));
  const noun = phrase === undefined ? '' : singular(headWord(sentence, phrase).lower);
  return REFUSABLE.has(noun) || OFFERED.has(noun);
}

const OFFERED = wordSet(
  'timetable deadline term condition deal settlement agreement offer price cut change limit fee rent rate paragraph article clause wording text draft',
);

/** "will not pull back a single boat", "are not going to tear the fence down": undo what one has done. */
function takesBack(words: readonly Word[], verb: number): boolean {
  if (!TAKING_BACK.has(words[verb]!.verb!.lemma)) return false;
  // "will not take part in the summit".
  if (lowerAt(words, verb + 1) === 'part') return true;
  for (let i = verb + 1; i < words.length && i < verb + 6 && !/^(?:comma|stop|break|verb)$/.test(words[i]!.tag); i++)
    if (/^(?:back|down|out)$/.test(words[i]!.lower)) return lowerAt(words, i + 1) !== 'of';
  return false;
}

/** "We are not going to release anybody": said of a party itself, of what others are asked for. */
function notGoing(place: Place, at: number, going: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const group = verbGroup(sentence, going);
  const { lemma } = words[at]!.verb!;
  const yields = YIELDING.has(lemma) || takesBack(words, at);
  // "We are not going to stand in her way": what one lets others do.
  if (lemma === 'stand' && lowerAt(words, at + 1) === 'in') return [];
  if (!group.negated || !yields || inHypothesis(sentence, at) || hasCondition(sentence, at)) return [];
  const subject = subjectOf(sentence, going);
  if (subject === undefined || speakersAt(place, at).length === 0) return [];
  // "It was not going to give in, the prime minister said": told of a party, outside quotation marks.
  const opener = words[subject.first]!;
  const isTold = opener.quotation < 0 && (opener.lower === 'it' || isParty(sentence, subject.first));
  if (!/^(?:i|we)\b/.test(opener.lower) && !isTold) return [];
  return drafts(place, infinitiveExtent(sentence, at).pieces, {
    rule: 'demand.refusal-not-going',
    type: 'refusal',
    cue: spanOf(sentence, group.first, going),
    demander: demanders(place, subject, going),
  });
}

/** "will not leave until …": what is wanted is the condition. */
function hasCondition({ words }: ParsedSentence, at: number): boolean {
  return words.some(
    ({ lower }, i) =>
      i > at - 14 &&
      i < at + 14 &&
      (lower === 'unless' ||
        lower === 'without' ||
        (lower === 'before' && i > at && !TIME_OR_NUMBER.test(words[i + 1]?.tag ?? 'time')) ||
        (lower === 'until' && tagAt(words, i + 1) !== 'time' && tagAt(words, i + 1) !== 'number')),
  );
}

/** "There will be no deal", "no amnesty will be granted", said by somebody. */
function none(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const demander = speakersAt(place, at);
  if (demander.length === 0) return [];
  const index = sentence.phraseAt[at] ?? -1;
  if (index < 0) return [];
  const head = singular(words[sentence.nounPhrases[index]!.last]!.lower);
  const grantable =
    /^(?:amnesty|deal|compromise|concession|negotiation|talk|extension|exception|delay|retreat|surrender|bailout|refund|return|ceasefire|truce|pardon|exemption|referendum|payment|ransom|increase|rise|U-turn|u-turn|climbdown|apology|inquiry|election|vote|coalition|cut|bail|mercy|leniency|extradition|access|let-up|meeting|dialogue|reinstatement|recount|postponement|waiver|change|strike|treatment|privilege|impunity|secrecy|cover-up|whitewash|handout|merger|immunity)$/.test(
      head,
    ) ||
    // "There will be no second chance for cheats".
    (head === 'chance' && lowerAt(words, at + 1) === 'second');
  // "There can be no layoffs", but "there will be no layoffs" is a promise.
  const isFought = /^(?:can|could)$/.test(lowerAt(words, at - 2)) && /^(?:layoff|redundancy|closure)$/.test(head);
  const extent = nounExtent(sentence, at, { inSubject: true }).pieces[0];
  if (extent === undefined || !(grantable || isFought) || hasCondition(sentence, extent.first)) return [];
  const after = words[extent.last + 1]?.lower;
  const before = [itemAt(words, at - 3)?.lower, itemAt(words, at - 2)?.lower, itemAt(words, at - 1)?.lower].join(' ');
  const willBe =
    /^(?:will|would|shall)$/.test(after ?? '') &&
    lowerAt(words, extent.last + 2) === 'be' &&
    words[extent.last + 3]?.verb !== undefined;
  const thereWill = /there (?:will|would|can|could) be$/.test(before);
  if (!willBe && !thereWill) return [];
  // "…, or there will be no deal": what is threatened.
  if (lowerAt(words, thereWill ? at - 4 : at - 1) === 'or') return [];
  const pieces = [{ first: at + 1, last: extent.last }];
  return drafts(place, pieces, { rule: 'demand.refusal-none', type: 'refusal', cue: spanOf(sentence, at), demander });
}
