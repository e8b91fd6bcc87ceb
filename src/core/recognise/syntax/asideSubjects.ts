import { beforeAdverbials, beforeAge, isAttribution, opensAside } from './asides';
import type { ParsedSentence } from './parse';
import { phraseEndingAt } from './phraseEnding';
import { headOf, headWord, phraseFrom, type Phrase } from './phrases';
import { hasFiniteBefore, opensFiniteVerb } from './verbGroups';
import type { Word } from './tags/words';
import { itemAt } from '../../text/itemAt';
import { tagAt } from './tags/wordAt';

/**
 * "The mayor, who runs it, | said": the phrase before the aside that ends with the comma at `closing`; `undefined` if
 * what stands before that comma is no aside. Of several commas the nearest that opens one is taken.
 */
export function phraseBeforeAside(sentence: ParsedSentence, closing: number): Phrase | undefined {
  const { words } = sentence;
  for (let comma = closing - 1; comma > 0; comma--) {
    const { tag } = words[comma]!;
    if (tag === 'break') return undefined;
    const phrase = tag === 'comma' ? phraseBeforeComma(sentence, comma) : undefined;
    if (phrase === undefined) continue;
    // "The dockers, the mayor said, demand": who says so is not who does it.
    if (isAttribution(sentence, comma + 1, closing)) return phrase;
    const named = namedOnes(sentence, phrase, comma + 1, closing);
    if (named !== undefined) return named;
    // "The firm, through its lawyer, Jo Wick, says": what explains the lawyer is part of the aside.
    if (!opensAside(sentence, comma + 1, closing) || isInAside(words, phrase.first)) continue;
    return explained(sentence, phrase, comma, closing);
  }
  return undefined;
}

function phraseBeforeComma(sentence: ParsedSentence, comma: number): Phrase | undefined {
  const { words } = sentence;
  const end = beforeAge(words, beforeAdverbials(sentence, comma - 1));
  // "Moody's, the ratings agency, said": nobody owns what stands behind a comma.
  return phraseEndingAt(sentence, itemAt(words, end)?.tag === 'possessive' ? end - 1 : end);
}

/** Of whom the clause goes on behind an aside from `comma` to `closing`: mostly, but not always, the phrase right before it. */
function explained(sentence: ParsedSentence, phrase: Phrase, comma: number, closing: number): Phrase {
  const opener = tagAt(sentence.words, comma + 1);
  if (opener === 'relative') return toldOfAbove(sentence, phrase.first) ?? phrase;
  const told = toldOfIn(sentence, phrase.first);
  if (told !== undefined) return told;
  const { first, last, heads } = nameBefore(sentence, phrase);
  // "The complaint, seen by Norpress, says", "The firm, through its lawyer, Jo Wick, says": they name nobody else.
  return /^(?:verb|preposition|subordinator|modal)$/.test(opener)
    ? { first, last, heads }
    : { first, last, heads, apposition: closing - 1 };
}

/** True behind a comma and a preposition, which hang on what stands before them. */
function isInAside(words: readonly Word[], first: number): boolean {
  return first > 2 && words[first - 1]!.tag === 'preposition' && words[first - 2]!.tag === 'comma';
}

/** "Ana Kolb, who lives in Velm, a town near the border, said": of whom the relative clause tells that a phrase ends; `undefined` if none does. */
function toldOfIn(sentence: ParsedSentence, phrase: number): Phrase | undefined {
  const { words } = sentence;
  let isFinite = false;
  for (let at = phrase - 1; at > 1; at--) {
    const { tag, lower } = words[at]!;
    // "who met Karl Benn, the minister, on Monday,": with a verb behind a comma the clause above goes on.
    if (tag === 'break' || tag === 'stop' || (tag === 'comma' && isFinite)) return undefined;
    isFinite ||= opensFiniteVerb(sentence, at);
    if (tag === 'relative' || lower === 'whose') {
      if (!isFinite || words[at - 1]!.tag !== 'comma') return undefined;
      const told = phraseEndingAt(sentence, beforeAge(words, beforeAdverbials(sentence, at - 2)));
      // "In Velm, which lies in Norland, the mayor, Jo Wick, said": the sentence has a subject yet to come.
      return told !== undefined && itemAt(words, told.first - 1)?.tag === 'preposition' ? undefined : told;
    }
  }
  return undefined;
}

/** "Guides who work in Norland, which is cold, say": whom the clause tells of that what stands before the comma ends. */
function toldOfAbove(sentence: ParsedSentence, phrase: number): Phrase | undefined {
  const { words } = sentence;
  let isGoverned = false;
  for (let at = phrase - 1; at > 0; at--) {
    const { tag, lower } = words[at]!;
    if (/^(?:comma|break|stop|that)$/.test(tag)) return undefined;
    isGoverned ||= tag === 'preposition';
    if (lower !== 'who' || !isGoverned) continue;
    const told = phraseEndingAt(sentence, at - 1);
    return told !== undefined && !hasFiniteBefore(sentence, told.first) ? told : undefined;
  }
  return undefined;
}

/** "Ida Moe, head of the port, and chair of the board, said": the name before a row of titles. */
function nameBefore(sentence: ParsedSentence, phrase: Phrase): Phrase {
  const { words } = sentence;
  const head = headOf(sentence, phrase);
  if (itemAt(words, phrase.first - 1)?.tag !== 'comma' || words[head.first]!.tag === 'determiner') return phrase;
  const left = phraseEndingAt(sentence, phrase.first - 2);
  if (left === undefined) return phrase;
  return headWord(sentence, left).tag === 'name' && left.heads.length === 1 ? left : phrase;
}

/** "Two candidates, Ida Moe and Jo Wick, asked": those who are named between the commas, if several are. */
function namedOnes(sentence: ParsedSentence, group: Phrase, first: number, closing: number): Phrase | undefined {
  const { words, nounPhrases } = sentence;
  const head = headWord(sentence, group);
  if (!words[group.last]!.traits.isPlural || (head !== words[group.last] && head.tag !== 'number')) return undefined;
  const names = phraseFrom(sentence, first);
  const isWhole = names?.last === closing - 1 && names.heads.length > 1;
  return isWhole && names.heads.every((head) => words[nounPhrases[head]!.last]!.tag === 'name') ? names : undefined;
}
