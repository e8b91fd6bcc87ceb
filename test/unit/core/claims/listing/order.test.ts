import assert from 'node:assert/strict';
import type { Actor, Claim } from '../../../../../src/core/claims/claim';
import { inOrder, type ClaimOrder } from '../../../../../src/core/claims/listing/order';

const ACTORS: readonly Actor[] = [
  { id: 'zoe', name: 'Zoë Adams' },
  { id: 'union', name: 'the Harbour Union' },
  { id: 'eva', name: 'Éva Lind' },
  { id: 'adler', name: 'adler & sons' },
];

/** Claims in the order of the text, called by their place in it. */
function listed(...claims: readonly Partial<Claim>[]): readonly { readonly claim: Claim }[] {
  return claims.map((claim, index) => ({
    claim: { kind: 'assertion', anchors: [{ exact: 'words' }], ...claim, id: String(index + 1) },
  }));
}

function idsBy(order: ClaimOrder, claims: readonly { readonly claim: Claim }[]): string {
  return inOrder(claims, order, ACTORS)
    .map(({ claim: { id } }) => id)
    .join(' ');
}

describe('the order of a list of claims', () => {
  it('is that of the text, if nothing else is asked for', () => {
    const claims = listed({ claimant: 'zoe' }, { claimant: 'adler' });
    assert.equal(inOrder(claims, 'place', ACTORS), claims);
  });

  it('has claimants by name, without accents, case and article, and nobody last', () => {
    const claims = listed(
      { claimant: 'zoe' },
      {},
      { claimant: 'union' },
      { claimant: 'eva' },
      { claimant: ['adler', 'zoe'] },
      { claimant: 'adler' },
      { claimant: 'somebody-unknown' },
    );
    assert.equal(idsBy('claimant', claims), '6 5 4 3 7 1 2');
  });

  it('has kinds and statuses as the format lists them', () => {
    const kinds = listed({ kind: 'question' }, { kind: 'demand' }, { kind: 'assertion' }, { kind: 'demand' });
    assert.equal(idsBy('kind', kinds), '3 2 4 1');
    const statuses = listed({ status: 'refuted' }, {}, { status: 'open' }, { status: 'checking' });
    assert.equal(idsBy('status', statuses), '3 4 1 2');
  });

  it('has what was said from the earliest day on, and what has no day last', () => {
    const claims = listed(
      { said: { text: 'the other week' } },
      { said: { value: '2026-05' } },
      { said: { value: '2026-05-12T08:30:00' } },
      { said: { value: '2025-12-31/2026-01-02' } },
      { said: { value: '../2024' } },
      {},
    );
    assert.equal(idsBy('said', claims), '5 4 2 3 1 6');
  });

  it('has deadlines by their last day: a length of time has none', () => {
    const claims = listed(
      { due: { value: '2026-05' } },
      { due: { value: 'P10D' } },
      { due: { value: '2026-05-30' } },
      { due: { value: '2026-05-28/..' } },
    );
    assert.equal(idsBy('due', claims), '4 3 1 2');
  });

  it('keeps the order of the text among those that are alike', () => {
    const claims = listed({ claimant: 'eva' }, {}, { claimant: 'eva' }, {}, { claimant: 'adler' }, { claimant: 'eva' });
    assert.equal(idsBy('claimant', claims), '5 1 3 6 2 4');
  });
});
