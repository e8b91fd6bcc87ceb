import { wordSet } from '../../../text/wordSet';
import type { Words } from './sentenceWords';
import { evidenceAt, type Direction } from './tenseEvidence';
import { TELLING, tenseAt, TENSES, TenseSign } from './tenseSigns';

/** A clause word, or a mark that parts clauses, makes evidence beyond it count as this many tokens farther. */
const CLAUSE_COST = 7;
/** A comma is often no more than a breath. */
const COMMA_COST = 3;
/** Tokens looked at on either side. */
const REACH = 30;

interface Evidence {
  readonly direction: Direction;
  readonly cost: number;
}

/** The first evidence on one side; none that costs `limit` or more. */
export function nearest(words: Words, from: number, step: 1 | -1, limit = Infinity): Evidence | undefined {
  let cost = 0;
  for (let i = from, count = 0; i >= 0 && i < words.size && count < REACH; i += step, count++) {
    const sign = TENSES.of(words.token(i)!.lexeme);
    if (step === 1 && (sign & TenseSign.comma) !== 0 && words.is(i + 1, 'who', 'which', 'whose', 'where')) {
      // "On Monday, the minister, who is expected to resign, met …": the clause between commas has its own tense.
      i = endOfClause(words, i);
      cost += CLAUSE_COST;
      continue;
    }
    if (step === 1 && (sign & TenseSign.comma) !== 0) {
      // "We will go on Friday and not at Christmas, she said": who says it, and when, is another matter.
      const behind = behindSayer(words, i + 1);
      if (behind === words.size) return undefined;
      if (behind !== undefined) i = behind;
    }
    cost += (sign & TenseSign.mark) !== 0 ? CLAUSE_COST : (sign & TenseSign.comma) !== 0 ? COMMA_COST : 1;
    if (cost >= limit) return undefined;
    if ((sign & TELLING) === 0) continue;
    // "after talks on Monday": what comes after them is told, so they are past; "after Monday's talks" tells nothing.
    const isAfter = step === -1 && (sign & TenseSign.after) !== 0 && i < from && cost <= CLAUSE_COST;
    const direction = isAfter ? 'past' : evidenceAt(words, i, sign);
    if (direction !== undefined) return { direction, cost };
    if ((sign & TenseSign.clause) !== 0) cost += CLAUSE_COST;
  }
  return undefined;
}

/** The comma that closes a relative clause, or the place before the next word if none does. */
function endOfClause(words: Words, comma: number): number {
  for (let i = comma + 2; i < words.size && i < comma + REACH; i++) if (words.is(i, ',')) return i;
  return comma + 1;
}

/** Where ", the union said on Monday," or ", she said." ends that begins at a token: the comma behind it, or the end of the sentence. */
function behindSayer(words: Words, from: number): number | undefined {
  const first = words.is(from, '”', '"', '’', "'") ? from + 1 : from;
  let verb = first + 1;
  while (verb < first + LONGEST_SAYER && words.isWord(verb) && !words.in(verb, SAID)) {
    if (tenseAt(words, verb, TELLING)) return undefined;
    verb++;
  }
  if (!words.isWord(first) || tenseAt(words, first, TELLING) || !words.in(verb, SAID)) return undefined;
  for (let i = verb + 1; i < verb + LONGEST_SAYER; i++) {
    if (i >= words.size || words.is(i, '.')) return words.size;
    if (words.is(i, ',')) return i;
    if (!words.isWord(i) && !words.isNumber(i)) return undefined;
    if (tenseAt(words, i, TELLING)) return undefined;
  }
  return undefined;
}

/** How many tokens name who says it, and when. */
const LONGEST_SAYER = 6;
const SAID = wordSet('said says added adds warned announced confirmed insisted argued claimed explained told');
