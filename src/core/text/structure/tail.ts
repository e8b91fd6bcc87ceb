import { AnyScript } from '../anyScript';
import { biographyName, biographySigns, isAgencyCredit } from './byline';
import type { Line } from './line';
import { isCoded, isPublisher, isRecord } from './record';
import { allTraits, goesOn, has, isBrokenOff, Trait, type Shown, type Signs } from './signs';
import { captionRole, chrome, isAmidArticle, roleBy, type RuledRole } from './ruledRole';
import { itemAt } from '../itemAt';
import { lazily } from '../lazily';

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

/** The indices of the lines that have a trait, in order; the last can be taken away. */
class Places {
  length = 0;
  readonly #places: Int32Array;

  constructor(traits: Int32Array, trait: number, from: number) {
    this.#places = new Int32Array(traits.length - from);
    for (let i = from; i < traits.length; i++) if ((traits[i]! & trait) !== 0) this.#places[this.length++] = i;
  }

  get last(): number {
    return this.#places[this.length - 1]!;
  }

  at(k: number): number | undefined {
    return k < this.length ? this.#places[k] : undefined;
  }

  pop(): void {
    this.length--;
  }
}

/** Finds the last paragraph of the body, leaving out biographies, teasers' summaries and readers' comments behind it. */
export function withoutEnd(shown: Shown, start: number, first: number): End {
  const { signs, traits, words } = shown;
  const ending = new Map<Line, string>();
  const authors = new Set<string>();
  const prose = new Places(traits, Trait.prose, first);
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

/** Bylines, and names alone below a headline or above a day. A name alone above all else is the headline of an article about its bearer. */
function signaturesOf(signs: readonly Signs[], start: number, first: number): readonly Signs[] {
  const found: Signs[] = [];
  let titled = false;
  for (let i = start; i < signs.length && found.length < MOST_SIGNATURES; i++) {
    const sign = signs[i]!;
    const bareName = has(sign, Trait.bareName);
    const isSigned = bareName && (i < first || signs[i + 1]?.date?.precision === 'full');
    if (has(sign, Trait.byline) || (titled && isSigned)) found.push(sign);
    titled ||= !has(sign, Trait.chrome | Trait.date) && sign.line.words >= 3 && !bareName;
  }
  return found;
}

/** Leaves out titles that ask or cry, and so look like sentences, below the last teaser header. */
function dropTeasers(signs: readonly Signs[], prose: Places): void {
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

function cut(prose: Places, ending: Map<Line, string>, signs: readonly Signs[], from: number, rule: string): void {
  if (from === -1) return;
  for (; prose.length > 0 && prose.last > from; prose.pop()) ending.set(signs[prose.last]!.line, rule);
}

/** How many words the paragraphs have. */
function total(prose: Places, words: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < prose.length; k++) sum += words[prose.at(k)!]!;
  return sum;
}

/** Where readers' comments begin: below most of the running text. */
function commentsFrom({ signs, traits, words }: Shown, start: number, prose: Places): number {
  const all = total(prose, words);
  let before = 0;
  let seen = 0;
  for (let i = start; i < traits.length; i++) {
    if (prose.at(seen) === i) {
      before += words[i]!;
      seen++;
    }
    if ((traits[i]! & Trait.opensComments) === 0) continue;
    // Each comment has a name or a time with it; what goes on below a mere link to the comments has not.
    const behind = prose.length - seen;
    const isSigned = isSignedBelow(signs, i, prose.at(seen) ?? traits.length);
    const isRest = behind > 0 && (!isSigned || traits.length - 1 - i - behind < behind);
    if (seen >= BEFORE_COMMENTS && before * 2 > all && !isRest) return i;
  }
  return -1;
}

/** Boxes amid an article are of one kind of chrome or two; where so many stand together it has ended. */
const KINDS_OF_FOOT = 4;
/** What follows is at most so great a part of all running text, and so many words: in a file of many articles it is of one. */
const LARGEST_FOOT = 1 / 4;
const MOST_FOOT_WORDS = 2_000;

function longestFoot(prose: Places, words: Int32Array): number {
  return Math.min(total(prose, words) * LARGEST_FOOT, MOST_FOOT_WORDS);
}

/**
 * Where the foot of a page begins, with its words about itself: at the first gap, counted from the end, in which tags,
 * buttons, teasers, a form for comments and their like stand together.
 */
function footFrom({ signs, words }: Shown, prose: Places): number {
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

/** Between the head of the comments and the first of them stand no more lines. */
const LONGEST_COMMENTS_HEAD = 16;

/** True if a reader's name or a time stands below a line; but not the hour of the next entry of a live blog. */
function isSignedBelow(signs: readonly Signs[], head: number, end: number): boolean {
  const between = signs.slice(head + 1, Math.min(end, head + LONGEST_COMMENTS_HEAD));
  return between.some(signsComment) && !between.some(({ date }) => date?.precision === 'time');
}

/** "Bob", "Bob on March 3, 2025 at 5:00 pm", "2 hours ago": no heading, and no note of the article's editor. */
function signsComment({ line, chrome: sign, traits }: Signs): boolean {
  if (sign !== undefined) return sign.rule === 'time.relative';
  if ((traits & (Trait.prose | Trait.item)) !== 0) return false;
  return (traits & (Trait.bareName | Trait.date)) !== 0 || READER.test(line.plain);
}

/** "quietheron", "Bob_44", "Bob says:", "Bob at 5:00 pm"; a single word with a capital is a heading as often. */
const READER =
  /^(?:@?[a-z]\w{2,30}|\w{1,20}[\d_]\w{0,20}|.{2,40} (?:says|wrote|commented):?)$|\d.{0,12} (?:ago|[ap]m)$|\b20\d\d$/;

/**
 * Where a list of other articles begins whose summaries are sentences: below the last teaser header, if from there on
 * each paragraph of running text is short and has a title above it, and there are several.
 */
function teasersFrom(signs: readonly Signs[], prose: Places): number {
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

const FIRST_WORD = new AnyScript(/^[A-Za-z]+/u, () => new RegExp(String.raw`^\p{L}+`, 'u'));

/**
 * The name above a paragraph that goes on to tell of its bearer by a part of it: "Ana Kolb", "Political editor", "Ana has
 * covered …".
 */
function titleOfBox(signs: readonly Signs[], i: number): string | undefined {
  const title = has(itemAt(signs, i - 1), Trait.bareTrade) ? itemAt(signs, i - 2) : itemAt(signs, i - 1);
  if (title === undefined || !has(title, Trait.bareName)) return undefined;
  const name = title.line.plain;
  const begin = FIRST_WORD.exec(signs[i]!.line.text)?.[0];
  return begin !== undefined && name.split(' ').includes(begin) ? name : undefined;
}

/**
 * "Ana Kolb is our port correspondent. She …": the last paragraph, if its name stands above the article as well, if other
 * chrome announces it, or if its words are plain. Of whom the article itself tells that is no author.
 */
function isBiography(signs: readonly Signs[], prose: Places, name: string, signatures: readonly Signs[]): boolean {
  const { last } = prose;
  const { line } = signs[last]!;
  // Whose name stands above the article needs no trade of journalism: guests write as well.
  if (isSignedBy(signatures, name)) return true;
  const shown = biographySigns(line);
  if (shown === 0) return false;
  const announced = signs
    .slice(Math.max(prose.at(0)!, last - 3), last)
    .some(
      ({ chrome: sign, line: { plain } }) =>
        plain === name ||
        (sign !== undefined && /^(?:link\.address|newsletter|share|tags|author)/.test(sign.rule)) ||
        /^about the author/iu.test(plain),
    );
  if (shown < SIGNS_ALONE && !announced) return false;
  // The search through the whole article comes last.
  const surname = name.split(' ').at(-1)!;
  for (let k = 0; k < prose.length - 1; k++) if (signs[prose.at(k)!]!.line.text.includes(surname)) return false;
  return true;
}

function isSignedBy(signatures: readonly Signs[], name: string): boolean {
  return signatures.some(({ line }) => line.text.toLowerCase().includes(name.toLowerCase()));
}

/** Where the box of somebody who signed the article stands: whatever the page says below it, the article has ended. */
function boxAt(signs: readonly Signs[], prose: Places, words: Int32Array, signatures: () => readonly Signs[]): number {
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

/** Roles of the lines below the last paragraph of the body. Once chrome has begun, what follows is chrome as well. */
export function tailRoles(signs: readonly Signs[], ending: ReadonlyMap<Line, string>): readonly RuledRole[] {
  const roles: RuledRole[] = [];
  const ofRecord = lazily(() => isRecord(signs));
  let begun: string | undefined;
  for (let i = 0; i < signs.length; i++) {
    const found = tailRole(signs, i, begun, ending, ofRecord);
    if (found.role === 'chrome' && !isAmidArticle(found)) begun ??= found.rule;
    if (has(signs[i], Trait.opensTeasers)) begun = 'teaser.header';
    roles.push(found);
  }
  return roles;
}

function tailRole(
  signs: readonly Signs[],
  i: number,
  begun: string | undefined,
  ending: ReadonlyMap<Line, string>,
  ofRecord: () => boolean,
): RuledRole {
  const { line, chrome: sign, date, byline, caption } = signs[i]!;
  const inTeasers = begun === 'teaser.header';
  const rule = ending.get(line);
  if (rule !== undefined) return rule.startsWith('byline.') ? roleBy('byline', rule) : chrome(rule);
  const nextIsChrome = signs[i + 1]?.chrome !== undefined;
  if (sign !== undefined && (sign.sure === 'certain' || begun !== undefined || nextIsChrome)) return chrome(sign.rule);
  if ((isCoded(signs[i]!) && ofRecord()) || isPublisher(signs[i]!, signs[i + 1])) return chrome('record.field');
  if (inTeasers) return chrome(date === undefined ? 'teaser.headline' : 'teaser.date');
  if (begun !== undefined && has(signs[i], Trait.count)) return chrome('share.count');
  if (byline !== undefined) return roleBy('byline', byline);
  // The author's name, as the title of a biography below it.
  const box = has(signs[i + 1], Trait.chrome | Trait.bareTrade) ? signs[i + 2] : signs[i + 1];
  if (has(signs[i], Trait.bareName | Trait.bareTrade) && box !== undefined && ending.get(box.line) === 'author.box') {
    return chrome('author.name');
  }
  if (/^about the authors?\b/iu.test(line.plain)) return chrome('author.name');
  if (isAgencyCredit(line)) return roleBy('byline', 'byline.agency');
  if (caption !== undefined) return captionRole(caption);
  if (date !== undefined && date.precision !== 'time') {
    return begun !== undefined && date.precision === 'partial'
      ? chrome('teaser.date')
      : roleBy('dateline', 'dateline.end');
  }
  // "The board demands:", and what it demands, is text.
  const leads = (k: number) => {
    const each = itemAt(signs, k);
    return each?.chrome === undefined && (goesOn(each?.line.text ?? '') || isBrokenOff(each, signs[k + 1]));
  };
  const isScrap = has(signs[i], Trait.headlineLike) || line.words <= LONGEST_SCRAP;
  if (begun !== undefined && isScrap && !leads(i - 1) && !leads(i)) return chrome('tail.run');
  if (line.words === 0) return roleBy('body', 'body.separator');
  if (line.bullet !== undefined) return roleBy('listItem', `list.${line.bullet}`);
  return line.words <= 14 && !line.endsSentence ? roleBy('heading', 'heading.end') : roleBy('body', 'body.line');
}
