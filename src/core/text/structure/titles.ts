import { isBareName } from './byline';
import { isCreditAlone } from './caption';
import { isHeadlineLike, shared, topicWords, type Line } from './line';
import type { Signs } from './signs';
import { chrome, isPageHead, type Undecided } from './verdict';

/** Fewer words are a section, a place or a name as often as a headline. */
const FEWEST_HEADLINE_WORDS = 4;

/** What speaks for a line as the headline, against shared words that count one each. */
const MOST_SHARED = 4;
const SIGNED_WEIGHT = 3;
const NEAR_WEIGHT = 2;
const TEASER_WEIGHT = 2;
const LAST_WEIGHT = 0.5;

/** A line above the body that may be the headline. */
interface Title {
  readonly index: number;
  readonly line: Line;
  readonly short: boolean;
  /** Words that it shares with the body. */
  readonly shared: number;
  /** A byline or a date stands close below it. */
  readonly signed: boolean;
  /** Nothing but possible teasers stands between it and a teaser header above. */
  readonly belowTeaserHeader: boolean;
  /** How many lines that head a page, and not an article, stand above it. */
  readonly menusAbove: number;
}

/** Finds the headline among the undecided lines above the body, and which of the others are menus or teasers. */
export function judgeTitles(signs: readonly Signs[], verdicts: Undecided, topic: ReadonlySet<string>): void {
  const titles = titlesOf(signs, verdicts, topic);
  const headline = headlineOf(titles);
  if (headline !== undefined) judgeOthers(titles, headline, verdicts);
  const index = headline?.index ?? onlyLikely(signs);
  if (index === undefined) return;
  verdicts[index] = { role: 'headline', rule: 'headline.above-body' };
  judgeCaption(signs, index, verdicts);
}

function titlesOf(signs: readonly Signs[], verdicts: Undecided, topic: ReadonlySet<string>): readonly Title[] {
  const titles: Title[] = [];
  let belowTeaserHeader = false;
  let menusAbove = 0;
  for (const [index, { line, date, opensTeasers }] of signs.entries()) {
    const verdict = verdicts[index];
    if (verdict === undefined && date === undefined && isHeadlineLike(line)) {
      const signed = isSigned(signs, verdicts, index);
      const words = shared(topicWords(line.text), topic);
      const short = line.words < FEWEST_HEADLINE_WORDS;
      titles.push({ index, line, short, shared: words, signed, belowTeaserHeader, menusAbove });
    }
    if (verdict?.role === 'chrome' && isPageHead(verdict)) menusAbove++;
    if (opensTeasers) belowTeaserHeader = true;
    else if (verdict !== undefined && verdict.rule !== 'time.relative') belowTeaserHeader = false;
  }
  return titles;
}

/** A byline or a date stands close below the line, and no other title between. */
function isSigned(signs: readonly Signs[], verdicts: Undecided, index: number): boolean {
  for (let i = index + 1; i <= index + 3; i++) {
    const sign = signs[i];
    if (sign === undefined) return false;
    if (sign.byline !== undefined || sign.date?.precision === 'full') return true;
    if (verdicts[i] === undefined && !isBareName(sign.line)) return false;
  }
  return false;
}

/**
 * The headline: the line that speaks most for itself by what it shares with the body, by a byline or date close below
 * it, and by having no menu between it and the body; of equal ones the first. Names and sections are too short to try
 * while there are longer lines.
 */
function headlineOf(titles: readonly Title[]): Title | undefined {
  // The point of a list is no headline, be it the only line.
  const unmarked = titles.filter(({ line }) => line.bullet === undefined);
  const choices = [unmarked.filter(({ short }) => !short), unmarked.filter(({ line }) => !isBareName(line)), unmarked];
  const tried = choices.find((choice) => choice.length > 0) ?? [];
  const nearest = tried.at(-1);
  if (nearest === undefined) return undefined;
  const weigh = (title: Title) =>
    Math.min(title.shared, MOST_SHARED) +
    (title.signed ? SIGNED_WEIGHT : 0) +
    (title.menusAbove === nearest.menusAbove ? NEAR_WEIGHT : 0) -
    (title.belowTeaserHeader ? TEASER_WEIGHT : 0) +
    // The last line below a teaser header, next to the body, is no teaser.
    (title === nearest ? LAST_WEIGHT : 0);
  let best = titles.indexOf(tried.reduce((a, b) => (weigh(b) > weigh(a) ? b : a)));
  // A headline may have a second one below it that says more.
  for (let above = titles[best - 1]; above !== undefined; above = titles[best - 1]) {
    if (above.index !== titles[best]!.index - 1 || above.belowTeaserHeader || !belongs(above)) break;
    best--;
  }
  return titles[best];
}

/**
 * True if the line's words are those of the article. A single one may be chance in a line of two or three, and below a
 * teaser header even two: all news has its ministers and officials.
 */
function belongs(title: Title): boolean {
  return title.shared >= (title.belowTeaserHeader ? 3 : title.short ? 2 : 1);
}

function judgeOthers(titles: readonly Title[], headline: Title, verdicts: Undecided): void {
  for (const title of titles) {
    // What shares words with the article may be a second headline or its kicker: rather too much than too little.
    if (title === headline || belongs(title) || title.signed) continue;
    const isAbove = title.index < headline.index;
    const beside = [verdicts[title.index - 1], verdicts[title.index + 1]].filter(
      (verdict) => verdict?.role === 'chrome',
    );
    // Below the headline a short line may be the first heading of the article.
    const inMenu = title.short && beside.length >= (isAbove ? 1 : 2) && (isAbove || !isBareName(title.line));
    if (isAbove && title.belowTeaserHeader) verdicts[title.index] = chrome('teaser.headline');
    else if (inMenu || (isAbove && !title.short && title.menusAbove < headline.menusAbove)) {
      verdicts[title.index] = chrome('menu.run');
    }
  }
}

/** "Search" above a text about a search, with no other chrome around it, is its headline. */
function onlyLikely(signs: readonly Signs[]): number | undefined {
  const chromed = signs.filter(({ chrome: sign }) => sign !== undefined);
  const only = chromed.length === 1 ? chromed[0]! : undefined;
  return only?.chrome?.sure === 'likely' && only.line.bullet === undefined ? signs.indexOf(only) : undefined;
}

/** The line between the headline and the credit of a picture is the picture's caption, be it a sentence or not. */
function judgeCaption(signs: readonly Signs[], headline: number, verdicts: Undecided): void {
  const captioned = signs.findIndex(({ line, caption }) => caption !== undefined && isCreditAlone(line)) - 1;
  if (captioned <= headline || signs[captioned]!.date !== undefined) return;
  if (verdicts[captioned] === undefined || verdicts[captioned].rule === 'body.prose') {
    verdicts[captioned] = { role: 'caption', rule: 'caption.before-credit' };
  }
}
