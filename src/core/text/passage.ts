import type { ParagraphRole } from './paragraph';
import type { Span } from './span';

/**
 * A paragraph apart from where it stands. One object is one paragraph of one article, for as long as its words and its
 * role stay as they are, however far it is moved by edits elsewhere; two paragraphs are never one object, even where
 * they print the same. So it can be a key for all that is known of the paragraph.
 */
export interface Passage {
  readonly text: string;
  readonly role: ParagraphRole;
  /** Which rule gave the role. */
  readonly rule: string;
}

/** A stretch of a passage; the offsets are those of the passage's text. */
export interface Site extends Span {
  readonly passage: Passage;
}

/** An article's text divided into passages; what lies between them is blank. Immutable. */
export interface Division {
  readonly text: string;
  /** In order. A passage that an earlier division had as well is the same object. */
  readonly passages: readonly Passage[];
  /** Where each passage begins, in UTF-16 units of the text. */
  readonly starts: Int32Array;
}
