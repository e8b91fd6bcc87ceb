import { bodyRoles } from './body';
import { isHeadlineLike, type Line } from './line';
import { isFullProse, type Signs } from './signs';
import { tailRoles, withoutEnd } from './tail';
import { topRoles } from './top';
import { chrome, isPageHead, type Verdict } from './verdict';

/** How many paragraphs a site may put above its menu, and how many lines make a menu. */
const MOST_NOTICES = 2;
const FEWEST_MENU_LINES = 3;

/**
 * Gives every line its role. Words that are page chrome anywhere come first; then the article's body is found, and what
 * stands above it, within it and below it is judged by its own rules: a short line between paragraphs is a heading, the
 * same line below a "Related" header, or below the last share button, is a teaser.
 */
export function rolesOf(signs: readonly Signs[]): readonly Verdict[] {
  const matter = frontMatterLength(signs);
  return [...signs.slice(0, matter).map(() => chrome('meta.front-matter')), ...articleRoles(signs.slice(matter))];
}

/** The most lines of a front matter; a rule of dashes further down parts something else. */
const LONGEST_FRONT_MATTER = 40;

/** How many lines between two rules of dashes, `key: value` each, stand before the article, the rules included. */
function frontMatterLength(signs: readonly Signs[]): number {
  if (signs[0]?.line.text !== '---') return 0;
  const end = signs.slice(1, LONGEST_FRONT_MATTER).findIndex(({ line }) => /^(?:---|\.\.\.)$/.test(line.text));
  const inside = signs.slice(1, end + 1);
  const isMatter = end > 0 && inside.every(({ line }) => /^(?:[\w-]{1,40}:(?:\s|$)|- |#)/.test(line.text));
  return isMatter ? end + 2 : 0;
}

function articleRoles(signs: readonly Signs[]): readonly Verdict[] {
  const only = signs[0];
  if (only === undefined) return [];
  // Whoever hands over a single sentence or headline means it: there is no page for it to be the chrome of.
  if (signs.length === 1) return [aloneRole(only.line)];

  const first = firstBody(signs);
  if (first === -1) return withoutBody(signs);
  const { last, ending, authors } = withoutEnd(signs, first);
  return [
    ...topRoles(signs.slice(0, first), signs.slice(first, last + 1), authors),
    ...bodyRoles(signs.slice(first, last + 1)),
    ...tailRoles(signs.slice(last + 1), ending),
  ];
}

function aloneRole(line: Line): Verdict {
  return isHeadlineLike(line) && line.bullet === undefined && !/^["“‘]/u.test(line.text)
    ? { role: 'headline', rule: 'headline.alone' }
    : { role: 'body', rule: 'body.alone' };
}

/**
 * The first paragraph of running text; a short sentence only if there is no longer one. One that a menu parts from the
 * next is what a site says about itself above the article.
 */
function firstBody(signs: readonly Signs[]): number {
  const full = indices(signs, isFullProse);
  let first = full[0];
  if (first === undefined) return signs.findIndex(({ prose }) => prose);
  for (const next of full.slice(1, 1 + MOST_NOTICES)) {
    const menus = indices(signs.slice(first + 1, next), ({ chrome: sign }) => sign !== undefined && isPageHead(sign));
    if (menus.length < FEWEST_MENU_LINES) break;
    first = next;
  }
  return first;
}

function indices(signs: readonly Signs[], fits: (sign: Signs) => boolean): readonly number[] {
  return signs.flatMap((sign, i) => (fits(sign) ? [i] : []));
}

/** A text without a paragraph of running text: headlines, a list, a menu. Only what is certain is chrome. */
function withoutBody(signs: readonly Signs[]): readonly Verdict[] {
  const headline = signs.findIndex(
    ({ chrome: sign, date, byline, caption, line }) =>
      sign === undefined && date === undefined && byline === undefined && caption === undefined && isHeadlineLike(line),
  );
  return signs.map(({ chrome: sign, date, byline, caption, line }, i) => {
    if (i === headline) return { role: 'headline', rule: 'headline.first' };
    const beside = signs[i - 1]?.chrome !== undefined || signs[i + 1]?.chrome !== undefined;
    if (sign !== undefined && (sign.sure === 'certain' || beside)) return chrome(sign.rule);
    if (date !== undefined && date.precision !== 'time') return { role: 'dateline', rule: 'dateline.date' };
    if (byline !== undefined) return { role: 'byline', rule: byline };
    if (caption !== undefined) return { role: 'caption', rule: caption };
    if (line.bullet !== undefined) return { role: 'listItem', rule: `list.${line.bullet}` };
    return { role: 'body', rule: 'body.line' };
  });
}
