import assert from 'node:assert/strict';
import { changesBetween, draftFrom, draftOf, entered, ofKind, type Draft } from '../../../../src/editor/tagging/draft';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { readActorsFile } from '../../../../src/core/knowledge/actorsFile';
import { analyse } from '../../../../src/core/recognise/analyse';

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

describe('the outcome of a demand in a draft', () => {
  const suggestion = {
    span: { start: 0, end: 4 },
    kind: 'demand',
    strength: 'request',
    claimants: [],
    addressees: [],
    outcome: 'refused',
  } as const;
  const draft = draftOf(suggestion, readSidecar('').value);

  it('is what the article tells of it, while nobody has looked into its truth', () => {
    assert.deepEqual([draft.outcome, draft.status], ['refused', 'open']);
  });

  it('stays with a promise, and goes when the claim is of a kind that cannot come true', () => {
    assert.equal(ofKind(draft, { kind: 'promise' }).outcome, 'refused');
    const assertion = ofKind(draft, { kind: 'assertion' });
    assert.deepEqual([assertion.kind, assertion.strength, assertion.outcome], ['assertion', undefined, undefined]);
    // Somebody has written it there by hand.
    assert.equal(ofKind({ ...assertion, outcome: 'met' }, { kind: 'threat' }).outcome, 'met');
  });
});

describe('whom the register knows', () => {
  const { value: knowledge } = readActorsFile(
    'actors:\n  - { id: olufsen, name: "Karsten Olufsen", type: person, aliases: ["Carsten Olufsen"] }\n',
  );
  const { entities } = analyse('The ring is a mistake, Carsten Olufsen said.', { knowledge });
  const printed = { name: entities[0]!.name, entity: entities[0]! };

  it('enters a sidecar under the id of the register, also where the article does not name them', () => {
    assert.equal(printed.name, 'Karsten Olufsen');
    const known = knowledge.actor('olufsen');
    for (const claimant of [printed, { name: 'Karsten Olufsen', ...(known && { known }) }]) {
      const { values, actors } = entered(
        { kind: 'assertion', claimants: [claimant], addressees: [] },
        readSidecar('').value,
      );
      assert.equal(values.claimant, 'olufsen');
      assert.deepEqual(
        actors.map(({ id, name, type }) => [id, name, type]),
        [['olufsen', 'Karsten Olufsen', 'person']],
      );
    }
  });

  it('is entered once, whatever name the sidecar has for that id', () => {
    const { value: sidecar } = readSidecar(
      'format: claims-sidecar/1\nactors:\n  - { id: olufsen, name: "K. O." }\nclaims: []\n',
    );
    const { values, actors } = entered({ kind: 'assertion', claimants: [printed], addressees: [] }, sidecar);
    assert.equal(values.claimant, 'olufsen');
    assert.deepEqual(actors, []);
  });
});

describe('the stance of a claim of another kind', () => {
  const denial: Draft = { kind: 'denial', polarity: 'denies', claimants: [], addressees: [] };

  it('goes where it only said that the claim is a denial, and else stays', () => {
    assert.equal(ofKind(denial, { kind: 'assertion' }).polarity, undefined);
    assert.equal(ofKind(denial, { kind: 'denial' }).polarity, 'denies');
    assert.equal(ofKind({ ...denial, kind: 'assertion' }, { kind: 'promise' }).polarity, 'denies');
    assert.equal(ofKind({ ...denial, polarity: 'doubts' }, { kind: 'assertion' }).polarity, 'doubts');
  });
});

describe('what a draft changes in a claim', () => {
  const { value: sidecar } = readSidecar(`format: claims-sidecar/1
actors:
  - { id: mara-lind, name: "Mara Lind", type: person }
claims:
  - id: c-aaaaaaaaa1
    kind: demand
    anchors: [{ exact: "reopen the quay" }]
    claimant: [mara-lind]
    note: "ask her"
`);
  const first = draftFrom(sidecar.claims[0]!, sidecar);

  it('is nothing where the same is said once more, under the name of the same actor', () => {
    assert.deepEqual(changesBetween(first, first, sidecar), {});
    assert.deepEqual(changesBetween(first, { ...first, claimants: [{ name: 'mara lind' }] }, sidecar), {});
  });

  it('is what is said otherwise, and no more', () => {
    const draft = { ...first, claimants: [{ name: 'Jon Vik' }], note: undefined };
    assert.deepEqual(changesBetween(first, draft, sidecar), { claimant: 'jon-vik', note: undefined });
  });
});
