import type { Article } from '../../article';
import { claimViews } from '../claimView';
import { LossCounter, type Exported } from '../exported';
import { countArticleLosses, countDecisions, countKeysLeftOut, countLeftOutBesides } from '../leftOut';
import { writable } from '../writable';
import { csvCell } from './cell';
import { COLUMNS, WRITTEN_BESIDES, WRITTEN_KEYS } from './columns';

/** Without it spreadsheets take UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** So many columns stand at the beginning of every table since the first. */
const FIRST_COLUMNS = COLUMNS.slice(0, 5).map(({ name }) => name);

/** True for a file that begins with the names of our columns. */
export function isCsvExport(beginning: string): boolean {
  return beginning.replace(BYTE_ORDER_MARK, '').startsWith(`${FIRST_COLUMNS.join(',')},`);
}

/**
 * A table (RFC 4180) with one row a claim, for spreadsheets and statistics: a claim with several places stands in one
 * row with its first place, and the others in columns of their own. A claim whose words are gone has a row without a
 * place. Lines end in CRLF, within a cell in LF.
 */
export function writeCsv(articles: readonly Article[]): Exported {
  const losses = new LossCounter();
  countArticleLosses(articles, losses);
  const views = articles.flatMap(claimViews);
  const rows = views.map((view) => COLUMNS.map(({ value }) => writable(value(view), losses)));
  for (const { quotes } of views) {
    // There is a column for the first.
    losses.add('words-changed', quotes.slice(1).filter(({ state }) => state === 'changed').length);
  }
  countKeysLeftOut(views, WRITTEN_KEYS, losses);
  countLeftOutBesides(articles, views, WRITTEN_BESIDES, losses);
  countDecisions(articles, losses);
  const lines = [COLUMNS.map(({ name }) => name), ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return { text: `${BYTE_ORDER_MARK}${lines.join('')}`, losses: losses.losses };
}
