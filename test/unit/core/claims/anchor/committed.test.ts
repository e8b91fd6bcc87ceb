import assert from 'node:assert/strict';
import { articleOf, wantsCommitted } from '../../../../../src/core/article';
import { ArticleText, describe as describeAnchor } from '../../../../../src/core/claims/anchor';

const THEN = 'A row broke out.\n\nThe MP Nadia Orr asked Peverell to resign.\n\nNobody said more that day.\n';
const COLLEGE = 'The Royal College demanded that Peverell resign.';
const NOW = THEN.replace('resign.', `step down.\n\n${COLLEGE}`);

const sidecarWith = (anchor: object) =>
  `format: claims-sidecar/1\nclaims: [{ id: c-q2v9d5y1kf, kind: demand, anchors: [${JSON.stringify(anchor)}] }]\n`;
const BARE = sidecarWith({ exact: 'resign' });

function stateIn(text: string, sidecar: string, committed?: { readonly article: string; readonly sidecar: string }) {
  const { claims } = articleOf({ file: 'a.txt', text, sidecar, committed });
  return claims[0]!.state;
}

describe('anchors that are words alone', () => {
  it('are not given to the same words of somebody else, where the commit tells that their own are gone', () => {
    assert.equal(stateIn(NOW, BARE, { article: THEN, sidecar: BARE }), 'lost');
  });

  it('are found at their own words, where the same words have come elsewhere', () => {
    const text = THEN.replace('A row', `${COLLEGE}\n\nA row`);
    const { claims } = articleOf({ file: 'a.txt', text, sidecar: BARE, committed: { article: THEN, sidecar: BARE } });
    const [placement] = claims[0]!.placements;
    assert.ok(placement !== undefined && 'start' in placement);
    assert.equal(placement.start, text.lastIndexOf('resign'));
  });

  it('are found by their words where nothing tells where they stood: not committed yet, or there several times', () => {
    assert.notEqual(stateIn(NOW, BARE), 'lost');
    assert.notEqual(stateIn(NOW, BARE, { article: THEN, sidecar: sidecarWith({ exact: 'another' }) }), 'lost');
    assert.notEqual(stateIn(NOW, BARE, { article: `${THEN}${COLLEGE}`, sidecar: BARE }), 'lost');
  });

  it('alone make anybody look for the commit', () => {
    assert.ok(wantsCommitted(BARE));
    const start = THEN.indexOf('resign');
    const description = describeAnchor(new ArticleText(THEN), { start, end: start + 6 });
    assert.ok(description.kind === 'described');
    assert.ok(!wantsCommitted(sidecarWith(description.anchor)));
  });
});
