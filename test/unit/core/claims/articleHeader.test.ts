import assert from 'node:assert/strict';
import {
  articleName,
  readArticleHeader,
  sidecarName,
  withReferenceDate,
} from '../../../../src/core/claims/articleHeader';

const codes = (text: string) => readArticleHeader(text).problems.map(({ code }) => code);

describe('the header of a sidecar', () => {
  it('gives the reference date, else the day of publication', () => {
    const read = (text: string) => readArticleHeader(text).value.referenceDate;
    assert.equal(read('article:\n  published: "2025-03-04"\n  reference_date: "2025-03-05"\n'), '2025-03-05');
    assert.equal(read('article:\n  published: "2025-03-04"\n'), '2025-03-04');
    assert.equal(read('article:\n  published: "2025-03"\n'), undefined);
    assert.equal(read('article:\n  reference_date: 2025-03-05\n'), '2025-03-05');
    assert.equal(read(''), undefined);
  });

  it('names a reference date that is no day, with its place', () => {
    const text = 'article:\n  reference_date: "31 February"\n';
    const { problems } = readArticleHeader(text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['sidecar-bad-date'],
    );
    assert.equal(text.slice(problems[0]!.span!.start, problems[0]!.span!.end), '"31 February"');
  });

  it('finds no fault in a sidecar with claims', () => {
    const text = 'format: claims-sidecar/1\narticle:\n  lang: en\nclaims:\n  - id: c-7f3kq9m2xw\n    kind: demand\n';
    assert.deepEqual(codes(text), []);
    assert.equal(readArticleHeader(text).value.isWritable, true);
  });

  it('reads a newer format and does not write it', () => {
    const text = 'format: claims-sidecar/2\narticle:\n  reference_date: "2025-03-05"\n';
    assert.deepEqual(codes(text), ['sidecar-newer']);
    assert.equal(readArticleHeader(text).value.referenceDate, '2025-03-05');
    assert.equal(withReferenceDate(text, 'a.txt', '2025-03-06'), undefined);
  });

  it('begins a sidecar where there is none', () => {
    const text = withReferenceDate(undefined, 'a.txt', '2025-03-05');
    assert.equal(text, 'format: claims-sidecar/1\narticle:\n  file: "a.txt"\n  reference_date: "2025-03-05"\n');
    assert.deepEqual(codes(text), []);
  });

  it('goes through setting and forgetting with no other byte changed', () => {
    const text = '# desk copy\nformat: claims-sidecar/1\narticle:\n  file: a.txt   # ours\nclaims: []\n';
    const set = withReferenceDate(text, 'a.txt', '2025-03-05')!;
    assert.equal(readArticleHeader(set).value.referenceDate, '2025-03-05');
    assert.equal(withReferenceDate(set, 'a.txt', undefined), text);
  });

  it('belongs to one article by its name', () => {
    assert.equal(sidecarName('a.md'), 'a.md.claims.yaml');
    assert.equal(articleName('a.md.claims.yaml'), 'a.md');
    assert.equal(articleName('a.yaml'), undefined);
  });
});
