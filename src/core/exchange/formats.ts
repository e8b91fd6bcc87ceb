import type { Article } from '../article';
import { writeCsv } from './csv/write';
import type { Exported } from './exported';
import { writeHtml } from './html/write';
import { writeMarkdown } from './markdown/write';
import { writeWebAnnotation } from './webAnnotation/write';

/** A format that articles' claims are exported to. */
export interface ExportFormat {
  /** As in `bluepencil export --format`. */
  readonly id: ExportFormatId;
  /** The usual end of the file's name, with its dot. */
  readonly extension: string;
  /** The whole file for these articles, in their order. Pure: the same articles give the same bytes (in UTF-8). */
  readonly write: (articles: readonly Article[]) => Exported;
}

export const EXPORT_FORMAT_IDS = ['csv', 'web-annotation', 'markdown', 'html'] as const;
export type ExportFormatId = (typeof EXPORT_FORMAT_IDS)[number];

/** In the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'csv', extension: '.csv', write: writeCsv },
  { id: 'web-annotation', extension: '.jsonld', write: writeWebAnnotation },
  { id: 'markdown', extension: '.md', write: writeMarkdown },
  { id: 'html', extension: '.html', write: writeHtml },
];

/** The format of an id; `undefined` if there is none. */
export function exportFormat(id: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.id === id);
}
