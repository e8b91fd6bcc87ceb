import type { Article } from '../../article';
import { LossCounter, type Exported } from '../exported';
import { countArticleLosses, countKeysLeftOut } from '../leftOut';
import { numbersOf } from '../report/claimFacts';
import { REPORTED_KEYS, reportOf } from '../report/report';
import { writable } from '../writable';
import { HtmlReport } from './htmlReport';
import { htmlText } from './escape';
import { STYLE } from './style';

/** Even where something slipped through, a reader's browser would run and fetch nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Which program has made the page. */
const GENERATOR = '<meta name="generator" content="Blue Pencil">';

/** True for a page that names Blue Pencil in its head as what has made it. */
export function isHtmlExport(beginning: string): boolean {
  const [head = ''] = beginning.split('<title>', 1);
  return head.startsWith('<!DOCTYPE html>') && head.includes(GENERATOR);
}

/**
 * A report for editors as one HTML page that needs nothing else: overview, deadlines, actors, each claim by status, and
 * the articles with their claims marked. No scripts; nothing is fetched; it works from a mail or a stick.
 */
export function writeHtml(articles: readonly Article[]): Exported {
  const losses = new LossCounter();
  countArticleLosses(articles, losses);
  const report = reportOf(articles);
  countKeysLeftOut(report.claims, REPORTED_KEYS, losses);
  const body = new HtmlReport(report, numbersOf(report.claims), losses).sections.join('\n');
  const text = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlText(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${GENERATOR}
<title>${htmlText(report.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
  return { text: writable(text, losses), losses: losses.losses };
}
