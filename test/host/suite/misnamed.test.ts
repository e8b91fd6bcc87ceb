import * as vscode from 'vscode';
import { closeEditors, openFile, remove, workspaceFolder, writeFile } from '../support/articles';
import { contains, equal, eventually } from '../support/check';

const [WRONG, RIGHT] = ['.bluepencil/Codebook.yml', '.bluepencil/codebook.yaml'];

describe('a file that articles would share, under another name', () => {
  afterEach(async () => {
    await closeEditors();
    await remove(WRONG);
    await remove(RIGHT);
  });

  it('is told under Problems, and a quick fix renames it', async () => {
    await openFile('misnamed.article', 'The dockers want the old quay reopened.\n');
    const uri = await writeFile(WRONG, 'tags:\n  - id: ferry\n');
    const problem = await eventually('the problem is shown', () =>
      vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'file-shared-misnamed'),
    );
    contains(problem.message, 'codebook.yaml');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const [fix] = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    equal(fix?.title, 'Rename it to “codebook.yaml”');
    await vscode.workspace.applyEdit(fix!.edit!);
    const renamed = vscode.Uri.joinPath(workspaceFolder(), RIGHT);
    contains(new TextDecoder().decode(await vscode.workspace.fs.readFile(renamed)), 'ferry');
    await eventually('nothing is told any more', () => vscode.languages.getDiagnostics(uri).length === 0);
  });
});
