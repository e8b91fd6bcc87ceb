import type { Span } from '../../text/span';
import type { TextChange } from './carry';

/**
 * What is being typed over the last words of a span, key by key: the first key has replaced them, and what follows stands
 * at the edge of the span, where nothing else that is inserted belongs to it. Offsets are of the text as it is now.
 */
export interface Overtyping extends Span {
  /** So many words were replaced, and so many in their place belong to the span. */
  readonly words: number;
}

/** What is typed behind it is of another clause, and maybe about something else. */
const CLAUSE_END = /[\n\r.,:;!?…"“”()]/u;
/** What is put in place of words behind it as well is a new sentence. */
const SENTENCE_END = /[\n\r.!?…]/u;
const WORD = /\S+/gu;

/**
 * The typing over that begins, or goes on, with a change; `undefined` if the change is none of it.
 * @param before the text before the change
 * @param span where the span was in it
 * @param begun what has been typed over its last words until then
 */
export function overtyping(
  before: string,
  span: Span,
  change: TextChange,
  begun: Overtyping | undefined,
): Overtyping | undefined {
  const goesOn = begun && change.start >= begun.start && change.end === begun.end;
  if (!goesOn && !isBeginning(before, span, change)) return undefined;
  const { start, words } = goesOn
    ? begun
    : { start: change.start, words: wordsIn(before.slice(change.start, span.end)) };
  const typed = before.slice(start, change.start) + change.text;
  if (wordsIn(typed) > words || CLAUSE_END.test(typed)) return undefined;
  return { start, end: start + typed.length, words };
}

/**
 * True if a change puts something in place of the end of a span, and maybe of what follows it in its sentence. Who only
 * deletes it wants the span to be shorter.
 */
function isBeginning(before: string, span: Span, { start, end, text }: TextChange): boolean {
  const isAtEnd = start > span.start && start < span.end && end >= span.end;
  return isAtEnd && text !== '' && !SENTENCE_END.test(before.slice(span.end, end));
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
