import { civilDay } from '../../core/claims/edtf';
import { rawNumber } from './rawNumber';

export type LineErrorCode = 'bad-json' | 'no-text' | 'bad-reference-date' | 'too-long' | 'internal';

export interface LineError {
  readonly code: LineErrorCode;
  readonly message: string;
}

/** What one line of `--jsonl` asks, or what is wrong with it. */
export interface JsonlRequest {
  /** The id as JSON, just as it was written; `undefined` if the line has none. */
  readonly id: string | undefined;
  readonly error?: LineError;
  readonly text: string;
  readonly referenceDate: string | undefined;
}

/** Reads one line; never throws. Members that we do not know are ignored. */
export function readRequest(line: string): JsonlRequest {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refuse(undefined, 'bad-json', `The line is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(undefined, 'bad-json', 'The line is not a JSON object such as {"id": 1, "text": "…"}.');
  }
  const { id, text, referenceDate } = value as Readonly<Record<string, unknown>>;
  const idJson = idAsWritten(id, line);
  if (typeof text !== 'string') return refuse(idJson, 'no-text', 'The line has no "text", or it is not a string.');
  if (referenceDate === undefined || referenceDate === null) return { id: idJson, text, referenceDate: undefined };
  if (typeof referenceDate !== 'string' || civilDay(referenceDate) === undefined) {
    const message = '"referenceDate" is not a day written as YYYY-MM-DD; it may also be null or absent.';
    return refuse(idJson, 'bad-reference-date', message);
  }
  return { id: idJson, text, referenceDate };
}

function refuse(id: string | undefined, code: LineErrorCode, message: string): JsonlRequest {
  return { id, error: { code, message }, text: '', referenceDate: undefined };
}

function idAsWritten(id: unknown, line: string): string | undefined {
  if (id === undefined) return undefined;
  // A 64-bit id does not fit a JavaScript number and would come back as another article's; take its digits as they are.
  if (typeof id === 'number' && !Number.isSafeInteger(id)) return rawNumber(line, 'id') ?? JSON.stringify(id);
  return JSON.stringify(id);
}
