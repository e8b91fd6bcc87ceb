import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, writeFile } from '../support/articles';
import { contains, eventually, ok } from '../support/check';

const TEXT = 'The crane on the east quay is safe, says the owner. The union wants it looked at by June.\n';

const claim = (id: string, exact: string, status: string, comment = '') =>
  `${comment}  - id: c-${id}\n    kind: assertion\n    anchors:\n      - exact: "${exact}"\n    status: ${status}\n`;
const head = (day: string) => `article:\n  reference_date: "2026-05-${day}"\n`;

/** What git leaves of three versions, in the style that shows the common one. */
const marked = (ours: string, base: string, theirs: string) =>
  `<<<<<<< HEAD\n${ours}||||||| 5e1f0aa\n${base}=======\n${theirs}>>>>>>> anna\n`;

const UNION = claim('mmmmmmmmm3', 'looked at by June', 'open', "  # anna's own: “ask”\n");
const SIDECAR =
  `format: claims-sidecar/1\n${marked(head('12'), head('10'), head('11'))}claims:\n` +
  marked(
    claim('mmmmmmmmm1', 'is safe', 'checking') + claim('mmmmmmmmm2', 'the east quay', 'open'),
    claim('mmmmmmmmm1', 'is safe', 'open'),
    claim('mmmmmmmmm1', 'is safe', 'refuted') + UNION,
  );

function problemsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Blue Pencil');
}

async function shown(document: vscode.TextDocument, ...messages: readonly string[]): Promise<void> {
  await eventually(`the problems are ${messages.join(' + ') || 'gone'}`, () => {
    const found = problemsOf(document).map(({ message }) => message);
    return found.length === messages.length && messages.every((part) => found.some((each) => each.includes(part)));
  });
}

/** Takes the quick fix with a title for the problem that says some words. */
async function fix(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const action = await eventually(`“${title}” is offered`, async () => {
    const problem = problemsOf(document).find(({ message }) => message.includes(words));
    if (!problem) return undefined;
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.find((each) => each.title.startsWith(title) && each.edit);
  });
  ok(await vscode.workspace.applyEdit(action.edit!), 'the quick fix is made');
}

describe('conflict markers in a sidecar', () => {
  after(closeEditors);

  it('are merged by claim as one edit, which can be undone; what contradicts is then decided one by one', async () => {
    await bluePencil();
    const uri = await writeFile('crane.article.claims.yaml', SIDECAR);
    await openFile('crane.article', TEXT);
    const sidecar = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(sidecar);
    await shown(sidecar, 'Git has left conflict markers');

    await fix(sidecar, 'Git has left conflict markers', 'Merge by claim');
    const merged = sidecar.getText();
    ok(!/^(?:<{7}|\|{7}|={7}|>{7})/m.test(merged), 'no marker is left');
    contains(merged, UNION, 'their claim, as they have written it');
    contains(merged, 'c-mmmmmmmmm2');
    ok(sidecar.isDirty, 'nothing is saved yet');

    // The host is told of an undo a little later.
    await vscode.commands.executeCommand('undo');
    await eventually('what was there before is back', () => sidecar.getText() === SIDECAR);
    await vscode.commands.executeCommand('redo');
    await eventually('it is merged again', () => sidecar.getText() === merged);

    const [day, status] = ['“article.reference_date”: it is “2026-05-12” here', '“status”: it is “checking” here'];
    await shown(sidecar, day, status);
    await fix(sidecar, day, 'Take “2026-05-11”');
    await shown(sidecar, status);
    await fix(sidecar, status, 'Keep “checking”');
    await shown(sidecar);
    const text = sidecar.getText();
    contains(text, 'reference_date: "2026-05-11"');
    contains(text, 'status: checking');
    ok(!text.includes('conflicts'), 'nothing is left to decide');
  });

  it('may leave a claim that one side has deleted, and quick fixes say what becomes of it', async () => {
    await bluePencil();
    const decided = (id: string) =>
      claim(id, 'is safe', 'open') + '    conflicts:\n      - { key: claim, ours: edited, theirs: deleted }\n';
    const uri = await writeFile(
      'derrick.article.claims.yaml',
      `format: claims-sidecar/1\nclaims:\n${decided('mmmmmmmmm5')}`,
    );
    await openFile('derrick.article', TEXT);
    const sidecar = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(sidecar);
    await shown(sidecar, 'was edited here and deleted there');
    await fix(sidecar, 'was edited here', 'Keep this claim, as it is now (c-mmmmmmmmm5)');
    await shown(sidecar);
    contains(sidecar.getText(), 'c-mmmmmmmmm5');
    await vscode.commands.executeCommand('undo');
    await shown(sidecar, 'was edited here and deleted there');
    await fix(sidecar, 'was edited here', 'Delete this claim (c-mmmmmmmmm5)');
    await shown(sidecar);
    ok(!sidecar.getText().includes('c-mmmmmmmmm5'), 'it no longer exists');
  });
});
