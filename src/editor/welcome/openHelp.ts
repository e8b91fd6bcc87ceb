import * as vscode from 'vscode';
import { registerCommand } from '../commands';
import { COMMANDS } from '../ids';
import type { Log } from '../log';

/** Opens the pages of help. VS Code's own page on an extension shows its README, but follows no link to another file. */
export function registerOpenHelp(extension: vscode.Uri, log: Log): vscode.Disposable {
  return registerCommand(log, COMMANDS.openHelp, () =>
    vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(extension, 'docs', 'README.md')),
  );
}
