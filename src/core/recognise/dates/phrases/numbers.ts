import { ORDINALS, SMALL_NUMBERS, TENS, VAGUE_AMOUNTS, VAGUE_NOUNS } from '../words/quantities';
import { Sign } from './signs';
import type { Words } from './sentenceWords';

/** An amount in words or digits: `value` is `undefined` where it is vague ("several", "five or six"). */
export interface Amount {
  /** Token behind the amount. */
  readonly end: number;
  readonly value: number | undefined;
}

/** "30", "1,000", "2.5", "5 1/2", "twenty-five", "a hundred", "two and a half", "several", "a couple of", "five or six". */
export function amountAt(words: Words, at: number): Amount | undefined {
  const vague = vagueAmountAt(words, at);
  if (vague !== undefined) return { end: vague, value: undefined };
  const first = cardinalAt(words, at);
  if (first === undefined) return undefined;
  // "twenty-odd", "40-odd"
  if (words.isHyphen(first.end) && words.is(first.end + 1, 'odd')) return { end: first.end + 2, value: undefined };
  // "two- to three-year", "six-to-eight-week"
  const linkAt = words.isDash(first.end) && words.is(first.end + 1, 'or', 'to') ? first.end + 1 : first.end;
  const isChoice = words.is(linkAt, 'or', 'to') || words.isDash(linkAt);
  const second = isChoice ? cardinalAt(words, linkAt + (words.isHyphen(linkAt + 1) ? 2 : 1)) : undefined;
  if (second?.value !== undefined && first.value !== undefined && second.value > first.value) {
    return { end: second.end, value: undefined };
  }
  return first;
}

function vagueAmountAt(words: Words, at: number): number | undefined {
  const start = words.is(at, 'a') ? at + 1 : at;
  if (words.is(start, 'many') && words.is(start - 1, 'as', 'so', 'how', 'too')) return undefined;
  if (words.in(start, VAGUE_AMOUNTS) && (start === at || words.is(start, 'few'))) {
    // "a few dozen", "many more"
    return words.is(start + 1, 'more', 'dozen', 'hundred', 'thousand') ? start + 2 : start + 1;
  }
  if (!words.in(start, VAGUE_NOUNS) || words.is(start, 'matter')) return undefined;
  if (words.is(start + 1, 'of')) return words.is(start + 2, 'the') ? undefined : start + 2;
  return words.is(start, 'couple') && start > at ? start + 1 : undefined;
}

/** A number in digits or words; no ordinal. */
export function cardinalAt(words: Words, at: number): Amount | undefined {
  const token = words.token(at);
  if (token === undefined) return undefined;
  if (token.kind === 'number') return inMillions(words, digitsAt(words, at));
  if (token.kind !== 'word') return undefined;
  return inMillions(words, spelledAt(words, at));
}

/** "66 million", "two billion": geologists count so. */
function inMillions(words: Words, amount: Amount | undefined): Amount | undefined {
  if (amount?.value === undefined) return amount;
  const factor = words.is(amount.end, 'million') ? 1e6 : words.is(amount.end, 'billion') ? 1e9 : 1;
  return factor === 1 ? amount : { end: amount.end + 1, value: Math.round(amount.value * factor) };
}

function digitsAt(words: Words, at: number): Amount | undefined {
  const text = words.lower(at);
  // "0900 to 1530 hours"
  if (/^0\d/.test(text)) return undefined;
  if (!/^\d{1,9}(?:,\d{3})*(?:\.\d{1,4})?$/.test(text)) return undefined;
  const value = Number(text.replaceAll(',', ''));
  const next = words.lower(at + 1);
  if (next === '½') return { end: at + 2, value: value + 0.5 };
  if (next === '¼' || next === '¾') return { end: at + 2, value: value + (next === '¼' ? 0.25 : 0.75) };
  const [over, slash, under] = [words.integer(at + 1), words.lower(at + 2), words.integer(at + 3)];
  if (over !== undefined && slash === '/' && under !== undefined && over < under && words.isJoined(at + 2)) {
    return { end: at + 4, value: value + over / under };
  }
  return withHalf(words, at + 1, value);
}

function spelledAt(words: Words, at: number): Amount | undefined {
  if (words.is(at, 'half') && words.is(at + 1, 'a') && words.is(at + 2, 'dozen')) return { end: at + 3, value: 6 };
  if (words.is(at, 'a') && words.is(at + 1, 'dozen')) return { end: at + 2, value: 12 };
  const isArticle = words.is(at, 'a') && words.is(at + 1, 'hundred', 'thousand');
  const first = isArticle ? { end: at + 1, value: 1 } : underHundred(words, at);
  if (first === undefined) return undefined;
  if (words.is(first.end, 'dozen')) return { end: first.end + 1, value: first.value * 12 };
  const factor = words.is(first.end, 'hundred') ? 100 : words.is(first.end, 'thousand') ? 1000 : 1;
  if (factor === 1) return withHalf(words, first.end, first.value);
  const end = first.end + 1;
  const rest = underHundred(words, words.is(end, 'and') ? end + 1 : end);
  return { end: rest?.end ?? end, value: first.value * factor + (rest?.value ?? 0) };
}

/** "seven", "twenty-five", "twenty five". */
function underHundred(words: Words, at: number): { readonly end: number; readonly value: number } | undefined {
  const small = SMALL_NUMBERS.get(words.lower(at));
  if (small !== undefined) return { end: at + 1, value: small };
  const tens = TENS.get(words.lower(at));
  if (tens === undefined) return undefined;
  const unitAt = words.isHyphen(at + 1) ? at + 2 : at + 1;
  const unit = SMALL_NUMBERS.get(words.lower(unitAt)) ?? 0;
  return unit > 0 && unit < 10 ? { end: unitAt + 1, value: tens + unit } : { end: at + 1, value: tens };
}

/** "two and a half", "two-and-a-half". */
function withHalf(words: Words, end: number, value: number): Amount {
  let i = end;
  for (const word of ['and', 'a', 'half']) {
    if (words.isHyphen(i)) i++;
    if (!words.is(i, word)) return { end, value };
    i++;
  }
  return { end: i, value: value + 0.5 };
}

/** "3rd", "21st", "third", "twenty-first". */
export function ordinalAt(words: Words, at: number): { readonly end: number; readonly value: number } | undefined {
  if (!words.shows(at, Sign.ordinal)) return undefined;
  const lower = words.lower(at);
  const digits = /^(?<value>\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.groups?.value;
  if (digits !== undefined) return { end: at + 1, value: Number(digits) };
  const simple = ORDINALS.get(lower);
  if (simple !== undefined) return { end: at + 1, value: simple };
  const tens = TENS.get(lower);
  if (tens === undefined) return undefined;
  const unitAt = words.isHyphen(at + 1) ? at + 2 : at + 1;
  const unit = ORDINALS.get(words.lower(unitAt));
  return unit !== undefined && unit < 10 ? { end: unitAt + 1, value: tens + unit } : undefined;
}
