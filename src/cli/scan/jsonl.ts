import { analyse, type Analysis } from '../../core/recognise/analyse';
import { toInterchange } from '../../core/recognise/interchange';
import { categoryOf, type Category } from './categories';
import { linesOf } from './jsonLines';
import { readRequest, type LineError } from './jsonlRequest';
import { natureProblems } from './scannedArticle';

/** Longer lines are refused: JavaScript could not hold their text. */
const LONGEST_LINE_BYTES = 256 * 1024 * 1024;

// JSON may hold these as they are, but many line readers (Python's splitlines) would cut an answer in two at them.
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * Answers every line of `input` by one line, in order. An answer has been written before the next line is looked at,
 * so a client may ask and wait, ask and wait. Blank lines are passed over.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  categories: ReadonlySet<Category>,
): Promise<void> {
  const decoder = new TextDecoder();
  for await (const bytes of linesOf(input, LONGEST_LINE_BYTES)) {
    const line = bytes === undefined ? undefined : decoder.decode(bytes);
    if (line !== undefined && line.trim() === '') continue;
    await write(`${answerLine(line, categories)}\n`);
  }
}

/** The answer to one line, itself in one line; `undefined` stands for a line that was too long to be kept. */
export function answerLine(
  line: string | undefined,
  categories: ReadonlySet<Category>,
  analyseText: typeof analyse = analyse,
): string {
  if (line === undefined) {
    return errorAnswer(undefined, { code: 'too-long', message: `The line has more than ${LONGEST_LINE_BYTES} bytes.` });
  }
  const { id, error, text, referenceDate } = readRequest(line);
  if (error !== undefined) return errorAnswer(id, error);
  try {
    const analysis = analyseText(text, referenceDate === undefined ? {} : { referenceDate });
    const problems = natureProblems(analysis).map(({ code }) => code);
    return toLine(id, {
      entities: entitiesOf(analysis, categories),
      ...(problems.length > 0 ? { problems } : {}),
    });
  } catch (failure) {
    return errorAnswer(id, { code: 'internal', message: failure instanceof Error ? failure.message : String(failure) });
  }
}

/** Marks without their text, which the client has. */
function entitiesOf({ marks }: Analysis, categories: ReadonlySet<Category>): readonly object[] {
  return marks
    .filter((mark) => categories.has(categoryOf(mark)))
    .map((mark) => ({ ...toInterchange(mark), text: undefined }));
}

function errorAnswer(id: string | undefined, error: LineError): string {
  return toLine(id, { error });
}

function toLine(id: string | undefined, rest: object): string {
  const json = JSON.stringify(rest);
  const line = id === undefined ? json : `{"id":${id},${json.slice(1)}`;
  return line.replaceAll(OTHER_LINE_ENDS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
