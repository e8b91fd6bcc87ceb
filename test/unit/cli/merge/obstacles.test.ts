import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { runCommandLine } from '../../../../src/cli/commandLine';
import { mergeSidecars } from '../../../../src/core/claims/merge/mergeSidecars';
import { mergeVersions } from '../../../../src/cli/merge/threeVersions';
import { run, runWith, temporaryFolder } from '../runner';

const claim = (status: string) =>
  `format: claims-sidecar/1\nclaims:\n  - id: c-0000000001\n    kind: other\n    anchors: [{ exact: "words" }]\n    status: ${status}\n`;

describe('bluepencil merge, where something is in the way', () => {
  const { file, at } = temporaryFolder();

  const versions = (ours: string | Buffer, theirs: string | Buffer, base: string | Buffer = claim('open')) => {
    for (const [name, content] of Object.entries({ base, ours, theirs })) {
      file(name, '');
      writeFileSync(at(name), content);
    }
    return { base: at('base'), ours: at('ours'), theirs: at('theirs'), path: 'a.txt.claims.yaml' };
  };
  const failing = () => {
    throw new TypeError('a fault');
  };

  it('leaves a merge of lines with markers where it fails itself', async () => {
    const files = versions(claim('confirmed'), claim('refuted'));
    const { exitCode, errors } = await runWith((surroundings) => mergeVersions(files, surroundings, failing));
    assert.equal(exitCode, 1);
    assert.equal(
      errors,
      'a.txt.claims.yaml: a merge by claim has failed because of a bug in this program (a fault). Lines are merged instead; correct what is marked.\n',
    );
    assert.match(
      readFileSync(files.ours, 'utf8'),
      /^<<<<<<< ours\n {4}status: confirmed\n=======\n {4}status: refuted\n>>>>>>> theirs$/m,
    );
  });

  it('is no merge that anybody may trust, where it fails itself and lines do not clash', async () => {
    const files = versions(claim('open'), claim('refuted'));
    const { exitCode, errors } = await runWith((surroundings) => mergeVersions(files, surroundings, failing));
    assert.equal(exitCode, 1);
    assert.match(errors, /without conflicts; check that the result is right/);
    assert.equal(readFileSync(files.ours, 'utf8'), claim('refuted'));
  });

  it('says where theirs is if it can be merged in no way', async () => {
    const files = versions(claim('confirmed'), Buffer.from(`\ufeff${claim('refuted')}`, 'utf16le'));
    const { exitCode, errors } = await runWith((surroundings) => mergeVersions(files, surroundings));
    assert.equal(exitCode, 2);
    assert.equal(
      errors,
      'a.txt.claims.yaml: their version cannot be merged by claim: it is saved as UTF-16; save it as UTF-8. Its lines cannot be merged either. Nothing was written, and the file holds our version; theirs is what “git show :3:a.txt.claims.yaml” gives.\n',
    );
    assert.equal(readFileSync(files.ours, 'utf8'), claim('confirmed'));
    const alone = await runWith((surroundings) => mergeVersions({ ...files, path: undefined }, surroundings));
    assert.ok(alone.errors.endsWith(`theirs is in “${files.theirs}”.\n`));
  });

  it('says of each version what is wrong with it, and in which line', async () => {
    const twice = `${claim('open')}${claim('met').split('\n').slice(2).join('\n')}`;
    for (const [broken, said] of [
      [
        claim('open').replace('kind: other', 'kind:other'),
        '. In its line 4: There is no space after the colon; add one.',
      ],
      [
        claim('open').replace('/1', '/2'),
        '. In its line 1: The file is in format 2, which is newer than this program; update Blue Pencil.',
      ],
      [twice, '. In its line 7: Two claims have the id “c-0000000001”; delete one, or give it another id.'],
      [
        Buffer.concat([Buffer.from(claim('open')), Buffer.from([0x23, 0xe9, 0x0a])]),
        ': it has bytes that are not UTF-8 text, the first of them in line 7; save it as UTF-8.',
      ],
    ] as const) {
      for (const [side, files] of [
        ['the common version', () => versions(claim('open'), claim('open'), broken)],
        ['our version', () => versions(broken, claim('open'))],
        ['their version', () => versions(claim('open'), broken)],
      ] as const) {
        const { errors } = await runWith((surroundings) => mergeVersions(files(), surroundings));
        const told = `a.txt.claims.yaml: ${side} cannot be merged by claim${said} `;
        assert.equal(errors.slice(0, told.length), told);
      }
    }
  });

  it('says which claim was edited under an id that is another claim’s by now, and where the edit belongs', async () => {
    const one = (words: string) => claim('open').replace('words', words);
    const apart = mergeSidecars('', one('sandbags'), one('the school'), 'a.txt');
    assert.ok(apart.kind === 'merged');
    const newId = apart.conflicts[0]!.of;
    const edited = one('the school').replace('open', 'met');
    const { errors } = await runWith((surroundings) =>
      mergeVersions(versions(apart.text, edited, one('the school')), surroundings),
    );
    assert.match(
      errors,
      new RegExp(
        `^a\\.txt\\.claims\\.yaml: their version cannot be merged by claim\\. In its line 3: The claim c-0000000001 was edited here, and has the id ${newId} in the other version since an earlier merge, as c-0000000001 is another claim there\\. Make the edit in ${newId}, and use c-0000000001 as it is in the other version\\. Lines are merged instead`,
      ),
    );
  });

  it('says of a file with markers which version is broken, and in which line of the file', async () => {
    const side = (line: string) => `    status: open\n    ${line}\n`;
    const text = `${claim('open').replace('    status: open\n', '')}<<<<<<< ours\n${side('note: a')}=======\n${side('note:b')}>>>>>>> theirs\n`;
    const name = file('broken.txt.claims.yaml', text);
    assert.deepEqual(await run('merge', name), {
      exitCode: 2,
      output: '',
      errors: `${name}:11: their version cannot be merged by claim: There is no space after the colon; add one. Nothing was written: correct it there, then run this again; or decide by hand.\n`,
    });
    assert.equal(readFileSync(name, 'utf8'), text);
  });

  it('says in which encoding a file is that cannot be merged', async () => {
    const name = file('other.txt.claims.yaml', '');
    for (const [bytes, said] of [
      [Buffer.from(`\ufeff${claim('open')}`, 'utf16le'), 'is saved as UTF-16; save it as UTF-8'],
      [
        Buffer.from('a\nb: \xe9\n', 'latin1'),
        'has bytes that are not UTF-8 text, the first of them in line 2; save it as UTF-8',
      ],
    ] as const) {
      writeFileSync(name, bytes);
      const { errors, exitCode } = await run('merge', name);
      assert.deepEqual(
        [exitCode, errors],
        [2, `bluepencil merge: “${name}” ${said}. Try “bluepencil merge --help”.\n`],
      );
    }
  });

  const marked = `format: claims-sidecar/1\n<<<<<<< ours\nx_a: 1\n=======\nx_b: 1\n>>>>>>> theirs\n`;

  it('does not write a file that nobody may write, and says so', async () => {
    const name = file('locked.txt.claims.yaml', marked);
    chmodSync(name, 0o444);
    assert.deepEqual(await run('merge', name), {
      exitCode: 2,
      output: '',
      errors: `“${name}” cannot be written: you have no permission to write there. Nothing was written: correct that, then run this again.\n`,
    });
    assert.equal(readFileSync(name, 'utf8'), marked);
    const files = versions(claim('open'), claim('refuted'));
    chmodSync(files.ours, 0o444);
    const { exitCode, errors } = await runWith((surroundings) => mergeVersions(files, surroundings));
    assert.deepEqual(
      [exitCode, errors],
      [2, `a.txt.claims.yaml: “${files.ours}” cannot be written: you have no permission to write there.\n`],
    );
    for (const one of [name, files.ours]) chmodSync(one, 0o644);
  });

  it('has merged also where that cannot be shown', async () => {
    const name = file('full.txt.claims.yaml', marked);
    const output = { write: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) };
    const { exitCode, errors } = await runWith((surroundings) => runCommandLine(['merge', name], surroundings), {
      output,
    });
    assert.equal(exitCode, 0);
    assert.match(errors, /^The result cannot be shown \(no space\): .*: merged by claim, 0 claims/);
    assert.match(readFileSync(name, 'utf8'), /x_a: 1\nx_b: 1\n/);
  });
});
