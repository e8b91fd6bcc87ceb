import type { Page } from 'playwright-core';

/** How long to wait for something on the page. It is there within a second, unless the machine is busy. */
export const PATIENCE = 60_000;

/** Asks until the answer is yes; fails by saying what was waited for, and how it stood. */
export async function eventually(
  page: Page,
  what: string,
  ask: () => Promise<boolean>,
  state = () => '',
): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Not within ${PATIENCE / 1000} s: ${what}. ${state()}`);
    await page.waitForTimeout(100);
  }
}
