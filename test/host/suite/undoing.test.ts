import * as vscode from 'vscode';
import {
  ARTICLE,
  bluePencil,
  closeEditors,
  hoverOn,
  openFile,
  remove,
  workspaceFolder,
  writeFile,
} from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';

const NAME = 'undoing.article';
const SIDECAR = `${NAME}.claims.yaml`;

/** By hand: remarks, quotes and brackets of its own. */
const TEXT = `format: claims-sidecar/1
claims:
  # asked the ministry, no answer yet (jo)
  - id: c-uuuuuuuuu1
    kind: denial   # or a refusal?
    anchors: [{ exact: 'We are not going anywhere' }]

# the end
`;

describe('Undoing an annotation', () => {
  afterEach(async () => {
    await closeEditors();
    await remove(SIDECAR);
    await remove(NAME);
  });

  const text = async (name: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), name)));
  const sidecar = () => text(SIDECAR);

  async function deleteTheClaim(): Promise<void> {
    await writeFile(SIDECAR, TEXT);
    const document = await openFile(NAME, ARTICLE);
    const { claims } = await bluePencil();
    await eventually('the claim is read', () => claims.of(document).claims.length === 1);
    await vscode.commands.executeCommand('bluePencil.deleteClaim', 'c-uuuuuuuuu1');
    ok(!(await sidecar()).includes('c-uuuuuuuuu1'), 'it is deleted');
  }

  it('brings back a deleted claim with its remarks, to the byte, and deletes it again', async () => {
    await deleteTheClaim();
    const without = await sidecar();
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    equal(await sidecar(), TEXT);
    await vscode.commands.executeCommand('bluePencil.redoAnnotation');
    equal(await sidecar(), without);
  });

  it('takes nothing away that somebody else has written since', async () => {
    await deleteTheClaim();
    await writeFile(SIDECAR, `${await sidecar()}# from a colleague\n`);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    const now = await sidecar();
    contains(now, 'c-uuuuuuuuu1');
    contains(now, '# from a colleague');
  });

  describe('of the first act on an article', () => {
    const exists = async (name: string) => {
      const uri = vscode.Uri.joinPath(workspaceFolder(), name);
      return vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      );
    };
    const undo = () => vscode.commands.executeCommand('bluePencil.undoAnnotation');
    const redo = () => vscode.commands.executeCommand('bluePencil.redoAnnotation');

    async function decideFirst(): Promise<string> {
      const document = await openFile(NAME, ARTICLE);
      await hoverOn(document, 'Norwegian government');
      await vscode.commands.executeCommand('bluePencil.treatAsChrome');
      await eventually('the decision is written', () => exists(SIDECAR));
      return sidecar();
    }

    it('takes the sidecar away that it made, and makes it again to the byte', async () => {
      const made = await decideFirst();
      for (let round = 0; round < 2; round++) {
        await undo();
        ok(!(await exists(SIDECAR)), 'the sidecar is gone');
        await redo();
        equal(await sidecar(), made);
      }
    });

    it('leaves a sidecar in which somebody else has written since', async () => {
      await decideFirst();
      await writeFile(SIDECAR, `${await sidecar()}# from a colleague\n`);
      await undo();
      contains(await sidecar(), '# from a colleague');
      ok(!(await sidecar()).includes('decisions'), 'the decision is gone');
    });

    it('takes the register of actors away that it made, and makes it again to the byte', async () => {
      const register = '.bluepencil/actors.yaml';
      // As somebody does in VS Code, which then lets go of the text of it that other tests have opened.
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(await writeFile(register, ''));
      ok(await vscode.workspace.applyEdit(edit), 'there is no register');
      const document = await openFile(NAME, ARTICLE);
      await hoverOn(document, 'Norwegian government');
      await vscode.commands.executeCommand('bluePencil.neverHighlight', ARTICLE.indexOf('Harbour Union') + 1);
      const made = await text(register);
      contains(made, 'Harbour Union');
      await undo();
      ok(!(await exists(register)), 'the register is gone');
      await redo();
      equal(await text(register), made);
      await undo();
    });

    it('takes it away while it is open as well, and closes its editor', async () => {
      const made = await decideFirst();
      const uri = vscode.Uri.joinPath(workspaceFolder(), SIDECAR);
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
      for (let round = 0; round < 2; round++) {
        await undo();
        ok(!(await exists(SIDECAR)), 'the sidecar is gone');
        const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
        await eventually('its editor is gone', () => !tabs().includes(SIDECAR));
        await redo();
        equal(await sidecar(), made);
        await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
      }
    });
  });
});
