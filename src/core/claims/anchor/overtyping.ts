import type { Span } from '../../text/span';
import type { TextChange } from './carry';

/**
 * What is being typed over the first or the last words of a span, key by key: the first key has replaced them, and what
 * follows stands at the edge of the span, where nothing else that is inserted belongs to it. Offsets are of the text as
 * it is now.
 */
export interface Overtyping extends Span {
  /** At most so many of the words typed belong to the span. */
  readonly words: number;
  /** What was replaced before the span, where its first words were: typed again, it is not of the span. */
  readonly outside?: string;
}

/** What is typed behind it is of another clause, and maybe about something else. */
const CLAUSE_END = /[\n\r.,:;!?…"“”()]/u;
/** What is put in place of words behind it as well is a new sentence. */
const SENTENCE_END = /[\n\r.!?…]/u;
const WORD = /\S+/gu;
/** So many words more than the first ones that were replaced say the same in other words still: "come back" for "return". */
const MORE_WORDS = 3;

/**
 * The typing over that begins, or goes on, with a change; `undefined` if the change is none of it.
 * @param before the text before the change
 * @param span where the span was in it
 * @param begun what has been typed over its first or last words until then
 */
export function overtyping(
  before: string,
  span: Span,
  change: TextChange,
  begun: Overtyping | undefined,
): Overtyping | undefined {
  const isGoneOn = begun && change.start >= begun.start && change.end === begun.end;
  const from = isGoneOn ? begun : beginning(before, span, change);
  if (from === undefined) return undefined;
  const typed = before.slice(from.start, change.start) + change.text;
  const isOver = from.outside === undefined && (wordsIn(typed) > from.words || CLAUSE_END.test(typed));
  return isOver ? undefined : { ...from, end: from.start + typed.length };
}

/** A span with what belongs to it of the words typed over its first or last ones. `text` is the text as it is now. */
export function withTyped(text: string, span: Span, { start, end, words, outside }: Overtyping): Span {
  if (outside === undefined) return { start: span.start, end };
  const typed = text.slice(start, end);
  if (outside.startsWith(typed)) return { start: end, end: span.end };
  const own = typed.startsWith(outside) ? typed.slice(outside.length) : typed;
  const places = [...own.matchAll(WORD)].slice(-words);
  const last = places.findLastIndex(([word]) => CLAUSE_END.test(word));
  const first = places[last + 1];
  return { start: first ? end - own.length + first.index : end, end: span.end };
}

/**
 * What a change begins that puts something in place of the beginning or the end of a span, and maybe of what stands beside
 * it in its sentence. Who only deletes it wants the span to be shorter.
 */
function beginning(before: string, span: Span, { start, end, text }: TextChange): Omit<Overtyping, 'end'> | undefined {
  if (text === '') return undefined;
  if (start > span.start && start < span.end && end >= span.end) {
    if (SENTENCE_END.test(before.slice(span.end, end))) return undefined;
    return { start, words: wordsIn(before.slice(start, span.end)) };
  }
  if (start >= span.start || end <= span.start || end >= span.end) return undefined;
  const outside = before.slice(start, span.start);
  if (SENTENCE_END.test(outside)) return undefined;
  return { start, words: wordsIn(before.slice(span.start, end)) + MORE_WORDS, outside };
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
