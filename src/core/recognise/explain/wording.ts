import type { DateResolution } from '../mark';
import { nestedAt, type ExplainedCandidate, type ExplainedParagraph } from './explain';
import { quotedInOneLine } from '../../text/oneLine';

/** What explanations call the workspace's own knowledge, so that a shell can lead to it. */
export const THE_REGISTER = 'the register of actors';

/** How many of the things noticed about a candidate are named. */
const MOST_FEATURES = 24;

/**
 * Explanations as plain text: each paragraph with its role, then a line a candidate and, indented, why. The same in the
 * editor and on the command line. `positionOf` words a place of the article ("12:5").
 */
export function explanationText(
  paragraphs: readonly ExplainedParagraph[],
  positionOf: (offset: number) => string,
): string {
  return paragraphs
    .map((paragraph) => {
      const { start, role, rule, isRead, candidates } = paragraph;
      const head = `${positionOf(start)}  paragraph: ${role} (rule ${rule})${isRead ? '' : '; nothing is looked for here'}`;
      const lines = candidates.map((candidate) => candidateLines(candidate, positionOf));
      const nothing = isRead && candidates.length === 0 ? ['  no candidate was found'] : [];
      return [head, ...nothing, ...lines.flat()].join('\n');
    })
    .join('\n\n');
}

function candidateLines(candidate: ExplainedCandidate, positionOf: (offset: number) => string): readonly string[] {
  const { kind, start, text, rule, outcome } = candidate;
  const head = `  ${positionOf(start)}  ${kind} “${quotedInOneLine(text)}”: ${outcome} (rule ${rule})`;
  return [head, ...reasonsOf(candidate, positionOf).map((reason) => `      ${reason}`)];
}

function reasonsOf(candidate: ExplainedCandidate, positionOf: (offset: number) => string): readonly string[] {
  const { outcome, reason, by, weights } = candidate;
  const reasons: string[] = [];
  if (outcome === 'kept' && by !== undefined && 'type' in by) reasons.push(`as ${by.type}`);
  if (outcome === 'kept' && by?.kind === 'date') reasons.push(...countedFrom(by.resolution, positionOf));
  if (reason === 'overlaps' && by !== undefined) {
    const verb = outcome === 'merged' ? 'part of' : 'gives way to';
    reasons.push(`${verb} “${quotedInOneLine(by.text)}” at ${positionOf(by.start)} (rule ${by.rule})`);
  }
  if (outcome === 'nested' && by !== undefined) {
    const type = nestedAt(by, candidate)?.type ?? '';
    reasons.push(`named inside “${quotedInOneLine(by.text)}” at ${positionOf(by.start)} (rule ${by.rule}), as ${type}`);
  }
  if (outcome === 'added') reasons.push('shown by other paragraphs of the article, or known to the workspace');
  if (reason === 'rejected') reasons.push('you have decided that it is none');
  if (reason === 'never') reasons.push(`never highlighted, by “never” in ${THE_REGISTER}`);
  if (outcome === 'dropped' && reason === 'elsewhere')
    reasons.push('decided against by other paragraphs of the article');
  if (weights !== undefined) {
    const { verdict, scores, features } = weights;
    if (outcome === 'dropped' && reason === 'weighed') reasons.push('judged not to be an actor');
    else if (outcome !== 'merged' && verdict === 'none')
      reasons.push('judged not to be an actor by its own paragraph alone');
    if (scores.length > 0)
      reasons.push(`scores: ${scores.map(([name, score]) => `${name} ${score.toFixed(1)}`).join(', ')}`);
    if (features.length > 0) {
      const more = features.length > MOST_FEATURES ? ` (+${features.length - MOST_FEATURES})` : '';
      reasons.push(`noticed: ${features.slice(0, MOST_FEATURES).join(', ')}${more}`);
    }
  }
  return reasons;
}

/** From which day a date was counted, and where that stands. */
function countedFrom(
  { anchor, anchorSource, anchorSpan }: DateResolution,
  positionOf: (offset: number) => string,
): readonly string[] {
  if (anchor === undefined) return [];
  const place = anchorSpan && ` at ${positionOf(anchorSpan.start)}`;
  switch (anchorSource) {
    case 'entry':
      return [`counted from ${anchor}, the stamp of the live blog’s entry${place ?? ''}`];
    case 'text':
      return [`counted from ${anchor}, told in the text${place ?? ''}`];
    default:
      return [`counted from ${anchor}, the article’s date`];
  }
}
