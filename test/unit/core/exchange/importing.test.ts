import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { mergeSidecars } from '../../../../src/core/claims/merge/mergeSidecars';
import { editSidecar, type SidecarChange } from '../../../../src/core/claims/sidecarEdit';
import { planImport, type ImportOptions } from '../../../../src/core/exchange/importing';
import { readWebAnnotation, type ImportedArticle } from '../../../../src/core/exchange/webAnnotation/read';
import { writeWebAnnotation } from '../../../../src/core/exchange/webAnnotation/write';
import { ACTORS, ARTICLE, CLAIMS, sidecarText, TEXT } from './example';

const SIDECAR = sidecarText({ claims: CLAIMS, actors: ACTORS, article: ARTICLE });
const exported = (sidecar: string) => writeWebAnnotation([articleOf({ file: 'ferry.txt', text: TEXT, sidecar })]).text;

function imported(json: string): ImportedArticle {
  const { value } = readWebAnnotation(json, { textOf: () => TEXT });
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
    assert.deepEqual([plan.changes, plan.known.length], [[], from.claims.length]);
    assert.ok(plan.known.every(({ differing, filled }) => differing.length === 0 && filled.length === 0));
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

  describe('of claims that are there already', () => {
    const from = () => imported(exported(SIDECAR));
    const demand = () => from().claims.find(({ kind }) => kind === 'demand')!;
    const changedBy = (...changes: readonly SidecarChange[]) => {
      const result = editSidecar(SIDECAR, 'ferry.txt', changes);
      assert.ok('text' in result);
      return result.text;
    };
    const ofDemand = (sidecar: string, options?: ImportOptions) =>
      planImport(sidecar, from(), options).known.find(({ id }) => id === demand().id)!;

    it('fills in what they lack, and nothing else', () => {
      const { id, said } = demand();
      const sidecar = changedBy(
        { kind: 'set-claim', id, values: { confidence: undefined, status: 'refuted' } },
        { kind: 'set-date', id, date: 'said', values: { value: undefined } },
      );
      assert.deepEqual(ofDemand(sidecar), {
        id,
        imported: id,
        differing: ['status'],
        filled: ['said.value', 'confidence'],
      });
      const claim = readSidecar(after(sidecar, from())).value.claims.find((one) => one.id === id)!;
      assert.deepEqual([claim.confidence, claim.said, claim.status], [0.9, said, 'refuted']);
      assert.equal(planImport(after(sidecar, from()), from()).changes.length, 0);
      // Every other byte stays.
      const taken = changedBy({ kind: 'set-claim', id, values: { confidence: undefined } });
      assert.equal(after(taken, from()), SIDECAR);
    });

    it('takes nothing for missing that is faulty in the file', () => {
      const sidecar = SIDECAR.replace('confidence: 0.9', 'confidence: 5');
      assert.notEqual(sidecar, SIDECAR);
      const { differing, filled } = ofDemand(sidecar);
      assert.deepEqual([differing, filled], [['confidence'], []]);
      assert.equal(after(sidecar, from()), sidecar);
    });

    it('tells other words or another kind, and fills in nothing of such a claim', () => {
      const { id } = demand();
      const sidecar = changedBy({ kind: 'set-claim', id, values: { kind: 'promise', confidence: undefined } });
      assert.deepEqual([ofDemand(sidecar).differing, ofDemand(sidecar).filled], [['kind'], []]);
      const elsewhere = changedBy({ kind: 'set-anchor', id, index: 0, values: { exact: 'tea & <biscuits>' } });
      assert.deepEqual(ofDemand(elsewhere).differing, ['anchors']);
      // Exports give the words as they stand today.
      const quote = demand().anchors[0]!.exact;
      assert.deepEqual(ofDemand(elsewhere, { wordsOf: () => [quote.replace('\n', '\r\n')] }).differing, []);
    });

    it('does not choose between two of one id', () => {
      const { id } = demand();
      const sidecar = `${SIDECAR}  - id: ${id}\n    kind: other\n    anchors:\n      - exact: "tea"\n`;
      assert.deepEqual(ofDemand(sidecar), { id, imported: id, differing: [], filled: [] });
      assert.deepEqual(planImport(sidecar, from()).changes, []);
    });

    it('tells actors who have another name there, but for one that is known', () => {
      const [actor] = ACTORS;
      const other = changedBy({ kind: 'set-actor', id: actor!.id, values: { name: 'Another name' } });
      assert.deepEqual(planImport(other, from()).otherNames, [
        { id: actor!.id, name: 'Another name', imported: actor!.name },
      ]);
      const alias = changedBy({
        kind: 'set-actor',
        id: actor!.id,
        values: { name: 'Another name', aliases: [actor!.name] },
      });
      assert.deepEqual(planImport(alias, from()).otherNames, []);
    });

    it('brings an actor whom they name and nobody is, and no other', () => {
      const sidecar = sidecarText({ claims: CLAIMS, article: ARTICLE });
      assert.deepEqual(planImport(sidecar, from()).actors, ['mara-lindqvist', 'velmora-council']);
      const without = sidecarText({ claims: CLAIMS.map((claim) => ({ ...claim, addressee: [] })), article: ARTICLE });
      assert.deepEqual(planImport(without, from()).actors, ['mara-lindqvist']);
    });
  });

  it('says nothing of the article where the sidecar is of another', () => {
    const from = imported(exported(SIDECAR));
    assert.ok(planImport(undefined, from).article.includes('reference_date'));
    const plan = planImport(undefined, from, { isOfArticle: false });
    assert.deepEqual([plan.article, plan.claims.length], [[], from.claims.length]);
    assert.ok(plan.changes.every(({ kind }) => kind !== 'set-article'));
  });

  describe('of annotations of another program', () => {
    it('by two people is one claim after a merge', () => {
      const one = annotation({ id: 'https://example.org/1', bodyValue: 'one' });
      const two = annotation({ id: 'https://example.org/2', bodyValue: 'two' });
      const mine = after(undefined, imported(JSON.stringify([one])));
      const theirs = after(undefined, imported(JSON.stringify([two, one])));
      const merged = mergeSidecars('', mine, theirs, 'ferry.txt');
      assert.ok('text' in merged, JSON.stringify(merged));
      const notes = readSidecar(merged.text).value.claims.map(({ note }) => note);
      assert.deepEqual(notes.sort(), ['one', 'two']);
    });

    it('is not taken again from a sidecar in which it has another id', () => {
      const from = imported(JSON.stringify(annotation({ id: 'https://example.org/1' })));
      const text = after(undefined, from).replace(from.claims[0]!.id, 'c-0123456789');
      const { claims, known } = planImport(text, from);
      assert.deepEqual([claims, known.map(({ id }) => id)], [[], ['c-0123456789']]);
    });

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
        assert.deepEqual([again.claims.length, again.known.length], [1, 1]);
      });
    }
  });
});
