import type { Locator, Page } from 'playwright-core';

/** The messages that pop up. */
export class Messages {
  constructor(
    private readonly page: Page,
    /** Runs a command by its title. */
    private readonly command: (title: string) => Promise<void>,
  ) {}

  /** The messages that have popped up. */
  get all(): Locator {
    return this.page.locator('.notification-list-item');
  }

  /** Waits for a message that fits. */
  async that(fit: RegExp): Promise<void> {
    await this.all.filter({ hasText: fit }).first().waitFor();
  }

  /** Clicks a button of one of the messages that are shown. */
  async click(fit: RegExp, button: string): Promise<void> {
    await this.all.filter({ hasText: fit }).getByRole('button', { name: button, exact: true }).click();
  }

  /** Presses a button of the message that is shown, by keyboard. */
  async answer(button: string): Promise<void> {
    await this.command('Notifications: Focus Notification Toast');
    for (let presses = 0; presses < 8; presses++) {
      if ((await this.page.locator(':focus').innerText()).trim() === button) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`No button "${button}" is reached by the Tab key`);
  }
}
