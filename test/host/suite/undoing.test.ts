import * as vscode from 'vscode';
import { ARTICLE, bluePencil, closeEditors, openFile, remove, workspaceFolder, writeFile } from '../support/articles';
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

  const sidecar = async () =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), SIDECAR)));

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
    const text = await sidecar();
    contains(text, 'c-uuuuuuuuu1');
    contains(text, '# from a colleague');
  });
});
