import assert from 'node:assert/strict';
import { readSidecar } from '../../../../src/core/claims/sidecar';

const claim = (id: string, more = '') =>
  `  - id: ${id}\n    kind: other\n${more}    anchors:\n      - exact: "words of ${id}"\n`;
const file = (...claims: readonly string[]) => `format: claims-sidecar/1\nclaims:\n${claims.join('')}`;

/** What is not read of a file: of which ids, for which key that stands twice, and the words with which it begins. */
const unreadIn = (text: string) =>
  readSidecar(text).value.unread.map(({ of, ids, twice, span }) => [
    of,
    ids,
    twice,
    span && text.slice(span.start).split('\n')[0],
  ]);

describe('what cannot be read of a sidecar', () => {
  it('is nothing of one that is all right, nor of two claims that have one id', () => {
    assert.deepEqual(unreadIn(file(claim('c-0000000001'), claim('c-0000000002'))), []);
    assert.deepEqual(unreadIn(file(claim('c-0000000001'), claim('c-0000000001'))), []);
  });

  it('is told by its ids: of a claim that lacks what a claim has, and of an actor', () => {
    const text = file(claim('c-0000000001'), '  - id: c-0000000002\n    kind: other\n', claim('c-0000000003'));
    assert.deepEqual(unreadIn(text), [['claims', ['c-0000000002'], undefined, 'id: c-0000000002']]);
    const actors = 'actors:\n  - id: kolb\n  - id: lind\n    name: "Mara Lind"\n';
    assert.deepEqual(unreadIn(file(claim('c-0000000001')) + actors), [['actors', ['kolb'], undefined, 'id: kolb']]);
    assert.deepEqual(unreadIn(file(claim('c-0000000001'), '  - kind: other\n')), [
      ['claims', [], undefined, 'kind: other'],
    ]);
  });

  it('is a claim in which a key stands twice, with the ids of both that may have run into one another', () => {
    const text = file(claim('c-0000000001'), claim('c-0000000002', '    kind: threat\n'), claim('c-0000000003'));
    assert.deepEqual(unreadIn(text), [['claims', ['c-0000000002'], 'kind', 'id: c-0000000002']]);
    const both = file(
      claim('c-0000000001'),
      claim('c-0000000002') + claim('c-0000000003').replace('  - id', '    id'),
      claim('c-0000000004'),
    );
    assert.deepEqual(unreadIn(both), [['claims', ['c-0000000002', 'c-0000000003'], 'id', 'id: c-0000000002']]);
  });
});
