import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, writeFile } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { MEMORY_SCHEME, memoryTrouble } from '../support/memoryFiles';

const WORDS = 'The council has not answered';
const TEXT = `Quay row widens

HALVERN, 12 May 2026 (Courier) — The dockers want the old quay reopened by 1 June. ${WORDS}.
`;

const SIDECAR = `format: claims-sidecar/1
claims:
  - id: c-pppppppppp
    kind: demand
    anchors:
      - exact: "The dockers want the old quay reopened by 1 June"
  - id: c-ppppppppp2
    kind: denial
    anchors:
      - exact: "The mayor never said a word about the old lighthouse"
  - id: c-ppppppppp3
    kind: denial
    anchors:
      - exact: "Nobody in the harbour office has seen the second letter"
`;

const FOLDER = vscode.Uri.from({ scheme: MEMORY_SCHEME, path: '/articles' });

describe('A form whose sidecar is slow to be read', () => {
  let count = 0;
  let document: vscode.TextDocument;
  let name: string;
  let goOn: () => void;

  beforeEach(async () => {
    await vscode.workspace.getConfiguration().update('bluePencil.author', 'jo', vscode.ConfigurationTarget.Global);
    name = `slow-${++count}.article.txt`;
    await writeFile(`${name}.claims.yaml`, SIDECAR, FOLDER);
    document = await openFile(name, TEXT, FOLDER);
    const { claims, articles } = await bluePencil();
    await eventually('the claims are placed', () => claims.of(document).claims.length === 3);
    await eventually('the article is analysed', () => articles.analysed(document));
    const editor = await vscode.window.showTextDocument(document);
    const start = document.positionAt(TEXT.indexOf(WORDS));
    editor.selection = new vscode.Selection(start, start.translate(0, WORDS.length));
    memoryTrouble.reading = new Promise((resolve) => (goOn = resolve));
  });
  afterEach(async () => {
    goOn();
    memoryTrouble.reading = undefined;
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeEditors();
  });

  /** VS Code notes a moment later that an editor has lost the focus; a key that is really pressed goes by the focus. */
  const focusNoted = () => new Promise((resolve) => setTimeout(resolve, 300));
  /** As a key is pressed: the words go to whoever has the focus. */
  const press = (text: string) => vscode.commands.executeCommand('type', { text });
  const sidecar = async () =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(FOLDER, `${name}.claims.yaml`)));

  for (const [title, command] of [
    ['tags the selected words', 'bluePencil.tagClaim'],
    ['attaches a claim to them', 'bluePencil.attachClaim'],
    ['chooses a place', 'bluePencil.choosePlace'],
  ] as const) {
    it(`and that ${title} takes what is pressed in haste, so that it does not fall into the article`, async () => {
      void vscode.commands.executeCommand(command);
      await focusNoted();
      for (let presses = 0; presses < 3; presses++) await press('\n');
      equal(document.getText(), TEXT, 'the article');
      // In the article it would have been typed.
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await vscode.window.showTextDocument(document);
      await press('x');
      await eventually('what is typed now stands there', () => document.getText() === TEXT.replace(WORDS, 'x'));
    });
  }

  it('comes in the place of what took the focus, and saves', async () => {
    const tagged = vscode.commands.executeCommand('bluePencil.tagClaim');
    await focusNoted();
    await press('\n');
    goOn();
    memoryTrouble.reading = undefined;
    let isDone = false;
    void tagged.then(() => (isDone = true));
    await eventually('the words are tagged', async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    contains(await sidecar(), `exact: "${WORDS}"`);
    equal(document.getText(), TEXT, 'the article');
  });

  it('is given up by Escape, and does not come then', async () => {
    let isDone = false;
    void vscode.commands.executeCommand('bluePencil.tagClaim').then(() => (isDone = true));
    await focusNoted();
    await press('\n');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    ok(!isDone, 'the sidecar is still being read');
    goOn();
    memoryTrouble.reading = undefined;
    await eventually('the command has ended, with nobody asked', () => isDone);
    await press('x');
    await eventually('the focus is in the article', () => document.getText() === TEXT.replace(WORDS, 'x'));
    equal(await sidecar(), SIDECAR, 'the sidecar');
  });
});
