import { wordSet } from '../../../text/wordSet';
import { singular } from '../../syntax/tags/morphology';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import { isAction } from '../cues/nounKinds';
import type { Piece } from '../../syntax/extent';
import type { ParsedSentence } from '../../syntax/parse';
import type { Word } from '../../syntax/tags/words';
import type { Place } from '../draft';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { phraseAround } from '../../syntax/phrases';
import { COMMA_OR_STOP, NOUN_OR_NAME, PAUSES } from '../../syntax/tags/patterns';

/** Behind "get": where to. */
export const AWAY = /^(?:out|off|back|down|round|around|away|rid|moving|going|real|together)$/;

/** Verbs of beginning and ending, whose object is what one does: "Stop selling arms". */
export const PHASES = wordSet('stop start begin keep quit cease avoid resume');

/** Verbs that open a phrase said only to lend weight to what comes with it, and the phrases. */
const WEIGHING = wordSet('make mark take trust believe let rest');
const WEIGHS =
  /^(?:make no (?:mistake|bones)|mark (?:my|our|his|her) words?|take (?:it from|my word|our word)|(?:trust|believe) (?:me|us)(?:$| \W)|let there be no (?:mistake|doubt|illusions?|misunderstanding|confusion)|rest assured)/;

/** "Make no mistake", "Mark my words", "Let there be no doubt": said in passing, so that somebody is believed. */
export function isSaidInPassing(words: readonly Word[], verb: number): boolean {
  return (
    WEIGHING.has(lowerAt(words, verb)) &&
    WEIGHS.test(
      words
        .slice(verb, verb + 5)
        .map(lowerOf)
        .join(' '),
    )
  );
}

const lowerOf = ({ lower }: Word): string => lower;

/**
 * "Ban assault weapons. Fund mental health.": the sentence has no other verb, and what stands behind this one, which may
 * be a noun as well, can only be its object.
 */
export function takesRest({ sentence }: Place, verb: number): boolean {
  const { words } = sentence;
  const next = words[verb + 1];
  if (PHASES.has(words[verb]!.lower) && next?.verb?.form === 'ing') return true;
  if (next?.tag !== 'noun' && next?.tag !== 'adjective') return false;
  let last = verb + 1;
  while (/^(?:noun|adjective)$/.test(tagAt(words, last + 1))) last++;
  const isPlural = words[last]!.traits.isPlural;
  if (words[last]!.tag !== 'noun' || !(isPlural || last > verb + 1)) return false;
  for (let i = last + 1; i < words.length; i++) {
    const { tag, quotation } = words[i]!;
    if (PAUSES.test(tag) || quotation !== words[verb]!.quotation) return true;
    // "for the hours | they work": the verb of a clause that tells which.
    if (opensFiniteVerb(sentence, i) && !isWhich(words, i)) return false;
  }
  return true;
}

/** "the hours they |work", "what they |are owed": the verb of a clause that tells which, without a "that". */
export function isWhich(words: readonly Word[], verb: number): boolean {
  if (tagAt(words, verb - 1) !== 'pronoun') return false;
  return NOUN_OR_NAME.test(tagAt(words, verb - 2)) || lowerAt(words, verb - 2) === 'what';
}

/** True if the word behind a verb begins its object, or says where to. */
export function opensObject({ sentence }: Place, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  return (
    word.tag === 'determiner' ||
    word.tag === 'pronoun' ||
    word.tag === 'name' ||
    word.tag === 'number' ||
    /^(?:out|down|up|off|back|away|now|over|in)$/.test(word.lower)
  );
}

/** "Take the seat out of the car", "Put it back", "Get them into a room": a thing and where to, which no turn of phrase has. */
export function isMoved({ sentence }: Place, verb: number): boolean {
  const { words } = sentence;
  const object = phraseAround(sentence, verb + 1);
  if (!/^(?:take|put|get)$/.test(words[verb]!.lower) || object === undefined) return false;
  return /^(?:out|off|away|back|down|to|into|onto|from)$/.test(lowerAt(words, object.last + 1));
}

/** What closes an order of two words. */
const CLOSES = wordSet(
  'again home back away out now down together harder first quickly early often carefully slowly inside indoors outside aside forward',
);

/** Verbs by which a sentence of two words orders something, though they read as nouns as well. */
const ALSO_NOUNS = wordSet('try act stop stay think walk move step stand run turn vote fight work pack plan book rest');

/** What "be" asks of nobody in particular: "Be sure", "Be warned". */
const IDLE_STATES = wordSet('sure warned honest fair it there that what so');

/** "Try again", "Come home", "Be patient": an order without an object, which ends right behind. */
export function isCurtOrder({ sentence: { words } }: Place, verb: number): boolean {
  const { lower, tag, quotation, traits } = words[verb]!;
  const next = words[verb + 1];
  const end = words[verb + 2];
  const ends = end === undefined || COMMA_OR_STOP.test(end.tag) || end.quotation !== quotation;
  // "Resign!"
  if (next?.text.startsWith('!') === true)
    return /^(?:verb|name)$/.test(tag) && traits.base !== undefined && !traits.isNounToo;
  // "Sign, or we walk": with a threat behind it.
  const isThreat = next?.tag === 'comma' && end?.lower === 'or' && end.quotation === quotation;
  if (isThreat) return traits.base !== undefined;
  if (next === undefined || !ends || next.quotation !== quotation) return false;
  if (lower === 'be') return /^(?:adjective|noun|adverb)$/.test(next.tag) && !IDLE_STATES.has(next.lower);
  return (
    CLOSES.has(next.lower) && (tag === 'verb' ? traits.base !== undefined && lower !== 'look' : ALSO_NOUNS.has(lower))
  );
}

/** "Call the election", but "call the doctor"; "Do the right thing", but "do the maths". */
export function callsForAct({ sentence: { words, phraseAt, nounPhrases } }: Place, verb: number): boolean {
  const phrase = nounPhrases[phraseAt[verb + 1] ?? -1];
  const [behind, quality] = [words[verb + 1], words[verb + 2]];
  if (words[verb]!.lower === 'do' && behind?.lower === 'the')
    return /^(?:right|decent|honourable|honorable)$/.test(quality?.lower ?? '');
  return words[verb]!.lower === 'call' && phrase !== undefined && isAction(singular(words[phrase.last]!.lower));
}

/** What one tells somebody by name to do, though it need have no object. */
const TOLD_BY_NAME = wordSet('stay come go wait leave resign quit return run fight hurry listen step stand');

/** "Stay with us, Kofi": with a name behind it that closes the sentence. */
export function isCalledBehind(words: readonly Word[], verb: number): boolean {
  const { lower, quotation } = words[verb]!;
  if (!TOLD_BY_NAME.has(lower)) return false;
  let comma = verb + 1;
  while (comma < verb + 5 && words[comma] !== undefined && words[comma]!.tag !== 'comma') comma++;
  let name = comma + 1;
  if (tagAt(words, comma) !== 'comma' || tagAt(words, name) !== 'name' || words[name]!.quotation !== quotation)
    return false;
  while (tagAt(words, name + 1) === 'name') name++;
  const end = words[name + 1];
  return end === undefined || end.quotation !== quotation || COMMA_OR_STOP.test(end.tag);
}

/** "a banner reading “Sell up” | behind the goal": what stands in other quotation marks, or in none, is no part of it. */
export function withinQuotation({ words }: ParsedSentence, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  if (first === undefined || words[first.first]!.quotation < 0) return pieces;
  let last = first.first;
  while (last < first.last && words[last + 1]!.quotation === words[first.first]!.quotation) last++;
  return last === first.last ? pieces : [{ first: first.first, last }];
}

/** "Sit-in strikes which began here were a threat": with a verb of its own behind the clause, it is no order but a subject. */
export function runsOver({ words }: ParsedSentence, pieces: readonly Piece[]): boolean {
  return pieces.some(({ first, last }) => {
    let relative = -1;
    for (let i = first + 1; i <= last; i++) {
      const { lower } = words[i]!;
      if (relative < 0 && /^(?:which|who)$/.test(lower)) relative = i;
      if (relative < 0 || i <= relative + 2 || !/^(?:was|were|is|are)$/.test(lower)) continue;
      if (NOUN_OR_NAME.test(words[i - 1]!.tag)) return true;
    }
    return false;
  });
}

/** Where the sentence of a quotation begins that holds the word at `at`. */
export function sentenceStart(words: readonly Word[], at: number): number {
  const { quotation } = words[at]!;
  let first = at - 1;
  while (first > 0 && words[first - 1]!.tag !== 'stop' && words[first - 1]!.quotation === quotation) first--;
  return first;
}
