import type { DemandStatus } from '../../mark';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import { verbReadings } from '../../syntax/tags/morphology';
import { verbGroup } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import type { Phrase } from '../../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const SHORTEST_STEM = 4;

/**
 * What a clause makes of a demand by doing what was wanted: "asked it to lift the toll. The toll was lifted", "called for an
 * apology. The league apologised", "wants her to go. She went". `content` are the words wanted, in lower case.
 */
export function carriedOut(
  sentence: ParsedSentence,
  verb: number,
  content: ReadonlySet<string>,
): DemandStatus | undefined {
  const { words } = sentence;
  const reading = words[verb]!.verb;
  const subject = subjectOf(sentence, verb);
  if (reading === undefined || subject === undefined || content.size === 0) return undefined;
  const { negated, modal, passive, first } = verbGroup(sentence, verb);
  if (negated || modal !== undefined || words[first]!.lower === 'had') return undefined;
  // "has always exercised restraint": what was done before is no answer.
  if (words.slice(first, verb).some((word) => AS_BEFORE.has(word.lower))) return undefined;
  const { lower } = words[subject.last]!;
  // "None came."
  if (lower === 'none') return /^(?:come|follow|arrive)$/.test(reading.lemma) ? 'refused' : undefined;
  const isDone = passive || reading.form === 'past' || isPerfect(words, first, verb);
  if (!isDone || !isKnown(words, subject)) return undefined;
  // "He got one on Friday."
  if (/^(?:get|receive|win)$/.test(reading.lemma))
    return lowerAt(words, verb + 1) === 'one' && endsPhrase(words[verb + 2]) ? 'met' : undefined;
  if (!isWanted(content, reading.lemma)) return undefined;
  const isItself = passive || endsObject(words, verb + 1) || content.has(lowerAt(words, objectHead(sentence, verb)));
  return isItself ? 'met' : undefined;
}

/** What others have done to those who speak of themselves: “We have been ignored three times”, "They were turned away". */
export function shutOut({ words }: ParsedSentence): DemandStatus | undefined {
  for (let at = 0; at + 1 < words.length && at < 8; at++) {
    if (!/^(?:we|they)$/.test(words[at]!.lower)) continue;
    let be = at + 1;
    while (/^(?:adverb|auxiliary)$/.test(tagAt(words, be))) be++;
    const isPassive = /^(?:was|were|been|being)$/.test(lowerAt(words, be - 1));
    const isShut =
      IGNORING.has(lemmaAt(words, be)) && (words[be]!.lower !== 'turned' || lowerAt(words, be + 1) === 'away');
    return isPassive && isShut ? 'refused' : undefined;
  }
  return undefined;
}

const AS_BEFORE = wordSet('always long ever often repeatedly');

const IGNORING = wordSet('ignore rebuff snub refuse stonewall turn');

function isPerfect(words: readonly Word[], first: number, verb: number): boolean {
  return first < verb && /^(?:has|have|'ve|'s)$/.test(words[first]!.lower);
}

/** True for a pronoun, a name or "the": what is known from before. */
function isKnown(words: readonly Word[], { first, last }: Phrase): boolean {
  const { tag, lower } = words[first]!;
  if (tag === 'determiner') return /^(?:the|all|both|its|his|her|their|those|these)$/.test(lower);
  return tag === 'name' || (first === last && /^(?:he|she|it|they|both|all)$/.test(lower));
}

/** True if the verb is one of the wanted words, or what one of them names: "sacking", "resignation", "apology". */
function isWanted(content: ReadonlySet<string>, lemma: string): boolean {
  if (AUXILIARY.has(lemma)) return false;
  if (content.has(lemma)) return true;
  const stem = lemma.replace(/(?:is|iz)?e$|y$/, '');
  for (const word of content) {
    if (stem.length >= SHORTEST_STEM && word.startsWith(stem)) return true;
    if (verbReadings(word).some((one) => one.lemma === lemma)) return true;
  }
  return false;
}

const AUXILIARY = wordSet('be have do get go come make take say');

/** True where the verb has nothing behind it but when and where, or what points back: "paid on Monday", "signed it". */
function endsObject(words: readonly Word[], from: number): boolean {
  const { lower } = words[from] ?? {};
  return endsPhrase(words[/^(?:it|them|him|her|both|all)$/.test(lower ?? '') ? from + 1 : from]);
}

function endsPhrase(word: Word | undefined): boolean {
  return word === undefined || /^(?:stop|comma|break|time|adverb|preposition|coordinator)$/.test(word.tag);
}

function objectHead({ phraseAt, nounPhrases }: ParsedSentence, verb: number): number {
  return itemAt(nounPhrases, phraseAt[verb + 1] ?? -1)?.last ?? -1;
}
