import { itemAt } from '../text/itemAt';
import { byPosition, type Span } from '../text/span';
import type { Site } from '../text/passage';
import type { Findings } from './findings';
import type { ActorMark, DateMark, DemandMark, Mark, NestedName, Party, Quoted, StatementMark } from './mark';
import type {
  ActorResolution,
  Draft,
  Mention,
  ResolvedDate,
  ResolvedDemand,
  ResolvedParty,
  ResolvedStatement,
} from './resolved';

/**
 * The marks of one reading in order, at their places in the article. An article has one for each tenth word, and an
 * export wants them all: they are built member by member, since copies of whole objects cost several times as much.
 */
export function laidOut(findings: Findings, index: number): readonly Mark[] {
  const { actors, dates, acts } = findings;
  const base = findings.toRead.starts[index]!;
  const marks: Mark[] = [];
  for (const mention of actors.mentions[index]!) marks.push(actorAt(mention, base, actors));
  for (const date of dates.dates[index]!) marks.push(dateAt(date, base, findings, index));
  for (const demand of acts.demands[index]!) marks.push(demandAt(demand, base, findings, index));
  for (const statement of acts.statements[index]!) marks.push(statementAt(statement, base, findings, index));
  return marks.length > FEW ? marks.sort(byPosition) : insertSorted(marks);
}

/** Of so few marks, those of each kind in order, each is brought to its place fastest one by one. */
const FEW = 40;

function insertSorted(marks: Mark[]): readonly Mark[] {
  for (let i = 1; i < marks.length; i++) {
    const mark = marks[i]!;
    let at = i;
    while (at > 0 && byPosition(marks[at - 1]!, mark) > 0) {
      marks[at] = marks[at - 1]!;
      at--;
    }
    marks[at] = mark;
  }
  return marks;
}

function actorAt(mention: Mention, base: number, actors: ActorResolution): ActorMark {
  const { start, end, text, rule, type, role, subtype, nested } = mention;
  const entity = actors.entityOf(mention.name);
  const mark: Draft<ActorMark> = { kind: 'actor', start: base + start, end: base + end, text, rule, type, entity };
  if (role !== undefined) mark.role = role;
  if (subtype !== undefined) mark.subtype = subtype;
  if (nested.length > 0) mark.nested = nested.map((name) => nestedAt(name, base, actors));
  return mark;
}

function nestedAt({ start, end, text, rule, type, name }: Mention, base: number, actors: ActorResolution): NestedName {
  return { start: base + start, end: base + end, text, rule, type, entity: actors.entityOf(name) };
}

function dateAt(date: ResolvedDate, base: number, findings: Findings, index: number): DateMark {
  const { start, end, text, rule, type, value } = date;
  const { resolution } = date;
  const mark: Draft<DateMark> = {
    kind: 'date',
    start: base + start,
    end: base + end,
    text,
    rule,
    type,
    resolution: resolutionAt(resolution, findings, index),
  };
  if (value !== undefined) mark.value = value;
  return mark;
}

function resolutionAt(found: ResolvedDate['resolution'], findings: Findings, index: number): DateMark['resolution'] {
  const { how, stated, inferred, anchor, anchorSource, anchorSite, direction, reaches, ends } = found;
  if (anchorSite === undefined) return found;
  const resolution: Draft<DateMark['resolution']> = { how, stated, inferred };
  if (anchor !== undefined) resolution.anchor = anchor;
  if (anchorSource !== undefined) resolution.anchorSource = anchorSource;
  if (direction !== undefined) resolution.direction = direction;
  if (reaches !== undefined) resolution.reaches = reaches;
  if (ends !== undefined) resolution.ends = ends;
  resolution.anchorSpan = placeOf(anchorSite, findings, index);
  return resolution;
}

function demandAt(demand: ResolvedDemand, base: number, findings: Findings, index: number): DemandMark {
  const { start, end, text, rule, type, status, cue, deadline, consequence } = demand;
  const mark: Draft<DemandMark> = {
    kind: 'demand',
    start: base + start,
    end: base + end,
    text,
    rule,
    type,
    status,
    demander: partiesAt(demand.demander, findings, index),
    addressee: partiesAt(demand.addressee, findings, index),
  };
  if (cue !== undefined) mark.cue = quotedAt(cue, base);
  if (deadline !== undefined) mark.deadline = quotedAt(deadline, base);
  if (consequence !== undefined) mark.consequence = quotedAt(consequence, base);
  return mark;
}

function statementAt(statement: ResolvedStatement, base: number, findings: Findings, index: number): StatementMark {
  const { start, end, text, rule, directness, polarity, cue } = statement;
  const mark: Draft<StatementMark> = {
    kind: 'statement',
    start: base + start,
    end: base + end,
    text,
    rule,
    source: partiesAt(statement.source, findings, index),
    directness,
    polarity,
  };
  if (cue !== undefined) mark.cue = quotedAt(cue, base);
  return mark;
}

function partiesAt(parties: readonly ResolvedParty[], findings: Findings, index: number): readonly Party[] {
  return parties.map((party) => {
    const { start, end } = placeOf(party, findings, index);
    const { text, name } = party;
    return name === undefined ? { start, end, text } : { start, end, text, entity: findings.actors.entityOf(name) };
  });
}

function quotedAt({ start, end, text }: Quoted, base: number): Quoted {
  return { start: start + base, end: end + base, text };
}

/** Sites mostly lie in the reading that refers to them or a little before it; those of a live blog's stamps also behind it. */
function placeOf({ passage, start, end }: Site, { toRead, division }: Findings, from: number): Span {
  const { passages, starts } = division;
  const own = toRead.places[from]!;
  let place = own;
  for (let far = 1; passages[place] !== passage && far < passages.length; far++) {
    place = itemAt(passages, own - far) === passage ? own - far : own + far;
  }
  const base = starts[place]!;
  return { start: base + start, end: base + end };
}
