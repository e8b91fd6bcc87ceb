import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Random } from '../../../../scripts/bench-anchors/random';
import { openConflicts } from '../../../../src/core/claims/merge/conflicts';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { IS_LONG } from '../../core/recognise/properties/runs';
import { Clone } from './clone';
import { contradictionsOf, idOf, isLeft, remarkOf, withStillOpen, written, type Claims, type Said } from './rounds';

const ROUNDS = IS_LONG ? 500 : 8;

/** What a merge has left to decide in a file, by claim. */
function openIn(text: string): readonly (readonly [string, readonly string[]])[] {
  return readSidecar(text).value.claims.flatMap((claim) => {
    const keys = openConflicts(claim).map(({ key }) => key);
    return keys.length === 0 ? [] : [[claim.id, keys.sort()] as const];
  });
}

describe('a merge by git', function () {
  this.timeout(IS_LONG ? 1_800_000 : 120_000);
  let clone: Clone;
  before(() => {
    clone = new Clone();
    assert.equal(clone.merge(['--set-up', '--yes']).status, 0);
  });
  after(() => clone.remove());

  it(`loses no claim and breaks no file in ${ROUNDS} random rounds; it conflicts only where both have changed one thing`, () => {
    const random = new Random(20_261_128);
    const some = (): Said => {
      const isPromise = random.chance(0.3);
      return {
        status: random.pick(['open', 'checking', 'confirmed', 'refuted']),
        ...(random.chance(0.4) && { note: random.pick(['"ask"', '"call back"', '', '0612345678', '1.10']) }),
        ...(random.chance(0.4) && { remark: random.pick(['asked', 'no answer yet', 'look again']) }),
        ...(isPromise && { isPromise }),
        ...(!isPromise && random.chance(0.4) && { strength: random.pick(['request', 'ultimatum', 'proposal']) }),
        ...(random.chance(0.5) && { claimants: random.pick([['mara', 'tove'], ['mara'], ['tove'], ['tove', 'jo']]) }),
      };
    };
    /** With other words, another place, or the status decided that was left to decide. */
    const retagged = (was: Said, number: number): Said => ({
      ...was,
      ...(random.chance(0.5) && { words: `${random.pick(['old', 'new'])} words ${number} of the article` }),
      ...(random.chance(0.3) && { more: random.pick(['never', 'or else']) }),
      ...(random.chance(0.5) && { isOpen: false, status: random.pick([was.status, some().status]) }),
    });
    const attributes = path.join(clone.folder, '.git', 'info', 'attributes');
    let [conflicted, contradictions, marked] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      let next = 100;
      const made = (): Said => ({ ...some(), ...(random.chance(0.2) && { isOpen: true }) });
      const base: Claims = new Map(Array.from({ length: random.between(0, 8) }, (_, i) => [i * 3, made()]));
      const edited = (): Map<number, Said> => {
        const claims = new Map(base);
        for (const [number, was] of base) {
          if (random.chance(0.15)) claims.delete(number);
          else if (random.chance(0.2)) claims.set(number, { ...was, status: some().status });
          else if (random.chance(0.2)) claims.set(number, { ...some(), ...(was.isOpen && { isOpen: true }) });
          else if (random.chance(0.3)) claims.set(number, retagged(was, number));
        }
        for (let added = random.between(0, 3); added > 0; added--) claims.set(next++, some());
        return claims;
      };
      const ours = edited();
      next = random.chance(0.5) ? 100 : next;
      const theirs = edited();
      // Both may have added a claim of the same number: as if one had taken it over from the other, or another claim.
      const twice = new Map<number, Said>();
      for (const [number, other] of theirs) {
        if (number < 100 || !ours.has(number)) continue;
        if (random.chance(0.5)) ours.set(number, other);
        else twice.set(number, { ...other, words: `what they say in ${number}` });
      }
      for (const [number, other] of twice) theirs.set(number, other);
      const common = new Map([...theirs].filter(([number]) => !twice.has(number)));
      const found = contradictionsOf(base, ours, common);
      const isConflict = found.length > 0 || twice.size > 0;
      const expected = withStillOpen(found, base, ours, common);
      // Every fourth time git merges lines, and what it leaves with markers is merged by claim.
      const isByLines = round % 4 === 3;
      writeFileSync(attributes, isByLines ? '*.claims.yaml merge\n' : '');

      clone.git('checkout', '-q', '--orphan', `base-${round}`);
      clone.commit(written(base), 'base');
      clone.git('checkout', '-q', '-b', `theirs-${round}`);
      clone.commit(written(theirs), 'theirs');
      clone.git('checkout', '-q', `base-${round}`);
      clone.commit(written(ours), 'ours');
      let { status } = clone.git('merge', '-q', '--no-edit', `theirs-${round}`);
      // Lines that do not clash may be merged wrongly, and nobody is told: that is git's own.
      if (isByLines && status === 0) continue;
      if (isByLines) {
        marked++;
        ({ status } = clone.merge([clone.file]));
      }

      const text = readFileSync(clone.file, 'utf8');
      const merged = readSidecar(text).value;
      assert.ok(merged.isWritable, `round ${round}: the file is valid`);
      for (const number of new Set([...ours.keys(), ...theirs.keys()])) {
        const [was, mine, other] = [base.get(number), ours.get(number), theirs.get(number)];
        const isGone = was !== undefined && (mine === undefined || other === undefined) && isLeft(was, mine ?? other);
        const isThere = merged.claims.some(({ id }) => id === idOf(number));
        assert.equal(isThere, !isGone, `round ${round}: claim ${number}`);
        if (!isThere) continue;
        for (const [here, there] of [
          [mine, other],
          [other, mine],
        ] as const) {
          if (here?.words !== undefined) assert.ok(text.includes(here.words), `round ${round}: words of ${number}`);
          if (here?.remark === undefined || (here.remark === was?.remark && there?.remark !== here.remark)) continue;
          assert.ok(text.includes(remarkOf(number, here.remark)), `round ${round}: comment on ${number}`);
        }
      }
      const left = openIn(text);
      const apart = merged.claims.filter((claim) => openConflicts(claim).some(({ key }) => key === 'id'));
      assert.deepEqual(
        apart.map(({ anchors }) => anchors[0]!.exact).sort(),
        [...twice.values()].map(({ words }) => words).sort(),
        `round ${round}: two claims of one id`,
      );
      const ofOld = left.filter(([id]) => !apart.some((claim) => claim.id === id));
      assert.deepEqual(new Map(ofOld), expected, `round ${round}: what is left to decide`);
      assert.equal(status !== 0, isConflict, `round ${round}: conflicts`);
      if (isConflict) conflicted++;
      contradictions += found.reduce((sum, [, keys]) => sum + keys.length, 0) + twice.size;
      clone.git('add', '.');
      clone.git('commit', '-q', '--no-edit');
    }
    writeFileSync(attributes, '');
    assert.ok(conflicted > 0 && conflicted < ROUNDS, 'some rounds contradict, some do not');
    if (IS_LONG)
      console.log(
        `      ${ROUNDS} rounds: ${conflicted} conflicted, with ${contradictions} contradictions, each where both had changed one key or one had deleted what the other had edited; ${marked} merged out of markers`,
      );
  });
});
