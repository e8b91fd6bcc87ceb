import type { VerbReading } from './morphology';
import type { Word } from './words';

/** Reads a word as a noun after all. */
export function makeNoun(word: Word): void {
  word.tag = 'noun';
  word.verb = undefined;
}

/** Reads a word as a verb after all. */
export function makeVerb(word: Word, reading: VerbReading): void {
  word.tag = 'verb';
  word.verb = reading;
}
