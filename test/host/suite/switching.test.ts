import * as vscode from 'vscode';
import {
  ARTICLE,
  bluePencil,
  closeEditors,
  hoverOn,
  openFile,
  openUntitled,
  remove,
  workspaceFolder,
} from '../support/articles';
import { contains, equal, eventually } from '../support/check';

describe('a plain text', () => {
  afterEach(closeEditors);

  async function standing(document: vscode.TextDocument): Promise<string> {
    return (await bluePencil()).articles.standing(document);
  }

  it('is left alone until somebody asks', async () => {
    const document = await openFile('notes.txt', ARTICLE);
    equal(document.languageId, 'plaintext');
    equal(await standing(document), 'available');
    await vscode.commands.executeCommand('bluePencil.annotateFile');
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
    equal(document.languageId, 'plaintext', 'the language');
    await vscode.commands.executeCommand('bluePencil.stopAnnotatingFile');
    await eventually('it is left alone again', async () => (await standing(document)) === 'available');
  });

  it('is served in Markdown too', async () => {
    const document = await openFile('notes.md', ARTICLE);
    await vscode.commands.executeCommand('bluePencil.annotateFile');
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
  });

  it('is served in no file too', async () => {
    const document = await openUntitled(ARTICLE, 'plaintext');
    await vscode.commands.executeCommand('bluePencil.annotateFile');
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
  });

  it('is none of our business in another language', async () => {
    const document = await openFile('notes.json', '{ "when": "20 March 2024" }');
    equal(await standing(document), 'unavailable');
  });
});

describe('a folder of articles', () => {
  const settings = () => vscode.Uri.joinPath(workspaceFolder(), '.bluepencil', 'settings.yaml');

  after(async () => {
    await closeEditors();
    await remove('.bluepencil');
  });

  it('is switched on for everyone, in a file', async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(workspaceFolder(), 'wire'));
    const first = await openFile('wire/first.txt', ARTICLE);
    await vscode.commands.executeCommand('bluePencil.annotateFolder');
    contains(await hoverOn(first, 'Ingrid Sollund'), 'Ingrid Sollund');
    contains(new TextDecoder().decode(await vscode.workspace.fs.readFile(settings())), 'wire');
    const second = await openFile('wire/second.txt', ARTICLE);
    contains(await hoverOn(second, 'Ingrid Sollund'), 'Ingrid Sollund');
  });

  it('leaves reports of ours in it alone, until somebody asks for one', async () => {
    const { articles } = await bluePencil();
    const lines = ['# Claims: Dockers set a date', '', '14 March 2024 · file first.txt · 1 claim', '', ARTICLE];
    const report = await openFile('wire/first.txt.md', lines.join('\n'));
    await articles.settled(report);
    equal(articles.standing(report), 'available');
    const other = await openFile('wire/other.md', ARTICLE);
    contains(await hoverOn(other, 'Ingrid Sollund'), 'Ingrid Sollund');
    await vscode.window.showTextDocument(report);
    await vscode.commands.executeCommand('bluePencil.annotateFile');
    contains(await hoverOn(report, 'Ingrid Sollund'), 'Ingrid Sollund');
  });

  it('leaves other folders alone', async () => {
    const { articles } = await bluePencil();
    const document = await openFile('elsewhere.txt', ARTICLE);
    equal(articles.standing(document), 'available');
  });
});

describe('the toggles', () => {
  const TOGGLES = [
    ['bluePencil.toggleActors', 'bluePencil.highlights.actors'],
    ['bluePencil.togglePlaces', 'bluePencil.highlights.places'],
    ['bluePencil.toggleDates', 'bluePencil.highlights.dates'],
    ['bluePencil.toggleDemands', 'bluePencil.highlights.demands'],
    ['bluePencil.toggleClaims', 'bluePencil.highlights.claims'],
  ] as const;

  afterEach(closeEditors);

  for (const [command, setting] of TOGGLES) {
    it(`switch ${setting} off and on`, async () => {
      const document = await openFile('toggled.article', ARTICLE);
      await hoverOn(document, 'Ingrid Sollund');
      const shown = () => vscode.workspace.getConfiguration(undefined, document).get<boolean>(setting);
      equal(shown(), true, 'before');
      await vscode.commands.executeCommand(command);
      await eventually('it is off', () => shown() === false);
      await vscode.commands.executeCommand(command);
      await eventually('it is on again', () => shown() === true);
    });
  }

  it('take the hover away with the mark', async () => {
    const document = await openFile('hidden.article', ARTICLE);
    contains(await hoverOn(document, '20 March 2024'), '2024-03-20');
    await vscode.commands.executeCommand('bluePencil.toggleDates');
    try {
      await eventually('the hover is gone', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          document.positionAt(document.getText().indexOf('20 March 2024') + 1),
        );
        return hovers.length === 0;
      });
    } finally {
      await vscode.commands.executeCommand('bluePencil.toggleDates');
    }
  });
});
