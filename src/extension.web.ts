import type * as vscode from 'vscode';
import { activateOn, type BluePencil } from './extension';
import { randomBytes } from './platform/randomBytes';

/** The extension in a web worker: VS Code in a browser, without a server. */
export function activate(context: vscode.ExtensionContext): BluePencil {
  return activateOn({ randomBytes }, context);
}
