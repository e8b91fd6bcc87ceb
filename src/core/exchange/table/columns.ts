import { FIELDS, headingsOf, originOfTable, plainHeading, type Field, type Origin } from './headings';

/** A column of a table, and what it is taken for. */
export interface TableColumn {
  /** From 0. */
  readonly index: number;
  readonly heading: string;
  /** `undefined`: it is not taken. */
  readonly field: Field | undefined;
}

/** The columns of a table, from left to right, with where it comes from as far as that matters. */
export interface TableColumns {
  readonly origin: Origin;
  readonly columns: readonly TableColumn[];
}

/** What may stand in several columns; of everything else one is taken. */
const JOINED: ReadonlySet<Field> = new Set(['tags', 'note']);

/**
 * What the columns of a table are taken for, by their headings: in a table of ours by its names, in others also by what is
 * usual there. Case, blanks, hyphens and underscores make no difference. Each is taken for one thing, and each thing is in
 * one column, that with the surest heading.
 */
export function columnsOf(headings: readonly string[]): TableColumns {
  const plain = headings.map(plainHeading);
  const origin = originOfTable(plain);
  const taken = new Map<number, Field>();
  const take = (field: Field, heading: string) => {
    const index = plain.findIndex((one, at) => one === heading && !taken.has(at));
    if (index >= 0) taken.set(index, field);
    return index >= 0;
  };
  for (const field of FIELDS) headingsOf(field, origin).some((heading) => take(field, heading));
  // A list with nothing else that could be a quote has it under “text”, or the claim is meant by its words.
  if (![...taken.values()].includes('quote')) {
    const index = ['text', 'statement', 'content'].map((heading) => plain.indexOf(heading)).find((at) => at >= 0);
    if (index !== undefined) taken.set(index, 'quote');
  }
  return { origin, columns: headings.map((heading, index) => ({ index, heading, field: taken.get(index) })) };
}

/**
 * The columns with one taken for something else, or for nothing. What it is taken for now is taken from the column that had
 * it, unless it may stand in several.
 */
export function withField({ origin, columns }: TableColumns, index: number, field: Field | undefined): TableColumns {
  return {
    origin,
    columns: columns.map((column) => {
      if (column.index === index) return { ...column, field };
      return field !== undefined && column.field === field && !JOINED.has(field)
        ? { ...column, field: undefined }
        : column;
    }),
  };
}

/** Headings under which one thing stands in a cell, whatever signs are in it. */
const SINGLE: ReadonlySet<string> = new Set([
  'concept',
  'code',
  'node',
  'category',
  'topic',
  'issue',
  'theme',
  'frame',
]);

/** How the values of a cell are parted; `undefined` where it holds but one. */
export function separatorOf({ heading }: TableColumn, origin: Origin): ';' | ',' | undefined {
  if (origin === 'hypothesis') return ',';
  return SINGLE.has(plainHeading(heading)) ? undefined : ';';
}

/** True if some column has quotes, or places from which quotes follow: without, there is nothing to be found in a text. */
export function hasQuotes({ columns }: TableColumns): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  return (
    fields.has('quote') ||
    ((fields.has('start') || fields.has('start_codepoint')) && (fields.has('end') || fields.has('end_codepoint')))
  );
}
