import type { Article, LocatedClaim } from '../../core/article';
import type { ImportPlan } from '../../core/exchange/importing';
import { linePositions } from '../linePositions';
import { printable } from '../terminal/printable';
import { keyName } from './wording';

/** So much of a quote is shown, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/**
 * What has come into a claims file, or would come: one line, and for each claim that would come another.
 *
 * @param after the article with the claims file as it is then
 */
export function outcomeLines(sidecarFile: string, plan: ImportPlan, after: Article, isDryRun: boolean): string {
  const { claims, actors, article } = plan;
  const ids = new Set(claims);
  const news = after.claims.filter(({ claim }) => ids.has(claim.id));
  const unplaced = news.filter(({ state }) => state === 'lost' || state === 'ambiguous').length;
  const parts = [
    `${numbered(claims.length, 'claim')} ${isDryRun ? 'would be added' : 'added'}`,
    ...(actors.length === 0 ? [] : [numbered(actors.length, 'actor')]),
    ...(article.length === 0 ? [] : [`what is said of the article (${article.join(', ')})`]),
    ...knownParts(plan),
    ...(unplaced === 0 ? [] : [`${unplaced} without a sure place in the article`]),
  ];
  const head = `${printable(sidecarFile)}: ${parts.join(', ')}.\n`;
  if (!isDryRun) return head;
  const placeIn = linePositions(after.text);
  return head + news.map((located) => claimLine(located, after.text, placeIn)).join('');
}

function knownParts({ known }: ImportPlan): readonly string[] {
  if (known.length === 0) return [];
  const [other, filled] = (['differing', 'filled'] as const).map((list) => {
    const some = known.filter((claim) => claim[list].length > 0);
    const keys = [...new Set(some.flatMap((claim) => claim[list].map(keyName)))];
    return { count: some.length, keys: keys.join(', ') };
  });
  return [
    `${known.length} there already`,
    ...(filled!.count === 0 ? [] : [`${filled!.count} of them filled in (${filled!.keys})`]),
    ...(other!.count === 0
      ? []
      : [`${other!.count} of them ${other!.count === 1 ? 'says' : 'say'} something else here (${other!.keys})`]),
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
  const quote = words.replaceAll(/\s+/g, ' ');
  const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
  return `“${printable(shown)}”`;
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
