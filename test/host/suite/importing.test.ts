import * as vscode from 'vscode';
import { articleOf } from '../../../src/core/article';
import { exportFormat } from '../../../src/core/exchange/formats';
import { bluePencil, closeEditors, openFile, writeFile } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { MEMORY_SCHEME, memoryTrouble } from '../support/memoryFiles';

const TEXT = `Quay row widens

HALVERN, 12 May 2026 (Courier) — The dockers want the old quay reopened by 1 June. The council has not answered.

The crews demand to be paid at once.
`;

const FOLDER = vscode.Uri.from({ scheme: MEMORY_SCHEME, path: '/articles' });

const SIDECAR = `format: claims-sidecar/1
article:
  file: "FILE"
  title: "Quay row widens"
actors:
  - id: dockers
    name: "the dockers"
    type: group
claims:
  - id: c-aaaaaaaai1
    kind: demand
    anchors:
      - exact: "want the old quay reopened by 1 June"
        prefix: "The dockers "
    claimant: dockers
    due:
      text: "by 1 June"
      value: "2026-06-01"
    status: checking
  - id: c-aaaaaaaai2
    kind: denial
    anchors:
      - exact: "The council has not answered"
    note: "Asked twice."
`;

/** A sidecar of which both claims are there, one without what the other says, one that says something else. */
const LACKING = `# by hand
format: claims-sidecar/1
claims:
  - id: c-aaaaaaaai1 # ours
    kind: demand
    anchors:
      - exact: "want the old quay reopened by 1 June"
    status: confirmed
    due:
      text: "by 1 June" # as printed
`;

describe('Import Annotations', () => {
  let count = 0;
  afterEach(async () => {
    memoryTrouble.isFull = false;
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeEditors();
  });

  const newName = () => `importing-${++count}.article.txt`;
  const at = (name: string) => vscode.Uri.joinPath(FOLDER, name);
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const sidecarOf = (name: string) => read(at(`${name}.claims.yaml`)).catch(() => undefined);

  /** What the editor's export writes. */
  const exportOf = (file: string, sidecar = SIDECAR.replace('FILE', file)) =>
    exportFormat('web-annotation')!.write([articleOf({ file, text: TEXT, sidecar })]).text;

  /** An annotation of another program. */
  const foreign = (id: number, exact: string, source = 'https://example.org/quay') => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: `https://example.org/notes/${id}`,
    body: { type: 'TextualBody', value: 'Look at this', purpose: 'commenting' },
    target: { source, selector: { type: 'TextQuoteSelector', exact } },
  });

  async function openArticle(name = newName(), sidecar?: string): Promise<vscode.TextDocument> {
    if (sidecar !== undefined) await writeFile(`${name}.claims.yaml`, sidecar, FOLDER);
    const document = await openFile(name, TEXT, FOLDER);
    const { articles, claims } = await bluePencil();
    await eventually('the article is annotated', () => articles.session(document) !== undefined);
    await claims.load(document);
    return document;
  }

  const start = (...files: readonly vscode.Uri[]) =>
    vscode.commands.executeCommand('bluePencil.import', files[0], files);

  async function importing(json: string | Uint8Array, file = `notes-${++count}.jsonld`): Promise<vscode.Uri> {
    const uri = await writeFile(file, json, FOLDER);
    await start(uri);
    return uri;
  }

  /** Accepts what is chosen in the list that is shown, until the import is through. */
  async function answering(going: Thenable<unknown>, steps = 0): Promise<void> {
    let isDone = false;
    void going.then(() => (isDone = true));
    for (let step = 0; step < steps; step++)
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await eventually('the question is answered', async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
  }

  /** Presses the first button of the message that came of it, and gives what then is in the editor. */
  async function shownByMessage(fit: (document: vscode.TextDocument) => boolean): Promise<vscode.TextEditor> {
    return eventually('the message leads there', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      const editor = vscode.window.activeTextEditor;
      return editor && fit(editor.document) ? editor : undefined;
    });
  }

  const details = async () => {
    const { document } = await shownByMessage(({ uri }) => uri.scheme === 'bluepencil-import');
    return document.getText();
  };

  async function quotes(document: vscode.TextDocument): Promise<readonly string[]> {
    const { claims } = await bluePencil();
    return claims.of(document).claims.map(({ claim }) => claim.anchors[0]!.exact);
  }

  it('brings back what was exported, to the same bytes, and adds nothing the second time', async () => {
    const name = newName();
    const document = await openArticle(name);
    const json = exportOf(name);
    await importing(json);
    equal(await quotes(document), ['want the old quay reopened by 1 June', 'The council has not answered']);
    const stored = await sidecarOf(name);
    ok(stored !== undefined, 'there is a sidecar');
    equal(exportOf(name, stored), json, 'what is exported then');
    contains(await details(), '2 claims were added:');

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('notifications.clearAll');
    await importing(json);
    equal(await sidecarOf(name), stored, 'the sidecar');
    contains(await details(), '2 claims were already there and are unchanged.');
  });

  it('is taken back by one undo, and done again by one redo', async () => {
    const name = newName();
    const document = await openArticle(name, LACKING);
    await importing(exportOf(name));
    const after = await sidecarOf(name);
    contains(after ?? '', 'value: "2026-06-01"');
    contains(after ?? '', 'id: c-aaaaaaaai2');
    contains(after ?? '', 'title: "Quay row widens"');
    contains(after ?? '', 'status: confirmed');
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    equal(await sidecarOf(name), LACKING, 'the sidecar behind the undo');
    equal((await quotes(document)).length, 1, 'claims that are shown');
    await vscode.commands.executeCommand('bluePencil.redoAnnotation');
    equal((await quotes(document)).length, 2, 'claims that are shown again');
  });

  it('says what was there, what it filled in, and what says something else', async () => {
    const name = newName();
    await openArticle(name, LACKING);
    await importing(exportOf(name));
    const text = await details();
    contains(text, 'had missing details filled in:');
    contains(text, '(due.value, claimant)');
    contains(text, 'Already there with different details.');
    contains(text, '(status)');
    contains(text, '1 claim was added:');
    ok(/Line 3: Denial: “The council has not answered”/.test(text), text);
  });

  it('takes several files and articles as one act', async () => {
    const [one, two] = [newName(), newName()];
    await openArticle(two, LACKING);
    const document = await openArticle(one);
    const files = await Promise.all([one, two].map((name) => writeFile(`${name}.jsonld`, exportOf(name), FOLDER)));
    await start(...files);
    for (const name of [one, two]) contains((await sidecarOf(name)) ?? '', 'id: c-aaaaaaaai2');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    equal(await sidecarOf(two), LACKING, 'the sidecar of the other article');
    ok(!(await sidecarOf(one))?.includes('c-aaaaaaaai'), 'nothing is left in the sidecar of the first');
    await vscode.commands.executeCommand('bluePencil.redoAnnotation');
    for (const name of [one, two]) contains((await sidecarOf(name)) ?? '', 'id: c-aaaaaaaai2');
  });

  it('is taken back where nothing was done since, and later where that is undone', async () => {
    const [one, two] = [newName(), newName()];
    const other = await openArticle(two);
    const document = await openArticle(one);
    const files = await Promise.all([one, two].map((name) => writeFile(`${name}.jsonld`, exportOf(name), FOLDER)));
    await start(...files);
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('bluePencil.deleteClaim', 'c-aaaaaaaai1');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    equal(await sidecarOf(one), undefined, 'the sidecar that the import has made');
    contains((await sidecarOf(two)) ?? '', 'id: c-aaaaaaaai2');
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    contains((await sidecarOf(two)) ?? '', 'id: c-aaaaaaaai1');
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    equal(await sidecarOf(two), undefined, 'the other sidecar that the import has made');
    await vscode.commands.executeCommand('bluePencil.redoAnnotation');
    for (const name of [one, two]) contains((await sidecarOf(name)) ?? '', 'id: c-aaaaaaaai2');
  });

  it('is taken back in one article though the sidecar of another has been broken', async () => {
    const [one, two] = [newName(), newName()];
    await openArticle(two);
    const document = await openArticle(one);
    const files = await Promise.all([one, two].map((name) => writeFile(`${name}.jsonld`, exportOf(name), FOLDER)));
    await start(...files);
    const text = (await sidecarOf(one)) ?? '';
    await writeFile(`${one}.claims.yaml`, `${text}  - [\n`, FOLDER);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    equal(await sidecarOf(two), undefined, 'the sidecar of the other');
    equal(await sidecarOf(one), `${text}  - [\n`, 'the broken sidecar');
    await writeFile(`${one}.claims.yaml`, text, FOLDER);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    equal(await sidecarOf(one), undefined, 'the sidecar that was broken');
  });

  it('puts notes of another program on the article in the editor, if their words stand there', async () => {
    const document = await openArticle();
    await importing(JSON.stringify([foreign(1, 'The council has not answered'), foreign(2, 'No such words in here')]));
    equal((await quotes(document)).length, 2, 'claims');
    const text = await details();
    contains(text, '1 claim was added without a definite place in the text.');
    contains(text, 'not found in the text: Other: “No such words in here”');
  });

  it('asks where nothing tells that they are about the article in the editor', async () => {
    const name = newName();
    const document = await openArticle(name);
    const uri = await writeFile('asked.jsonld', JSON.stringify(foreign(1, 'Words of quite another text')), FOLDER);
    const going = start(uri);
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(await sidecarOf(name), undefined, 'the sidecar before an answer');
    await answering(going);
    equal((await quotes(document)).length, 1, 'claims');
  });

  it('asks which of two articles of one name and text is meant, and offers the one in the editor', async () => {
    const name = newName();
    await vscode.workspace.fs.createDirectory(at('copy'));
    const copy = await openFile(name, TEXT, at('copy'));
    const document = await openArticle(name);
    await vscode.window.showTextDocument(copy, vscode.ViewColumn.Beside);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const uri = await writeFile('twice.jsonld', exportOf(name), FOLDER);
    await answering(start(uri));
    equal((await quotes(document)).length, 2, 'claims of the article in the editor');
    equal((await quotes(copy)).length, 0, 'claims of its copy');
  });

  it('finds an article that nobody has open, by its name', async () => {
    const name = newName();
    await writeFile(name, TEXT, FOLDER);
    await importing(exportOf(name));
    contains((await sidecarOf(name)) ?? '', 'c-aaaaaaaai1');
  });

  it('never writes to a broken sidecar, and says what is wrong with it', async () => {
    const name = newName();
    const broken = 'format: claims-sidecar/1\nclaims: [\n';
    await openArticle(name, broken);
    const uri = await writeFile('for-broken.jsonld', exportOf(name), FOLDER);
    await start(uri);
    await eventually('the list leads to the fault', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.uri.path.endsWith('.claims.yaml');
    });
    equal(await sidecarOf(name), broken, 'the sidecar');
  });

  for (const [what, bytes, line] of [
    ['is broken', '{"a":\n  [1,, 2]}', 1],
    ['breaks off', '[\n{"type": "Annotation",\n', 1],
    ['holds no annotations', '{"a": 1}', 0],
    ['is empty', '', 0],
    ['is in another encoding', Uint8Array.from([0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x7d]), 1],
  ] as const) {
    it(`leads to the fault in a file that ${what}, and adds nothing`, async () => {
      const name = newName();
      await openArticle(name);
      const uri = await importing(typeof bytes === 'string' ? bytes : bytes.slice());
      const editor = await shownByMessage((document) => document.uri.toString() === uri.toString());
      equal(editor.selection.active.line, line, 'the line of the cursor');
      equal(await sidecarOf(name), undefined, 'the sidecar');
    });
  }

  it('takes no file of more than 32 MB', async () => {
    const name = newName();
    await openArticle(name);
    const uri = await importing(new Uint8Array(32 * 1024 * 1024 + 1).fill(0x20));
    equal(await sidecarOf(name), undefined, 'the sidecar');
    await vscode.workspace.fs.delete(uri);
  });

  it('reads a file in UTF-16 that says so', async () => {
    const name = newName();
    const document = await openArticle(name);
    const json = `\ufeff${exportOf(name)}`;
    const units = Uint16Array.from({ length: json.length }, (_, index) => json.charCodeAt(index));
    await importing(new Uint8Array(units.buffer));
    equal((await quotes(document)).length, 2, 'claims');
  });

  it('says with its line what is left out of a file, and takes the rest', async () => {
    const document = await openArticle();
    const bare = { ...foreign(2, ''), target: 'https://example.org/quay' };
    await importing(JSON.stringify([foreign(1, 'The council has not answered'), bare], undefined, 1));
    equal((await quotes(document)).length, 1, 'claims');
    const text = await details();
    ok(/Left out:\n {2}Line \d+: Annotation https:\/\/example\.org\/notes\/2 is left out/.test(text), text);
  });

  it('keeps what a full or read-only disk does not take, and writes it later', async () => {
    const name = newName();
    const document = await openArticle(name);
    const uri = await writeFile('kept.jsonld', exportOf(name), FOLDER);
    memoryTrouble.isFull = true;
    await start(uri);
    equal((await quotes(document)).length, 2, 'claims that are shown');
    equal(await sidecarOf(name), undefined, 'the sidecar');
    memoryTrouble.isFull = false;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'UPDATE: ');
    ok(await vscode.workspace.applyEdit(edit), 'the article is edited');
    ok(await document.save(), 'the article is saved');
    await eventually('the claims are in the sidecar', async () => (await sidecarOf(name))?.includes('c-aaaaaaaai2'));
  });

  it('shows what the columns of a table are taken for, then puts each row where its words stand', async () => {
    const name = newName();
    const document = await openArticle(name);
    // Other articles of the folder have the same words.
    const rows = ['The council has not answered;Ada Brandt;no', 'No such words in here;Jo;yes'];
    const table = ['Quote;Speaker;Stance;File', ...rows.map((row) => `${row};${name}`), ''].join('\n');
    const uri = await writeFile('coded.csv', table, FOLDER);
    const going = start(uri);
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(await sidecarOf(name), undefined, 'the sidecar before an answer');
    await answering(going);
    equal((await quotes(document)).length, 2, 'claims');
    contains((await sidecarOf(name)) ?? '', 'polarity: denies');
    contains(await details(), 'Row 3: ');
  });

  it('goes into an article that was never saved', async () => {
    const { articles, claims } = await bluePencil();
    const document = await vscode.workspace.openTextDocument({ content: TEXT, language: 'article' });
    await vscode.window.showTextDocument(document);
    await eventually('the article is annotated', () => articles.session(document) !== undefined);
    await importing(JSON.stringify(foreign(1, 'The council has not answered')));
    equal(claims.of(document).claims.length, 1, 'claims');
  });
});
