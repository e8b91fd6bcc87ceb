import * as vscode from 'vscode';
import { SETTINGS } from '../ids';
import { ask } from './picks';

/** Who tags: from the setting, asked once where it is empty, never guessed. */
export class Author {
  private wasAsked = false;

  /** The name; `undefined` if the user would not give one. */
  async name(document: vscode.TextDocument): Promise<string | undefined> {
    const configuration = vscode.workspace.getConfiguration(undefined, document);
    const set = configuration.get<string>(SETTINGS.author, '').trim();
    if (set !== '') return set;
    if (this.wasAsked) return undefined;
    this.wasAsked = true;
    const typed = await ask({
      title: vscode.l10n.t('Your name or initials'),
      prompt: vscode.l10n.t('They go with the claims that you tag. Asked once; kept in your settings; Escape for none'),
    });
    const name = typed?.trim() ?? '';
    if (name === '') return undefined;
    await configuration.update(SETTINGS.author, name, vscode.ConfigurationTarget.Global);
    return name;
  }
}
