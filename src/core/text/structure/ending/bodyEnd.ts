import { itemAt } from '../../itemAt';
import { lazily } from '../../lazily';
import { biographyName, isAgencyCredit } from '../byline';
import type { Line } from '../line';
import { isAmidArticle } from '../ruledRole';
import { allTraits, has, Trait, type Shown, type Signs } from '../signs';
import { isBiography, isSignedBy, signaturesOf, titleOfBox } from './biographies';
import { commentsFrom } from './comments';
import { LinePlaces, wordsAt } from './linePlaces';

/** Where the body ends, and why what stands behind it although it is running text is no part of it. */
export interface End {
  /** Index of the last paragraph of the body. */
  readonly last: number;
  /** Rules for running text behind the body, by the index of its line. */
  readonly ending: ReadonlyMap<Line, string>;
  /** Names with which the biographies behind the body begin. */
  readonly authors: ReadonlySet<string>;
}

/** So many paragraphs must stand before what is taken for teasers with summaries. */
const BEFORE_TEASERS = 3;
const MOST_BIOGRAPHIES = 5;
const LONGEST_SUMMARY = 45;
/** A single sentence below a teaser header may be the article that goes on. */
const FEWEST_SUMMARIES = 2;

/** Finds the last paragraph of the body, leaving out biographies, teasers' summaries and readers' comments behind it. */
export function withoutEnd(shown: Shown, start: number, first: number): End {
  const { signs, traits, words } = shown;
  const ending = new Map<Line, string>();
  const authors = new Set<string>();
  const prose = new LinePlaces(traits, Trait.prose, first);
  dropTeasers(signs, prose);
  if ((allTraits(traits) & Trait.opensComments) !== 0) {
    cut(prose, ending, signs, commentsFrom(shown, start, prose), 'comments.section');
  }
  cut(prose, ending, signs, teasersFrom(signs, prose), 'teaser.summary');
  cut(prose, ending, signs, footFrom(shown, prose), 'footer.text');
  const signatures = lazily(() => signaturesOf(signs, start, first));
  cut(prose, ending, signs, boxAt(signs, prose, words, signatures), 'footer.text');
  for (let k = 0; k < MOST_BIOGRAPHIES && prose.length > 1; k++) {
    const { last } = prose;
    const { line } = signs[last]!;
    const name = biographyName(line) ?? titleOfBox(signs, last);
    if (name !== undefined && isBiography(signs, prose, name, signatures())) {
      ending.set(line, 'author.box');
      authors.add(name);
    } else if (isAgencyCredit(line)) ending.set(line, 'byline.agency');
    else break;
    prose.pop();
  }
  return { last: prose.length > 0 ? prose.last : first, ending, authors };
}

/** Leaves out titles that ask or cry, and so look like sentences, below the last teaser header. */
function dropTeasers(signs: readonly Signs[], prose: LinePlaces): void {
  if (prose.length === 0) return;
  const lastProse = prose.last;
  let header = -1;
  // The first teaser header below the last full paragraph.
  for (let i = signs.length - 1; i >= 0; i--) {
    if (has(signs[i], Trait.opensTeasers)) header = i;
    if (i <= lastProse && has(signs[i], Trait.fullProse)) break;
  }
  while (
    header !== -1 &&
    prose.length > 1 &&
    prose.last > header &&
    !/[.…]["”’']?$/u.test(signs[prose.last]!.line.text.slice(-2))
  ) {
    prose.pop();
  }
}

function cut(prose: LinePlaces, ending: Map<Line, string>, signs: readonly Signs[], from: number, rule: string): void {
  if (from === -1) return;
  for (; prose.length > 0 && prose.last > from; prose.pop()) ending.set(signs[prose.last]!.line, rule);
}

/** Boxes amid an article are of one kind of chrome or two; where so many stand together it has ended. */
const KINDS_OF_FOOT = 4;
/** What follows is at most so great a part of all running text, and so many words: in a file of many articles it is of one. */
const LARGEST_FOOT = 1 / 4;
const MOST_FOOT_WORDS = 2_000;

function longestFoot(prose: LinePlaces, words: Int32Array): number {
  return Math.min(wordsAt(prose, words) * LARGEST_FOOT, MOST_FOOT_WORDS);
}

/**
 * Where the foot of a page begins, with its words about itself: at the first gap, counted from the end, in which tags,
 * buttons, teasers, a form for comments and their like stand together.
 */
function footFrom({ signs, words }: Shown, prose: LinePlaces): number {
  const most = longestFoot(prose, words);
  let behind = 0;
  let from = -1;
  for (let k = prose.length - 1; k > 0; k--) {
    behind += words[prose.at(k)!]!;
    if (behind > most) break;
    const above = prose.at(k - 1)!;
    const kinds = new Set<string>();
    for (let i = above + 1; i < prose.at(k)!; i++) {
      const { chrome: sign, line } = signs[i]!;
      if (sign?.sure === 'certain' && !isAmidArticle(sign)) kinds.add(sign.rule.split('.')[0]!);
      // What mail programs set above a signature.
      if (kinds.size >= KINDS_OF_FOOT || line.text === '--') from = above;
    }
  }
  return from;
}

/**
 * Where a list of other articles begins whose summaries are sentences: below the last teaser header, if from there on
 * each paragraph of running text is short and has a title above it, and there are several.
 */
function teasersFrom(signs: readonly Signs[], prose: LinePlaces): number {
  let next = prose.length - 1;
  for (let i = signs.length - 1; i >= 0 && next + 1 >= BEFORE_TEASERS; i--) {
    const { line } = signs[i]!;
    if (prose.at(next) === i) {
      const title = itemAt(signs, i - 1);
      const titled = title !== undefined && !has(title, Trait.prose | Trait.chrome) && title.line.words >= 3;
      if (line.words > LONGEST_SUMMARY || line.severalSentences || !titled) return -1;
      next--;
    } else if (has(signs[i], Trait.opensTeasers) && next < prose.length - 1) {
      return prose.length - 1 - next >= FEWEST_SUMMARIES ? i : -1;
    }
  }
  return -1;
}

/** Where the box of somebody who signed the article stands: whatever the page says below it, the article has ended. */
function boxAt(
  signs: readonly Signs[],
  prose: LinePlaces,
  words: Int32Array,
  signatures: () => readonly Signs[],
): number {
  const most = longestFoot(prose, words);
  let behind = 0;
  let at = -1;
  for (let k = prose.length - 1; k > 0 && behind <= most; k--) {
    const place = prose.at(k)!;
    const name = biographyName(signs[place]!.line);
    if (name !== undefined && isSignedBy(signatures(), name)) at = place;
    behind += words[place]!;
  }
  return at;
}
