import assert from 'node:assert/strict';
import { conflictsIn } from '../../../../../src/core/conflicts/openConflict';
import { openConflicts, settling } from '../../../../../src/core/claims/merge/conflicts';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { ruleFindings } from '../../../../../src/core/claims/rules';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../../src/core/claims/sidecarEdit';

const SIDECAR = `format: claims-sidecar/1
claims:
  # look again
  - id: c-aaaaaaaaa1
    kind: assertion
    anchors:
      - exact: "the cranes are safe"
    said:
      text: "on Monday"
      value: "2026-05-11"
    status: confirmed
    evidence:
      - title: "Report"
    conflicts:
      - key: status
        base: open
        ours: confirmed
        theirs: refuted
      - key: said.value
        ours: "2026-05-11"
        theirs: "2026-05-18"
`;

function settled(sidecar: string, index: number, side: 'ours' | 'theirs'): string {
  const [claim] = readSidecar(sidecar).value.claims;
  const result = editSidecar(sidecar, 'a.txt', settling(claim!, index, side));
  assert.ok('text' in result);
  return result.text;
}

describe('conflicts that a merge has left', () => {
  it('are settled one by one, and nothing else is touched', () => {
    const once = settled(SIDECAR, 1, 'theirs');
    assert.match(once, /value: "2026-05-18"\n {4}status: confirmed/);
    assert.match(once, /text: "on Monday"/);
    const [claim] = readSidecar(once).value.claims;
    assert.deepEqual(openConflicts(claim!), [{ key: 'status', base: 'open', ours: 'confirmed', theirs: 'refuted' }]);
    const all = settled(once, 0, 'ours');
    assert.match(all, /status: confirmed/);
    assert.doesNotMatch(all, /conflicts/);
    assert.match(all, /# look again\n {2}- id: c-aaaaaaaaa1/);
  });

  describe('beside what somebody else has written under the same key', () => {
    const others = SIDECAR.replace('    conflicts:\n', '    conflicts:\n      - "ask jo"\n      - key: 7\n').replace(
      'key: said.value\n',
      'key: said.value\n        x_note: "ask Ana"\n',
    );

    it('are told from that', () => {
      const [claim] = readSidecar(others).value.claims;
      assert.deepEqual(
        openConflicts(claim!).map(({ key }) => key),
        ['status', 'said.value'],
      );
      assert.deepEqual(conflictsIn(['ask jo', { of: 'me' }, { key: 7 }, null, { key: 'status' }]), [
        { key: 'status', base: undefined, ours: undefined, theirs: undefined },
      ]);
      assert.deepEqual(conflictsIn('ask jo'), []);
    });

    it('are told and settled at their own places, and all that is left to them', () => {
      const found = ruleFindings({ sidecar: readSidecar(others).value }, {}).filter(
        ({ code }) => code === 'claim.merge-conflict',
      );
      assert.deepEqual(
        found.map(({ span }) => others.slice(span!.start, span!.end)),
        ['status', 'said.value'],
      );
      const after = fixesOf(found[0]!)[1]!.edit(others)!;
      assert.match(after, /status: refuted/);
      const { conflicts } = readSidecar(after).value.claims[0] as unknown as { conflicts: unknown };
      assert.deepEqual(conflicts, [
        'ask jo',
        { key: 7 },
        { key: 'said.value', x_note: 'ask Ana', ours: '2026-05-11', theirs: '2026-05-18' },
      ]);
    });

    it('are settled so in the file as well', () => {
      const file =
        'format: claims-sidecar/1\narticle:\n  lang: en\nconflicts:\n  - "ask jo"\n  - key: article.lang\n    theirs: fr\nclaims: []\n';
      const [found] = ruleFindings({ sidecar: readSidecar(file).value }, {});
      assert.equal(file.slice(found!.span!.start, found!.span!.end), 'article.lang');
      const { value } = readSidecar(fixesOf(found!)[1]!.edit(file)!);
      assert.deepEqual([value.article.lang, value.conflicts], ['fr', ['ask jo']]);
    });
  });

  it('of a claim that one side has deleted end with the claim, or keep it', () => {
    const open = SIDECAR.replace(
      /conflicts:[\s\S]*$/,
      'conflicts:\n      - key: claim\n        ours: edited\n        theirs: deleted\n',
    );
    assert.equal(readSidecar(settled(open, 0, 'theirs')).value.claims.length, 0);
    const kept = settled(open, 0, 'ours');
    assert.equal(readSidecar(kept).value.claims.length, 1);
    assert.doesNotMatch(kept, /conflicts/);
  });

  it('are offered both ways by quick fixes', () => {
    const { value } = readSidecar(SIDECAR);
    const problems = ruleFindings({ sidecar: value }, {}).filter(({ code }) => code === 'claim.merge-conflict');
    const fixes = problems.flatMap(fixesOf);
    assert.deepEqual(
      fixes.map(({ code, value: offered }) => [code, offered]),
      [
        ['keep-ours', 'confirmed'],
        ['take-theirs', 'refuted'],
        ['keep-ours', '2026-05-11'],
        ['take-theirs', '2026-05-18'],
      ],
    );
    assert.match(fixes[1]!.edit(SIDECAR)!, /status: refuted/);
  });

  it('say by their quick fixes what becomes of a claim, an actor, the file or a key that one side has taken away', () => {
    const conflict = (key: string, ours: string, theirs: string) =>
      `  - key: ${key}\n${ours === '' ? '' : `    ours: ${ours}\n`}${theirs === '' ? '' : `    theirs: ${theirs}\n`}`;
    const offered = (text: string) =>
      ruleFindings({ sidecar: readSidecar(text).value }, {})
        .filter(({ code }) => code === 'claim.merge-conflict')
        .flatMap(fixesOf)
        .map(({ code, value }) => `${code} ${value}`.trim());
    const inClaim = (entries: string) =>
      SIDECAR.replace(/conflicts:[\s\S]*$/, `conflicts:\n${entries.replaceAll(/^/gm, '    ').trimEnd()}\n`);
    const { id } = readSidecar(SIDECAR).value.claims[0]!;
    assert.deepEqual(offered(inClaim(conflict('claim', 'edited', 'deleted'))), [
      `keep-claim ${id}`,
      `delete-claim ${id}`,
    ]);
    assert.deepEqual(offered(inClaim(conflict('claim', 'deleted', 'edited'))), [
      `delete-claim ${id}`,
      `keep-claim ${id}`,
    ]);
    assert.deepEqual(offered(inClaim(conflict('note', '', 'asked'))), ['leave-out note', 'take-theirs asked']);
    assert.deepEqual(offered(inClaim(conflict('note', 'asked', ''))), ['keep-ours asked', 'leave-out note']);
    const file = `format: claims-sidecar/1\nactors:\n  - { id: tove, name: Tove }\nclaims: []\nconflicts:\n`;
    assert.deepEqual(
      offered(file + conflict('actors.tove.actor', 'edited', 'deleted') + conflict('file', 'edited', 'deleted')),
      ['keep-actor tove', 'delete-actor tove', 'keep-file', 'empty-file'],
    );
  });

  describe('of no claim', () => {
    const FILE = `format: claims-sidecar/1
article:
  title: "Ferry row"
  lang: en
  reference_date: "2026-05-11" # a Monday
actors:
  - id: mara
    name: "Mara Lind"
  - id: tove
    name: "Tove Aalto"
claims: []
x_desk:
  name: north
conflicts:
  - key: "article.reference_date"
    base: "2026-05-10"
    ours: "2026-05-11"
    theirs: "2026-05-12"
  - key: "article.lang"
    ours: en
  - key: "actors.mara.name"
    ours: "Mara Lind"
    theirs: "Mara Lindqvist"
  - key: "actors.tove.actor"
    ours: edited
    theirs: deleted
  - key: "x_desk.name"
    ours: north
    theirs: south
`;
    const problems = ruleFindings({ sidecar: readSidecar(FILE).value }, {});
    const settledBy = (index: number, side: 0 | 1) => fixesOf(problems[index]!)[side]!.edit(FILE)!;

    it('are problems at their places', () => {
      assert.deepEqual(
        problems.map(({ code, span }) => [code, FILE.slice(span!.start + 1, span!.end - 1)]),
        ['article.reference_date', 'article.lang', 'actors.mara.name', 'actors.tove.actor', 'x_desk.name'].map(
          (key) => ['claim.merge-conflict', key],
        ),
      );
    });

    for (const [index, [before, after]] of [
      ['"2026-05-11" # a Monday', '"2026-05-12" # a Monday'],
      ['  lang: en\n', ''],
      ['name: "Mara Lind"', 'name: "Mara Lindqvist"'],
      ['  - id: tove\n    name: "Tove Aalto"\n', ''],
      ['  name: north', '  name: south'],
    ].entries()) {
      it(`are settled by a quick fix, which touches nothing else: ${index + 1}`, () => {
        const entry = FILE.split(/(?=^ {2}- key: )/m)[index + 1]!;
        assert.equal(settledBy(index, 0), FILE.replace(entry, ''), 'ours stays');
        assert.equal(settledBy(index, 1), FILE.replace(entry, '').replace(before!, after!), 'theirs is taken');
      });
    }

    it('leave no list behind when the last is settled', () => {
      const last = FILE.slice(0, FILE.indexOf('  - key: "article.lang"'));
      const [problem] = ruleFindings({ sidecar: readSidecar(last).value }, {});
      const after = fixesOf(problem!)[1]!.edit(last)!;
      assert.doesNotMatch(after, /conflicts/);
      assert.equal(readSidecar(after).value.article.reference_date, '2026-05-12');
    });
  });
});
