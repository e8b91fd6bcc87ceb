import { problemPlace, type Placed } from '../../core/exchange/webAnnotation/problemPlace';
import { linePositions } from '../linePositions';
import { printable } from '../terminal/printable';

/** The file that is imported, with its text. */
export interface ImportFile {
  readonly file: string;
  readonly text: string;
}

/** A sentence behind the file's name and, where it is known, the line that it is about. */
export function placedSentence({ file, text }: ImportFile, problem: Placed, sentence: string): string {
  const offset = problemPlace(text, problem);
  const place = offset === undefined ? '' : `:${linePositions(text)(offset).line}`;
  return `${printable(file)}${place}: ${printable(sentence)}`;
}
