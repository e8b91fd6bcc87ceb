import { firstHeadings } from './table/parse';
import { knownHeadings } from './table/headings';

/** As in `bluepencil import --format`; `csv` is any table, whatever stands between its cells. */
export const IMPORT_FORMAT_IDS = ['web-annotation', 'csv'] as const;
export type ImportFormatId = (typeof IMPORT_FORMAT_IDS)[number];

/** The ends of names of files that are imported, in small letters, without their dots. */
export const IMPORT_EXTENSIONS: { readonly [Format in ImportFormatId]: readonly string[] } = {
  'web-annotation': ['jsonld', 'json'],
  csv: ['csv', 'tsv', 'tab'],
};

/** In which format a file is, by its name, else by how it begins: a table by headings that are known. */
export function importFormatOf(name: string, text: string): ImportFormatId {
  const extension = name.toLowerCase().split('.').at(-1)!;
  const named = IMPORT_FORMAT_IDS.find((format) => IMPORT_EXTENSIONS[format].includes(extension));
  if (named !== undefined) return named;
  const isJson = /^\s*[[{]/.test(text);
  return !isJson && knownHeadings(firstHeadings(text)) >= LEAST_KNOWN ? 'csv' : 'web-annotation';
}

/** One word of a text may happen to be a heading. */
const LEAST_KNOWN = 2;

/** True for a workbook of a spreadsheet (XLSX, ODS) and whatever else is compressed in the same way. */
export function isWorkbook([first, second, third]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3;
}
