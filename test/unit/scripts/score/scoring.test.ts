import assert from 'node:assert/strict';
import { compare, rates, sameParty, sameValue, type Label } from '../../../../scripts/score/scoring';

/** A label over some units of an article. */
function label(start: number, end: number): Label {
  return { kind: 'actor', start, end, text: 'x'.repeat(end - start) };
}

function spans(labels: readonly Label[]): readonly (readonly [number, number])[] {
  return labels.map(({ start, end }) => [start, end]);
}

describe('answers are compared with labels', () => {
  it('one to one, equal spans before any overlap', () => {
    const { exact, relaxed, missed, spurious } = compare(
      [label(0, 10), label(12, 20)],
      [label(0, 4), label(0, 10), label(18, 24)],
    );
    assert.equal(exact.length, 1);
    assert.deepEqual(
      relaxed.map(({ gold, answer }) => [gold.start, answer.start, answer.end]),
      [
        [0, 0, 10],
        [12, 18, 24],
      ],
    );
    assert.deepEqual(spans(missed), []);
    assert.deepEqual(spans(spurious), [[0, 4]]);
  });

  it('the largest overlap first', () => {
    const { relaxed, spurious } = compare([label(0, 10)], [label(0, 2), label(3, 12)]);
    assert.deepEqual(spans(relaxed.map(({ answer }) => answer)), [[3, 12]]);
    assert.deepEqual(spans(spurious), [[0, 2]]);
  });

  it('the same span answered twice counts once', () => {
    assert.equal(compare([], [label(0, 3), label(0, 3)]).spurious.length, 1);
  });

  it('spans that only touch are no pair', () => {
    const { missed, spurious } = compare([label(0, 3)], [label(3, 6)]);
    assert.equal(missed.length + spurious.length, 2);
  });

  it('where nothing is judged an answer is not wrong, but it may still be right', () => {
    const { exact, spurious } = compare([label(0, 3)], [label(0, 3), label(2, 6)], [{ start: 0, end: 5 }]);
    assert.equal(exact.length, 1);
    assert.deepEqual(spurious, []);
  });
});

describe('rates', () => {
  it('are in per cent, and 0 where there is nothing', () => {
    assert.deepEqual(rates(3, 4, 6), { precision: 75, recall: 50, f1: 60 });
    assert.deepEqual(rates(0, 0, 0), { precision: 0, recall: 0, f1: 0 });
  });
});

describe('values of dates', () => {
  for (const [labelled, answered, same] of [
    ['2025-03-05T15:00', '2025-03-05T15:00:00Z', true],
    ['199X', '199', true],
    ['1949-XX', '1949', true],
    ['199', '199X', false],
    ['2025-W10', '2025-03-05', false],
    ['P1W', 'P7D', false],
    ['XXXX-WXX-7', 'XXXX-WXX-7', true],
    ['P1D', undefined, false],
  ] as const) {
    it(`${labelled} and ${answered} are ${same ? 'the same' : 'different'}`, () => {
      assert.equal(sameValue(labelled, answered), same);
    });
  }
});

describe('parties of demands', () => {
  const table: readonly (readonly [string[], string[], string[], boolean])[] = [
    [['Ana Kolb'], [], ['Kolb'], true],
    [['the Port Union'], [], ['Port Union’s'], true],
    [['Port Union'], [], ['Dock Union'], false],
    [['union'], ['Port Union'], ['Port Union'], true],
    [['Kolb'], [], ['Moe', 'Kolb'], false],
    [['Kolb', 'Moe'], [], ['Wick', 'Moe'], true],
    [[], [], [], true],
    [[], [], ['Kolb'], false],
    [['Kolb'], [], [], false],
  ];
  for (const [labelled, alternatives, answered, right] of table) {
    it(`${labelled.join('; ') || 'nobody'} answered as ${answered.join('; ') || 'nobody'}: ${right ? 'right' : 'wrong'}`, () => {
      assert.equal(sameParty(labelled, alternatives, answered), right);
    });
  }
});
