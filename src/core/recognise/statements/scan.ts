import { byPosition, contains, overlaps, type Span } from '../../text/span';
import type { ParagraphText } from '../../text/paragraph';
import type { Parse } from '../syntax/parse';
import { attributionsOf } from '../syntax/speech';
import { firstEndingFrom } from '../syntax/words';
import type { StatementCandidate } from './candidate';
import { quotedStatements } from './quoted';

/** Verbs of the mind and of plans: they attribute a thought but report no statement worth checking by themselves. */
const NOT_SAID = /^(?:hope|fear|expect|wonder|think|believe|feel|mean|urge|rule)$/;

/** Proposes attributions from one paragraph alone. */
export function scanStatements(parse: Parse): readonly StatementCandidate[] {
  const { paragraph } = parse;
  const attributions = attributionsOf(parse);
  const found: StatementCandidate[] = [];
  const known = new Set<string>();
  const add = (content: Span, rest: Omit<StatementCandidate, 'start' | 'end' | 'directness'>, lemma?: string) => {
    const span = trimmed(paragraph.text, content);
    if (span.end <= span.start) return;
    const directness = directnessOf(paragraph, span);
    if (directness === 'indirect' && lemma !== undefined && NOT_SAID.test(lemma)) return;
    const key = `${span.start}-${span.end}`;
    if (known.has(key)) return;
    known.add(key);
    found.push({ ...rest, ...span, directness });
  };
  for (const { content, cue, lemma, polarity, source } of attributions) {
    add(
      content,
      { rule: `statement.${ruleOf(lemma)}`, source, cue: { start: cue.start, end: cue.end }, polarity },
      lemma,
    );
  }
  for (const { start, end, ...rest } of quotedStatements(parse, attributions)) add({ start, end }, rest);
  return found.sort(byPosition);
}

function ruleOf(lemma: string): string {
  if (lemma === ':') return 'label';
  return lemma === 'according to' ? 'according-to' : 'verb';
}

function directnessOf({ quotations }: ParagraphText, span: Span): StatementCandidate['directness'] {
  const quotation = quotations[firstEndingFrom(quotations, span.start + 1)];
  if (quotation === undefined || !overlaps(quotation, span)) return 'indirect';
  return contains(quotation, span) ? 'direct' : 'mixed';
}

/** Without blanks, quotation marks and sentence punctuation at the edges. */
function trimmed(text: string, { start, end }: Span): Span {
  let a = start;
  let b = end;
  while (a < b && /[\s"“”‘’«»,;:]/.test(text[a]!)) a++;
  while (b > a && /[\s"“”‘«»,;:.]/.test(text[b - 1]!)) b--;
  return { start: a, end: b };
}
