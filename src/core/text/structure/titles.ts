import { topicWords, type Line } from './line';
import { has, isBrokenOff, Trait, type Signs } from './signs';
import { chrome, isAmidArticle, isPageHead, roleBy, type Undecided } from './ruledRole';
import { itemAt } from '../itemAt';

/** Fewer words are a section, a place or a name as often as a headline. */
const FEWEST_HEADLINE_WORDS = 4;

/** What speaks for a line as the headline, against shared words that count one each. */
const MOST_SHARED = 4;
const SIGNED_WEIGHT = 3;
const NEAR_WEIGHT = 2;
const TEASER_WEIGHT = 2;
/** "Harbour strike live: …": the titles below it may be those of its entries. */
const LIVE_WEIGHT = 2;
const SAYS_LIVE = /\blive(?:: | updates?\b|$)/i;
const LAST_WEIGHT = 0.5;

/** A line above the body that may be the headline. */
interface Title {
  readonly index: number;
  readonly line: Line;
  readonly short: boolean;
  readonly bareName: boolean;
  /** How many words it shares with the body. */
  readonly shared: number;
  /** A byline or a date stands close below it. */
  readonly signed: boolean;
  /** Nothing but possible teasers stands between it and a teaser header above. */
  readonly belowTeaserHeader: boolean;
  /** How many lines that head a page, and not an article, stand above it. */
  readonly menusAbove: number;
  /** A title above it has a line below that says when it was published or updated: this one heads a part. */
  readonly belowDated: boolean;
}

/** Finds the headline among the undecided lines above the body, and which of the others are menus or teasers. */
export function judgeTitles(signs: readonly Signs[], roles: Undecided, topic: readonly Line[]): void {
  const titles = titlesOf(signs, roles, topic);
  const headline = headlineOf(titles, roles);
  if (headline !== undefined) judgeOthers(titles, headline, roles);
  const index = headline?.index ?? onlyLikely(signs);
  if (index === undefined) return;
  roles[index] = roleBy('headline', 'headline.above-body');
  judgeCaption(signs, index, roles);
}

function titlesOf(signs: readonly Signs[], roles: Undecided, topic: readonly Line[]): readonly Title[] {
  const titles: Title[] = [];
  let belowTeaserHeader = false;
  let belowDated = false;
  let menusAbove = 0;
  for (let index = 0; index < signs.length; index++) {
    const sign = signs[index]!;
    const { line } = sign;
    const found = roles[index];
    if (
      found === undefined &&
      has(sign, Trait.headlineLike) &&
      !has(sign, Trait.date) &&
      !isBrokenOff(sign, signs[index + 1])
    ) {
      const signed = isSigned(signs, roles, index);
      const short = line.words < FEWEST_HEADLINE_WORDS;
      const bareName = has(sign, Trait.bareName);
      titles.push({ index, line, short, bareName, shared: 0, signed, belowTeaserHeader, menusAbove, belowDated });
    }
    if (found?.role === 'chrome' && isPageHead(found)) menusAbove++;
    if (sign.date?.label !== undefined && sign.date.precision === 'full') belowDated = titles.some(isLong);
    if (has(sign, Trait.opensTeasers)) belowTeaserHeader = true;
    else if (found !== undefined && found.rule !== 'time.relative') belowTeaserHeader = false;
  }
  // A single title has nothing to be weighed against.
  return titles.length < 2 ? titles : withShared(titles, topic);
}

function isLong({ short, belowTeaserHeader }: Title): boolean {
  return !short && !belowTeaserHeader;
}

/** The titles, each with how many of its words the lines have. */
function withShared(titles: readonly Title[], topic: readonly Line[]): readonly Title[] {
  const own = titles.map(({ line }) => new Set(topicWords(line)));
  const shared = sharedWith(new Set(own.flatMap((stems) => [...stems])), topic);
  const counts = own.map((stems) => Array.from(stems).filter((stem) => shared.has(stem)).length);
  return titles.map((title, i) => {
    const below = titles[i + 1];
    // A second headline that says no more stands between this one and the byline.
    const signed = title.signed || (below?.index === title.index + 1 && below.signed && counts[i]! >= counts[i + 1]!);
    return { ...title, shared: counts[i]!, signed };
  });
}

/** Those of the stems that stand in one of the lines. */
function sharedWith(stems: ReadonlySet<string>, lines: readonly Line[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const line of lines) for (const stem of topicWords(line)) if (stems.has(stem)) shared.add(stem);
  return shared;
}

/** A byline or a date stands close below the line, and no other title between. */
function isSigned(signs: readonly Signs[], roles: Undecided, index: number): boolean {
  for (let i = index + 1; i <= index + 3; i++) {
    const sign = signs[i];
    if (sign === undefined) return false;
    if (has(sign, Trait.byline) || sign.date?.precision === 'full') return true;
    if (roles[i] === undefined && !has(sign, Trait.bareName)) return false;
  }
  return false;
}

/**
 * The headline: the line that speaks most for itself by what it shares with the body, by a byline or date close below
 * it, and by having no menu between it and the body; of equal ones the first. Names and sections are too short to try
 * while there are longer lines.
 */
function headlineOf(titles: readonly Title[], roles: Undecided): Title | undefined {
  // The point of a list is no headline, be it the only line.
  const unmarked = titles.filter(({ line }) => line.bullet === undefined);
  const long = unmarked.filter(({ short }) => !short);
  const unnamed = unmarked.filter(({ bareName }) => !bareName);
  // "Storm Closes Bridge Again" may be a name by its form, "Ana Kolb in Velm and Jo Wick" no headline.
  const choices = [
    long.filter(({ bareName }) => !bareName),
    long.filter(({ line }) => line.words <= FEWEST_HEADLINE_WORDS),
    unnamed,
    unmarked,
  ];
  const tried = choices.find((choice) => choice.length > 0) ?? [];
  const nearest = tried.at(-1);
  if (nearest === undefined) return undefined;
  const weigh = (title: Title) =>
    Math.min(title.shared, MOST_SHARED) +
    (title.signed && !title.belowDated ? SIGNED_WEIGHT : 0) +
    (title.menusAbove === nearest.menusAbove ? NEAR_WEIGHT : 0) +
    (SAYS_LIVE.test(title.line.plain) ? LIVE_WEIGHT : 0) -
    (title.belowTeaserHeader ? TEASER_WEIGHT : 0) +
    // The last line below a teaser header, next to the body, is no teaser.
    (title === nearest ? LAST_WEIGHT : 0);
  let best = titles.indexOf(tried.reduce((a, b) => (weigh(b) > weigh(a) ? b : a)));
  // A headline may have a second one below it that says more.
  for (let above = itemAt(titles, best - 1); above !== undefined; above = itemAt(titles, best - 1)) {
    if (!belongs(above) || !standsOn(above, titles[best]!, roles)) break;
    best--;
  }
  return titles[best];
}

/** True if nothing stands between two titles but what may stand amid an article: "This article is more than a year old". */
function standsOn(above: Title, below: Title, roles: Undecided): boolean {
  for (let i = above.index + 1; i < below.index; i++) {
    const found = roles[i];
    if (found?.role !== 'chrome' || !isAmidArticle(found)) return false;
  }
  return true;
}

/**
 * True if the line's words are those of the article. A single one may be chance in a line of two or three, and below a
 * teaser header even two: all news has its ministers and officials.
 */
function belongs(title: Title): boolean {
  return title.shared >= (title.belowTeaserHeader ? 3 : title.short ? 2 : 1);
}

/** Behind so many lines of a menu a page has come to its article. */
const FEWEST_MENU_LINES = 2;
/** "The Ashby Courier": a paper and its article may have a place in common, or two words. */
const MOST_SHARED_BY_MASTHEAD = 3;

function judgeOthers(titles: readonly Title[], headline: Title, roles: Undecided): void {
  for (const title of titles) {
    const isAbove = title.index < headline.index;
    const menusBelow = headline.menusAbove - title.menusAbove;
    const inHead = isAbove && menusBelow >= FEWEST_MENU_LINES && title.shared < MOST_SHARED_BY_MASTHEAD;
    // What shares words with the article may be a second headline or its kicker: rather too much than too little.
    if (title === headline || title.line.bullet === 'number' || (!inHead && (belongs(title) || title.signed))) continue;
    const beside = [itemAt(roles, title.index - 1), roles[title.index + 1]].filter((found) => found?.role === 'chrome');
    // Below the headline a short line may be the first heading of the article.
    const inMenu = title.short && beside.length >= (isAbove ? 1 : 2) && (isAbove || !title.bareName);
    if (isAbove && title.belowTeaserHeader) roles[title.index] = chrome('teaser.headline');
    else if (inMenu || inHead || (isAbove && !title.short && menusBelow > 0)) {
      roles[title.index] = chrome('menu.run');
    }
  }
}

/** "Search" above a text about a search, with no other chrome around it, is its headline. */
function onlyLikely(signs: readonly Signs[]): number | undefined {
  let only: number | undefined;
  for (let i = 0; i < signs.length; i++) {
    if (!has(signs[i], Trait.chrome)) continue;
    if (only !== undefined) return undefined;
    only = i;
  }
  if (only === undefined || has(signs[only], Trait.certain)) return undefined;
  return signs[only]!.line.bullet === undefined ? only : undefined;
}

/** The line between the headline and the credit of a picture is the picture's caption, be it a sentence or not. */
function judgeCaption(signs: readonly Signs[], headline: number, roles: Undecided): void {
  const captioned = signs.findIndex((sign) => sign.caption !== undefined && has(sign, Trait.creditAlone)) - 1;
  if (captioned <= headline || has(signs[captioned], Trait.date | Trait.bareName | Trait.bareTrade)) return;
  if (roles[captioned] === undefined || roles[captioned].rule === 'body.prose') {
    roles[captioned] = roleBy('caption', 'caption.before-credit');
  }
}
