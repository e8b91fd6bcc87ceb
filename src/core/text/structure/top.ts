import type { Line } from './line';
import { has, Trait, type Signs } from './signs';
import { judgeMail } from './mail';
import { judgeRecord } from './record';
import { judgeTitles } from './titles';
import { captionRole, chrome, roleBy, type Undecided, type RuledRole } from './ruledRole';
import { itemAt } from '../itemAt';

/**
 * Roles of the lines above the first paragraph of running text: menus, the headline, date, byline, captions, a lead.
 * `topic` are the first paragraphs of the body; `authors` the names of whom a biography below the article tells.
 */
export function topRoles(
  signs: readonly Signs[],
  topic: readonly Line[],
  authors: ReadonlySet<string>,
): readonly RuledRole[] {
  const roles = signs.map((sign, i) => (isSlug(sign, i + 1 === signs.length) ? chrome('meta.slug') : plainRole(sign)));
  judgeRecord(signs, roles);
  judgeMail(signs, roles);
  judgeTitles(signs, roles, topic);
  judgeNames(signs, roles, authors, topic);
  judgeDates(signs, roles);
  judgeMasthead(signs, roles);
  return roles.map((found, i) => found ?? leftOver(signs[i]!.line));
}

function leftOver(line: Line): RuledRole {
  if (line.words === 0) return roleBy('body', 'body.separator');
  if (line.bullet !== undefined) return roleBy('listItem', `list.${line.bullet}`);
  return roleBy('heading', 'heading.top');
}

/** What needs no neighbours. Titles, names and dates stay undecided. */
function plainRole(signs: Signs): RuledRole | undefined {
  const { chrome: sign, byline, caption, placeDateline } = signs;
  // Above the body, a section's name is a menu or the section that the article stands in.
  if (sign !== undefined) return chrome(sign.rule);
  if (has(signs, Trait.count)) return chrome('share.count');
  if (byline !== undefined) return roleBy('byline', byline);
  if (placeDateline) return roleBy('dateline', 'dateline.place');
  if (caption !== undefined) return captionRole(caption);
  if (has(signs, Trait.prose) && !has(signs, Trait.cry)) return roleBy('body', 'body.prose');
  return undefined;
}

/** "TALKS-NORVIK (UPDATE 2)", "BC-NORVIK/PORT, 2nd Ld": what an agency files its report under, above the headline. */
function isSlug({ line: { text } }: Signs, isLast: boolean): boolean {
  const slug = SLUG.exec(text)?.[0];
  if (slug === undefined) return false;
  const behind = text.slice(slug.length);
  // "COCA-COLA" alone above the text is its headline.
  return behind === '' ? !isLast : VERSION.test(behind);
}

const SLUG = /^[A-Z]{2,20}(?:[-/][A-Z0-9&]{2,20}){1,5}(?![\w-])/u;
const VERSION =
  /^,? ?\(?(?:update|lead|ld|pix|tv|\d{1,2}(?:st|nd|rd|th)|correct(?:ed|ion)|refile|recasts?|wrapup|adds|with|urgent)\b.{0,40}$/iu;

/**
 * A name alone is a byline if a headline stands above it and a date, a trade or a share button beside it, or an opinion or
 * somebody who says "I" below.
 */
function judgeNames(
  signs: readonly Signs[],
  roles: Undecided,
  authors: ReadonlySet<string>,
  topic: readonly Line[],
): void {
  const headline = roles.findIndex((found) => found?.role === 'headline');
  if (headline === -1) return;
  for (let i = headline; i < signs.length; i++) {
    if (roles[i] !== undefined) continue;
    if (has(signs[i], Trait.bareName)) {
      const beside =
        standsBeside(itemAt(signs, i - 1), itemAt(roles, i - 1)) || standsBeside(signs[i + 1], roles[i + 1]);
      // "Opinion: …", and below it whose it is.
      const signed =
        i === headline + 1 &&
        (OPINION.test(signs[headline]!.line.plain) || topic.some(speaksOfItself)) &&
        (roles[i + 1] === undefined ? signs[i + 1] === undefined : roles[i + 1]!.role === 'body');
      if (beside || signed || authors.has(signs[i]!.line.plain)) {
        roles[i] = roleBy('byline', 'byline.name');
        continue;
      }
    }
    if (has(signs[i], Trait.bareTrade) && itemAt(roles, i - 1)?.role === 'byline') {
      roles[i] = roleBy('byline', 'byline.role');
    }
  }
}

/** A masthead has no more words. */
const LONGEST_MASTHEAD = 4;

/** "The Ashby Courier", "• Cymru": what stands above a menu at the head of a page is the page's as well. */
function judgeMasthead(signs: readonly Signs[], roles: Undecided): void {
  const headline = roles.findIndex((found) => found?.role === 'headline');
  for (let i = headline - 2; i >= 0; i--) {
    const below = roles[i + 1];
    if (roles[i] !== undefined || below?.role !== 'chrome') continue;
    if (!/^(?:menu|account|consent)\./.test(below.rule) && !/^(?:menu|search)$/i.test(signs[i + 1]!.line.plain))
      continue;
    const { line } = signs[i]!;
    if (line.words > 0 && line.words <= LONGEST_MASTHEAD && !line.endsSentence) roles[i] = chrome('menu.masthead');
  }
}

/** True for a paragraph in which somebody says "I" outside quotation marks. */
function speaksOfItself({ text }: Line): boolean {
  return FIRST_PERSON.test(text.replace(QUOTED, ''));
}

const QUOTED = /“[^”]*”?|"[^"]*"?/g;
const FIRST_PERSON = /(?:^|[\s(])(?:I|[Mm]y)(?:['’](?:m|ve|ll|d))?\s/;

const OPINION = /^(?:opinion|comment|column|viewpoint|letter|guest essay)\b/i;

/** True for a line that shows the name beside it to be the writer's. */
function standsBeside(sign: Signs | undefined, found: RuledRole | undefined): boolean {
  return (
    has(sign, Trait.date | Trait.bareTrade) ||
    found?.role === 'byline' ||
    // Buttons stand below a byline; a menu or a row of tags does not show one.
    (found?.role === 'chrome' && /^(?:share|time|link)\./.test(found.rule))
  );
}

/** Tells the article's own date from the clock of the page. */
function judgeDates(signs: readonly Signs[], roles: Undecided): void {
  const headline = roles.findIndex((found) => found?.role === 'headline');
  const below = signs.some(({ date }, i) => date?.precision === 'full' && i > headline && headline !== -1);
  for (let i = 0; i < signs.length; i++) {
    const { date } = signs[i]!;
    if (date === undefined || roles[i] !== undefined) continue;
    const above = headline !== -1 && i < headline;
    const menuBeside = isMenuRole(itemAt(roles, i - 1)) || isMenuRole(roles[i + 1]);
    // "Sat, 14 Mar 2026 09:12 GMT", the paper's name, and the headline: what a saved page begins with.
    const opensPage = i === 0 && i + 1 < headline && roles[1] === undefined && signs[1]?.date === undefined;
    const isClock =
      date.label === undefined &&
      (headline === -1 || above) &&
      ((opensPage && date.weekday && date.clock) ||
        (menuBeside ? i + 1 !== headline || date.weekday || date.clock || below : above && below));
    if (isClock) roles[i] = chrome('clock.top');
    else if (date.precision === 'time') roles[i] = roleBy('heading', 'heading.time');
    else if (date.label !== undefined) roles[i] = roleBy('dateline', `dateline.${date.label}`);
    else roles[i] = roleBy('dateline', above ? 'dateline.above' : 'dateline.below');
  }
}

function isMenuRole(found: RuledRole | undefined): boolean {
  return found?.role === 'chrome' && !/^(?:share|time|gallery|media|advert)\.|^link\.page$/.test(found.rule);
}
