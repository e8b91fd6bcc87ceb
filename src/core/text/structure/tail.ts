import { biographyName, biographySigns, isAgencyCredit, isBareName } from './byline';
import { isCount, isHeadlineLike, type Line } from './line';
import { isFullProse, type Signs } from './signs';
import { chrome, isAmidArticle, type Verdict } from './verdict';

/** Where the body ends, and why what stands behind it although it is running text is no part of it. */
export interface End {
  /** Index of the last paragraph of the body. */
  readonly last: number;
  /** Rules for running text behind the body, by the index of its line. */
  readonly ending: ReadonlyMap<Line, string>;
  /** Names with which the biographies behind the body begin. */
  readonly authors: ReadonlySet<string>;
}

/** A biography shows so many signs where nothing announces it. */
const SIGNS_ALONE = 3;
/** So many paragraphs must stand before what is taken for the comments, or for teasers with summaries. */
const BEFORE_COMMENTS = 2;
const BEFORE_TEASERS = 3;
/** An article has a few authors; more are a list of articles, and not worth a search each. */
const MOST_SIGNATURES = 20;
const MOST_BIOGRAPHIES = 5;
const LONGEST_SUMMARY = 45;
/** A single sentence below a teaser header may be the article that goes on. */
const FEWEST_SUMMARIES = 2;
/** A sentence of so few words, among chrome, is a reader's reply or a site's word to its readers. */
const LONGEST_SCRAP = 6;

/** Finds the last paragraph of the body, leaving out biographies, teasers' summaries and readers' comments behind it. */
export function withoutEnd(signs: readonly Signs[], first: number): End {
  const ending = new Map<Line, string>();
  const authors = new Set<string>();
  const prose = signs.flatMap((sign, i) => (sign.prose && i >= first ? [i] : []));
  dropTeasers(signs, prose);
  cut(prose, ending, signs, commentsFrom(signs, prose), 'comments.section');
  cut(prose, ending, signs, teasersFrom(signs, prose), 'teaser.summary');
  const signatures = signaturesOf(signs, first);
  for (let k = 0; k < MOST_BIOGRAPHIES && prose.length > 1; k++) {
    const last = prose.at(-1)!;
    const { line } = signs[last]!;
    if (isBiography(signs, prose, signatures)) {
      ending.set(line, 'author.box');
      authors.add(biographyName(line) ?? '');
    } else if (isAgencyCredit(line)) ending.set(line, 'byline.agency');
    else break;
    prose.pop();
  }
  return { last: prose.at(-1) ?? first, ending, authors };
}

/** Bylines, and names alone below a headline. A name alone above all else is the headline of an article about its bearer. */
function signaturesOf(signs: readonly Signs[], first: number): readonly Signs[] {
  const title = signs.findIndex(
    ({ line, chrome: sign, date }) => sign === undefined && date === undefined && line.words >= 3 && !isBareName(line),
  );
  return signs
    .filter(
      ({ byline, line }, i) => byline !== undefined || (title !== -1 && title < i && i < first && isBareName(line)),
    )
    .slice(0, MOST_SIGNATURES);
}

/** Leaves out titles that ask or cry, and so look like sentences, below the last teaser header. */
function dropTeasers(signs: readonly Signs[], prose: number[]): void {
  const lastFull = signs.findLastIndex((sign, i) => isFullProse(sign) && i <= (prose.at(-1) ?? 0));
  const header = signs.findIndex(({ opensTeasers }, i) => opensTeasers && i > lastFull);
  while (
    header !== -1 &&
    prose.length > 1 &&
    prose.at(-1)! > header &&
    !/[.…]["”’']?$/u.test(signs[prose.at(-1)!]!.line.text)
  ) {
    prose.pop();
  }
}

function cut(prose: number[], ending: Map<Line, string>, signs: readonly Signs[], from: number, rule: string): void {
  if (from === -1) return;
  while (prose.length > 0 && prose.at(-1)! > from) ending.set(signs[prose.pop()!]!.line, rule);
}

/** Where readers' comments begin: below most of the running text. */
function commentsFrom(signs: readonly Signs[], prose: readonly number[]): number {
  const weight = (part: readonly number[]) => part.reduce((sum, i) => sum + signs[i]!.line.words, 0);
  const total = weight(prose);
  let before = 0;
  let seen = 0;
  for (const [i, sign] of signs.entries()) {
    if (prose[seen] === i) {
      before += sign.line.words;
      seen++;
    }
    // Each comment has a name, a date or a button with it; what goes on below a mere link to the comments has not.
    const behind = prose.length - seen;
    const isRest = behind > 0 && signs.length - 1 - i - behind < behind;
    if (sign.opensComments && seen >= BEFORE_COMMENTS && before * 2 > total && !isRest) return i;
  }
  return -1;
}

/**
 * Where a list of other articles begins whose summaries are sentences: below the last teaser header, if from there on
 * each paragraph of running text is short and has a title above it, and there are several.
 */
function teasersFrom(signs: readonly Signs[], prose: readonly number[]): number {
  let next = prose.length - 1;
  for (let i = signs.length - 1; i >= 0 && next + 1 >= BEFORE_TEASERS; i--) {
    const { line, opensTeasers } = signs[i]!;
    if (prose[next] === i) {
      const title = signs[i - 1];
      const titled = title !== undefined && !title.prose && title.chrome === undefined && title.line.words >= 3;
      if (line.words > LONGEST_SUMMARY || line.severalSentences || !titled) return -1;
      next--;
    } else if (opensTeasers && next < prose.length - 1) {
      return prose.length - 1 - next >= FEWEST_SUMMARIES ? i : -1;
    }
  }
  return -1;
}

/**
 * "Ana Kolb is our port correspondent. She …": the last paragraph, if its name stands above the article as well, if other
 * chrome announces it, or if its words are plain. Of whom the article itself tells that is no author.
 */
function isBiography(signs: readonly Signs[], prose: readonly number[], signatures: readonly Signs[]): boolean {
  const last = prose.at(-1)!;
  const { line } = signs[last]!;
  const name = biographyName(line);
  if (name === undefined) return false;
  // Whose name stands above the article needs no trade of journalism: guests write as well.
  if (signatures.some((signature) => signature.line.text.toLowerCase().includes(name.toLowerCase()))) return true;
  const surname = name.split(' ').at(-1)!;
  if (prose.some((i) => i < last && signs[i]!.line.text.includes(surname))) return false;
  const shown = biographySigns(line);
  const announced = signs
    .slice(Math.max(prose[0]!, last - 3), last)
    .some(
      ({ chrome: sign, line: { plain } }) =>
        plain === name ||
        (sign !== undefined && /^(?:link\.address|newsletter|share|tags|author)/.test(sign.rule)) ||
        /^about the author/iu.test(plain),
    );
  return shown >= SIGNS_ALONE || (announced && shown > 0);
}

/** Roles of the lines below the last paragraph of the body. Once chrome has begun, what follows is chrome as well. */
export function tailRoles(signs: readonly Signs[], ending: ReadonlyMap<Line, string>): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  let begun: string | undefined;
  for (const [i, sign] of signs.entries()) {
    const verdict = tailRole(signs, i, begun, ending);
    if (verdict.role === 'chrome' && !isAmidArticle(verdict)) begun ??= verdict.rule;
    if (sign.opensTeasers) begun = 'teaser.header';
    verdicts.push(verdict);
  }
  return verdicts;
}

function tailRole(
  signs: readonly Signs[],
  i: number,
  begun: string | undefined,
  ending: ReadonlyMap<Line, string>,
): Verdict {
  const { line, chrome: sign, date, byline, caption } = signs[i]!;
  const inTeasers = begun === 'teaser.header';
  const rule = ending.get(line);
  if (rule !== undefined) return rule.startsWith('byline.') ? { role: 'byline', rule } : chrome(rule);
  const nextIsChrome = signs[i + 1]?.chrome !== undefined;
  if (sign !== undefined && (sign.sure === 'certain' || begun !== undefined || nextIsChrome)) return chrome(sign.rule);
  if (inTeasers) return chrome(date === undefined ? 'teaser.headline' : 'teaser.date');
  if (begun !== undefined && isCount(line)) return chrome('share.count');
  if (byline !== undefined) return { role: 'byline', rule: byline };
  // The author's name, as the title of a biography below it.
  const box = signs[i + 1]?.chrome === undefined ? signs[i + 1] : signs[i + 2];
  if (isBareName(line) && box !== undefined && ending.get(box.line) === 'author.box') {
    return chrome('author.name');
  }
  if (/^about the authors?\b/iu.test(line.plain)) return chrome('author.name');
  if (isAgencyCredit(line)) return { role: 'byline', rule: 'byline.agency' };
  if (caption !== undefined) return { role: 'caption', rule: caption };
  if (date !== undefined && date.precision !== 'time') return { role: 'dateline', rule: 'dateline.end' };
  if (begun !== undefined && (isHeadlineLike(line) || line.words <= LONGEST_SCRAP)) return chrome('tail.run');
  if (line.words === 0) return { role: 'body', rule: 'body.separator' };
  if (line.bullet !== undefined) return { role: 'listItem', rule: `list.${line.bullet}` };
  return line.words <= 14 && !line.endsSentence
    ? { role: 'heading', rule: 'heading.end' }
    : { role: 'body', rule: 'body.line' };
}
