import type { Place } from './draft';
import { lexicon } from '../../lexicon';
import { remembering } from '../../lexicon/lookup';
import { CAPITAL_FIRST } from '../../text/anyScript';
import { lastWord } from '../../text/blank';
import { firstEndingFrom, type Span } from '../../text/span';
import {
  actingHint,
  actingHints,
  heardHint,
  ownHint,
  partyHints,
  plainHint,
  speakerHint,
  tellerHint,
  type PartyHint,
} from '../parties/parties';
import { isOwnVoice } from '../parties/ownVoice';
import { attributionAt } from '../speech/speakers';
import { attributionsOf } from '../speech/speech';
import { subjectOf } from '../syntax/subjects';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { messageBehind } from './messages';
import { CARRIERS, EVIDENCE, LAW_NOUNS, NON_PARTIES, isAction } from './cues/nounKinds';
import { READS, UTTERS } from './cues/verbKinds';
import { PARTS_OF_BODIES, isCollective, isPartyNoun } from '../syntax/partyNouns';
import type { ParsedSentence } from '../syntax/parse';
import type { Word } from '../syntax/tags/words';
import { wordSet } from '../../text/wordSet';
import { isPlural, singular } from '../syntax/tags/morphology';
import { itemAt } from '../../text/itemAt';
import { headOf, headWord, phraseFrom, type Phrase } from '../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../syntax/tags/wordAt';
import { IT_OR_THEY, I_OR_WE, RELATIVE_OR_THAT } from '../syntax/tags/patterns';

/**
 * Who wants it: the subject; where that says "I" or "we", or is missing, whoever speaks there.
 */
export function demanders(place: Place, subject: Phrase | undefined, at: number): readonly PartyHint[] {
  const author = authorOf(place, subject, at);
  if (author.length > 0) return author;
  const ourselves = whoWeAre(place, subject, at);
  if (ourselves.length > 0) return ourselves;
  const hints = acting(place, partyHints(place.sentence, subject));
  if (hints.length === 0) return speakersAt(place, at);
  const [only] = hints;
  if (
    hints.length === 1 &&
    only?.pronoun !== undefined &&
    /^(?:he|she|it|they)$/.test(only.pronoun) &&
    place.sentence.words[at]!.quotation < 0
  ) {
    // "Moe said she wanted …": who speaks of herself in the sentence.
    const governing = attributionAt(place.parse, place.sentence.words[at]!.start);
    // "Wirth: He wanted a vote": behind a label whoever speaks would say "I".
    const told = governing?.lemma === ':' ? undefined : governing;
    const isBefore = told !== undefined && told.source.length > 0 && told.source[0]!.span.end <= only.span.start;
    // "It wants him to explain, the committee said": nobody stands before for whom "it" could stand.
    const isAhead = IT_OR_THEY.test(only.pronoun) && only.span.start === 0 && told?.source.length === 1;
    if (isBefore && /^s?he$/.test(only.pronoun)) return [tellerHint(only, told.source)];
    // "An aide says they will not sign": one who tells it is not they.
    const isOther = only.pronoun === 'they' && isBefore && told.source.length === 1 && isOne(place, told.source[0]!);
    if ((isBefore || isAhead) && !isOther) return told.source;
  }
  return hints.some(isFirstPerson)
    ? hints.flatMap((hint) => (isFirstPerson(hint) ? speakersAt(place, at) : [hint]))
    : hints;
}

/** "We, the pilots of Norland, urge you", "As parents, we ask": who "we" are, where nobody is quoted. */
function whoWeAre({ sentence }: Place, subject: Phrase | undefined, at: number): readonly PartyHint[] {
  const { words } = sentence;
  if (subject === undefined || words[subject.first]!.lower !== 'we' || words[at]!.quotation >= 0) return [];
  const isAs = words[0]!.lower === 'as' && tagAt(words, subject.first - 1) === 'comma';
  const first = isAs ? 1 : tagAt(words, subject.first + 1) === 'comma' ? subject.first + 2 : words.length;
  const phrase = phraseFrom(sentence, first);
  const noun = phrase && headWord(sentence, phrase).lower;
  return noun !== undefined && isPartyNoun(noun) ? partyHints(sentence, phrase).map(actingHint) : [];
}

/** "an aide", "the minister": by a noun, one person alone. */
function isOne({ parse: { paragraph } }: Place, { span, pronoun, apposition }: PartyHint): boolean {
  const printed = lastWord(paragraph.text, span.start, span.end);
  const noun = printed.toLowerCase();
  const isName = CAPITAL_FIRST.test(printed) || apposition !== undefined;
  return pronoun === undefined && !isName && isPartyNoun(noun) && !isPlural(noun) && !isCollective(noun);
}

function isFirstPerson({ pronoun }: PartyHint): boolean {
  return pronoun !== undefined && /^(?:i|we|us|me|my|our|ours)$/.test(pronoun);
}

/** Nouns that no list knows act as well ("the islands want"), unless they are things that carry words. */
export function acting({ parse, sentence }: Place, hints: readonly PartyHint[]): readonly PartyHint[] {
  return hints.map((hint) => {
    if (hint.pronoun !== undefined || hint.speaker === true) return hint;
    if (!isThing(lastWord(parse.paragraph.text, hint.span.start, hint.span.end))) return actingHint(hint);
    return isDirected(sentence, hint.span.end) ? plainHint(hint.span) : hint;
  });
}

/** "a letter | to the mayor asking", "a motion | in the court": who is named behind it has not written it. */
function isDirected({ words }: ParsedSentence, end: number): boolean {
  return /^(?:to|with|in|at|before|against|about|on|over)$/.test(lowerAt(words, firstEndingFrom(words, end + 1)));
}

/** More than a long article has of nouns that do something. */
const NOUNS_KEPT = 4_000;

const isThing = remembering(NOUNS_KEPT, (printed): boolean => {
  const noun = printed.toLowerCase();
  const one = singular(noun);
  return (
    NON_PARTIES.has(noun) ||
    NON_PARTIES.has(one) ||
    CARRIERS.has(one) ||
    LAW_NOUNS.has(one) ||
    EVIDENCE.has(one) ||
    (isAction(one) && !lexicon.organisationHeads().has(one) && !PARTS_OF_BODIES.has(one))
  );
});

/** "A letter signed by 300 scientists calls for", "the proposal, put forward by Norland, calls for": who wrote it. */
function authorOf({ sentence }: Place, subject: Phrase | undefined, at: number): readonly PartyHint[] {
  if (subject === undefined || at - subject.first > 24) return [];
  const { words } = sentence;
  const head = headOf(sentence, subject);
  const noun = words[head.last]!.lower;
  if (!NON_PARTIES.has(noun) && !NON_PARTIES.has(singular(noun)) && !CARRIERS.has(singular(noun))) return [];
  for (let i = head.last + 1; i < at; i++) {
    if (!/^(?:by|from)$/.test(words[i]!.lower)) continue;
    // "seen by Norpress": who read it has not written it.
    if (READS.has(words[i - 1]!.verb?.lemma ?? '')) continue;
    const phrase = phraseFrom(sentence, i + 1);
    if (phrase === undefined) continue;
    // "by Norland and Sudria called": the last of them stands before the verb.
    const second = lowerAt(words, phrase.last + 1) === 'and' ? phraseFrom(sentence, phrase.last + 2) : undefined;
    return [
      ...partyHints(sentence, phrase),
      ...(second !== undefined && second.last < at ? partyHints(sentence, second) : []),
    ];
  }
  // "Norland has tabled a draft that calls on", "filed a motion in court asking": whoever brings it out.
  const bringer = subject.first - 1;
  if (tagAt(words, bringer) !== 'verb' || !UTTERS.has(words[bringer]!.verb!.lemma)) return [];
  const goesOn = opensRelative(words[head.last + 1]) || words[at]!.verb?.form === 'ing';
  return goesOn ? actingHints(partyHints(sentence, subjectOf(sentence, bringer))) : [];
}

function opensRelative(word: Word | undefined): boolean {
  return word !== undefined && RELATIVE_OR_THAT.test(word.tag);
}

/** Who speaks at a word: the source of the attribution that governs it, or an open hint within a quotation. */
export function speakersAt(place: Place, at: number): readonly PartyHint[] {
  const { start } = place.sentence.words[at]!;
  const attribution = attributionAt(place.parse, start);
  if (attribution !== undefined && attribution.source.length > 0) {
    const [first] = attribution.source;
    // "We said …" within a quotation leads on to its speaker.
    if (first?.pronoun !== undefined && I_OR_WE.test(first.pronoun)) {
      // "The state has to say so, I think": in an answer or a column that is who answers or writes.
      const isOwn = place.sentence.words[at]!.quotation < 0 && isOwnVoice(place.parse.paragraph);
      return [isOwn ? ownHint(start) : speakerHint(start)];
    }
    // "…, Norpress reported": a medium that only tells of it wants nothing.
    if (attribution.lemma === 'report') return attribution.source.map(heardHint);
    return attribution.source.some(({ span }) => isQuoted(place, span))
      ? attribution.source
      : acting(place, attribution.source);
  }
  if (place.sentence.words[at]!.quotation >= 0) {
    const message = messageBehind(place.sentence, at)?.by ?? [];
    if (message.length > 0) return message;
    const beside = [...headedBy(place, at), ...actorBefore(place, at)];
    return beside.length > 0 ? beside : [speakerHint(start)];
  }
  const before = toldBeforeBreak(place, at);
  if (before.length > 0) return before;
  return isOwnVoice(place.parse.paragraph) || isResolved(place.sentence) ? [ownHint(start)] : [];
}

/** "Requests the board to report": an item of a resolution, whose verb has no subject of its own. */
export function isResolved({ words }: ParsedSentence): boolean {
  for (const { tag, verb, quotation } of words) {
    if (tag === 'verb') return verb!.form === 's' && quotation < 0;
    if (!/^(?:number|stop|other|adverb)$/.test(tag)) return false;
  }
  return false;
}

/** "The guns must be silenced, the bishops wrote; the roads must be opened": who speaks before a semicolon goes on behind it. */
function toldBeforeBreak({ parse, sentence }: Place, at: number): readonly PartyHint[] {
  const { words } = sentence;
  const blunt = bluntBefore(sentence, at);
  if (blunt !== undefined) return partyHints(sentence, blunt);
  let sign = at - 1;
  while (sign > 0 && words[sign]!.text !== ';') sign--;
  if (sign <= 0) return [];
  const told = attributionsOf(parse).findLast(
    ({ cue }) => cue.end <= words[sign]!.start && cue.start >= sentence.start,
  );
  // "…, the bishops wrote;": what is said stands before, so that the clause behind it goes on from that.
  return told !== undefined && told.content.end <= told.cue.start && told.source.length > 0 ? told.source : [];
}

/** "Peg Ashe was blunt: the minister must go": who is said before a colon to speak plainly. */
function bluntBefore(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  let colon = at - 1;
  while (colon > 1 && colon > at - COLON_WITHIN && words[colon]!.text !== ':') colon--;
  if (colon < 2 || words[colon]!.text !== ':' || !PLAIN.has(words[colon - 1]!.lower)) return undefined;
  let be = colon - 2;
  while (be > 0 && /^(?:adverb|verb)$/.test(words[be]!.tag) && words[be]!.verb?.lemma !== 'be') be--;
  return lemmaAt(words, be) === 'be' ? subjectOf(sentence, be) : undefined;
}

/** How many words a clause behind such a colon has before its verb, at the most. */
const COLON_WITHIN = 24;

const PLAIN = wordSet('blunt clear adamant unequivocal categorical emphatic defiant scathing succinct direct plain');

function isQuoted({ parse: { paragraph } }: Place, { start }: Span): boolean {
  const quotation = paragraph.quotations[firstEndingFrom(paragraph.quotations, start + 1)];
  return quotation !== undefined && quotation.start <= start;
}

/** "“Save our school”: parents fill hall": who is named behind the colon of a headline that a quotation opens. */
function headedBy({ sentence }: Place, at: number): readonly PartyHint[] {
  const { words } = sentence;
  const colon = words.findIndex(({ quotation }) => quotation < 0);
  if (words[0]!.quotation !== words[at]!.quotation || words[colon]?.text !== ':') return [];
  const phrase = phraseFrom(sentence, colon + 1);
  return phrase !== undefined && opensFiniteVerb(sentence, phrase.last + 1)
    ? actingHints(partyHints(sentence, phrase))
    : [];
}

/** "Ana Kolb shakes her head. “The council must pay.”": whoever acts in the sentence before a quotation that nobody is said to have said. */
function actorBefore({ parse, index }: Place, at: number): readonly PartyHint[] {
  const { quotation } = parse.sentences[index]!.words[at]!;
  const span = parse.paragraph.quotations[quotation];
  let before = index;
  while (before >= 0 && span !== undefined && parse.sentences[before]!.start + 2 > span.start) before--;
  const sentence = itemAt(parse.sentences, before);
  if (sentence === undefined || before === index) return [];
  const verb = sentence.words.findIndex((word, i) => word.quotation < 0 && opensFiniteVerb(sentence, i));
  const subject = verb < 0 ? undefined : subjectOf(sentence, verb);
  if (subject === undefined || subject.heads.length !== 1) return [];
  const { last, isPronoun } = headOf(sentence, subject);
  const { tag, lower } = sentence.words[last]!;
  return tag === 'name' || (isPronoun && /^(?:he|she)$/.test(lower)) ? partyHints(sentence, subject) : [];
}
