import { analyse, type Analysis } from '../../core/recognise/analyse';
import { toInterchange } from '../../core/recognise/interchange';
import { answerEachLine, LONGEST_LINE_BYTES, toLine } from '../jsonl/answers';
import type { LineError } from '../jsonl/request';
import { categoryOf, type Category } from './categories';
import { readRequest } from './jsonlRequest';
import { problemsOf } from './scannedArticle';

/** Answers every line of `input` by one line, in order; see {@link answerEachLine}. */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  categories: ReadonlySet<Category>,
): Promise<void> {
  await answerEachLine(input, write, (line) => answerLine(line, categories));
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
    const problems = problemsOf(analysis).map(({ code }) => code);
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
