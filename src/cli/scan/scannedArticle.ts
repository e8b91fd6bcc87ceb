import { analyse, type Analysis } from '../../core/recognise/analyse';
import type { ReadResult } from '../../platform/node/readBytes';
import { linePositions } from '../linePositions';
import { decodeArticle } from './decodeArticle';
import type { ArticleProblem } from './problems';
import type { BesideArticle, StatedDate } from './besideArticle';

/** One file and what was found in it. */
export interface ScannedArticle {
  /** As the user gave it; `-` for standard input. */
  readonly file: string;
  /** `undefined` if the file could not be read or analysed at all. */
  readonly analysis: Analysis | undefined;
  /** Who stated the reference date, if it was not found in the article. */
  readonly dateStatedBy?: StatedDate['by'];
  readonly problems: readonly ArticleProblem[];
}

/** Analyses what was read of a file. Never throws: a failure is a problem of this article, and the others go on. */
export function scanArticle(
  file: string,
  read: ReadResult,
  { stated, choices, knowledge }: BesideArticle,
): ScannedArticle {
  if (read.failure !== undefined) {
    return { file, analysis: undefined, problems: [{ code: read.failure, detail: read.detail }] };
  }
  const { text, isWellFormed } = decodeArticle(read.bytes);
  try {
    const analysis = analyse(text, {
      ...(stated === undefined ? {} : { referenceDate: stated.day }),
      ...(choices === undefined ? {} : { choices }),
      ...(knowledge === undefined ? {} : { knowledge }),
    });
    const problems = [...natureProblems(analysis)];
    // Of a binary file nobody expects that it is UTF-8.
    if (!isWellFormed && problems.length === 0) problems.push({ code: 'notUtf8', detail: firstLineOf(text) });
    return { file, analysis, ...(stated === undefined ? {} : { dateStatedBy: stated.by }), problems };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file, analysis: undefined, problems: [{ code: 'internal', detail }] };
  }
}

/** Where the first of the bytes stands that were no text. */
function firstLineOf(text: string): string {
  return `the first in line ${linePositions(text)(text.indexOf('�')).line}`;
}

/** The problems that an analysis itself tells of. */
export function natureProblems({ nature }: Analysis): readonly ArticleProblem[] {
  return nature === 'english' ? [] : [{ code: nature }];
}
