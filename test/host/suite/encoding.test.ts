import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, remove } from '../support/articles';
import { contains, equal, eventually } from '../support/check';

const TEXT = 'Bridge talks\n\nHALVERN, 12 May 2026 (Courier) - Mayor Zdena Dvor\u00e1k said the bridge was safe.\n';

/** As a program on an old machine saves it: one byte a letter. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const shownIn = ({ uri }: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'file-not-utf8');

describe('an article that is not UTF-8 text', () => {
  before(bluePencil);
  after(async () => {
    await closeEditors();
    for (const name of ['latin.article', 'own-sign.article', 'wide.article']) await remove(name);
  });

  it('is reported at the first letter that could not be read, with a way to choose its encoding', async () => {
    const document = await openFile('latin.article', latin(TEXT));
    const [problem] = await eventually('the problem is shown', () => {
      const found = shownIn(document);
      return found.length > 0 && found;
    });
    equal(document.getText(problem!.range), '\ufffd');
    contains(problem!.message, 'Before you tag claims');
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem!.range,
    );
    contains(actions.map(({ title }) => title).join('\n'), 'Choose another encoding…');
  });

  it('is not one whose own text has that sign, nor one in an encoding that VS Code knows by its first bytes', async () => {
    const own = await openFile('own-sign.article', TEXT.replace('\u00e1', '\ufffd'));
    const units = Uint16Array.from(`\ufeff${TEXT}`, (letter) => letter.charCodeAt(0));
    const wide = await openFile('wide.article', new Uint8Array(units.buffer));
    for (const document of [own, wide]) {
      await eventually('its marks are there', async () => {
        const marks = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentSemanticTokens',
          document.uri,
        );
        return (marks?.data.length ?? 0) > 0;
      });
      equal(shownIn(document).length, 0, 'problems');
    }
  });
});
