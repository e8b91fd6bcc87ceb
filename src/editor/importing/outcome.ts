import type * as vscode from 'vscode';
import type { LeftOver } from '../../core/exchange/destinations';
import { problemPlace } from '../../core/exchange/webAnnotation/problemPlace';
import type { WebAnnotationProblem } from '../../core/exchange/webAnnotation/problems';
import { FileLines } from '../files/fileLines';
import type { Note } from './importFile';
import type { Put } from './putting';
import { problemInWords } from './wording';

/** What came of one file. */
export interface FileOutcome {
  readonly uri: vscode.Uri;
  /** As it was read; empty where it could not be. */
  readonly json: string;
  /** Why it cannot be read. */
  readonly unreadable?: Note;
  /** What is wrong with it, and with annotations that are about nothing that could be found out. */
  readonly problems: readonly WebAnnotationProblem[];
  readonly puts: readonly Put[];
  /** What went nowhere. */
  readonly left: readonly LeftOver[];
}

/** What is told of a file, but not of annotations that went to an article. */
export function notesOf({ unreadable, problems, json }: FileOutcome): readonly Note[] {
  const lines = new FileLines(json);
  return unreadable ? [unreadable] : problems.map((problem) => noteOf(json, lines, problem));
}

/** A problem with annotations in words, with its line in the file. */
export function noteOf(json: string, lines: FileLines, problem: WebAnnotationProblem): Note {
  const offset = problemPlace(json, problem);
  const line = offset === undefined ? undefined : lines.range({ start: offset, end: offset }).start.line;
  return { sentence: problemInWords(problem), ...(line !== undefined && { line }) };
}
