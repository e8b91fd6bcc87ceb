import assert from 'node:assert/strict';
import { ArticleText, describe as describeAnchor, locate } from '../../../../../src/core/claims/anchor';
import type { ClaimAnchor } from '../../../../../src/core/claims/claim';

const BEFORE = 'Chiefs pressed the kidnappers into ';
const AFTER = '. The envoy flew home on Monday, tired of it all.';
const TAGGED = 'freeing the aid workers';
const TODAY = 'quite another thing';
const SAVED = BEFORE + TODAY + AFTER;

/** As a save writes an anchor whose words were typed over. */
function saved(): ClaimAnchor {
  const start = BEFORE.length;
  const described = describeAnchor(new ArticleText(SAVED), { start, end: start + TODAY.length });
  assert.ok(described.kind === 'described');
  return { ...described.anchor, exact: TAGGED, state: 'changed', current: TODAY };
}

function placed(text: string): string {
  const [placement] = locate(new ArticleText(text), [saved()]);
  return placement && 'start' in placement
    ? `${placement.state}: ${text.slice(placement.start, placement.end)}`
    : (placement?.state ?? 'none');
}

describe('an anchor whose words had changed when it was saved', () => {
  for (const [name, text, expected] of [
    ['stands where it was saved', SAVED, `changed: ${TODAY}`],
    ['moves with the words of that day', `News. ${SAVED}`, `changed: ${TODAY}`],
    ['changes on with them', SAVED.replace('another', 'a third'), 'changed: quite a third thing'],
    ['is as it was tagged where those words are back', BEFORE + TAGGED + AFTER, `exact: ${TAGGED}`],
    ['is as it was tagged where they are back elsewhere', `News. ${BEFORE}${TAGGED}${AFTER}`, `moved: ${TAGGED}`],
    ['is lost with its sentence', 'The envoy flew home on Monday, tired of it all.', 'lost'],
  ] as const) {
    it(name, () => assert.equal(placed(text), expected));
  }
});
