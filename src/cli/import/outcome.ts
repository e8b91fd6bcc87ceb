import type { Article } from '../../core/article';
import type { LocatedClaim } from '../../core/claims/located';
import { importOutcome, type ImportOutcome } from '../../core/exchange/importOutcome';
import type { ImportPlan } from '../../core/exchange/importing';
import { linePositions } from '../linePositions';
import { printable } from '../terminal/printable';
import { keyName } from './wording';
import { quotedInOneLine } from '../../core/text/oneLine';

/** So much of a quote is shown, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/**
 * What has come into a sidecar, or would come: one line, and for each claim that would come another.
 *
 * @param after the article with the sidecar as it is then
 */
export function outcomeLines(sidecarFile: string, plan: ImportPlan, after: Article, isDryRun: boolean): string {
  const { claims, actors, article } = plan;
  const outcome = importOutcome(plan, after);
  const unplaced = outcome.unplaced.length;
  const changed = outcome.changed.length;
  const parts = [
    `${numbered(claims.length, 'claim')} ${isDryRun ? 'would be added' : 'added'}`,
    ...(actors.length === 0 ? [] : [numbered(actors.length, 'actor')]),
    ...(article.length === 0 ? [] : [`details of the article (${article.join(', ')})`]),
    ...knownParts(plan, outcome),
    ...(changed === 0 ? [] : [`${changed} whose words differ from the article (“bluepencil check” shows them)`]),
    ...(unplaced === 0 ? [] : [`${unplaced} without a definite place in the article`]),
  ];
  const head = `${printable(sidecarFile)}: ${parts.join(', ')}.\n`;
  if (!isDryRun) return head;
  const placeIn = linePositions(after.text);
  return head + outcome.added.map((located) => claimLine(located, after.text, placeIn)).join('');
}

function knownParts({ known }: ImportPlan, { filled, differing }: ImportOutcome): readonly string[] {
  if (known.length === 0) return [];
  const [others, fills] = [differing.claims.length, filled.claims.length];
  const words = (keys: readonly string[]) => keys.map(keyName).join(', ');
  return [
    `${known.length} already there`,
    ...(fills === 0 ? [] : [`${fills} of them filled in (${words(filled.keys)})`]),
    ...(others === 0 ? [] : [`${others} of them with different details here (${words(differing.keys)})`]),
  ];
}

/** A claim that would come, with its words as they were annotated and, where they have changed, as they are now. */
function claimLine(
  { claim, placements: [placement], state }: LocatedClaim,
  text: string,
  placeIn: ReturnType<typeof linePositions>,
): string {
  const isPlaced = placement !== undefined && 'start' in placement;
  const place = isPlaced ? `line ${placeIn(placement.start).line}` : state;
  const now =
    isPlaced && placement.state === 'changed' ? `, now ${quoted(text.slice(placement.start, placement.end))}` : '';
  return `  ${claim.kind}, ${place}: ${quoted(claim.anchors[0]?.exact ?? '')}${now}\n`;
}

function quoted(words: string): string {
  const quote = quotedInOneLine(words);
  const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
  return `“${printable(shown)}”`;
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
