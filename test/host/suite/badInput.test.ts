import * as vscode from 'vscode';
import {
  ARTICLE,
  bluePencil,
  closeEditors,
  hoverOn,
  hoverText,
  openFile,
  openUntitled,
  semanticTokens,
  within,
} from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';

/** Every mark covers just the words that it says it covers, in the document as VS Code has it. */
async function marksFit(document: vscode.TextDocument): Promise<number> {
  const { articles } = await bluePencil();
  const analysis = await eventually('the article is analysed', () => articles.analysed(document));
  for (const { start, end, text } of analysis.marks) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    equal(document.getText(range), text, 'the words under a mark');
  }
  return analysis.marks.length;
}

describe('an article that is unusual', () => {
  afterEach(closeEditors);

  it('may be empty', async () => {
    const document = await openFile('empty.article', '');
    equal(await marksFit(document), 0);
    equal(await hoverText(document, new vscode.Position(0, 0)), '');
  });

  it('may have Windows line endings', async () => {
    const document = await openFile('windows.article', ARTICLE.replaceAll('\n', '\r\n'));
    equal(document.eol, vscode.EndOfLine.CRLF);
    contains(await hoverOn(document, '20 March 2024'), '2024-03-20');
    ok((await marksFit(document)) > 0, 'there are marks');
    const tokens = await semanticTokens(document);
    ok(
      tokens.some(([text]) => text === '20 March 2024'),
      'the token of the date is the date',
    );
  });

  it('may begin with a byte order mark', async () => {
    const document = await openFile('bom.article', `\uFEFF${ARTICLE}`);
    contains(await hoverOn(document, '20 March 2024'), '2024-03-20');
    ok((await marksFit(document)) > 0, 'there are marks');
  });

  it('may hold emoji and letters of two units', async () => {
    const document = await openFile('emoji.article', `🚢👩‍👩‍👧‍👦𝔇 ${ARTICLE.replaceAll('. ', '. 🎺🎻 ')}`);
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
    ok((await marksFit(document)) > 0, 'there are marks');
  });

  it('may be in no file', async () => {
    const document = await openUntitled(ARTICLE);
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
  });

  it('may have a line of 25,000 characters', async () => {
    const sentence = 'Ingrid Sollund, the president of the Harbour Union, spoke on 20 March 2024 in Oslo. ';
    const document = await openFile(
      'line.article',
      `Long\n\n${sentence.repeat(Math.ceil(25_000 / sentence.length))}\n`,
    );
    const { length } = document.lineAt(2).text;
    ok(length >= 25_000, 'the line is long');
    const last = await eventually('a hover at the end of the line', async () => {
      return (await hoverText(document, new vscode.Position(2, length - 20))) || undefined;
    });
    contains(last, '2024-03-20');
    ok((await marksFit(document)) > 0, 'there are marks');
  });

  it('may have a megabyte', async () => {
    const document = await openFile('large.article', ARTICLE.repeat(Math.ceil(1e6 / ARTICLE.length)));
    ok(document.getText().length >= 1e6, 'the article is large');
    ok((await marksFit(document)) > 1000, 'there are marks');
    const last = document.positionAt(document.getText().lastIndexOf('20 March 2024') + 1);
    contains(
      await eventually('a hover at the end', async () => (await hoverText(document, last)) || undefined),
      '2024',
    );
  });

  it('may hold NUL', async () => {
    // Of a file with NUL near its beginning VS Code says that it is no text.
    const document = await openUntitled(`${ARTICLE}\n\0\0\0 The talks go on.\n`);
    contains(await hoverOn(document, 'Ingrid Sollund'), 'Ingrid Sollund');
    await marksFit(document);
  });

  it('may be no text at all', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256);
    const opened = await openFile('picture.article', bytes).catch((error: unknown) => String(error));
    // VS Code may refuse to show such a file; if it does show it, nothing in it is an actor.
    if (typeof opened === 'string') contains(opened, 'binary');
    else equal(await marksFit(opened), 0);
  });

  it('may be in a language that is not served', async () => {
    const text =
      'La ministre a demandé mardi que les syndicats reprennent le travail avant la fin de la semaine. ' +
      'Les syndicats ont refusé et ils ont appelé à une nouvelle journée de grève dans tout le pays.\n';
    equal(await marksFit(await openFile('foreign.article', text.repeat(5))), 0);
  });

  it('gives no hover at the very end of its text', async () => {
    const document = await openFile('end.article', ARTICLE);
    await hoverOn(document, 'Ingrid Sollund');
    equal(await hoverText(document, document.positionAt(document.getText().length)), '');
    ok(within(document, 'Dockers').line === 0, 'the text is there');
  });
});
