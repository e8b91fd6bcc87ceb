import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/host/chromium.mjs';
import { pageAddress } from '../../../scripts/host/embedded.mjs';
import { artifacts, root } from '../../../scripts/host/places.mjs';
import { SETTINGS } from '../../../scripts/host/profile.mjs';
import { Explorer } from './explorer';
import { contrastOfSigns, decorated, noHoverIsShown, placeOf, rowsInView } from './inPage.mjs';

interface Address {
  readonly authority: string;
  readonly secret: string;
}

/** What scripts/test/ui.mjs says about the servers that it has started, with the packaged extension installed. */
interface Servers {
  /** The profile's folder, for what is temporary. */
  readonly folder: string;
  /** Where the profile's settings are. */
  readonly data: string;
  /** Trusts every folder. */
  readonly trusting: Address;
  /** Trusts none: a folder opens in Restricted Mode. */
  readonly wary: Address;
}

/** Themes by what they are: the name to choose, and the class that VS Code's page then has. */
const THEMES = {
  light: { name: 'Light Modern', pageClass: 'vs' },
  dark: { name: 'Dark Modern', pageClass: 'vs-dark' },
  'high-contrast': { name: 'Dark High Contrast', pageClass: 'hc-black' },
  'high-contrast-light': { name: 'Light High Contrast', pageClass: 'hc-light' },
} as const;

/** How the marks of a kind are told apart by eye. */
export type Sign = Parameters<typeof decorated>[0];

export type Theme = keyof typeof THEMES;
export const ALL_THEMES = Object.keys(THEMES) as readonly Theme[];

/** How long to wait for something on the page. It is there within a second, unless the machine is busy. */
const PATIENCE = 60_000;

function servers(): Servers {
  const given = process.env.BLUEPENCIL_UI;
  if (given === undefined) throw new Error('The journeys need a VS Code: start them with npm run test:ui');
  return JSON.parse(given) as Servers;
}

function settingsFile(): string {
  return path.join(servers().data, 'User', 'settings.json');
}

const openOnes = new Set<Workbench>();

afterEach(async function () {
  if (!this.currentTest?.isFailed()) return;
  const name = this.currentTest.fullTitle().replace(/[^a-z0-9]+/gi, '-');
  for (const workbench of openOnes) await workbench.screenshot(`failed-${name}`);
});

/** One browser with one VS Code in it, and what a person does there. */
export class Workbench {
  readonly explorer: Explorer;

  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    /** The folder that is open: a copy of samples/ of its own. */
    readonly folder: string,
  ) {
    this.explorer = new Explorer(page);
  }

  /**
   * Opens VS Code in a new browser, on a new copy of the samples.
   * @param isTrusted whether the folder is; if not, it opens in Restricted Mode
   * @param files what else is in the folder, by name; with a slash in it, in a folder in there
   */
  static async open({
    isTrusted = true,
    files = {},
  }: {
    readonly isTrusted?: boolean;
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
  } = {}): Promise<Workbench> {
    const { folder: temporary, trusting, wary } = servers();
    const folder = path.join(await mkdtemp(path.join(temporary, 'j-')), 'samples');
    await cp(path.join(root, 'samples'), folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    // The browser asks whether the page may paste; a person says yes once.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // tsx wraps functions in calls of this helper, which is not there when they are sent to the page.
    await page.addInitScript('globalThis.__name = (value) => value');
    const workbench = new Workbench(browser, page, folder);
    openOnes.add(workbench);
    await writeFile(settingsFile(), JSON.stringify(SETTINGS, null, 2));
    await page.goto(pageAddress(isTrusted ? trusting : wary, folder), { timeout: PATIENCE });
    await page.getByRole('treeitem').first().waitFor();
    return workbench;
  }

  async close(): Promise<void> {
    openOnes.delete(this);
    await this.browser.close();
  }

  async useTheme(theme: Theme): Promise<void> {
    const { name, pageClass } = THEMES[theme];
    await this.command('Preferences: Color Theme');
    await this.question.fill(name);
    await this.choices.filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator(`.monaco-workbench.${pageClass}`).waitFor();
  }

  /** Opens a file from the list on the left, and waits for its text. */
  async openFile(name: string, { evenIfBinary = false } = {}): Promise<void> {
    await this.explorer.row(name).dblclick();
    await this.page.getByRole('tab', { name: new RegExp(`^${name.replaceAll('.', '\\.')}`) }).waitFor();
    if (evenIfBinary) {
      await this.page.getByText('Open Anyway').click();
      await this.choose('Text Editor');
    }
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Waits for a question in a dialog, and answers it. */
  async dialog(fit: RegExp, button: string): Promise<void> {
    const dialog = this.page.locator('.monaco-dialog-box').filter({ hasText: fit });
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Waits until the editor shows the file of that name, as the line above its text says. */
  async editorOf(name: string): Promise<void> {
    const crumbs = this.page.locator('.editor-instance, .editor-group-container').locator('.monaco-breadcrumb-item');
    let shown: readonly string[] = [];
    await this.eventually(
      `the editor shows ${name}`,
      async () => {
        shown = (await crumbs.allInnerTexts()).map((crumb) => crumb.trim());
        return name.split('/').every((part, index) => part === shown[index]);
      },
      () => shown.join(' › '),
    );
  }

  /** Waits until no file of that name is in the folder. */
  async noFile(name: string): Promise<void> {
    await this.eventually(`${name} is gone`, async () => (await this.fileText(name)) === undefined);
  }

  /** What a file in the folder holds now; `undefined` if there is none of that name. */
  fileText(name: string): Promise<string | undefined> {
    return readFile(path.join(this.folder, name), 'utf8').catch(() => undefined);
  }

  /** What our item in the status bar says. */
  get status(): Locator {
    return this.page.locator('.statusbar-item[id*="bluePencil.status"]');
  }

  /**
   * Runs a command by its title, from the palette, by keyboard. Just after the start the palette may not have heard of
   * it; it does not look again while it is open, so one opens it again.
   */
  async command(title: string): Promise<void> {
    let index = -1;
    await this.eventually(`the command ${title} is offered`, async () => {
      await this.page.keyboard.press('F1');
      await this.question.waitFor();
      await this.question.fill(`>${title}`);
      for (let looks = 0; looks < 30 && index < 0; looks++) {
        await this.page.waitForTimeout(100);
        const offered = await this.choices.allInnerTexts();
        // Its shortcut stands in lines of its own.
        index = offered.findIndex((text) => text.split('\n')[0]?.trim() === title);
      }
      if (index < 0) await this.page.keyboard.press('Escape');
      return index >= 0;
    });
    for (; index > 0; index--) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** The messages that have popped up. */
  get messages(): Locator {
    return this.page.locator('.notification-list-item');
  }

  /** Waits for a message that fits. */
  async messageThat(fit: RegExp): Promise<void> {
    await this.messages.filter({ hasText: fit }).first().waitFor();
  }

  /** Presses a button of the message that is shown, by keyboard. */
  async answerMessage(button: string): Promise<void> {
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

  /** Selects words by the editor's own search, as somebody without a mouse does. */
  async find(words: string): Promise<void> {
    await this.press('Control+f');
    await this.findField.waitFor();
    await this.findField.fill(words);
    await this.press('Enter');
    await this.closeSearch();
    await this.selectionThat(words);
  }

  /** Closes the editor's own search, once more where the key came while it was still at work. */
  private async closeSearch(): Promise<void> {
    await this.eventually(
      'the search is closed',
      async () => {
        if (await this.findField.isVisible()) await this.press('Escape');
        return !(await this.findField.isVisible());
      },
      () => 'It is still open.',
    );
  }

  /** Tags the selected words by keyboard as they are recognised: kind, claimant, done; and a name the first time. */
  async tagClaim(author?: string): Promise<void> {
    await this.press('Alt+c');
    for (const title of [/What kind/, /Who says/, /: “/]) {
      await this.questionTitled(title);
      await this.press('Enter');
    }
    if (author === undefined) return;
    await this.questionTitled(/Your name/);
    await this.type(author);
    await this.press('Enter');
  }

  /** Replaces words wherever they stand, by the editor's own search. */
  async replaceAll(words: string, others: string): Promise<void> {
    await this.press('Control+h');
    await this.findField.waitFor();
    await this.findField.fill(words);
    const field = this.page.locator('.find-widget.visible .replace-part textarea').first();
    await field.fill(others);
    await field.press('Control+Alt+Enter');
    await this.closeSearch();
  }

  /** Waits until a file in the folder is there and fits, and says what it holds then. */
  async fileThat(name: string, what: string, fit: (text: string) => boolean): Promise<string> {
    let text: string | undefined;
    await this.eventually(
      `${name}: ${what}`,
      async () => (text = await this.fileText(name)) !== undefined && fit(text),
      () => text ?? 'There is no such file.',
    );
    return text!;
  }

  /** Lets time go by, where the test is that nothing happens. */
  async pause(milliseconds: number): Promise<void> {
    await this.page.waitForTimeout(milliseconds);
  }

  /** The field in which VS Code asks for something. */
  get question(): Locator {
    return this.page.locator('.quick-input-widget input').first();
  }

  /** The hovers that are shown. */
  get hovers(): Locator {
    return this.page.locator('.monaco-hover .hover-contents').filter({ visible: true, hasNotText: /^Loading/ });
  }

  /** The field of the editor's own search. */
  get findField(): Locator {
    return this.page.locator('.find-widget.visible .find-part textarea').first();
  }

  /** Waits until so many characters are selected as the words have. */
  async selectionThat(words: string): Promise<void> {
    const selection = this.statusBar.locator('[id="status.editor.selection"]');
    await selection.filter({ hasText: `(${words.length} selected)` }).waitFor();
  }

  /** Waits until VS Code asks something whose title fits. */
  async questionTitled(fit: RegExp): Promise<void> {
    await this.page.locator('.quick-input-widget .quick-input-title').filter({ hasText: fit, visible: true }).waitFor();
    await this.question.waitFor();
  }

  /** Takes what the dialog proposes as a file to save to. */
  async saveDialog(): Promise<void> {
    await this.page.locator('.quick-input-widget').getByText('OK', { exact: true }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Waits until the count of problems in the status bar fits. */
  async problemsThat(fit: RegExp): Promise<void> {
    await this.statusBar.locator('[id="status.problems"]').filter({ hasText: fit }).waitFor();
  }

  /**
   * Loads the window again, as somebody does who closes VS Code and comes back. Which files are open then is not sure:
   * a browser's VS Code keeps that every few seconds, so it may be what was open some seconds ago. Nobody closes it in
   * the moment in which a file is saved: VS Code would then bring back what was unsaved before.
   */
  async reload(): Promise<void> {
    await this.pause(2000);
    await this.page.reload();
    await this.page.getByRole('treeitem').first().waitFor();
  }

  /** What stands at the bottom of the window. */
  get statusBar(): Locator {
    return this.page.locator('.part.statusbar');
  }

  /** The rows of the list that VS Code asks the person to choose from. */
  get choices(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /** Waits until the view in the side bar has a row that fits, and says what all its rows say to a screen reader. */
  async listedOnce(fit: RegExp): Promise<readonly string[]> {
    return this.labelsOf(this.page.locator('.part.sidebar .monaco-list-row'), fit);
  }

  /** Opens the list of problems, and says what its rows say to a screen reader when one of them fits. */
  async problems(fit: RegExp): Promise<readonly string[]> {
    await this.command('Problems: Focus on Problems View');
    return this.labelsOf(this.page.locator('.markers-panel .monaco-list-row'), fit);
  }

  /** Moves the mouse onto a row of the view in the side bar, and says what the hover shows. */
  async hoverRow(words: string): Promise<string> {
    const row = this.page.locator('.part.sidebar .monaco-list-row').filter({ hasText: words }).last();
    await row.hover();
    await this.hovers.first().waitFor();
    return (await this.hovers.allInnerTexts()).join('\n').replaceAll('\u00A0', ' ');
  }

  /** The words in view that carry a sign, in reading order. */
  marked(sign: Sign): Promise<readonly string[]> {
    return this.page.evaluate(decorated, sign);
  }

  /** Waits until our item in the status bar says something that fits. */
  async statusThat(fit: RegExp): Promise<void> {
    await this.status.filter({ hasText: fit }).waitFor();
  }

  /** Waits until a row of the text fits. */
  async lineThat(what: string, fit: RegExp): Promise<void> {
    const rows = this.page.locator('.editor-instance .monaco-editor .view-line');
    await this.eventually(what, async () => {
      const texts = await rows.allInnerTexts();
      return texts.some((text) => fit.test(text.replaceAll('\u00A0', ' ')));
    });
  }

  /** The rows of the text in view, from the top: its lines, where none is broken. */
  lines(): Promise<readonly string[]> {
    return this.page.evaluate(rowsInView);
  }

  /** Waits until the cursor is where it should be, as the status bar says it: `Ln 5, Col 3`. */
  async cursorThat(fit: RegExp): Promise<void> {
    await this.statusBar.locator('[id="status.editor.selection"]').filter({ hasText: fit }).waitFor();
  }

  /** Chooses from the list that is shown. */
  async choose(text: string): Promise<void> {
    await this.choices.filter({ hasText: text }).first().click();
  }

  /** How strongly each sign in view stands out from the background, as WCAG computes it: 1 is not at all, 21 most. */
  contrasts(): Promise<Readonly<Record<string, number>>> {
    return this.page.evaluate(contrastOfSigns);
  }

  /** Waits until the words that carry a sign are as wanted, and says what they are then. */
  async marksThat(sign: Sign, what: string, fit: (marked: readonly string[]) => boolean): Promise<readonly string[]> {
    let marked: readonly string[] = [];
    await this.eventually(
      what,
      async () => fit((marked = await this.marked(sign))),
      () => `${sign}: ${marked.join(' | ')}`,
    );
    return marked;
  }

  /** Moves the mouse onto words in view, and says what the hover shows. */
  async hover(words: string): Promise<string> {
    await this.eventually(`a hover on "${words}"`, async () => {
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
    return (await this.hovers.allInnerTexts()).join('\n').replaceAll('\u00A0', ' ');
  }

  /** Waits for a hover that was called for by keyboard. */
  async hoverThat(what: string, fit: RegExp): Promise<void> {
    await this.eventually(what, async () =>
      fit.test((await this.hovers.allInnerTexts()).join('\n').replaceAll('\u00A0', ' ')),
    );
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
  async focusText(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor .view-lines').click();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Saves a picture of the whole window as artifacts/NAME.png. */
  async screenshot(name: string): Promise<void> {
    await mkdir(artifacts, { recursive: true });
    await this.page.screenshot({ path: path.join(artifacts, `${name}.png`) });
  }

  private async labelsOf(rows: Locator, fit: RegExp): Promise<readonly string[]> {
    let labels: readonly string[] = [];
    await this.eventually(
      `a row says ${String(fit)}`,
      async () => {
        labels = await Promise.all((await rows.all()).map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
        return labels.some((label) => fit.test(label));
      },
      () => labels.join(' | '),
    );
    return labels;
  }

  private async eventually(what: string, ask: () => Promise<boolean>, state = () => ''): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await ask())) {
      if (Date.now() > end) throw new Error(`Not within ${PATIENCE / 1000} s: ${what}. ${state()}`);
      await this.page.waitForTimeout(100);
    }
  }

  private async place(words: string): Promise<NonNullable<ReturnType<typeof placeOf>>> {
    const handle = await this.page.waitForFunction(placeOf, words);
    const place = await handle.jsonValue();
    if (place === undefined) throw new Error(`"${words}" is not in view`);
    return place;
  }
}
