import * as vscode from 'vscode';
import { SETTINGS } from '../ids';
import { ask } from './picks';

/** Who tags: from the setting, asked once where it is empty, never guessed. */
export class Author {
  private wasAsked = false;
  /** What was answered: the settings may not take it, which VS Code says or not, and a claim is not lost for that. */
  private given: string | undefined;

  /** The name; `undefined` if the user would not give one. */
  async name(document: vscode.TextDocument): Promise<string | undefined> {
    const configuration = vscode.workspace.getConfiguration(undefined, document);
    const set = configuration.get<string>(SETTINGS.author, '').trim();
    if (set !== '') {
      // It is kept there: whoever empties the setting later wants no name any more.
      this.given = undefined;
      return set;
    }
    if (this.wasAsked) return this.given;
    this.wasAsked = true;
    const typed = await ask({
      title: vscode.l10n.t('Your name or initials'),
      prompt: vscode.l10n.t('Kept with the claims that you tag. You are asked only once; press Escape for none'),
    });
    const name = typed?.trim() ?? '';
    if (name === '') return undefined;
    this.given = name;
    await configuration.update(SETTINGS.author, name, vscode.ConfigurationTarget.Global).then(undefined, () => {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'VS Code could not write your settings, so your name is kept with your claims only until this window is closed. To keep it for good, enter it in the setting “{0}”.',
          SETTINGS.author,
        ),
      );
    });
    return name;
  }
}
