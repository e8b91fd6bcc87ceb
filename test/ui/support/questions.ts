import type { Locator, Page } from 'playwright-core';
import { cutOff } from './inPage.mjs';
import { eventually } from './patience';

/** So long the dialog may take to show what is typed, in milliseconds. */
const MOMENT = 3000;

/** What VS Code asks, in its field at the top and in dialogs. */
export class Questions {
  constructor(private readonly page: Page) {}

  /** Waits for a question in a dialog, and answers it. */
  async dialog(fit: RegExp, button: string): Promise<void> {
    const dialog = this.page.locator('.monaco-dialog-box').filter({ hasText: fit });
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** The field in which VS Code asks for something. */
  get field(): Locator {
    return this.page.locator('.quick-input-widget input').first();
  }

  /** Waits until VS Code asks something whose title fits. */
  async titled(fit: RegExp): Promise<void> {
    await this.title(fit).waitFor();
    await this.field.waitFor();
  }

  /** The same, where keys pressed ahead may have answered it already: then what comes of an answer is there. */
  async titledUnless(fit: RegExp, isAnswered: () => Promise<boolean>): Promise<void> {
    await eventually(
      this.page,
      `a question with the title ${String(fit)}, or its answer`,
      async () => (await this.title(fit).isVisible()) || (await isAnswered()),
    );
  }

  private title(fit: RegExp): Locator {
    return this.page.locator('.quick-input-widget .quick-input-title').filter({ hasText: fit, visible: true });
  }

  /** Waits until the field says something that fits of what is typed in it. */
  async says(fit: RegExp): Promise<void> {
    await this.page
      .locator('.quick-input-widget .quick-input-message')
      .filter({ hasText: fit, visible: true })
      .waitFor();
  }

  /** Takes what the dialog proposes as a file to save to. */
  async saveAs(): Promise<void> {
    await this.page.locator('.quick-input-widget').getByText('OK', { exact: true }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Types the path of a file into VS Code's own dialog, and takes it. */
  async typePath(file: string): Promise<void> {
    const name = file.split('/').at(-1)!;
    // The dialog writes the folder that it begins in, over what is typed before that.
    await eventually(this.page, `the dialog has ${file}`, async () => {
      await this.field.fill(file);
      await this.choices
        .filter({ hasText: name })
        .first()
        .waitFor({ timeout: MOMENT })
        .catch(() => undefined);
      return (await this.field.inputValue()) === file && (await this.choices.filter({ hasText: name }).count()) > 0;
    });
    await this.page.keyboard.press('Enter');
  }

  /** The rows of the list that VS Code asks the person to choose from. */
  get choices(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /** The lines of the list that are not shown to their end. */
  async cut(): Promise<readonly string[]> {
    return this.page.locator('.quick-input-list .monaco-icon-label-container').evaluateAll(cutOff);
  }

  /** Chooses from the list that is shown. */
  async choose(text: string): Promise<void> {
    await this.choices.filter({ hasText: text }).first().click();
  }
}
