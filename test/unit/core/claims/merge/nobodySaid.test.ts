import assert from 'node:assert/strict';
import { openConflicts, settling } from '../../../../../src/core/claims/merge/conflicts';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../../src/core/claims/sidecarEdit';

const sidecar = (...lines: readonly string[]) =>
  ['format: claims-sidecar/1', 'claims:', '  - id: c-aaaaaaaaa1', ...lines.map((line) => `    ${line}`), ''].join('\n');

function merged(base: string, ours: string, theirs: string) {
  const result = mergeSidecars(base, ours, theirs, 'a.txt');
  assert.ok(result.kind === 'merged');
  const [claim] = readSidecar(result.text).value.claims;
  const taken = (side: 'ours' | 'theirs') => {
    let text = result.text;
    for (let left = result.conflicts.length; left > 0; left--) {
      const edited = editSidecar(text, 'a.txt', settling(readSidecar(text).value.claims[0]!, 0, side));
      assert.ok('text' in edited);
      ({ text } = edited);
    }
    const [decided] = readSidecar(text).value.claims;
    assert.deepEqual(openConflicts(decided!), []);
    return decided!;
  };
  return { claim: claim!, keys: result.conflicts.map(({ key }) => key), taken };
}

describe('a merge makes no claim that nobody has written', () => {
  describe('with a list that is empty though neither has emptied it', () => {
    const claim = (list: string) => sidecar('kind: demand', 'anchors: [{ exact: quay }]', list);

    for (const key of ['claimant', 'addressee', 'tags'] as const) {
      it(`of which each has taken away what the other has kept: ${key}`, () => {
        const { claim: now, keys, taken } = merged(claim(`${key}: [x, z]`), claim(`${key}: [x]`), claim(`${key}: [z]`));
        assert.deepEqual(keys, [key]);
        assert.deepEqual(now[key], ['x']);
        assert.deepEqual([taken('ours')[key], taken('theirs')[key]], [['x'], ['z']]);
      });
    }

    it('but for one that somebody has emptied, or that both have made shorter', () => {
      const none = sidecar('kind: demand', 'anchors: [{ exact: quay }]');
      assert.deepEqual(merged(claim('tags: [x, z]'), none, claim('tags: [x, z]')).keys, []);
      const both = merged(claim('tags: [x, y, z]'), claim('tags: [x, y]'), claim('tags: [y, z]'));
      assert.deepEqual([both.keys, both.claim.tags], [[], ['y']]);
    });
  });

  describe('with the words of an anchor as each has put them', () => {
    const claim = (...quotes: readonly string[]) =>
      sidecar('kind: demand', 'anchors:', ...quotes.map((quote) => `  - exact: "${quote}"`));
    const words = ({ anchors }: { readonly anchors: readonly { readonly exact: string }[] }) =>
      anchors.map(({ exact }) => exact).join(' | ');

    for (const [what, base, ours, theirs, forUs, forThem] of [
      [
        'where one has added another behind',
        ['pay by Friday'],
        ['must pay by Friday', 'never'],
        ['pay by Friday noon'],
        'must pay by Friday | never',
        'pay by Friday noon | never',
      ],
      [
        'where one has added another before',
        ['pay by Friday'],
        ['never again', 'must pay by Friday'],
        ['pay by Friday noon'],
        'never again | must pay by Friday',
        'never again | pay by Friday noon',
      ],
      [
        'where the other has added another',
        ['pay by Friday'],
        ['must pay by Friday'],
        ['pay by Friday noon', 'never'],
        'must pay by Friday | never',
        'pay by Friday noon | never',
      ],
      [
        'where one has taken away another',
        ['pay by Friday', 'or else'],
        ['must pay by Friday'],
        ['pay by Friday noon', 'or else'],
        'must pay by Friday',
        'pay by Friday noon',
      ],
      [
        'where both have added the same one',
        ['pay by Friday'],
        ['must pay by Friday', 'never'],
        ['pay by Friday noon', 'never'],
        'must pay by Friday | never',
        'pay by Friday noon | never',
      ],
      [
        'where the one has quite other words',
        ['pay by Friday'],
        ['settle it'],
        ['pay by Friday noon', 'never'],
        'settle it | never',
        'pay by Friday noon | never',
      ],
      [
        'where the other has deleted it',
        ['pay by Friday', 'or else'],
        ['must pay by Friday', 'or else'],
        ['or else'],
        'must pay by Friday | or else',
        'or else',
      ],
      [
        'where the other has changed the next one as well',
        ['pay by Friday', 'or else'],
        ['must pay by Friday', 'or else'],
        ['pay by Friday noon', 'or else we strike'],
        'must pay by Friday | or else we strike',
        'pay by Friday noon | or else we strike',
      ],
    ] as const) {
      it(`both of them in one, ${what}`, () => {
        const { keys, taken, claim: now } = merged(claim(...base), claim(...ours), claim(...theirs));
        assert.deepEqual(keys, ['anchors']);
        assert.deepEqual([words(now), words(taken('ours')), words(taken('theirs'))], [forUs, forUs, forThem]);
      });
    }

    it('but takes what both have put in the same words', () => {
      const [ours, theirs] = [claim('must pay by Friday', 'never'), claim('must pay by Friday', 'or else')];
      const { keys, claim: now } = merged(claim('pay by Friday'), ours, theirs);
      assert.deepEqual([keys, words(now)], [[], 'must pay by Friday | never | or else']);
    });

    it('but takes what only one has put otherwise, added or taken away', () => {
      for (const [ours, theirs, outcome] of [
        [
          ['must pay by Friday', 'or else'],
          ['pay by Friday', 'or else', 'never'],
          'must pay by Friday | or else | never',
        ],
        [['pay by Friday'], ['must pay by Friday', 'or else'], 'must pay by Friday'],
        [['or else', 'a lamp'], ['or else', 'pay by Friday', 'never'], 'or else | a lamp | never'],
      ] as const) {
        for (const [one, other] of [
          [ours, theirs],
          [theirs, ours],
        ] as const) {
          const { keys, claim: now } = merged(claim('pay by Friday', 'or else'), claim(...one), claim(...other));
          assert.deepEqual(keys, []);
          assert.deepEqual(words(now).split(' | ').sort(), outcome.split(' | ').sort());
        }
      }
    });
  });

  describe('of a kind that a key of it does not go with', () => {
    const claim = (kind: string, ...rest: readonly string[]) =>
      sidecar(`kind: ${kind}`, ...rest, 'anchors: [{ exact: quay }]');

    it('where one has made it another kind and the other has said how strong the demand is', () => {
      const [base, ours, theirs] = [claim('demand'), claim('promise'), claim('demand', 'strength: request')];
      const said = ({ kind, strength }: { readonly kind: string; readonly strength?: string }) => [kind, strength];
      for (const [one, other, first, second] of [
        [ours, theirs, ['promise', undefined], ['demand', 'request']],
        [theirs, ours, ['demand', 'request'], ['promise', undefined]],
      ] as const) {
        const { claim: now, keys, taken } = merged(base, one, other);
        assert.deepEqual(keys, ['kind', 'strength']);
        assert.deepEqual([now, taken('ours'), taken('theirs')].map(said), [first, first, second]);
      }
      const weaker = merged(claim('demand', 'strength: demand'), ours, theirs);
      assert.deepEqual([...weaker.keys].sort(), ['kind', 'strength']);
    });

    it('but takes the kind where the other has not touched what goes with the old one', () => {
      const base = claim('demand', 'strength: demand');
      const { keys, claim: now } = merged(base, claim('promise'), `${base}    status: checking\n`);
      assert.deepEqual([keys, now.kind, now.strength, now.status], [[], 'promise', undefined, 'checking']);
      assert.deepEqual(merged(claim('promise'), claim('demand', 'strength: request'), claim('promise')).keys, []);
    });
  });
});
