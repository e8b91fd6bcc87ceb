import type { Word } from './words';
import { opensObject } from './neighbours';
import { answersTo, OBJECT_INFINITIVE_VERBS, TAKES_CLAUSE, TAKES_WISH } from './complements';
import { itemAt } from '../../../text/itemAt';
import { finiteAhead } from './subjectShapes';
import { lowerAt } from './wordAt';
import { NOUN_PHRASE } from './patterns';

/**
 * True if the verb of the clause stands before with nothing but its object since: "rejected opposition calls", "a halt
 * to air strikes". A second finite verb has no place there.
 */
export function isWithinObject(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 9; at--) {
    const { tag, verb, quotation } = words[at]!;
    if (quotation !== words[i]!.quotation) return false;
    if (tag !== 'verb') {
      // "brushed aside union calls for".
      if (!/^(?:noun|name|adjective|adverb|determiner|preposition|number|possessive)$/.test(tag)) return false;
      continue;
    }
    const next = words[at + 1];
    // "yielded to union demands for": what is given way to.
    if (answersTo(verb!.lemma, next)) return true;
    if (at + 1 === i || next?.tag === 'preposition' || verb!.form === 'ing') return false;
    if (words.slice(Math.max(0, at - 3), at).some((word) => word.tag === 'relative' || word.tag === 'that'))
      return false;
    // "demanded blood tests": a clause that is wished for has a bare verb, and no "-s".
    return !TAKES_CLAUSE.has(verb!.lemma) || (TAKES_WISH.has(verb!.lemma) && !/^(?:insist|suggest)$/.test(verb!.lemma));
  }
  return false;
}

/** "proposed the club stay in Velm": a bare verb behind a singular subject, no other to come; behind "that" see `giveVerbs`. */
export function isWish(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && NOUN_PHRASE.test(words[at]!.tag)) at--;
  const opener = itemAt(words, at);
  if (opener === undefined || at === i - 1) return false;
  if (opener.tag !== 'verb' || !TAKES_WISH.has(opener.verb!.lemma)) return false;
  if (finiteAhead(words, i)) return false;
  const next = words[i + 1];
  // "is demanding a 7% pay rise for": of what there is one of, little is asked to act.
  if (/^an?$/.test(lowerAt(words, at + 1)) && words[i]!.traits.isNounVerb && next?.traits.isPreposition) return false;
  if (next?.lower === 'of' || (next?.lower === 'to' && words[i + 2]?.traits.base !== undefined)) return false;
  return next !== undefined && (next.traits.isPreposition || opensObject(next) || next.traits.isAdverb);
}

/** Verbs that address somebody behind a preposition: "appealed to member states to". */
const ADDRESSES = /^(?:appeal|call|plead|beg|signal|shout)$/;

/** True for a noun behind a verb that wants somebody "to" do something: "asked six member states to", "told train guards to". */
export function awaitsInfinitive(words: readonly Word[], i: number): boolean {
  // "the other side to immediately stop".
  const verbAhead = words[i + 2]?.traits.isAdverb ? words[i + 3] : words[i + 2];
  if (verbAhead?.traits.base === undefined) return false;
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const { tag, verb } = words[at]!;
    if (tag === 'verb')
      return (
        (at < i - 1 || words[i]!.traits.isPlural) &&
        (OBJECT_INFINITIVE_VERBS.has(verb!.lemma) ||
          (words[at + 1]?.tag === 'preposition' && ADDRESSES.test(verb!.lemma)))
      );
    if (!NOUN_PHRASE.test(tag) && !(tag === 'preposition' && itemAt(words, at - 1)?.tag === 'verb')) return false;
  }
  return false;
}
