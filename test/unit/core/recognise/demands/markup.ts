import assert from 'node:assert/strict';
import type { ActorMark, ActorType, DateMark, DemandMark, StatementMark } from '../../../../../src/core/recognise/mark';
import { resolveDemands, scanDemands } from '../../../../../src/core/recognise/demands';
import type { PlacedReading } from '../../../../../src/core/recognise/reading';
import { resolveStatements, scanStatements } from '../../../../../src/core/recognise/statements';
import { paragraphText } from '../../../../../src/core/text/divide';

const TYPES: Readonly<Record<string, ActorType>> = {
  p: 'person',
  o: 'organisation',
  c: 'country',
  g: 'group',
  l: 'place',
};

/** A text written with signs: `[p:Ana Kolb]` is an actor, `<Friday>` a date, `{request|close the mine}` a demand. */
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

/** The readings of a text whose paragraphs are its lines. */
export function readings(text: string): readonly PlacedReading[] {
  const placed: PlacedReading[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const paragraph = paragraphText(line, 'body');
    placed.push({
      paragraph: { start, end: start + line.length, text: line, role: 'body', rule: 'test' },
      reading: {
        paragraph,
        actors: [],
        dates: [],
        demands: scanDemands(paragraph),
        statements: scanStatements(paragraph),
      },
    });
    start += line.length + 1;
  }
  return placed;
}

/** The demands found in a marked text. */
export function demandsIn({ text, actors, dates }: Marked): readonly DemandMark[] {
  return resolveDemands(readings(text), actors, dates);
}

/** The statements found in a marked text. */
export function statementsIn({ text, actors }: Marked): readonly StatementMark[] {
  return resolveStatements(readings(text), actors);
}

/** A marked text, then who demands ("; " between several) and of whom, of its first demand. */
export type Case = readonly [source: string, demander?: string, addressee?: string];

/** One test for each case: exactly its demands are found, with these parties. */
export function check(cases: readonly Case[]): void {
  for (const [source, demander, addressee] of cases) {
    it(source, () => {
      const marked = read(source);
      const found = demandsIn(marked);
      assert.deepEqual(
        found.map(({ type, text }) => `${type}|${text}`),
        marked.demands,
      );
      const names = (side: 'demander' | 'addressee') => found[0]?.[side].map(({ text }) => text).join('; ');
      if (demander !== undefined) assert.equal(names('demander'), demander);
      if (addressee !== undefined) assert.equal(names('addressee'), addressee);
    });
  }
}
