import { contains, overlaps, type Span } from '../../text/span';
import type { ParagraphText } from '../../text/paragraph';
import { parse } from '../syntax/parse';
import { attributionsOf } from '../syntax/speech';
import type { StatementCandidate } from './candidate';

/** Verbs of the mind and of plans: they attribute a thought but report no statement worth checking by themselves. */
const NOT_SAID = /^(?:hope|fear|expect|wonder|think|believe|feel|mean|urge|rule)$/;

/** Proposes attributions from one paragraph alone. */
export function scanStatements(paragraph: ParagraphText): readonly StatementCandidate[] {
  const found: StatementCandidate[] = [];
  const known = new Set<string>();
  for (const { content, cue, lemma, polarity, source } of attributionsOf(parse(paragraph))) {
    const span = trimmed(paragraph.text, content);
    if (span.end <= span.start) continue;
    const directness = directnessOf(paragraph, span);
    if (directness === 'indirect' && NOT_SAID.test(lemma)) continue;
    const key = `${span.start}-${span.end}`;
    if (known.has(key)) continue;
    known.add(key);
    found.push({
      ...span,
      rule: `statement.${ruleOf(lemma)}`,
      source,
      cue: { start: cue.start, end: cue.end },
      directness,
      polarity,
    });
  }
  return found;
}

function ruleOf(lemma: string): string {
  if (lemma === ':') return 'label';
  return lemma === 'according to' ? 'according-to' : 'verb';
}

function directnessOf(paragraph: ParagraphText, span: Span): StatementCandidate['directness'] {
  if (paragraph.quotations.some((quotation) => contains(quotation, span))) return 'direct';
  return paragraph.quotations.some((quotation) => overlaps(quotation, span)) ? 'mixed' : 'indirect';
}

/** Without blanks, quotation marks and sentence punctuation at the edges. */
function trimmed(text: string, { start, end }: Span): Span {
  let a = start;
  let b = end;
  while (a < b && /[\s"“”‘’«»,;:]/.test(text[a]!)) a++;
  while (b > a && /[\s"“”‘«»,;:.]/.test(text[b - 1]!)) b--;
  return { start: a, end: b };
}
