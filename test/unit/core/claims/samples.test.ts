import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf } from '../../../../src/core/article';

const SAMPLES = path.join(__dirname, '..', '..', '..', '..', 'samples');

describe('the sample sidecars', () => {
  const sample = (file: string) =>
    articleOf({
      file,
      text: readFileSync(path.join(SAMPLES, file), 'utf8'),
      sidecar: readFileSync(path.join(SAMPLES, `${file}.claims.yaml`), 'utf8'),
    });

  it('show claims of most kinds, all in their places', () => {
    const { claims, sidecarProblems } = sample('river-ruling.article.txt');
    assert.deepEqual(sidecarProblems, []);
    assert.deepEqual([...new Set(claims.map(({ state }) => state))], ['exact']);
    assert.deepEqual([...new Set(claims.map(({ claim }) => claim.kind))].sort(), ['assertion', 'demand', 'refusal']);
  });

  it('show what becomes of claims when the article has been edited', () => {
    const { claims, sidecarProblems } = sample('ferry-hostages.article.txt');
    assert.deepEqual(sidecarProblems, []);
    assert.deepEqual(claims.map(({ state }) => state).sort(), ['changed', 'lost', 'moved', 'moved']);
  });
});
