import assert from 'node:assert/strict';
import { mergeMarked } from '../../../../../src/core/claims/merge/mergeMarked';
import { openConflicts } from '../../../../../src/core/claims/merge/conflicts';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { readSidecar } from '../../../../../src/core/claims/sidecar';

const claim = (id: string, status: string, rest = '') =>
  `  - id: c-${id.repeat(10)}\n    kind: demand\n    anchors:\n      - exact: "the words of ${id}"\n    status: ${status}\n${rest}`;
const HEAD = 'format: claims-sidecar/1\n# ours and theirs\nclaims:\n';
const marked = (ours: string, theirs: string, base?: string) =>
  `<<<<<<< HEAD\n${ours}${base === undefined ? '' : `||||||| common\n${base}`}=======\n${theirs}>>>>>>> anna\n`;

function merged(text: string, base?: string) {
  const result = mergeMarked(text, 'a.txt', { base });
  assert.equal(result.kind, 'merged');
  const { claims, isWritable } = readSidecar(result.text).value;
  assert.ok(isWritable);
  return { ...result, claims, statuses: Object.fromEntries(claims.map(({ id, status }) => [id.slice(0, 3), status])) };
}

describe('a sidecar with conflict markers', () => {
  it('gets the claims that each side has added, and keeps its comments', () => {
    const text = HEAD + claim('a', 'open') + marked(claim('b', 'open'), claim('c', 'checking'));
    const { statuses, conflicts, text: after } = merged(text);
    assert.deepEqual(statuses, { 'c-a': 'open', 'c-b': 'open', 'c-c': 'checking' });
    assert.deepEqual(conflicts, []);
    assert.ok(after.startsWith(HEAD + claim('a', 'open') + claim('b', 'open')));
  });

  it('takes what one side has changed where the common version is in the markers, or known from elsewhere', () => {
    const [ours, theirs, base] = [claim('a', 'confirmed'), claim('a', 'open', '    note: "ask"\n'), claim('a', 'open')];
    for (const [text, common] of [
      [HEAD + marked(ours, theirs, base), undefined],
      [HEAD + marked(ours, theirs), HEAD + base],
    ] as const) {
      const { claims, conflicts } = merged(text, common);
      assert.deepEqual(conflicts, []);
      assert.equal(claims[0]?.status, 'confirmed');
      assert.equal(claims[0].note, 'ask');
    }
  });

  it('leaves to decide what both say in different ways where no common version is known', () => {
    const { claims, conflicts } = merged(HEAD + marked(claim('a', 'confirmed'), claim('a', 'refuted')));
    assert.equal(conflicts.length, 1);
    assert.deepEqual(openConflicts(claims[0]!), [
      { key: 'status', base: undefined, ours: 'confirmed', theirs: 'refuted' },
    ]);
  });

  it('does without a common version that is none', () => {
    const { conflicts } = merged(HEAD + marked(claim('a', 'open'), claim('b', 'open'), 'no: [\n'));
    assert.deepEqual(conflicts, []);
    assert.equal(merged(HEAD + marked(claim('a', 'open'), claim('b', 'open')), 'format: [').claims.length, 2);
  });

  it('stays as it is if a version is broken, or the markers are', () => {
    const refused = mergeMarked(HEAD + marked('  - [\n', claim('b', 'open')), 'a.txt');
    assert.ok(refused.kind === 'refused');
    assert.deepEqual([refused.side, refused.why?.facts?.fault], ['ours', 'open']);
    assert.deepEqual(mergeMarked(HEAD + marked(claim('a', 'open'), ' {'), 'a.txt').kind, 'unclear');
    assert.deepEqual(mergeMarked(HEAD + claim('a', 'open'), 'a.txt'), { kind: 'unmarked' });
  });

  it('says where in the file a version is broken, on either side, and where in a version that git has', () => {
    const twice = claim('b', 'open') + claim('b', 'met');
    for (const [side, text] of [
      ['ours', HEAD + marked(twice, claim('c', 'open'))],
      [
        'theirs',
        HEAD +
          claim('d', 'open') +
          marked(claim('a', 'open'), claim('b', 'open')) +
          marked(claim('c', 'open'), claim('b', 'met')),
      ],
    ] as const) {
      const refused = mergeMarked(text, 'a.txt');
      assert.ok(refused.kind === 'refused' && refused.why?.span !== undefined);
      const { span, code, facts } = refused.why;
      assert.deepEqual(
        [refused.side, refused.isInFile, code, facts?.value],
        [side, true, 'sidecar-duplicate-id', 'c-bbbbbbbbbb'],
      );
      assert.equal(text.slice(span.start, span.end), 'c-bbbbbbbbbb');
      assert.equal(span.start, text.lastIndexOf('c-bbbbbbbbbb'));
    }
    const sides = { ours: HEAD + claim('a', 'open'), theirs: HEAD + twice };
    const refused = mergeMarked(sides.ours, 'a.txt', { sides });
    assert.ok(refused.kind === 'refused' && !refused.isInFile);
    assert.equal(refused.why?.span?.start, sides.theirs.lastIndexOf('c-bbbbbbbbbb'));
  });

  it('is one problem, at the first marker, with a fix that merges it', () => {
    const text = HEAD + marked(claim('a', 'open'), claim('b', 'open'));
    const { problems, value } = readSidecar(text);
    assert.equal(value.isWritable, false);
    assert.deepEqual(problems, [{ code: 'yaml-conflict', span: { start: HEAD.length, end: HEAD.length + 12 } }]);
    const [fix] = fixesOf(problems[0]!);
    assert.equal(fix?.code, 'merge-by-claim');
    assert.equal(fix.edit(text), merged(text).text);
    assert.equal(fix.edit(HEAD + marked('  - [\n', claim('b', 'open'))), undefined);
  });

  it('shows the claims outside of the markers and those of our side meanwhile, in their places', () => {
    for (const [text, statuses] of [
      [
        HEAD + claim('a', 'open') + marked(claim('b', 'open'), claim('c', 'open')) + claim('d', 'open'),
        'a open, b open, d open',
      ],
      [
        HEAD + claim('a', 'open', marked('    note: "x"\n', '    note: "y"\n', '')) + claim('b', 'open'),
        'a open, b open',
      ],
      [marked(HEAD, `${HEAD}# theirs\n`) + claim('a', 'open'), 'a open'],
    ] as const) {
      const { value } = readSidecar(text);
      assert.equal(value.claims.map(({ id, status }) => `${id[2]} ${status}`).join(', '), statuses);
      assert.equal(value.isWritable, false);
      for (const [id, { start }] of value.places) assert.ok(text.startsWith(`id: ${id}`, start), id);
    }
    // What must not be shown of any file is not shown of this one.
    const harmful = HEAD + claim('a', 'open', '    x: &a 1\n') + marked(claim('b', 'open'), claim('c', 'open'));
    assert.deepEqual(readSidecar(harmful).value.claims, []);
  });

  it('whose markers do not fit together is one problem at the line that does not, without a fix', () => {
    const text = `${HEAD}${marked(claim('a', 'open'), claim('b', 'open'))}=======\n${claim('c', 'open')}>>>>>>> anna\n`;
    const { problems } = readSidecar(text);
    const found = problems.map(({ code, span, facts }) => [
      code,
      span && text.slice(0, span.start).split('\n').length,
      facts,
    ]);
    assert.deepEqual(found, [['yaml-conflict', 17, { misfit: 1 }]]);
    assert.equal(fixesOf(problems[0]!)[0]!.edit(text), undefined);
  });
});
