import type { Problem } from '../../problem';
import type { WebAnnotationProblemCode } from '../webAnnotation/problems';

/**
 * What may be wrong with a table as a whole, or with a row of it as it is written. Spans are of the file. Facts: `row` counts
 * as spreadsheets do, the headings mostly being row 1; `count` and `value` as below.
 *
 * - `table-empty`: there are no rows below the headings.
 * - `table-no-quotes`: no column is known to hold quotes; `value` has the headings.
 * - `table-row-broken`: a quotation mark in it is not closed, or stands where none may: it was left out.
 * - `table-broken`: so many rows are broken that the table was read no further than this one.
 * - `table-row-long`: it has more cells (`count`) than there are headings, so that they stand in the wrong columns: it was
 *   left out.
 */
export type TableProblemCode =
  'table-empty' | 'table-no-quotes' | 'table-row-broken' | 'table-broken' | 'table-row-long';

/** What may be wrong with a file that is imported. A row's own values are told as those of annotations, with `row`. */
export type ImportProblemCode = TableProblemCode | WebAnnotationProblemCode;

export type ImportProblem = Problem<ImportProblemCode>;
