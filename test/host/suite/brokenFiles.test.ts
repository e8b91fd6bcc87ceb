import * as vscode from 'vscode';
import { bluePencil, closeEditors, hoverOn, openFile, remove, workspaceFolder, writeFile } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { TEXT, SIDECAR, open, standing, replace, sidecarOf, problemsIn } from '../support/claimedArticle';
import { MEMORY_SCHEME } from '../support/memoryFiles';

describe('a sidecar that is broken by hand', () => {
  afterEach(closeEditors);

  const broken = SIDECAR.replace('    kind: demand\n', '    kind: demand\n  oops: [\n');

  for (const [place, folder] of [
    ['on the workspace’s file system', undefined],
    ['in memory', vscode.Uri.from({ scheme: MEMORY_SCHEME, path: '/articles' })],
  ] as const) {
    it(`is named under Problems, keeps its bytes, and is well again when mended: ${place}`, async () => {
      const document = await open('broken.article', SIDECAR, folder);
      const sidecar = sidecarOf(document);
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sidecar), {
        viewColumn: vscode.ViewColumn.Beside,
      });
      const set = (text: string) =>
        editor.edit((edit) =>
          edit.replace(new vscode.Range(new vscode.Position(0, 0), editor.document.positionAt(1e6)), text),
        );
      ok(await set(broken), 'the sidecar is broken');
      const problems = await eventually('an error in the sidecar', () => {
        const found = vscode.languages.getDiagnostics(sidecar).filter(({ code }) => code === 'yaml-syntax');
        return found.length > 0 ? found : undefined;
      });
      const line = broken.split('\n').findIndex((text) => text.includes('oops'));
      ok(
        problems.some(({ range }) => Math.abs(range.start.line - line) <= 2),
        `an error is shown near line ${line}: ${JSON.stringify(problems.map(({ range }) => range.start.line))}`,
      );
      equal(vscode.DiagnosticSeverity[problems[0]!.severity], 'Error');

      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      // What is broken is not written to: neither a deletion nor an edit of the article does anything to it.
      void vscode.commands.executeCommand('bluePencil.deleteClaim', 'c-aaaaaaaaa1');
      await replace(document, 'Night ferry', 'Ferry');
      await document.save();
      ok(await editor.document.save(), 'the broken sidecar is saved');
      equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar)), broken);

      const again = await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.Beside);
      await again.edit((edit) =>
        edit.replace(new vscode.Range(new vscode.Position(0, 0), editor.document.positionAt(1e6)), SIDECAR),
      );
      await eventually('no error any more', () =>
        vscode.languages.getDiagnostics(sidecar).every(({ code }) => code !== 'yaml-syntax'),
      );
      await standing(document, ({ a1, a2 }) => a1 === 'moved' && a2 === 'moved');
    });
  }

  for (const [fault, text, told] of [
    [
      'a misspelt key above all claims',
      SIDECAR.replace('\nclaims:\n', '\nclaim:\n'),
      'Blue Pencil does not know the key “claim”, and does not read the claims under it. Change it to “claims”; until then nothing is saved.',
    ],
    [
      'no dash before a claim',
      'format: claims-sidecar/1\nclaims:\n    id: c-aaaaaaaaa1\n    kind: demand\n',
      '“claims” should be a list here. Put a dash and a space before the first line of each claim; until then no claim is read, and nothing is saved.',
    ],
  ] as const) {
    it(`is not written to, and says what to do, for ${fault}`, async () => {
      // A name of its own: what is told of another file's sidecar may stand there still.
      const document = await open(`${fault.replaceAll(' ', '-')}.article`, text);
      const messages = await eventually('a problem', () => {
        const found = vscode.languages.getDiagnostics(sidecarOf(document));
        return found.length > 0 ? found.map(({ message }) => message) : undefined;
      });
      equal(messages, [told]);
      equal((await bluePencil()).claims.of(document).reading?.sidecar.isWritable, false);
    });
  }

  it('may be of a newer version: shown, and never changed', async () => {
    const newer = SIDECAR.replace('sidecar/1', 'sidecar/7');
    const document = await open('newer.article', newer);
    const sidecar = sidecarOf(document);
    const found = await eventually('a problem', () =>
      problemsIn(sidecar, newer).find(([code]) => code === 'sidecar-newer'),
    );
    equal(found, ['sidecar-newer', 'Error', 'claims-sidecar/7']);
    contains(await hoverOn(document, 'we will stop the night boats'), '**Threat**');
  });

  it('may be no text, or emptied by a crash, until it is mended', async () => {
    await writeFile('bytes.article.claims.yaml', Uint8Array.from([0x66, 0xff, 0xfe, 0x80]));
    const document = await openFile('bytes.article', TEXT);
    const [problem] = await eventually('a problem', () => {
      const problems = vscode.languages.getDiagnostics(sidecarOf(document));
      return problems.length > 0 ? problems : undefined;
    });
    equal(problem!.code, 'sidecar-no-text');
    await writeFile('bytes.article.claims.yaml', '');
    await eventually('a problem of the empty file', () =>
      vscode.languages.getDiagnostics(sidecarOf(document)).some(({ code }) => code === 'sidecar-empty'),
    );
    await writeFile('bytes.article.claims.yaml', 'format: claims-sidecar/1\n');
    await eventually('no problem any more', () => vscode.languages.getDiagnostics(sidecarOf(document)).length === 0);
  });
});

describe('the settings of a folder', () => {
  after(async () => {
    await closeEditors();
    await remove('.bluepencil');
  });

  it('are named under Problems if they are broken, until they are mended', async () => {
    const folder = workspaceFolder();
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, '.bluepencil'));
    const settings = await writeFile('.bluepencil/settings.yaml', 'annotate: [a\n');
    await openFile('settings.article', TEXT);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(settings));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    const [problem] = await eventually('a problem', () => {
      const problems = vscode.languages.getDiagnostics(settings);
      return problems.length > 0 ? problems : undefined;
    });
    equal([problem!.code, problem!.source], ['yaml-syntax', 'Blue Pencil']);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 'annotate: [a'.length), ']'));
    await eventually('no problem', () => vscode.languages.getDiagnostics(settings).length === 0);
    await editor.document.save();
  });
});
