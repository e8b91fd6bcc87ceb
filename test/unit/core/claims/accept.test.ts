import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import { ArticleText, describe as anchorOf } from '../../../../src/core/claims/anchor';
import { accepting, canBeAccepted } from '../../../../src/core/claims/accept';
import { refreshedAnchors } from '../../../../src/core/claims/refresh';
import { editSidecar, type SidecarChange } from '../../../../src/core/claims/sidecarEdit';

const TEXT =
  'The ferry crews met on the quay. They asked the harbour board to publish the accident report before winter. The board said nothing of it.';
const QUOTES = ['met on the quay', 'publish the accident report before winter'];
const EDITED = TEXT.replace('the accident report', 'the whole accident report');
const NOW = '2026-05-12T08:30:00Z';

function edited(sidecar: string | undefined, changes: readonly SidecarChange[]): string {
  const result = editSidecar(sidecar, 'a.txt', changes);
  assert.ok('text' in result);
  return result.text;
}

function described(text: string, quote: string) {
  const start = text.indexOf(quote);
  const description = anchorOf(new ArticleText(text), { start, end: start + quote.length });
  assert.ok(description.kind === 'described');
  return description.anchor;
}

/** One claim with both quotes, as it is written when the article was edited and saved. */
function saved(): string {
  const anchors = QUOTES.map((quote) => described(TEXT, quote));
  const tagged = edited(undefined, [{ kind: 'add-claim', claim: { id: 'c-1111111111', kind: 'demand', anchors } }]);
  const { claims } = articleOf({ file: 'a.txt', text: EDITED, sidecar: tagged });
  return edited(tagged, refreshedAnchors(new ArticleText(EDITED), claims, NOW)).replace(
    '    kind: demand\n',
    '    kind: demand\n    # asked the board (jo)\n',
  );
}

describe('accepting words that have changed', () => {
  it('describes their place anew, as if they had been tagged today, and leaves all else as it is', () => {
    const sidecar = saved();
    assert.match(sidecar, /state: changed/);
    const { claims } = articleOf({ file: 'a.txt', text: EDITED, sidecar });
    assert.deepEqual(claims.map(canBeAccepted), [true]);
    const { changes, steps } = accepting(new ArticleText(EDITED), claims, NOW);
    const after = articleOf({ file: 'a.txt', text: EDITED, sidecar: edited(sidecar, changes) });
    assert.deepEqual(
      after.claims.map(({ state }) => state),
      ['exact'],
    );
    const { claim } = after.claims[0]!;
    assert.deepEqual(claim.anchors[1], described(EDITED, 'publish the whole accident report before winter'));
    assert.deepEqual(claim.anchors[0], claims[0]!.claim.anchors[0]);
    assert.equal(claim.updated, NOW);
    assert.match(after.sidecar.source, /# asked the board \(jo\)/);
    assert.deepEqual(steps, [{ id: 'c-1111111111', before: claims[0]!.claim, after: claim }]);
  });

  it('does nothing where the words stand as they were tagged, or are not found', () => {
    for (const text of [TEXT, 'Nothing of all this stands here any more, and nothing comes near it.']) {
      const sidecar = edited(undefined, [
        {
          kind: 'add-claim',
          claim: { id: 'c-1111111111', kind: 'demand', anchors: [described(TEXT, QUOTES[1]!)] },
        },
      ]);
      const { claims } = articleOf({ file: 'a.txt', text, sidecar });
      assert.deepEqual(claims.map(canBeAccepted), [false]);
      assert.deepEqual(accepting(new ArticleText(text), claims, NOW), { changes: [], steps: [] });
    }
  });
});
