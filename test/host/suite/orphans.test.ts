import * as vscode from 'vscode';
import { bluePencil, closeEditors, openFile, within, workspaceFolder, writeFile } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { sidecarFor } from '../../ui/support/sidecars';

const TEXT = `Quay row widens

HALVERN, 12 May 2026 (Courier) — The dockers want the old quay reopened by 1 June. The council has not answered.

“We will stop the night boats,” said Mara Lind. The crews demand to be paid at once.

Nobody from the harbour office was there. The crews demand to be paid at once.
`;

const claim = (id: string, exact: string) =>
  `  - id: c-aaaaaaaa${id}\n    kind: demand\n    anchors:\n      - exact: ${JSON.stringify(exact)}\n`;

describe('Orphans', () => {
  let count = 0;
  afterEach(closeEditors);

  async function open(claims: string, text = TEXT): Promise<vscode.TextDocument> {
    const name = `orphan-${++count}.article.txt`;
    await writeFile(`${name}.claims.yaml`, `format: claims-sidecar/1\nclaims:\n${claims}`);
    const document = await openFile(name, text);
    await state(document, () => true);
    return document;
  }

  async function state(document: vscode.TextDocument, isMeant: (states: string) => boolean): Promise<string> {
    const { claims } = await bluePencil();
    return eventually(`the claims of ${document.uri.path} are as expected`, () => {
      const { reading, claims: located } = claims.of(document);
      const states = located.map((one) => one.state).join(' ');
      return reading !== undefined && isMeant(states) ? states : undefined;
    });
  }

  async function wordsOf(document: vscode.TextDocument): Promise<readonly (string | undefined)[]> {
    const { claims } = await bluePencil();
    return claims.of(document).claims.map(({ placements: [placement] }) => {
      return placement && 'start' in placement ? document.getText().slice(placement.start, placement.end) : undefined;
    });
  }

  async function sidecarText(document: vscode.TextDocument): Promise<string> {
    const uri = vscode.Uri.joinPath(document.uri, '..', `${document.uri.path.split('/').at(-1)!}.claims.yaml`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  }

  it('are attached to the selected words, and that is undone and redone', async () => {
    const document = await open(claim('a1', 'a bridge over the northern sound will be built next year'));
    equal(await state(document, (now) => now === 'lost'), 'lost');
    const editor = await vscode.window.showTextDocument(document);
    const start = within(document, 'want the old quay').translate(0, -1);
    editor.selection = new vscode.Selection(start, start.translate(0, 'want the old quay reopened'.length));
    await vscode.commands.executeCommand('bluePencil.attachClaim');
    await state(document, (now) => now === 'exact');
    equal(await wordsOf(document), ['want the old quay reopened']);
    contains(await sidecarText(document), 'exact: "want the old quay reopened"');
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await state(document, (now) => now === 'lost');
    await vscode.commands.executeCommand('bluePencil.redoAnnotation');
    await state(document, (now) => now === 'exact');
  });

  it('of which several places match are settled by a quick fix that lists them', async () => {
    const document = await open(claim('a2', 'The crews demand to be paid at once.'));
    await state(document, (now) => now === 'ambiguous');
    const last = document.positionAt(document.getText().lastIndexOf('demand'));
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(last, last),
    );
    const fix = fixes.find(({ command }) => command?.command === 'bluePencil.choosePlace');
    ok(fix?.command, 'a quick fix at the place');
    equal(fix.title, 'This is the place of claim “The crews demand to be paid at once.”');
    await vscode.commands.executeCommand(fix.command.command, ...((fix.command.arguments ?? []) as unknown[]));
    await state(document, (now) => now === 'exact');
    const { claims } = await bluePencil();
    const [placement] = claims.of(document).claims[0]!.placements;
    ok(placement && 'start' in placement, 'it has a place');
    equal(placement.start, document.getText().lastIndexOf('The crews'));
  });

  it('are set aside and taken up again', async () => {
    const document = await open(claim('a3', 'a bridge over the northern sound will be built next year'));
    await state(document, (now) => now === 'lost');
    await vscode.workspace.getConfiguration().update('bluePencil.author', 'jo', vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('bluePencil.setClaimAside', 'c-aaaaaaaaa3');
    contains(await sidecarText(document), 'parked:\n      by: jo');
    await vscode.commands.executeCommand('bluePencil.takeUpClaim', 'c-aaaaaaaaa3');
    ok(!(await sidecarText(document)).includes('parked'), 'nothing of it is left');
  });

  it('are none of words that are cut and pasted, nor of those that an undo brings back', async () => {
    const document = await open(
      claim('a4', 'The crews demand to be paid at once.').replace(
        '\n      - exact',
        `\n      - start: ${TEXT.indexOf('The crews')}\n        end: ${TEXT.indexOf('The crews') + 36}\n        prefix: "Mara Lind. "\n        suffix: "\\n\\nNobody"\n        exact`,
      ),
    );
    await state(document, (now) => /^(?:exact|moved)$/.test(now));
    const paragraph = document.lineAt(4).rangeIncludingLineBreak;
    const words = document.getText(paragraph);
    const edit = async (change: (edit: vscode.WorkspaceEdit) => void) => {
      const edit = new vscode.WorkspaceEdit();
      change(edit);
      ok(await vscode.workspace.applyEdit(edit), 'the article is edited');
    };
    await edit((all) => all.delete(document.uri, paragraph));
    // Nobody pastes before they are looked for: the same words elsewhere are not those that were cut.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    equal(await state(document, () => true), 'lost');
    await edit((all) => all.insert(document.uri, new vscode.Position(0, 0), words));
    const { claims } = await bluePencil();
    const [placement] = claims.of(document).claims[0]!.placements;
    ok(placement && 'start' in placement, 'it has a place at once, though the same words stand elsewhere');
    equal(placement.start, words.indexOf('The crews'));
  });
});

describe('Claims whose words have changed', () => {
  afterEach(closeEditors);

  it('are accepted as they stand now by a quick fix on them, all at once by a command, and that is undone', async () => {
    const [boats, pay] = ['We will stop the night boats', 'The crews demand to be paid at once'];
    await writeFile('accept.article.txt.claims.yaml', sidecarFor('accept.article.txt', TEXT, [boats, pay]));
    const document = await openFile('accept.article.txt', TEXT);
    const { claims } = await bluePencil();
    const states = async (wanted: string) => {
      await eventually(`the claims are ${wanted}`, () => {
        const now = claims.of(document).claims.map(({ state }) => state);
        return now.join(' ') === wanted || undefined;
      });
    };
    const anchors = () =>
      claims.of(document).claims.map(
        ({
          claim: {
            anchors: [anchor],
          },
        }) => anchor!,
      );
    await states('exact exact');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      document.uri,
      new vscode.Range(within(document, 'night boats'), within(document, 'boats')),
      'ight fishing b',
    );
    edit.replace(
      document.uri,
      new vscode.Range(within(document, 'paid at'), within(document, 'at once')),
      'aid in full a',
    );
    ok(await vscode.workspace.applyEdit(edit), 'the article is edited');
    await states('changed changed');
    ok(await document.save(), 'it is saved');
    await eventually('the sidecar says so', () => anchors().every(({ state }) => state === 'changed') || undefined);
    const before = anchors();

    const place = within(document, 'paid in full');
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(place, place),
    );
    const fix = fixes.find(({ command }) => command?.command === 'bluePencil.acceptWords');
    ok(fix?.command, 'there is a quick fix');
    await vscode.commands.executeCommand(fix.command.command, ...((fix.command.arguments ?? []) as unknown[]));
    await states('changed exact');
    equal(anchors()[1]?.exact, 'The crews demand to be paid in full at once');
    equal([anchors()[1]?.state, anchors()[1]?.current, anchors()[1]?.checked], [undefined, undefined, undefined]);
    equal(anchors()[0], before[0]);

    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await states('changed changed');
    equal(anchors(), before);
    await vscode.commands.executeCommand('bluePencil.acceptAllWords');
    await states('exact exact');
    equal(anchors()[0]?.exact, 'We will stop the night fishing boats');
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await states('changed changed');
    equal(anchors(), before);
  });
});

describe('Sidecars of articles that are renamed, copied or moved', () => {
  afterEach(closeEditors);

  it('go along when the article is renamed', async () => {
    await writeFile(
      'before.article.txt.claims.yaml',
      `format: claims-sidecar/1\nclaims:\n${claim('b1', 'The council')}`,
    );
    const { uri } = await openFile('before.article.txt', TEXT);
    const edit = new vscode.WorkspaceEdit();
    const renamed = vscode.Uri.joinPath(workspaceFolder(), 'after.article.txt');
    edit.renameFile(uri, renamed);
    ok(await vscode.workspace.applyEdit(edit), 'it was renamed');
    const text = await eventually('the sidecar has come along', async () => {
      try {
        const bytes = await vscode.workspace.fs.readFile(renamed.with({ path: `${renamed.path}.claims.yaml` }));
        return new TextDecoder().decode(bytes);
      } catch {
        return undefined;
      }
    });
    contains(text, 'c-aaaaaaaab1');
  });
});
