import type { Locator, Page } from 'playwright-core';
import { contrastOfSigns, decorated, noHoverIsShown, placeOf, rowsInView, thicknessOfLines } from './inPage.mjs';
import { eventually } from './patience';

/** How the marks of a kind are told apart by eye. */
export type Sign = Parameters<typeof decorated>[0];

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.join('\n') === others.join('\n');
}

/** The text in the editor: its lines, the marks in it, and the hovers over them. */
export class ArticleText {
  constructor(private readonly page: Page) {}

  /** The hovers that are shown. */
  get hovers(): Locator {
    return this.page.locator('.monaco-hover .hover-contents').filter({ visible: true, hasNotText: /^Loading/ });
  }

  /** Waits until so many characters are selected as the words have. */
  async selectionThat(words: string): Promise<void> {
    const selection = this.page.locator('.part.statusbar [id="status.editor.selection"]');
    await selection.filter({ hasText: `(${words.length} selected)` }).waitFor();
  }

  /** The words in view that carry a sign, in reading order. */
  marked(sign: Sign): Promise<readonly string[]> {
    return this.page.evaluate(decorated, sign);
  }

  /** Waits until a row of the text fits. */
  async lineThat(what: string, fit: RegExp): Promise<void> {
    const rows = this.page.locator('.editor-instance .monaco-editor .view-line');
    await eventually(this.page, what, async () => {
      const texts = await rows.allInnerTexts();
      return texts.some((text) => fit.test(text.replaceAll('\u00A0', ' ')));
    });
  }

  /** The rows of the text in view, from the top: its lines, where none is broken. */
  lines(): Promise<readonly string[]> {
    return this.page.evaluate(rowsInView);
  }

  /** Waits until the rows of the text in view are as wanted. */
  async linesThat(what: string, fit: (lines: readonly string[]) => boolean): Promise<void> {
    let lines: readonly string[] = [];
    await eventually(
      this.page,
      what,
      async () => fit((lines = await this.lines())),
      () => lines.join('\n'),
    );
  }

  /** How strongly each sign in view stands out from the background, as WCAG computes it: 1 is not at all, 21 most. */
  contrasts(): Promise<Readonly<Record<string, number>>> {
    return this.page.evaluate(contrastOfSigns);
  }

  /** How thick the lines under actors and under demands in view are, in pixels. */
  thicknesses(): Promise<Readonly<Record<'actor' | 'demand', number>>> {
    return this.page.evaluate(thicknessOfLines);
  }

  /** Waits until the words that carry a sign are as wanted, and says what they are then. */
  async marksThat(sign: Sign, what: string, fit: (marked: readonly string[]) => boolean): Promise<readonly string[]> {
    let marked: readonly string[] = [];
    await eventually(
      this.page,
      what,
      async () => fit((marked = await this.marked(sign))),
      () => `${sign}: ${marked.join(' | ')}`,
    );
    return marked;
  }

  /** Waits until the words that carry a sign are these, in reading order. */
  async marksAre(sign: Sign, expected: readonly string[]): Promise<void> {
    await this.marksThat(sign, `it is on ${expected.join(' | ')}`, (marked) => isSame(marked, expected));
  }

  /**
   * Moves the mouse onto words in view, waits until the hover says something that fits, and says what it shows: what VS
   * Code knows at once, such as a problem there, it shows before what it asks us for.
   */
  async hover(words: string, fit = /\S/): Promise<string> {
    await eventually(this.page, `a hover on "${words}"`, async () => {
      await this.leaveHover();
      const { x, y, height } = await this.place(words);
      // VS Code begins to show a hover when the mouse moves over the text, not when it arrives.
      await this.page.mouse.move(x + 3, y + height / 2);
      await this.page.mouse.move(x + 6, y + height / 2, { steps: 3 });
      // Just after a change of theme it may miss the movement: then one moves the mouse again, as anybody does.
      return this.hovers
        .first()
        .waitFor({ timeout: 10_000 })
        .then(
          () => true,
          () => false,
        );
    });
    return this.hoverThat(`the hover on "${words}"`, fit);
  }

  /** Waits until the hover that is shown, or was called for by keyboard, fits, and says what it shows then. */
  async hoverThat(what: string, fit: RegExp): Promise<string> {
    let text = '';
    await eventually(
      this.page,
      `${what} says ${String(fit)}`,
      async () => fit.test((text = (await this.hovers.allInnerTexts()).join('\n').replaceAll('\u00A0', ' '))),
      () => text,
    );
    return text;
  }

  /** Clicks a link in the hover that is shown. */
  async followLink(text: string): Promise<void> {
    await this.hovers
      .getByRole('link', { name: text })
      .or(this.hovers.getByText(text, { exact: true }))
      .first()
      .click();
  }

  /** Takes the mouse away, and waits until no hover is left. */
  async leaveHover(): Promise<void> {
    await this.page.mouse.move(2, 2);
    await this.page.keyboard.press('Escape');
    await this.page.waitForFunction(noHoverIsShown);
  }

  /** Clicks behind words in view, so that the cursor stands there. */
  async clickBehind(words: string): Promise<void> {
    const { x, y, width, height } = await this.place(words);
    await this.page.mouse.click(x + width, y + height / 2);
  }

  /** Clicks into the text, wherever. */
  async focus(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor .view-lines').click();
  }

  /** Waits until the text has the keyboard, as it has again when a question is closed. */
  async hasKeyboard(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  private async place(words: string): Promise<NonNullable<ReturnType<typeof placeOf>>> {
    const handle = await this.page.waitForFunction(placeOf, words);
    const place = await handle.jsonValue();
    if (place === undefined) throw new Error(`"${words}" is not in view`);
    return place;
  }
}
