import { has, Trait, type Shown, type Signs } from './signs';
import { chrome as asChrome, verdict, type Verdict } from './verdict';

/** A heading within an article is short; a teaser of another article is a headline. */
const LONGEST_SUBHEADING = 4;

const PROSE = verdict('body', 'body.prose');
const ITEM = verdict('listItem', 'body.prose');
const NEWSLETTER = asChrome('newsletter.text');
const MARKED = verdict('heading', 'heading.marked');
const HEADING = verdict('heading', 'heading.short');
const LINE = verdict('body', 'body.line');

/**
 * Roles from the first paragraph of running text to the last, written as ids of verdicts: here only plain words, or a
 * teaser header, make chrome.
 */
export function bodyRoles(shown: Shown, first: number, last: number, ids: Int32Array): void {
  const { signs, traits, words } = shown;
  let inTeasers = false;
  for (let i = first; i <= last; i++) {
    const own = traits[i]!;
    // Nearly all lines of an article.
    if (!inTeasers && (own & (Trait.prose | Trait.chrome | Trait.item)) === Trait.prose) {
      ids[i] = isOfNewsletter(shown, i, Trait.newsletterForm) ? NEWSLETTER.id : PROSE.id;
      continue;
    }
    const behind = i < last ? signs[i + 1] : undefined;
    const sign = signs[i]!;
    if ((own & Trait.prose) !== 0 && !(inTeasers && isQuestion(sign, behind))) inTeasers = false;
    const inMenu =
      (own & Trait.chrome) !== 0 && (isMenuSide(traits, i, -1, first, last) || isMenuSide(traits, i, 1, first, last));
    const praised = isOfNewsletter(shown, i, Trait.newsletter);
    const found = bodyRole(sign, words[i]!, behind, i - first, inTeasers, inMenu, praised);
    if ((own & Trait.opensTeasers) !== 0 && found.role === 'chrome') inTeasers = true;
    ids[i] = found.id;
  }
}

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

/** How many places, one a line, are passed over to find the menu that they are part of. */
const MOST_PLACES = 8;

/** True if the next line on a side, places aside, is part of a menu, of a row of buttons or of a footer. */
function isMenuSide(traits: Int32Array, i: number, step: 1 | -1, first: number, last: number): boolean {
  let at = i + step;
  for (let k = 0; k < MOST_PLACES && at >= first && at <= last && (traits[at]! & Trait.menuPlace) !== 0; k++)
    at += step;
  return at >= first && at <= last && (traits[at]! & Trait.menuLike) !== 0;
}

/** The role of a line by what it shows and by the line behind it; `place` counts from the first paragraph. */
function bodyRole(
  sign: Signs,
  words: number,
  behind: Signs | undefined,
  place: number,
  inTeasers: boolean,
  inMenu: boolean,
  praised: boolean,
): Verdict {
  const { chrome, date, byline, caption } = sign;
  // The point of a list may be called as a section or a platform is.
  if (chrome !== undefined && (chrome.sure === 'certain' || (inMenu && !has(sign, Trait.item)))) {
    return asChrome(chrome.rule);
  }
  if (has(sign, Trait.markedHeading)) return MARKED;
  if (inTeasers && has(sign, Trait.prose)) return asChrome('teaser.headline');
  if (has(sign, Trait.prose)) return has(sign, Trait.item) ? ITEM : PROSE;
  // Pictures of teasers have credits as well; but a caption is text, and rather shown than hidden.
  if (caption !== undefined) return verdict('caption', caption);
  if (inTeasers && isTeaser(sign, behind)) return asChrome('teaser.headline');
  if (praised) return NEWSLETTER;
  if (byline !== undefined) return verdict('byline', byline);
  if (has(behind, Trait.creditAlone) && behind?.caption !== undefined && words <= 40) {
    return verdict('caption', 'caption.before-credit');
  }
  // A date below the first paragraph of a page (a lead above the date); later ones head the entries of a chronicle.
  if (date?.precision === 'full' && place <= 2) return verdict('dateline', 'dateline.in-body');
  if (date !== undefined) return verdict('heading', date.precision === 'time' ? 'heading.time' : 'heading.date');
  if (words === 0) return verdict('body', 'body.separator');
  if (has(sign, Trait.item)) return verdict('listItem', `list.${sign.line.bullet!}`);
  return has(sign, Trait.heading) ? HEADING : LINE;
}

/** A title that asks, among others: no paragraph of the article that goes on. */
function isQuestion(sign: Signs, behind: Signs | undefined): boolean {
  return has(sign, Trait.question) && !has(sign, Trait.fullProse) && !has(behind, Trait.prose);
}

/** Below a teaser header: a headline, or the odd line of a list; but not the heading of the text that goes on below. */
function isTeaser({ line, chrome, date }: Signs, behind: Signs | undefined): boolean {
  if (chrome !== undefined || date !== undefined) return true;
  return !(has(behind, Trait.prose) && line.words <= LONGEST_SUBHEADING) && line.words <= 30;
}
