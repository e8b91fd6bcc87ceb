import path from 'node:path';
import { IMPORT_FORMAT_IDS, importFormatOf, isWorkbook, type ImportFormatId } from '../../core/exchange/importFormat';
import { decodeWindows1252 } from '../../core/text/windows1252';
import { FILE_LIMIT } from '../../core/sizeLimits';
import { filesNamed } from '../../platform/node/filesNamed';
import { readBytes } from '../../platform/node/readBytes';
import { articlesNamed } from '../articleFile';
import { readArguments, UsageError } from '../options';
import { decodeArticle } from '../scan/decodeArticle';
import { printable } from '../terminal/printable';
import { readFailureSentence } from '../wording/readFailure';
import type { ImportFile } from './place';

export interface ImportArguments {
  readonly file: string;
  readonly articles: readonly string[];
  readonly isDryRun: boolean;
  /** The only article is meant, even if the annotations name another and none of their words stand in it. */
  readonly takesUnplaced: boolean;
  /** As it was said; without that the file tells it. */
  readonly format: ImportFormatId | undefined;
  /** What columns of a table are to be taken for, each as `HEADING=FIELD`. */
  readonly map: readonly string[];
}

/** Reads what was asked for. Throws {@link UsageError}. */
export async function readImportArguments(args: readonly string[]): Promise<ImportArguments> {
  const { options, positionals } = readArguments(args, {
    format: { type: 'string' },
    'dry-run': { type: 'boolean' },
    map: { type: 'string', multiple: true },
    unplaced: { type: 'boolean' },
  });
  const format = IMPORT_FORMAT_IDS.find((id) => id === options.format);
  if (options.format !== undefined && format === undefined)
    throw new UsageError(`“${options.format}” cannot be imported; ${IMPORT_FORMAT_IDS.join(' and ')} can.`);
  const [file, ...articles] = positionals;
  if (file === undefined)
    throw new UsageError('Which file? Name one with Web Annotations or a table, then the articles.');
  if (articles.length === 0)
    throw new UsageError(`After “${path.basename(file)}”, name the articles that it is about.`);
  if (positionals.includes('-')) throw new UsageError('Standard input (-) cannot be imported; name a file.');
  return {
    file,
    articles: articlesNamed(await filesNamed(articles)),
    isDryRun: options['dry-run'] === true,
    takesUnplaced: options.unplaced === true,
    format,
    map: options.map ?? [],
  };
}

/** A file that is imported, with its format. */
export interface ReadFile extends ImportFile {
  readonly format: ImportFormatId;
  /** True for a table in the encoding that Excel in Western Europe and America writes, and nothing says so. */
  readonly isWindows: boolean;
}

/**
 * The file with annotations. Throws {@link UsageError} where it cannot be read.
 *
 * @param wanted the format that the user has named
 */
export async function readImportFile(file: string, wanted: ImportFormatId | undefined): Promise<ReadFile> {
  const read = await readBytes(file, FILE_LIMIT.bytes);
  if (read.failure !== undefined) {
    const options = { limit: FILE_LIMIT, insteadOfFolder: 'a file in it' };
    throw new UsageError(readFailureSentence(read, `“${printable(file)}”`, options));
  }
  const name = `“${printable(file)}”`;
  if (isWorkbook(read.bytes))
    throw new UsageError(`${name} is a workbook. In the spreadsheet, save it as “CSV UTF-8”, and import that.`);
  const { text, isWellFormed } = decodeArticle(read.bytes);
  const formatOf = (content: string) => wanted ?? importFormatOf(path.basename(file), content);
  if (isWellFormed) return { file, text, format: formatOf(text), isWindows: false };
  const windows = decodeWindows1252(read.bytes);
  if (formatOf(windows) !== 'csv' || windows.includes('\0'))
    throw new UsageError(`${name} is not UTF-8 text; save it as UTF-8.`);
  return { file, text: windows, format: 'csv', isWindows: true };
}
