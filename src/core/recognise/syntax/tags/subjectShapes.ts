import type { VerbForm } from './morphology';
import { isNounLike, opensObject, standsAlone, isMonthOfMay } from './neighbours';
import type { Word } from './words';
import { INVERTING_VERBS } from '../speechVerbs';
import { itemAt } from '../../../text/itemAt';
import { nextComma, tagAt } from './wordAt';
import { NOUN_PHRASE } from './patterns';

/** True if the word behind a verb shows that it is one: what it is done to, "not", "to", "that". */
export function governs(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    (next.traits.isDeterminer ||
      next.traits.isPossessive ||
      next.traits.isNegation ||
      /^(?:to|that|for)$/.test(next.lower))
  );
}

/** Behind a number and an article: "a 7 percent". */
export function isMeasure(words: readonly Word[], i: number): boolean {
  // "a 5 per cent raise".
  const number = itemAt(words, i - 2)?.lower === 'per' ? i - 3 : i - 2;
  return itemAt(words, number)?.tag === 'number' && /^(?:determiner|possessive)$/.test(tagAt(words, number - 1));
}

/** True if an object or an infinitive follows. */
export function leadsOn(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && (opensObject(next) || !standsAlone(next) || next.lower === 'not');
}

/** True for "rules out", "turns down": no noun goes before such a particle. */
export function isPhrasal(lower: string, next: Word | undefined): boolean {
  return (
    next?.traits.isParticle === true &&
    /^(?:rules?|turns?|knocks?|shoots?|brush(?:es)?|shrugs?|votes?|calls?|waves?|lays?|hits?|sets?|piles?) (?:out|down|back|aside|off|away|up)$/.test(
      `${lower} ${next.lower}`,
    )
  );
}

/** True behind "Norland, the statement added,": the aside has a verb of saying, and who acts stands before it. */
export function closesAttribution(words: readonly Word[], i: number, number: 'singular' | 'plural'): boolean {
  const close = i - 1;
  let open = close - 1;
  let tells = false;
  while (open > 0 && close - open < 14 && words[open]!.tag !== 'comma') {
    const { tag, verb } = words[open]!;
    if (tag === 'stop' || tag === 'break' || tag === 'relative') return false;
    tells ||= verb !== undefined && INVERTING_VERBS.has(verb.lemma) && /^(?:past|s|base)$/.test(verb.form);
    open--;
  }
  const head = itemAt(words, open - 1);
  if (!tells || open < 1 || head === undefined || !isNounLike(head)) return false;
  if (head.tag === 'name' ? number === 'plural' : head.traits.isPlural !== (number === 'plural')) return false;
  // No verb of its own stands before: what comes is the subject's.
  for (let at = open - 1; at >= 0; at--) {
    const { tag } = words[at]!;
    if (/^(?:modal|auxiliary|comma|stop|break)$/.test(tag)) return tag !== 'modal' && tag !== 'auxiliary';
    if (tag === 'verb') return false;
  }
  return true;
}

/** True for what hangs on a plural noun that opens the sentence, with no verb yet: "residents of the valley". */
export function hasPluralHead(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && NOUN_PHRASE.test(words[at]!.tag)) at--;
  if (at < 1 || !/^(?:of|in|at|from)$/.test(words[at]!.lower)) return false;
  const head = words[at - 1]!;
  return head.tag === 'noun' && head.traits.isPlural && !words[i]!.traits.isPlural && isFirstNounPhrase(words, i);
}

/** True if no verb stands before: what comes may be the main one. */
export function isFirstNounPhrase(words: readonly Word[], i: number): boolean {
  for (let at = 0; at < i; at++) {
    const { tag } = words[at]!;
    if (tag === 'auxiliary' || tag === 'modal') return false;
    if (tag === 'verb' && words[at + 1]?.lower !== 'by' && words[at + 2]?.lower !== 'by') return false;
  }
  return true;
}

/** True for a plural that hangs on a singular noun which opens the sentence: "a group of nurses", "a letter by scientists". */
export function hasSingularHead(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && /^(?:noun|name|adjective|determiner|number)$/.test(words[at]!.tag)) at--;
  if (at < 1 || !/^(?:of|by|from|for)$/.test(words[at]!.lower)) return false;
  const head = words.findIndex((word, k) => isNounLike(word) && !isNounLike(words[k + 1]));
  return (
    head >= 0 &&
    head < at &&
    words[head]!.tag === 'noun' &&
    !words[head]!.traits.isPlural &&
    isFirstNounPhrase(words, i)
  );
}

/** True behind an aside that parts the subject, the first words of the sentence, from its verb. */
export function closesAside(words: readonly Word[], i: number, number: 'singular' | 'plural'): boolean {
  const opening = nextComma(words, -1);
  const head = itemAt(words, opening - 1);
  return (
    opening > 0 &&
    opening < i - 2 &&
    (head?.tag === 'noun' || (number === 'singular' && head?.tag === 'name')) &&
    head.traits.isPlural === (number === 'plural') &&
    isFirstNounPhrase(words, i) &&
    words.slice(opening, i - 1).filter(({ tag }) => tag === 'comma').length === 1 &&
    words[opening + 1]?.tag === 'verb'
  );
}

/** Index of the word before the noun phrase that ends before `i`; -1 if it opens the sentence. */
export function clauseOpener(words: readonly Word[], i: number): number {
  let at = i - 1;
  while (at >= 0 && NOUN_PHRASE.test(words[at]!.tag)) at--;
  return at;
}

/** True if a word that can only be a finite verb stands before the next comma or stop. */
export function finiteAhead(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k < i + 9; k++) {
    const { text, traits } = words[k]!;
    if (traits.isStop && /^[,.;:]$/.test(text)) return false;
    if ((traits.isModal && !isMonthOfMay(words, k)) || traits.isBe || traits.isHave || traits.isFinite) return true;
  }
  return false;
}

/** True if a verb of the form stands before it in the sentence. */
export function hasFinite(words: readonly Word[], i: number, form: VerbForm): boolean {
  for (let at = Math.max(0, i - 30); at < i; at++) if (words[at]!.verb?.form === form) return true;
  return false;
}
