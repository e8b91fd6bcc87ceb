import { closedAnywhere, closedTag } from './closedTags';
import { giveVerbs } from './clauseVerbs';
import { giveMainVerbs } from './mainVerbs';
import { readPairsAnew } from './misreadPairs';
import { BE_FORMS, DO_FORMS, HAVE_FORMS } from './wordClasses';
import type { VerbReading } from './morphology';
import { giveVerbsBehindRelatives } from './subjectRelatives';
import type { Word } from './words';
import { itemAt } from '../../../text/itemAt';
import { openTag } from './openTags';

/**
 * Gives the words of one sentence their tags, from left to right: closed classes by list, verbs by form and by the word
 * before, the rest by ending. Light on purpose: it serves the finding of clauses, not the study of English.
 */
export function tagWords(words: readonly Word[]): void {
  const headline = isHeadline(words);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const closed = (word.traits.closed ??= closedAnywhere(word));
    if (closed === 'open') word.tag = openTag(words, i, headline);
    else if (closed === 'preposition' && !headline && isNameToo(words, i)) word.tag = 'name';
    else if (closed === 'depends') word.tag = closedTag(words, i) ?? openTag(words, i, headline);
    else word.tag = closed;
    if (word.tag === 'verb' || word.tag === 'auxiliary') word.verb ??= chosenReading(words, i);
  }
  // What is a noun as well as a verb shows only now: by the clause that has no other verb.
  giveVerbs(words);
  readPairsAnew(words);
  giveMainVerbs(words);
  giveVerbsBehindRelatives(words);
}

/** "its director, Per Aune, said": with a capital of its own and another behind it a small word is part of a name. */
function isNameToo(words: readonly Word[], i: number): boolean {
  const left = itemAt(words, i - 1);
  return words[i]!.capital && words[i + 1]?.capital === true && left?.tag === 'comma';
}

/** Every long word has a capital: a headline in title case, where capitals tell nothing. */
function isHeadline(words: readonly Word[]): boolean {
  let long = 0;
  for (const { traits, capital } of words) {
    if (!traits.isLong) continue;
    if (!capital) return false;
    long++;
  }
  return long > 3;
}

/** The reading of an auxiliary by its form, of another verb the likeliest. */
function chosenReading(words: readonly Word[], i: number): VerbReading {
  const { lower } = words[i]!;
  if (BE_FORMS.has(lower)) {
    return {
      lemma: 'be',
      form:
        lower === 'been'
          ? 'participle'
          : lower === 'being'
            ? 'ing'
            : lower === 'be'
              ? 'base'
              : /^was|^were/.test(lower)
                ? 'past'
                : 's',
    };
  }
  if (HAVE_FORMS.has(lower))
    return {
      lemma: 'have',
      form: /^had/.test(lower) ? 'past' : lower === 'having' ? 'ing' : /^has/.test(lower) ? 's' : 'base',
    };
  if (DO_FORMS.has(lower))
    return { lemma: 'do', form: /^did/.test(lower) ? 'past' : /^does/.test(lower) ? 's' : 'base' };
  if (lower === "'s") return { lemma: 'be', form: 's' };
  return words[i]!.traits.readings[0] ?? { lemma: lower, form: 'base' };
}
