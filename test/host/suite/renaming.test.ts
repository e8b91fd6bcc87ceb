import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, remove, within, workspaceFolder, writeFile } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';

const sidecar = (tags: string) => `format: claims-sidecar/1
claims:
  - id: c-nnnnnnnnn1
    kind: other
    anchors: [{ exact: "the toll" }]
    claimant: lindgaard
    tags: [${tags}]
actors:
  - id: lindgaard
    name: Lindgaard
`;

const FILES = ['rename-a.txt.claims.yaml', 'rename-b.txt.claims.yaml', '.bluepencil/codebook.yaml'] as const;

async function stored(name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), name));
  return new TextDecoder().decode(bytes);
}

describe('a tag or an actor that is renamed everywhere', () => {
  const [first, second, codebook] = FILES;

  const rename = (document: vscode.TextDocument, words: string, to: string) =>
    vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      within(document, words),
      to,
    );

  before(async () => {
    await bluePencil();
    await writeFile(second, sidecar("vans, 'toll'"));
    await writeFile(codebook, 'tags:\n  - id: toll\n  - id: vans\n');
  });
  after(async () => {
    await closeEditors();
    for (const name of FILES) await remove(name);
  });

  it('is so in the sidecars and the codebook of the folder', async () => {
    const document = await openFile(first, sidecar('toll'));
    const edit = await eventually('a tag can be renamed', async () => {
      try {
        return await rename(document, 'toll]', 'toll ring');
      } catch {
        return undefined;
      }
    });
    ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), 'the edit is made');
    await vscode.workspace.saveAll();
    contains(await stored(first), "tags: ['toll ring']");
    contains(await stored(second), "tags: [vans, 'toll ring']");
    equal(await stored(codebook), "tags:\n  - id: 'toll ring'\n  - id: vans\n");
    contains(await stored(first), 'exact: "the toll"');
  });

  it('is refused with the reason, and nothing changes', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), first));
    const refusal = (words: string, to: string) =>
      rename(document, words, to).then(
        () => 'not refused',
        (failure: unknown) => String(failure),
      );
    contains(await refusal('toll ring', 'vans'), 'codebook.yaml has entries for');
    contains(await refusal('toll ring', 'a, b'), 'no comma');
    contains(await refusal('lindgaard', 'Bo Lindgaard'), 'lowercase letters');
    contains(await refusal('kind: other', 'x'), 'Place the cursor in a tag');
    equal(document.isDirty, false, 'unsaved changes');
  });
});
