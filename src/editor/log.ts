import * as vscode from 'vscode';

/** The extension's log channel, under "Output". Article text never goes into it. */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Blue Pencil', { log: true });
}

/** Lets a promise run on by itself; its failure goes to the log. */
export function unawaited(log: Log, doing: string, work: PromiseLike<unknown>): void {
  work.then(undefined, (failure: unknown) => log.error(`${doing} failed:`, failure));
}
