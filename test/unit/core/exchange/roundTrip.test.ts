import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import { articleProblems } from '../../../../src/core/articleProblems';
import { undoing } from '../../../../src/core/claims/journal';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';
import { isOfArticle } from '../../../../src/core/exchange/destinations';
import { importAct } from '../../../../src/core/exchange/importAct';
import { planImport, type ImportOptions } from '../../../../src/core/exchange/importing';
import { heldAgainst } from '../../../../src/core/exchange/importOptions';
import { readWebAnnotation, type ImportedArticle } from '../../../../src/core/exchange/webAnnotation/read';
import { writeWebAnnotation } from '../../../../src/core/exchange/webAnnotation/write';
import { anchorOf, sidecarText } from './example';

const BEFORE = 'The mayor promised twelve new ferries by May, and left the hall.\nNobody spoke of the old quay then.\n';
const NOW = BEFORE.replace('twelve', 'eleven').replace('the old quay', 'the older quay');
const PROMISE = 'promised twelve new ferries by May';
const QUAY = 'spoke of the old quay then';

const exported = (sidecar: string, text = NOW) =>
  writeWebAnnotation([articleOf({ file: 'ferry.txt', text, sidecar })]).text;

function imported(json: string, text = NOW): ImportedArticle {
  const { value, problems } = readWebAnnotation(json, { textOf: () => text });
  assert.deepEqual(problems, []);
  return value[0]!;
}

function into(sidecar: string | undefined, from: ImportedArticle, options?: ImportOptions): string {
  const result = editSidecar(sidecar, 'ferry.txt', planImport(sidecar, from, options).changes);
  assert.ok('text' in result, JSON.stringify(result));
  return result.text;
}

const problemsOf = (sidecar: string) =>
  articleProblems(articleOf({ file: 'ferry.txt', text: NOW, sidecar })).map(({ code, facts }) => [code, facts?.claim]);

describe('a round trip by Web Annotations', () => {
  const described = anchorOf('promised eleven new ferries by May', NOW);
  const recorded = {
    ...described,
    exact: PROMISE,
    state: 'changed' as const,
    current: described.exact,
    checked: '2026-05-12T08:30:00Z',
    x_seen: { by: 'jo' },
  };
  const changed = sidecarText({ before: BEFORE, claims: [{ anchors: [recorded] }, { quote: QUAY }] });

  it('keeps the words that were tagged where others stand there now, and whether anybody has seen that', () => {
    const back = into(undefined, imported(exported(changed)));
    const [promise, quay] = readSidecar(back).value.claims;
    assert.deepEqual(promise?.anchors, [recorded]);
    assert.deepEqual(
      [quay?.anchors[0]?.exact, quay?.anchors[0]?.current, quay?.anchors[0]?.state],
      [QUAY, 'spoke of the older quay then', undefined],
    );
    assert.deepEqual(problemsOf(changed), [['anchor.changed', 'c-0000000002']]);
    assert.deepEqual(problemsOf(back), problemsOf(changed));
    assert.equal(exported(back), exported(changed));
    assert.deepEqual(writeWebAnnotation([articleOf({ file: 'ferry.txt', text: NOW, sidecar: changed })]).losses, []);
  });

  it('gives other programs the words that stand there', () => {
    const { first } = JSON.parse(exported(changed)) as {
      first: { items: { target: { selector: { exact: string }[] } }[] };
    };
    assert.deepEqual(
      first.items.map(({ target }) => target.selector[0]?.exact),
      ['promised eleven new ferries by May', 'spoke of the older quay then'],
    );
  });

  it('knows a claim by the words that were tagged or by those of today, whichever the other has', () => {
    const today = sidecarText({ text: NOW, claims: [{ anchors: [described] }] });
    const from = imported(exported(changed));
    assert.deepEqual(planImport(today, from).known, [
      { id: 'c-0000000001', imported: 'c-0000000001', differing: [], filled: [] },
    ]);
    assert.deepEqual(planImport(changed, imported(exported(today))).known[0]?.differing, []);
    assert.deepEqual(planImport(changed, from).changes, []);
  });

  it('knows the article by words that had changed before they were exported', () => {
    const text = `Corrected.\n${NOW}`;
    const [from] = readWebAnnotation(exported(changed), { textOf: () => text }).value;
    assert.ok(from && !from.isSameText);
    assert.ok(isOfArticle(from, articleOf({ file: 'ferry.txt', text })));
  });

  const discussion = [
    { by: 'ana', at: '2026-05-12T09:00:00Z', text: 'Is that all of it?' },
    { by: 'jo', text: 'It is.', resolved: true },
  ];
  const discussed = sidecarText({ text: NOW, claims: [{ anchors: [described], discussion }] });

  it('keeps a discussion, and shows it to other programs', () => {
    const json = exported(discussed);
    const [annotation] = (JSON.parse(json) as { first: { items: { body: { purpose: string }[] }[] } }).first.items;
    assert.deepEqual(
      annotation?.body.filter(({ purpose }) => purpose === 'replying'),
      [
        {
          type: 'TextualBody',
          purpose: 'replying',
          value: 'Is that all of it?',
          format: 'text/plain',
          creator: { id: 'urn:blue-pencil:editor:ana', type: 'Person', name: 'ana' },
          created: '2026-05-12T09:00:00Z',
        },
        {
          type: 'TextualBody',
          purpose: 'replying',
          value: 'It is.',
          format: 'text/plain',
          creator: { id: 'urn:blue-pencil:editor:jo', type: 'Person', name: 'jo' },
        },
      ],
    );
    assert.deepEqual(imported(json).claims[0]?.discussion, discussion);
  });

  it('takes what another program has replied, and leaves what it has taken away', () => {
    const collection = JSON.parse(exported(discussed)) as { first: { items: Record<string, unknown>[] } };
    const [annotation] = collection.first.items;
    const reply = { type: 'TextualBody', purpose: 'replying', value: 'Not quite.', creator: { name: 'Ida' } };
    const replied = { ...collection, first: { items: [{ ...annotation, body: [annotation!.body, reply].flat() }] } };
    assert.deepEqual(imported(JSON.stringify(replied)).claims[0]?.discussion, [
      ...discussion,
      { by: 'Ida', text: 'Not quite.' },
    ]);
    const { 'urn:blue-pencil:claim-data': data, ...bare } = annotation!;
    assert.ok(data);
    const withoutOurs = { ...collection, first: { items: [bare] } };
    assert.deepEqual(imported(JSON.stringify(withoutOurs)).claims[0]?.discussion, [
      discussion[0],
      { by: 'jo', text: 'It is.' },
    ]);
  });

  const decided = (...decisions: readonly string[]) =>
    `${sidecarText({ text: NOW, claims: [{ anchors: [described] }] })}decisions:\n${decisions.join('')}`;
  const SHARE = '  - kind: chrome\n    exact: "Share this story"\n    is: chrome\n';
  const MARK =
    '  - kind: rejected\n    rule: "demand.that"\n    exact: "the older quay"\n    prefix: "from "\n    suffix: " to"\n';
  const NOTES = '  - kind: chrome\n    exact: "Notes"\n    is: article\n';

  it('keeps what was decided about lines and marks of the article, and takes it back with the import', () => {
    const from = imported(exported(decided(SHARE, NOTES, MARK)));
    const other = decided(NOTES.replace('is: article', 'is: chrome'));
    const plan = planImport(other, from);
    assert.deepEqual(
      [plan.changes, plan.article],
      [
        [
          { kind: 'decide', decision: { kind: 'chrome', exact: 'Share this story', is: 'chrome' } },
          {
            kind: 'decide',
            decision: {
              kind: 'rejected',
              rule: 'demand.that',
              exact: 'the older quay',
              prefix: 'from ',
              suffix: ' to',
            },
          },
        ],
        ['decisions'],
      ],
    );
    const after = into(other, from);
    assert.equal(after, decided(NOTES.replace('is: article', 'is: chrome'), SHARE, MARK));
    const act = importAct(readSidecar(other).value, plan);
    const undone = editSidecar(after, 'ferry.txt', undoing(act, readSidecar(after).value));
    assert.ok('text' in undone);
    assert.equal(undone.text, other);
    assert.equal(exported(into(undefined, from)), exported(decided(SHARE, NOTES, MARK)));
  });

  it('tells of none as left out, for all are there', () => {
    const REJECTED = '  - kind: rejected\n    rule: demand.that\n    exact: "the older quay"\n';
    const sidecar = decided(SHARE, REJECTED);
    const { text, losses } = writeWebAnnotation([articleOf({ file: 'ferry.txt', text: NOW, sidecar })]);
    assert.deepEqual(losses, []);
    assert.deepEqual(imported(text).decisions, readSidecar(sidecar).value.decisions);
  });

  it('brings no decisions into another article, and says so', () => {
    const text = 'Nothing of it stands here.\n';
    const [from] = readWebAnnotation(exported(decided(SHARE)), { textOf: () => text }).value;
    assert.ok(from);
    const article = articleOf({ file: 'other.txt', text });
    const { options, articleLeftOut } = heldAgainst(article, from);
    assert.deepEqual(articleLeftOut, ['decisions']);
    assert.deepEqual(readSidecar(into(undefined, from, options)).value.decisions, []);
  });

  it('leaves decisions out that are none', () => {
    const json = exported(decided(SHARE)).replace('"kind": "chrome"', '"kind": "menu"');
    const { value, problems } = readWebAnnotation(json, { textOf: () => NOW });
    assert.deepEqual(value[0]?.decisions, []);
    assert.deepEqual(
      problems.map(({ code, facts }) => [code, facts?.key]),
      [['web-annotation-value', 'decisions.0.kind']],
    );
  });
});
