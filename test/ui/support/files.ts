import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from './patience';

/** The files in the folder that is open, as they are stored. */
export class Files {
  constructor(
    private readonly page: Page,
    private readonly folder: string,
  ) {}

  /** Waits until no file of that name is in the folder. */
  async gone(name: string): Promise<void> {
    await eventually(this.page, `${name} is gone`, async () => (await this.text(name)) === undefined);
  }

  /** What a file in the folder holds now; `undefined` if there is none of that name. */
  text(name: string): Promise<string | undefined> {
    return readFile(path.join(this.folder, name), 'utf8').catch(() => undefined);
  }

  /** Waits until a file in the folder is there and fits, and says what it holds then. */
  async that(name: string, what: string, fit: (text: string) => boolean): Promise<string> {
    let text: string | undefined;
    await eventually(
      this.page,
      `${name}: ${what}`,
      async () => (text = await this.text(name)) !== undefined && fit(text),
      () => text ?? 'There is no such file.',
    );
    return text!;
  }
}
