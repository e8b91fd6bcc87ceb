import * as vscode from 'vscode';
import { messageLines } from './wording/lines';

/** Something that a user can do about trouble. */
export interface Way {
  readonly label: string;
  readonly description?: string;
  readonly go: () => PromiseLike<unknown>;
}

/** Trouble as it is shown where it must not be typed past. */
export interface Obstacle {
  readonly title: string;
  readonly message: string;
  readonly ways: readonly Way[];
}

interface Line extends vscode.QuickPickItem {
  readonly way?: Way;
}

/**
 * Shows trouble in the place of the form that somebody is about to type into: it takes the focus and what is typed, so
 * that no Enter pressed in haste replaces the words that are selected in the article. Enter on the trouble itself does
 * nothing; Escape, or a click elsewhere, puts it away.
 */
export async function showObstacle({ title, message, ways }: Obstacle): Promise<void> {
  const { l10n } = vscode;
  const { first, detail, more } = messageLines(message);
  const pick = vscode.window.createQuickPick<Line>();
  pick.title = title;
  pick.placeholder =
    ways.length === 0
      ? l10n.t('Escape goes back to the text')
      : l10n.t('Choose what to do with the arrow keys and Enter; Escape goes back to the text');
  const trouble: Line = { label: `$(error) ${first}`, alwaysShow: true, ...(detail !== '' && { detail }) };
  pick.items = [
    trouble,
    ...more.map((label): Line => ({ label, alwaysShow: true })),
    ...ways.map((way): Line => {
      const { label, description } = way;
      return { label, alwaysShow: true, ...(description !== undefined && { description }), way };
    }),
  ];
  const way = await new Promise<Way | undefined>((resolve) => {
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0]?.way;
      if (chosen) resolve(chosen);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  await way?.go();
}
