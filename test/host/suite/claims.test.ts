import * as vscode from 'vscode';
import { listedClaims } from '../../../src/editor/claims/claimList';
import { bluePencil, closeEditors, hoverOn, hoverText, within } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { SIDECAR, open, standing, wordsOf, sidecarOf, problemsIn } from '../support/claimedArticle';

describe('claims in a sidecar beside an article', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await open('row.article', SIDECAR);
  });
  after(closeEditors);

  it('are found in the text', async () => {
    const states = await standing(document, ({ a4 }) => a4 === 'lost');
    equal(states, { a1: 'moved', a2: 'moved', a3: 'moved', a4: 'lost' });
    equal(await wordsOf(document, 'c-aaaaaaaaa1'), 'we will stop the night boats');
  });

  it('are explained on hover, before the marks', async () => {
    const text = await eventually('a hover on the claim', async () => {
      const found = await hoverText(document, within(document, 'reopen the old quay'));
      return found.includes('Tagged by') ? found : undefined;
    });
    ok(text.startsWith('**Demand \\(ultimatum\\)**'), `the claim comes first in ${text}`);
    contains(text, 'not stated → nobody');
    contains(text, 'Reopen the \\*old\\* quay');
    contains(text, 'Due: by 1 June (Monday, 1 June 2026)'.replaceAll('(', '\\(').replaceAll(')', '\\)'));
    contains(text, 'Confidence: 85%');
    contains(text, 'Tags: quay, boats · Tagged by: jo on Tuesday, 12 May 2026');
    contains(text, '(command:bluePencil.editClaim?%5B%22c-aaaaaaaaa2%22%5D)');
    contains(text, '(command:bluePencil.deleteClaim?%5B%22c-aaaaaaaaa2%22%5D)');
  });

  it('cannot put links, markup or commands into their hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      within(document, 'reopen the old quay'),
    );
    const card = hovers.flatMap(({ contents }) => contents)[0] as vscode.MarkdownString;
    ok(!card.value.includes('](command:workbench'), 'no command of the note is a link');
    ok(!/<b>/.test(card.value.replaceAll('\\<', '')) || !card.supportHtml, 'no HTML of the note is markup');
    contains(card.value, 'example.org/note');
    ok(!card.value.includes('://example.org/note'), 'no address of the note is a link');
  });

  it('have the address of their evidence as a link that says where it leads', async () => {
    const text = await hoverOn(document, 'reopen the old quay');
    contains(text, 'Evidence: The letter – <https://example.org/letter> – accessed on Tuesday, 12 May 2026');
  });

  it('are explained with their claimant and status', async () => {
    const text = await hoverOn(document, 'we will stop the night boats');
    contains(text, '**Threat**');
    contains(text, 'Mara Lind');
    contains(text, 'Status: checking');
  });

  it('are listed in the order of the text, those not found last', async () => {
    const { claims } = await bluePencil();
    const list = listedClaims(claims, document);
    equal(
      list.map(({ key, isFound }) => [key, isFound]),
      [
        ['c-aaaaaaaaa2', true],
        ['c-aaaaaaaaa1', true],
        ['c-aaaaaaaaa3', true],
        ['c-aaaaaaaaa4', false],
      ],
    );
    equal(list[0]?.summary, 'Reopen the *old* quay');
    equal(list[1]?.details, 'Mara Lind · checking');
    equal(
      list[3]?.spoken,
      'Promise, “a bridge over the northern sound will be built next year”, not found in the text',
    );
  });

  it('are listed in another order, or only some of them, when that is asked for', async () => {
    const { arrangement, claims } = await bluePencil();
    const listed = () => {
      const found = listedClaims(claims, document).filter(({ isFound }) => isFound);
      const { actors } = claims.of(document).reading!.sidecar;
      return arrangement.of(found, actors).map(({ located }) => located.claim.kind);
    };
    try {
      equal(listed(), ['demand', 'threat', 'assertion']);
      await vscode.commands.executeCommand('bluePencil.sortClaims', 'kind');
      equal(listed(), ['assertion', 'demand', 'threat']);
      await vscode.commands.executeCommand('bluePencil.sortClaims', 'claimant');
      equal(listed(), ['threat', 'demand', 'assertion']);
      await arrangement.narrow({ claimant: [''] });
      equal(listed(), ['demand', 'assertion']);
      await vscode.commands.executeCommand('bluePencil.showAllClaims');
      equal(listed(), ['threat', 'demand', 'assertion']);
    } finally {
      await vscode.commands.executeCommand('bluePencil.showAllClaims');
      await vscode.commands.executeCommand('bluePencil.sortClaims', 'place');
    }
  });

  it('are not narrowed where they are all alike: there is nothing to choose from', async () => {
    await open('alone.article', SIDECAR.slice(0, SIDECAR.indexOf('  - id: c-aaaaaaaaa2')));
    // With a question that has no answers it would not end.
    const asked = vscode.commands.executeCommand('bluePencil.filterClaims').then(() => 'answered');
    equal(await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 3000, 'asks'))]), 'answered');
    await vscode.window.showTextDocument(document);
  });

  it('have a view, which opens by its command', async () => {
    ok((await vscode.commands.getCommands()).includes('bluePencil.claims.focus'), 'VS Code knows the view');
    await vscode.commands.executeCommand('bluePencil.claims.focus');
    await vscode.window.showTextDocument(document);
  });

  it('are gone to by their id, and one after the other', async () => {
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('bluePencil.goToClaim', 'c-aaaaaaaaa3');
    equal(document.getText(editor.selection), 'the cranes are safe');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const visited: string[] = [];
    for (let count = 0; count < 4; count++) {
      await vscode.commands.executeCommand('bluePencil.nextClaim');
      visited.push(
        document.getText(new vscode.Range(editor.selection.active, editor.selection.active.translate(0, 6))),
      );
    }
    equal(visited, ['reopen', 'we wil', 'the cr', 'reopen']);
    await vscode.commands.executeCommand('bluePencil.previousClaim');
    equal(editor.selection.active, within(document, 'the cranes').translate(0, -1));
  });

  it('are gone to in the sidecar', async () => {
    await vscode.commands.executeCommand('bluePencil.openSidecar', 'c-aaaaaaaaa2');
    const editor = vscode.window.activeTextEditor!;
    equal(editor.document.uri.toString(), sidecarOf(document).toString());
    contains(editor.document.lineAt(editor.selection.active).text, 'c-aaaaaaaaa2');
    await vscode.window.showTextDocument(document);
  });

  it('are gone to in the sidecar from the cursor in their words, too', async () => {
    const article = await vscode.window.showTextDocument(document);
    const place = within(document, 'the cranes');
    article.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('bluePencil.openSidecar');
    const editor = vscode.window.activeTextEditor!;
    contains(editor.document.lineAt(editor.selection.active).text, 'c-aaaaaaaaa3');
    await vscode.window.showTextDocument(document);
  });

  it('are named under Problems if they are lost, at their place in the sidecar', async () => {
    // What the rules find comes a moment behind what is seen from the places alone.
    const found = await eventually('problems', () => {
      const problems = problemsIn(sidecarOf(document), SIDECAR);
      return problems.length > 1 ? problems : undefined;
    });
    equal(found, [
      ['claim.unknown-actor', 'Warning', 'nobody-known'],
      ['anchor.lost', 'Warning', 'id: c-aaaaaaaaa4'],
    ]);
  });

  it('are no problems any more when the article is not annotated any more', async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('bluePencil.stopAnnotatingFile');
    await eventually('no problems', () => vscode.languages.getDiagnostics(sidecarOf(document)).length === 0);
  });
});
