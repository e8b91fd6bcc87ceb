import assert from 'node:assert/strict';
import { BASE, merged, third } from './mergeExample';

describe('the form in which a merge of sidecars writes', () => {
  it('takes what they alone have added or changed as they have written it, in our indentation and line ends', () => {
    const edited = BASE.replace('  # ask again\n', '  # asked\n').replace(
      'status: open',
      "status: 'checking' # by phone",
    );
    const added = `\n  # a new one\n  - kind: promise # odd order\n    id: c-bbbbbbbbb1\n    anchors: [{ exact: 'a lamp', start: 60 }]\n`;
    const theirs = edited + added;
    const ours = BASE.replace('kind: threat', 'kind: promise');
    assert.equal(merged(ours, theirs).text, edited.replace('kind: threat', 'kind: promise') + added);

    const flat = theirs.replace(/^ {2}/gm, '');
    assert.equal(merged(ours, flat).text, merged(ours, theirs).text, 'dashes in another column');
    const crlf = ours.replaceAll('\n', '\r\n');
    assert.equal(merged(crlf, theirs).text, merged(ours, theirs).text.replaceAll('\n', '\r\n'));
    const lastLine = BASE.trimEnd();
    assert.equal(merged(lastLine, BASE + added, lastLine).text, BASE + added, 'behind a last line without its end');
    assert.equal(merged('', theirs, '').claims.length, 3, 'where there was nothing');
    assert.ok(merged('format: claims-sidecar/1\n', theirs, '').text.endsWith(theirs.slice(theirs.indexOf('claims:'))));
  });

  it('takes what they have changed key by key where we have comments of our own', () => {
    const ours = BASE.replace('# ask again', '# ask again, by phone');
    const { text } = merged(ours, BASE.replace('status: open', 'status: checking').replace('# ask again', '# asked'));
    const both = ours.replace('by phone\n', 'by phone\n  # asked\n');
    assert.equal(text, both.replace('status: open', 'status: checking'));
  });

  it('takes what they have changed key by key where we have written the same in another form', () => {
    const ours = BASE.replace('tags: [quay, boats]', 'tags:\n      - quay\n      - boats').replace(
      'kind: demand',
      "kind: 'demand'",
    );
    const theirs = BASE.replace('status: open', 'status: checking');
    assert.equal(merged(ours, theirs).text, ours.replace('status: open', 'status: checking'));
  });

  it('adds and takes away side by side, and leaves the gaps between claims and the comments in them', () => {
    const four =
      BASE + third('c-aaaaaaaaa3', 60).replace('\n', '\n  # a remark of its own\n\n') + third('c-aaaaaaaaa4', 80);
    const theirs =
      BASE.slice(0, BASE.indexOf('\n  - id: c-aaaaaaaaa2')) +
      third('c-bbbbbbbbb1', 50).replace('\n', '\n  # a remark of its own\n\n');
    const { claims, text } = merged(four + third('c-bbbbbbbbb2', 90), theirs, four);
    assert.deepEqual(
      claims.map(({ id }) => id),
      ['c-aaaaaaaaa1', 'c-bbbbbbbbb1', 'c-bbbbbbbbb2'],
    );
    assert.match(text, /# a remark of its own/);
    assert.doesNotMatch(text, /\n\n\n/);
  });

  it('sets a claim that comes back apart as theirs are, where we have but one left', () => {
    const close = BASE.replace('\n\n', '\n');
    for (const base of [BASE, close]) {
      const edited = base.replace('kind: threat', 'kind: promise');
      const first = base.slice(0, base.indexOf('  - id: c-aaaaaaaaa2')).trimEnd() + '\n';
      const { text } = merged(first, edited, base);
      assert.equal(text.slice(0, edited.length), edited);
    }
  });

  it('takes a number as it is written', () => {
    const ours = BASE.replace('status: open', 'status: checking');
    for (const number of [
      '0612345678',
      '12345678901234567890',
      '0x10',
      '007',
      '1.10',
      '0.50',
      '-0',
      '1e3',
      '.nan',
      '.inf',
    ]) {
      const theirs = BASE.replace('tags: [quay, boats]', `tags: [quay, boats, ${number}]\n    note: ${number}`);
      assert.match(
        merged(ours, theirs).text,
        new RegExp(`tags: \\[quay, boats, (?<number>${number.replace('.', '\\.')})\\]\\n {4}note: \\k<number>\\n`),
      );
      const { text } = merged(ours.replace('tags: [', 'tags: ["007", '), theirs.replace('tags: [', 'tags: [007, '));
      assert.match(text, /tags: \["007", quay, boats, 007[,\]]/);
    }
    const noted = (number: string) => BASE.replace('status: open', `status: open\n    note: ${number}`);
    const { text, conflicts } = merged(noted('0101'), noted('0202'), noted('00'));
    assert.equal(conflicts.length, 1);
    assert.match(text, /- key: note\n {8}base: 00\n {8}ours: 0101\n {8}theirs: 0202\n/);
    assert.deepEqual(merged(noted('0101'), noted('0101'), noted('00')).conflicts, []);
  });

  it('writes one by one what is written in an unusual way', () => {
    const flow = `format: claims-sidecar/1\nclaims: [{ id: c-aaaaaaaaa1, kind: other, anchors: [{ exact: "a" }] }]\n`;
    const theirs = flow
      .replace('kind: other', 'kind: threat')
      .replace(' }]\n', ' }, { id: c-bbbbbbbbb1, kind: other, anchors: [{ exact: "b" }] }]\n');
    assert.deepEqual(
      merged(flow.replace('{ id', '{ note: "mine", id'), theirs, flow).claims.map(({ id, kind, note }) => [
        id,
        kind,
        note,
      ]),
      [
        ['c-aaaaaaaaa1', 'threat', 'mine'],
        ['c-bbbbbbbbb1', 'other', undefined],
      ],
    );
  });

  it('keeps the line ends and the BOM of ours', () => {
    const ours = `\ufeff${BASE.replaceAll('\n', '\r\n')}`;
    const { text } = merged(ours, BASE + third('c-bbbbbbbbb1', 60));
    assert.ok(text.startsWith('\ufeff'));
    assert.doesNotMatch(text, /[^\r]\n/);
  });
});
