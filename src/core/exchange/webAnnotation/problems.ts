import type { Problem } from '../../problem';

/**
 * What may be wrong with annotations. Facts: `annotation` is its id or, without one, its number from 1; `message` the
 * parser's own; `key` and `value` what does not fit the sidecar format.
 *
 * - `web-annotation-syntax`: the file is no JSON.
 * - `web-annotation-none`: there is no annotation in it (in JSON-LD compacted with the annotation context).
 * - `web-annotation-no-quote`: it points at no words of a text, and was left out.
 * - `web-annotation-position`: its position does not fit its quote; the quote was taken alone.
 * - `web-annotation-value`: a value does not fit the sidecar format, and was left out.
 */
export type WebAnnotationProblemCode =
  | 'web-annotation-syntax'
  | 'web-annotation-none'
  | 'web-annotation-no-quote'
  | 'web-annotation-position'
  | 'web-annotation-value';

export type WebAnnotationProblem = Problem<WebAnnotationProblemCode>;
