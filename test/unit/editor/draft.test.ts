import assert from 'node:assert/strict';
import { entered, type Draft } from '../../../src/editor/tagging/draft';
import { readSidecar } from '../../../src/core/claims/sidecar';
import { analyse } from '../../../src/core/recognise/analyse';

describe('actors who enter a sidecar with a claim', () => {
  const TEXT = 'The European Union refused. “We will not pay,” the bloc said. The EU has paid before, and the EU left.';
  const entity = analyse(TEXT).entities.find(({ name }) => name === 'European Union');
  const draft: Draft = {
    kind: 'refusal',
    claimants: [{ name: 'European Union', ...(entity && { entity }) }],
    addressees: [],
  };

  it('bring their other names along, and not the nouns that they are called by in this article', () => {
    assert.ok(entity?.aliases.includes('bloc'));
    const { values, changes } = entered(draft, readSidecar('').value);
    assert.equal(values.claimant, 'european-union');
    assert.deepEqual(changes, [
      {
        kind: 'add-actor',
        actor: { id: 'european-union', name: 'European Union', type: 'organisation', aliases: ['EU'] },
      },
    ]);
  });

  it('are not entered again under one of them', () => {
    const { value } = readSidecar('actors:\n  - { id: eu, name: "EU" }\n');
    assert.deepEqual(entered(draft, value), {
      values: { kind: 'refusal', claimant: 'eu', addressee: undefined },
      changes: [],
      actors: [],
    });
  });
});
