/** A line of a list is cut where it is longer, in UTF-16 units; the small one below it holds somewhat more. */
const LONGEST = 76;
const LONGEST_DETAIL = 84;

/** A message in the lines of a list: the first sentence, what stands small below it, and what has room in neither. */
export interface MessageLines {
  readonly first: string;
  /** Empty if all is said in the first line. */
  readonly detail: string;
  readonly more: readonly string[];
}

/** Breaks a message so that no line of it is cut: behind the first sentence, and between words. */
export function messageLines(message: string): MessageLines {
  const end = /[.!?:] (?=\S)/.exec(message);
  const sentence = end ? message.slice(0, end.index + 1) : message;
  const [first, over] = broken(sentence, LONGEST);
  const rest = over + (over !== '' && end ? ' ' : '') + message.slice(sentence.length).trimStart();
  const [detail, left] = broken(rest, LONGEST_DETAIL);
  const more: string[] = [];
  for (let [line, next] = broken(left, LONGEST); line !== ''; [line, next] = broken(next, LONGEST)) more.push(line);
  return { first, detail, more };
}

/** As many words as have room, and the others; a word that is longer stays whole. */
function broken(text: string, longest: number): readonly [string, string] {
  if (text.length <= longest) return [text, ''];
  const before = text.lastIndexOf(' ', longest);
  const at = before > 0 ? before : text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
