import assert from 'node:assert/strict';
import { openConflicts } from '../../../../../src/core/claims/merge/conflicts';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { readSidecar } from '../../../../../src/core/claims/sidecar';

function merged(base: string, ours: string, theirs: string) {
  const result = mergeSidecars(base, ours, theirs, 'a.txt');
  assert.ok(result.kind === 'merged');
  const { value } = readSidecar(result.text);
  assert.ok(value.isWritable, result.text);
  return { value, text: result.text, found: result.conflicts.map(({ key, ours: a, theirs: b }) => [key, a, b]) };
}

/** Leaves the lines out that begin so, however they are indented. */
const without = (text: string, ...lines: readonly string[]) =>
  text
    .split('\n')
    .filter((line) => !lines.some((start) => line.trimStart().startsWith(start)))
    .join('\n');

describe('what a merge had left to decide, and both have decided since', () => {
  const CLAIM = `format: claims-sidecar/1
claims:
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      - exact: "reopen the quay"
    status: confirmed
    tags: [quay]
`;
  const open = (key: string, ours: string, theirs: string) =>
    `${CLAIM}    conflicts:\n      - { key: ${key}, base: old, ours: ${ours}, theirs: ${theirs} }\n`;

  for (const [key, before, after] of [
    ['status', 'status: confirmed', 'status: refuted'],
    ['tags', 'tags: [quay]', 'tags: [quay, boats]'],
    ['anchors', 'exact: "reopen the quay"', 'exact: "reopen it"'],
    ['kind', 'kind: demand', 'kind: threat'],
  ] as const) {
    it(`is left to decide again where one has kept and the other has taken the other value: ${key}`, () => {
      const base = open(key, 'mine', 'other');
      const [kept, taken] = [CLAIM, CLAIM.replace(before, after)];
      for (const [ours, theirs] of [
        [kept, taken],
        [taken, kept],
      ] as const) {
        const { value, found, text } = merged(base, ours, theirs);
        assert.deepEqual(
          found.map(([one]) => one),
          [key],
        );
        const [left, ...more] = openConflicts(value.claims[0]!);
        assert.deepEqual(more, []);
        assert.deepEqual([left?.key, left?.base], [key, 'old'], text);
        assert.notDeepEqual(left?.ours, left?.theirs);
      }
    });
  }

  it('is left to decide again where the other has changed the value once more and has decided nothing', () => {
    const base = open('status', 'confirmed', 'refuted');
    const { found } = merged(base, CLAIM, base.replace('status: confirmed', 'status: checking'));
    assert.deepEqual(found, [['status', 'confirmed', 'checking']]);
    const words = open('anchors', 'mine', 'other');
    const changed = words.replace('"reopen the quay"', '"reopen it"');
    for (const [ours, theirs] of [
      [CLAIM, changed],
      [changed, CLAIM],
    ] as const) {
      assert.deepEqual(
        merged(words, ours, theirs).found.map(([key]) => key),
        ['anchors'],
      );
    }
  });

  for (const [key, before, after] of [
    ['status', 'status: confirmed', 'status: refuted'],
    ['anchors', 'exact: "reopen the quay"', 'exact: "reopen it"'],
    ['kind', 'kind: demand', 'kind: threat'],
  ] as const) {
    it(`is decided where one has taken the other value, and the other has changed other things alone: ${key}`, () => {
      const base = open(key, 'mine', 'other');
      const taken = CLAIM.replace(before, after);
      const beside = base.replace('[quay]', '[quay, boats]');
      for (const [ours, theirs] of [
        [taken, beside],
        [beside, taken],
      ] as const) {
        const { value, found } = merged(base, ours, theirs);
        assert.deepEqual(found, []);
        assert.deepEqual(value.claims, readSidecar(taken.replace('[quay]', '[quay, boats]')).value.claims);
      }
    });
  }

  it('is decided where both have decided alike, or one alone', () => {
    const base = open('status', 'confirmed', 'refuted');
    const taken = CLAIM.replace('confirmed', 'refuted');
    for (const [ours, theirs, outcome] of [
      [taken, taken, taken],
      [CLAIM, base, CLAIM],
      [base, CLAIM, CLAIM],
      [taken, base, taken],
      [base, taken, taken],
      [base, taken.replace('[quay]', '[quay, boats]'), taken.replace('[quay]', '[quay, boats]')],
    ] as const) {
      const { text, found } = merged(base, ours, theirs);
      assert.deepEqual(found, []);
      assert.deepEqual(readSidecar(text).value.claims, readSidecar(outcome).value.claims);
    }
  });

  it('leaves alone what is decided of other keys', () => {
    const base = open('status', 'confirmed', 'refuted');
    const { found, value } = merged(base, CLAIM, base.replace('[quay]', '[boats]'));
    assert.deepEqual([found, value.claims[0]?.tags], [[], ['boats']]);
  });

  describe('of no claim', () => {
    const FILE = `format: claims-sidecar/1
article:
  lang: en
actors:
  - id: mara
    name: "Mara Lind"
claims: []
tags:
  - id: health
    label: Health
`;
    const opened = (key: string, ours: string) =>
      `${FILE}conflicts:\n  - key: "${key}"\n    ours: ${ours}\n    theirs: other\n`;

    for (const [key, before, after] of [
      ['article.lang', 'lang: en', 'lang: fr'],
      ['actors.mara.name', 'name: "Mara Lind"', 'name: "Mara Lindqvist"'],
      ['tags.health.label', 'label: Health', 'label: Care'],
    ] as const) {
      it(`is left to decide again as well: ${key}`, () => {
        const base = opened(key, 'mine');
        const [kept, taken] = [FILE, FILE.replace(before, after)];
        for (const [ours, theirs] of [
          [kept, taken],
          [taken, kept],
        ] as const) {
          const { text, found } = merged(base, ours, theirs);
          assert.equal(found.length, 1);
          assert.ok(text.includes(`  - key: "${key}"\n`), text);
        }
        assert.deepEqual(merged(base, kept, base).found, []);
        assert.deepEqual(merged(base, base, taken).found, []);
      });
    }

    it('is left to decide again where one has kept the actor and the other has deleted it', () => {
      const base = opened('actors.mara.actor', 'edited');
      const gone = without(FILE, 'actors:', '- id: mara', 'name:');
      for (const [ours, theirs] of [
        [FILE, gone],
        [gone, FILE],
      ] as const) {
        const { value, found } = merged(base, ours, theirs);
        assert.deepEqual(
          value.actors.map(({ id }) => id),
          ['mara'],
        );
        assert.equal(found.length, 1);
      }
    });
  });
});
