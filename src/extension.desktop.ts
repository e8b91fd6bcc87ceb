import type * as vscode from 'vscode';
import { activateOn, type BluePencil } from './extension';
import { FileSidecarStore } from './platform/node/fileSidecarStore';
import { randomBytes } from './platform/randomBytes';

/** The extension in a Node.js extension host: on a desktop, or on the machine that one is connected to. */
export function activate(context: vscode.ExtensionContext): BluePencil {
  return activateOn({ randomBytes, fileSidecarStore: (fsPath) => new FileSidecarStore(fsPath) }, context);
}
