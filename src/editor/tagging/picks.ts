import * as vscode from 'vscode';

/** One choice, with what it stands for. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

export interface Question<T> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  /** The choice that Enter takes; the first without it. */
  readonly active?: (value: T) => boolean;
  /** Makes a choice of what the user types, if it is one. */
  readonly typed?: (text: string) => Choice<T> | undefined;
}

/** Asks for one of several; resolves to `undefined` if the user goes away with Escape. Focus elsewhere changes nothing. */
export async function pickOne<T>(question: Question<T>): Promise<T | undefined> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  pick.title = question.title;
  pick.placeholder = question.placeholder;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.items = question.choices;
  const { active } = question;
  const first = active && question.choices.find(({ value }) => active(value));
  if (first) pick.activeItems = [first];
  pick.onDidChangeValue((text) => {
    const typed = text.trim() === '' ? undefined : question.typed?.(text.trim());
    pick.items = typed ? [...question.choices, { ...typed, alwaysShow: true }] : question.choices;
  });
  return shown(pick, () => pick.selectedItems[0] && { value: pick.selectedItems[0].value });
}

/** Asks for any number of several; `undefined` on Escape. */
export async function pickMany<T>(
  question: Omit<Question<T>, 'active' | 'typed'>,
  isChosen: (value: T) => boolean,
): Promise<readonly T[] | undefined> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  pick.title = question.title;
  pick.placeholder = question.placeholder;
  pick.ignoreFocusOut = true;
  pick.canSelectMany = true;
  pick.items = question.choices;
  pick.selectedItems = question.choices.filter(({ value }) => isChosen(value));
  return shown(pick, () => ({ value: pick.selectedItems.map(({ value }) => value) }));
}

/** Asks for words; an empty answer is one. `undefined` on Escape. */
export async function ask(options: vscode.InputBoxOptions): Promise<string | undefined> {
  return await vscode.window.showInputBox({ ...options, ignoreFocusOut: true });
}

async function shown<T, Item extends vscode.QuickPickItem>(
  pick: vscode.QuickPick<Item>,
  answer: () => { readonly value: T } | undefined,
): Promise<T | undefined> {
  try {
    return await new Promise<T | undefined>((resolve) => {
      pick.onDidAccept(() => {
        const given = answer();
        if (given) resolve(given.value);
      });
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}
