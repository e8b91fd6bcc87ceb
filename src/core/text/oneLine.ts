const BREAK_IN_WORD = /(?<=[a-z])-[ \t]*[\r\n]\s*(?=[a-z])/g;

/** A name as it would stand in one line: blanks single, and without the hyphen of "De-|partment", which a line's end has parted. */
export function inOneLine(name: string): string {
  return name.replace(BREAK_IN_WORD, '').replace(/\s+/g, ' ');
}

/** What is quoted, in one line: a hyphen at a line's end stays, since it may be the word's own ("five-|year"), and the line goes on behind it. */
export function quotedInOneLine(words: string): string {
  return words.replace(BREAK_IN_WORD, '-').replace(/\s+/g, ' ');
}
