import { REPORTERS } from '../hearers';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { actingHint, heardHint, partyHints, type PartyHint } from '../../parties/parties';
import { GETS_IN_TOUCH } from '../../syntax/speechVerbs';
import { subjectOf } from '../../syntax/subjects';
import { verbGroup } from '../../syntax/verbGroups';
import { JUDGING_NOUNS } from '../../syntax/tags/wordClasses';
import { isTimeUnit } from '../../syntax/tags/timeUnits';
import type { DemandCandidate } from '../candidate';
import { CARRIERS, FILED } from '../cues/nounKinds';
import { DIRECTING, TURNS } from '../cues/verbKinds';
import { isSomebody } from './bystanders';
import { lastWord } from '../../../text/blank';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { headOf, ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import { lowerAt } from '../../syntax/tags/wordAt';
import { isCarrier, openingPhrase, somebody } from './carriers';

/** Whom the letter that asks, or whoever asks, is directed to: "has written to the minister calling for", "In a letter to the club they ask". */
export function readersOf(
  parse: Parse,
  index: number,
  at: number,
  { demander, addressee }: DemandCandidate,
): readonly PartyHint[] {
  const sentence = parse.sentences[index]!;
  // "demanding that every box be opened": what is only named may be nobody.
  const isOpen =
    addressee.every(({ weak, undergoes }) => weak === true || undergoes === true) ||
    /^(?:it|them|him|her|you)$/.test(addressee[0]!.pronoun ?? '');
  if (!isOpen) return [];
  const turned = turnedTo(sentence, at);
  const own = turned.length > 0 ? turned : metBy(sentence, at);
  if (own.length > 0) return own;
  // “Send us doctors.” The message was addressed to the government.
  const next = parse.sentences[index + 1];
  const opening = next === undefined || demander[0]?.speaker !== true ? undefined : openingPhrase(next);
  if (next !== undefined && opening !== undefined && isCarrier(next, headOf(next, opening).last))
    return turnedTo(next, next.words.length);
  const [asker] = demander;
  // "“We ask you to mend it,” the letter says".
  const isTaken = asker !== undefined && (asker.pronoun ?? asker.speaker ?? isWriting(parse, asker)) !== false;
  const before = isTaken ? itemAt(parse.sentences, index - 1) : undefined;
  return before === undefined ? [] : turnedTo(before, before.words.length);
}

function isWriting({ paragraph: { text } }: Parse, { span }: PartyHint): boolean {
  return CARRIERS.has(lastWord(text, span.start, span.end));
}

/** "met the president and asked for", "summoned the envoy to ask for", "met the mayor, demanding", "At a meeting with the board, passengers asked for": who is met right before the word at `at`. */
function metBy(sentence: ParsedSentence, at: number): readonly PartyHint[] {
  const { words } = sentence;
  let met = -1;
  const link = itemAt(words, at - 1);
  const isIng = words[at]?.verb?.form === 'ing';
  if (link !== undefined && (link.lower === 'and' || link.tag === 'to' || isIng)) {
    for (let i = at - 2; i > 0 && met < 0; i--) {
      if (/^(?:stop|break|that)$/.test(words[i]!.tag)) return [];
      if (words[i]!.tag !== 'verb') continue;
      const { lemma } = words[i]!.verb!;
      if (verbGroup(sentence, i).passive) return [];
      // "emailed the director in June asking for", but "met nurses demanding a rise".
      const isInTouch = GETS_IN_TOUCH.has(lemma);
      if (isIng && link.tag !== 'comma' && !isInTouch) return [];
      // "wrote on Tuesday to the minister to ask for".
      if (TURNS.has(lemma) && link.tag === 'to')
        met = words.findIndex(({ lower, tag }, k) => k > i && k < at - 1 && lower === 'to' && tag !== 'to') + 1;
      else if (FACES.has(lemma) || (isInTouch && lemma !== 'write'))
        met = lowerAt(words, i + 1) === 'with' ? i + 2 : i + 1;
      if (met <= 0) return [];
    }
  } else if (/^(?:at|in|during)$/.test(words[0]!.lower)) {
    const meeting = words.findIndex(({ lower }, i) => i > 0 && i < 5 && MEETINGS.has(lower));
    if (meeting > 0 && lowerAt(words, meeting + 1) === 'with') met = meeting + 2;
  }
  const phrase = met < 0 ? undefined : phraseFrom(sentence, met, ONLY_OF);
  return phrase !== undefined && phrase.last < at - 1 && isSomebody(sentence, phrase)
    ? partyHints(sentence, phrase).map((hint) => (hint.pronoun === undefined ? heardHint(actingHint(hint)) : hint))
    : [];
}

/** Verbs of meeting somebody of whom one asks something then. */
const FACES = wordSet('meet summon visit confront petition press corner');
/** Where one meets somebody to ask for something. */
const MEETINGS = wordSet('meeting meetings talks call audience letter hearing session encounter');

/** "a letter | to", "a letter this week | to", "an urgent request | to": what is written or filed ends at `last`, or a time behind it does. */
function isLetter(sentence: ParsedSentence, last: number): boolean {
  const { words } = sentence;
  const { lower, tag } = words[last]!;
  if (isTimeUnit(lower)) return isLetter(sentence, (phraseAround(sentence, last)?.first ?? 1) - 1);
  return isCarrier(sentence, last) || (tag === 'noun' && FILED.has(lower));
}

/** "a petition | handed", "A petition with 400 signatures was | handed": what the verb at `at` passes on is written. */
function isHandedOver(sentence: ParsedSentence, at: number): boolean {
  if (isCarrier(sentence, at - 1)) return true;
  const subject = verbGroup(sentence, at).passive ? subjectOf(sentence, at) : undefined;
  return subject !== undefined && isCarrier(sentence, headOf(sentence, subject).last);
}

/** Who stands behind "to" with a letter or a verb of turning to somebody, before the word at `end`. */
function turnedTo(sentence: ParsedSentence, end: number): readonly PartyHint[] {
  const { words } = sentence;
  for (let at = end - 1; at > 0; at--) {
    const { lower, quotation, tag } = words[at]!;
    if (quotation >= 0) continue;
    const previous = words[at - 1]!;
    if (lower === 'to' && tag !== 'to') {
      // "a petition handed to the minister".
      const isHanded = DIRECTING.has(previous.verb?.lemma ?? '') && isHandedOver(sentence, at - 1);
      const turns = isHanded || (previous.verb !== undefined && TURNS.has(previous.verb.lemma));
      const phrase = turns || isLetter(sentence, at - 1) ? phraseFrom(sentence, at + 1) : undefined;
      if (phrase !== undefined && isSomebody(sentence, phrase) && !REPORTERS.test(words[phrase.last]!.lower))
        return partyHints(sentence, phrase);
    }
    // "filed a petition with the tribunal, demanding", "filed a motion in the court asking".
    if (/^(?:with|in|at|before)$/.test(lower) && previous.tag === 'noun' && FILED.has(previous.lower)) {
      const office = phraseFrom(sentence, at + 1, ONLY_OF);
      const isOffice = lower === 'with' || (office !== undefined && JUDGING_NOUNS.has(words[office.last]!.lower));
      if (office !== undefined && isOffice && isSomebody(sentence, office)) return partyHints(sentence, office);
    }
    // "handed him a note demanding", "served the smelter with a notice requiring".
    const isGiven =
      previous.tag === 'verb' && /^(?:hand|serve|send|give|slip|pass|present)$/.test(previous.verb!.lemma);
    const receiver = isGiven ? phraseFrom(sentence, at, ONLY_OF) : undefined;
    if (receiver === undefined || receiver.last >= end - 1) continue;
    const note = words.findIndex(
      (_, i) => i > receiver.last && i < end && i < receiver.last + 6 && isCarrier(sentence, i),
    );
    if (note > 0) return somebody(sentence, receiver);
  }
  return [];
}
