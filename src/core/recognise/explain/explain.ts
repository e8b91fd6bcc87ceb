import { shift, overlaps, type Span } from '../../text/span';
import type { Knowledge } from '../../knowledge/knowledge';
import type { ActorCandidate } from '../actors/candidate';
import { weighing } from '../actors/weights/weighing';
import { PassageAnalysis, type Analysis } from '../analysis';
import { demandProposals } from '../demands';
import type { Mark, MarkKind, NestedName } from '../mark';
import { isRejected, type Reading, type Rejected } from '../reading';
import { parse } from '../syntax/parse';

/**
 * What became of a candidate.
 * - `kept`: it is a mark. `merged`: its words went into a wider or another mark of its kind.
 * - `nested`: it is a name inside a mark, in its noun phrase or in the title printed with it.
 * - `dropped`: it is none. `added`: a mark that no candidate of its own paragraph proposed; the article has shown it.
 */
export type CandidateOutcome = 'kept' | 'merged' | 'nested' | 'dropped' | 'added';

/**
 * Why, in data.
 * - `rule`: the rule alone. `weighed`: the weights of what was noticed decided; see `weights`.
 * - `overlaps`: another mark of its kind stands on the same words; see `by`.
 * - `rejected`: the editor has called it wrong.
 * - `never`: the register of actors says that the words are never highlighted.
 * - `elsewhere`: other paragraphs of the article decided, or what the workspace knows.
 */
export type CandidateReason = 'rule' | 'weighed' | 'overlaps' | 'rejected' | 'never' | 'elsewhere';

/** A candidate that was found in the text, and what became of it. Offsets are UTF-16 code units of the article. */
export interface ExplainedCandidate extends Span {
  readonly kind: MarkKind;
  readonly text: string;
  readonly rule: string;
  readonly outcome: CandidateOutcome;
  readonly reason: CandidateReason;
  /** The mark that it is, that took its words, or that stands in its way. */
  readonly by?: Mark;
  /** For actors: the verdict by its own paragraph, the scores behind it, and what was noticed. */
  readonly weights?: ReturnType<typeof weighing>;
}

/** A paragraph of the stretch that was asked about. */
export interface ExplainedParagraph extends Span {
  readonly role: string;
  /** The rule that gave the role. */
  readonly rule: string;
  /** False for page chrome and bylines, in which nothing is looked for. */
  readonly isRead: boolean;
  /** In order of the text, actors before dates before demands before statements where they begin together. */
  readonly candidates: readonly ExplainedCandidate[];
}

/**
 * Says for each paragraph that shares a unit with `span` what it was taken for, which candidates were found in it, and
 * why each was kept, merged or dropped. Empty for a text in which nothing is recognised (see `Analysis.nature`).
 */
export function explain(analysis: Analysis, span: Span): readonly ExplainedParagraph[] {
  if (!(analysis instanceof PassageAnalysis)) return [];
  const { read, readings, knowledge } = analysis.findings;
  const byPassage = new Map(read.map((reading, i) => [reading.passage, { reading, rejected: readings[i]!.rejected }]));
  const { passages } = analysis.findings.division;
  const wanted = { start: span.start, end: Math.max(span.end, span.start + 1) };
  return analysis.paragraphs.flatMap((paragraph, i) => {
    if (!overlaps(paragraph, wanted)) return [];
    const { start, end, role, rule } = paragraph;
    const known = byPassage.get(passages[i]!);
    const candidates = known === undefined ? [] : explained(known, start, analysis.marksBetween(start, end), knowledge);
    return [{ start, end, role, rule, isRead: known !== undefined, candidates }];
  });
}

interface Proposal extends Span {
  readonly kind: MarkKind;
  readonly rule: string;
  readonly weights?: ReturnType<typeof weighing>;
}

/** What was read in a passage, with what the editor has called wrong of it. */
interface Known {
  readonly reading: Reading;
  readonly rejected: Rejected | undefined;
}

function explained(
  { reading, rejected }: Known,
  base: number,
  marks: readonly Mark[],
  knowledge: Knowledge | undefined,
): readonly ExplainedCandidate[] {
  const never = knowledge?.namesIn(reading.paragraph).filter(({ actor }) => actor === undefined) ?? [];
  const known = new Set<Mark>();
  const found = proposalsOf(reading).map((proposal): ExplainedCandidate => {
    const { kind, rule, weights } = proposal;
    const place = shift({ start: proposal.start, end: proposal.end }, base);
    const text = reading.passage.text.slice(proposal.start, proposal.end);
    const rivals = marks.filter((mark) => mark.kind === kind && overlaps(mark, place));
    const same = rivals.find((mark) => mark.start === place.start && mark.end === place.end && !known.has(mark));
    if (same !== undefined) known.add(same);
    const common = { kind, ...place, text, rule, ...(weights === undefined ? {} : { weights }) };
    if (same !== undefined) {
      return { ...common, outcome: 'kept', reason: weights === undefined ? 'rule' : 'weighed', by: same };
    }
    if (isRejected(rejected, kind, proposal)) return { ...common, outcome: 'dropped', reason: 'rejected' };
    const holder = marks.find((mark) => kind === 'actor' && nestedAt(mark, place) !== undefined);
    if (holder !== undefined) {
      return { ...common, outcome: 'nested', reason: weights === undefined ? 'rule' : 'weighed', by: holder };
    }
    if (kind === 'actor' && never.some((name) => overlaps(name, proposal)))
      return { ...common, outcome: 'dropped', reason: 'never' };
    const wider = rivals[0];
    if (wider !== undefined) {
      const outcome = wider.start <= place.start && place.end <= wider.end ? 'merged' : 'dropped';
      return { ...common, outcome, reason: 'overlaps', by: wider };
    }
    return { ...common, outcome: 'dropped', reason: weights?.verdict === 'none' ? 'weighed' : 'elsewhere' };
  });
  for (const mark of marks) {
    if (known.has(mark)) continue;
    const { kind, start, end, text, rule } = mark;
    found.push({ kind, start, end, text, rule, outcome: 'added', reason: 'elsewhere', by: mark });
  }
  return found.sort((a, b) => a.start - b.start || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.end - a.end);
}

/** The name inside a mark that stands at a place. */
export function nestedAt(mark: Mark, { start, end }: Span): NestedName | undefined {
  return mark.kind === 'actor' ? mark.nested?.find((name) => name.start === start && name.end === end) : undefined;
}

const ORDER: readonly MarkKind[] = ['actor', 'date', 'demand', 'statement'];

function proposalsOf({ actors, dates, statements, paragraph }: Reading): readonly Proposal[] {
  const at = ({ start, end }: Span) => ({ start, end });
  const all = actors.flatMap((actor): readonly ActorCandidate[] =>
    actor.form === 'name' ? [...actor.nested, actor] : [actor],
  );
  return [
    ...all.map((actor) => ({ kind: 'actor' as const, ...at(actor), rule: actor.rule, weights: weighing(actor) })),
    ...dates.map((date) => ({ kind: 'date' as const, ...at(date), rule: `date.${date.rule}` })),
    ...demandProposals(parse(paragraph)).map((demand) => ({
      kind: 'demand' as const,
      ...at(demand),
      rule: demand.rule,
    })),
    ...statements.map((statement) => ({ kind: 'statement' as const, ...at(statement), rule: statement.rule })),
  ];
}
