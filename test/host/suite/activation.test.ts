import * as vscode from 'vscode';
import { ARTICLE, closeEditors, openFile } from '../support/articles';
import { equal, eventually, ok } from '../support/check';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('the extension', () => {
  const extension = vscode.extensions.getExtension('blue-pencil.blue-pencil');

  after(closeEditors);

  it('runs in the extension host that was asked for', () => {
    const inNode = typeof process === 'object' && typeof process.versions?.node === 'string';
    equal(inNode ? 'node' : 'web', EXTENSION_HOST);
  });

  it('is known to VS Code', () => ok(extension, 'VS Code knows the extension'));

  // The page of the web host has hidden plain texts of its own, which wake whoever serves plain text.
  if (EXTENSION_HOST === 'node') {
    it('sleeps until there is something to do', () => equal(extension?.isActive, false));
  }

  it('wakes up when an article is opened', async () => {
    const document = await openFile('wake.article', ARTICLE);
    equal(document.languageId, 'article');
    await eventually('the extension is active', () => extension?.isActive);
  });

  it('knows the language of an article by its name', async () => {
    for (const name of ['a.article', 'a.article.txt']) {
      equal((await openFile(name, ARTICLE)).languageId, 'article', name);
    }
  });

  it('has every command that it declares', async () => {
    const { contributes } = extension?.packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands(true));
    equal(
      contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});
