import assert from 'node:assert/strict';
import { articleProblemSentence } from '../../../../src/cli/wording/sidecar';
import { readSidecar } from '../../../../src/core/claims/sidecar';

describe('what a sidecar lacks, in words', () => {
  const sentences = (text: string) => readSidecar(text).problems.map(articleProblemSentence);

  it('names the misspelt key that hides all claims, and what to make of it', () => {
    const claim = '  - id: c-0000000001\n    kind: other\n    anchors:\n      - exact: Mara\n';
    assert.deepEqual(sentences(`format: claims-sidecar/1\nclaim:\n${claim}`), [
      '“claim” is no key of a sidecar, and the claims under it are not read; change it to “claims”.',
    ]);
  });

  it('names the key that was likely meant for the format, where one is', () => {
    assert.deepEqual(sentences('formt: claims-sidecar/1\n'), ['“format” is missing; add it, or correct “formt”.']);
    assert.deepEqual(sentences('claims: []\n'), [
      '“format” is missing; add “format: claims-sidecar/1” as the first line.',
    ]);
  });
});
