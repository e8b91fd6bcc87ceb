import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, remove, workspaceFolder, writeFile } from '../support/articles';
import { equal, eventually, ok } from '../support/check';

const TEXT = `Night ferry row widens

PORT ELLIS, 12 May 2026 (Courier) — The dockers' league wants the town council to reopen the old quay by 1 June.
`;

const SIDECAR = `format: claims-sidecar/1
article: { published: "2026-05-12" }
claims:
  - id: c-rrrrrrrrr1
    kind: demand
    anchors: [{ exact: "reopen the old quay by 1 June" }]
    said: { value: "2026-05-13" } # 🚢
    status: confirmed
    tags: [fery]
`;

const codeOf = ({ code }: vscode.Diagnostic) => String(typeof code === 'object' ? code.value : code);

/** The problems shown for a file, as code, severity and the words that they are shown at, in the order of the text. */
function shownIn(document: vscode.TextDocument): readonly string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Blue Pencil')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || codeOf(a).localeCompare(codeOf(b)))
    .map(
      (problem) =>
        `${codeOf(problem)} ${vscode.DiagnosticSeverity[problem.severity]} ${document.getText(problem.range)}`,
    );
}

async function showing(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  await eventually('the problems are as expected', () => {
    last = shownIn(document);
    return JSON.stringify(last) === JSON.stringify(expected);
  }).catch(() => equal(last, expected, 'the problems'));
}

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `"${words}" is in the text`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(start + words.length)),
    by,
  );
  ok(await vscode.workspace.applyEdit(edit), 'the edit is made');
}

/** Takes the quick fix with a title for the problem at some words: none is offered while an edit is not heard of yet. */
async function fix(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const action = await eventually(`“${title}” is offered`, async () => {
    const start = document.positionAt(document.getText().indexOf(words));
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(start, start.translate(0, words.length)),
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.find((each) => each.title === title && each.edit);
  });
  ok(await vscode.workspace.applyEdit(action.edit!), 'the quick fix is made');
}

describe('rules for claims', () => {
  let article: vscode.TextDocument;
  let sidecar: vscode.TextDocument;
  let codebook: vscode.Uri;

  before(async () => {
    await bluePencil();
    codebook = await writeFile('.bluepencil/codebook.yaml', 'tags:\n  - id: ferry\n');
    const uri = await writeFile('rules.article.claims.yaml', SIDECAR);
    article = await openFile('rules.article', TEXT);
    sidecar = await vscode.workspace.openTextDocument(uri);
  });
  after(async () => {
    await vscode.workspace.getConfiguration('bluePencil').update('rules', undefined, vscode.ConfigurationTarget.Global);
    await closeEditors();
    await remove('.bluepencil');
  });

  const WORDS = 'reopen the old quay by 1 June';

  it('show what they find in the sidecar, and at the words of the claim in the article', async () => {
    await showing(sidecar, [
      'claim.demand-without-addressee Warning demand',
      'claim.said-after-publication Warning "2026-05-13"',
      'claim.confirmed-without-evidence Warning confirmed',
      'claim.unknown-tag Warning fery',
    ]);
    await showing(article, [
      `claim.confirmed-without-evidence Warning ${WORDS}`,
      `claim.demand-without-addressee Warning ${WORDS}`,
      `claim.said-after-publication Warning ${WORDS}`,
      `claim.unknown-tag Warning ${WORDS}`,
    ]);
  });

  it('are content when the sidecar is mended by hand or by a quick fix, from either file', async () => {
    await fix(sidecar, 'fery', 'Change to “ferry”');
    await fix(article, WORDS, 'Set the status to “checking”');
    await replace(sidecar, '2026-05-13', '2026-05-12');
    await showing(sidecar, ['claim.demand-without-addressee Warning demand']);
    equal(
      sidecar.getText(),
      SIDECAR.replace('fery', 'ferry').replace('confirmed', 'checking').replace('2026-05-13', '2026-05-12'),
    );
    await replace(sidecar, 'kind: demand', 'kind: threat');
    await showing(sidecar, []);
    await showing(article, []);
  });

  it('add a tag to the codebook', async () => {
    await replace(sidecar, '[ferry]', '[night boats]');
    await showing(sidecar, ['claim.unknown-tag Warning night boats']);
    await fix(sidecar, 'night boats', 'Add “night boats” to the codebook');
    await showing(sidecar, []);
    const document = await vscode.workspace.openTextDocument(codebook);
    equal(document.getText(), 'tags:\n  - id: ferry\n  - id: "night boats"\n');
    await document.save();
  });

  it('tell a misspelt key of the codebook, and correct it', async () => {
    const document = await vscode.workspace.openTextDocument(codebook);
    await replace(document, '  - id: ferry\n', '  - id: ferry\n    color: "#2060c0"\n');
    await showing(document, ['codebook-misspelt-key Warning color']);
    await fix(document, 'color', 'Change to “colour”');
    await showing(document, []);
    ok(document.getText().includes('    colour: "#2060c0"\n'), 'the key is corrected');
    await document.save();
  });

  it('tell a misspelt key of the codebook that must be there, and rename it', async () => {
    const document = await vscode.workspace.openTextDocument(codebook);
    const before = document.getText();
    await replace(document, '- id: ferry\n', '- idd: ferry\n');
    await showing(document, ['codebook-missing-key Error idd']);
    await fix(document, 'idd', 'Change to “id”');
    await showing(document, []);
    equal(document.getText(), before, 'the codebook');
    await document.save();
  });

  it('leave the claims in the text where a tab breaks their sidecar, and replace it', async () => {
    await replace(sidecar, '    status: ', '\tstatus: ');
    await showing(sidecar, ['yaml-syntax Error \t']);
    const highlights = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      article.uri,
      article.positionAt(article.getText().indexOf(WORDS)),
    );
    const said = highlights.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value));
    ok(said.join('\n').includes('night boats'), 'the claim is shown at its words');
    await fix(sidecar, '\tstatus', 'Replace tabs with spaces');
    await showing(sidecar, []);
  });

  it('hear of a codebook that goes and comes along with its folder', async () => {
    await replace(sidecar, '[night boats]', '[fery]');
    await showing(sidecar, ['claim.unknown-tag Warning fery']);
    const folder = vscode.Uri.joinPath(codebook, '..');
    const away = folder.with({ path: `${folder.path}-away` });
    await vscode.workspace.fs.rename(folder, away);
    await showing(sidecar, []);
    await vscode.workspace.fs.rename(away, folder);
    await showing(sidecar, ['claim.unknown-tag Warning fery']);
    await replace(sidecar, '[fery]', '[ferry]');
    await showing(sidecar, []);
  });

  it('are as grave as the folder’s settings say, and as the user’s own before them', async () => {
    await replace(sidecar, 'kind: threat', 'kind: demand');
    await showing(sidecar, ['claim.demand-without-addressee Warning demand']);
    const settings = await writeFile('.bluepencil/settings.yaml', 'rules:\n  claim.demand-without-addressee: error\n');
    await showing(sidecar, ['claim.demand-without-addressee Error demand']);
    const configuration = vscode.workspace.getConfiguration('bluePencil');
    const set = (rules: object | undefined) => configuration.update('rules', rules, vscode.ConfigurationTarget.Global);
    await set({ 'claim.demand-without-addressee': 'hint' });
    await showing(sidecar, ['claim.demand-without-addressee Hint demand']);
    await set({ 'claim.demand-without-addressee': 'off' });
    await showing(sidecar, []);
    await set(undefined);
    await showing(sidecar, ['claim.demand-without-addressee Error demand']);
    equal(vscode.workspace.getWorkspaceFolder(settings)?.uri.path, workspaceFolder().path);
    await vscode.workspace.fs.delete(settings);
    await showing(sidecar, ['claim.demand-without-addressee Warning demand']);
  });

  it('tell where the article gives tagged words to somebody else, once one looks up from typing', async () => {
    const quote = 'We will not pay another crown';
    const uri = await writeFile(
      'speakers.article.claims.yaml',
      `format: claims-sidecar/1
claims:
  - id: c-rrrrrrrrr2
    kind: refusal
    claimant: tilda-marsh
    anchors: [{ exact: "${quote}" }]
actors:
  - { id: tilda-marsh, name: "Tilda Marsh", type: person }
`,
    );
    const spoken = await openFile('speakers.article', `The hall was full.\n\n“${quote},” said Tilda Marsh.\n`);
    const beside = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(spoken);
    await showing(spoken, []);
    await replace(spoken, 'Tilda Marsh', 'Karl Senn');
    await showing(spoken, [`anchor.other-speaker Information ${quote}`]);
    await showing(beside, ['anchor.other-speaker Information id: c-rrrrrrrrr2']);
    await replace(spoken, 'The hall was full.', 'It rained.');
    await showing(spoken, [`anchor.other-speaker Information ${quote}`]);
    await replace(spoken, 'Karl Senn', 'Ms Marsh');
    await showing(spoken, []);
    await showing(beside, []);
  });
});
