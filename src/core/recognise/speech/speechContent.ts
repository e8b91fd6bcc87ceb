import type { Span } from '../../text/span';
import { relativeEnd } from '../syntax/boundaries';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { TAKES_INFINITIVE } from '../syntax/tags/complements';
import { CONTENT_TAGS, type Word } from '../syntax/tags/words';
import type { Tag } from '../syntax/tags/partOfSpeech';
import { itemAt } from '../../text/itemAt';
import { NOUN_OR_NAME, PAUSES } from '../syntax/tags/patterns';

/** The end of the last word at or before `from` that is no comma and no stop. */
export function lastWordEnd(sentence: ParsedSentence, from: number): number {
  let at = from;
  while (at > 0 && PAUSES.test(sentence.words[at]!.tag)) at--;
  return sentence.words[at]!.end;
}

/** Index of the first colon outside quotation marks that a quotation follows; -1 if there is none. */
export function colonBeforeQuotation(words: readonly Word[]): number {
  return words.findIndex(
    ({ text, quotation }, at) => text === ':' && quotation < 0 && (words[at + 1]?.quotation ?? -1) >= 0,
  );
}

/** A quotation from its first to its last word, though it runs over sentences; else to the end of the sentence. */
export function contentSpan(parse: Parse, sentence: ParsedSentence, at: number, end: number): Span {
  const word = sentence.words[at]!;
  const quotation = itemAt(parse.paragraph.quotations, word.quotation);
  if (quotation !== undefined && word.start - quotation.start < 3) {
    const leaves = sentence.words.some(
      (other) => other.start > word.start && other.quotation !== word.quotation && CONTENT_TAGS.has(other.tag),
    );
    // "said that “elements” were behind it": a subject that is quoted, and its verb.
    const behind = sentence.words.findIndex(({ start }) => start >= quotation.end);
    const isNoun = NOUN_OR_NAME.test(itemAt(sentence.words, behind - 1)?.tag ?? '');
    if (behind > at && opensFiniteVerb(sentence, behind) && isNoun) return { start: word.start, end };
    if (!leaves || quotation.end > sentence.end) return { start: word.start, end: quotation.end };
    if (opensOnly(sentence, at, behind)) return { start: word.start, end };
    return { start: word.start, end: Math.min(quotation.end, end) };
  }
  return { start: word.start, end };
}

/** “with hindsight” the ship should …, “no evidence” that …: what is quoted, up to the word at `behind`, only opens a clause. */
function opensOnly(sentence: ParsedSentence, at: number, behind: number): boolean {
  const { words } = sentence;
  if (words.some((_, i) => i >= at && i < behind && opensFiniteVerb(sentence, i))) return false;
  const { tag, lower } = itemAt(words, behind)!;
  return tag === 'that' || lower === 'of' || clauseBegins(sentence, behind);
}

const PASSED_OVER: ReadonlySet<Tag> = new Set<Tag>([
  'preposition',
  'possessive',
  'adverb',
  'time',
  'coordinator',
  'comma',
]);

/** "the anger that grew", "the anger that the plan aroused". */
function isOfNounBefore(sentence: ParsedSentence, that: number): boolean {
  if (opensFiniteVerb(sentence, that + 1)) return true;
  const { words, nounPhrases, phraseAt } = sentence;
  const subject = nounPhrases[phraseAt[that + 1] ?? -1];
  return words[that - 1]?.tag === 'noun' && subject !== undefined && opensFiniteVerb(sentence, subject.last + 1);
}

/** True for the infinitive of "a decision to shut", with a verb right behind. */
function isOfNoun(words: readonly Word[], to: number): boolean {
  const noun = words[to - 1]!;
  return noun.tag === 'noun' && TAKES_INFINITIVE.has(noun.lower) && words[to + 1]?.tag === 'verb';
}

/** Whom a clause behind it tells apart: "those who", "anyone who". */
const ANY_OF_THEM = /^(?:those|any(?:one|body)|every(?:one|body))$/;

/** True if a subject and its finite verb begin at `at`, before the text at `end`. */
export function clauseBegins(sentence: ParsedSentence, at: number, end = sentence.end): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  let i = at;
  for (let steps = 0; steps < 20 && i < words.length; steps++) {
    const word = words[i]!;
    // "said, his voice breaking, “never again”": the quotation is no verb of what leads up to it.
    if (word.tag === 'comma' && (words[i + 1]?.quotation ?? -1) !== words[at]!.quotation) return false;
    // "customers who bought the heaters should": past the clause that only says which ones.
    const isRelative = word.tag === 'relative' || (word.tag === 'that' && isOfNounBefore(sentence, i));
    const isSaidMore =
      i > at &&
      isRelative &&
      (/^(?:noun|name|comma)$/.test(words[i - 1]!.tag) || ANY_OF_THEM.test(words[i - 1]!.lower));
    if (isSaidMore) {
      i = relativeEnd(sentence, i);
      continue;
    }
    if (word.start >= end) return false;
    // "says one thing and does another": the verb behind "and" is no verb of what stands before it.
    if (i > at && opensFiniteVerb(sentence, i)) return words[i - 1]!.tag !== 'coordinator';
    const index = phraseAt[i] ?? -1;
    // "letters, we have met": behind a comma a pronoun begins anew.
    const link = itemAt(words, i - 1)?.tag === 'coordinator' ? itemAt(words, i - 2) : itemAt(words, i - 1);
    if (word.tag === 'pronoun' && i > at && link?.tag === 'comma') return false;
    if (index >= 0) {
      if (i > at && words[i - 1]!.tag === 'noun' && word.tag === 'pronoun') return false;
      i = nounPhrases[index]!.last + 1;
    } else if (PASSED_OVER.has(word.tag) || word.lower === 'never') i++;
    else if (word.tag === 'verb' && /^(?:participle|ing)$/.test(word.verb?.form ?? '')) i++;
    // "a decision to shut the line is".
    else if (word.tag === 'to' && i > at && isOfNoun(words, i)) i += 2;
    // "nothing short of a trial would".
    else if (word.tag === 'adjective' && itemAt(words, i - 1)?.tag === 'pronoun') i++;
    else return false;
  }
  return false;
}
