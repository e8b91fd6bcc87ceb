import assert from 'node:assert/strict';
import { readActorsFile } from '../../../../src/core/knowledge/actorsFile';
import { readFolderSettings } from '../../../../src/core/workspace/folderSettings';
import { sharedSeverity, type SharedProblem } from '../../../../src/core/workspace/sharedProblems';

describe('problems of the files that articles share', () => {
  const graded = (problems: readonly SharedProblem[]) =>
    problems.map((problem) => [problem.code, sharedSeverity(problem)]);

  it('are errors where something is left out for them', () => {
    assert.deepEqual(graded(readActorsFile('actors:\n  - { id: b }\n').problems), [['actors-missing-key', 'error']]);
    assert.deepEqual(graded(readFolderSettings('rules: [claim.duplicate]\n').problems), [
      ['settings-not-a-map', 'error'],
    ]);
  });

  it('are warnings where something only looks like a slip', () => {
    assert.deepEqual(graded(readActorsFile('actors:\n  - { id: a, name: A, alises: [B] }\n').problems), [
      ['actors-misspelt-key', 'warning'],
    ]);
  });

  it('with curly quotation marks are what the value is with them', () => {
    assert.deepEqual(graded(readFolderSettings('annotate: [“news”]\nrules:\n  claim.duplicate: “off”\n').problems), [
      ['settings-curly-quotes', 'warning'],
      ['settings-curly-quotes', 'error'],
    ]);
  });
});
