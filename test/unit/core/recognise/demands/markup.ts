import assert from 'node:assert/strict';
import { resolveSpeechActs } from '../../../../../src/core/recognise/speechActs';
import type { ActorMark, DateMark, DemandMark, Mark, StatementMark } from '../../../../../src/core/recognise/mark';
import type { ActorType } from '../../../../../src/core/actorType';
import { openingReply, scanDemands } from '../../../../../src/core/recognise/demands';
import type { Mention } from '../../../../../src/core/recognise/resolved';
import { scanStatements } from '../../../../../src/core/recognise/statements';
import { parse } from '../../../../../src/core/recognise/syntax/parse';
import type { Span } from '../../../../../src/core/text/span';
import { layOut, linesOf, readingOf, type PlacedPassage } from '../support';

const TYPES: Readonly<Record<string, ActorType>> = {
  p: 'person',
  o: 'organisation',
  c: 'country',
  g: 'group',
  l: 'place',
};

/** A text written with signs: `[p:Ana Kolb]` is an actor (nominal in lower case), `<Friday>` a date, `{request|close the mine}` a demand. */
export interface Marked {
  readonly text: string;
  readonly actors: readonly ActorMark[];
  readonly dates: readonly DateMark[];
  /** `type|content`, in order of reading. */
  readonly demands: readonly string[];
}

/** Takes the signs out of a text. */
export function read(source: string): Marked {
  let text = '';
  const actors: ActorMark[] = [];
  const dates: DateMark[] = [];
  const open: { readonly type: string; readonly start: number }[] = [];
  const demands: { readonly type: string; readonly start: number; readonly end: number }[] = [];
  const piece =
    /\[(?<type>[pocgl]):(?<name>[^[\]]*)\]|<(?<date>[^<>]*)>|\{(?<demand>\p{L}+)\||(?<close>\})|(?<plain>[^[<{}]+|[[<{])/gu;
  for (const { groups = {} } of source.matchAll(piece)) {
    const start = text.length;
    if (groups.name !== undefined) {
      text += groups.name;
      actors.push({
        kind: 'actor',
        start,
        end: text.length,
        text: groups.name,
        type: TYPES[groups.type!]!,
        ...(/^[\p{Ll}\d]/u.test(groups.name) ? { subtype: 'nominal' } : {}),
        entity: groups.name,
        rule: 'actor.test',
      });
    } else if (groups.date !== undefined) {
      text += groups.date;
      const resolution = { how: 'stated', stated: [], inferred: [] } as const;
      dates.push({
        kind: 'date',
        start,
        end: text.length,
        text: groups.date,
        type: 'DATE',
        resolution,
        rule: 'date.test',
      });
    } else if (groups.demand !== undefined) {
      open.push({ type: groups.demand, start });
    } else if (groups.close !== undefined) {
      demands.push({ ...open.pop()!, end: start });
    } else text += groups.plain;
  }
  demands.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, actors, dates, demands: demands.map(({ type, start, end }) => `${type}|${text.slice(start, end)}`) };
}

/** What is demanded and stated in a marked text, given its actors and dates. */
function actsIn({ text, actors, dates }: Marked): readonly Mark[] {
  const placed = linesOf(text);
  const readings = placed.map(({ passage }) => {
    const reading = readingOf(passage);
    const parsed = parse(reading.paragraph);
    return {
      ...reading,
      demands: scanDemands([parsed])[0]!,
      statements: scanStatements(parsed),
      reply: openingReply(parsed),
    };
  });
  const within = <S extends Span>(marks: readonly S[], { passage, start }: PlacedPassage) =>
    marks
      .filter((mark) => mark.start >= start && mark.end <= start + passage.text.length)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const mentions = placed.map((line) =>
    within(actors, line).map(({ entity, role, subtype, ...mention }): Mention => ({
      ...mention,
      name: entity,
      role,
      subtype,
      nested: [],
    })),
  );
  const acts = resolveSpeechActs(
    readings,
    { mentions, entityOf: (name) => name, entities: () => [] },
    { dates: placed.map((line) => within(dates, line)) },
  );
  return layOut(text, placed, readings, { acts }).marks;
}

/** The demands found in a marked text. */
export function demandsIn(marked: Marked): readonly DemandMark[] {
  return actsIn(marked).filter((mark) => mark.kind === 'demand');
}

/** The statements found in a marked text. */
export function statementsIn(marked: Marked): readonly StatementMark[] {
  return actsIn(marked).filter((mark) => mark.kind === 'statement');
}

/** The demands found in a marked text, which are exactly those that are marked in it. */
export function markedDemands(source: string): ReturnType<typeof demandsIn> {
  const marked = read(source);
  const found = demandsIn(marked);
  assert.deepEqual(
    found.map(({ type, text }) => `${type}|${text}`),
    marked.demands,
  );
  return found;
}

/** A marked text, then who demands ("; " between several) and of whom, of its first demand. */
export type Case = readonly [source: string, demander?: string, addressee?: string];

/** One test for each case: exactly its demands are found, with these parties. */
export function check(cases: readonly Case[]): void {
  for (const [source, demander, addressee] of cases) {
    it(source, () => {
      const found = markedDemands(source);
      const names = (side: 'demander' | 'addressee') => found[0]?.[side].map(({ text }) => text).join('; ');
      if (demander !== undefined) assert.equal(names('demander'), demander);
      if (addressee !== undefined) assert.equal(names('addressee'), addressee);
    });
  }
}
