import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import { ArticleText, describe as anchorOf } from '../../../../src/core/claims/anchor';
import { refreshedAnchors } from '../../../../src/core/claims/refresh';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';

const TEXT =
  'The ferry crews met on the quay. They asked the harbour board to publish the accident report before winter. The board said nothing of it.';
const QUOTE = 'publish the accident report';
const NOW = '2026-05-12T08:30:00Z';

function sidecarFor(text: string): string {
  const start = text.indexOf(QUOTE);
  const description = anchorOf(new ArticleText(text), { start, end: start + QUOTE.length });
  assert.equal(description.kind, 'described');
  const anchors = description.kind === 'described' ? [description.anchor] : [];
  const result = editSidecar(undefined, 'a.txt', [
    { kind: 'add-claim', claim: { id: 'c-1111111111', kind: 'demand', anchors } },
  ]);
  return 'text' in result ? result.text : '';
}

const changesFor = (text: string, sidecar: string) => {
  const { claims } = articleOf({ file: 'a.txt', text, sidecar });
  return { claims, changes: refreshedAnchors(new ArticleText(text), claims, NOW) };
};

describe('anchors when the article is saved', () => {
  const sidecar = sidecarFor(TEXT);

  it('stay unwritten where nothing near them has changed', () => {
    assert.deepEqual(changesFor(TEXT, sidecar).changes, []);
    assert.deepEqual(changesFor(`Velmora, Monday. Much had happened before.\n\n${TEXT}`, sidecar).changes, []);
  });

  it('stay as they are where their words are gone, or stand in two places', () => {
    const gone = changesFor(TEXT.replace(/They asked.*winter\. /, ''), sidecar);
    assert.deepEqual([gone.claims[0]!.state, gone.changes], ['lost', []]);
    const twice = changesFor(`${TEXT}\n\n${TEXT}`, sidecar.replace(/^ +(?:start|end|text_hash):.*\n/gm, ''));
    assert.deepEqual([twice.claims[0]!.state, twice.changes], ['ambiguous', []]);
  });

  it('are told a new context', () => {
    const { changes } = changesFor(TEXT.replace('harbour board to', 'harbour board again to'), sidecar);
    assert.equal(changes.length, 1);
    const [change] = changes;
    assert.ok(change?.kind === 'set-anchor' && change.values.prefix?.endsWith('board again to '));
    assert.equal(change.values.state, undefined);
  });

  it('keep what was tagged and add today’s words where those have changed', () => {
    const edited = TEXT.replace('the accident report', 'the whole accident report');
    const { claims, changes } = changesFor(edited, sidecar);
    assert.equal(claims[0]!.state, 'changed');
    const [change] = changes;
    assert.ok(change?.kind === 'set-anchor');
    assert.equal(change.values.current, 'publish the whole accident report');
    assert.equal(change.values.state, 'changed');
    const result = editSidecar(sidecar, 'a.txt', changes);
    assert.ok('text' in result);
    assert.match(result.text, /exact: "publish the accident report"/);
    // Written once, it is not written again; put right again, it is as before.
    assert.deepEqual(changesFor(edited, result.text).changes, []);
    const mended = changesFor(TEXT, result.text);
    assert.equal(mended.claims[0]!.state, 'exact');
    const back = editSidecar(result.text, 'a.txt', mended.changes);
    assert.ok('text' in back);
    assert.equal(back.text, sidecar);
  });
});
