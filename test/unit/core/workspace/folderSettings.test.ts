import assert from 'node:assert/strict';
import { fixesOf } from '../../../../src/core/claims/rules/fixes';
import { isAnnotated, readFolderSettings, withAnnotatedFolder } from '../../../../src/core/workspace/folderSettings';

describe('folder settings', () => {
  it('switch a folder and all below it on', () => {
    const settings = readFolderSettings('annotate:\n  - desk/articles/\n').value;
    assert.equal(isAnnotated(settings, 'desk/articles/a.txt'), true);
    assert.equal(isAnnotated(settings, 'desk/articles/old/a.txt'), true);
    assert.equal(isAnnotated(settings, 'desk/articles2/a.txt'), false);
    assert.equal(isAnnotated(settings, 'a.txt'), false);
    assert.equal(isAnnotated(readFolderSettings('annotate: ["."]').value, 'a.txt'), true);
  });

  it('switch folders on whose names are numbers, or are written with a dot', () => {
    const settings = readFolderSettings('annotate: [2024, 007, ./desk, true]\n').value;
    for (const path of ['2024/a.txt', '007/a.txt', 'desk/a.txt', 'true/a.txt'])
      assert.ok(isAnnotated(settings, path), path);
    for (const path of ['7/a.txt', 'a.txt', '2024.txt']) assert.ok(!isAnnotated(settings, path), path);
  });

  it('switch nothing on where an entry says nothing', () => {
    const { value, problems } = readFolderSettings('annotate:\n  -\n  - ""\n');
    assert.deepEqual([value.annotate, isAnnotated(value, 'a.txt'), problems], [[], false, []]);
  });

  it('tell what is no folder, with its place', () => {
    const text = 'annotate:\n  - desk\n  - [wire]\n  - name: news\n';
    const { value, problems } = readFolderSettings(text);
    assert.deepEqual(value.annotate, ['desk']);
    assert.deepEqual(
      problems.map(({ code, span }) => [code, text.slice(span!.start, span!.end).trim()]),
      [
        ['settings-not-a-folder', '[wire]'],
        ['settings-not-a-folder', 'name: news'],
      ],
    );
  });

  it('are begun with a word on what they are, and extended', () => {
    const first = withAnnotatedFolder(undefined, 'desk')!;
    assert.match(first, /^# Blue Pencil/);
    assert.deepEqual(readFolderSettings(first).value.annotate, ['desk']);
    const second = withAnnotatedFolder(first, 'wire')!;
    assert.deepEqual(readFolderSettings(second).value.annotate, ['desk', 'wire']);
    assert.equal(withAnnotatedFolder(second, 'desk'), second);
  });

  it('are left alone where they are broken', () => {
    assert.equal(withAnnotatedFolder('annotate: [\n', 'desk'), undefined);
    assert.equal(readFolderSettings('annotate: [\n').problems.length > 0, true);
  });

  it('grade the findings of rules; what is no rule or no severity is named, with its place', () => {
    const text =
      'rules:\n  claim.duplicate: off\n  anchor.changed: error\n  claim.duplicates: hint\n  anchor.lost: 3\n';
    const { value, problems } = readFolderSettings(text);
    assert.deepEqual(value.rules, { 'claim.duplicate': 'off', 'anchor.changed': 'error' });
    assert.deepEqual(
      problems.map(({ code, span, facts }) => [code, text.slice(span!.start, span!.end), facts?.nearest]),
      [
        ['settings-unknown-rule', 'claim.duplicates', 'claim.duplicate'],
        ['settings-unknown-severity', '3', undefined],
      ],
    );
    assert.deepEqual(readFolderSettings('rules:\n').problems, []);
    assert.deepEqual(
      readFolderSettings('rules: [claim.duplicate]\n').problems.map(({ code }) => code),
      ['settings-not-a-map'],
    );
  });

  it('tell values in curly quotation marks, with the quick fix, in place of what only follows from them', () => {
    const text = 'annotate: [“news”, "“wire”"]\nrules:\n  claim.duplicate: “off”\n';
    const { problems } = readFolderSettings(text);
    assert.deepEqual(
      problems.map(({ code, span, facts }) => [code, text.slice(span!.start, span!.end), facts?.misfit]),
      [
        ['settings-curly-quotes', '“news”', undefined],
        ['settings-curly-quotes', '“off”', 1],
      ],
    );
    const [news, off] = problems.map((problem) => fixesOf(problem)[0]?.edit(text));
    assert.equal(news, text.replace('“news”', 'news'));
    assert.equal(off, text.replace('“off”', '"off"'));
  });

  it('tell a misspelt key, whose contents nobody reads, and leave keys of others alone', () => {
    const text = '# ours\nrule:\n  claim.duplicate: off\nanotate: [news]\ndesk: Velmora\n';
    assert.deepEqual(
      readFolderSettings(text).problems.map(({ code, span, facts }) => [
        code,
        text.slice(span!.start, span!.end),
        facts?.nearest,
      ]),
      [
        ['settings-misspelt-key', 'rule', 'rules'],
        ['settings-misspelt-key', 'anotate', 'annotate'],
      ],
    );
  });

  it('take “info”, as the command line prints it, for “information”, and name the severity that a word is near to', () => {
    const rules = (...lines: readonly string[]) => readFolderSettings(`rules:\n  ${lines.join('\n  ')}\n`);
    const taken = rules('claim.duplicate: info');
    assert.deepEqual(taken, { value: { annotate: [], rules: { 'claim.duplicate': 'information' } }, problems: [] });
    const { problems } = rules(
      'claim.duplicate: warn',
      'anchor.lost: Error',
      'anchor.changed: loud',
      'claim.cut-text:',
    );
    assert.deepEqual(
      problems.map(({ facts }) => [facts?.value, facts?.nearest]),
      [
        ['warn', 'warning'],
        ['Error', 'error'],
        ['loud', undefined],
        ['', undefined],
      ],
    );
  });

  it('tells where folders are no list', () => {
    const text = 'annotate: news\n';
    const { value, problems } = readFolderSettings(text);
    assert.deepEqual(value.annotate, []);
    const [{ code, span } = {}] = problems;
    assert.deepEqual([code, text.slice(span?.start, span?.end)], ['settings-not-a-list', 'news']);
    assert.deepEqual(readFolderSettings('annotate:\n').problems, []);
    assert.deepEqual(readFolderSettings('annotate: [news, .]\n').problems, []);
  });
});
