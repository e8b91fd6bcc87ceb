import assert from 'node:assert/strict';
import { taughtId } from '../../../../src/core/claims/taughtId';

describe('the id of somebody who is taught', () => {
  const venn = { id: 'ilse-venn', name: 'Ilse Venn', aliases: ['Ms Venn'] };

  it('is that of the sidecar, which has the name that the article prints', () => {
    assert.equal(taughtId(['Ilse M. Venn', 'Ilse Venn'], [venn], new Set()), 'ilse-venn');
    assert.equal(taughtId(['Ilse M. Venn', 'Ms Venn'], [venn], new Set(['olaf'])), 'ilse-venn');
    assert.equal(taughtId(['Ilse Venn', 'Venn'], [{ ...venn, id: 'iv' }], new Set()), 'iv');
  });

  it('is made of the name where the sidecar knows nobody of it, or two, or the register has the id', () => {
    const names = ['Ilse M. Venn', 'Ms Venn'] as const;
    assert.equal(taughtId(names, [], new Set()), 'ilse-m-venn');
    assert.equal(taughtId(names, [venn, { ...venn, id: 'ada-venn', name: 'Ada Venn' }], new Set()), 'ilse-m-venn');
    assert.equal(taughtId(names, [venn], new Set(['ilse-venn'])), 'ilse-m-venn');
  });
});
