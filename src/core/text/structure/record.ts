import { has, Trait, type Signs } from './signs';
import { chrome, roleBy, type Undecided } from './ruledRole';

/**
 * A record of a press database ({@link RECORD_LINES}) shows what it is by some of its fields; the others, a name or a
 * code without more, only by standing among them.
 */
const FIELD = 'record.field';
const LONGEST_FIELD = 5;
const WORD_COUNT = /^(?:WC )?\d{1,6} words$/;

/** Codes of Factiva that are words elsewhere, and fields that other lines have for a label. */
const CODED =
  /^(?:(?:SE|SN|ED|PG|VOL|CR|CLM|CX|ART|IPD|IPC|PUB|RF|CT) \S|(?:Subject|Location|People|Company \/ organization|Identifier \/ keyword|Title|Author|Publisher): )/;

/** True for lines of which some show that they are a record's. */
export function isRecord(signs: readonly Signs[]): boolean {
  return signs.some(isField);
}

/** True for a line that among those of a record is a field of it. */
export function isCoded({ line, chrome: sign }: Signs): boolean {
  return sign === undefined && CODED.test(line.text);
}

/** "The Courier, Inc." right above the number of the document: who published it. */
export function isPublisher({ line, date }: Signs, next: Signs | undefined): boolean {
  return (
    next !== undefined &&
    isField(next) &&
    date === undefined &&
    line.words <= LONGEST_FIELD &&
    line.bullet === undefined
  );
}

/** Of the lines above the text: who wrote it above the number of words; below it the paper, its code, page and language. */
export function judgeRecord(signs: readonly Signs[], roles: Undecided): void {
  if (!isRecord(signs)) return;
  const count = signs.findIndex(({ line }) => WORD_COUNT.test(line.text));
  for (let i = 0; i < signs.length; i++) {
    if (roles[i] !== undefined) continue;
    const sign = signs[i]!;
    const isBelowCount = count !== -1 && i > count && sign.date === undefined && sign.line.words < LONGEST_FIELD;
    if (isBelowCount || isCoded(sign)) roles[i] = chrome(FIELD);
    else if (i + 1 === count && i > 0 && has(sign, Trait.bareName)) roles[i] = roleBy('byline', 'byline.name');
  }
}

function isField({ chrome: sign }: Signs): boolean {
  return sign?.rule === FIELD;
}
