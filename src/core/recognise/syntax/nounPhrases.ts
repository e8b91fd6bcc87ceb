import { lexicon } from '../../lexicon';
import { lastPart } from '../../lexicon/compounds';
import type { Word } from './tags/words';
import type { Tag } from './tags/partOfSpeech';
import { itemAt } from '../../text/itemAt';

/**
 * A noun phrase without what follows its head: "the three striking drivers". Word indices, both inclusive. A possessive
 * parts two phrases: "Norland's" and "negotiators", the second with `possessor`.
 *
 * A class, for engines confuse literals of four members with the dictionaries of a large program, and read them slowly.
 */
export class NounPhrase {
  constructor(
    readonly first: number,
    readonly last: number,
    readonly isPronoun: boolean,
    /** Index of the noun phrase that owns this one. */
    readonly possessor: number | undefined,
  ) {}
}

/** What a phrase may begin with and hold. */
function isInner(tag: Tag): boolean {
  return tag === 'noun' || tag === 'determiner' || tag === 'adjective' || tag === 'name' || tag === 'number';
}

/** Finds the simple noun phrases of a tagged sentence, from left to right. */
export function chunkNounPhrases(words: readonly Word[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let owner: number | undefined;
  for (let i = 0; i < words.length; i++) {
    const { tag } = words[i]!;
    if (tag === 'possessive') {
      owner = phrases.at(-1)?.last === i - 1 ? phrases.length - 1 : undefined;
      continue;
    }
    if (tag === 'pronoun' || (words[i]!.lower === 'no' && words[i + 1]?.lower === 'one')) {
      if (tag !== 'pronoun') i++;
      phrases.push(new NounPhrase(tag === 'pronoun' ? i : i - 1, i, true, undefined));
    } else if (isInner(tag) || isWhen(words, i)) {
      const first = i;
      // "Saturday's vote": whose day it is stands as "the" would.
      if (tag === 'time') i += 2;
      let last = -1;
      let sawNoun = false;
      const inner = i;
      while (i < words.length && joins(words, i, inner, sawNoun)) {
        if (isHead(words[i]!)) {
          sawNoun = true;
          last = i;
        }
        i++;
      }
      i--;
      // A number or adjective may stand for a noun ("the 36", "the poor") behind an article.
      if (
        last < 0 &&
        (words[first]!.tag === 'determiner' || words[i]!.tag === 'number') &&
        words[i]!.tag !== 'determiner'
      )
        last = i;
      if (last >= 0) {
        phrases.push(new NounPhrase(first, last, false, owner));
        i = last;
      }
    }
    owner = undefined;
  }
  return phrases;
}

/** True for a time that tells which noun is meant: "Saturday's vote". */
function isWhen(words: readonly Word[], at: number): boolean {
  const next = words[at + 2];
  return words[at]!.tag === 'time' && words[at + 1]?.tag === 'possessive' && next !== undefined && isInner(next.tag);
}

/** True if the adjective behind a noun or name at `at` belongs to the phrase that begins at `first`. */
function adjectiveGoesOn(words: readonly Word[], at: number, first: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !isHead(next)) return false;
  const { lower } = words[at]!;
  if (lower.includes('-') || lower === 'turned' || isTitle(words, at)) return true;
  // "a former charity chief executive"
  if (lower === 'chief' && /^(?:executive|financial|operating|medical|legal|technology)$/.test(next.lower)) return true;
  const before = itemAt(words, first - 1);
  // "The Norlandian foreign ministry": an origin is spelt like a name.
  if (at === first + 2 && words[first]!.tag === 'determiner' && words[first + 1]!.tag === 'name')
    return before?.tag !== 'verb';
  // "…, EU antitrust regulators said": what a phrase of its own begins with.
  return (
    at === first + 1 &&
    words[first]!.tag === 'name' &&
    next.tag === 'noun' &&
    (before === undefined || /^(?:comma|that|break)$/.test(before.tag))
  );
}

/** "UN special envoy Geir Moe": an adjective within the title that stands between a body's name and a person's. */
function isTitle(words: readonly Word[], at: number): boolean {
  if (words[at - 1]!.tag !== 'name') return false;
  let name = at + 1;
  while (words[name]?.tag === 'noun') name++;
  return name > at + 1 && words[name]?.tag === 'name' && lexicon.offices().has(lastPart(words[name - 1]!.lower));
}

function isHead({ tag }: Word): boolean {
  return tag === 'noun' || tag === 'name';
}

function joins(words: readonly Word[], i: number, first: number, sawNoun: boolean): boolean {
  const { tag } = words[i]!;
  if (i === first) return true;
  // "Grey & Sons".
  if (words[i]!.text === '&') return sawNoun && words[i - 1]!.tag === 'name' && words[i + 1]?.capital === true;
  // "a 4 per cent stake".
  if (words[i]!.lower === 'per' && words[i + 1]?.lower === 'cent') return words[i - 1]!.tag === 'number';
  if (tag === 'determiner') return !sawNoun && words[i - 1]!.tag === 'determiner';
  if (tag === 'time') return !sawNoun && words[first]!.tag === 'determiner' && isHead(words[i + 1] ?? words[i]!);
  // "free and fair elections", "quicker and safer trains": adjectives paired before the noun.
  if (tag === 'coordinator') {
    return !sawNoun && words[i - 1]!.tag === 'adjective' && words[i + 1]?.tag === 'adjective';
  }
  if (tag === 'comma') return !sawNoun && words[i - 1]!.tag === 'adjective' && words[i + 1]?.tag === 'adjective';
  if (tag === 'adverb') return !sawNoun && words[i + 1]?.tag === 'adjective';
  if (tag === 'adjective') return !sawNoun || adjectiveGoesOn(words, i, first);
  // "gave the tenants two weeks": a number begins another phrase, unless it belongs to a name ("Flight 93", not "Norland 48 hours").
  if (tag === 'number') return !sawNoun || (words[i - 1]!.tag === 'name' && !isHead(words[i + 1] ?? words[i]!));
  // "the day | Norland leaves".
  const isTime =
    i === first + 2 && /^(?:day|moment|minute)$/.test(words[i - 1]!.lower) && words[first]!.lower === 'the';
  return isInner(tag) && !(isTime && tag === 'name');
}
