import assert from 'node:assert/strict';
import { corpusOfLines } from '../../../../scripts/score/corpus';
import { compareAll } from '../../../../scripts/score/measures';
import type { Label } from '../../../../scripts/score/scoring';
import { isOfSentences, measureSentences } from '../../../../scripts/score/sentences';

const TEXTS = ['Kolb must pay.', 'They should go.', 'Kolb will pay.', 'Kolb paid.'] as const;

function demand(text: string, printed: string, demander: readonly string[]): Label {
  const start = text.indexOf(printed);
  return { kind: 'demand', start, end: start + printed.length, text: printed, attributes: { demander } };
}

function corpus(texts: readonly (readonly [string, readonly Label[]])[]) {
  return corpusOfLines(
    'lines',
    texts.map(([text, entities]) => ({ id: text, text, entities })),
  );
}

describe('single sentences', () => {
  const labelled = corpus([
    [TEXTS[0], [demand(TEXTS[0], 'Kolb must pay', ['Moe']), demand(TEXTS[0], 'pay', ['Moe'])]],
    [TEXTS[1], [demand(TEXTS[1], 'They should go', [])]],
    [TEXTS[2], []],
    [TEXTS[3], []],
  ]);

  it('are known by their length and by some that hold no demand', () => {
    assert.equal(isOfSentences(labelled), true);
    assert.equal(isOfSentences(corpus([[TEXTS[0], [demand(TEXTS[0], 'pay', [])]]])), false);
    assert.equal(
      isOfSentences(
        corpus([
          [TEXTS[0], [demand(TEXTS[0], 'pay', [])]],
          ['Two\nlines', []],
        ]),
      ),
      false,
    );
    assert.equal(
      isOfSentences(
        corpus([
          [TEXTS[0], [demand(TEXTS[0], 'pay', [])]],
          ['x'.repeat(500), []],
        ]),
      ),
      false,
    );
  });

  it('count once each, however many demands they hold', () => {
    const answers = [[demand(TEXTS[0], 'must pay', ['Kolb'])], [], [demand(TEXTS[2], 'pay', ['Kolb'])], []];
    assert.deepEqual(measureSentences(compareAll(labelled, answers, 'demands')), {
      recall: { right: 1, of: 2 },
      precision: { right: 1, of: 2 },
      demander: { right: 0, of: 1 },
    });
  });
});
