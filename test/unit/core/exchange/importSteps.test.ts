import assert from 'node:assert/strict';
import { articleOf, articleSteps } from '../../../../src/core/article';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';
import { destinationSteps, isOfArticleSteps } from '../../../../src/core/exchange/destinations';
import { planImportSteps } from '../../../../src/core/exchange/importing';
import { importedSteps } from '../../../../src/core/exchange/webAnnotation/read';
import { annotatedSourceSteps } from '../../../../src/core/exchange/webAnnotation/sources';
import { CONTEXT } from './webAnnotation/annotations';

const COUNT = 60;
const quote = (number: number) => `the council of ward ${number} must reopen the talks`;
const TEXT = Array.from({ length: COUNT }, (_, at) => `On Monday ${quote(at)}, said the union there.\n`).join('\n');
const FILE = JSON.stringify({
  '@context': CONTEXT,
  type: 'AnnotationPage',
  items: Array.from({ length: COUNT }, (_, at) => ({
    id: `https://example.org/a${at}`,
    type: 'Annotation',
    bodyValue: `Note ${at}.`,
    target: { source: 'ferry.txt', selector: { type: 'TextQuoteSelector', exact: quote(at) } },
  })),
});

/** Runs steps to their end, of which there must be so many. */
function run<T>(what: string, least: number, steps: Generator<unknown, T, undefined>): T {
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (!step.done) continue;
    assert.ok(count >= least, `${what}: ${count} steps`);
    return step.value;
  }
}

describe('an import of many annotations', () => {
  it('is done in steps none of which takes in all of it', () => {
    const article = articleOf({ file: 'ferry.txt', text: TEXT });
    const [source] = run('reading the file', COUNT / 10, annotatedSourceSteps(FILE)).value;
    const imported = run('making claims', COUNT * 2, importedSteps(source!, TEXT)).value;
    assert.equal(imported.claims.length, COUNT);
    assert.ok(run('looking whether it is that article', 1, isOfArticleSteps(imported, article)));
    // Of two articles of one name the words of each annotation decide.
    const targets = [{ article }, { article: articleOf({ file: 'ferry.txt', text: 'Nothing of it.\n' }) }];
    const { found } = run('finding where they go', COUNT * 2, destinationSteps([source!], targets, []));
    assert.equal(found[0]?.source.annotations.length, COUNT);
    const plan = run('planning', COUNT / 10, planImportSteps(article.sidecar, imported));
    const edited = editSidecar(undefined, 'ferry.txt', plan.changes);
    assert.ok('text' in edited);
    // In a text that was edited since, all of them have to be looked for.
    const edition = `The talks go on.\n\n${TEXT}`;
    const after = run('placing', COUNT, articleSteps({ file: 'ferry.txt', text: edition, sidecar: edited.text }));
    assert.ok(after.claims.every(({ state }) => state === 'moved' || state === 'exact'));
    const again = run('planning once more', COUNT / 10, planImportSteps(after.sidecar, imported));
    assert.deepEqual([again.changes, again.known.length], [[], COUNT]);
  });
});
