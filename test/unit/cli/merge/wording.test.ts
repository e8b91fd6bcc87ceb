import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run, temporaryFolder } from '../runner';

const claim = (number: number, ...lines: readonly string[]) =>
  [`  - id: c-000${number}`, '    kind: other', ...lines.map((line) => `    ${line}`), ''].join('\n');
const words = (...quotes: readonly string[]) => `anchors: [${quotes.map((quote) => `{ exact: ${quote} }`).join(', ')}]`;
const sidecar = (...claims: readonly string[]) => `format: claims-sidecar/1\nclaims:\n${claims.join('')}`;

describe('bluepencil merge and check, of what is left to decide', () => {
  const { file, at } = temporaryFolder();

  /** What a merge of three versions says of the conflicts in it, and then a check of the outcome. */
  async function told(base: string, ours: string, theirs: string) {
    file('a.txt', 'the words, never\n');
    const name = file('a.txt.claims.yaml', ours);
    const merge = await run('merge', file('base', base), name, file('theirs', theirs));
    const check = await run('check', '--format', 'text', at('a.txt'));
    const conflicts = check.output
      .split('\n')
      .filter((line) => line.includes('claim.merge-conflict'))
      .map((line) => line.replace(/^.*claim\.merge-conflict /, ''));
    assert.equal(merge.exitCode, 1, merge.errors);
    return { merge: merge.errors.replaceAll(`${name}: `, ''), check: conflicts, text: readFileSync(name, 'utf8') };
  }

  it('says dates, lists and places as words', async () => {
    const version = (due: string, claimant: string, ...quotes: readonly string[]) =>
      sidecar(claim(1, words(...quotes), `due: { text: "${due}" }`, `claimant: [${claimant}]`));
    const { merge, check } = await told(
      version('by 1 a.m.", value: "2026-11-30T01', 'mara, tove', 'words'),
      version('by 2 a.m.", value: "2026-11-30T02', 'mara', 'the words', 'never'),
      version('soon', 'tove', 'words then', 'never'),
    );
    for (const said of [
      '“due” is “by 2 a.m. (2026-11-30T02)” here and “soon” there;',
      '“claimant” is “mara” here and “tove” there;',
      '“anchors” is “the words; never” here and “words then; never” there;',
    ]) {
      assert.ok(merge.includes(`c-0001: ${said}`), merge);
      assert.equal(check.filter((line) => line.includes(said.replace(' is ', ' of claim c-0001: it is '))).length, 1);
    }
    assert.ok(!/[[{]/.test(merge + check.join()));
  });

  it('says how to keep and how to delete a claim that one has deleted and the other edited', async () => {
    const [kept, gone] = [claim(1, words('never')), claim(2, words('words'))];
    const edited = sidecar(kept, claim(2, words('words'), 'note: ask'));
    const { merge, check } = await told(sidecar(kept, gone), edited, sidecar(kept));
    assert.equal(
      merge,
      'c-0002 was edited here and deleted there; it is kept until that is decided under “conflicts”.\n',
    );
    assert.deepEqual(check, [
      'Claim c-0002 was edited here and deleted there. To keep it, delete the entry under “conflicts”; to delete it, delete all its lines, from its “- id” on.',
    ]);
  });

  it('says that two claims had one id, and which they have now', async () => {
    const { merge, check } = await told('', sidecar(claim(1, words('never'))), sidecar(claim(1, words('words'))));
    const id = /^c-\w{10}/.exec(merge)?.[0];
    assert.equal(
      merge,
      `${id}: theirs had the id c-0001, which is another claim here; both are kept, and “conflicts” records it.\n`,
    );
    assert.deepEqual(check, [
      `Claim ${id} had the id c-0001, which another claim also has. Check that relations refer to the right one, then delete the entry under “conflicts”.`,
    ]);
  });

  it('says that a file was emptied, and deletes nothing', async () => {
    const [base, theirs] = [sidecar(claim(1, words('never'))), sidecar(claim(1, words('words')))];
    const { merge, check, text } = await told(base, '', theirs);
    assert.equal(
      merge,
      'the file was emptied here and edited there; what is left stays until that is decided under “conflicts”.\n',
    );
    assert.deepEqual(check, [
      'The file was emptied here and edited there. To keep it, delete the entry under “conflicts”; if nothing in it should stay, delete the file.',
    ]);
    assert.ok(text.startsWith(theirs));
  });
});
