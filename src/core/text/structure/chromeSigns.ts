import { AnyLetters, isWestern, type TextPattern } from '../anyLetters';
import { lazily } from '../lazily';
import { CHROME_LINES } from './chromePatterns';
import { Cue } from './cues';
import { wordKey } from './wordBits';
import { LONGEST_PATTERN_LINE, type Line } from './line';
import { menuSign, type MenuSign } from './menu';
import { appealSentences, consentSentences, type SiteSentence } from './siteSentences';
import { TEASER_OPENINGS, teaserHeaders } from './teaserHeaders';

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
  let best = firstFitting(plain, BY_FIRST.of(line.first), undefined);
  best = firstFitting(plain, BY_LAST.of(line.last), best);
  if (line.digitFirst) best = firstFitting(plain, withDigits(), best);
  if ((cues & ALL_CUES) !== 0) {
    for (let kind = 0; kind < CUES.length; kind++) {
      if ((cues & CUES[kind]!) !== 0) best = firstFitting(plain, patternsOf(kind), best);
    }
  }
  if (best !== undefined) return { sure: 'certain', rule: best.rule };
  if ((cues & Cue.consent) !== 0 && isOfSite(line, consentSentences()))
    return { sure: 'certain', rule: 'consent.notice' };
  if ((cues & Cue.appeal) !== 0 && isOfSite(line, appealSentences()))
    return { sure: 'certain', rule: 'support.appeal' };
  return menuSign(line);
}

/** A pattern with what its kind says of it, and its place among all. */
class ChromePattern {
  constructor(
    readonly rule: string,
    readonly order: number,
    readonly long: boolean,
    readonly pattern: TextPattern,
  ) {}
}

/** No kind has more patterns. */
const MOST_OF_A_KIND = 100;
const MADE: (readonly ChromePattern[] | undefined)[] = CHROME_LINES.map(() => undefined);
/** The cues that lines of each kind have; 0 for kinds that no cue shows. */
const CUES = CHROME_LINES.map(({ cues }) => cues ?? 0);
const ALL_CUES = CUES.reduce((all, cues) => all | cues, 0);

/** The patterns of a kind; engines take about a millisecond to make some ready, so none is made before a line may fit. */
function patternsOf(kind: number): readonly ChromePattern[] {
  return (MADE[kind] ??= madeOf(kind));
}

function madeOf(kind: number): readonly ChromePattern[] {
  const { rule, long, lines } = CHROME_LINES[kind]!;
  return lines().map(
    (pattern, i) => new ChromePattern(rule, kind * MOST_OF_A_KIND + i, long === true, readySoon(pattern)),
  );
}

/** For plain texts without Unicode's rules of case: engines make that ready in less than half the time. */
function readySoon(pattern: TextPattern): TextPattern {
  return pattern instanceof RegExp ? new AnyLetters(() => pattern) : pattern;
}

/**
 * The patterns that a line may fit by one of its words. The lists of kinds know the words; which of a kind's patterns
 * have it is found out when it first comes.
 */
class PatternsByWord<T> {
  readonly #lists: readonly string[];
  readonly #patterns: (list: number) => readonly T[];
  readonly #sourceOf: (pattern: T) => TextPattern;
  readonly #known = new Map<number, readonly T[]>();
  readonly #words = lazily(() => {
    const words = new Map<number, { readonly word: string; readonly lists: number[] }>();
    this.#lists.forEach((list, i) => {
      for (const word of new Set(list.split(/\s+/))) {
        if (word === '') continue;
        const key = wordKey(word);
        const known = words.get(key);
        if (known === undefined) words.set(key, { word, lists: [i] });
        else known.lists.push(i);
      }
    });
    return words;
  });

  /** `patterns` gives those of a list of words, by its index. */
  constructor(
    lists: readonly string[],
    patterns: (list: number) => readonly T[],
    sourceOf: (pattern: T) => TextPattern,
  ) {
    this.#lists = lists;
    this.#patterns = patterns;
    this.#sourceOf = sourceOf;
  }

  /** Those for a word, by its key, in their order; `undefined` if no list has it. */
  of(key: number): readonly T[] | undefined {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const entry = this.#words().get(key);
    if (entry === undefined) return undefined;
    const beginning = ` ${entry.word.slice(0, PREFIX)}`;
    const found = entry.lists
      .flatMap((list) => this.#patterns(list))
      .filter((pattern) => wordsOf(this.#sourceOf(pattern)).includes(beginning));
    this.#known.set(key, found);
    return found;
  }
}

const BY_FIRST = new PatternsByWord(
  CHROME_LINES.map(({ opens }) => opens),
  patternsOf,
  ({ pattern }) => pattern,
);
const BY_LAST = new PatternsByWord(
  CHROME_LINES.map(({ ends }) => ends ?? ''),
  patternsOf,
  ({ pattern }) => pattern,
);
const withDigits = lazily(() =>
  CHROME_LINES.flatMap(({ digits }, kind) => (digits === true ? patternsOf(kind) : [])).filter(({ pattern }) =>
    pattern.source.includes('\\d'),
  ),
);
const TEASERS_BY_FIRST = new PatternsByWord([TEASER_OPENINGS], teaserHeaders, (pattern) => pattern);

/** The first of the patterns that fits, if it stands before `best`; else `best`. */
function firstFitting(
  plain: string,
  patterns: readonly ChromePattern[] | undefined,
  best: ChromePattern | undefined,
): ChromePattern | undefined {
  if (patterns === undefined) return best;
  const isLong = plain.length > LONGEST_BUTTON;
  const western = isWestern(plain);
  for (const each of patterns) {
    if (best !== undefined && each.order >= best.order) return best;
    if ((!isLong || each.long) && each.pattern.test(plain, western)) return each;
  }
  return best;
}

/** The runs of letters of a pattern, each with a blank before it. */
function wordsOf({ source }: TextPattern): string {
  const letters = source
    .replace(/\\./g, ' ')
    .replace(/[- ]\?/g, '')
    .replace(/\[(?<letter>[A-Z])[a-z]\](?:\(\?:)?/g, '$<letter>')
    .replace(/[^a-z]+/gi, ' ');
  return ` ${letters.toLowerCase()}`;
}

function isTeaserHeader({ plain, words, first }: Line): boolean {
  if (plain.length > LONGEST_TEASER_HEADER || words > MOST_TEASER_WORDS) return false;
  const headers = TEASERS_BY_FIRST.of(first);
  if (headers === undefined) return false;
  const bare = plain.replace(/(?: ?\(\d{1,4}\))?[ :»>…]{0,2}$/u, '');
  return headers.some((header) => header.test(bare));
}

/** “Accept all”, as a site names its own button. */
const BUTTON = /["“‘](?:i )?(?:accept|agree|allow|reject|decline|manage|continue|ok(?:ay)?)\b[^"“”‘’]{0,30}["”’]/giu;

/** A site speaks to its reader without quotation marks, but for those of a button, and without "said". */
function isOfSite({ plain }: Line, sentences: readonly SiteSentence[]): boolean {
  const spoken = plain.replaceAll(BUTTON, 'Accept');
  if (/["“”‘]|\b(?:said|says|told|according to|ruled|regulators?)\b/iu.test(spoken)) return false;
  return sentences.some(([subject, voice]) => subject.test(spoken) && voice.test(spoken));
}
