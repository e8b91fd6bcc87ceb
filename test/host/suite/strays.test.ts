import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, remove, writeFile } from '../support/articles';
import { contains, equal, eventually } from '../support/check';

const TEXT = `Night ferry row widens

PORT ELLIS, 12 May 2026 (Courier) — The dockers' league wants the town council to reopen the old quay by 1 June.
`;

const SIDECAR = `format: claims-sidecar/1
claims:
  - id: c-ssssssssss
    kind: demand
    anchors: [{ exact: "reopen the old quay by 1 June" }]
`;

const [ARTICLE, NAME] = ['stray.article', 'stray.article.claims.yaml'];

function problemIn(sidecar: vscode.TextDocument): vscode.Diagnostic | undefined {
  return vscode.languages.getDiagnostics(sidecar.uri).find(({ code }) => code === 'sidecar-no-article');
}

describe('a sidecar whose article is gone', () => {
  before(bluePencil);
  afterEach(async () => {
    await closeEditors();
    await remove(NAME);
    await remove(ARTICLE);
  });

  it('says so when it is opened, and leads to the article by quick fixes', async () => {
    const sidecar = await openFile(NAME, SIDECAR);
    const problem = await eventually('the problem is shown', () => problemIn(sidecar));
    contains(problem.message, ARTICLE);
    equal(problem.severity, vscode.DiagnosticSeverity.Error);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      sidecar.uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const commands = actions.map(({ command }) => [command?.command, String(command?.arguments?.[0])]);
    const known = await vscode.commands.getCommands(true);
    for (const id of ['bluePencil.findArticle', 'bluePencil.chooseArticle']) {
      equal(commands.filter(([command, of]) => command === id && of === sidecar.uri.toString()).length, 1, id);
      equal(known.includes(id), true, `${id} is there`);
    }
  });

  it('says so no more when the article comes back, and again when it goes', async () => {
    const sidecar = await openFile(NAME, SIDECAR);
    await eventually('the problem is shown', () => problemIn(sidecar));
    const article = await writeFile(ARTICLE, TEXT);
    await eventually('the problem is gone', () => problemIn(sidecar) === undefined);
    await vscode.workspace.fs.delete(article);
    await eventually('it is back', () => problemIn(sidecar));
  });

  it('tells what else is wrong with it, as it is typed in, and offers to mend it', async () => {
    const sidecar = await openFile(NAME, SIDECAR.replace('kind: demand', 'kind: denail'));
    const codes = () =>
      vscode.languages
        .getDiagnostics(sidecar.uri)
        .map(({ code }) => (typeof code === 'string' ? code : ''))
        .sort();
    await eventually('the kind is told', () => codes().join() === 'sidecar-no-article,sidecar-unknown-value');
    const problem = vscode.languages.getDiagnostics(sidecar.uri).find(({ code }) => code === 'sidecar-unknown-value')!;
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      sidecar.uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title === 'Change to “denial”');
    equal(await vscode.workspace.applyEdit(fix!.edit!), true);
    await eventually('it is mended', () => codes().join() === 'sidecar-no-article');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(sidecar.uri, new vscode.Position(1, 0), 'actors: [\n');
    equal(await vscode.workspace.applyEdit(edit), true);
    await eventually('broken YAML is told', () => codes().some((code) => code.startsWith('yaml-')));
  });

  it('has its faults told once when the article comes back', async () => {
    const sidecar = await openFile(NAME, SIDECAR.replace('kind: demand', 'kind: denail'));
    const kinds = () =>
      vscode.languages.getDiagnostics(sidecar.uri).filter(({ code }) => code === 'sidecar-unknown-value').length;
    await eventually('it is told', () => kinds() === 1);
    await openFile(ARTICLE, TEXT);
    await eventually('the article is there', () => problemIn(sidecar) === undefined);
    await eventually('it is told once', () => kinds() === 1);
  });
});
