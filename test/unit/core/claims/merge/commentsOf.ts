import { commentsIn } from '../../../../../src/core/yaml/comments/commentSpans';
import { parsePlain } from '../../../../../src/core/yaml/reading/parsePlain';

/** How often each comment stands in a text. */
export function commentsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of commentsIn(parsePlain(text))) {
    const said = text.slice(start, end);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return counts;
}
