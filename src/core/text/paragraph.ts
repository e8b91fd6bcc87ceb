import type { Sentence } from './sentences';
import type { Span } from './span';

/**
 * What a paragraph is in the make-up of an article. Two are never highlighted: `chrome` (menus, share links, cookie
 * notices, author boxes, teasers, the clock of a page) and `byline` (who wrote, edited or contributed). `dateline` is a
 * line that holds nothing but the article's own date, or its place and agency.
 */
export type ParagraphRole = 'headline' | 'heading' | 'byline' | 'dateline' | 'caption' | 'listItem' | 'body' | 'chrome';

/*
 * Rules are `concept.reason`. These others may rely on:
 * - `clock.top` (chrome): a date amid the menus above the headline: the day the page was read, or a clock. To be offered.
 * - `dateline.below`, `dateline.above`: a date alone, below the headline or close above it. `dateline.published` and
 *   `dateline.updated`: with that word before it. `dateline.in-body`: below the first paragraph. `dateline.end`: below
 *   the last. `dateline.date`: in a text without running text. `dateline.place`: place and agency (and a date, at
 *   times) on a line of their own.
 * - `heading.date`, `heading.time`: a date or clock within the body, as in a chronicle or live blog; not the article's.
 * - `time.relative` (chrome): "Updated 3 hours ago". `footer.copyright` (chrome): "© 2025 …".
 * - `byline.*`: may hold the article's date behind the name.
 * - `user.chrome`, `user.article`: what the user has decided of the line, against its words and its place.
 * The rest of chrome: `menu.*`, `share.*`, `account.*`, `newsletter.*`, `support.*`, `consent.*`, `comments.*`,
 * `tags.*`, `advert.*`, `gallery.*`, `media.*`, `record.*`, `time.*`, `contact.*`, `footer.*`, `link.*`, `teaser.*`, `author.*`,
 * `meta.front-matter` (the head of a Markdown file), `meta.slug` (under what an agency files a report), and `tail.run`: a line behind the article's end, among others that are chrome.
 */

/** A paragraph of the article; offsets are those of the article. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly role: ParagraphRole;
  /** Which rule gave the role, as listed above: for the explanation of what was taken for page chrome. */
  readonly rule: string;
}

/**
 * A paragraph divided for the recognisers. All offsets are those of `text`, so that a reading of it can be kept as
 * long as the text is the same, wherever in the article it now stands.
 */
export interface ParagraphText {
  readonly text: string;
  readonly role: ParagraphRole;
  readonly sentences: readonly Sentence[];
  /** What stands in quotation marks, the marks themselves excluded; outer quotations only. */
  readonly quotations: readonly Span[];
  /** Set where it is a turn of an interview ("A: …"): all of it is speech, though no quotation mark says so. */
  readonly turn?: Turn;
}

/** The letters that tell in an interview whose turn it is; they stand before the first sentence. */
export interface Turn extends Span {
  /** `initials` are of somebody who asks or answers ("IS: I never lied"). */
  readonly kind: 'question' | 'answer' | 'initials';
}
