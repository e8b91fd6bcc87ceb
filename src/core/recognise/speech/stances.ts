import { itemAt } from '../../text/itemAt';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { partyHints } from '../parties/parties';
import type { Attribution } from './attribution';
import { contentEnd } from './contentEnd';
import { clauseBegins, contentSpan, lastWordEnd } from './speechContent';
import { subjectOf } from '../syntax/subjects';
import { isPartyNoun } from '../syntax/partyNouns';
import { verbGroup } from '../syntax/verbGroups';
import { phraseFrom } from '../syntax/phrases';

/** Adjectives that say how firmly somebody holds what follows. */
export const STANCES =
  /^(?:adamant|unanimous|clear|plain|convinced|insistent|certain|emphatic|unequivocal|sure|confident|doubt|view|opinion|known)$/;

/** How somebody takes it that something is so; nobody demands anything by them. */
export const MOODS =
  /^(?:optimistic|hopeful|afraid|worried|fearful|concerned|alarmed|pessimistic|doubtful|sceptical|skeptical)$/;
const DOUBTING = /^(?:doubtful|sceptical|skeptical)$/;

/** Of what one is not, one doubts. */
const DOUBTED = /^(?:convinced|sure|certain|confident)$/;

/** Behind these a colon will do for "that". */
const FIRM = /^(?:adamant|insistent|emphatic|unequivocal|convinced|sure|certain|confident)$/;

const STANCE_NOUNS = /^(?:doubt|view|opinion)$/;

/** What somebody is adamant, or has made clear, that is or should be. */
export function stances(
  parse: Parse,
  sentence: ParsedSentence,
  index: number,
  adjectives = STANCES,
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < sentence.words.length; at++)
    if (isStance(sentence, at, adjectives)) found.push(stance(parse, sentence, index, at));
  return found;
}

/** "is adamant that", "made it clear that": an adjective that says how firmly somebody holds what follows. */
function isStance(sentence: ParsedSentence, at: number, adjectives: RegExp): boolean {
  const { words } = sentence;
  if (!adjectives.test(words[at]!.lower) || stanceVerb(sentence, at) === undefined) return false;
  // "was adamant: the fair would have to move".
  if (words[at + 1]?.text === ':' && FIRM.test(words[at]!.lower)) return true;
  return (
    words[thatBehind(sentence, at)]?.tag === 'that' ||
    (/^(?:adamant|insistent|unanimous|sure|confident|convinced|certain|afraid|worried|hopeful|optimistic)$/.test(
      words[at]!.lower,
    ) &&
      clauseBegins(sentence, at + 1))
  );
}

/** Where "that" stands behind the adjective: "made it clear (to buyers) that". */
function thatBehind(sentence: ParsedSentence, at: number): number {
  if (sentence.words[at + 1]?.lower !== 'to') return at + 1;
  const hearer = phraseFrom(sentence, at + 2);
  return hearer === undefined ? at + 1 : hearer.last + 1;
}

/** The verb that the adjective hangs on; for "it is clear that" there is none, as nobody says so. */
function stanceVerb(sentence: ParsedSentence, at: number): number | undefined {
  const { words } = sentence;
  // "has let it be known that".
  if (words[at]!.lower === 'known')
    return itemAt(words, at - 1)?.lower === 'be' &&
      itemAt(words, at - 2)?.lower === 'it' &&
      itemAt(words, at - 3)?.verb?.lemma === 'let'
      ? at - 3
      : undefined;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const { tag, verb, lower } = words[i]!;
    if (verb?.lemma === 'make') return i;
    // "is in no doubt that", "left no doubt that", "is of the view that".
    if (STANCE_NOUNS.test(words[at]!.lower)) {
      if (/^(?:leave|have)$/.test(verb?.lemma ?? '') && words[at]!.lower === 'doubt' && words[at - 1]!.lower === 'no')
        return verbGroup(sentence, i).passive ? undefined : i;
      if (tag === 'auxiliary' && verb?.lemma === 'be' && /^(?:of|in)$/.test(words[i + 1]?.lower ?? '')) return i;
      if (!/^(?:preposition|determiner)$/.test(tag)) return undefined;
      continue;
    }
    // "nothing is certain about it", "it is certain that": nobody is.
    const isNobodys =
      words[at]!.lower === 'certain' && /^(?:it|nothing|that|this)$/.test(itemAt(words, i - 1)?.lower ?? '');
    if (tag === 'auxiliary' && verb?.lemma === 'be' && isNobodys) return undefined;
    if (tag === 'auxiliary' && verb?.lemma === 'be')
      return /^(?:clear|plain)$/.test(words[at]!.lower) && !isSomebody(sentence, i) ? undefined : i;
    const isNot = tag === 'not' && DOUBTED.test(words[at]!.lower);
    if (tag !== 'adverb' && tag !== 'adjective' && lower !== 'it' && !isNot) return undefined;
  }
  return undefined;
}

/** "Moe was clear that", but "it is clear that". */
function isSomebody({ words }: ParsedSentence, be: number): boolean {
  const { tag, lower } = itemAt(words, be - 1) ?? {};
  return tag === 'name' || (tag === 'pronoun' ? /^(?:he|she|they|i|we)$/.test(lower!) : isPartyNoun(lower ?? ''));
}

/** "are not convinced that", "isn't sure that". */
function isDoubted({ words }: ParsedSentence, at: number): boolean {
  if (!DOUBTED.test(words[at]!.lower)) return false;
  return words.slice(Math.max(0, at - 3), at).some(({ tag, lower }) => tag === 'not' || lower.endsWith("n't"));
}

function stance(parse: Parse, sentence: ParsedSentence, index: number, at: number): Attribution {
  const { words } = sentence;
  const verb = stanceVerb(sentence, at)!;
  const source = partyHints(sentence, subjectOf(sentence, verb));
  const end = lastWordEnd(sentence, words.length - 1);
  const that = thatBehind(sentence, at);
  const isOpened = words[that]?.tag === 'that' || words[that]?.text === ':';
  const first = Math.min(isOpened ? that + 1 : at + 1, words.length - 1);
  return {
    sentence: index,
    cue: words[at]!,
    lemma: words[at]!.lower,
    polarity: isDoubted(sentence, at) || DOUBTING.test(words[at]!.lower) ? 'doubts' : 'asserts',
    source,
    hearer: that > at + 1 ? partyHints(sentence, phraseFrom(sentence, at + 2)) : [],
    content: contentSpan(parse, sentence, first, Math.max(contentEnd(sentence, first, verb, end), words[first]!.end)),
  };
}
