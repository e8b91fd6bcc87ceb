import type { Locator, Page } from 'playwright-core';
import type { ArticleText } from './articleText';
import { eventually } from './patience';

/** The editor's own search, and what a person does with it. */
export class Search {
  constructor(
    private readonly page: Page,
    private readonly article: ArticleText,
  ) {}

  /** Selects words by the editor's own search, as somebody without a mouse does. */
  async find(words: string): Promise<void> {
    await this.page.keyboard.press('Control+f');
    await this.field.waitFor();
    await this.field.fill(words);
    await this.page.keyboard.press('Enter');
    await this.close();
    await this.article.selectionThat(words);
  }

  /** Replaces words wherever they stand, by the editor's own search. */
  async replaceAll(words: string, others: string): Promise<void> {
    await this.page.keyboard.press('Control+h');
    await this.field.waitFor();
    await this.field.fill(words);
    const other = this.page.locator('.find-widget.visible .replace-part textarea').first();
    await other.fill(others);
    await other.press('Control+Alt+Enter');
    await this.close();
  }

  /** The field of the editor's own search. */
  get field(): Locator {
    return this.page.locator('.find-widget.visible .find-part textarea').first();
  }

  /** Closes the editor's own search, once more where the key came while it was still at work. */
  private async close(): Promise<void> {
    await eventually(
      this.page,
      'the search is closed',
      async () => {
        if (await this.field.isVisible()) await this.page.keyboard.press('Escape');
        return !(await this.field.isVisible());
      },
      () => 'It is still open.',
    );
  }
}
