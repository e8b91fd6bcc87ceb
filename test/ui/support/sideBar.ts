import type { Locator, Page } from 'playwright-core';
import type { ArticleText } from './articleText';
import { spokenBy, viewWithFocus } from './inPage.mjs';
import { eventually } from './patience';

/** The views in the side bar. */
export class SideBar {
  constructor(
    private readonly page: Page,
    private readonly article: ArticleText,
  ) {}

  private get rows(): Locator {
    return this.page.locator('.part.sidebar .monaco-list-row');
  }

  /** Waits until the rows of the views in the side bar say just this to a screen reader. */
  async listed(expected: readonly string[]): Promise<void> {
    let labels: readonly string[] = [];
    await eventually(
      this.page,
      `the rows are ${expected.join(' | ')}`,
      async () => {
        labels = await this.rows.evaluateAll(spokenBy);
        return labels.join('\n') === expected.join('\n');
      },
      () => labels.join(' | '),
    );
  }

  /** Waits until the view in the side bar has a row that fits, and says what all its rows say to a screen reader. */
  async listedOnce(fit: RegExp): Promise<readonly string[]> {
    return labelsOf(this.page, this.rows, fit);
  }

  /** Waits until a row that says this to a screen reader is selected in a view in the side bar. */
  async selected(fit: RegExp): Promise<void> {
    await labelsOf(this.page, this.page.locator('.part.sidebar .monaco-list-row.selected'), fit);
  }

  /** Waits until the side bar says something that fits. */
  async says(fit: RegExp): Promise<void> {
    await this.page.locator('.part.sidebar').filter({ hasText: fit }).waitFor();
  }

  /** Waits until the keyboard is in the view of that name in the side bar. */
  async focusIn(view: string): Promise<void> {
    let focused = '';
    await eventually(
      this.page,
      `the keyboard is in the view ${view}`,
      async () => (focused = await this.page.evaluate(viewWithFocus)) === `${view} Section`,
      () => `It is in “${focused}”.`,
    );
  }

  /** Waits until the keyboard is on a row that says this to a screen reader, in a view in the side bar. */
  async focusOn(fit: RegExp): Promise<void> {
    await labelsOf(this.page, this.page.locator('.part.sidebar .monaco-list:focus .monaco-list-row.focused'), fit);
  }

  /** Moves the mouse onto a row of the view in the side bar, waits until the hover fits, and says what it shows. */
  async hoverRow(words: string, fit = /\S/): Promise<string> {
    const row = this.rows.filter({ hasText: words }).last();
    await eventually(this.page, `a hover on the row "${words}"`, async () => {
      await this.article.leaveHover();
      await row.hover();
      // While the list is made anew VS Code misses the mouse, and one moves it again.
      return this.article.hovers
        .first()
        .waitFor({ timeout: 10_000 })
        .then(
          () => true,
          () => false,
        );
    });
    return this.article.hoverThat(`the hover on the row "${words}"`, fit);
  }
}

/** Waits until one of some rows fits, and says what all of them say to a screen reader then. */
export async function labelsOf(page: Page, rows: Locator, fit: RegExp): Promise<readonly string[]> {
  let labels: readonly string[] = [];
  await eventually(
    page,
    `a row says ${String(fit)}`,
    async () => {
      labels = await rows.evaluateAll(spokenBy);
      return labels.some((label) => fit.test(label));
    },
    () => labels.join(' | '),
  );
  return labels;
}
