import * as vscode from 'vscode';
import {
  ARTICLE,
  bluePencil,
  closeEditors,
  hoverOn,
  hoverText,
  openFile,
  remove,
  within,
  workspaceFolder,
  writeFile,
} from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { MEMORY_SCHEME, memoryTrouble } from '../support/memoryFiles';

async function marksOf(document: vscode.TextDocument) {
  return (await (await bluePencil()).articles.analysed(document))?.marks ?? [];
}

function placeCursor(document: vscode.TextDocument, words: string): void {
  const editor = vscode.window.activeTextEditor;
  ok(editor?.document === document, 'the article is in front');
  const at = within(document, words);
  editor.selection = new vscode.Selection(at, at);
}

describe('a date or a demand that is none', () => {
  afterEach(closeEditors);

  const TEXT = 'PORT ELLIS, 12 May 2026 (Courier) — The town asked the ferry company to reopen the quay by 1 June.\n';

  it('is dismissed where the cursor is, and comes back by undoing that', async () => {
    const document = await openFile('no-demand.article', TEXT);
    const kinds = async () => (await marksOf(document)).map(({ kind }) => kind).filter((kind) => kind !== 'actor');
    await eventually('both are found', async () => (await kinds()).includes('demand'));
    const all = await kinds();

    placeCursor(document, 'reopen');
    await vscode.commands.executeCommand('bluePencil.dismissMark');
    await eventually('no demand is left', async () => !(await kinds()).includes('demand'));
    const sidecar = vscode.Uri.joinPath(workspaceFolder(), 'no-demand.article.claims.yaml');
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    contains(written, 'kind: rejected');
    contains(written, 'suffix:');

    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await eventually('it is there again', async () => (await kinds()).join() === all.join());
    await eventually('the sidecar is gone', async () => {
      try {
        await vscode.workspace.fs.stat(sidecar);
        return false;
      } catch {
        return true;
      }
    });
  });

  it('says what to do where there is none', async () => {
    const document = await openFile('no-mark.article', TEXT);
    placeCursor(document, 'asked');
    await vscode.commands.executeCommand('bluePencil.dismissMark');
    equal((await marksOf(document)).filter(({ kind }) => kind === 'demand').length, 1);
  });
});

describe('page chrome', () => {
  afterEach(closeEditors);

  it('is called so on hover, is made article text by the editor, and chrome again by undoing that', async () => {
    const document = await openFile('page.article', `${ARTICLE}\nShare this story\n`);
    const line = within(document, 'Share this story');
    const called = () => hoverText(document, line);
    await eventually('it is called so', async () => (await called()).includes('Page chrome'));

    placeCursor(document, 'Share this story');
    await vscode.commands.executeCommand('bluePencil.treatAsArticle');
    await eventually('it is article text', async () => !(await called()).includes('Page chrome'));
    const sidecar = vscode.Uri.joinPath(workspaceFolder(), 'page.article.claims.yaml');
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    contains(written, 'exact: "Share this story"');
    contains(written, 'is: article');

    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await eventually('it is page chrome again', async () => (await called()).includes('Page chrome'));
  });

  it('is made of a paragraph that the editor calls so', async () => {
    const document = await openFile('page-too.article', ARTICLE);
    placeCursor(document, 'We are not going anywhere');
    await vscode.commands.executeCommand('bluePencil.treatAsChrome');
    const quote = document.getText().indexOf('"We are not');
    await eventually('nothing is marked there', async () =>
      (await marksOf(document)).every(({ start }) => start < quote),
    );
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await eventually('it is read again', async () => (await marksOf(document)).some(({ start }) => start > quote));
  });
});

describe('the register of actors', () => {
  const register = () => vscode.Uri.joinPath(workspaceFolder(), '.bluepencil', 'actors.yaml');

  afterEach(async () => {
    await closeEditors();
    await remove('.bluepencil');
  });

  it('takes what is never to be highlighted, at once', async () => {
    const document = await openFile('never.article', ARTICLE);
    await hoverOn(document, 'Oslo');
    placeCursor(document, 'Oslo');
    await vscode.commands.executeCommand('bluePencil.neverHighlight');
    await eventually('it is not marked', async () => !(await marksOf(document)).some(({ text }) => text === 'Oslo'));
    contains(new TextDecoder().decode(await vscode.workspace.fs.readFile(register())), '"Oslo"');
  });

  it('knows a person under the id with which claims of theirs were tagged before', async () => {
    await writeFile(
      'tagged.article.claims.yaml',
      'format: claims-sidecar/1\nactors:\n  - id: the-mayor\n    name: "Oslo"\n',
    );
    const document = await openFile('tagged.article', ARTICLE);
    await hoverOn(document, 'Oslo');
    placeCursor(document, 'Oslo');
    const done = vscode.commands.executeCommand('bluePencil.addKnownActor');
    for (let step = 0; step < 2; step++) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    await done;
    contains(new TextDecoder().decode(await vscode.workspace.fs.readFile(register())), '- id: the-mayor');
    await remove('tagged.article.claims.yaml');
  });

  it('holds in an open article as it is typed, saved or not', async () => {
    const text = `${ARTICLE}\nLater, Quell spoke of the tallyho.\n`;
    const document = await openFile('known.article', text);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(workspaceFolder(), '.bluepencil'));
    const file = await openFile('.bluepencil/actors.yaml', 'actors: []\n');
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(0, 0, file.lineCount, 0);
    edit.replace(
      file.uri,
      whole,
      'actors:\n  - id: quell-ferries\n    name: "Quell Ferries"\n    type: organisation\n    aliases: ["Quell", "tallyho"]\n',
    );
    ok(await vscode.workspace.applyEdit(edit), 'the register can be typed in');
    const named = await eventually('the names are known', async () => {
      const found = (await marksOf(document)).filter(
        (mark) => mark.kind === 'actor' && mark.entity === 'quell-ferries',
      );
      return found.length === 2 && found;
    });
    equal(
      named.map((mark) => [mark.text, mark.kind === 'actor' && mark.type]),
      [
        ['Quell', 'organisation'],
        ['tallyho', 'organisation'],
      ],
    );
  });

  it('says under Problems what is wrong with it', async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(workspaceFolder(), '.bluepencil'));
    await writeFile('.bluepencil/actors.yaml', 'actors:\n  - id: quell\n    type: robot\n');
    await openFile('faulty.article', ARTICLE);
    const problems = await eventually('the problems', () => {
      const found = vscode.languages.getDiagnostics(register());
      return found.length > 0 && found;
    });
    equal(problems.map(({ code }) => code).sort(), ['actors-missing-key', 'actors-unknown-value']);
  });
});

describe('what another program writes, heard of or not,', () => {
  const folder = vscode.Uri.from({ scheme: MEMORY_SCHEME, path: '/articles/elsewhere' });
  const root = () => (workspaceFolder().scheme === MEMORY_SCHEME ? workspaceFolder() : folder);
  const shared = () => vscode.Uri.joinPath(root(), '.bluepencil');

  afterEach(async () => {
    memoryTrouble.isSilent = false;
    await closeEditors();
    await remove('.bluepencil', root());
  });

  it('holds of the register as soon as somebody comes back to an article', async () => {
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.createDirectory(shared());
    const document = await openFile('unheard.article', ARTICLE, folder);
    await eventually('it is marked', async () => (await marksOf(document)).some(({ text }) => text === 'Oslo'));
    memoryTrouble.isSilent = true;
    await writeFile('actors.yaml', 'never:\n  - "Oslo"\n', shared());
    await openFile('other.article', ARTICLE, folder);
    await vscode.window.showTextDocument(document);
    await eventually('it is not marked', async () => !(await marksOf(document)).some(({ text }) => text === 'Oslo'));
  });

  it('holds of a sidecar as soon as somebody comes back to its article', async () => {
    await vscode.workspace.fs.createDirectory(folder);
    const document = await openFile('unheard-day.article', ARTICLE.replace('14 March 2024 ', ''), folder);
    await eventually('it is analysed', async () => (await marksOf(document)).length > 0);
    memoryTrouble.isSilent = true;
    await writeFile(
      'unheard-day.article.claims.yaml',
      'format: claims-sidecar/1\narticle: { reference_date: "2027-03-14" }\n',
      folder,
    );
    await openFile('other-day.article', ARTICLE, folder);
    await vscode.window.showTextDocument(document);
    await eventually('its day is known', async () =>
      (await marksOf(document)).some((mark) => mark.kind === 'date' && mark.value === '2027-05-01'),
    );
  });
});
