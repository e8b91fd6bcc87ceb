import { isPreterite } from './tags/morphology';
import type { ParsedSentence } from './parse';
import { phraseFrom, type Phrase } from './phrases';
import { opensFiniteVerb } from './verbGroups';
import { CLAUSE_LIMITS } from './tags/words';
import { itemAt } from '../../text/itemAt';

/**
 * Where the subject before the verb group at `before` begins, clauses and participles in it included ("the ships that
 * left on Monday"). At most the first word behind the verb, comma or conjunction above it.
 */
export function subjectStart(sentence: ParsedSentence, before: number): number {
  const { words } = sentence;
  let at = before - 1;
  while (at >= 0) {
    const { tag } = words[at]!;
    if (CLAUSE_LIMITS.has(tag)) return at + 1;
    // "after police asked them": the clause begins behind it.
    if (
      tag === 'preposition' &&
      at < before - 1 &&
      /^(?:after|before|since|until|as)$/.test(words[at]!.lower) &&
      !/^(?:time|number)$/.test(words[at + 1]!.tag)
    )
      return at + 1;
    if (
      opensFiniteVerb(sentence, at) &&
      !(words[at]!.verb?.form === 'past' && /^(?:preposition|adverb)$/.test(words[at + 1]?.tag ?? ''))
    ) {
      let opener = at - 1;
      while (opener > at - 6 && opener > 0 && !/^(?:relative|that|comma)$/.test(words[opener]!.tag)) opener--;
      const inRelative =
        opener > 0 &&
        /^(?:relative|that)$/.test(words[opener]?.tag ?? '') &&
        /^(?:noun|name|pronoun)$/.test(itemAt(words, opener - 1)?.tag ?? '');
      if (!inRelative) return at + 1;
      at = opener;
    }
    at--;
  }
  return 0;
}

/** "protesters who blocked the bridge", "players wearing black": the head before a clause or participle of its own. */
export function overClauses(sentence: ParsedSentence, before: number): Phrase | undefined {
  const phrase = phraseFrom(sentence, subjectStart(sentence, before));
  const next = phrase === undefined ? undefined : sentence.words[phrase.last + 1];
  if (phrase === undefined || phrase.last >= before - 2) return undefined;
  // "He came from Velm and Kolb said": a clause of its own.
  if (next?.tag === 'verb' && (isPreterite(next.lower) || sentence.words[phrase.last]!.tag === 'pronoun'))
    return undefined;
  const continues =
    next?.tag === 'relative' ||
    next?.tag === 'that' ||
    (next?.tag === 'verb' && /^(?:ing|past|participle)$/.test(next.verb!.form));
  return continues ? phrase : undefined;
}
