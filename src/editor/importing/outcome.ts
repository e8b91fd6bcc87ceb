import type * as vscode from 'vscode';
import type { LeftOver } from '../../core/exchange/destination';
import { problemPlace } from '../../core/exchange/webAnnotation/problemPlace';
import type { ImportProblem } from '../../core/exchange/table/problems';
import { FileLines } from '../files/fileLines';
import type { Note } from './importFile';
import type { Put } from './putting';
import { problemInWords } from './wording';

/** What came of one file. */
export interface FileOutcome {
  readonly uri: vscode.Uri;
  /** As it was read; empty where it could not be. */
  readonly text: string;
  /** True of a table, which has rows where other files have annotations. */
  readonly isTable: boolean;
  /** Why it cannot be read. */
  readonly unreadable?: Note;
  /** What is wrong with it, and with annotations that are about nothing that could be found out. */
  readonly problems: readonly ImportProblem[];
  readonly puts: readonly Put[];
  /** What went nowhere. */
  readonly left: readonly LeftOver[];
}

/** What is told of a file, but not of annotations that went to an article. */
export function notesOf({ unreadable, problems, text }: FileOutcome): readonly Note[] {
  const lines = new FileLines(text);
  return unreadable ? [unreadable] : problems.map((problem) => noteOf(text, lines, problem));
}

/** A problem with annotations in words, with its line in the file. */
export function noteOf(text: string, lines: FileLines, problem: ImportProblem): Note {
  const offset = problemPlace(text, problem);
  const line = offset === undefined ? undefined : lines.range({ start: offset, end: offset }).start.line;
  return { sentence: problemInWords(problem), ...(line !== undefined && { line }) };
}
