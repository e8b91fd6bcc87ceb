import * as vscode from 'vscode';

/** How long it stands there, in milliseconds. */
const A_MOMENT = 3000;

/** A word in the status bar that something is done: where it shows otherwise may be out of view. */
export function confirmInStatusBar(words: string): void {
  void vscode.window.setStatusBarMessage(`$(check) ${words}`, A_MOMENT);
}
