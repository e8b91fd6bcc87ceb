import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, within, writeFile } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import type { Claim } from '../../../src/core/claims/claim';
import { KeptAside } from '../../../src/editor/sidecar/keptAside';
import { Sidecars } from '../../../src/editor/sidecar/sidecars';
import { ANOTHER_DISK, MEMORY_SCHEME, memoryTrouble } from '../support/memoryFiles';

const TEXT = `Quay row widens

HALVERN, 12 May 2026 (Courier) — The dockers want the old quay reopened by 1 June. The council has not answered.

The crews demand to be paid at once.
`;

const FOLDER = vscode.Uri.from({ scheme: MEMORY_SCHEME, path: '/articles' });

const SIDECAR = `format: claims-sidecar/1
claims:
  - id: c-aaaaaaaaw1
    kind: demand
    anchors:
      - exact: "The council has not answered"
`;

describe('A sidecar that cannot be written, or is behind its file', () => {
  let count = 0;
  before(() =>
    vscode.workspace.getConfiguration().update('bluePencil.author', 'jo', vscode.ConfigurationTarget.Global),
  );
  afterEach(async () => {
    Object.assign(memoryTrouble, { isFull: false, isSilent: false, writing: undefined });
    await closeEditors();
  });

  const newName = () => `writing-${++count}.article.txt`;
  const sidecarOf = (name: string) => vscode.Uri.joinPath(FOLDER, `${name}.claims.yaml`);
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  async function tag(document: vscode.TextDocument, words: string): Promise<void> {
    const { articles } = await bluePencil();
    await eventually('the article is annotated', () => articles.session(document) !== undefined);
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const start = document.positionAt(document.getText().indexOf(words));
    editor.selection = new vscode.Selection(start, start.translate(0, words.length));
    const tagged = vscode.commands.executeCommand('bluePencil.tagClaim');
    let isDone = false;
    void tagged.then(() => (isDone = true));
    await eventually(`“${words}” is tagged`, async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
  }

  async function quotes(document: vscode.TextDocument): Promise<readonly string[]> {
    const { claims } = await bluePencil();
    return claims.of(document).claims.map(({ claim }) => claim.anchors[0]!.exact);
  }

  const claimsAre = (document: vscode.TextDocument, wanted: readonly string[]) =>
    eventually('the claims are as expected', async () => String(await quotes(document)) === String(wanted));

  it('keeps claims that a full disk does not take, and writes them when the article is saved later', async () => {
    const name = newName();
    const document = await openFile(name, TEXT, FOLDER);
    memoryTrouble.isFull = true;
    await tag(document, 'The dockers want the old quay reopened');
    await tag(document, 'The crews demand to be paid');
    const both = ['The dockers want the old quay reopened', 'The crews demand to be paid'];
    await claimsAre(document, both);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await claimsAre(document, both.slice(0, 1));
    await vscode.commands.executeCommand('bluePencil.redoAnnotation');
    await claimsAre(document, both);
    memoryTrouble.isFull = false;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'UPDATE: ');
    ok(await vscode.workspace.applyEdit(edit), 'the article is edited');
    ok(await document.save(), 'the article is saved');
    const text = await eventually('the claims are in the sidecar', async () => {
      const now = await read(sidecarOf(name)).catch(() => '');
      return both.every((words) => now.includes(words)) ? now : undefined;
    });
    equal(text.match(/^ {2}- id: c-/gm)?.length, 2, 'claims in the sidecar');
    await claimsAre(document, both);
  });

  it('leaves to whoever is quick the words that are selected while a claim is still being written', async () => {
    const document = await openFile(newName(), TEXT, FOLDER);
    let write: () => void;
    memoryTrouble.writing = new Promise((resolve) => (write = resolve));
    const tagging = tag(document, 'The dockers want the old quay reopened');
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const behind = within(document, ' by 1 June').translate(0, -1);
    await eventually(
      'the words are let go of',
      () => editor.selection.isEmpty && editor.selection.active.isEqual(behind),
    );
    const start = within(document, 'The crews').translate(0, -1);
    editor.selection = new vscode.Selection(start, start.translate(0, 'The crews demand to be paid'.length));
    write!();
    await tagging;
    await claimsAre(document, ['The dockers want the old quay reopened']);
    equal(document.getText(editor.selection), 'The crews demand to be paid', 'what is selected');
  });

  it('merges what was kept with what another program has written meanwhile', async () => {
    const name = newName();
    await writeFile(`${name}.claims.yaml`, SIDECAR, FOLDER);
    const document = await openFile(name, TEXT, FOLDER);
    await claimsAre(document, ['The council has not answered']);
    memoryTrouble.isFull = true;
    await tag(document, 'The dockers want the old quay reopened');
    equal(await read(sidecarOf(name)), SIDECAR, 'the sidecar');
    memoryTrouble.isFull = false;
    await writeFile(`${name}.claims.yaml`, `# by another\n${SIDECAR.replace('kind: demand', 'kind: denial')}`, FOLDER);
    await tag(document, 'The crews demand to be paid');
    const text = await read(sidecarOf(name));
    for (const part of ['# by another', 'kind: denial', 'The dockers want', 'The crews demand']) contains(text, part);
    equal((await quotes(document)).length, 3, 'claims');
  });

  it('keeps claims beyond the window in which a full disk did not take them', async () => {
    const name = newName();
    await writeFile(name, TEXT, FOLDER);
    const article = vscode.Uri.joinPath(FOLDER, name);
    const folder = FOLDER.with({ path: `${ANOTHER_DISK}/kept` });
    await vscode.workspace.fs.createDirectory(folder.with({ path: ANOTHER_DISK }));
    const filesAside = async () => (await vscode.workspace.fs.readDirectory(folder)).length;
    const log = vscode.window.createOutputChannel('Windows that were closed', { log: true });
    const windows = ['a', 'b', 'c'].map(
      (window) =>
        new Sidecars(log, { randomBytes: (count) => new Uint8Array(count) }, new KeptAside(folder, window, log)),
    );
    const claim = (id: string, exact: string): Claim => ({ id, kind: 'demand', anchors: [{ exact }] });
    try {
      const [first, second, third] = windows as [Sidecars, Sidecars, Sidecars];
      memoryTrouble.isFull = true;
      const add = (to: Sidecars, id: string, exact: string) =>
        to.change(article, () => [{ kind: 'add-claim', claim: claim(id, exact) }]);
      await add(first, 'c-aaaaaaaaw2', 'The dockers');
      ok(first.isWaiting(article), 'nothing is said to be saved');
      await eventually('it is kept aside', () =>
        filesAside().then(
          (count) => count === 1,
          () => false,
        ),
      );
      equal((await second.read(article))?.sidecar.claims.length, 1, 'claims that the second window shows');
      await add(second, 'c-aaaaaaaaw3', 'The council');
      await eventually('that is kept aside as well', async () => {
        const names = (await vscode.workspace.fs.readDirectory(folder)).map(([kept]) => kept);
        return names.length === 1 && (await read(vscode.Uri.joinPath(folder, names[0]!))).includes('c-aaaaaaaaw3');
      });
      memoryTrouble.isFull = false;
      await eventually(
        'the third window shows both',
        async () => (await third.read(article))?.sidecar.claims.length === 2,
      );
      const text = await eventually('they are in the sidecar', () => read(sidecarOf(name)).catch(() => undefined));
      for (const id of ['c-aaaaaaaaw2', 'c-aaaaaaaaw3']) contains(text, id);
      await eventually('nothing is kept any more', async () => (await filesAside()) === 0);
    } finally {
      for (const window of windows) window.dispose();
      log.dispose();
    }
  });

  it('loses nothing of what another program wrote while the sidecar is open, unchanged and behind its file', async () => {
    const name = newName();
    await writeFile(`${name}.claims.yaml`, SIDECAR, FOLDER);
    const document = await openFile(name, TEXT, FOLDER);
    const open = await vscode.workspace.openTextDocument(sidecarOf(name));
    await vscode.window.showTextDocument(open, vscode.ViewColumn.Beside);
    memoryTrouble.isSilent = true;
    await writeFile(`${name}.claims.yaml`, `${SIDECAR}    note: "Asked again."\n`, FOLDER);
    ok(!open.getText().includes('Asked again'), 'the editor is behind');
    await tag(document, 'The crews demand to be paid');
    contains(await read(sidecarOf(name)), 'Asked again');
    ok(!open.isDirty, 'nothing was changed in the editor');
    memoryTrouble.isSilent = false;
    // Now VS Code hears of it.
    await writeFile(`${name}.claims.yaml`, `${SIDECAR}    note: "Asked again."\n`, FOLDER);
    await eventually('the editor has caught up', () => open.getText().includes('Asked again'));
    await tag(document, 'The crews demand to be paid');
    const text = await read(sidecarOf(name));
    contains(text, 'Asked again');
    contains(text, 'The crews demand to be paid');
    equal(open.getText(), text, 'what the editor shows');
  });

  for (const [isSilent, told] of [
    [false, 'which VS Code has heard of'],
    [true, 'which VS Code has not heard of'],
  ] as const)
    it(`takes a sidecar for gone that was deleted while it was open, ${told}`, async () => {
      const name = newName();
      await writeFile(`${name}.claims.yaml`, SIDECAR, FOLDER);
      const document = await openFile(name, TEXT, FOLDER);
      const open = await vscode.workspace.openTextDocument(sidecarOf(name));
      await vscode.window.showTextDocument(open, vscode.ViewColumn.Beside);
      await claimsAre(document, ['The council has not answered']);
      memoryTrouble.isSilent = isSilent;
      await vscode.workspace.fs.delete(sidecarOf(name));
      ok(!open.isClosed && open.getText() === SIDECAR, 'VS Code has its text still');
      await tag(document, 'The crews demand to be paid');
      const text = await read(sidecarOf(name));
      contains(text, 'The crews demand to be paid');
      ok(!text.includes('c-aaaaaaaaw1'), 'what was deleted stays so');
      await claimsAre(document, ['The crews demand to be paid']);
      memoryTrouble.isSilent = false;
      await writeFile(`${name}.claims.yaml`, text, FOLDER);
      await tag(document, 'The dockers want the old quay reopened');
      await claimsAre(document, ['The dockers want the old quay reopened', 'The crews demand to be paid']);
      ok(!(await read(sidecarOf(name))).includes('c-aaaaaaaaw1'), 'what was deleted stays so');
    });
});
