import { isBareName, isBareTrade } from './byline';
import { isCount, topicWords, type Line } from './line';
import type { Signs } from './signs';
import { judgeTitles } from './titles';
import { chrome, type Undecided, type Verdict } from './verdict';

/** How many paragraphs of the body tell what the article is about. */
const TOPIC_PARAGRAPHS = 6;

/**
 * Roles of the lines above the first paragraph of running text: menus, the headline, date, byline, captions, a lead.
 * `authors` are the names of whom a biography below the article tells.
 */
export function topRoles(
  signs: readonly Signs[],
  body: readonly Signs[],
  authors: ReadonlySet<string>,
): readonly Verdict[] {
  const topic = topicWords(
    body
      .filter(({ prose }) => prose)
      .slice(0, TOPIC_PARAGRAPHS)
      .map(({ line }) => line.text.slice(0, 2000))
      .join(' '),
  );
  const verdicts = signs.map(plainRole);
  judgeTitles(signs, verdicts, topic);
  judgeNames(signs, verdicts, authors);
  judgeDates(signs, verdicts);
  return verdicts.map((verdict, i) => verdict ?? leftOver(signs[i]!.line));
}

function leftOver(line: Line): Verdict {
  if (line.words === 0) return { role: 'body', rule: 'body.separator' };
  if (line.bullet !== undefined) return { role: 'listItem', rule: `list.${line.bullet}` };
  return { role: 'heading', rule: 'heading.top' };
}

/** What needs no neighbours. Titles, names and dates stay undecided. */
function plainRole({ chrome: sign, byline, caption, placeDateline, prose, line }: Signs): Verdict | undefined {
  // Above the body, a section's name is a menu or the section that the article stands in.
  if (sign !== undefined) return chrome(sign.rule);
  if (isCount(line)) return chrome('share.count');
  if (byline !== undefined) return { role: 'byline', rule: byline };
  if (placeDateline) return { role: 'dateline', rule: 'dateline.place' };
  if (caption !== undefined) return { role: 'caption', rule: caption };
  if (prose && !/[?!]["”’]?$/u.test(line.text)) return { role: 'body', rule: 'body.prose' };
  return undefined;
}

/** A name alone is a byline if a headline stands above it and a date, a trade or a share button beside it. */
function judgeNames(signs: readonly Signs[], verdicts: Undecided, authors: ReadonlySet<string>): void {
  const headline = verdicts.findIndex((verdict) => verdict?.role === 'headline');
  for (const [i, { line }] of signs.entries()) {
    if (verdicts[i] !== undefined || headline === -1 || i < headline) continue;
    const beside = [i - 1, i + 1].some((k) => {
      const verdict = verdicts[k];
      return (
        signs[k]?.date !== undefined ||
        verdict?.role === 'byline' ||
        // Buttons stand below a byline; a menu or a row of tags does not show one.
        (verdict?.role === 'chrome' && /^(?:share|time|link)\./.test(verdict.rule)) ||
        (signs[k] !== undefined && isBareTrade(signs[k].line))
      );
    });
    if (isBareName(line) && (beside || authors.has(line.plain))) verdicts[i] = { role: 'byline', rule: 'byline.name' };
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
