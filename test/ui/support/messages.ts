import type { Locator, Page } from 'playwright-core';
import { eventually } from './patience';

/** After how long somebody asks once more for a message that has not got the keyboard, or is not there, in milliseconds. */
const AGAIN = 10_000;

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

  /** Clicks a button of one of the messages, also of one that is shown no more. */
  async click(fit: RegExp, button: string): Promise<void> {
    const wanted = this.all.filter({ hasText: fit }).getByRole('button', { name: button, exact: true }).first();
    await eventually(this.page, `a click on "${button}"`, async () => {
      // One that is shown may be taken away before it is clicked.
      if (!(await wanted.isVisible())) await this.command('Notifications: Show Notifications');
      return wanted.click({ timeout: AGAIN }).then(
        () => true,
        () => false,
      );
    });
  }

  /**
   * Presses a button of the message that is shown, by keyboard. VS Code takes messages away after a while: then it is
   * clicked in the list of those that were shown.
   */
  async answer(button: string): Promise<void> {
    const focused = this.page.locator('.notifications-toasts :focus');
    await eventually(this.page, 'a message has the keyboard, or none is shown any more', async () => {
      // The command is only offered while one is shown, which may end meanwhile.
      if ((await this.toasts.count()) > 0)
        await this.command('Notifications: Focus Notification Toast').catch(() => this.page.keyboard.press('Escape'));
      const end = Date.now() + AGAIN;
      while (Date.now() < end && (await focused.count()) === 0 && (await this.toasts.count()) > 0)
        await this.page.waitForTimeout(100);
      return (await focused.count()) > 0 || (await this.toasts.count()) === 0;
    });
    // Without a message that has the keyboard the article would take the keys.
    for (let presses = 0; presses < 8 && (await focused.count()) > 0; presses++) {
      if ((await this.page.locator(':focus').innerText()).trim() === button) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    if ((await this.toasts.count()) > 0) throw new Error(`No button "${button}" is reached by the Tab key`);
    await this.click(/./, button);
  }

  private get toasts(): Locator {
    return this.page.locator('.notifications-toasts.visible .notification-list-item');
  }
}
