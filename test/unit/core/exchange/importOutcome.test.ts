import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';
import { importOutcome, importRemarks, isFilledInLater } from '../../../../src/core/exchange/importOutcome';
import { planImport } from '../../../../src/core/exchange/importing';
import { readWebAnnotation } from '../../../../src/core/exchange/webAnnotation/read';
import { sidecarText, TEXT } from './example';

const annotation = (id: number, exact: string, more = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: `https://example.org/notes/${id}`,
  body: [{ type: 'TextualBody', value: 'rumour', purpose: 'classifying' }],
  target: { source: 'https://example.org/a', selector: [{ type: 'TextQuoteSelector', exact }] },
  ...more,
});

function outcomeOf(annotations: readonly object[], before?: string) {
  const { value, problems } = readWebAnnotation(JSON.stringify(annotations), { textOf: () => TEXT });
  const plan = planImport(before, value[0]!);
  const edited = editSidecar(before, 'ferry.txt', plan.changes);
  assert.ok('text' in edited);
  const after = articleOf({ file: 'ferry.txt', text: TEXT, sidecar: edited.text });
  return { outcome: importOutcome(plan, after), remarks: importRemarks(problems, plan.claims), sidecar: edited.text };
}

describe('what came of an import', () => {
  it('tells the claims that have a place from those that have none, and not those that were there', () => {
    const mine = sidecarText({ claims: [{ quote: 'tea' }] });
    const { outcome } = outcomeOf([annotation(1, 'Mara Lindqvist'), annotation(2, 'no such words at all')], mine);
    const quotes = (claims: typeof outcome.added) => claims.map(({ claim }) => claim.anchors[0]!.exact).sort();
    assert.deepEqual(quotes(outcome.added), ['Mara Lindqvist', 'no such words at all']);
    assert.deepEqual(quotes(outcome.unplaced), ['no such words at all']);
    assert.deepEqual(outcome.changed, []);
  });

  it('tells the claims that stand on other words than it says', () => {
    const exact = 'the Velmora Town Council reopen the talks by 18 May';
    const { outcome } = outcomeOf([annotation(1, exact), annotation(2, 'Mara Lindqvist')]);
    assert.deepEqual(
      outcome.changed.map(({ claim }) => claim.anchors[0]!.exact),
      [exact],
    );
  });

  it('tells what claims got that were there, and what says something else of them', () => {
    const { sidecar } = outcomeOf([annotation(1, 'Mara Lindqvist')]);
    const again = annotation(1, 'Mara Lindqvist', {
      creator: { name: 'jo' },
      body: { value: 'gossip', purpose: 'tagging' },
    });
    const { outcome } = outcomeOf([again], sidecar);
    assert.deepEqual([outcome.added, outcome.filled.keys, outcome.differing.keys], [[], ['author'], ['tags']]);
    assert.equal(outcome.filled.claims[0]!.id, readSidecar(sidecar).value.claims[0]!.id);
  });

  it('remarks on words of the other program once, and only where the claim came', () => {
    const twice = [annotation(1, 'Mara Lindqvist'), annotation(2, 'tea')];
    const { remarks, sidecar } = outcomeOf(twice);
    assert.deepEqual(remarks, { misplaced: 0, ownWords: ['rumour'] });
    assert.deepEqual(outcomeOf(twice, sidecar).remarks, { misplaced: 0, ownWords: [] });
  });

  it('knows what a later import would fill in', () => {
    assert.deepEqual(
      ['note', 'due.value', 'evidence.0.url'].map((key) => isFilledInLater(key, 'c-0000000001')),
      [true, true, false],
    );
    assert.deepEqual(
      ['title', 'actors.0.type'].map((key) => isFilledInLater(key, undefined)),
      [true, false],
    );
  });
});
