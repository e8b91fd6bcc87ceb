import * as vscode from 'vscode';
import { listedClaims } from '../../../src/editor/claims/claimList';
import { bluePencil, closeEditors, hoverOn } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { SIDECAR, open, standing, wordsOf, replace, sidecarOf } from '../support/claimedArticle';

describe('claims while the article is edited', () => {
  afterEach(closeEditors);

  it('stay with their words when something is inserted above', async () => {
    const document = await open('above.article', SIDECAR);
    await replace(document, 'Night ferry', 'A new line 🚢.\n\nNight ferry');
    equal(await standing(document, ({ a1 }) => a1 === 'moved'), { a1: 'moved', a2: 'moved', a3: 'moved', a4: 'lost' });
    equal(await wordsOf(document, 'c-aaaaaaaaa1'), 'we will stop the night boats');
    contains(await hoverOn(document, 'stop the night'), '**Threat**');
  });

  it('are changed when something is inserted inside, and say what was tagged', async () => {
    const document = await open('inside.article', SIDECAR);
    await replace(document, 'the night boats', 'all the boats');
    await standing(document, ({ a1 }) => a1 === 'changed');
    equal(await wordsOf(document, 'c-aaaaaaaaa1'), 'we will stop all the boats');
    contains(await hoverOn(document, 'all the boats'), 'Tagged text: “we will stop the night boats”');
    const sidecar = sidecarOf(document);
    const [problem] = await eventually('the change under Problems', () => {
      const problems = vscode.languages.getDiagnostics(sidecar).filter(({ code }) => code === 'anchor.changed');
      return problems.length > 0 ? problems : undefined;
    });
    equal(vscode.DiagnosticSeverity[problem!.severity], 'Information');
    contains(problem!.message, 'all the boats');
    await replace(document, 'all the boats', 'the night boats');
    await standing(document, ({ a1 }) => a1 !== 'changed');
    await eventually('the problem has gone', () =>
      vscode.languages.getDiagnostics(sidecar).every(({ code }) => code !== 'anchor.changed'),
    );
  });

  it('stand as tagged when only their form is changed', async () => {
    const document = await open('form.article', SIDECAR);
    await replace(document, 'the night boats', 'the\u00a0night boats');
    const states = await standing(document, () => true);
    equal(states.a1, 'moved');
    equal(await wordsOf(document, 'c-aaaaaaaaa1'), 'we will stop the\u00a0night boats');
  });

  it('do not grow when something is typed at their edges', async () => {
    const document = await open('edges.article', SIDECAR);
    const start = document.getText().indexOf('the cranes are safe');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(start), 'all ');
    edit.insert(document.uri, document.positionAt(start + 'the cranes are safe'.length), 'r now');
    ok(await vscode.workspace.applyEdit(edit), 'the edit is made');
    await standing(document, ({ a3 }) => a3 === 'moved');
    equal(await wordsOf(document, 'c-aaaaaaaaa3'), 'the cranes are safe');
    // The sidecar is told of its new neighbours, and so of its place.
    ok(await document.save(), 'it is saved');
    await standing(document, ({ a3 }) => a3 === 'exact');
  });

  it('are lost when their words are deleted, kept in list and file, and found when the words come back', async () => {
    const document = await open('gone.article', SIDECAR);
    const sentence = 'The harbour office said the cranes are safe. ';
    await replace(document, sentence, '');
    await standing(document, ({ a3 }) => a3 === 'lost');
    const { claims } = await bluePencil();
    equal(listedClaims(claims, document).filter(({ isFound }) => !isFound).length, 2);
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecarOf(document))), SIDECAR);
    await replace(document, 'Nobody from', `${sentence}Nobody from`);
    await standing(document, ({ a3 }) => a3 === 'moved' || a3 === 'exact');
    equal(await wordsOf(document, 'c-aaaaaaaaa3'), 'the cranes are safe');
  });

  it('go along when a copy of their paragraph is put in and the original is deleted', async () => {
    const document = await open('copied.article', SIDECAR);
    const line = document.lineAt(document.positionAt(document.getText().indexOf('the cranes are safe')).line);
    const copy = new vscode.WorkspaceEdit();
    const end = document.positionAt(document.getText().length);
    copy.insert(document.uri, end, `\n${line.text}\n`);
    ok(await vscode.workspace.applyEdit(copy), 'the copy is put in');
    const cut = new vscode.WorkspaceEdit();
    cut.delete(document.uri, line.rangeIncludingLineBreak);
    ok(await vscode.workspace.applyEdit(cut), 'the original is deleted');
    await standing(document, ({ a3 }) => a3 === 'moved');
    equal(await wordsOf(document, 'c-aaaaaaaaa3'), 'the cranes are safe');
  });

  it('survive an edit across their end', async () => {
    const document = await open('across.article', SIDECAR);
    await replace(document, 'quay by 1 June. “If', 'quay. “If');
    const states = await standing(document, ({ a2 }) => a2 === 'changed' || a2 === 'lost');
    equal(states.a2, 'changed');
    contains((await wordsOf(document, 'c-aaaaaaaaa2')) ?? '', 'reopen the old quay');
  });
});
