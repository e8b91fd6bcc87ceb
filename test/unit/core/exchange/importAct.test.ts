import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import { redoing, undoing, type Act } from '../../../../src/core/claims/journal';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar, type SidecarChange } from '../../../../src/core/claims/sidecarEdit';
import { asOneAct, importAct } from '../../../../src/core/exchange/importAct';
import { planImport } from '../../../../src/core/exchange/importing';
import { readWebAnnotation, type ImportedArticle } from '../../../../src/core/exchange/webAnnotation/read';
import { writeWebAnnotation } from '../../../../src/core/exchange/webAnnotation/write';
import { ACTORS, ARTICLE, CLAIMS, sidecarText, TEXT } from './example';

function edited(text: string | undefined, changes: readonly SidecarChange[]): string {
  const result = editSidecar(text, 'ferry.txt', changes);
  assert.ok('text' in result, JSON.stringify(result));
  return result.text;
}

function exportOf(sidecar: string): ImportedArticle {
  const json = writeWebAnnotation([articleOf({ file: 'ferry.txt', text: TEXT, sidecar })]).text;
  return readWebAnnotation(json, { textOf: () => TEXT }).value[0]!;
}

const ALL = exportOf(sidecarText({ claims: CLAIMS, actors: ACTORS, article: ARTICLE }));

/** An import into a sidecar, with the act that it is. */
function imported(sidecar: string, from = ALL): { readonly after: string; readonly act: Act } {
  const plan = planImport(sidecar, from);
  return { after: edited(sidecar, plan.changes), act: importAct(readSidecar(sidecar).value, plan) };
}

const undone = (text: string, act: Act) => edited(text, undoing(act, readSidecar(text).value));
const redone = (text: string, act: Act) => edited(text, redoing(act, readSidecar(text).value));

const MINE = `format: claims-sidecar/1 # mine
article:
  file: "ferry.txt" # it is
claims:
  # asked twice
  - id: ${ALL.claims[0]!.id}
    kind: ${ALL.claims[0]!.kind}
    anchors:
      - exact: ${JSON.stringify(ALL.claims[0]!.anchors[0]!.exact)} # as printed
  # mine
  - id: c-zzzzzzzzzz
    kind: other
    anchors:
      - exact: "the ferry"
`;

describe('an import as one act', () => {
  for (const [what, sidecar] of [
    ['that has claims of its own', MINE],
    [
      'without an article of its own',
      'format: claims-sidecar/1\nclaims:\n  - id: c-zzzzzzzzzz\n    kind: other\n    anchors:\n      - exact: "the ferry"\n',
    ],
  ] as const) {
    it(`is taken back whole from a sidecar ${what}, and done again`, () => {
      const { after, act } = imported(sidecar);
      assert.ok(act.steps.length >= ALL.claims.length, String(act.steps.length));
      assert.ok(act.actors!.length > 0);
      assert.ok(Object.keys(act.article!.after).includes('url'));
      assert.notEqual(after, sidecar);
      const back = undone(after, act);
      assert.equal(back, sidecar);
      assert.deepEqual(readSidecar(redone(back, act)).value.content, readSidecar(after).value.content);
    });
  }

  it('takes back what it filled in, a part of a date as well, and no comment with it', () => {
    const dated = ALL.claims.find(({ due }) => due?.value !== undefined);
    assert.ok(dated?.due?.text);
    const sidecar = `format: claims-sidecar/1\narticle:\n  file: ferry.txt\n  url: ${ARTICLE.url}\nclaims:\n  - id: ${dated.id}\n    kind: ${dated.kind}\n    anchors:\n      - exact: ${JSON.stringify(dated.anchors[0]!.exact)}\n    due: # see page 4\n      text: ${JSON.stringify(dated.due.text)} # by hand\n`;
    const { after, act } = imported(sidecar, { ...ALL, claims: [dated], actors: [], article: {} });
    assert.ok(after.includes('value:'), after);
    assert.equal(undone(after, act), sidecar);
  });

  it('leaves what somebody has said of the article since', () => {
    const { after, act } = imported(MINE);
    const changed = after.replace(/title: .*/, 'title: "A better title"');
    assert.notEqual(changed, after);
    const { article } = readSidecar(undone(changed, act)).value;
    assert.deepEqual(article, { file: 'ferry.txt', title: 'A better title' });
  });

  it('is one with those of other files that were imported with it', () => {
    const [first, ...rest] = ALL.claims;
    const bare = { ...first!, note: undefined, status: undefined, tags: undefined } as typeof first & object;
    const one = imported(MINE.replace(first!.id, 'c-yyyyyyyyyy'), { ...ALL, claims: [bare], article: {} });
    const two = imported(one.after, { ...ALL, claims: [first!, ...rest] });
    const act = asOneAct(one.act, two.act);
    assert.equal(act.steps.filter(({ id }) => id === first!.id).length, 1);
    assert.equal(undone(two.after, act), MINE.replace(first!.id, 'c-yyyyyyyyyy'));
    assert.deepEqual(
      readSidecar(redone(undone(two.after, act), act)).value.claims.length,
      readSidecar(two.after).value.claims.length,
    );
  });
});
