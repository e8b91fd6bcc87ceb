import type { ChromeKind } from './chrome/chromeKind';
import { MENU_LINES } from './chrome/menuLines';
import { PAGE_LINES } from './chrome/pageLines';
import { READER_LINES } from './chrome/readerLines';
import { RECORD_LINES } from './chrome/recordLines';

/** Lines that are page chrome wherever they stand, by their words alone; tried without their bullet, in this order. */
export const CHROME_LINES: readonly ChromeKind[] = [...MENU_LINES, ...READER_LINES, ...PAGE_LINES, ...RECORD_LINES];
