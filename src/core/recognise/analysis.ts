import { paragraphAt, paragraphsOf } from '../text/divide';
import type { TextNature } from '../text/nature';
import type { Paragraph } from '../text/paragraph';
import type { Division, Site } from '../text/passage';
import { byPosition, overlaps, type Span } from '../text/span';
import type { ActorMark, DateMark, DemandMark, Entity, Mark, Party, StatementMark } from './mark';
import type { Reading } from './reading';
import type { ReferenceDate } from './referenceDate';
import {
  quotedAt,
  type ActorResolution,
  type ActResolution,
  type DateResolutions,
  type Mention,
  type ResolvedDate,
  type ResolvedDemand,
  type ResolvedParty,
  type ResolvedStatement,
} from './resolved';

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
  /** The marks that share a unit with `[start, end)`, in order; costs no more than what lies there. */
  marksBetween(start: number, end: number): readonly Mark[];
  /** The paragraphs that share a unit with `[start, end)`, in order; costs no more than what lies there. */
  paragraphsBetween(start: number, end: number): readonly Paragraph[];
}

/** What the stages of an analysis have made; a next analysis takes over what has not changed. */
export interface Findings {
  readonly division: Division;
  /** Of the passages that are read; page chrome is not. */
  readonly readings: readonly Reading[];
  /** Where each reading's passage begins in the article. */
  readonly starts: Int32Array;
  readonly actors: ActorResolution;
  readonly dates: DateResolutions;
  readonly acts: ActResolution;
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
    return (this.#marks ??= this.findings.readings.flatMap((_, index) => this.#marksOf(index)));
  }

  get entities(): readonly Entity[] {
    return (this.#entities ??= this.findings.actors.entities(this.findings.starts, this.reference.value));
  }

  marksBetween(start: number, end: number): readonly Mark[] {
    const { starts } = this.findings;
    const found: Mark[] = [];
    for (let index = Math.max(0, lastAtOrBefore(starts, start)); index < starts.length; index++) {
      if (starts[index]! >= end) break;
      for (const mark of this.#marksOf(index)) if (overlaps(mark, { start, end })) found.push(mark);
    }
    return found;
  }

  paragraphsBetween(start: number, end: number): readonly Paragraph[] {
    const { passages, starts } = this.findings.division;
    const found: Paragraph[] = [];
    for (let i = Math.max(0, lastAtOrBefore(starts, start)); i < starts.length && starts[i]! < end; i++) {
      const paragraph = paragraphAt(passages[i]!, starts[i]!);
      if (overlaps(paragraph, { start, end })) found.push(paragraph);
    }
    return found;
  }

  /** Marks never cross the edge of a passage, so those of one passage after another are in order. */
  #marksOf(index: number): readonly Mark[] {
    const { actors, dates, acts } = this.findings;
    return [
      ...actors.mentions[index]!.map((mention) => this.#actor(mention, index)),
      ...dates.dates[index]!.map((date) => this.#date(date, index)),
      ...acts.demands[index]!.map((demand) => this.#demand(demand, index)),
      ...acts.statements[index]!.map((statement) => this.#statement(statement, index)),
    ].sort(byPosition);
  }

  #actor({ name, ...mention }: Mention, index: number): ActorMark {
    const entity = this.findings.actors.entityOf(name);
    return { kind: 'actor', ...mention, ...this.#spanAt(mention, index), entity };
  }

  #date(date: ResolvedDate, index: number): DateMark {
    const { anchorSite, ...resolution } = date.resolution;
    const anchor = anchorSite === undefined ? {} : { anchorSpan: this.#placeOf(anchorSite, index) };
    return { kind: 'date', ...date, ...this.#spanAt(date, index), resolution: { ...resolution, ...anchor } };
  }

  #demand(demand: ResolvedDemand, index: number): DemandMark {
    const base = this.findings.starts[index]!;
    const { cue, deadline, consequence } = demand;
    return {
      kind: 'demand',
      ...demand,
      ...this.#spanAt(demand, index),
      demander: this.#parties(demand.demander, index),
      addressee: this.#parties(demand.addressee, index),
      ...(cue === undefined ? {} : { cue: quotedAt(cue, base) }),
      ...(deadline === undefined ? {} : { deadline: quotedAt(deadline, base) }),
      ...(consequence === undefined ? {} : { consequence: quotedAt(consequence, base) }),
    };
  }

  #statement(statement: ResolvedStatement, index: number): StatementMark {
    const base = this.findings.starts[index]!;
    const { cue } = statement;
    return {
      kind: 'statement',
      ...statement,
      ...this.#spanAt(statement, index),
      source: this.#parties(statement.source, index),
      ...(cue === undefined ? {} : { cue: quotedAt(cue, base) }),
    };
  }

  #parties(parties: readonly ResolvedParty[], index: number): readonly Party[] {
    return parties.map((party) => ({
      ...this.#placeOf(party, index),
      text: party.text,
      ...(party.name === undefined ? {} : { entity: this.findings.actors.entityOf(party.name) }),
    }));
  }

  #spanAt({ start, end }: Span, index: number): Span {
    const base = this.findings.starts[index]!;
    return { start: base + start, end: base + end };
  }

  /** Sites lie in the reading that refers to them or in one before it, mostly near by. */
  #placeOf({ passage, start, end }: Site, from: number): Span {
    const { readings } = this.findings;
    let index = from;
    while (index > 0 && readings[index]!.passage !== passage) index--;
    return this.#spanAt({ start, end }, index);
  }
}

/** Index of the last start that is not behind the offset; -1 if there is none. */
function lastAtOrBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
