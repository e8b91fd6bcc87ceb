import assert from 'node:assert/strict';
import { articleOf, committedOf } from '../../../../../src/core/article';
import { ArticleText, describe as describeAnchor } from '../../../../../src/core/claims/anchor';

const THEN = 'A row broke out.\n\nThe MP Nadia Orr asked Peverell to resign.\n\nNobody said more that day.\n';
const COLLEGE = 'The Royal College demanded that Peverell resign.';
const NOW = THEN.replace('resign.', `step down.\n\n${COLLEGE}`);

const sidecarWith = (anchor: object, status = 'open') =>
  `format: claims-sidecar/1\nclaims: [{ id: c-q2v9d5y1kf, kind: demand, status: ${status}, anchors: [${JSON.stringify(anchor)}] }]\n`;
const BARE = sidecarWith({ exact: 'resign' });

type Commit = readonly [sidecar: string, article: string | undefined];

/** Commits, newest first; how many sidecars and articles were asked for. */
function history(...commits: readonly Commit[]) {
  const asked = { sidecars: 0, articles: 0 };
  async function* read() {
    for (const [sidecar, article] of commits) {
      asked.sidecars++;
      yield {
        sidecar,
        article: () => {
          asked.articles++;
          return Promise.resolve(article);
        },
      };
      await Promise.resolve();
    }
  }
  return { asked, commits: read() };
}

async function placementIn(text: string, sidecar: string, ...commits: readonly Commit[]) {
  const committed = await committedOf(sidecar, history(...commits).commits);
  const { claims } = articleOf({ file: 'a.txt', text, sidecar, committed });
  return claims[0]!.placements[0]!;
}

const stateIn = async (...given: Parameters<typeof placementIn>) => (await placementIn(...given)).state;

describe('anchors that were written by hand', () => {
  it('are not given to the same words of somebody else, where the commit tells that their own are gone', async () => {
    assert.equal(await stateIn(NOW, BARE, [BARE, THEN]), 'lost');
  });

  it('are found at their own words, where the same words have come elsewhere', async () => {
    const text = THEN.replace('A row', `${COLLEGE}\n\nA row`);
    const placement = await placementIn(text, BARE, [BARE, THEN]);
    assert.ok('start' in placement);
    assert.equal(placement.start, text.lastIndexOf('resign'));
  });

  it('stay lost when something else of their claim is changed, and committed with the text of today', async () => {
    const checked = sidecarWith({ exact: 'resign' }, 'checking');
    assert.equal(await stateIn(NOW, checked, [checked, NOW], [BARE, THEN]), 'lost');
    assert.equal(await stateIn(NOW, checked, [checked, NOW], [BARE, NOW], [BARE, THEN]), 'lost');
  });

  it('are those of the commit that they came back with, where they had been taken out', async () => {
    const without = sidecarWith({ exact: 'another' });
    assert.notEqual(await stateIn(NOW, BARE, [BARE, NOW], [without, NOW], [BARE, THEN]), 'lost');
  });

  it('keep to their commit with what was told of their surroundings as well', async () => {
    const twice = THEN.replace('A row', 'Nobody asked Voss to resign. A row');
    const told = sidecarWith({ exact: 'resign', prefix: 'Peverell to ' });
    const text = twice.replace('Peverell to resign', 'Peverell to step down');
    assert.equal(await stateIn(text, told, [told, twice]), 'lost');
  });

  it('are found by their words where nothing tells where they stood: not committed yet, or there several times', async () => {
    assert.notEqual(await stateIn(NOW, BARE), 'lost');
    assert.notEqual(await stateIn(NOW, BARE, [sidecarWith({ exact: 'another' }), THEN]), 'lost');
    assert.notEqual(await stateIn(NOW, BARE, [BARE, `${THEN}${COLLEGE}`]), 'lost');
    assert.notEqual(await stateIn(NOW, BARE, [BARE, undefined]), 'lost');
  });

  it('that came one after the other into an unchanged text have that text once', async () => {
    const claim = (id: string, exact: string) => `{ id: ${id}, kind: demand, anchors: [{ exact: ${exact} }] }`;
    const [first, second] = [claim('c-aaaa', 'resign'), claim('c-bbbb', 'A row')];
    const one = `format: claims-sidecar/1\nclaims: [${first}]\n`;
    const both = `format: claims-sidecar/1\nclaims: [${first}, ${second}]\n`;
    const committed = await committedOf(both, history([both, THEN], [one, THEN]).commits);
    assert.deepEqual(
      committed.map(({ article, anchors }) => [article.raw, anchors.map(({ exact }) => exact).sort()]),
      [[THEN, ['A row', 'resign']]],
    );
  });

  it('alone make anybody look for commits, no more of them than needed', async () => {
    const start = THEN.indexOf('resign');
    const description = describeAnchor(new ArticleText(THEN), { start, end: start + 6 });
    assert.ok(description.kind === 'described');
    const none = history([BARE, THEN]);
    await committedOf(sidecarWith(description.anchor), none.commits);
    assert.deepEqual(none.asked, { sidecars: 0, articles: 0 });
    const some = history([BARE, NOW], [BARE, THEN], [sidecarWith({ exact: 'another' }), THEN], [BARE, THEN]);
    await committedOf(BARE, some.commits);
    assert.deepEqual(some.asked, { sidecars: 3, articles: 1 });
  });
});
