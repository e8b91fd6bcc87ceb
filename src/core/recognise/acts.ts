import type { Span } from '../text/span';
import { resolveDemands } from './demands';
import { inOneRow } from './inOneRow';
import type { ActorMark, DateMark, Party, Quoted } from './mark';
import type { Reading } from './reading';
import type { ActorResolution, ActResolution, DateResolutions, ResolvedParty } from './resolved';
import { resolveStatements } from './statements';

/**
 * Says who demands what of whom and who says what, given the article's actors and dates. `previous` is the resolution
 * of an earlier version, of which all is taken over that has not changed.
 */
export function resolveActs(
  readings: readonly Reading[],
  actors: ActorResolution,
  dates: DateResolutions,
  _previous?: ActResolution,
): ActResolution {
  const row = inOneRow(readings);
  const at = <S extends Span>(span: S, base: number): S => ({
    ...span,
    start: span.start + base,
    end: span.end + base,
  });
  const actorMarks = row.placed.flatMap(({ paragraph }, i) =>
    actors.mentions[i]!.map(({ name, ...mention }): ActorMark => ({
      ...at(mention, paragraph.start),
      kind: 'actor',
      entity: name,
    })),
  );
  const dateMarks = row.placed.flatMap(({ paragraph }, i) =>
    dates.dates[i]!.map((date): DateMark => ({ ...at(date, paragraph.start), kind: 'date' })),
  );
  const partyOf = ({ start, end, text, entity }: Party): ResolvedParty => {
    const { paragraph, reading } = row.placed[row.indexAt(start)]!;
    return {
      passage: reading.passage,
      start: start - paragraph.start,
      end: end - paragraph.start,
      text,
      ...(entity === undefined ? {} : { name: entity }),
    };
  };
  const quoted = (stretch: Quoted | undefined, base: number) => stretch && at(stretch, -base);
  return {
    demands: row.apart(
      resolveDemands(row.placed, actorMarks, dateMarks),
      ({ kind: _kind, cue, deadline, consequence, ...demand }, base) => ({
        ...at(demand, -base),
        demander: demand.demander.map(partyOf),
        addressee: demand.addressee.map(partyOf),
        ...(cue === undefined ? {} : { cue: quoted(cue, base)! }),
        ...(deadline === undefined ? {} : { deadline: quoted(deadline, base)! }),
        ...(consequence === undefined ? {} : { consequence: quoted(consequence, base)! }),
      }),
    ),
    statements: row.apart(resolveStatements(row.placed, actorMarks), ({ kind: _kind, cue, ...statement }, base) => ({
      ...at(statement, -base),
      source: statement.source.map(partyOf),
      ...(cue === undefined ? {} : { cue: quoted(cue, base)! }),
    })),
  };
}
