import type { Locator, Page } from 'playwright-core';

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

  /** Waits until the list is done with a file: it has the keyboard again, and is no more dimmed as where a name is typed. */
  async settled(): Promise<void> {
    await this.page.locator('.explorer-folders-view:not(.highlight) .monaco-list:focus').waitFor();
  }

  /** Gives a file or a folder another name by keyboard. */
  async rename(name: string, other: string): Promise<void> {
    const { keyboard } = this.page;
    await this.select(name);
    await keyboard.press('F2');
    await this.page.locator('.explorer-folders-view input').waitFor();
    await keyboard.press('Control+a');
    await keyboard.type(other, { delay: 20 });
    await keyboard.press('Enter');
  }

  /** Moves a file into a folder by keyboard. */
  async cutAndPaste(name: string, folder: string): Promise<void> {
    await this.select(name);
    await this.page.keyboard.press('Control+x');
    await this.select(folder);
    await this.page.keyboard.press('Control+v');
  }

  /** Draws a file into a folder with the mouse. */
  async drag(name: string, folder: string): Promise<void> {
    await this.row(name).dragTo(this.row(folder));
  }
}
