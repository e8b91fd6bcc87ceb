import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readSidecar } from '../../src/core/claims/sidecar';
import { Workbench } from './support/workbench';

const ARTICLE = 'river-ruling.article.txt';
const SIDECAR = `${ARTICLE}.claims.yaml`;
const EXPORT = `${ARTICLE}.jsonld`;
const IMPORT = 'Blue Pencil: Import Annotations…';

/** Two articles, and what another program has noted of each. */
const ARTICLES = {
  'lamp.article': 'Night ferry row\n\nHALVERN (Courier) — The mayor promised a lamp on the mole.\n',
  'quay.article': 'Old quay row\n\nHALVERN (Courier) — The mayor promised a lamp on the quay. Nobody has answered.\n',
};
const note = (name: string, index: number) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:note:${index}`,
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Ask her.' },
  target: { source: name, selector: { type: 'TextQuoteSelector', exact: 'promised a lamp' } },
});

describe('importing annotations by keyboard', () => {
  let workbench: Workbench;
  let exported = '';

  const claims = async () => readSidecar((await workbench.files.text(SIDECAR)) ?? '').value.claims;

  /** Chooses a file of the folder in VS Code's dialog. */
  async function chooseFile(name: string): Promise<void> {
    await workbench.command(IMPORT);
    await workbench.questions.titled(/annotations do you want to import/);
    await workbench.questions.typePath(path.posix.join(workbench.folder, name));
  }

  before(async () => {
    const desk = await Workbench.open();
    try {
      await desk.openFile(ARTICLE);
      await desk.text.marksThat('claim', 'claims are framed', (marked) => marked.length > 0);
      await desk.command('Blue Pencil: Export Claims…');
      await desk.questions.titled(/Export/);
      await desk.type('Web Ann');
      await desk.press('Enter');
      await desk.questions.saveAs();
      exported = await desk.files.that(EXPORT, 'it is exported', (text) => text.endsWith('}\n'));
    } finally {
      await desk.close();
    }
    workbench = await Workbench.open({
      files: {
        'in/claims.jsonld': exported,
        'in/broken.jsonld': exported.slice(0, 1000),
        'in/both.jsonld': JSON.stringify(Object.keys(ARTICLES).map(note)),
        ...ARTICLES,
      },
    });
    await rm(path.join(workbench.folder, SIDECAR));
    await workbench.openFile(ARTICLE);
  });
  after(() => workbench.close());

  it('brings what was exported into a fresh copy of the folder', async () => {
    await chooseFile('in/claims.jsonld');
    await workbench.messages.that(/claims were added to river-ruling\.article\.txt\./);
    await workbench.text.marksThat('claim', 'claims are framed', (marked) => marked.length > 0);
    await workbench.screenshot('import-message');
    const ids = (JSON.stringify(JSON.parse(exported)).match(/urn:blue-pencil:claim:c-\w+/g) ?? []).map((iri) =>
      iri.slice('urn:blue-pencil:claim:'.length),
    );
    assert.ok(ids.length > 2);
    assert.deepEqual((await claims()).map(({ id }) => id).sort(), [...new Set(ids)].sort());
  });

  it('shows the whole account, and leads from it to the article', async () => {
    await workbench.messages.answer('Show Details');
    await workbench.tabOf('Import of claims.jsonld');
    await workbench.screenshot('import-details');
    for (let line = 1; line < 6; line++) await workbench.press('ArrowDown');
    await workbench.press('End');
    await workbench.press('Home');
    await workbench.command('Open Link');
    await workbench.editorOf(ARTICLE);
    await workbench.cursorThat(/^Ln 7, /);
    // Our shortcuts hold in an article alone, and the account is none: we hear a moment later that it is left.
    await workbench.statusThat(/actor/);
    await workbench.text.hasKeyboard();
  });

  it('is taken back by one undo, and says that nothing is new the second time', async () => {
    await workbench.press('Alt+u');
    // It has made the sidecar.
    await workbench.files.gone(SIDECAR);
    await workbench.press('Shift+Alt+u');
    await workbench.files.that(SIDECAR, 'they are back', (text) => readSidecar(text).value.claims.length > 2);
    const before = await workbench.files.text(SIDECAR);
    await chooseFile('in/claims.jsonld');
    await workbench.messages.that(/Nothing was added: all \d+ claims are already in river-ruling\.article\.txt\./);
    await workbench.screenshot('import-again');
    assert.equal(await workbench.files.text(SIDECAR), before);
  });

  it('says which article was not taken back, where something else was done to it since, and leads there', async () => {
    const [lamp, quay] = ['lamp.article', 'quay.article'];
    await workbench.command('Notifications: Clear All Notifications');
    await chooseFile('in/both.jsonld');
    await workbench.messages.that(/2 claims were added to 2 articles/);
    await workbench.openFile(quay);
    await workbench.text.marksThat('claim', 'the claim is framed', (marked) => marked.length === 1);
    await workbench.search.find('Nobody has answered');
    await workbench.tagClaim('jo');
    await workbench.files.that(`${quay}.claims.yaml`, 'a second claim', (text) => text.includes('Nobody has answered'));
    await workbench.openFile(lamp);
    await workbench.text.marksThat('claim', 'its claim is framed', (marked) => marked.length === 1);
    await workbench.text.focus();
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.press('Alt+u');
    await workbench.files.gone(`${lamp}.claims.yaml`);
    await workbench.messages.that(/Undone in 1 article\. Not in quay\.article: something else was done there since/);
    await workbench.screenshot('import-undone-partly');
    await workbench.messages.answer('Open quay.article');
    await workbench.editorOf(quay);
    await workbench.text.marksThat('claim', 'both are framed', (marked) => marked.length === 2);
    await workbench.text.focus();
    await workbench.press('Alt+u');
    await workbench.press('Alt+u');
    await workbench.files.gone(`${quay}.claims.yaml`);
  });

  it('leads to the line in which a file is broken', async () => {
    await chooseFile('in/broken.jsonld');
    await workbench.messages.that(/broken\.jsonld, line \d+: This is not valid JSON/);
    await workbench.screenshot('import-broken');
    await workbench.messages.answer('Open the File at the Error');
    await workbench.editorOf('in/broken.jsonld');
    const line = exported.slice(0, 1000).trimEnd().split('\n').length;
    await workbench.cursorThat(new RegExp(`^Ln ${line}, `));
  });
});
