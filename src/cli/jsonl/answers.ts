import { linesOf } from './lines';

/** Longer lines are refused: JavaScript could not hold their text. */
export const LONGEST_LINE_BYTES = 256 * 1024 * 1024;

// JSON may hold these as they are, but many line readers (Python's splitlines) would cut an answer in two at them.
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * Answers every line of `input` by one line, in order. An answer has been written before the next line is looked at,
 * so a client may ask and wait, ask and wait. Blank lines are passed over. `answer` is given each line with its number
 * from 1; `undefined` stands for a line that was too long to be kept.
 */
export async function answerEachLine(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  answer: (line: string | undefined, number: number) => string,
): Promise<void> {
  const decoder = new TextDecoder();
  let number = 0;
  for await (const bytes of linesOf(input, LONGEST_LINE_BYTES)) {
    number++;
    const line = bytes === undefined ? undefined : decoder.decode(bytes);
    if (line !== undefined && line.trim() === '') continue;
    await write(`${answer(line, number)}\n`);
  }
}

/** An answer as one line of JSON: the id as it was written, then the rest. */
export function toLine(id: string | undefined, rest: object): string {
  const json = JSON.stringify(rest);
  const line = id === undefined ? json : `{"id":${id},${json.slice(1)}`;
  return line.replaceAll(OTHER_LINE_ENDS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
