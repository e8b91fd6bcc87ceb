import { AnyScript } from '../../text/anyScript';
import { remembering } from '../../lexicon/lookup';
import { lastWord } from '../../text/blank';
import { firstEndingFrom, type Span } from '../../text/span';
import type { DemandStatus, DemandType } from '../mark';
import type { Piece } from '../syntax/extent';
import type { Parse, ParsedSentence } from '../syntax/parse';
import {
  actingHint,
  actingHints,
  heardHint,
  ownHint,
  partyHints,
  speakerHint,
  tellerHint,
  type PartyHint,
} from '../parties/parties';
import { isOwnVoice } from '../parties/ownVoice';
import { attributionAt } from '../speech/speakers';
import { phraseFrom, subjectOf, type Phrase } from '../syntax/subjects';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { CARRIERS, EVIDENCE, LAW_NOUNS, NON_PARTIES, isAction } from './cues/nounKinds';
import { READS } from './cues/verbKinds';
import { isCollective, isPartyNoun } from '../syntax/partyNouns';
import { attributionsOf } from '../speech/speech';
import { isPlural, singular } from '../syntax/tags/morphology';
import type { DemandCandidate } from './candidate';

/** More than a long article has of nouns that do something. */
const NOUNS_KEPT = 4_000;

/** What a recogniser works on: a sentence in its paragraph. */
export interface Place {
  readonly parse: Parse;
  readonly sentence: ParsedSentence;
  readonly index: number;
}

export interface Draft {
  readonly rule: string;
  readonly type: DemandType;
  readonly cue?: Span;
  readonly demander: readonly PartyHint[];
  readonly addressee?: DemandCandidate['addressee'];
  readonly status?: DemandStatus;
  readonly consequence?: Span;
  readonly deadlineStated?: true;
}

/** One candidate a piece; pieces that hold no word are left out. */
export function drafts({ parse, sentence }: Place, pieces: readonly Piece[], draft: Draft): readonly DemandCandidate[] {
  const { rule, type, demander, addressee = [], status = 'open' } = draft;
  const candidates: DemandCandidate[] = [];
  for (const piece of pieces) {
    const span = trimmed(parse, sentence, piece);
    if (span === undefined) continue;
    const { start, end } = span;
    candidates.push({
      start,
      end,
      rule,
      type,
      cue: draft.cue,
      demander,
      addressee,
      status,
      impliedDemander: undefined,
      impliedAddressee: undefined,
      sides: undefined,
      spokenOf: undefined,
      decidedBy: undefined,
      consequence: draft.consequence,
      deadlineIn: { start, end: clauseEnd(sentence, end) },
      deadlineStated: draft.deadlineStated,
    });
  }
  return candidates;
}

/** Where what belongs to a content ends at the latest: before the next verb that "and" brings. */
function clauseEnd(sentence: ParsedSentence, from: number): number {
  const { words } = sentence;
  for (let i = firstEndingFrom(words, from + 1); i + 1 < words.length; i++) {
    if (
      words[i]!.tag === 'coordinator' &&
      words[i]!.lower !== 'or' &&
      /^(?:verb|auxiliary)$/.test(words[i + 1]?.tag ?? '')
    )
      return words[i]!.start;
  }
  return sentence.end;
}

const MONEY_SIGN = new AnyScript(/^\$/u, () => new RegExp(String.raw`^\p{Sc}`, 'u'));

/** The span of a piece without commas and such at its edges; a bracket opened inside is closed. */
export function trimmed(parse: Parse, sentence: ParsedSentence, { first, last }: Piece): Span | undefined {
  const { words } = sentence;
  let a = first;
  let b = Math.min(last, words.length - 1);
  while (a <= b && /^(?:comma|stop|break|coordinator|other)$/.test(words[a]!.tag)) a++;
  while (
    b >= a &&
    (/^(?:comma|stop|break|coordinator|that|relative|to)$/.test(words[b]!.tag) ||
      (words[b]!.tag === 'determiner' && /^(?:the|an?|this|that|its|their|his|her|no|every)$/.test(words[b]!.lower)) ||
      (words[b]!.tag === 'other' && !MONEY_SIGN.test(words[b]!.text)) ||
      // "a law we can work under": behind its verb it belongs to what went before.
      (words[b]!.tag === 'preposition' &&
        b > a &&
        words[b - 1]!.tag !== 'verb' &&
        !/^(?:up|out|down|off|over|in|on|through|along|aside|back|ahead|inside|outside|behind|around|about|above|below|after|before|by|with|for|to)$/.test(
          words[b]!.lower,
        )))
  )
    b--;
  if (b < a) return undefined;
  const { start } = words[a]!;
  let { end } = words[b]!;
  const { text } = parse.paragraph;
  if (text[end] === ']' && opens(text, start, end)) end++;
  return { start, end };
}

/** True if more square brackets are opened than closed. */
function opens(text: string, start: number, end: number): boolean {
  let open = 0;
  for (let i = start; i < end; i++) {
    if (text[i] === '[') open++;
    else if (text[i] === ']') open--;
  }
  return open > 0;
}

/** The span of words, inclusive. */
export function spanOf(sentence: ParsedSentence, first: number, last = first): Span {
  return { start: sentence.words[first]!.start, end: sentence.words[last]!.end };
}

/**
 * Who wants it: the subject; where that says "I" or "we", or is missing, whoever speaks there.
 */
export function demanders(place: Place, subject: Phrase | undefined, at: number): readonly PartyHint[] {
  const author = authorOf(place, subject, at);
  if (author.length > 0) return author;
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
    const told = attributionAt(place.parse, place.sentence.words[at]!.start);
    const isBefore = told !== undefined && told.source.length > 0 && told.source[0]!.span.end <= only.span.start;
    // "It wants him to explain, the committee said": nobody stands before for whom "it" could stand.
    const isAhead = /^(?:it|they)$/.test(only.pronoun) && only.span.start === 0 && told?.source.length === 1;
    if (isBefore && /^s?he$/.test(only.pronoun)) return [tellerHint(only, told.source)];
    if (isBefore || isAhead) return told.source;
  }
  return hints.some(isFirstPerson)
    ? hints.flatMap((hint) => (isFirstPerson(hint) ? speakersAt(place, at) : [hint]))
    : hints;
}

function isFirstPerson({ pronoun }: PartyHint): boolean {
  return pronoun !== undefined && /^(?:i|we|us|me|my|our|ours)$/.test(pronoun);
}

/** Nouns that no list knows act as well ("the islands want"), unless they are things that carry words. */
function acting({ parse }: Place, hints: readonly PartyHint[]): readonly PartyHint[] {
  return hints.map((hint) => {
    if (hint.pronoun !== undefined) return hint;
    return isThing(lastWord(parse.paragraph.text, hint.span.start, hint.span.end)) ? hint : actingHint(hint);
  });
}

const isThing = remembering(NOUNS_KEPT, (printed): boolean => {
  const noun = printed.toLowerCase();
  const one = singular(noun);
  return (
    NON_PARTIES.has(noun) ||
    NON_PARTIES.has(one) ||
    CARRIERS.has(one) ||
    LAW_NOUNS.has(one) ||
    EVIDENCE.has(one) ||
    isAction(one)
  );
});

/** "A letter signed by 300 scientists calls for", "the proposal, put forward by Norland, calls for": who wrote it. */
function authorOf({ sentence }: Place, subject: Phrase | undefined, at: number): readonly PartyHint[] {
  if (subject === undefined || at - subject.first > 24) return [];
  const { words, nounPhrases } = sentence;
  const head = nounPhrases[subject.heads[0]!]!;
  if (!NON_PARTIES.has(words[head.last]!.lower)) return [];
  for (let i = head.last + 1; i < at; i++) {
    if (!/^(?:by|from)$/.test(words[i]!.lower)) continue;
    // "seen by Norpress": who read it has not written it.
    if (READS.has(words[i - 1]!.verb?.lemma ?? '')) continue;
    const phrase = phraseFrom(sentence, i + 1);
    if (phrase === undefined) continue;
    // "by Norland and Sudria called": the last of them stands before the verb.
    const second = words[phrase.last + 1]?.lower === 'and' ? phraseFrom(sentence, phrase.last + 2) : undefined;
    return [
      ...partyHints(sentence, phrase),
      ...(second !== undefined && second.last < at ? partyHints(sentence, second) : []),
    ];
  }
  return [];
}

const REPORTERS =
  /(?:reporters?|journalists?|(?:news)?papers?|radio|television|tv|agency|news|media|magazine|broadcasters?|stations?|channels?|outlets?|daily|weekly|website|interviewer|correspondents?|conference)$/i;
const CROWDS = /(?:supporters|crowds?|rally|fans|audience|lawmakers|parliament|congress|followers)$/i;

/** Who is told what is said at a word; those who only report it are none, and crowds only where it is put to them as "you". */
export function hearersAt({ parse, sentence }: Place, at: number, isYou = false): readonly PartyHint[] {
  const { paragraph } = parse;
  const { start, quotation } = sentence.words[at]!;
  const { hearer = [] } = attributionAt(parse, start) ?? {};
  if (hearer.length === 0 && quotation >= 0)
    return actingHints(toldWithin(parse, paragraph.quotations[quotation]!, start));
  return hearer
    .filter(({ span }) => {
      const text = paragraph.text.slice(span.start, span.end);
      return !REPORTERS.test(text) && (isYou || !CROWDS.test(text));
    })
    .map(heardHint);
}

/** “I told him: let them out. Let the doctors in”: who is said within a quotation to have been told what follows. */
function toldWithin(parse: Parse, quotation: Span, at: number): readonly PartyHint[] {
  const told = attributionsOf(parse).findLast(
    ({ cue, source, hearer }) =>
      hearer.length > 0 && cue.start > quotation.start && cue.end <= at && /^(?:i|we)$/.test(source[0]?.pronoun ?? ''),
  );
  return told?.hearer ?? [];
}

/** Those of whom a clause that tells them something may go on with "they", "it" or "he": who is told right before it. */
export function hearersBefore(
  { parse, sentence }: Place,
  start: number,
  { pronoun = '' }: PartyHint,
): readonly PartyHint[] {
  const told = attributionsOf(parse).findLast(
    ({ hearer, content }) => hearer.length > 0 && content.start <= start && start < content.end,
  );
  const [hearer] = told?.hearer ?? [];
  if (hearer === undefined || hearer.span.end > start || hearer.pronoun !== undefined) return [];
  if (firstEndingFrom(sentence.words, hearer.span.start + 1) >= sentence.words.length) return [];
  const { text } = parse.paragraph;
  const noun = lastWord(text, hearer.span.start, hearer.span.end).toLowerCase();
  if (REPORTERS.test(noun) || CROWDS.test(noun)) return [];
  const isSeveral = told!.hearer.length > 1 || isPlural(noun);
  const fits = /^th/.test(pronoun) ? isSeveral || isCollective(noun) : !isSeveral;
  return fits && (isPartyNoun(noun) || /^(?:states|countries|nations)$/.test(noun)) ? told!.hearer.map(actingHint) : [];
}

/** Who speaks at a word: the source of the attribution that governs it, or an open hint within a quotation. */
export function speakersAt(place: Place, at: number): readonly PartyHint[] {
  const { start } = place.sentence.words[at]!;
  const attribution = attributionAt(place.parse, start);
  if (attribution !== undefined && attribution.source.length > 0) {
    const [first] = attribution.source;
    // "We said …" within a quotation leads on to its speaker.
    if (first?.pronoun !== undefined && /^(?:i|we)$/.test(first.pronoun)) return [speakerHint(start)];
    // "…, Norpress reported": a medium that only tells of it wants nothing.
    if (attribution.lemma === 'report') return attribution.source.map(heardHint);
    return attribution.source.some(({ span }) => isQuoted(place, span))
      ? attribution.source
      : acting(place, attribution.source);
  }
  if (place.sentence.words[at]!.quotation >= 0) {
    const beside = actorBefore(place, at);
    return beside.length > 0 ? beside : [speakerHint(start)];
  }
  return isOwnVoice(place.parse.paragraph) ? [ownHint(start)] : [];
}

function isQuoted({ parse: { paragraph } }: Place, { start }: Span): boolean {
  const quotation = paragraph.quotations[firstEndingFrom(paragraph.quotations, start + 1)];
  return quotation !== undefined && quotation.start <= start;
}

/** "Ana Kolb shakes her head. “The council must pay.”": whoever acts in the sentence before a quotation that nobody is said to have said. */
function actorBefore({ parse, index }: Place, at: number): readonly PartyHint[] {
  const { quotation } = parse.sentences[index]!.words[at]!;
  const span = parse.paragraph.quotations[quotation];
  let before = index;
  while (before >= 0 && span !== undefined && parse.sentences[before]!.start + 2 > span.start) before--;
  const sentence = parse.sentences[before];
  if (sentence === undefined || before === index) return [];
  const verb = sentence.words.findIndex((word, i) => word.quotation < 0 && opensFiniteVerb(sentence, i));
  const subject = verb < 0 ? undefined : subjectOf(sentence, verb);
  if (subject === undefined || subject.heads.length !== 1) return [];
  const { last, isPronoun } = sentence.nounPhrases[subject.heads[0]!]!;
  const { tag, lower } = sentence.words[last]!;
  return tag === 'name' || (isPronoun && /^(?:he|she)$/.test(lower)) ? partyHints(sentence, subject) : [];
}
