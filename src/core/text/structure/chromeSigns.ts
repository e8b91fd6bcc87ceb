import { CHROME_LINES, CONSENT_SENTENCES, TEASER_HEADERS, TEASER_OPENINGS } from './chromePatterns';
import { Cue, wordKey } from './glance';
import { LONGEST_PATTERN_LINE, type Line } from './line';
import { menuSign, type MenuSign } from './menu';

export const TEASER_HEADER: MenuSign = { sure: 'certain', rule: 'teaser.header' };

/** Teaser headers, and buttons, labels and links, are no longer. */
const LONGEST_TEASER_HEADER = 80;
const MOST_TEASER_WORDS = 9;
const LONGEST_BUTTON = 240;

/** A pattern writes the end of a word in many ways ("categor(?:y|ies)"), but hardly its beginning. */
const PREFIX = 3;

/** How a line shows by its own words that it is page chrome; `undefined` if it does not. */
export function chromeSign(line: Line): MenuSign | undefined {
  const { plain, cues } = line;
  if (plain.length > LONGEST_PATTERN_LINE) return undefined;
  if (isTeaserHeader(line)) return TEASER_HEADER;
  let best = firstFitting(plain, BY_FIRST.get(line.first), PATTERNS.length);
  best = firstFitting(plain, BY_LAST.get(line.last), best);
  if (line.digitFirst) best = firstFitting(plain, BY_DIGIT, best);
  for (const { bits, patterns } of BY_CUE) if ((cues & bits) !== 0) best = firstFitting(plain, patterns, best);
  if (best < PATTERNS.length) return { sure: 'certain', rule: PATTERNS[best]!.rule };
  if ((cues & Cue.consent) !== 0 && isConsent(line)) return { sure: 'certain', rule: 'consent.notice' };
  return menuSign(line);
}

/** All patterns in their order, each with what its kind says of it. */
const PATTERNS = CHROME_LINES.flatMap(({ rule, long, opens, ends, digits, cues, lines }) =>
  lines.map((pattern) => ({ rule, long: long === true, opens, ends, digits, cues, pattern })),
);

/*
 * The patterns, by their index, that a line may fit: by its first run of letters and its last, by a digit before all
 * letters, and by its cues. Engines take about a millisecond to make a pattern ready for its first line, so it pays to
 * try no more than may fit.
 */
const BY_FIRST = index(PATTERNS.map(({ opens, pattern }) => ({ words: opens, pattern })));
const BY_LAST = index(PATTERNS.map(({ ends, pattern }) => ({ words: ends ?? '', pattern })));
const BY_DIGIT = PATTERNS.flatMap(({ digits, pattern }, i) =>
  digits === true && pattern.source.includes('\\d') ? [i] : [],
);
const BY_CUE = CHROME_LINES.flatMap(({ rule, cues }) => {
  if (cues === undefined) return [];
  return [{ bits: cues, patterns: PATTERNS.flatMap((pattern, i) => (pattern.rule === rule ? [i] : [])) }];
});
const TEASERS_BY_FIRST = index(TEASER_HEADERS.map((pattern) => ({ words: TEASER_OPENINGS, pattern })));

/** The lowest index below `best` of a pattern that fits; `best` if there is none. */
function firstFitting(plain: string, indices: readonly number[] | undefined, best: number): number {
  if (indices === undefined) return best;
  const isLong = plain.length > LONGEST_BUTTON;
  for (const i of indices) {
    if (i >= best) return best;
    const { long, pattern } = PATTERNS[i]!;
    if ((!isLong || long) && pattern.test(plain)) return i;
  }
  return best;
}

/** For each word, by its key, the indices of the patterns that have it as well. */
function index(
  listed: readonly { readonly words: string; readonly pattern: RegExp }[],
): ReadonlyMap<number, readonly number[]> {
  const indices = new Map<number, number[]>();
  listed.forEach(({ words, pattern }, i) => {
    const own = wordsOf(pattern);
    for (const word of new Set(words.split(/\s+/))) {
      if (word === '' || !own.includes(` ${word.slice(0, PREFIX)}`)) continue;
      const key = wordKey(word);
      const known = indices.get(key);
      if (known === undefined) indices.set(key, [i]);
      else known.push(i);
    }
  });
  return indices;
}

/** The runs of letters of a pattern, each with a blank before it. */
function wordsOf({ source }: RegExp): string {
  const letters = source
    .replace(/\\./g, ' ')
    .replace(/[- ]\?/g, '')
    .replace(/\[(?<letter>[A-Z])[a-z]\](?:\(\?:)?/g, '$<letter>')
    .replace(/[^a-z]+/gi, ' ');
  return ` ${letters.toLowerCase()}`;
}

function isTeaserHeader({ plain, words, first }: Line): boolean {
  if (plain.length > LONGEST_TEASER_HEADER || words > MOST_TEASER_WORDS) return false;
  const indices = TEASERS_BY_FIRST.get(first);
  if (indices === undefined) return false;
  const bare = plain.replace(/(?: ?\(\d{1,4}\))?[ :»>…]{0,2}$/u, '');
  return indices.some((i) => TEASER_HEADERS[i]!.test(bare));
}

/** A site speaks to its reader without quotation marks and without "said". */
function isConsent({ plain }: Line): boolean {
  if (/["“”‘]|\b(?:said|says|told|according to|ruled|regulators?)\b/iu.test(plain)) return false;
  return CONSENT_SENTENCES.some(([subject, voice]) => subject.test(plain) && voice.test(plain));
}
