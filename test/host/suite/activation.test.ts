import * as vscode from 'vscode';
import { equal, eventually, ok } from '../support/check';

describe('the extension', () => {
  it('runs in the extension host that was asked for', () => {
    const inNode = typeof process === 'object' && typeof process.versions?.node === 'string';
    equal(inNode ? 'node' : 'web', EXTENSION_HOST);
  });
  it('has a folder', async () => {
    console.log(vscode.workspace.workspaceFolders?.[0]?.uri.toString());
    const u = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'a.article');
    await vscode.workspace.fs.writeFile(u, new TextEncoder().encode('Hello world'));
    const d = await vscode.workspace.openTextDocument(u);
    equal(d.languageId, 'article');
    await vscode.window.showTextDocument(d);
    const x = vscode.extensions.getExtension('blue-pencil.blue-pencil');
    ok(x, 'known');
    await eventually('active', () => x.isActive);
  });
});
