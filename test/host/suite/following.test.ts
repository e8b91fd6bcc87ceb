import * as vscode from 'vscode';
import { bluePencil, closeEditors, remove, workspaceFolder, writeFile } from '../support/articles';
import { equal, eventually, ok } from '../support/check';
import { SIDECAR, TEXT, open } from '../support/claimedArticle';

const [OLD, NEW] = ['followed-old.article', 'followed-new.article'];
const at = (name: string) => vscode.Uri.joinPath(workspaceFolder(), name);
const text = (name: string) =>
  vscode.workspace.fs.readFile(at(name)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
const named = (article: string) =>
  SIDECAR.replace('claims-sidecar/1\n', `claims-sidecar/1\narticle: { file: "${article}" }\n`);

describe('the sidecar of an article that is renamed', () => {
  before(bluePencil);
  beforeEach(async () => {
    const document = await open(OLD, named(OLD));
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(document.uri, at(NEW));
    ok(await vscode.workspace.applyEdit(renaming), 'it is renamed');
    await isAt(NEW, OLD);
    await vscode.window.showTextDocument(at(NEW));
  });
  afterEach(async () => {
    await closeEditors();
    for (const name of [OLD, NEW]) for (const end of ['', '.claims.yaml']) await remove(name + end);
  });

  /** Article and sidecar are at one place and not at the other, and the sidecar names the article as it is called there. */
  const isAt = (place: string, other: string) =>
    eventually(`both are at ${place}`, async () => {
      const files = await Promise.all([place, `${place}.claims.yaml`, other, `${other}.claims.yaml`].map(text));
      return String(files) === String([TEXT, named(place), undefined, undefined]);
    });

  it('goes along, and comes back with one undo', async () => {
    await vscode.commands.executeCommand('undo');
    await isAt(OLD, NEW);
  });

  it('is brought back where VS Code gives up the second half of the undo', async () => {
    // What stands in the way when it is at that is gone a moment later.
    await writeFile(`${OLD}.claims.yaml`, 'in the way');
    await vscode.commands.executeCommand('undo').then(undefined, () => undefined);
    await eventually('the article is back', async () => (await text(OLD)) === TEXT);
    ok((await text(`${NEW}.claims.yaml`)) !== undefined, 'its sidecar is not');
    await remove(`${OLD}.claims.yaml`);
    await isAt(OLD, NEW);
  });

  it('stays where it is if something was tagged at the other place meanwhile, and that is said', async () => {
    const told: string[] = [];
    const { window } = vscode;
    const { showWarningMessage } = window;
    window.showWarningMessage = (message: string) => {
      told.push(message);
      return Promise.resolve(undefined);
    };
    try {
      await writeFile(`${OLD}.claims.yaml`, named(OLD));
      await vscode.commands.executeCommand('undo').then(undefined, () => undefined);
      await eventually('it is said', () =>
        told.some((message) => message.includes(`${OLD}.claims.yaml already exists`)),
      );
    } finally {
      window.showWarningMessage = showWarningMessage;
    }
    const files = await Promise.all([`${OLD}.claims.yaml`, `${NEW}.claims.yaml`].map(text));
    equal(files, [named(OLD), named(NEW)]);
  });
});
