import { civilDay } from '../../core/claims/edtf';
import { readLineObject, type LineError } from '../jsonl/request';

export type ScanLineErrorCode = 'bad-json' | 'no-text' | 'bad-reference-date' | 'too-long' | 'internal';

/** What one line of `scan --jsonl` asks, or what is wrong with it. */
export interface JsonlRequest {
  /** The id as JSON, just as it was written; `undefined` if the line has none. */
  readonly id: string | undefined;
  readonly error?: LineError<ScanLineErrorCode>;
  readonly text: string;
  readonly referenceDate: string | undefined;
}

/** Reads one line; never throws. Members that we do not know are ignored. */
export function readRequest(line: string): JsonlRequest {
  const { id, error, members } = { members: undefined, ...readLineObject(line, '{"id": 1, "text": "…"}') };
  if (members === undefined) return { id, error, text: '', referenceDate: undefined };
  const { text, referenceDate } = members;
  if (typeof text !== 'string') return refuse(id, 'no-text', 'The line has no "text", or it is not a string.');
  if (referenceDate === undefined || referenceDate === null) return { id, text, referenceDate: undefined };
  if (typeof referenceDate !== 'string' || civilDay(referenceDate) === undefined) {
    const message = '"referenceDate" is not a day written as YYYY-MM-DD; it may also be null or absent.';
    return refuse(id, 'bad-reference-date', message);
  }
  return { id, text, referenceDate };
}

function refuse(id: string | undefined, code: ScanLineErrorCode, message: string): JsonlRequest {
  return { id, error: { code, message }, text: '', referenceDate: undefined };
}
