import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';
import { planImport } from '../../../../src/core/exchange/importing';
import { readWebAnnotation, type ImportedArticle } from '../../../../src/core/exchange/webAnnotation/read';
import { writeWebAnnotation } from '../../../../src/core/exchange/webAnnotation/write';
import { ACTORS, ARTICLE, CLAIMS, sidecarText, TEXT } from './example';

const SIDECAR = sidecarText({ claims: CLAIMS, actors: ACTORS, article: ARTICLE });
const exported = (sidecar: string) => writeWebAnnotation([articleOf({ file: 'ferry.txt', text: TEXT, sidecar })]).text;

function imported(json: string): ImportedArticle {
  let count = 0;
  const { value } = readWebAnnotation(json, {
    textOf: () => TEXT,
    newId: () => `c-new${String(++count).padStart(7, '0')}`,
  });
  assert.equal(value.length, 1);
  return value[0]!;
}

function after(sidecar: string | undefined, from: ImportedArticle): string {
  const result = editSidecar(sidecar, 'ferry.txt', planImport(sidecar, from).changes);
  assert.ok('text' in result);
  return result.text;
}

describe('an import into a sidecar', () => {
  it('makes one that exports to the same bytes', () => {
    const first = exported(SIDECAR);
    assert.equal(exported(after(undefined, imported(first))), first);
  });

  it('adds nothing to the sidecar that it was exported from', () => {
    const from = imported(exported(SIDECAR));
    assert.ok(from.claims.length > 2);
    const plan = planImport(SIDECAR, from);
    assert.deepEqual([plan.changes, plan.known], [[], from.claims.length]);
  });

  it('leaves what is there as it is, and adds what is not', () => {
    const from = imported(exported(SIDECAR));
    const [kept] = from.claims;
    const [actor] = from.actors;
    const mine =
      `format: claims-sidecar/1 # mine\narticle:\n  title: "My own title"\nactors:\n  - id: ${actor!.id}\n    name: "Another name"\n` +
      `claims:\n  # asked twice\n  - id: ${kept!.id}\n    kind: other\n    anchors:\n      - exact: "other words"\n`;
    const { claims, actors, article } = readSidecar(after(mine, from)).value;
    assert.deepEqual(claims.map(({ id }) => id).sort(), from.claims.map(({ id }) => id).sort());
    assert.equal(claims.find(({ id }) => id === kept!.id)!.kind, 'other');
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Another name', ...from.actors.slice(1).map(({ name }) => name)],
    );
    assert.equal(article.title, 'My own title');
    assert.equal(article.url, ARTICLE.url);
    for (const line of mine.split('\n')) assert.ok(after(mine, from).includes(line), line);
  });

  describe('of annotations of another program', () => {
    const annotation = (rest: object) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      target: { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact: 'Mara Lindqvist' } },
      ...rest,
    });

    for (const [what, one, another] of [
      ['with ids', { id: 'https://example.org/1' }, { id: 'https://example.org/2' }],
      ['without ids', { bodyValue: 'one' }, { bodyValue: 'two' }],
    ] as const) {
      it(`${what} takes each once, however often it is imported`, () => {
        const text = after(undefined, imported(JSON.stringify([annotation(one)])));
        const again = planImport(text, imported(JSON.stringify([annotation(one), annotation(another)])));
        assert.deepEqual([again.claims.length, again.known], [1, 1]);
      });
    }
  });
});
