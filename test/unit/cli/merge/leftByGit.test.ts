import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { Clone } from './clone';
import { written, type Claims } from './rounds';

const statuses = (...entries: readonly (readonly [number, string])[]): Claims =>
  new Map(entries.map(([number, status]) => [number, { status }]));

describe('bluepencil merge of what git has left', function () {
  this.timeout(120_000);
  let clone: Clone;
  before(() => (clone = new Clone()));
  after(() => clone.remove());

  it('leaves git its own merge of lines where a version is broken', () => {
    const [base, ours, theirs] = ['base', 'ours', 'theirs'].map((name) => path.join(clone.folder, `${name}.yaml`));
    writeFileSync(base!, 'format: claims-sidecar/1\n');
    writeFileSync(ours!, 'format: claims-sidecar/1\nclaims: [\n');
    writeFileSync(theirs!, 'format: claims-sidecar/1\nactors: []\n');
    const run = clone.merge([base!, ours!, theirs!]);
    assert.equal(run.status, 1);
    assert.match(
      run.stderr,
      /: our version cannot be merged by claim\. In its line 2: The closing “\]” is missing; add it\. Lines are merged instead; correct what is marked\.$/m,
    );
    assert.ok(readFileSync(ours!, 'utf8').includes('<<<<<<< ours'));
  });

  it('merges by claim what git has left with conflict markers, from the version that both come from', () => {
    writeFileSync(path.join(clone.folder, '.gitattributes'), '');
    clone.git('checkout', '-q', '--orphan', 'marked');
    clone.commit(written(statuses([0, 'open'], [3, 'open'], [6, 'open'])), 'base');
    clone.git('checkout', '-q', '-b', 'marked-theirs');
    clone.commit(written(statuses([0, 'checking'], [3, 'open'], [6, 'open'], [7, 'open'])), 'theirs');
    clone.git('checkout', '-q', 'marked');
    clone.commit(written(statuses([0, 'open'], [3, 'confirmed'], [6, 'open'], [8, 'open'])), 'ours');
    assert.equal(clone.git('merge', '-q', '--no-edit', 'marked-theirs').status, 1);
    assert.match(readFileSync(clone.file, 'utf8'), /^<<<<<<< /m);

    const run = clone.merge([clone.file]);
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
    assert.match(
      run.stdout,
      /merged by claim, 5 claims \(3 in both versions, 1 only in ours, 1 only in theirs\); nothing is left to decide/,
    );
    const { claims, isWritable } = readSidecar(readFileSync(clone.file, 'utf8')).value;
    assert.ok(isWritable);
    assert.deepEqual(claims.map(({ id, status }) => [Number(id.slice(2)), status]).sort(), [
      [0, 'checking'],
      [3, 'confirmed'],
      [6, 'open'],
      [7, 'open'],
      [8, 'open'],
    ]);
    const again = clone.merge([clone.file]);
    assert.equal(again.status, 0);
    assert.match(again.stdout, /Nothing to do/);
    clone.git('commit', '-qam', 'merged');
  });

  /** Lets git merge lines, and gives the file that is left with markers. */
  const markedBy = (name: string, base: string, ours: string, theirs: string): string => {
    writeFileSync(path.join(clone.folder, '.git', 'info', 'attributes'), '*.claims.yaml merge\n');
    clone.git('checkout', '-q', '--orphan', name);
    clone.commit(base, 'base');
    clone.git('checkout', '-q', '-b', `${name}-theirs`);
    clone.commit(theirs, 'theirs');
    clone.git('checkout', '-q', name);
    clone.commit(ours, 'ours');
    assert.equal(clone.git('merge', '-q', '--no-edit', `${name}-theirs`).status, 1);
    return readFileSync(clone.file, 'utf8');
  };
  const mergeFile = () => clone.merge([clone.file]);
  const saidIn = (text: string) =>
    readSidecar(text).value.claims.map(({ id, status }) => [Number(id.slice(2)), status]);

  it('merges the two versions as git has them, where lines have made a claim stand twice', () => {
    const base = written(statuses([0, 'open'], [3, 'open'], [6, 'open'], [9, 'open']));
    const first = base.slice(base.indexOf('  - id'), base.indexOf('  - id: c-0000000003'));
    const theirs = `${base.replace(first, '')}\n${first.trimEnd()}\n`;
    const ours = base.replace('kind: demand', 'kind: threat').replace('status: open', 'status: refuted');
    markedBy('moved', base, ours, theirs);
    assert.equal(mergeFile().status, 0);
    assert.deepEqual(saidIn(readFileSync(clone.file, 'utf8')), [
      [0, 'refuted'],
      [3, 'open'],
      [6, 'open'],
      [9, 'open'],
    ]);
    clone.git('commit', '-qam', 'merged');
  });

  it('merges the two versions as git has them, where the file was left as ours and without markers', () => {
    const base = written(statuses([0, 'open'], [3, 'open']));
    const ours = written(statuses([0, 'confirmed'], [3, 'open']));
    const theirs = written(statuses([0, 'open'], [3, 'refuted']));
    markedBy('left-as-ours', base, ours, theirs.replace('status: open\n', 'status: open\n    note: "ask"\n'));
    writeFileSync(clone.file, ours);
    const run = mergeFile();
    assert.equal(run.status, 0, run.stderr);
    assert.match(run.stdout, /merged by claim, 2 claims/);
    const text = readFileSync(clone.file, 'utf8');
    assert.match(text, /status: confirmed\n {4}note: "?ask/);
    assert.deepEqual(saidIn(text), [
      [0, 'confirmed'],
      [3, 'refuted'],
    ]);
    assert.match(mergeFile().stdout, /Nothing to do except to “git add” it, if both versions are in it/);
    clone.git('commit', '-qam', 'merged');
  });

  it('says where theirs is, where the file was left as ours and theirs is broken', () => {
    const ours = written(statuses([0, 'confirmed'], [3, 'open']));
    markedBy('left-broken', written(statuses([0, 'open'])), ours, 'claims: [\n');
    writeFileSync(clone.file, ours);
    const run = mergeFile();
    assert.equal(run.status, 2);
    assert.match(
      run.stderr,
      /their version cannot be merged by claim\. In its line 1: The closing “\]” is missing; add it\. Nothing was written: decide by hand; theirs is what “git show :3:\.\/ferry\.txt\.claims\.yaml” gives/,
    );
    assert.equal(readFileSync(clone.file, 'utf8'), ours);
    clone.git('commit', '-qam', 'merged');
  });

  it('keeps what was done by hand since, and says where something is left to decide', () => {
    const left = markedBy(
      'by-hand',
      written(statuses([0, 'open'], [3, 'open'])),
      written(statuses([0, 'confirmed'], [3, 'open'])),
      written(statuses([0, 'refuted'], [3, 'open'])),
    );
    writeFileSync(clone.file, left.replace('status: open', 'status: withdrawn'));
    const { status, stdout, stderr } = mergeFile();
    assert.equal(status, 1);
    assert.match(stdout, /2 claims \(2 in both versions, 0 only in ours, 0 only in theirs\); 1 contradiction is left/);
    const text = readFileSync(clone.file, 'utf8');
    assert.deepEqual(saidIn(text), [
      [0, 'confirmed'],
      [3, 'withdrawn'],
    ]);
    const line = Number(
      /ferry\.txt\.claims\.yaml:(\d+): c-0{10}: “status” is “confirmed” here and “refuted” there/.exec(stderr)?.[1],
    );
    assert.match(text.split('\n')[line - 1]!, /conflicts:|- key: status/);
    clone.git('commit', '-qam', 'merged');
  });

  it('writes nothing where the markers do not fit together, and says in which line', () => {
    const text = 'format: claims-sidecar/1\n<<<<<<< ours\nclaims: []\n';
    const lone = path.join(clone.folder, 'lone.txt.claims.yaml');
    writeFileSync(lone, text);
    const run = clone.merge([lone]);
    assert.equal(run.status, 2);
    assert.match(run.stderr, /lone\.txt\.claims\.yaml:2: the conflict markers do not fit together/);
    assert.equal(readFileSync(lone, 'utf8'), text);
  });

  it('refuses to run with two files', () => {
    const { status, stderr } = clone.merge([clone.file, clone.file]);
    assert.notEqual(status, 0);
    assert.match(stderr, /Name one file with conflict markers, or three/);
  });
});
