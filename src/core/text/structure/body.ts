import { goesOn, has, isBrokenOff, Trait, type Shown, type Signs } from './signs';
import { captionRole, chrome as asChrome, roleBy, type RuledRole } from './ruledRole';

/** A heading within an article is short; a teaser of another article is a headline. */
const LONGEST_SUBHEADING = 4;

/** How many places, one a line, are passed over to find the menu that they are part of. */
const MOST_PLACES = 8;

const PROSE = roleBy('body', 'body.prose');
const ITEM = roleBy('listItem', 'body.prose');
const NEWSLETTER = asChrome('newsletter.text');
const MARKED = roleBy('heading', 'heading.marked');
const HEADING = roleBy('heading', 'heading.short');
const LINE = roleBy('body', 'body.line');

/** The roles of the lines of an article, as ids of ruled roles. */
export interface Roles {
  readonly ids: Int32Array;
  /** The first and the last paragraph of the body; -1 if there is none. */
  readonly first: number;
  readonly last: number;
}

/** The roles in an earlier version of an article, which has a body, and how many lines at its ends are the same. */
export interface KnownRoles extends Roles {
  readonly head: number;
  readonly tail: number;
}

/**
 * Roles from the first paragraph of running text to the last, written as ids of ruled roles: here only plain words, or a
 * teaser header, make chrome. `known` saves looking at lines of which nothing near by has changed.
 */
export function bodyRoles(shown: Shown, first: number, last: number, ids: Int32Array, known?: KnownRoles): void {
  const { traits } = shown;
  const from = known?.first === first ? unchangedUntil(traits, first, last, known) : first;
  const behind = known === undefined ? last + 1 : unchangedFrom(traits, from, last, known);
  if (known !== undefined) {
    ids.set(known.ids.subarray(first, from), first);
    ids.set(known.ids.subarray(behind - last + known.last, known.last + 1), behind);
  }
  writeRoles(shown, first, last, ids, from, behind);
}

/** How many lines around it a line of the body is judged by, on either side. */
const REACH = MOST_PLACES + 1;

/** Up to where from the first on all have the roles that they had; where no teasers go on. */
function unchangedUntil(traits: Int32Array, first: number, last: number, known: KnownRoles): number {
  let until = Math.min(known.head, last, known.last) - REACH;
  while (until > first && !endsTeasers(traits[until - 1]!)) until--;
  return Math.max(until, first);
}

/** From where on all to the last have the roles that they had; behind the last if they have not. */
function unchangedFrom(traits: Int32Array, start: number, last: number, known: KnownRoles): number {
  const shift = last - known.last;
  if (traits.length - known.ids.length !== shift) return last + 1;
  let from = Math.max(traits.length - known.tail, start, known.first + shift) + REACH;
  while (from <= last && !endsTeasers(traits[from - 1]!)) from++;
  return Math.min(from, last + 1);
}

/** True for running text behind which no teasers go on, whatever stood before it. */
function endsTeasers(traits: number): boolean {
  return (traits & (Trait.prose | Trait.question | Trait.opensTeasers)) === Trait.prose;
}

/** Writes the roles of the lines `[from, end)` of a body; no teasers go on at `from`. */
function writeRoles(shown: Shown, first: number, last: number, ids: Int32Array, from: number, end: number): void {
  const { signs, traits } = shown;
  let inTeasers = false;
  for (let i = from; i < end; i++) {
    const own = traits[i]!;
    // Nearly all lines of an article.
    if (!inTeasers && (own & (Trait.prose | Trait.chrome | Trait.item)) === Trait.prose) {
      ids[i] = isOfNewsletter(shown, i, Trait.newsletterForm) ? NEWSLETTER.id : PROSE.id;
      continue;
    }
    const behind = i < last ? signs[i + 1] : undefined;
    const sign = signs[i]!;
    if ((own & Trait.prose) !== 0 && !(inTeasers && (isQuestion(sign, behind) || isFirstTitle(sign, signs[i - 1]))))
      inTeasers = false;
    const inMenu =
      (own & Trait.chrome) !== 0 && (isMenuSide(traits, i, -1, first, last) || isMenuSide(traits, i, 1, first, last));
    const praised = isOfNewsletter(shown, i, Trait.newsletter);
    const found = bodyRole(shown, i, i - first, inTeasers, inMenu, praised);
    if ((own & Trait.opensTeasers) !== 0 && found.role === 'chrome') inTeasers = true;
    ids[i] = found.id;
  }
}

/** How many lines behind the first paragraph may still be of the article's head. */
const LAST_OF_HEAD = 2;

/** What a newsletter is praised with has no more words. */
const LONGEST_PRAISE = 20;

/**
 * True for what stands between the title of a newsletter and a line with the `end` trait: a sentence if that is the field
 * for the reader's address, a title already if it is any more of the newsletter.
 */
function isOfNewsletter({ traits, words }: Shown, i: number, end: number): boolean {
  if ((traits[i - 1]! & Trait.newsletter) === 0 || (traits[i + 1]! & end) === 0) return false;
  return words[i]! <= LONGEST_PRAISE;
}

/** True if the next line on a side, places aside, is part of a menu, of a row of buttons or of a footer. */
function isMenuSide(traits: Int32Array, i: number, step: 1 | -1, first: number, last: number): boolean {
  let at = i + step;
  for (let k = 0; k < MOST_PLACES && at >= first && at <= last && (traits[at]! & Trait.menuPlace) !== 0; k++)
    at += step;
  return at >= first && at <= last && (traits[at]! & Trait.menuLike) !== 0;
}

/** The role of a line by what it and the lines beside it show; `place` counts from the first paragraph. */
function bodyRole(
  { signs, words: counts }: Shown,
  i: number,
  place: number,
  inTeasers: boolean,
  inMenu: boolean,
  praised: boolean,
): RuledRole {
  const sign = signs[i]!;
  const words = counts[i]!;
  const behind = signs[i + 1];
  const { chrome, date, byline, caption } = sign;
  // The point of a list may be called as a section or a platform is.
  if (chrome !== undefined && (chrome.sure === 'certain' || (inMenu && !has(sign, Trait.item)))) {
    return asChrome(chrome.rule);
  }
  if (has(sign, Trait.markedHeading)) return MARKED;
  if (inTeasers && has(sign, Trait.prose)) return asChrome('teaser.headline');
  if (has(sign, Trait.prose)) return has(sign, Trait.item) ? ITEM : PROSE;
  // Pictures of teasers have credits as well; but a caption is text, and rather shown than hidden.
  if (caption !== undefined) return captionRole(caption);
  if (inTeasers && isTeaser(sign, behind)) return asChrome('teaser.headline');
  if (praised) return NEWSLETTER;
  if (byline !== undefined) return roleBy('byline', byline);
  // Whose entry of a live blog it is, below its time; and who wrote a text, between its lead and its day.
  if (has(sign, Trait.bareName) && (signs[i - 1]?.date?.precision === 'time' || behind?.date?.precision === 'full'))
    return roleBy('byline', 'byline.name');
  if (has(behind, Trait.creditAlone) && behind?.caption !== undefined && words <= 40) {
    return roleBy('caption', 'caption.before-credit');
  }
  // A date below the first paragraph of a page (a lead above the date); later ones head the entries of a chronicle.
  if (date?.precision === 'full' && place <= LAST_OF_HEAD) return roleBy('dateline', 'dateline.in-body');
  if (date !== undefined) return roleBy('heading', date.precision === 'time' ? 'heading.time' : 'heading.date');
  // The number of a page, or of those who liked it.
  if (has(sign, Trait.count)) return asChrome('share.count');
  if (words === 0) return roleBy('body', 'body.separator');
  if (has(sign, Trait.item)) return roleBy('listItem', `list.${sign.line.bullet!}`);
  return has(sign, Trait.heading) ? HEADING : LINE;
}

/** A title that asks, among others: no paragraph of the article that goes on. */
function isQuestion(sign: Signs, behind: Signs | undefined): boolean {
  return has(sign, Trait.question) && !has(sign, Trait.fullProse) && !has(behind, Trait.prose);
}

/** A title that asks, directly below "ALSO READ" and its like: these head one title at least. */
function isFirstTitle(sign: Signs, above: Signs | undefined): boolean {
  return has(sign, Trait.question) && !has(sign, Trait.fullProse) && READ_ALSO.test(above?.line.plain ?? '');
}

const READ_ALSO = /^(?:also read|read also|see also)\W{0,2}$/i;

/**
 * Below a teaser header: a headline, or the odd line of a list; but not the heading of the text that goes on below, and
 * nothing that leads on to it ("The board then decided:").
 */
function isTeaser(sign: Signs, behind: Signs | undefined): boolean {
  const { line, chrome, date } = sign;
  if (chrome !== undefined || date !== undefined) return true;
  if (goesOn(line.text) || isBrokenOff(sign, behind)) return false;
  return !(has(behind, Trait.prose) && line.words <= LONGEST_SUBHEADING) && line.words <= 30;
}
