import { deepStrictEqual, ok } from 'node:assert';
import fc from 'fast-check';
import { resolveActors, scanActors } from '../../../../../src/core/recognise/actors';
import type { Reading } from '../../../../../src/core/recognise/reading';
import type { ActorResolution } from '../../../../../src/core/recognise/resolved';
import type { ParagraphRole } from '../../../../../src/core/text/paragraph';
import { IS_LONG, PATIENCE } from '../properties/runs';
import { readingOf } from '../support';

const RUNS = IS_LONG ? 20 : 1;

/** Lines that tell each other something: full names for short ones, letters, bodies, storms, acronyms, families. */
const LINES = [
  'Minister Ana Kolb resigned on Monday.',
  'Kolb said the Harbour Workers’ League (HWL) had lied.',
  'Then Peter Kolb spoke. Mr Kolb sat down.',
  'Kolb left.',
  'Zubkoff called the league a friend.',
  'Igor Zubkov of Halden Resources refused.',
  'Halden denied it, and the company sued.',
  'Halden is a town in Norway. Oslo is not.',
  'Hope is small. They hope for rain.',
  'Hope said nothing to Norway or Norland.',
  'Hurricane Ida hit the coast. Ida turned north.',
  'Queen Ida thanked the HWL.',
  'Karvenia refused, and Karvenian steel rotted.',
  'Then ships left for Karvenia.',
  'The parliament of Karvenia met. Karvenia lost.',
  'The HWL and the minister met in Lugansk.',
  'Luhansk refused, the Norland Port Union said.',
  'Halden chief executive Jo Wick met a Karvenia official.',
  'HWL spokesman Igor Zubkov and Kolb supporters left the Norland Port Union negotiators.',
  'Norland President Peter Kolb, the Halden chair, sold Zubkov Airlines.',
  'Critics Norland asked were silent. The critics left.',
  '',
];
const HEADLINES = [
  'Harbour Workers’ League Sues Halden Resources Over Port Strike Deal',
  'NORLAND PORT UNION REFUSES KOLB OFFER',
];

function reading(text: string, role: ParagraphRole): Reading {
  const own = readingOf({ text, role, rule: 'test' });
  return { ...own, actors: scanActors(own.paragraph) };
}

const anyReading = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES).map((text) => reading(text, 'body')) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADLINES).map((text) => reading(text, 'headline')) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...LINES), { maxLength: 4 }).map((all) => reading(all.join(' '), 'body')),
  },
);

/** Takes `gone` readings out at a place and puts others in, going on from one of the versions there are so far. */
const edit = fc.record({ from: fc.nat(), at: fc.nat(), gone: fc.nat(3), come: fc.array(anyReading, { maxLength: 3 }) });

interface Version {
  readonly readings: readonly Reading[];
  readonly resolution: ActorResolution;
}

function shown({ readings, resolution }: Version): unknown {
  const starts = Int32Array.from(readings, (_, i) => i * 1000);
  return { mentions: resolution.mentions, entities: resolution.entities(starts) };
}

describe('who is mentioned, from version to version', function () {
  this.timeout(PATIENCE);

  it('is the same as from scratch after any edits, whichever version they go on from', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { maxLength: 8 }), fc.array(edit, { maxLength: 8 }), (first, edits) => {
        const versions: Version[] = [{ readings: first, resolution: resolveActors(first) }];
        const views = versions.map(shown);
        for (const { from, at, gone, come } of edits) {
          const before = versions[from % versions.length]!;
          const readings = [...before.readings];
          readings.splice(at % (readings.length + 1), gone, ...come);
          const version = { readings, resolution: resolveActors(readings, before.resolution) };
          versions.push(version);
          views.push(shown({ readings, resolution: resolveActors(readings) }));
        }
        for (const [i, version] of versions.entries()) deepStrictEqual(shown(version), views[i]);
      }),
      { numRuns: 60 * RUNS },
    );
  });

  it('keeps the list of each paragraph for which nothing changed, also behind a version that was given up', () => {
    fc.assert(
      fc.property(
        fc.array(anyReading, { minLength: 1, maxLength: 8 }),
        edit,
        edit,
        (first, lost, { at, gone, come }) => {
          const before = resolveActors(first);
          const other = [...first];
          other.splice(lost.at % (other.length + 1), lost.gone, ...lost.come);
          resolveActors(other, before);
          const next = [...first];
          next.splice(at % (next.length + 1), gone, ...come);
          const after = resolveActors(next, before);
          next.forEach((each, i) => {
            const was = first.indexOf(each);
            if (was < 0) return;
            const [old, now] = [before.mentions[was]!, after.mentions[i]!];
            if (JSON.stringify(old) === JSON.stringify(now)) ok(old === now);
          });
        },
      ),
      { numRuns: 60 * RUNS },
    );
  });

  it('decides on a name again wherever it stands', () => {
    const lines = ['Kolb left.', 'The vote was lost.', 'Ana Kolb spoke.'].map((line) => reading(line, 'body'));
    const before = resolveActors(lines);
    const kolb = before.mentions[0]![0]!;
    deepStrictEqual([kolb.text, kolb.type], ['Kolb', 'person']);
    const after = resolveActors([...lines, reading('Peter Kolb spoke.', 'body')], before);
    deepStrictEqual(
      after.mentions[0]!.map(({ name }) => name),
      ['person:ana kolb'],
    );
    ok(before.mentions[2] === after.mentions[2]);
    deepStrictEqual(before.mentions[0]![0], kolb);
  });
});
