import type { VerbReading } from './morphology';
import { before, isNounLike } from './neighbours';
import { isPartyNoun } from '../partyNouns';
import { makeVerb } from './retagging';
import { CLAUSE_LIMITS, type Word } from './words';
import { OPENS_WISH } from './complements';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { lowerAt, tagAt } from './wordAt';

/**
 * Gives a verb to each clause that has none, once all words have their tags: "unless the state pays its debts", "that
 * Sudria hand over the men". Read from the left, a word that is a noun as well as a verb is a noun there; that no other
 * verb follows shows only afterwards.
 */
export function giveVerbs(words: readonly Word[]): void {
  for (let i = 0; i + 2 < words.length; i++) {
    const { tag } = words[i]!;
    if (tag !== 'subordinator' && tag !== 'that' && !opensTime(words, i) && !closesAsLongAs(words, i)) continue;
    // "in that state elections": the determiner.
    if (tag === 'that' && itemAt(words, i - 1)?.tag === 'preposition') continue;
    const opener = tag === 'that' ? before(words, i) : undefined;
    const isSure =
      opensWish(opener) ||
      (tag === 'that' && opensWish(beforeAgent(words, i))) ||
      (opener?.traits.isBe === true && tellsWish(words, i));
    // "recommended that officials who sell boats step down": past the clause that says which ones.
    const end = clauseEnd(words, i + 1, isSure);
    const isCondition = opener !== undefined && /^(?:condition|proviso)$/.test(opener.lower);
    const isTime = opensTime(words, i);
    for (let at = i + 2; at < end; at++) {
      // "on condition that the shelling stops", "that the accused surrender": a condition may have either.
      const isWish = isSure || (isCondition && words[at]!.traits.base !== undefined);
      const reading = missedVerb(words, at, { isWish, isTime });
      if (reading === undefined || hasFinite(words, i + 1, isWish ? at : end)) continue;
      makeVerb(words[at]!, reading);
      // "unless the state pays": no noun follows it any more.
      if (words[at - 1]!.tag === 'adjective') words[at - 1]!.tag = 'noun';
      break;
    }
  }
}

/** "a suggestion |by two of the lawmakers that": the noun before those whose it is. */
function beforeAgent(words: readonly Word[], that: number): Word | undefined {
  let at = that - 1;
  while (/^(?:noun|name|adjective|determiner|possessive|coordinator)$/.test(tagAt(words, at))) at--;
  return /^(?:by|from)$/.test(lowerAt(words, at)) ? itemAt(words, at - 1) : undefined;
}

function opensWish(word: Word | undefined): boolean {
  return word !== undefined && OPENS_WISH.has(word.verb?.lemma ?? word.lower);
}

/** "Its condition for a deal is that", "What we ask is that": what is said to be so is a wish. */
function tellsWish(words: readonly Word[], that: number): boolean {
  for (let i = that - 2; i >= 0 && i > that - WISH_WITHIN; i--) {
    const { tag, lower } = words[i]!;
    if (/^(?:comma|stop|break|subordinator|that)$/.test(tag)) return false;
    if (lower === 'condition' || (opensWish(words[i]) && (tag === 'noun' || tag === 'verb'))) return true;
  }
  return false;
}

/** How many words before "that" the noun may stand that tells of a wish. */
const WISH_WITHIN = 10;

const UP_TO = wordSet('until till before');

function opensTime(words: readonly Word[], i: number): boolean {
  return words[i]!.tag === 'preposition' && UP_TO.has(words[i]!.lower);
}

/** The last word of "as long as", "as soon as". */
function closesAsLongAs(words: readonly Word[], i: number): boolean {
  return words[i]!.lower === 'as' && i > 1 && /^(?:long|soon)$/.test(words[i - 1]!.lower);
}

/** Where the clause that begins at `first` ends at the latest. */
function clauseEnd(words: readonly Word[], first: number, isOverRelative: boolean): number {
  let end = first;
  const isLimit = ({ tag }: Word): boolean => CLAUSE_LIMITS.has(tag) && !(isOverRelative && tag === 'relative');
  while (end < words.length && !isLimit(words[end]!) && !opensContactClause(words, end, first)) end++;
  return end;
}

/** "the wages it owes them": a pronoun behind a noun opens a clause of its own. */
function opensContactClause(words: readonly Word[], i: number, first: number): boolean {
  return (
    i > first &&
    isNounLike(itemAt(words, i - 1)) &&
    /^(?:i|he|she|it|we|they|you)$/.test(words[i]!.lower) &&
    words[i + 1]?.tag === 'verb'
  );
}

/** True if a finite verb stands there besides those that "who" and "which" bring. */
function hasFinite(words: readonly Word[], first: number, end: number): boolean {
  let brought = 0;
  for (let i = first; i < end; i++) {
    const { tag, verb } = words[i]!;
    if (tag === 'relative') brought++;
    const isFinite =
      tag === 'modal' ||
      tag === 'auxiliary' ||
      (tag === 'verb' && verb!.form !== 'ing' && verb!.form !== 'participle' && words[i - 1]!.tag !== 'to');
    if (isFinite && brought-- <= 0) return true;
  }
  return false;
}

/** How the noun at `at` reads as the verb of a subject right before it. */
function missedVerb(
  words: readonly Word[],
  at: number,
  { isWish, isTime }: { readonly isWish: boolean; readonly isTime: boolean },
): VerbReading | undefined {
  const { tag, traits, capital } = words[at]!;
  const subject = words[at - 1]!;
  if (tag !== 'noun' || capital) return undefined;
  if (!isNounLike(subject) && !(subject.tag === 'adjective' && subject.traits.isAdjectiveNoun)) return undefined;
  const isPlural = subject.tag === 'noun' && subject.traits.isPlural;
  const reading = isPlural || isWish ? traits.base : traits.s;
  if (reading === undefined) return undefined;
  const next = words[at + 1];
  if (next === undefined) return reading;
  // "that the night ferry, scrapped in May, be restored": the verb stands behind the aside.
  if (next.tag === 'comma' && isWish && traits.isNounToo) {
    const close = words.findIndex(({ lower }, i) => i > at + 1 && lower === ',');
    const behind = close > 0 && close < at + 16 ? words[close + 1] : undefined;
    if (behind?.traits.isBe === true || behind?.tag === 'verb') return undefined;
  }
  // "that the chief resign and that the men be freed": what is no noun can only be the verb.
  if (next.tag === 'coordinator' && isWish && !traits.isNounToo) return reading;
  if (next.lower === 'of' || next.lower === "'s" || next.tag === 'possessive' || next.tag === 'coordinator')
    return undefined;
  // "before government talks with Sudria": only an object shows that it is a clause.
  const isObject = /^(?:determiner|pronoun|name|number|adjective)$/.test(next.tag);
  // "until the minister signs,": somebody does it.
  const isDone = next.tag === 'comma' && itemAt(words, at - 2)?.tag === 'determiner' && isPartyNoun(subject.lower);
  // "until the ministry pays up".
  const isPhrasal = next.traits.isParticle && isPartyNoun(subject.lower);
  return isTime && !isObject && !isDone && !isPhrasal ? undefined : reading;
}
