import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, workspaceFolder } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';

const SENTENCES = [
  'The dockers want the old quay reopened by 1 June.',
  'The council said the cranes were safe.',
  'Mara Lind demanded that the night boats stop at once.',
  'The harbour office promised a new lamp on the mole.',
  'The crews asked to be paid before the feast.',
  'A pilot denied that he had been asleep.',
  'The mayor warned that the ferry would be sold.',
  'The cooks refused to sail without bread.',
  'The bishop urged both sides to meet on Sunday.',
  'The insurers will not pay for the broken hull.',
] as const;

const TEXT = `Quay row widens\n\nHALVERN, 12 May 2026 (Courier) — A long day of talks ended late.\n\n${SENTENCES.join('\n\n')}\n`;

/** The words of each claim in the article, by the first words that were tagged. */
type Standing = Record<string, { readonly state: string; readonly words: string | undefined }>;

describe('Claims that are tagged, edited and renamed', () => {
  after(closeEditors);
  let document: vscode.TextDocument;

  async function standing(): Promise<Standing> {
    const { claims } = await bluePencil();
    return Object.fromEntries(
      claims.of(document).claims.map(({ claim, placements: [placement] }) => [
        claim.anchors[0]!.exact.slice(0, 12),
        {
          state: placement?.state ?? 'none',
          words: placement && 'start' in placement ? textAt(placement.start, placement.end) : undefined,
        },
      ]),
    );
  }

  const textAt = (start: number, end: number) => document.getText().slice(start, end);
  const stateOf = async (sentence: number) => (await standing())[SENTENCES[sentence]!.slice(0, 12)];
  const find = (words: string) => document.positionAt(document.getText().indexOf(words));
  const spanOf = (words: string) => new vscode.Range(find(words), find(words).translate(0, words.length));

  async function edit(...changes: readonly (readonly [range: vscode.Range | vscode.Position, text: string])[]) {
    const all = new vscode.WorkspaceEdit();
    for (const [range, text] of changes) {
      if (range instanceof vscode.Range) all.replace(document.uri, range, text);
      else all.insert(document.uri, range, text);
    }
    ok(await vscode.workspace.applyEdit(all), 'the article is edited');
  }

  async function sidecar(): Promise<string> {
    const { uri } = document;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri.with({ path: `${uri.path}.claims.yaml` })));
  }

  /** All claims but the touched ones stand on the words that were tagged; the host is told of an undo a little later. */
  async function agree(count: number, touched: readonly number[] = []) {
    const untouched = SENTENCES.filter((_, index) => !touched.includes(index));
    let all: Standing = {};
    await eventually('sidecar and marks agree', async () => {
      all = await standing();
      return Object.keys(all).length === count && untouched.every((sentence) => isWhole(all, sentence));
    }).catch((failure: unknown) => {
      throw new Error(`${String(failure)}: ${JSON.stringify(all, null, 1)} in ${document.getText()}`);
    });
  }

  function isWhole(all: Standing, sentence: string): boolean {
    const one = all[sentence.slice(0, 12)];
    return one === undefined || (/^(?:exact|moved)$/.test(one.state) && one.words === sentence);
  }

  /** The editor's own undo goes to whatever has the focus: so the article must have it, and must have heard. */
  async function undoTyping(): Promise<void> {
    const before = document.getText();
    await vscode.window.showTextDocument(document, { preserveFocus: false });
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    await eventually('typing is undone', () => document.getText() !== before);
  }

  async function tag(sentence: string): Promise<void> {
    const editor = await vscode.window.showTextDocument(document);
    const range = spanOf(sentence);
    editor.selection = new vscode.Selection(range.start, range.end);
    const tagged = vscode.commands.executeCommand('bluePencil.tagClaim');
    let isDone = false;
    void tagged.then(() => (isDone = true));
    await eventually(`“${sentence}” is tagged`, async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    contains(await sidecar(), sentence.slice(0, 12));
  }

  it('stand in the sidecar, ten of them', async () => {
    await vscode.workspace.getConfiguration().update('bluePencil.author', 'jo', vscode.ConfigurationTarget.Global);
    document = await openFile('trust.article.txt', TEXT);
    for (const sentence of SENTENCES) await tag(sentence);
    await agree(10);
    equal((await sidecar()).match(/^ {2}- id: c-/gm)?.length, 10, 'claims in the sidecar');
  });

  it('stay with their words when something is typed at their edges, or above', async () => {
    const range = spanOf(SENTENCES[0]);
    await edit([range.end, ' So they say.'], [range.start, 'On Monday: ']);
    await edit([new vscode.Position(0, 0), 'UPDATE: ']);
    await agree(10);
  });

  it('change with words that are typed inside, and are as they were when that is undone', async () => {
    await edit([find('were safe'), 'of the old harbour ']);
    equal((await stateOf(1))?.state, 'changed');
    equal((await stateOf(1))?.words, 'The council said the cranes of the old harbour were safe.');
    await undoTyping();
    await agree(10);
  });

  it('shrink when something is deleted across their end, and are whole again with their words', async () => {
    const end = find(' at once.');
    await edit([new vscode.Range(end, find('The harbour office').translate(0, 4)), '']);
    equal((await stateOf(2))?.words, 'Mara Lind demanded that the night boats stop');
    equal((await stateOf(3))?.words, 'harbour office promised a new lamp on the mole.');
    await agree(10, [2, 3]);
    await undoTyping();
    await agree(10);
  });

  it('go with a paragraph that is cut and pasted, and with one that is moved in one act', async () => {
    const paragraph = document.lineAt(find(SENTENCES[6]).line).rangeIncludingLineBreak;
    const words = document.getText(paragraph);
    await edit([paragraph, '']);
    equal((await stateOf(6))?.state, 'lost');
    await edit([new vscode.Position(2, 0), words]);
    await agree(10);
    const editor = await vscode.window.showTextDocument(document);
    const line = find(SENTENCES[7]).line;
    editor.selection = new vscode.Selection(line, 0, line, 0);
    await vscode.commands.executeCommand('editor.action.moveLinesUpAction');
    await agree(10);
  });

  it('follow a change of all places of a word', async () => {
    const text = document.getText();
    const places = [...text.matchAll(/\bcrews?\b|\bcooks\b/g)].map(({ index, 0: word }) => {
      return new vscode.Range(document.positionAt(index), document.positionAt(index + word.length));
    });
    await edit(...places.map((range) => [range, 'sailors'] as const));
    equal((await stateOf(4))?.words, 'The sailors asked to be paid before the feast.');
    equal((await stateOf(7))?.words, 'The sailors refused to sail without bread.');
    await agree(10, [4, 7]);
  });

  it('are whole when a formatter has put the article in order as it is saved', async () => {
    const formatter = vscode.languages.registerDocumentFormattingEditProvider([{ pattern: '**/trust.article.txt' }], {
      provideDocumentFormattingEdits: (unordered) => {
        const whole = new vscode.Range(0, 0, unordered.lineCount, 0);
        const lines = unordered.getText().replace(/ {2,}/g, ' ').split('\n');
        const ordered = lines.map((line) => line.trimEnd()).join('\n');
        return [vscode.TextEdit.replace(whole, ordered)];
      },
    });
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Global);
    try {
      await edit([find('urged both'), '  '], [spanOf(SENTENCES[9]).end, '   '], [spanOf(SENTENCES[0]).start, '  ']);
      equal((await stateOf(8))?.state, 'moved');
      // VS Code gives a formatter little time, and saves without it where the machine is busy.
      await eventually('a save has put it in order', async () => {
        ok(await document.save(), 'it is saved');
        if (!/ {2}| $/m.test(document.getText())) return true;
        await edit([spanOf(SENTENCES[9]).end, ' ']);
        return false;
      });
      await agree(10, [4, 7]);
    } finally {
      formatter.dispose();
      await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are written as they stand when the article is saved, and only those that changed', async () => {
    ok(await document.save(), 'it is saved');
    const text = await eventually('today’s words are in the sidecar', async () => {
      const now = await sidecar();
      return now.includes('current: "The sailors asked to be paid before the feast."') ? now : undefined;
    });
    contains(text, 'exact: "The crews asked to be paid before the feast."');
    await agree(10, [4, 7]);
  });

  it('are undone and done again, mixed with typing', async () => {
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await agree(9, [4, 7]);
    await edit([find('UPDATE'), 'An ']);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await agree(8, [4, 7]);
    await undoTyping();
    await vscode.commands.executeCommand('bluePencil.redoAnnotation');
    await vscode.commands.executeCommand('bluePencil.redoAnnotation');
    await agree(10, [4, 7]);
    equal((await sidecar()).match(/^ {2}- id: c-/gm)?.length, 10, 'claims in the sidecar');
  });

  it('go with the article when it is renamed, with what can be undone', async () => {
    ok(await document.save(), 'it is saved');
    const target = vscode.Uri.joinPath(workspaceFolder(), 'renamed-trust.article.txt');
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(document.uri, target);
    ok(await vscode.workspace.applyEdit(renaming), 'it is renamed');
    document = await vscode.workspace.openTextDocument(target);
    await vscode.window.showTextDocument(document);
    await eventually('the claims are there', async () => Object.keys(await standing()).length === 10);
    await agree(10, [4, 7]);
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await agree(9, [4, 7]);
    contains(await sidecar(), 'file: "renamed-trust.article.txt"');
  });
});
