import { attributionAt } from '../speech/speakers';
import type { Place } from './draft';

/**
 * True where an article that has a voice of its own, a column or an editorial, may say for itself what it wants: outside
 * quotation marks, attributed to nobody. Whether it has one, only the whole article tells.
 */
export function mayBeOwnWords({ parse, sentence }: Place, at: number): boolean {
  const { quotation, start } = sentence.words[at]!;
  const { role, turn } = parse.paragraph;
  return role === 'body' && turn?.kind !== 'answer' && quotation < 0 && attributionAt(parse, start) === undefined;
}
