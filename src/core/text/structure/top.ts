import { isBareName, isBareTrade } from './byline';
import { isCreditAlone } from './caption';
import { isHeadlineLike, shared, topicWords } from './line';
import type { Signs } from './signs';
import { chrome, type Verdict } from './verdict';

/** Fewer words are a section, a place or a name as often as a headline. */
const FEWEST_HEADLINE_WORDS = 4;
/** How many paragraphs of the body tell what the article is about. */
const TOPIC_PARAGRAPHS = 6;
/** What speaks for a line as the headline, against shared words that count one each. */
const MOST_SHARED = 4;
const SIGNED_WEIGHT = 3;
const NEAR_WEIGHT = 2;
const TEASER_WEIGHT = 2;
const LAST_WEIGHT = 0.5;

/** Roles of the lines above the first paragraph of running text: menus, the headline, date, byline, captions, a lead. */
export function topRoles(signs: readonly Signs[], body: readonly Signs[]): readonly Verdict[] {
  const topic = topicWords(
    body
      .filter(({ prose }) => prose)
      .slice(0, TOPIC_PARAGRAPHS)
      .map(({ line }) => line.text.slice(0, 2000))
      .join(' '),
  );
  const verdicts = signs.map(plainRole);
  judgeTitles(signs, verdicts, topic);
  judgeNames(signs, verdicts);
  judgeDates(signs, verdicts);
  return verdicts.map((verdict) => verdict ?? { role: 'heading', rule: 'heading.top' });
}

type Undecided = (Verdict | undefined)[];

/** What needs no neighbours. Titles, names and dates stay undecided. */
function plainRole({ chrome: sign, byline, caption, placeDateline, prose, line }: Signs): Verdict | undefined {
  // Above the body, a section's name is a menu or the section that the article stands in.
  if (sign !== undefined) return chrome(sign.rule);
  if (byline !== undefined) return { role: 'byline', rule: byline };
  if (placeDateline) return { role: 'dateline', rule: 'dateline.place' };
  if (caption !== undefined) return { role: 'caption', rule: caption };
  if (prose && !/[?!]["”’]?$/u.test(line.text)) return { role: 'body', rule: 'body.prose' };
  return undefined;
}

/** Finds the headline among the undecided lines, and what of the others is a menu or a teaser. */
function judgeTitles(signs: readonly Signs[], verdicts: Undecided, topic: ReadonlySet<string>): void {
  const titles = signs.flatMap((sign, i) =>
    verdicts[i] === undefined && sign.date === undefined && isHeadlineLike(sign.line) ? [i] : [],
  );
  const headline = headlineOf(signs, verdicts, titles, topic) ?? onlyLikely(signs);
  if (headline === undefined) return;
  for (const i of titles) {
    // What shares words with the article may be a second headline or its kicker: rather too much than too little.
    if (i === headline || sharedWords(signs[i]!, topic) >= (isShort(signs[i]!) ? 2 : 1) || isSigned(signs, i)) continue;
    if (i < headline) {
      if (opensTeasersAbove(signs, verdicts, i)) verdicts[i] = chrome('teaser.headline');
      else if (isShort(signs[i]!) ? touchesMenu(verdicts, i) : menuBetween(verdicts, i, headline))
        verdicts[i] = chrome('menu.run');
    } else if (isShort(signs[i]!) && touchesMenu(verdicts, i) && !isBareName(signs[i]!.line))
      verdicts[i] = chrome('menu.run');
  }
  verdicts[headline] = { role: 'headline', rule: 'headline.above-body' };
  const credit = signs.findIndex(({ line, caption }) => caption !== undefined && isCreditAlone(line));
  const captioned = credit - 1;
  if (captioned > headline && verdicts[captioned] === undefined && signs[captioned]!.date === undefined) {
    verdicts[captioned] = { role: 'caption', rule: 'caption.before-credit' };
  }
  // A sentence above a credit and below the headline is a caption as well.
  if (captioned > headline && verdicts[captioned]?.rule === 'body.prose') {
    verdicts[captioned] = { role: 'caption', rule: 'caption.before-credit' };
  }
}

/**
 * The headline: the line that speaks most for itself by what it shares with the body, by a byline or date close below
 * it, and by having no menu between it and the body; of equal ones the first. Names and sections are too short to try
 * while there are longer lines.
 */
function headlineOf(
  signs: readonly Signs[],
  verdicts: Undecided,
  titles: readonly number[],
  topic: ReadonlySet<string>,
): number | undefined {
  const long = titles.filter((i) => !isShort(signs[i]!));
  const names = titles.filter((i) => !isBareName(signs[i]!.line));
  const tried = [long, names, titles].find((candidates) => candidates.length > 0) ?? [];
  const nearest = tried.at(-1);
  let best: number | undefined;
  let most = -Infinity;
  for (const i of tried) {
    const weight =
      Math.min(sharedWords(signs[i]!, topic), MOST_SHARED) +
      (isSigned(signs, i) ? SIGNED_WEIGHT : 0) +
      (nearest === undefined || menuBetween(verdicts, i, nearest) ? 0 : NEAR_WEIGHT) -
      (opensTeasersAbove(signs, verdicts, i) ? TEASER_WEIGHT : 0) +
      // The last line below a teaser header, next to the body, is no teaser.
      (i === nearest ? LAST_WEIGHT : 0);
    if (weight > most) {
      best = i;
      most = weight;
    }
  }
  // A headline may have a second one below it that says more.
  while (best !== undefined && tried.includes(best - 1) && sharedWords(signs[best - 1]!, topic) > 0) best--;
  return best;
}

function isShort({ line }: Signs): boolean {
  return line.words < FEWEST_HEADLINE_WORDS;
}

/** True if a byline or a date stands close below the line, with nothing but buttons and captions between. */
function isSigned(signs: readonly Signs[], i: number): boolean {
  return signs.slice(i + 1, i + 4).some(({ byline, date }) => byline !== undefined || date?.precision === 'full');
}

function sharedWords({ line }: Signs, topic: ReadonlySet<string>): number {
  return shared(topicWords(line.text), topic);
}

/** "Search" above a text about a search, with no other chrome around it, is its headline. */
function onlyLikely(signs: readonly Signs[]): number | undefined {
  const chromed = signs.flatMap(({ chrome: sign }, i) => (sign === undefined ? [] : [i]));
  const only = chromed.length === 1 ? chromed[0]! : undefined;
  return only !== undefined && signs[only]!.chrome!.sure === 'likely' && signs[only]!.line.bullet === undefined
    ? only
    : undefined;
}

/** True if a menu, or anything else that heads a page and not an article, stands between two lines. */
function menuBetween(verdicts: Undecided, from: number, to: number): boolean {
  return verdicts
    .slice(from + 1, to)
    .some(
      (verdict) =>
        verdict?.role === 'chrome' && /^(?:menu|account|teaser|newsletter|consent|footer)\./.test(verdict.rule),
    );
}

function touchesMenu(verdicts: Undecided, i: number): boolean {
  return verdicts[i - 1]?.role === 'chrome' || verdicts[i + 1]?.role === 'chrome';
}

/** True if nothing but possible teasers stands between the line and a teaser header above it. */
function opensTeasersAbove(signs: readonly Signs[], verdicts: Undecided, i: number): boolean {
  let k = i - 1;
  while (
    k >= 0 &&
    (verdicts[k] === undefined || verdicts[k]!.rule === 'teaser.headline' || verdicts[k]!.rule === 'time.relative')
  )
    k--;
  return k >= 0 && signs[k]!.opensTeasers;
}

/** A name alone is a byline if a headline stands above it and a date, a trade or a share button beside it. */
function judgeNames(signs: readonly Signs[], verdicts: Undecided): void {
  const headline = verdicts.findIndex((verdict) => verdict?.role === 'headline');
  for (const [i, { line }] of signs.entries()) {
    if (verdicts[i] !== undefined || headline === -1 || i < headline) continue;
    const beside = [i - 1, i + 1].some((k) => {
      const verdict = verdicts[k];
      return (
        signs[k]?.date !== undefined ||
        verdict?.role === 'byline' ||
        verdict?.role === 'chrome' ||
        (signs[k] !== undefined && isBareTrade(signs[k].line))
      );
    });
    if (isBareName(line) && beside) verdicts[i] = { role: 'byline', rule: 'byline.name' };
    else if (isBareTrade(line) && verdicts[i - 1]?.role === 'byline')
      verdicts[i] = { role: 'byline', rule: 'byline.role' };
  }
}

/** Tells the article's own date from the clock of the page. */
function judgeDates(signs: readonly Signs[], verdicts: Undecided): void {
  const headline = verdicts.findIndex((verdict) => verdict?.role === 'headline');
  const below = signs.some(({ date }, i) => date?.precision === 'full' && i > headline && headline !== -1);
  for (const [i, { date }] of signs.entries()) {
    if (date === undefined || verdicts[i] !== undefined) continue;
    const above = headline !== -1 && i < headline;
    const menuBeside = isMenuVerdict(verdicts[i - 1]) || isMenuVerdict(verdicts[i + 1]);
    const isClock =
      date.label === undefined &&
      (headline === -1 || above) &&
      (menuBeside ? i + 1 !== headline || date.weekday || date.clock || below : above && below);
    if (isClock) verdicts[i] = chrome('clock.top');
    else if (date.precision === 'time') verdicts[i] = { role: 'heading', rule: 'heading.time' };
    else if (date.label !== undefined) verdicts[i] = { role: 'dateline', rule: `dateline.${date.label}` };
    else verdicts[i] = { role: 'dateline', rule: above ? 'dateline.above' : 'dateline.below' };
  }
}

function isMenuVerdict(verdict: Verdict | undefined): boolean {
  return verdict?.role === 'chrome' && !/^(?:share|time|gallery|media|advert)\./.test(verdict.rule);
}
