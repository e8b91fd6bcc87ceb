import type { Article } from '../../core/article';
import type { ImportPlan } from '../../core/exchange/importing';
import { linePositions } from '../linePositions';
import { printable } from '../terminal/printable';

/** So much of a quote is shown, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/**
 * What has come into a claims file, or would come: one line, and for each claim that would come another.
 *
 * @param after the article with the claims file as it is then
 */
export function outcomeLines(sidecarFile: string, plan: ImportPlan, after: Article, isDryRun: boolean): string {
  const { claims, actors, known } = plan;
  const ids = new Set(claims);
  const news = after.claims.filter(({ claim }) => ids.has(claim.id));
  const unplaced = news.filter(({ state }) => state === 'lost' || state === 'ambiguous').length;
  const parts = [
    `${numbered(claims.length, 'claim')} ${isDryRun ? 'would be added' : 'added'}`,
    ...(actors.length === 0 ? [] : [numbered(actors.length, 'actor')]),
    ...(known === 0 ? [] : [`${known} there already`]),
    ...(unplaced === 0 ? [] : [`${unplaced} without a sure place in the article`]),
  ];
  const head = `${printable(sidecarFile)}: ${parts.join(', ')}.\n`;
  if (!isDryRun) return head;
  const placeIn = linePositions(after.text);
  const lines = news.map(({ claim, placements: [placement], state }) => {
    const quote = (claim.anchors[0]?.exact ?? '').replaceAll(/\s+/g, ' ');
    const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
    const place = placement !== undefined && 'start' in placement ? `line ${placeIn(placement.start).line}` : state;
    return `  ${claim.kind}, ${place}: “${printable(shown)}”\n`;
  });
  return head + lines.join('');
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
