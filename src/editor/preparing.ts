import * as vscode from 'vscode';
import { UserError } from './commands';

/** What a form is shown with. */
export interface Prepared<T> {
  readonly value: T;
  /** What was typed while it was prepared: meant for the form. */
  readonly typed: string;
}

/**
 * Prepares a form behind a list that has the focus at once, and what is typed: an Enter pressed in haste would go into
 * the article, and replace the words that are selected there. A form that is shown in the same turn in which this
 * resolves takes the place of the list; likewise an obstacle, if this fails. Escape in it gives up: then `undefined`.
 *
 * Between the key press and the list there is the way from VS Code to the extension and back. So the shortcuts of forms
 * (package.json) first take the keyboard away from the text, in the very turn of the key press; VS Code gives it back when
 * the last list or field is closed. From the palette there is no such turn: VS Code gives the keyboard to the text as it
 * closes, and runs the command of an extension after that.
 */
export async function prepared<T>(
  prepare: () => Promise<T>,
  title = vscode.l10n.t('One moment…'),
): Promise<Prepared<T> | undefined> {
  const list = vscode.window.createQuickPick();
  list.title = title;
  // VS Code shows a moving bar where this takes longer than the blink of an eye.
  list.busy = true;
  list.ignoreFocusOut = true;
  let isGivenUp = false;
  list.onDidHide(() => (isGivenUp = true));
  list.show();
  try {
    const value = await prepare();
    return isGivenUp ? undefined : { value, typed: list.value };
  } catch (failure) {
    // Whoever has gone away need not hear what could not be done.
    if (isGivenUp && failure instanceof UserError) return undefined;
    throw failure;
  } finally {
    // Not before the form is shown: between the two the focus would go back to the article.
    setTimeout(() => list.dispose(), 0);
  }
}
