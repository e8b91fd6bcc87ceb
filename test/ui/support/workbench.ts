import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/host/chromium.mjs';
import { pageAddress } from '../../../scripts/host/embedded.mjs';
import { artifacts, root } from '../../../scripts/host/places.mjs';
import { SETTINGS } from '../../../scripts/host/profile.mjs';
import { ArticleText } from './articleText';
import { Explorer } from './explorer';
import { Files } from './files';
import { editorShows } from './inPage.mjs';
import { Messages } from './messages';
import { eventually, PATIENCE } from './patience';
import { Questions } from './questions';
import { Search } from './search';
import { servers, writeSettings } from './servers';
import { labelsOf, SideBar } from './sideBar';

/** Themes by what they are: the name to choose, and the class that VS Code's page then has. */
const THEMES = {
  light: { name: 'Light Modern', pageClass: 'vs' },
  dark: { name: 'Dark Modern', pageClass: 'vs-dark' },
  'high-contrast': { name: 'Dark High Contrast', pageClass: 'hc-black' },
  'high-contrast-light': { name: 'Light High Contrast', pageClass: 'hc-light' },
} as const;

export type Theme = keyof typeof THEMES;
export const ALL_THEMES = Object.keys(THEMES) as readonly Theme[];

/**
 * After how long somebody presses a key again by which nothing has happened, in milliseconds. On a busy machine an undo
 * may take seconds, and a second one would go a step too far.
 */
const AGAIN = 15_000;

const openOnes = new Set<Workbench>();

afterEach(async function () {
  if (!this.currentTest?.isFailed()) return;
  const name = this.currentTest.fullTitle().replace(/[^a-z0-9]+/gi, '-');
  for (const workbench of openOnes) await workbench.screenshot(`failed-${name}`);
});

/** One browser with one VS Code in it, and what a person does there. */
export class Workbench {
  readonly explorer: Explorer;
  readonly files: Files;
  readonly messages: Messages;
  readonly questions: Questions;
  readonly search: Search;
  readonly sideBar: SideBar;
  readonly text: ArticleText;

  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    /** The folder that is open: a copy of samples/ of its own. */
    readonly folder: string,
  ) {
    this.explorer = new Explorer(page);
    this.files = new Files(page, folder);
    this.messages = new Messages(page, (title) => this.command(title));
    this.questions = new Questions(page);
    this.text = new ArticleText(page);
    this.search = new Search(page, this.text);
    this.sideBar = new SideBar(page, this.text);
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
    await writeSettings(JSON.stringify(SETTINGS, null, 2));
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
    await this.questions.field.fill(name);
    await this.questions.choices.filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator(`.monaco-workbench.${pageClass}`).waitFor();
  }

  /** Opens a file from the list on the left, and waits until its text is there and has the keyboard. */
  async openFile(name: string, { evenIfBinary = false } = {}): Promise<void> {
    await this.explorer.row(name).dblclick();
    await this.page
      .getByRole('tab', { name: new RegExp(`^${name.replaceAll('.', '\\.')}`) })
      .first()
      .waitFor();
    if (evenIfBinary) {
      await this.page.getByText('Open Anyway').click();
      await this.questions.choose('Text Editor');
    }
    // Another text may have been there before.
    await this.page.waitForFunction(editorShows, { file: `/${name}`, withKeyboard: !evenIfBinary });
  }

  /** Waits until there is an editor with that title. */
  async tabOf(title: string): Promise<void> {
    await this.page.getByRole('tab', { name: title }).waitFor();
  }

  /** Follows a link on a page that VS Code shows in frames of its own, such as the preview of a Markdown file. */
  async followPageLink(words: string): Promise<void> {
    const page = this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.getByRole('link', { name: words }).click();
  }

  /** Waits until the editor shows the file of that name, and the line above its text says so. */
  async editorOf(name: string): Promise<void> {
    const crumbs = this.page.locator('.editor-instance, .editor-group-container').locator('.monaco-breadcrumb-item');
    let shown: readonly string[] = [];
    await eventually(
      this.page,
      `the editor shows ${name}`,
      async () => {
        shown = (await crumbs.allInnerTexts()).map((crumb) => crumb.trim());
        return name.split('/').every((part, index) => part === shown[index]);
      },
      () => shown.join(' › '),
    );
    await this.page.waitForFunction(editorShows, { file: `${this.folder}/${name}`, withKeyboard: false });
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
    await eventually(this.page, `the command ${title} is offered`, async () => {
      await this.page.keyboard.press('F1');
      await this.questions.field.waitFor();
      // What else is going on may close it again: then it is opened once more.
      await this.questions.field.fill(`>${title}`, { timeout: AGAIN }).catch(() => undefined);
      for (let looks = 0; looks < 30 && index < 0; looks++) {
        await this.page.waitForTimeout(100);
        const offered = await this.questions.choices.allInnerTexts();
        // Its shortcut stands in lines of its own.
        index = offered.findIndex((text) => text.split('\n')[0]?.trim() === title);
      }
      if (index < 0) await this.page.keyboard.press('Escape');
      return index >= 0;
    });
    for (; index > 0; index--) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Tags the selected words by keyboard as they are recognised: kind, claimant, done; and a name the first time. */
  async tagClaim(author?: string): Promise<void> {
    await this.press('Alt+c');
    for (const title of [/What kind/, /Who says/, /: “/]) {
      await this.questions.titled(title);
      await this.press('Enter');
    }
    if (author === undefined) return;
    await this.questions.titled(/Your name/);
    await this.type(author);
    await this.press('Enter');
  }

  /** Lets time go by, where the test is that nothing happens. */
  async pause(milliseconds: number): Promise<void> {
    await this.page.waitForTimeout(milliseconds);
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

  /** Opens the list of problems, and says what its rows say to a screen reader when one of them fits. */
  async problems(fit: RegExp): Promise<readonly string[]> {
    await this.command('Problems: Focus on Problems View');
    return labelsOf(this.page, this.page.locator('.markers-panel .monaco-list-row'), fit);
  }

  /** Waits until our item in the status bar says something that fits. */
  async statusThat(fit: RegExp): Promise<void> {
    await this.status.filter({ hasText: fit }).waitFor();
  }

  /** Waits until the cursor is where it should be, as the status bar says it: `Ln 5, Col 3`. */
  async cursorThat(fit: RegExp): Promise<void> {
    await this.statusBar.locator('[id="status.editor.selection"]').filter({ hasText: fit }).waitFor();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /**
   * Presses keys with no pause between them, as somebody does who knows them by heart: a key with `+` in it is one that
   * is pressed with others. None is waited for before the next.
   */
  async pressAtOnce(...keys: readonly string[]): Promise<void> {
    const { keyboard } = this.page;
    await Promise.all(
      keys.flatMap((key) => {
        const held = key.split('+');
        return [...held.map((each) => keyboard.down(each)), ...held.reverse().map((each) => keyboard.up(each))];
      }),
    );
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /**
   * Presses a key until something has happened: again where nothing has for a while, as anybody does. VS Code undoes and
   * redoes nothing while it is still at the last step.
   */
  async pressUntil(key: string, what: string, hasHappened: () => Promise<boolean>): Promise<void> {
    let next = 0;
    await eventually(this.page, what, async () => {
      if (await hasHappened()) return true;
      if (Date.now() >= next) {
        await this.press(key);
        next = Date.now() + AGAIN;
      }
      return false;
    });
  }

  /** Saves a picture of the whole window as artifacts/NAME.png. */
  async screenshot(name: string): Promise<void> {
    await mkdir(artifacts, { recursive: true });
    await this.page.screenshot({ path: path.join(artifacts, `${name}.png`) });
  }
}
