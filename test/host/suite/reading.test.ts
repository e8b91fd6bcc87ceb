import * as vscode from 'vscode';
import {
  ARTICLE,
  bluePencil,
  closeEditors,
  hoverOn,
  hoverText,
  openFile,
  semanticTokens,
  within,
} from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { MEMORY_SCHEME } from '../support/memoryFiles';

describe('an open article', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openFile('strike.article', ARTICLE);
  });
  after(closeEditors);

  it('explains an actor on hover', async () => {
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
  });

  it('knows a later mention of the same actor', async () => {
    contains(await hoverOn(document, 'Sollund will'), 'Ingrid Sollund');
  });

  it('says on hover who is named inside an actor, and explains that name', async () => {
    const content = `Talks go on\n\n20 March 2024\n\nThe Kremlin refused. A Kremlin official met US President Ana Kolb.`;
    const other = await openFile('nested.article', content);
    contains(await hoverOn(other, 'official met'), 'Also named here: Kremlin');
    contains(await hoverOn(other, 'Kremlin official'), 'Mentioned 2 times');
    contains(await hoverOn(other, 'Ana Kolb'), 'Also named here: US');
    contains(await hoverOn(other, 'US President'), 'country');
  });

  it('explains a date on hover, with the year that it does not state', async () => {
    const text = await hoverOn(document, '1 May');
    contains(text, '2024');
    contains(text, '05');
  });

  it('says on hover on which day a deadline runs out', async () => {
    const content = `Dockers get an ultimatum\n\n20 March 2024\n\nThe board gave the dockers 48 hours to answer, a spokesman said.`;
    const other = await openFile('deadline.article', content);
    contains(await hoverOn(other, '48 hours'), '22 March 2024');
  });

  it('says on hover where the article’s date was found', async () => {
    const body = 'Dockers will strike on Friday unless the board pays what it owes them, their union said.';
    const heads = [
      ['20 March 2024', 'found in its dateline'],
      ['Updated: 20 March 2024', 'found in its “Updated” line'],
      ['https://courier.example/2024/03/20/strike', 'found in its web address'],
    ] as const;
    for (const [i, [head, found]] of heads.entries()) {
      const other = await openFile(`found${i}.article`, `Dockers get an ultimatum\n\n${head}\n\n${body}`);
      contains(await hoverOn(other, 'Friday'), found);
    }
  });

  it('explains a demand on hover', async () => {
    contains(await hoverOn(document, 'end its strike'), 'Harbour Union');
  });

  it('says beside the article why it marks what it marks', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const at = within(document, 'Ingrid Sollund');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('bluePencil.explainRecognition');
    const why = await eventually('the explanation', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'bluepencil-why'),
    );
    contains(why.getText(), '“Ingrid Sollund”: kept');
    contains(why.getText(), 'as person');
  });

  it('says nothing about other words', async () => {
    await hoverOn(document, 'Ingrid Sollund');
    equal(await hoverText(document, within(document, 'not going anywhere')), '');
  });

  it('marks actors and dates as semantic tokens', async () => {
    const tokens = await eventually('semantic tokens', async () => {
      const found = await semanticTokens(document);
      return found.length > 0 ? found : undefined;
    });
    const typeOf = (words: string) => tokens.find(([text]) => text.includes(words))?.[1];
    equal(typeOf('Sollund'), 'bluePencilActor');
    equal(typeOf('20 March 2024'), 'bluePencilDate');
  });

  it('is analysed once for one version of its text', async () => {
    const { articles } = await bluePencil();
    const first = await articles.analysed(document);
    ok(first, 'the article is analysed');
    await hoverOn(document, 'Ingrid Sollund');
    ok((await articles.analysed(document)) === first, 'asking again gives the same analysis');
  });
});

describe('an article that changes', () => {
  afterEach(closeEditors);

  async function insert(document: vscode.TextDocument, offset: number, text: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(offset), text);
    ok(await vscode.workspace.applyEdit(edit), 'the edit is made');
  }

  it('keeps its marks where their words are', async () => {
    const document = await openFile('growing.article', ARTICLE);
    await hoverOn(document, 'Ingrid Sollund');
    await insert(document, document.getText().indexOf('"We are'), 'A night passed 🚢 in silence.\n\n');
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
    equal(await hoverText(document, within(document, 'in silence')), '');
  });

  it('has marks in what is typed', async () => {
    const document = await openFile('typed.article', ARTICLE);
    await insert(document, document.getText().length, '\nThe talks go on in Germany on 2 April 2024.');
    contains(await hoverOn(document, '2 April 2024'), '2024-04-02');
  });

  it('keeps up with a person who types fast', async () => {
    const document = await openFile('fast.article', ARTICLE);
    for (const letter of '\nThe talks go on on 2 April 2024.')
      await insert(document, document.getText().length, letter);
    contains(await hoverOn(document, '2 April 2024'), '2024-04-02');
  });

  it('loses the marks whose words are deleted', async () => {
    const document = await openFile('shrinking.article', ARTICLE);
    await hoverOn(document, '20 March 2024');
    const edit = new vscode.WorkspaceEdit();
    const start = document.getText().indexOf(' on 20 March 2024');
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + ' on 20 March 2024'.length));
    edit.delete(document.uri, range);
    await vscode.workspace.applyEdit(edit);
    const { articles } = await bluePencil();
    const analysis = await articles.analysed(document);
    ok(analysis, 'it is analysed');
    equal(
      analysis.marks.filter(({ text }) => text.includes('20 March')),
      [],
    );
    for (const { start: from, end, text } of analysis.marks) equal(document.getText().slice(from, end), text);
  });
});

describe('an article in a virtual folder', () => {
  after(closeEditors);

  it('is explained like any other', async () => {
    const folder = vscode.Uri.from({ scheme: MEMORY_SCHEME, path: '/articles' });
    const document = await openFile('virtual.article', ARTICLE, folder);
    equal(document.uri.scheme, MEMORY_SCHEME);
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
  });
});
