import { bodyRoles, type KnownRoles, type Roles } from './body';
import type { Line } from './line';
import { allTraits, has, Trait, type Shown, type Signs } from './signs';
import { withoutEnd } from './ending/bodyEnd';
import { tailRoles } from './ending/tail';
import { topRoles } from './top';
import { captionRole, chrome, isPageHead, roleBy, ruledRoleAt, type RuledRole } from './ruledRole';
import { itemAt } from '../itemAt';

/** How many paragraphs a site may put above its menu, and how many lines make a menu. */
const MOST_NOTICES = 2;
const FEWEST_MENU_LINES = 3;

/**
 * Gives every line its role, as the id of a ruled role. Words that are page chrome anywhere come first; then the article's body is found, and what
 * stands above it, within it and below it is judged by its own rules: a short line between paragraphs is a heading, the
 * same line below a "Related" header, or below the last share button, is a teaser. `known` are the roles of an earlier
 * version.
 */
export function rolesOf(shown: Shown, known?: KnownRoles): Roles {
  const ids = new Int32Array(shown.signs.length);
  const matter = frontMatterLength(shown.signs);
  ids.fill(chrome('meta.front-matter').id, 0, matter);
  const isChosen = (allTraits(shown.traits) & (Trait.chosenArticle | Trait.chosenChrome)) !== 0;
  const body = articleRoles(shown, matter, ids, isChosen || known?.first === -1 ? undefined : known);
  if (isChosen) applyChoices(shown, ids);
  return { ids, ...body };
}

/** What the user has decided counts more than what a line's place says. */
function applyChoices({ signs }: Shown, ids: Int32Array): void {
  for (let i = 0; i < ids.length; i++) {
    const { role } = ruledRoleAt(ids[i]!);
    if (has(signs[i], Trait.chosenChrome)) ids[i] = chrome('user.chrome').id;
    else if (has(signs[i], Trait.chosenArticle)) {
      const isHidden = role === 'chrome' || role === 'byline';
      ids[i] = (isHidden ? chosenArticle(signs[i]!) : roleBy(role, 'user.article')).id;
    }
  }
}

function chosenArticle(sign: Signs): RuledRole {
  if (sign.line.bullet !== undefined) return roleBy('listItem', 'user.article');
  const isTitle = has(sign, Trait.headlineLike) && !has(sign, Trait.prose);
  return roleBy(isTitle ? 'heading' : 'body', 'user.article');
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

const NO_BODY = { first: -1, last: -1 };

/** Judges the lines from an index on; gives the first and the last paragraph of the body. */
function articleRoles(
  shown: Shown,
  start: number,
  ids: Int32Array,
  known: KnownRoles | undefined,
): { readonly first: number; readonly last: number } {
  const { signs } = shown;
  if (start >= signs.length) return NO_BODY;
  // Whoever hands over a single sentence or headline means it: there is no page for it to be the chrome of.
  if (signs.length - start === 1) {
    ids[start] = aloneRole(signs[start]!).id;
    return NO_BODY;
  }
  const first = firstBody(shown, start);
  if (first === -1) {
    write(withoutBody(signs.slice(start)), ids, start);
    return NO_BODY;
  }
  const { last, ending, authors } = withoutEnd(shown, start, first);
  write(topRoles(signs.slice(start, first), topicOf(shown, first, last), authors), ids, start);
  bodyRoles(shown, first, last, ids, known);
  write(tailRoles(signs.slice(last + 1), ending), ids, last + 1);
  return { first, last };
}

function write(roles: readonly RuledRole[], ids: Int32Array, from: number): void {
  for (let i = 0; i < roles.length; i++) ids[from + i] = roles[i]!.id;
}

/** How many paragraphs of the body tell what the article is about. */
const TOPIC_PARAGRAPHS = 6;

function topicOf({ signs, traits }: Shown, first: number, last: number): readonly Line[] {
  const topic: Line[] = [];
  for (let i = first; i <= last && topic.length < TOPIC_PARAGRAPHS; i++) {
    if ((traits[i]! & Trait.prose) !== 0) topic.push(signs[i]!.line);
  }
  return topic;
}

function aloneRole(only: Signs): RuledRole {
  const { line } = only;
  return has(only, Trait.headlineLike) && line.bullet === undefined && !/^["“‘`]/u.test(line.text)
    ? roleBy('headline', 'headline.alone')
    : roleBy('body', 'body.alone');
}

/** Two sentences of so few words above a byline or the day may be the headline: "Tenants want heat. The city wants proof." */
const LONGEST_TITLE = 13;

/**
 * The first paragraph of running text; a short sentence only if there is no longer one. One that a menu parts from the
 * next is what a site says about itself above the article.
 */
function firstBody({ signs, traits }: Shown, start: number): number {
  let first = next(traits, Trait.fullProse, start);
  if (first === -1) return next(traits, Trait.prose, start);
  for (let notices = 0; notices < MOST_NOTICES; notices++) {
    const second = next(traits, Trait.fullProse, first + 1);
    if (second === -1) break;
    let menus = 0;
    let isAboveHead = false;
    for (let i = first + 1; i < second; i++) {
      if (isMenu(signs[i]!)) menus++;
      if (has(signs[i], Trait.byline) || signs[i]!.date?.precision === 'full') isAboveHead = true;
    }
    const isTitle = isAboveHead && signs[first]!.line.words <= LONGEST_TITLE;
    if (menus < FEWEST_MENU_LINES && !isTitle) break;
    first = second;
  }
  return first;
}

/** The first line from an index on that has a trait; -1 if there is none. */
function next(traits: Int32Array, trait: number, from: number): number {
  for (let i = from; i < traits.length; i++) if ((traits[i]! & trait) !== 0) return i;
  return -1;
}

function isMenu({ chrome: sign, traits }: Signs): boolean {
  // The box of a newsletter stands amid articles as well, and in a table of places none is a menu.
  return sign !== undefined && isPageHead(sign) && (traits & (Trait.menuPlace | Trait.newsletter)) === 0;
}

/** True for a line beside chrome; a place counts only as part of a menu, and places make none. */
function isBesideMenu(signs: readonly Signs[], i: number): boolean {
  const isPlace = has(signs[i], Trait.menuPlace);
  return [itemAt(signs, i - 1), signs[i + 1]].some((sign) => has(sign, isPlace ? Trait.menuLike : Trait.chrome));
}

/** A text without a paragraph of running text: headlines, a list, a menu. Only what is certain is chrome. */
function withoutBody(signs: readonly Signs[]): readonly RuledRole[] {
  const headline = signs.findIndex(
    (sign) =>
      has(sign, Trait.headlineLike) &&
      !has(sign, Trait.chrome | Trait.date | Trait.byline) &&
      sign.caption === undefined,
  );
  return signs.map(({ chrome: sign, date, byline, caption, line }, i) => {
    if (i === headline) return roleBy('headline', 'headline.first');
    const beside = isBesideMenu(signs, i);
    if (sign !== undefined && (sign.sure === 'certain' || beside)) return chrome(sign.rule);
    if (date !== undefined && date.precision !== 'time') return roleBy('dateline', 'dateline.date');
    if (byline !== undefined) return roleBy('byline', byline);
    if (caption !== undefined) return captionRole(caption);
    if (line.bullet !== undefined) return roleBy('listItem', `list.${line.bullet}`);
    return roleBy('body', 'body.line');
  });
}
