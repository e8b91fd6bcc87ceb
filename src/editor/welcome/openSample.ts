import * as vscode from 'vscode';
import { registerCommand } from '../commands';
import { COMMANDS, LANGUAGE } from '../ids';
import type { Log } from '../log';

const SAMPLE = 'dock-strike.article.txt';

/** Opens a sample article as a new, unsaved text, for the walkthrough: there is nothing in it to break. */
export function registerOpenSample(extension: vscode.Uri, log: Log): vscode.Disposable {
  return registerCommand(log, COMMANDS.openSample, async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', SAMPLE));
    const content = new TextDecoder().decode(bytes);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content }));
  });
}
