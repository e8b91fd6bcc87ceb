import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { articleOf } from '../../../../src/core/article';
import { doubtsOf } from '../../../../src/core/exchange/doubts';
import { EXPORT_FORMATS, exportFormat, type ExportFormatId } from '../../../../src/core/exchange/formats';
import { doubtWords } from '../../../../src/core/exchange/report/doubtWords';

const TEXT =
  'The union said the council must reopen the talks by 18 May. The council refused to talk. “We will strike,” said Ms Lind.\n';

const articleWith = (sidecar: string) => articleOf({ file: 'quay.txt', text: TEXT, sidecar });
const exported = (format: ExportFormatId, sidecar: string) => exportFormat(format)!.write([articleWith(sidecar)]);
const undecidedCells = (table: string) =>
  Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true }).data.map(
    ({ undecided }) => undecided,
  );
const words = (sidecar: string) => doubtsOf(articleWith(sidecar)).map(doubtWords);

const file = (...lines: readonly string[]) => ['format: claims-sidecar/1', ...lines, ''].join('\n');
const claim = (id: string, exact: string, ...rest: readonly string[]) => [
  `  - id: ${id}`,
  '    kind: demand',
  `    anchors: [{ exact: '${exact}' }]`,
  ...rest.map((line) => `    ${line}`),
];

describe('an export of a sidecar in which a key stands twice', () => {
  const LOST_DASH = file(
    'claims:',
    ...claim('c-web1', 'reopen the talks', "evidence: [{ title: 'The letter' }]"),
    ...claim('c-web2', 'refused to talk', 'claimant: lind').map((line, index) =>
      index === 0 ? '    id: c-web2' : line,
    ),
    ...claim('c-web3', 'We will strike'),
  );

  for (const { id } of EXPORT_FORMATS) {
    it(`gives no claim that is mixed of two, and says which are left out (${id})`, () => {
      const { text } = exported(id, LOST_DASH);
      assert.ok(text.includes('We will strike'));
      assert.ok(!text.includes('The letter'), text);
      // In the page the article stands as well, with a mark on each claim.
      if (id === 'html') assert.equal(text.match(/<article class="claim/g)?.length, 1);
      if (id === 'csv' || id === 'web-annotation') assert.ok(!/c-web[12]/.test(text), text);
      if (id === 'markdown') assert.ok(!text.includes('“refused to talk”'), text);
    });
  }

  it('names the claims that have run into one another', () => {
    assert.deepEqual(words(LOST_DASH), [
      'Claims c-web1 and c-web2 are left out: they are written as one, as if a dash were missing before “id”.',
    ]);
    for (const format of ['markdown', 'html'] as const)
      assert.match(exported(format, LOST_DASH).text, /c-web1 and c-web2 are left out/);
  });

  it('leaves out a claim, also for a key that stands twice deep in it, and an actor', () => {
    const sidecar = file(
      'claims:',
      ...claim('c-web1', 'reopen the talks', "said: { value: '2026-05-01', value: '2026-05-02' }"),
      ...claim('c-web2', 'refused to talk', 'claimant: lind'),
      'actors:',
      "  - { id: lind, name: 'Mara Lind', name: 'Ana Lind' }",
    );
    assert.deepEqual(words(sidecar), [
      'Claim c-web1 is left out: “value” occurs in it twice.',
      'Actor lind is left out: “name” occurs in it twice.',
    ]);
    const { text } = exported('csv', sidecar);
    assert.ok(!/Mara|Ana|c-web1/.test(text), text);
    assert.ok(text.includes('c-web2'));
  });

  it('leaves out what has no id to be named by', () => {
    const sidecar = file(
      'claims:',
      "  - { text: 'reopen the talks', text: 'refused to talk' }",
      'actors:',
      "  - { name: 'Mara Lind', name: 'Ana Lind' }",
    );
    assert.deepEqual(words(sidecar), [
      'A claim without an id is left out: “text” occurs in it twice.',
      'An actor without an id is left out: “name” occurs in it twice.',
    ]);
  });

  it('does not choose between two days of the article', () => {
    const sidecar = file('article:', "  published: '2026-05-01'", "  published: '2026-05-02'", '  lang: en');
    assert.deepEqual(words(sidecar), ['“published” of the article is left out: it occurs there twice.']);
    const { article } = articleWith(sidecar).sidecar;
    assert.deepEqual(article, { lang: 'en' });
  });

  it('gives the claims beneath both keys “claims”', () => {
    const sidecar = file(
      'claims:',
      ...claim('c-web1', 'reopen the talks'),
      'claims:',
      ...claim('c-web2', 'refused to talk'),
    );
    assert.deepEqual(
      articleWith(sidecar).claims.map(({ claim: { id } }) => id),
      ['c-web1', 'c-web2'],
    );
    assert.deepEqual(words(sidecar), ['“claims” appears here a second time; the contents of both are combined.']);
    const { text, losses } = exported('csv', sidecar);
    assert.ok(text.includes('c-web1') && text.includes('c-web2'));
    assert.deepEqual(losses, [], 'nothing is left out');
  });

  it('knows the place of each claim beneath both keys', () => {
    const sidecar = file(
      'claims:',
      ...claim('c-web1', 'reopen the talks'),
      'claims:',
      ...claim('c-web2', 'refused to talk'),
    );
    const { places } = articleWith(sidecar).sidecar;
    const [one, two] = ['c-web1', 'c-web2'].map((id) => sidecar.slice(places.get(id)!.start).split('\n', 1)[0]);
    assert.deepEqual([one, two], ['id: c-web1', 'id: c-web2']);
  });

  it('tells which claims are left out for other faults, and says nothing of a sound file', () => {
    const sidecar = file('claims:', ...claim('c-web1', 'reopen the talks'), '  - id: c-web2', '    kind: demand');
    assert.deepEqual(words(sidecar), ['Claim c-web2 is left out: something in it could not be read.']);
    assert.deepEqual(words(file('claims:', ...claim('c-web1', 'reopen the talks'))), []);
  });
});

describe('an export of a sidecar that was read in spite of a fault', () => {
  it('says that an id stands twice, in a report as well', () => {
    const sidecar = file('claims:', ...claim('c-web1', 'reopen the talks'), ...claim('c-web1', 'refused to talk'));
    assert.deepEqual(words(sidecar), ['Two claims have the id “c-web1”; both are shown.']);
    const { text } = exported('markdown', sidecar);
    assert.match(text, /\*\*quay\.txt: Two claims have the id “c-web1”/);
    assert.doesNotMatch(text, /This report is incomplete/);
  });

  it('takes the first of two actors with one id', () => {
    const sidecar = file(
      'claims:',
      ...claim('c-web1', 'reopen the talks', 'claimant: lind'),
      'actors:',
      "  - { id: lind, name: 'Mara Lind' }",
      "  - { id: lind, name: 'Ana Lind' }",
    );
    assert.deepEqual(words(sidecar), ['Two actors have the id “lind”; only the first of them is shown.']);
    assert.match(exported('csv', sidecar).text, /,lind,Mara Lind,/);
  });

  it('says that tabs were taken for blanks', () => {
    const sidecar = file(
      'claims:',
      '\t- id: c-web1',
      '\t  kind: demand',
      "\t  anchors: [{ exact: 'reopen the talks' }]",
    );
    assert.deepEqual(words(sidecar), [
      'Lines are indented with tabs, which were read as spaces. Check that everything is in its place.',
    ]);
    assert.match(exported('html', sidecar).text, /indented with tabs/);
  });
});

describe('an export in the middle of a merge', () => {
  const UNDECIDED = file(
    "article: { published: '2026-05-11' }",
    'claims:',
    ...claim(
      'c-web1',
      'reopen the talks',
      'claimant: lind',
      "due: { value: '2026-05-18' }",
      'conflicts:',
      "  - { key: due.value, ours: '2026-05-18', theirs: '2026-05-19' }",
    ),
    ...claim('c-web2', 'refused to talk', 'conflicts: [{ key: claim, ours: deleted, theirs: edited }]'),
    ...claim('c-web3', 'We will strike'),
    'actors:',
    "  - { id: lind, name: 'Mara Lind' }",
    'conflicts:',
    "  - { key: article.published, ours: '2026-05-11', theirs: '2026-05-12' }",
    "  - { key: actors.lind.name, ours: 'Mara Lind', theirs: 'Mara Linde' }",
    '  - { key: actors.kolb.actor, ours: edited, theirs: deleted }',
  );

  it('names every value that is not decided', () => {
    assert.deepEqual(words(UNDECIDED), [
      '“published” of the article is undecided: “2026-05-11” here, “2026-05-12” there.',
      '“name” of actor lind is undecided: “Mara Lind” here, “Mara Linde” there.',
      'It is undecided whether actor kolb stays: kept here, deleted there.',
      '“due.value” of claim c-web1 is undecided: “2026-05-18” here, “2026-05-19” there.',
      'It is undecided whether claim c-web2 stays: deleted here, kept there.',
    ]);
  });

  it('marks the day and the claims in a report, and says it at its top', () => {
    const { text } = exported('markdown', UNDECIDED);
    const [top = ''] = text.split('\n## ');
    assert.match(top, /11 May 2026 \(undecided\)/);
    for (const sentence of words(UNDECIDED)) assert.ok(top.includes(sentence), sentence);
    assert.match(text, /## To look at again\n\n- 1\..*2026-05-19.*Mara Linde.*\n- 2\..*whether it stays.*\n\n/);
    assert.match(text, /### 1\. .* \*\*\(undecided\)\*\*\n/);
    assert.doesNotMatch(text, /### 3\. .*undecided/);
  });

  it('marks them in the page as well', () => {
    const { text } = exported('html', UNDECIDED);
    for (const sentence of words(UNDECIDED)) assert.ok(text.includes(sentence), sentence);
    assert.match(text, /11 May 2026 \(undecided\)/);
    assert.equal(text.match(/<span class="badge look">undecided<\/span><\/h4>/g)?.length, 2);
  });

  it('marks the rows of a table', () => {
    const cells = undecidedCells(exported('csv', UNDECIDED).text).slice(0, 3);
    const day = 'article.published: “2026-05-11” here, “2026-05-12” there';
    assert.deepEqual(cells, [
      `due.value: “2026-05-18” here, “2026-05-19” there\nactors.lind.name: “Mara Lind” here, “Mara Linde” there\n${day}`,
      `whether it stays: deleted here, kept there\n${day}`,
      day,
    ]);
  });

  it('says of git’s conflict markers that one side alone is shown', () => {
    const sidecar = file(
      'claims:',
      ...claim('c-web1', 'reopen the talks'),
      '<<<<<<< HEAD',
      '    note: ours',
      '=======',
      '    note: theirs',
      '>>>>>>> other',
    );
    const [told = '', ...more] = words(sidecar);
    assert.match(told, /Only one side is shown/);
    assert.deepEqual(more, []);
    for (const format of ['markdown', 'html'] as const) {
      assert.ok(exported(format, sidecar).text.includes(told));
      assert.doesNotMatch(exported(format, sidecar).text, /This report is incomplete/);
    }
    assert.deepEqual(undecidedCells(exported('csv', sidecar).text), ['one side only of an unfinished merge']);
  });
});
