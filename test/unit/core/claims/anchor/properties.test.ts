import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tagSome } from '../../../../../scripts/bench-anchors/anchors';
import { print } from '../../../../../scripts/bench-anchors/edits';
import { FORMS, reform } from '../../../../../scripts/bench-anchors/forms';
import { Random } from '../../../../../scripts/bench-anchors/random';
import { fromSelectors, tallyOf, withOldText } from '../../../../../scripts/bench-anchors/rounds';
import { KINDS, makeText } from '../../../../../scripts/bench-anchors/texts';
import { ArticleText, describe as describeSpan, locate, locateSteps } from '../../../../../src/core/claims/anchor';

const kinds = fc.constantFrom(...KINDS);
const seeds = fc.nat(10_000);

describe('anchors, whatever the text', () => {
  it('stand exactly where they were described, in the text that they were described in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const article = new ArticleText(text);
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const description = describeSpan(article, span);
        if (description.kind === 'refused') return;
        const { anchor } = description;
        const [placement] = locate(article, [anchor]);
        assert.ok(placement && placement.state === 'exact' && placement.score === 1);
        assert.equal(new ArticleText(text.slice(placement.start, placement.end)).normalised.text, anchor.exact);
      }),
    );
  });

  it('stay on their words when something is put before or behind', () => {
    fc.assert(
      fc.property(kinds, seeds, fc.string({ maxLength: 30 }), fc.boolean(), (kind, seed, added, isBefore) => {
        const random = new Random(seed);
        const text = print(makeText(kind, 1500, random));
        const anchors = tagSome(text, 4, random);
        const now = isBefore ? `${added}\n\n${text}` : `${text}\n\n${added}`;
        const by = isBefore ? added.length + 2 : 0;
        const normalised = new ArticleText(now).normalised;
        for (const [index, placement] of locate(new ArticleText(now), anchors).entries()) {
          const { start, end } = anchors[index]!;
          assert.ok('start' in placement, `${placement.state}: ${anchors[index]!.exact}`);
          assert.deepEqual([placement.start, placement.end], [start + by, end + by]);
          assert.notEqual(placement.state, 'changed');
          if (normalised.toNormalised(start + by) === start) assert.equal(placement.state, 'exact');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep their exact ends when only the form changes', () => {
    fc.assert(
      fc.property(kinds, seeds, fc.constantFrom(...Object.keys(FORMS)), (kind, seed, form) => {
        const random = new Random(seed);
        const text = print(makeText(kind, 1500, random)).replaceAll('Ines', 'Inés');
        const anchors = tagSome(text, 4, random);
        const { text: now, starts, ends } = reform(form, text);
        for (const [index, placement] of locate(new ArticleText(now), anchors).entries()) {
          const { start, end, exact } = anchors[index]!;
          assert.ok('start' in placement && placement.state !== 'changed', `${form}, ${placement.state}: ${exact}`);
          assert.deepEqual([placement.start, placement.end], [starts[start], ends[end - 1]], `${form}: ${exact}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never fail on any text and any anchor', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    const anchor = fc.record(
      {
        exact: anything,
        prefix: anything,
        suffix: anything,
        start: fc.nat(50),
        text_hash: fc.constant('000000000000'),
      },
      { requiredKeys: ['exact'] },
    );
    fc.assert(
      fc.property(anything, anything, fc.array(anchor, { maxLength: 4 }), (text, original, anchors) => {
        const placements = locate(new ArticleText(text), anchors, { originals: [new ArticleText(original)] });
        assert.equal(placements.length, anchors.length);
        for (const placement of placements) {
          if ('start' in placement)
            assert.ok(0 <= placement.start && placement.start < placement.end && placement.end <= text.length);
        }
      }),
    );
  });
});

describe('anchors after random edits, in texts full of look-alikes (a sample of npm run bench:anchors)', () => {
  const SAMPLE_SEEDS = [11];
  const floors = [
    { rate: 0.01, found: 0.985, harm: 0.01 },
    { rate: 0.05, found: 0.95, harm: 0.015 },
    { rate: 0.1, found: 0.89, harm: 0.02 },
  ];
  for (const { rate, found, harm } of floors) {
    it(`are found and not misplaced after ${rate * 100} % edits`, () => {
      for (const matcher of [fromSelectors, withOldText]) {
        const tally = tallyOf(matcher, SAMPLE_SEEDS, rate, 2);
        assert.ok(tally.found >= found * tally.living, `found ${tally.found} of ${tally.living}`);
        assert.ok(tally.harm <= harm * tally.anchors, `harm ${tally.harm} of ${tally.anchors}`);
      }
    });
  }
});

describe('placing many anchors', () => {
  /** Steps of work, since a clock tells of other programs as well. */
  function stepsFor(units: number): number {
    const random = new Random(3);
    const text = print(makeText('reports', units, random));
    const anchors = tagSome(text, units / 1000, random);
    let steps = 0;
    const run = locateSteps(new ArticleText(`Late news.\n\n${text}`), anchors);
    while (!run.next().done) steps++;
    return steps;
  }

  it('can be interrupted between any two anchors, and takes steps in proportion to the text', () => {
    const short = stepsFor(20_000);
    const long = stepsFor(80_000);
    assert.ok(short >= 20 && long <= short * 5, `${short} and ${long} steps`);
  });
});
