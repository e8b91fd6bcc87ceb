import type { Article } from '../article';
import { isCsvExport, writeCsv } from './csv/write';
import type { Exported } from './exported';
import { isHtmlExport, writeHtml } from './html/write';
import { isMarkdownExport } from './markdown/ownReport';
import { writeMarkdown } from './markdown/write';
import { isWebAnnotationExport, writeWebAnnotation } from './webAnnotation/write';

/** A format that articles' claims are exported to. */
export interface ExportFormat {
  /** As in `bluepencil export --format`. */
  readonly id: ExportFormatId;
  /** The usual end of the file's name, with its dot. */
  readonly extension: string;
  /** Such ends of names, in small letters: a file of another format is not called so. */
  readonly extensions: readonly string[];
  /** The whole file for these articles, in their order. Pure: the same articles give the same bytes (in UTF-8). */
  readonly write: (articles: readonly Article[]) => Exported;
  /** True for the beginning of a file that an earlier export has written in this format. */
  readonly isExport: (beginning: string) => boolean;
}

/** As in `bluepencil export --format`. */
export const EXPORT_FORMAT_IDS = ['csv', 'web-annotation', 'markdown', 'html'] as const;
export type ExportFormatId = (typeof EXPORT_FORMAT_IDS)[number];

/** In the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'csv', extension: '.csv', extensions: ['.csv'], write: writeCsv, isExport: isCsvExport },
  {
    id: 'web-annotation',
    extension: '.jsonld',
    extensions: ['.jsonld', '.json'],
    write: writeWebAnnotation,
    isExport: isWebAnnotationExport,
  },
  {
    id: 'markdown',
    extension: '.md',
    extensions: ['.md', '.markdown'],
    write: writeMarkdown,
    isExport: isMarkdownExport,
  },
  { id: 'html', extension: '.html', extensions: ['.html', '.htm'], write: writeHtml, isExport: isHtmlExport },
];

/** The format that a file is of by its name, by the end of it; `undefined` for other names. */
export function formatOfName(file: string): ExportFormat | undefined {
  const name = file.toLowerCase();
  return EXPORT_FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** The format of an id; `undefined` if there is none. */
export function exportFormat(id: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.id === id);
}
