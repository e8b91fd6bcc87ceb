import { isSameJson } from '../../json/equality';
import type { Remarks } from '../../yaml/comments/remarks';
import type { Passed } from '../../yaml/comments/ways';
import { withRemarks } from '../../yaml/comments/withRemarks';
import { parsePlain } from '../../yaml/reading/parsePlain';

/**
 * A text with the comments of a merge, that says what it said; `undefined` if they cannot be put in so. One stays where
 * the file would say something else without it.
 */
export function withMergedRemarks(text: string, remarks: Remarks, passed?: Passed): string | undefined {
  const { content } = parsePlain(text);
  for (const keepsOthers of [false, true]) {
    const after = withRemarks(text, remarks, { keepsOthers, ...(passed && { passed }) });
    if (after === text) return text;
    const result = parsePlain(after);
    if (result.problems.length === 0 && isSameJson(result.content(), content())) return after;
  }
  return undefined;
}
