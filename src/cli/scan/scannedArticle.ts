import { analyse, type Analysis } from '../../core/recognise/analyse';
import type { ReadResult } from '../../platform/node/readBytes';
import { linePositions } from '../linePositions';
import { decodeArticle } from './decodeArticle';
import type { ScanProblem } from './problems';
import type { BesideArticle, StatedDate } from './besideArticle';

/** One file and what was found in it. */
export interface ScannedArticle {
  /** As the user gave it; `-` for standard input. */
  readonly file: string;
  /** `undefined` if the file could not be read or analysed at all. */
  readonly analysis: Analysis | undefined;
  /** Who stated the reference date, if it was not found in the article. */
  readonly dateStatedBy?: StatedDate['by'];
  readonly problems: readonly ScanProblem[];
}

/** Analyses what was read of a file. Never throws: a failure is a problem of this article, and the others go on. */
export function scanArticle(
  file: string,
  read: ReadResult,
  { stated, told, knowledge }: BesideArticle,
): ScannedArticle {
  if (read.failure !== undefined) {
    return { file, analysis: undefined, problems: [{ code: read.failure, detail: read.detail }] };
  }
  const { text, isWellFormed } = decodeArticle(read.bytes);
  try {
    const analysis = analyse(text, {
      ...(stated === undefined ? {} : { referenceDate: stated.day }),
      ...told,
      ...(knowledge === undefined ? {} : { knowledge }),
    });
    const problems = [...problemsOf(analysis)];
    // Of a binary file nobody expects that it is UTF-8.
    if (!isWellFormed && analysis.nature === 'english') problems.push({ code: 'notUtf8', detail: firstLineOf(text) });
    return { file, analysis, ...(stated === undefined ? {} : { dateStatedBy: stated.by }), problems };
  } catch (error) {
    return { file, analysis: undefined, problems: [{ code: 'internal', detail: messageOf(error) }] };
  }
}

/** Where the first of the bytes stands that were no text. */
function firstLineOf(text: string): string {
  return `the first in line ${linePositions(text)(text.indexOf('�')).line}`;
}

/** The problems that an analysis itself tells of. */
export function problemsOf({ text, nature, unread }: Analysis): readonly ScanProblem[] {
  if (nature !== 'english') return [{ code: nature }];
  const positions = linePositions(text);
  return unread.map(({ start, fault }) => ({
    code: 'unreadParagraph',
    detail: `line ${positions(start).line}: ${messageOf(fault)}`,
  }));
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
