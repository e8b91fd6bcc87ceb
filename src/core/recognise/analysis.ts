import { paragraphAt, paragraphsOf } from '../text/divide';
import type { TextNature } from '../text/nature';
import type { Paragraph } from '../text/paragraph';
import { overlaps, type Span } from '../text/span';
import type { Findings } from './findings';
import { laidOut } from './laidOut';
import type { Entity, Mark, ReferenceDate } from './mark';
import { lastUpTo } from '../text/rising';

/** A paragraph that could not be read. */
export interface UnreadParagraph extends Span {
  /** What was thrown; the same object for as long as the paragraph stays as it is. */
  readonly fault: unknown;
}

/** All that was recognised in one version of one article. Immutable. */
export interface Analysis {
  readonly text: string;
  /** What the text is; only `english` is recognised, of all else there are no marks. */
  readonly nature: TextNature;
  /** Every paragraph with its role, page chrome included. */
  readonly paragraphs: readonly Paragraph[];
  readonly reference: ReferenceDate;
  /** All marks by start, the longer first where two begin together. */
  readonly marks: readonly Mark[];
  readonly entities: readonly Entity[];
  /** The paragraphs that the rules failed on, which therefore have no marks; a fault of ours, of which somebody should hear. */
  readonly unread: readonly UnreadParagraph[];
  /** The marks that share a unit with `[start, end)`, in order; costs no more than what lies there. */
  marksBetween(start: number, end: number): readonly Mark[];
  /** The paragraphs that share a unit with `[start, end)`, in order; costs no more than what lies there. */
  paragraphsBetween(start: number, end: number): readonly Paragraph[];
}

/** An analysis that is kept passage by passage, and laid out over the article when it is asked for. */
export class PassageAnalysis implements Analysis {
  #paragraphs: readonly Paragraph[] | undefined;
  #marks: readonly Mark[] | undefined;
  #entities: readonly Entity[] | undefined;

  constructor(
    readonly text: string,
    readonly nature: TextNature,
    readonly reference: ReferenceDate,
    readonly findings: Findings,
  ) {}

  get paragraphs(): readonly Paragraph[] {
    return (this.#paragraphs ??= paragraphsOf(this.findings.division));
  }

  get marks(): readonly Mark[] {
    return (this.#marks ??= this.#allMarks());
  }

  /** Marks never cross the edge of a passage, so those of one passage after another are in order. */
  #allMarks(): readonly Mark[] {
    const all: Mark[] = [];
    for (let index = 0; index < this.findings.readings.length; index++) {
      for (const mark of laidOut(this.findings, index)) all.push(mark);
    }
    return all;
  }

  get entities(): readonly Entity[] {
    return (this.#entities ??= this.findings.actors.entities(this.findings.toRead.starts, this.reference.value));
  }

  get unread(): readonly UnreadParagraph[] {
    const { readings, toRead } = this.findings;
    return readings.flatMap(({ passage, fault }, index) => {
      if (fault === undefined) return [];
      const start = toRead.starts[index]!;
      return [{ start, end: start + passage.text.length, fault }];
    });
  }

  marksBetween(start: number, end: number): readonly Mark[] {
    const { starts } = this.findings.toRead;
    const found: Mark[] = [];
    for (let index = Math.max(0, lastUpTo(starts, start)); index < starts.length; index++) {
      if (starts[index]! >= end) break;
      for (const mark of laidOut(this.findings, index)) if (mark.start < end && start < mark.end) found.push(mark);
    }
    return found;
  }

  paragraphsBetween(start: number, end: number): readonly Paragraph[] {
    const { passages, starts } = this.findings.division;
    const found: Paragraph[] = [];
    for (let i = Math.max(0, lastUpTo(starts, start)); i < starts.length && starts[i]! < end; i++) {
      const paragraph = paragraphAt(passages[i]!, starts[i]!);
      if (overlaps(paragraph, { start, end })) found.push(paragraph);
    }
    return found;
  }
}
