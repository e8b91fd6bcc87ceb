import * as vscode from 'vscode';
import { folderOf } from './files';

/** Where what the articles of a folder share lies: at the workspace folder of a file, else beside it. */
export function rootOf(file: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(file)?.uri ?? folderOf(file);
}

/** Where a file lies that has this path from a root, with `/`. */
export function underRoot(root: vscode.Uri, path: string): vscode.Uri {
  return vscode.Uri.joinPath(root, ...path.split('/'));
}

/** The path of a file from the root that it lies in, with `/`; empty for one that does not lie in it. */
export function pathFrom(root: vscode.Uri, uri: vscode.Uri): string {
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : '';
}
