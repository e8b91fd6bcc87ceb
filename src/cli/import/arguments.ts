import path from 'node:path';
import { FILE_LIMIT } from '../../core/sizeLimits';
import { filesNamed } from '../../platform/node/filesNamed';
import { readBytes } from '../../platform/node/readBytes';
import { articlesNamed } from '../articleFile';
import { readArguments, UsageError } from '../options';
import { decodeArticle } from '../scan/decodeArticle';
import { printable } from '../terminal/printable';
import { readFailureSentence } from '../wording/readFailure';

export interface ImportArguments {
  readonly file: string;
  readonly articles: readonly string[];
  readonly isDryRun: boolean;
  /** The only article is meant, even if the annotations name another and none of their words stand in it. */
  readonly takesUnplaced: boolean;
}

/** Reads what was asked for. Throws {@link UsageError}. */
export async function readImportArguments(args: readonly string[]): Promise<ImportArguments> {
  const { options, positionals } = readArguments(args, {
    format: { type: 'string' },
    'dry-run': { type: 'boolean' },
    unplaced: { type: 'boolean' },
  });
  if (options.format !== undefined && options.format !== 'web-annotation')
    throw new UsageError(`“${options.format}” cannot be imported; only web-annotation can.`);
  const [file, ...articles] = positionals;
  if (file === undefined) throw new UsageError('Which file? Name one with Web Annotations, then the articles.');
  if (articles.length === 0)
    throw new UsageError(`After “${path.basename(file)}”, name the articles that it is about.`);
  if (positionals.includes('-')) throw new UsageError('Standard input (-) cannot be imported; name a file.');
  return {
    file,
    articles: articlesNamed(await filesNamed(articles)),
    isDryRun: options['dry-run'] === true,
    takesUnplaced: options.unplaced === true,
  };
}

/** The text of the file with annotations. Throws {@link UsageError} where it cannot be read. */
export async function textOfFile(file: string): Promise<string> {
  const read = await readBytes(file, FILE_LIMIT.bytes);
  if (read.failure !== undefined) {
    const options = { limit: FILE_LIMIT, insteadOfFolder: 'a file in it' };
    throw new UsageError(readFailureSentence(read, `“${printable(file)}”`, options));
  }
  const { text, isWellFormed } = decodeArticle(read.bytes);
  if (!isWellFormed) throw new UsageError(`“${printable(file)}” is not UTF-8 text; save it as UTF-8.`);
  return text;
}
