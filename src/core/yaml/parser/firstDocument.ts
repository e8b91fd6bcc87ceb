import { Composer, Lexer, Parser, type CST, type Document, type Schema } from 'yaml';
import { atOnce } from '../../text/steps';
import { giveBack, takenForMark } from './unclosedQuotes';

/** The first document of a YAML text, as far as it could be read. */
export interface FirstDocument {
  readonly document: Document.Parsed;
  /** Where a second document begins, if there is one. It is not read. */
  readonly secondAt?: number;
  /** Where lists and maps lie deeper within each other than is allowed: nothing was read. */
  readonly tooDeepAt?: number;
}

/** How many lists and maps may lie within each other. */
export const MOST_DEPTH = 20;
/** Behind so many stray signs the rest tells nobody more. */
const MOST_STRAY = 100;
/** So many words and signs are taken in one step. */
const LEXEMES_A_STEP = 100;

/** What is known of the file that a text is a part of. */
export interface FirstDocumentOptions {
  /** Where an offset of the text lies in the file that it is a part of; all ranges are of that. */
  readonly toFile?: (offset: number) => number;
  /** How deep in the file the text lies already. */
  readonly depth?: number;
  /** What is known of YAML's types; with it no directive has a say. */
  readonly schema?: Schema;
}

/**
 * Reads the first document of a text, with the limits that the library does not set: it needs minutes for two kilobytes
 * of nested keys, compares each key of a map with all others, and reads all documents of a stream. Keys that occur twice
 * are not looked for here.
 */
export function* firstDocumentSteps(
  text: string,
  { toFile = (offset) => offset, depth = 0, schema }: FirstDocumentOptions = {},
): Generator<undefined, FirstDocument, undefined> {
  const parser = new Parser();
  const composer = new Composer({ version: '1.2', uniqueKeys: false, logLevel: 'silent', ...(schema && { schema }) });
  let secondAt: number | undefined;
  let documents = 0;
  let stray = 0;
  let lexemes = 0;
  let offset = 0;
  const lost = new Map<number, string>();
  const take = (token: CST.Token) => {
    if (token.type === 'document') documents++;
    if (token.type === 'error' && ++stray > MOST_STRAY) return;
    // The composer holds back the document that it is at; none is whole before the end, as there is but one.
    composer.next(token).next();
  };
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes % LEXEMES_A_STEP === 0) yield;
    const start = toFile(offset);
    parser.offset = start;
    const sign = takenForMark(lexeme);
    if (sign !== undefined) lost.set(start, sign);
    for (const token of parser.next(lexeme)) take(token);
    // Some lexemes only say how the next is meant, and take no place.
    offset += parser.offset - start;
    const [open] = parser.stack;
    if (depth + depthOf(parser) > MOST_DEPTH) return { ...firstDocument(''), tooDeepAt: parser.offset };
    if (documents > 0 && open?.type === 'document') {
      secondAt = open.offset;
      break;
    }
  }
  if (lexemes >= LEXEMES_A_STEP) yield;
  if (secondAt === undefined) for (const token of parser.end()) take(token);
  const [document] = composer.end(true, toFile(text.length));
  if (lost.size > 0 && document) giveBack(lost, document);
  return { document: document as Document.Parsed, ...(secondAt === undefined ? {} : { secondAt }) };
}

/** {@link firstDocumentSteps} at once. */
export function firstDocument(text: string, options?: FirstDocumentOptions): FirstDocument {
  return atOnce(firstDocumentSteps(text, options));
}

/** How many lists and maps the parser is within; besides, it has the document open and maybe a scalar. */
function depthOf({ stack }: Parser): number {
  const top = stack.at(-1)?.type;
  const isWithinScalar = top !== 'block-map' && top !== 'block-seq' && top !== 'flow-collection';
  return stack.length - (isWithinScalar ? 2 : 1);
}
