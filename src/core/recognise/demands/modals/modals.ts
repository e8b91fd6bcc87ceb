import { clauseExtent, infinitiveExtent } from '../../syntax/extent';
import { partyHints, weakHint, speakerHint } from '../../parties/parties';
import { isPartyNoun } from '../../syntax/partyNouns';
import { attributionAt } from '../../speech/speakers';
import { SPEECH_VERBS } from '../../syntax/speechVerbs';
import { phraseEndingAt, phraseFrom, subjectOf, type Phrase } from '../../syntax/subjects';
import { subjectStart } from '../../syntax/subjectStart';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { HERALDS, OBSERVERS, RULINGS, SAID_CONTENTS } from '../cues/nounKinds';
import { drafts, hearersAt, spanOf, speakersAt, type Place } from '../draft';
import { inHypothesis, sourceIsIn } from '../guards';
import { isBelief, isDirective, type Modal } from './modalSenses';
import { wordSet } from '../../../text/wordSet';
import { INABILITIES } from '../cues/verbKinds';

/** "must", "should", "have to" and their like, said by somebody. */
export function modals(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const at of sentence.words.keys()) {
    const modal = modalAt(place, at);
    if (modal === undefined || inHypothesis(sentence, at)) continue;
    found.push(...modalDemand(place, at, modal));
  }
  return found;
}

/** All words that {@link modalAt} finds something in. */
const OBLIGING = wordSet(
  `must mustn't should shouldn't ought have has had got need needs needed may can cannot can't couldn't`,
);

function modalAt(place: Place, at: number): Modal | undefined {
  const { words } = place.sentence;
  const { lower } = words[at]!;
  if (!OBLIGING.has(lower)) return undefined;
  const to = words[skipAdverbs(words, at + 1)]?.tag === 'to' ? skipAdverbs(words, at + 1) : -1;
  // "told Rome it cannot extend the subsidy": said to the face of whom it forbids.
  const isBarred =
    /^(?:cannot|can't|couldn't)$/.test(lower) ||
    (lower === 'can' && words[at + 1]?.lower === 'no' && words[at + 2]?.lower === 'longer');
  if (isBarred && /^(?:it|they|you)$/.test(words[at - 1]?.lower ?? '') && !isInability(place, at)) {
    const subject = phraseEndingAt(place.sentence, at - 1);
    const opener = words[at - 2]?.tag === 'that' ? words[at - 3] : words[at - 2];
    const isTold = opener?.tag === 'verb' && /^(?:told|informed|warned)$/.test(opener.lower);
    return isTold || toldTo(place, subject) ? { type: 'demand', last: at, past: false, name: 'must' } : undefined;
  }
  // "Not a single tree may be felled, the court ruled".
  if (lower === 'may') {
    const isForbidden = words[at + 1]?.lower === 'not' || words[0]!.lower === 'not' || words[0]!.lower === 'no';
    return isForbidden && isSaidByAuthority(place, at)
      ? { type: 'demand', last: at, past: false, name: 'must' }
      : undefined;
  }
  if (/^(?:must|mustn't)$/.test(lower)) return { type: 'demand', last: at, past: false, name: 'must' };
  if (/^(?:should|shouldn't)$/.test(lower)) return { type: 'proposal', last: at, past: false, name: 'should' };
  if (lower === 'ought') return to < 0 ? undefined : { type: 'proposal', last: to, past: false, name: 'should' };
  if (/^(?:have|has|had)$/.test(lower) && to > 0) {
    // "has yet to respond": it has not been done, nobody says that it must.
    if (/'(?:ll|d)$/.test(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'yet') return undefined;
    // "Landlords will have to register, the ministry said": who may order it tells no forecast.
    if (/^(?:will|would)$/.test(words[at - 1]?.lower ?? '') && lower === 'have' && isSaidByAuthority(place, at))
      return { type: 'demand', last: to, past: false, name: 'have to' };
    if (
      /^(?:will|would|may|might|could|can|not|don't|doesn't|didn't|won't|wouldn't|to)$/.test(words[at - 1]?.lower ?? '')
    )
      return undefined;
    return { type: 'demand', last: to, past: lower === 'had', name: 'have to' };
  }
  if (lower === 'got' && to > 0 && /^'s$|'ve$|^have$|^has$/.test(words[at - 1]?.lower ?? ''))
    return { type: 'demand', last: to, past: false, name: 'have to' };
  if (
    /^needs?$/.test(lower) &&
    to > 0 &&
    (words[at]!.tag === 'verb' || words[at - 1]?.tag === 'pronoun' || words[at - 1]?.tag === 'noun')
  ) {
    if (
      /^(?:no|not|a|the|don't|doesn't|didn't|any|will|may|might|would|could)$/.test(words[at - 1]?.lower ?? '') ||
      (words[at - 1]?.tag === 'determiner' && words[at - 1]!.lower !== 'more') ||
      words[at - 1]?.tag === 'adjective'
    )
      return undefined;
    return { type: 'request', last: to, past: false, name: 'need to' };
  }
  const isMore = /^(?:more|much)$/.test(words[at - 1]?.lower ?? '');
  if (lower === 'needed' && to > 0 && (words[at]!.tag === 'verb' || isMore) && words[at - 1]?.tag !== 'auxiliary')
    return { type: 'request', last: to, past: true, name: 'need to' };
  return undefined;
}

/** True where what "will have to" be done is told by a court, a ministry, a regulator, of others than itself. */
function isSaidByAuthority(place: Place, at: number): boolean {
  const { sentence, parse } = place;
  const subject = subjectOf(sentence, at);
  if (subject === undefined || sentence.nounPhrases[subject.heads[0]!]!.isPronoun) return false;
  // "will have to register under an order signed on Monday".
  const { words } = sentence;
  const under = words.findIndex(({ lower }, i) => i > at && lower === 'under');
  if (under > 0 && words.slice(under + 1, under + 4).some(({ lower }) => RULINGS.has(lower))) return true;
  return (
    attributionAt(parse, sentence.words[at]!.start)?.source.some(({ span }) =>
      GIVES_ORDERS.test(parse.paragraph.text.slice(span.start, span.end)),
    ) ?? false
  );
}

const GIVES_ORDERS =
  /(?:court|tribunal|judge|police|council|commission|ministry|authority|authorities|regulator|watchdog|agency|inspectorate|inspectors|panel|customs|federation|league|uefa|fifa|office|decree|ruling|order)$/i;

function modalDemand(place: Place, at: number, modal: Modal): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const verb = skipAdverbs(words, modal.last + 1);
  const main = mainVerbAfter(sentence, modal.last);
  // "I don't see why it should": nothing is named.
  if (words[verb] === undefined || /^(?:comma|stop|break)$/.test(words[verb].tag)) return [];
  // "Should the ban go?": asked.
  if (
    at === 0 ||
    (words[at]!.quotation >= 0 && words[at - 1]!.quotation !== words[at]!.quotation && words[at]!.capital)
  )
    return [];
  const joined = joinedVerb(place, at);
  const subject =
    (joined === undefined ? undefined : subjectAt(place, joined)) ??
    beforeSpeech(place, at) ??
    overClause(place, at) ??
    phraseEndingAt(sentence, lastBefore(place, at)) ??
    spanned(place, at) ??
    subjectOf(sentence, at);
  const head = subject === undefined ? -1 : sentence.nounPhrases[subject.heads[0]!]!.last;
  const acts = actsItself(place, at - 1) || actsItself(place, head);
  const attribution = attributionAt(place.parse, words[at]!.start);
  // "Pay should rise, the union argued": who argues for it wants it.
  const argues = attribution !== undefined && /^(?:argue|insist|urge|demand|recommend)$/.test(attribution.lemma);
  if (isBelief(place, verb, main, modal, acts || argues)) return [];

  const quoted = words[at]!.quotation >= 0;
  const own = words[at - 1]?.lower === 'we';
  const known = speakersAt(place, at);
  // "We need to …" outside quotation marks is still somebody's speech.
  const demander = known.length === 0 && own ? [speakerHint(words[at]!.start)] : known;
  const said =
    demander.length > 0 ||
    attribution !== undefined ||
    isHeralded(place, subject) ||
    isWord(place, subject) ||
    isPutTo(place, subject);
  const pronoun = subject === undefined ? undefined : words[sentence.nounPhrases[subject.heads[0]!]!.last]!.lower;
  if (words[at - 1]?.tag === 'relative' || (words[at - 1]?.tag === 'that' && words[at - 2]?.tag === 'noun' && !quoted))
    return [];
  const ordered = modal.name === 'have to' && /^(?:will|would)$/.test(words[at - 1]?.lower ?? '');
  if (!said && !ordered && !isDirective(place, at, modal) && !(/^(?:should|need to)$/.test(modal.name) && acts))
    return [];
  if (sourceIsIn(place, demander, OBSERVERS)) return [];
  // What one must do oneself is a duty told, not a wish; "we" is open to others.
  if (pronoun !== undefined && /^(?:i|you'd|i've|i'd|i'll)$/.test(pronoun) && modal.name !== 'should') return [];
  // "She must go, her rival said": not the one who speaks.
  const isOther =
    attribution !== undefined &&
    attribution.cue.start > words[at]!.start &&
    attribution.source.some(({ pronoun: one }) => one === undefined);
  const isDecided =
    isDirective(place, at, modal) &&
    (/^(?:under|as|by|on)$/.test(words[0]!.lower) || /^(?:told|warned|informed)$/.test(words[at - 2]?.lower ?? ''));
  if (
    !quoted &&
    pronoun !== undefined &&
    /^(?:he|she)$/.test(pronoun) &&
    !isOther &&
    !isDecided &&
    !isPutTo(place, subject) &&
    !toldTo(place, subject)
  )
    return [];
  const isOrder = toldTo(place, subject);
  if (!isOrder && modal.past && (pronoun === undefined || /^(?:i|he|she|we|it|they)$/.test(pronoun) || !said || quoted))
    return [];

  // "Norland cannot wait and must apologise": the first verb is none of what is asked.
  const first = joined === undefined ? clauseStart(place, subject, at) : undefined;
  if (
    first !== undefined &&
    words[first - 1]?.tag === 'that' &&
    attribution?.content.start !== words[first]!.start &&
    isAntecedent(words[first - 2])
  )
    return [];
  const extent =
    first === undefined
      ? infinitiveExtent(sentence, joined === undefined ? at : verb)
      : clauseExtent(sentence, first === 1 && words[0]!.tag === 'not' ? 0 : first);
  const passive = words.slice(modal.last, main + 1).some(({ lower }) => lower === 'be');
  // "I should not have to say it twice": a complaint.
  if (modal.name === 'should' && pronoun === 'i' && words[modal.last + 1]?.tag === 'not') return [];
  // "Somebody always has to pay": how things go.
  if (modal.name === 'have to' && /^(?:always|often|usually|sometimes)$/.test(words[at - 1]!.lower)) return [];
  return drafts(place, extent.pieces, {
    rule: `demand.modal-${modal.name.replace(' ', '-')}`,
    type: modal.type,
    cue: spanOf(sentence, at, modal.last),
    demander,
    addressee:
      pronoun === 'you'
        ? hearersAt(place, at, true)
        : passive || words[subject?.first ?? at]!.lower === 'no'
          ? []
          : partyHints(sentence, subject).map(weakHint),
  });
}

/** "was told it cannot lose": what one is not able to do, nobody forbids. */
function isInability(place: Place, at: number): boolean {
  const verb = place.sentence.words[mainVerbAfter(place.sentence, at)]?.lower ?? '';
  return INABILITIES.has(verb);
}

/** "The report is blunt: the regulator must go": what words before the colon say of the message. */
function isHeralded({ sentence: { words } }: Place, subject: Phrase | undefined): boolean {
  const colon = (subject?.first ?? 0) - 1;
  return words[colon]?.text === ':' && HERALDS.has(words[colon - 1]!.lower);
}

/** "sent word that the fighting must stop": the noun says that it is said. */
function isWord({ sentence: { words } }: Place, subject: Phrase | undefined): boolean {
  const that = (subject?.first ?? 0) - 1;
  return words[that]?.tag === 'that' && /^(?:word|message|messages|signal)$/.test(words[that - 1]!.lower);
}

/** "put it to the coach that he should step aside". */
function isPutTo({ sentence }: Place, subject: Phrase | undefined): boolean {
  const { words } = sentence;
  const that = (subject?.first ?? 0) - 1;
  const hearer = words[that]?.tag === 'that' ? phraseEndingAt(sentence, that - 1) : undefined;
  return (
    hearer !== undefined &&
    words[hearer.first - 1]?.lower === 'to' &&
    words[hearer.first - 2]?.lower === 'it' &&
    words[hearer.first - 3]?.verb?.lemma === 'put'
  );
}

/** "told him that he had to go": said to the face of whom it is asked. */
function toldTo({ sentence }: Place, subject: Phrase | undefined): boolean {
  if (subject === undefined) return false;
  const { words } = sentence;
  const last = words[subject.first - 1]?.tag === 'that' ? subject.first - 2 : subject.first - 1;
  const hearer = last < 1 ? undefined : phraseEndingAt(sentence, last);
  const verb = hearer === undefined ? undefined : words[hearer.first - 1]?.verb;
  return verb !== undefined && /^(?:tell|inform|warn|remind)$/.test(verb.lemma);
}

/** "The firm, she said, must pay": the subject stands before the words that tell who said it. */
function beforeSpeech({ sentence }: Place, at: number): Phrase | undefined {
  const { words } = sentence;
  if (words[at - 1]?.tag !== 'comma') return undefined;
  for (let i = at - 2; i > 0 && i > at - 9; i--) {
    if (words[i]!.tag !== 'comma') continue;
    const speaks = words.slice(i, at).some(({ verb }) => verb !== undefined && SPEECH_VERBS.has(verb.lemma));
    return speaks ? phraseEndingAt(sentence, i - 1) : undefined;
  }
  return undefined;
}

/** "anything that the club should pay": the clause only restricts a noun. */
function isAntecedent(word: Word | undefined): boolean {
  if (word === undefined || (word.tag !== 'noun' && word.tag !== 'pronoun')) return false;
  return !SAID_CONTENTS.has(word.lower);
}

/** "customers who bought the heaters should return them": the subject before a clause that says which ones. */
function overClause({ sentence }: Place, at: number): Phrase | undefined {
  const phrase = phraseFrom(sentence, subjectStart(sentence, at));
  const isFollowed = phrase !== undefined && /^(?:relative|that)$/.test(sentence.words[phrase.last + 1]?.tag ?? '');
  return isFollowed && phrase.last + 2 < at ? phrase : undefined;
}

/** "those who fled must be allowed": a subject that ends in a clause of its own. */
function spanned({ sentence }: Place, at: number): Phrase | undefined {
  if (sentence.words[at - 1]?.tag !== 'verb') return undefined;
  const start = subjectStart(sentence, at);
  const phrase = phraseFrom(sentence, start);
  return phrase === undefined || start >= at - 1 ? undefined : phrase;
}

/** Where the clause of the modal begins; an opening "I think" belongs to it no more than "that" does. */
function clauseStart(place: Place, subject: ReturnType<typeof subjectOf>, at: number): number | undefined {
  const { words, phraseAt, nounPhrases } = place.sentence;
  if (subject === undefined || at - subject.first > 40) return undefined;
  const thinks = words[subject.first - 1];
  if (thinks?.verb?.lemma === 'think' && /n't$/.test(words[subject.first - 2]?.lower ?? '')) {
    const thinker = phraseAt[subject.first - 3] ?? -1;
    if (thinker >= 0) return nounPhrases[thinker]!.first;
  }
  const before = words[subject.first - 1];
  if (
    before !== undefined &&
    /^(?:preposition|verb|time|number)$/.test(before.tag) &&
    (before.tag !== 'verb' || before.verb?.form === 'past')
  ) {
    const start = subjectStart(place.sentence, at);
    if (start < subject.first && (phraseAt[start] ?? -1) >= 0) return start;
  }
  return subject.first;
}

/** The finite verb before "and" that has the same subject as the modal at `at` behind it; `undefined` if there is none. */
function joinedVerb({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  if (!/^(?:and|but)$/.test(words[at - 1]?.lower ?? '')) return undefined;
  for (let i = at - 2; i > 0 && at - i < 20; i--) {
    if (/^(?:stop|break|that|subordinator|relative)$/.test(words[i]!.tag)) return undefined;
    if (opensFiniteVerb(sentence, i)) return i;
  }
  return undefined;
}

function subjectAt(place: Place, verb: number): Phrase | undefined {
  return phraseEndingAt(place.sentence, lastBefore(place, verb)) ?? subjectOf(place.sentence, verb);
}

export function lastBefore({ sentence }: Place, at: number): number {
  let last = at - 1;
  while (last >= 0 && /^(?:adverb|not)$/.test(sentence.words[last]!.tag)) last--;
  return last;
}

/** True if the subject, whose head is the word at `head`, is somebody who can be asked to act. */
function actsItself({ sentence }: Place, head: number): boolean {
  const index = sentence.phraseAt[head] ?? -1;
  if (index < 0) return false;
  const { last, isPronoun } = sentence.nounPhrases[index]!;
  const { lower, tag } = sentence.words[last]!;
  return isPronoun
    ? /^(?:we|they|you|he|she|everyone|everybody|nobody|anyone|anybody|those|people)$/.test(lower)
    : tag === 'name' || isPartyNoun(lower);
}
