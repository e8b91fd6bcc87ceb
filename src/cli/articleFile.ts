import path from 'node:path';
import { firstConflict } from '../core/yaml/lines/conflictMarkers';
import { articleOf, committedOf, originalsOf, type Article } from '../core/article';
import { articleName, sidecarName } from '../core/claims/sidecarName';
import { readBytes, type ReadFailure } from '../platform/node/readBytes';
import type { FileProblem, FileProblemCode } from './fileProblem';
import { commitsOfSidecar, earlierTexts } from './git/fileVersions';
import { UnmergedFiles } from './git/unmergedFiles';
import { linePositions } from './linePositions';
import { articleMeantBy, claimsAstrayFrom, copiedClaimsOf, misnamedClaimsOf } from './strayClaims';
import { registerFor } from './register';
import { unmergedProblem } from './unmergedProblem';
import { ARTICLE_LIMIT, FILE_LIMIT } from '../core/sizeLimits';
import { isUtf16 } from '../core/text/encoding';
import { decodeArticle } from './scan/decodeArticle';

/** An article with its sidecar, as read from the disk. */
export interface ArticleFile {
  /** As the user gave it. */
  readonly file: string;
  readonly sidecarFile: string;
  /** The sidecar's text as positions count in it; empty where there is none. */
  readonly sidecarText: string;
  /** `undefined` if the article, or the sidecar that it has, could not be read. */
  readonly article: Article | undefined;
  readonly problems: readonly FileProblem[];
}

/**
 * The articles that a user has named. Globs such as `folder/*` bring the sidecars along: each stands for its
 * article, and an article is taken once, by the first of the ways in which its path is written.
 */
export function articlesNamed(files: readonly string[]): readonly string[] {
  const articles = new Map<string, string>();
  for (const file of files.map((name) => articleName(name) ?? name)) {
    const place = path.resolve(file);
    if (!articles.has(place)) articles.set(place, file);
  }
  return [...articles.values()];
}

/**
 * Reads an article and the sidecar beside it, if there is one. Expected trouble is told, not thrown.
 *
 * @param unmerged what git says of files, shared by those that are read one after the other
 */
export async function readArticleFile(file: string, unmerged = new UnmergedFiles()): Promise<ArticleFile> {
  const sidecarFile = sidecarName(file);
  const problems: FileProblem[] = [];
  const sidecarText = await readText(sidecarFile, FILE_LIMIT.bytes, 'optional', problems);
  const isSidecarWhole = problems.length === 0;
  const text = await readText(file, ARTICLE_LIMIT.bytes, sidecarText === undefined ? 'needed' : 'tagged', problems);
  const read = { file, sidecarFile, sidecarText: sidecarText ?? '', problems };
  if (text === undefined && sidecarText !== undefined) await nameArticle(problems, sidecarFile, sidecarText);
  // With claims that cannot be read it would look like an article that nobody has tagged.
  if (text === undefined || !isSidecarWhole) return { ...read, article: undefined };
  problems.push(
    ...(sidecarText === undefined
      ? await problemsWithoutSidecar(file, text)
      : await problemsOfVersions({ file, text, sidecarFile, sidecarText }, unmerged)),
  );
  try {
    const article = await locatedArticle(file, text, sidecarFile, sidecarText);
    if (article.analysis.nature === 'empty') problems.push({ code: 'file-empty', severity: 'warning', file });
    if (article.analysis.nature !== 'binary') return { ...read, article };
    problems.push({ code: 'file-not-text', severity: 'error', file });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    problems.push({ code: 'internal', severity: 'error', file, detail });
  }
  return { ...read, article: undefined };
}

/** That an article has no claims although there may be some: under another name, or left behind when it was renamed. */
async function problemsWithoutSidecar(file: string, text: string): Promise<readonly FileProblem[]> {
  const misnamed = await misnamedClaimsOf(file);
  if (misnamed !== undefined) return [{ code: 'file-claims-misnamed', severity: 'warning', file, nearest: misnamed }];
  const stray = await claimsAstrayFrom(file, text);
  return stray === undefined ? [] : [{ code: 'file-claims-astray', severity: 'warning', file, nearest: stray }];
}

interface BothTexts {
  readonly file: string;
  readonly text: string;
  readonly sidecarFile: string;
  readonly sidecarText: string;
}

/** That there are several versions: of the article, between conflict markers; of its sidecar, in git or in a copy beside it. */
async function problemsOfVersions(
  { file, text, sidecarFile, sidecarText }: BothTexts,
  unmerged: UnmergedFiles,
): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  const conflict = firstConflict(text);
  if (conflict !== undefined)
    problems.push({ code: 'file-conflict', severity: 'error', file, at: linePositions(text)(conflict.start) });
  const left = await unmergedProblem(sidecarFile, sidecarText, unmerged);
  if (left !== undefined) problems.push(left);
  const copied = await copiedClaimsOf(file);
  if (copied !== undefined)
    problems.push({ code: 'file-claims-copied', severity: 'warning', file: sidecarFile, nearest: copied });
  return problems;
}

/** The article with its claims in their places, with the help of what git has of both files. */
async function locatedArticle(
  file: string,
  text: string,
  sidecarFile: string,
  sidecar: string | undefined,
): Promise<Article> {
  const { knowledge } = await registerFor(file);
  const given = { file: baseName(file), text, knowledge };
  if (sidecar === undefined) return articleOf(given);
  const originals = await originalsOf(text, sidecar, earlierTexts(file));
  const committed = await committedOf(sidecar, commitsOfSidecar(file, sidecarFile));
  return articleOf({ ...given, originals, committed, sidecar });
}

/** Tells of a sidecar without its article which article that may be. */
async function nameArticle(problems: FileProblem[], sidecarFile: string, sidecarText: string): Promise<void> {
  const index = problems.findIndex(({ code }) => code === 'file-without-article');
  const nearest = index < 0 ? undefined : await articleMeantBy(sidecarFile, sidecarText);
  if (nearest !== undefined) problems[index] = { ...problems[index]!, nearest };
}

async function readText(
  file: string,
  limit: number,
  need: 'needed' | 'tagged' | 'optional',
  problems: FileProblem[],
): Promise<string | undefined> {
  const read = await readBytes(file, limit);
  if (read.failure !== undefined) {
    const isAbsent = read.failure === 'notFound' && need === 'optional';
    if (read.failure === 'notFound' && need === 'tagged')
      problems.push({ code: 'file-without-article', severity: 'error', file: sidecarName(file) });
    else if (!isAbsent) problems.push({ code: CODES[read.failure], severity: 'error', file, detail: read.detail });
    return undefined;
  }
  const { text, isWellFormed } = decodeArticle(read.bytes);
  // Nothing is ever written to it, and other programs do not read it.
  if (need === 'optional' && isUtf16(read.bytes)) {
    problems.push({ code: 'file-utf16', severity: 'error', file, at: { line: 1, column: 1 } });
    return text;
  }
  // A sidecar with bytes that are no text is never written to; of an article the rest can be read.
  const severity = need === 'optional' ? 'error' : 'warning';
  if (!isWellFormed && !text.includes('\0')) {
    problems.push({ code: 'file-not-utf8', severity, file, at: linePositions(text)(text.indexOf('�')) });
  }
  return text;
}

const CODES: Readonly<Record<ReadFailure, FileProblemCode>> = {
  notFound: 'file-not-found',
  deadLink: 'file-dead-link',
  noPermission: 'file-no-permission',
  isFolder: 'file-is-folder',
  tooLarge: 'file-too-large',
  unreadable: 'file-unreadable',
};

/** A file's name without its folder. Both separators are looked for, since a path from Windows may be given where `/` is the usual one. */
export function baseName(file: string): string {
  return file.split(/[/\\]/).at(-1) || file;
}
