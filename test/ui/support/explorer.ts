import type { Locator, Page } from 'playwright-core';
import { eventually } from './patience';

/** So long a field that was asked for may take to come, in milliseconds. */
const MOMENT = 5000;

/** The list of files on the left, and what a person does in it. */
export class Explorer {
  constructor(private readonly page: Page) {}

  row(name: string): Locator {
    return this.page.getByRole('treeitem', { name, exact: true });
  }

  /** Chooses a file or a folder, so that the list has the keyboard. */
  async select(name: string): Promise<void> {
    await this.row(name).click();
    await this.page.locator('.explorer-folders-view .monaco-list:focus .focused').getByText(name).waitFor();
  }

  /**
   * Waits until the list is done with a file: it has the keyboard again, is no more dimmed as where a name is typed, and
   * the status bar tells of no moving any more. Before that the move cannot be undone, though the file is at its place.
   */
  async settled(): Promise<void> {
    await this.page.locator('.part.statusbar [id="status.progress"]').waitFor({ state: 'hidden' });
    await this.page.locator('.explorer-folders-view:not(.highlight) .monaco-list:focus').waitFor();
  }

  /**
   * Gives a file or a folder another name by keyboard. The list takes the field away where it is made anew just then,
   * as it is behind an undo: then a person presses the key again.
   */
  async rename(name: string, other: string): Promise<void> {
    const field = this.page.locator('.explorer-folders-view input');
    await eventually(this.page, `${name} has the name ${other} in its field`, async () => {
      await this.select(name);
      await this.page.keyboard.press('F2');
      try {
        await field.waitFor({ timeout: MOMENT });
        await this.page.keyboard.press('Control+a');
        await this.page.keyboard.type(other, { delay: 20 });
        if ((await field.inputValue({ timeout: MOMENT })) === other) return true;
      } catch {
        // It has gone; a field that stays would take half a name when it loses the keyboard.
      }
      await this.page.keyboard.press('Escape');
      return false;
    });
    await this.page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
  }

  /** Moves a file into a folder by keyboard. */
  async cutAndPaste(name: string, folder: string): Promise<void> {
    await this.select(name);
    await this.page.keyboard.press('Control+x');
    // It is greyed once VS Code knows that it is to be moved; what is pasted before that is a copy.
    await this.page.locator('.explorer-folders-view .explorer-item.cut').getByText(name).waitFor();
    await this.select(folder);
    await this.page.keyboard.press('Control+v');
  }

  /** Draws a file into a folder with the mouse. */
  async drag(name: string, folder: string): Promise<void> {
    await this.row(name).dragTo(this.row(folder));
  }
}
