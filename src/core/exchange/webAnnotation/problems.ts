import type { Problem } from '../../problem';

/**
 * What may be wrong with annotations. Spans are of the file. Facts: `annotation` is its id or, without one, its number
 * from 1; `claim` the id of the claim that it is or becomes; `message` the parser's own; `key` (its path within the claim,
 * or within the file's word on its articles) and `value` what does not fit the sidecar format.
 *
 * - `web-annotation-empty`: there is nothing in the file.
 * - `web-annotation-syntax`: the file is no JSON.
 * - `web-annotation-other-format`: the file is no JSON, and does not even begin like it: a table, a report, a text.
 * - `web-annotation-none`: there is no annotation in it (in JSON-LD compacted with the annotation context).
 * - `web-annotation-other`: things (`count`) stand among annotations and are none; `value` is how the first begins.
 * - `web-annotation-no-quote`: it points at no words of a text, and was left out.
 * - `web-annotation-doubtful`: it has a position only, and nothing shows in which text: it was left out.
 * - `web-annotation-cut`: it has a position only, at which there are no whole words: it was left out.
 * - `web-annotation-twice`: another annotation is the same claim, and this one was left out.
 * - `web-annotation-claim`: it cannot be a claim for what its `key` says, and was left out.
 * - `web-annotation-value`: a value does not fit the sidecar format, and was left out.
 * - `web-annotation-position`: its position does not fit its quote; the quote was taken alone.
 * - `web-annotation-own-word`: it has a word for kind or status (`value`) that is none of ours: now a tag or a note.
 */
export type WebAnnotationProblemCode =
  | 'web-annotation-empty'
  | 'web-annotation-syntax'
  | 'web-annotation-other-format'
  | 'web-annotation-none'
  | 'web-annotation-other'
  | 'web-annotation-no-quote'
  | 'web-annotation-doubtful'
  | 'web-annotation-cut'
  | 'web-annotation-twice'
  | 'web-annotation-claim'
  | 'web-annotation-value'
  | 'web-annotation-position'
  | 'web-annotation-own-word';

export type WebAnnotationProblem = Problem<WebAnnotationProblemCode>;
