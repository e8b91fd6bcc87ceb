import * as vscode from 'vscode';
import { COMMANDS } from './ids';
import type { Log } from './log';
import { showObstacle, type Obstacle } from './obstacle';

const FOCUS_TEXT = 'workbench.action.focusActiveEditorGroup';

/** Trouble that a user can understand: one sentence, with the next step in it. */
export class UserError extends Error {}

/** Trouble that somebody might type past: it is shown so that it takes the focus, with what can be done about it. */
export class ObstacleError extends UserError {
  constructor(readonly obstacle: Obstacle) {
    super(`${obstacle.title}. ${obstacle.message}`);
  }
}

/**
 * Registers a command. A {@link UserError} is shown as it is; any other failure goes to the log with its stack, and the
 * user is told in one sentence.
 */
export function registerCommand(log: Log, id: string, run: (...args: unknown[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...args: unknown[]) => attempt(log, id, () => run(...args)));
}

/**
 * The same for a command that opens a form, into which one types on at once: trouble that comes instead takes the focus
 * as the form would have done, since what is typed in haste would replace the selected words of the article.
 */
export function registerFormCommand(log: Log, id: string, run: (...args: unknown[]) => unknown): vscode.Disposable {
  return registerCommand(log, id, async (...args) => {
    try {
      return await run(...args);
    } catch (failure) {
      // The shortcut has taken the keyboard from the text, and no form has come that gives it back.
      if (!(failure instanceof UserError)) await vscode.commands.executeCommand(FOCUS_TEXT);
      if (!(failure instanceof UserError) || failure instanceof ObstacleError) throw failure;
      const title = vscode.l10n.t('Nothing was changed');
      throw new ObstacleError({ title, message: failure.message, ways: [] });
    }
  });
}

/** The same for what a user has asked for otherwise than by a command. `doing` is for the log. */
export async function attempt(log: Log, doing: string, run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (failure) {
    report(log, doing, failure);
    return undefined;
  }
}

function report(log: Log, doing: string, failure: unknown): void {
  if (failure instanceof UserError) {
    log.warn(`${doing}: ${failure.message}`);
    if (failure instanceof ObstacleError) void attempt(log, doing, () => showObstacle(failure.obstacle));
    else void vscode.window.showErrorMessage(failure.message);
    return;
  }
  log.error(`${doing} failed:`, failure);
  const showLog = vscode.l10n.t('Show Log');
  const message = vscode.l10n.t('Blue Pencil could not do this. Your files have not been changed.');
  void vscode.window.showErrorMessage(message, showLog).then((choice) => {
    if (choice === showLog) return vscode.commands.executeCommand(COMMANDS.showLog);
    return undefined;
  });
}
