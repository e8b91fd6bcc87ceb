import assert from 'node:assert/strict';
import path from 'node:path';
import { quantile, slope } from '../../../../scripts/bench/measure';
import { ArticleMaker, varietyOf } from '../../../../scripts/bench/texts';

const ROOT = path.join(__dirname, '..', '..', '..', '..');

describe('articles to measure by', () => {
  const made = new ArticleMaker(ROOT, 5).articles(300_000);

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(
      new ArticleMaker(ROOT, 5).articles(20_000),
      made.slice(0, new ArticleMaker(ROOT, 5).articles(20_000).length),
    );
    assert.notEqual(new ArticleMaker(ROOT, 6).articles(1)[0], made[0]);
  });

  it('hardly repeat a paragraph, and have many words', () => {
    const { units, uniqueParagraphs, uniqueSentences, distinctWords } = varietyOf(made);
    assert.ok(units >= 300_000);
    assert.ok(uniqueParagraphs > 0.95, `${uniqueParagraphs}`);
    assert.ok(uniqueSentences > 0.7, `${uniqueSentences}`);
    assert.ok(distinctWords > 6_000, `${distinctWords}`);
  });

  it('are as long as they are asked for as one document', () => {
    assert.equal(new ArticleMaker(ROOT, 5).document(12_345).length, 12_345);
  });
});

describe('measures', () => {
  it('quantile: the value that so many do not exceed', () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    assert.equal(quantile(values, 0.5), 51);
    assert.equal(quantile(values, 0.99), 100);
    assert.equal(quantile([7], 0.99), 7);
  });

  it('slope: the exponent of growth', () => {
    const sizes = [10, 100, 1000];
    assert.ok(
      Math.abs(
        slope(
          sizes,
          sizes.map((size) => 3 * size ** 1.5),
        ) - 1.5,
      ) < 1e-9,
    );
  });
});
