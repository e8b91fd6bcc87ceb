import { readWebAnnotation } from '../../../../../src/core/exchange/webAnnotation/read';
import { TEXT } from '../example';

/** The context of the Web Annotation Data Model. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A text with letters that count as two units, and a Windows line end. */
export const FERRIES = 'A ferry 🚢🚢 sails.\r\nMara Lindqvist waves.';

/** Reads annotations whose positions are looked for in some texts, by their file names. */
export function read(json: string, texts: Readonly<Record<string, string>> = { 'ferry.txt': TEXT }) {
  return readWebAnnotation(json, { textOf: ({ file }) => texts[file ?? ''] });
}

/** An annotation of another program, as JSON. */
export function annotation(rest: object): string {
  return JSON.stringify({ '@context': CONTEXT, id: 'https://example.org/a1', type: 'Annotation', ...rest });
}

/** A quote that stands in the example. */
export const QUOTE = { type: 'TextQuoteSelector', exact: 'Mara Lindqvist' };
export const TARGET = { source: 'https://example.org/page', selector: QUOTE };
