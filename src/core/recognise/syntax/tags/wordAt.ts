import type { Tag } from './partOfSpeech';
import type { Word } from './words';

/** The word at an index in lower case; '' before the first word and behind the last, so that it is like no other. */
export function lowerAt(words: readonly Word[], at: number): string {
  return at < 0 ? '' : (words[at]?.lower ?? '');
}

/** The tag of the word at an index; '' before the first word and behind the last. */
export function tagAt(words: readonly Word[], at: number): Tag | '' {
  return at < 0 ? '' : (words[at]?.tag ?? '');
}

/** The verb that the word at an index is a form of; '' where it is read as none, or there is no word. */
export function lemmaAt(words: readonly Word[], at: number): string {
  return at < 0 ? '' : (words[at]?.verb?.lemma ?? '');
}

/** The first comma behind the word at an index; -1 if there is none. */
export function nextComma(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < words.length; i++) if (words[i]!.tag === 'comma') return i;
  return -1;
}
