import { rawNumber } from './rawNumber';

/** What every `--jsonl` command says of a line that it cannot take. */
export interface LineError<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

/** One line as a JSON object, or what is wrong with it. */
export type LineObject =
  | {
      /** The id as JSON, just as it was written; `undefined` if the line has none. */
      readonly id: string | undefined;
      readonly members: Readonly<Record<string, unknown>>;
      readonly error?: undefined;
    }
  | { readonly id: undefined; readonly error: LineError<'bad-json'> };

/** Reads a line that should be a JSON object; never throws. `example` shows the client one. */
export function readLineObject(line: string, example: string): LineObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return notJson(`The line is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return notJson(`The line is not a JSON object such as ${example}.`);
  }
  const members = value as Readonly<Record<string, unknown>>;
  return { id: idAsWritten(members.id, line), members };
}

function notJson(message: string): LineObject {
  return { id: undefined, error: { code: 'bad-json', message } };
}

function idAsWritten(id: unknown, line: string): string | undefined {
  if (id === undefined) return undefined;
  // A 64-bit id does not fit a JavaScript number and would come back as another article's; take its digits as they are.
  if (typeof id === 'number' && !Number.isSafeInteger(id)) return rawNumber(line, 'id') ?? JSON.stringify(id);
  return JSON.stringify(id);
}
