import type { Sentence } from './sentences';
import type { Span } from './span';

/**
 * What a paragraph is in the make-up of an article. Only `chrome` (menus, share links, cookie notices, author boxes,
 * teasers) is never highlighted. `dateline` is a line that holds nothing but the article's own date or place and date.
 */
export type ParagraphRole = 'headline' | 'heading' | 'byline' | 'dateline' | 'caption' | 'listItem' | 'body' | 'chrome';

/** A paragraph of the article; offsets are those of the article. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly role: ParagraphRole;
  /** Which rule gave the role: for the explanation of what was taken for page chrome. */
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
}
