import assert from 'node:assert/strict';
import { openConflicts, settling } from '../../../../../src/core/claims/merge/conflicts';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { readCodebook } from '../../../../../src/core/knowledge/codebookFile';
import { readActorsFile } from '../../../../../src/core/knowledge/actorsFile';
import { readFolderSettings } from '../../../../../src/core/workspace/folderSettings';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../../src/core/claims/sidecarEdit';

const BASE = `format: claims-sidecar/1
claims:
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      - exact: "reopen the quay"
    due: { text: "by 1 November", value: "2025-11-01" }
    relations:
      - { type: supports, target: c-bbbbbbbbb1 }
    evidence:
      - { url: "https://example.org/1", note: letter }
      - { title: "Minutes" }
    discussion:
      - { by: jo, at: "2025-10-01T10:00:00Z", text: "ask again" }
`;

type Change = readonly [from: string, to: string];
const changed = (text: string, ...changes: readonly Change[]) =>
  changes.reduce((now, [from, to]) => {
    assert.ok(now.includes(from), from);
    return now.replace(from, to);
  }, text);

function merged(ours: readonly Change[], theirs: readonly Change[]) {
  const result = mergeSidecars(BASE, changed(BASE, ...ours), changed(BASE, ...theirs), 'a.txt');
  assert.ok(result.kind === 'merged');
  const [claim] = readSidecar(result.text).value.claims;
  return { text: result.text, claim: claim!, keys: result.conflicts.map(({ key }) => key) };
}

describe('what two people have edited in one place', () => {
  it('is one date, words and day together: none is made of the words of one and the day of the other', () => {
    const { claim, keys } = merged([['by 1 November', 'by 3 November']], [['2025-11-01', '2025-11-02']]);
    assert.deepEqual(keys, ['due']);
    assert.deepEqual(claim.due, { text: 'by 3 November', value: '2025-11-01' });
    assert.deepEqual(openConflicts(claim)[0]?.theirs, { text: 'by 1 November', value: '2025-11-02' });
  });

  it('is no contradiction where one of them alone has changed the date', () => {
    const { claim, keys } = merged([['kind: demand', 'kind: threat']], [['2025-11-01', '2025-11-02']]);
    assert.deepEqual(keys, []);
    assert.equal(claim.due?.value, '2025-11-02');
  });

  it('is one piece of evidence and one remark where each has changed another key of it', () => {
    const { claim, keys } = merged(
      [
        ['org/1', 'org/2'],
        ['"ask again"', '"asked again"'],
      ],
      [
        ['note: letter', 'note: "the letter"'],
        ['"ask again" }', '"ask again", resolved: true }'],
      ],
    );
    assert.deepEqual(keys, []);
    assert.deepEqual(claim.evidence, [{ url: 'https://example.org/2', note: 'the letter' }, { title: 'Minutes' }]);
    assert.deepEqual(claim.discussion, [{ by: 'jo', at: '2025-10-01T10:00:00Z', text: 'asked again', resolved: true }]);
  });

  it('is left to decide where both have changed one key of an item, and what else they did is in', () => {
    const { text, claim, keys } = merged(
      [['type: supports', 'type: repeats']],
      [
        [
          '{ type: supports, target: c-bbbbbbbbb1 }',
          '{ type: contradicts, target: c-bbbbbbbbb1 }\n      - { type: answers, target: c-bbbbbbbbb2 }',
        ],
      ],
    );
    const answers = { type: 'answers', target: 'c-bbbbbbbbb2' };
    assert.deepEqual(keys, ['relations']);
    assert.deepEqual(claim.relations, [{ type: 'repeats', target: 'c-bbbbbbbbb1' }, answers]);
    const settled = editSidecar(text, 'a.txt', settling(claim, 0, 'theirs'));
    assert.ok('text' in settled);
    const [decided] = readSidecar(settled.text).value.claims;
    assert.deepEqual(decided?.relations, [{ type: 'contradicts', target: 'c-bbbbbbbbb1' }, answers]);
    assert.equal(openConflicts(decided).length, 0);
  });

  it('is two items where each has put another in place of one', () => {
    const { claim, keys } = merged(
      [['{ title: "Minutes" }', '{ title: "Ledger", note: seen }']],
      [['{ title: "Minutes" }', '{ title: "Ruling", url: "https://example.org/9" }']],
    );
    assert.deepEqual(keys, []);
    assert.deepEqual(
      claim.evidence?.map(({ title }) => title),
      [undefined, 'Ledger', 'Ruling'],
    );
  });
});

describe('a codebook that two people have edited', () => {
  const BOOK = 'tags:\n  - id: health\n    label: Health\n    description: old\n  - id: trade\n';
  const book = (ours: readonly Change[], theirs: readonly Change[]) => {
    const result = mergeSidecars(BOOK, changed(BOOK, ...ours), changed(BOOK, ...theirs), 'codebook.yaml');
    assert.ok(result.kind === 'merged');
    return { tags: readCodebook(result.text).value.tags, ...readCodebook(result.text), conflicts: result.conflicts };
  };

  it('has each tag once, with what each has changed of it', () => {
    const { tags, problems } = book([['label: Health', 'label: Care']], [['old', 'new']]);
    assert.deepEqual(tags, [{ id: 'health', label: 'Care', description: 'new' }, { id: 'trade' }]);
    assert.deepEqual(problems, []);
  });

  it('says what is left to decide, as a problem with its place', () => {
    const { tags, problems, conflicts } = book([['old', 'from jo']], [['old', 'from mk']]);
    assert.deepEqual(
      tags.map(({ id }) => id),
      ['health', 'trade'],
    );
    assert.deepEqual(
      conflicts.map(({ key }) => key),
      ['tags.health.description'],
    );
    const [{ code, span, facts } = {}] = problems;
    assert.equal(code, 'codebook-merge-conflict');
    assert.deepEqual(facts, { key: 'tags.health.description', ours: 'from jo', theirs: 'from mk' });
    assert.ok(span !== undefined);
  });

  it('so does the register of actors, and the settings of a folder', () => {
    const open = 'conflicts:\n  - key: x.y\n    ours: 1\n    theirs: 2\n';
    const codes = [readActorsFile(open), readFolderSettings(open)].map(({ problems }) =>
      problems.map(({ code }) => code),
    );
    assert.deepEqual(codes, [['actors-merge-conflict'], ['settings-merge-conflict']]);
  });
});
