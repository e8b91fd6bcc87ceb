import assert from 'node:assert/strict';
import { articleOf, type Article } from '../../../../../src/core/article';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../../src/core/claims/sidecarEdit';
import { writeCsv } from '../../../../../src/core/exchange/csv/write';
import { importedInto } from '../../../../../src/core/exchange/importedInto';
import { planImport } from '../../../../../src/core/exchange/importing';
import { heldAgainst } from '../../../../../src/core/exchange/importOptions';
import { ACTORS, ARTICLE, CLAIMS, exampleArticle, fullArticle, sidecarText, TEXT } from '../example';
import { sourcesOf } from './tables';

/** The sidecar of an article after a table was imported. */
function into({ file, text }: Pick<Article, 'file' | 'text'>, sidecar: string | undefined, table: string) {
  const article = articleOf({ file, text, ...(sidecar !== undefined && { sidecar }) });
  const [source] = sourcesOf(table).value;
  assert.ok(source);
  const { value, problems } = importedInto(source, article);
  const plan = planImport(sidecar, value, heldAgainst(article, value).options);
  const edited = editSidecar(sidecar, file, plan.changes);
  assert.ok('text' in edited);
  return { sidecar: edited.text, plan, problems, article: articleOf({ file, text, sidecar: edited.text }) };
}

describe('our own table', () => {
  it('comes back whole: what is exported then is the same to the byte', () => {
    const table = writeCsv([fullArticle()]).text;
    const { article, problems } = into(fullArticle(), undefined, table);
    assert.deepEqual(problems, []);
    assert.equal(writeCsv([article]).text, table);
  });

  it('says nothing else than the sidecar that it is of', () => {
    const sidecar = sidecarText({ claims: CLAIMS, actors: ACTORS, article: ARTICLE });
    const { plan, sidecar: after } = into({ file: 'ferry.txt', text: TEXT }, sidecar, writeCsv([fullArticle()]).text);
    assert.deepEqual(
      plan.known.filter(({ differing }) => differing.length > 0),
      [],
    );
    assert.equal(after, sidecar);
  });

  it('keeps what addressees are, and those who are called by their ids', () => {
    const actors = [
      { id: 'mara', name: 'mara' },
      { id: 'council', name: 'Velmora Council', type: 'organisation' as const },
      { id: 'crew', name: 'crew', type: 'group' as const },
      { id: 'jo', name: 'jo' },
    ];
    const full = exampleArticle({
      actors,
      claims: [
        { quote: 'reopen the talks', claimant: ['mara', 'nobody'], addressee: ['council', 'crew', 'jo', 'none'] },
      ],
    });
    const table = writeCsv([full]).text;
    const { article } = into(full, undefined, table);
    const byId = (list: readonly { readonly id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byId(article.sidecar.actors), byId(actors));
    assert.equal(writeCsv([article]).text, table);
    const before = table.replaceAll(/,[^,\r\n]*(?=\r\n)/g, '');
    assert.ok(!before.includes('addressee_type'));
    assert.deepEqual(byId(into(full, undefined, before).article.sidecar.actors), [
      { id: 'council', name: 'Velmora Council' },
      { id: 'mara', name: 'mara' },
    ]);
  });

  it('keeps the words that were tagged where others stand there now', () => {
    const now = TEXT.replace('any letter had come', 'a letter had come');
    const changed = exampleArticle({
      text: now,
      before: TEXT,
      claims: [{ quote: 'denied that any letter had come' }],
    });
    const table = writeCsv([changed]).text;
    const { article } = into(changed, undefined, table);
    const [claim] = article.claims;
    assert.deepEqual([claim?.state, claim?.claim.anchors[0]?.exact], ['changed', 'denied that any letter had come']);
    assert.equal(writeCsv([article]).text, table);
  });

  it('keeps roles, several claimants, evidence of any look, reviews, and why a claim was set aside', () => {
    const full = exampleArticle({
      actors: [
        { id: 'mara', name: 'Mara Lindqvist', type: 'person', roles: [{ title: 'chair; acting', of: 'union' }] },
        { id: 'arto', name: 'José Arto' },
        { id: 'union', name: 'Harbour Workers’ Union' },
      ],
      claims: [
        {
          quote: 'reopen the talks',
          claimant: ['mara', 'arto'],
          due: { text: 'by midnight', timex: '2026-05-18TNI' },
          tags: ['a;b', 'c; d', ';e'],
          evidence: [
            { title: 'A call: notes (long)' },
            { url: 'https://example.org/x' },
            { title: 'Letter', accessed: '2026-05', note: 'two\nlines' },
          ],
          relations: [
            { type: 'supports', target: 'c-0000000002' },
            { type: 'answers', target: 'other.md#c-0000000003' },
          ],
          reviews: [
            { by: 'Jo Ek', verdict: 'unsure', at: '2026-05-12T11:00:00Z', note: 'will: or\nmay?' },
            { by: 'ana', verdict: 'agree' },
          ],
        },
        { quote: 'tea', parked: { by: 'jo', at: '2026-05-12T11:00:00Z', reason: 'a joke' } },
      ],
    });
    const table = writeCsv([full]).text;
    const { article, problems } = into(full, undefined, table);
    assert.deepEqual(problems, []);
    assert.equal(writeCsv([article]).text, table);
    const claims = (one: Article) => one.sidecar.claims.map(({ anchors: _, ...claim }) => claim);
    assert.deepEqual(claims(article), claims(full));
  });

  it('is read as a spreadsheet saves it elsewhere: semicolons, its own dates, decimal commas', () => {
    const table = writeCsv([fullArticle()]).text;
    const saved = table
      .replace('0.9', '"0,9"')
      .replaceAll('2026-05-18', '18.05.2026')
      .replaceAll('2026-05-11', '11.05.2026');
    const { sidecar, problems } = into(fullArticle(), undefined, saved);
    assert.deepEqual(problems, []);
    const [claim] = readSidecar(sidecar).value.claims;
    assert.deepEqual([claim?.confidence, claim?.due?.value, claim?.said?.value], [0.9, '2026-05-18', '2026-05-11']);
    assert.equal(readSidecar(sidecar).value.article.published, '2026-05-11');
  });
});
