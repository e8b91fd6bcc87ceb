import { isBareName, isBareTrade } from './byline';
import { isCreditAlone } from './caption';
import { isHeadlineLike, shared, topicWords } from './line';
import type { Signs } from './signs';
import { chrome, type Verdict } from './verdict';

/** Fewer words are a section, a place or a name as often as a headline. */
const FEWEST_HEADLINE_WORDS = 4;
/** How many paragraphs of the body tell what the article is about. */
const TOPIC_PARAGRAPHS = 6;
/** Shared topic words that show that a line at the top belongs to the article below. */
const SHARED_WORDS = 2;

/** Roles of the lines above the first paragraph of running text: menus, the headline, date, byline, captions, a lead. */
export function topRoles(signs: readonly Signs[], body: readonly Signs[]): readonly Verdict[] {
  const topic = topicWords(
    body
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
  const headline = headlineOf(signs, verdicts, titles, topic);
  if (headline === undefined) return;
  for (const i of titles) {
    const belongs = shared(topicWords(signs[i]!.line.text), topic) >= SHARED_WORDS;
    const short = signs[i]!.line.words < FEWEST_HEADLINE_WORDS;
    if (i === headline || belongs) continue;
    if (i < headline) {
      if (opensTeasersAbove(signs, verdicts, i)) verdicts[i] = chrome('teaser.headline');
      else if (short ? touchesMenu(verdicts, i) : menuBetween(verdicts, i, headline)) verdicts[i] = chrome('menu.run');
    } else if (short && touchesMenu(verdicts, i) && !isBareName(signs[i]!.line)) verdicts[i] = chrome('menu.run');
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
 * The headline: of the lines nearest to the body, with no menu between them, the first that is long enough, else the
 * first that shares words with the body, else the nearest to it.
 */
function headlineOf(
  signs: readonly Signs[],
  verdicts: Undecided,
  titles: readonly number[],
  topic: ReadonlySet<string>,
): number | undefined {
  const long = titles.filter((i) => signs[i]!.line.words >= FEWEST_HEADLINE_WORDS);
  const nearest = long.at(-1);
  if (nearest === undefined) {
    const known = titles.filter((i) => shared(topicWords(signs[i]!.line.text), topic) >= 1);
    return known[0] ?? titles.filter((i) => !isBareName(signs[i]!.line)).at(-1) ?? titles.at(-1);
  }
  const group = long.filter((i) => !menuBetween(verdicts, i, nearest) && !opensTeasersAbove(signs, verdicts, i));
  const related = group.find((i) => shared(topicWords(signs[i]!.line.text), topic) >= SHARED_WORDS);
  return related ?? group[0] ?? nearest;
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
