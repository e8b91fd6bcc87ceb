import { lexicon } from '../../lexicon';
import { formsOf } from '../../lexicon/englishWords';
import type { PlacedReading } from '../reading';
import type { NameCandidate } from './candidate';
import type { Placed } from './placed';

/** What an article shows of its words' letters: which words it writes small, which with a capital in mid-sentence. */
export interface LetterMemory {
  /** True if the word (folded) stands somewhere in lower case. */
  isWrittenSmall(word: string): boolean;
  /** True if the word stands with a capital where no position asks for one. */
  isWrittenWithCapital(word: string): boolean;
}

/** Looks through the article for the words that begin sentences as possible names; linear in its length. */
export function letterMemory(
  readings: readonly PlacedReading[],
  names: readonly Placed<NameCandidate>[],
): LetterMemory {
  const doubtful = new Set<string>();
  const capital = new Set<string>();
  for (const { candidate: name } of names) {
    if (name.lettering !== 'sentence') continue;
    name.words.forEach((word, i) => {
      if (i === 0 && name.opening) doubtful.add(word);
      // "Port Police Department" does not make a name of every "Police".
      else if (name.words.length === 1 || formsOf(word) === 0) capital.add(word);
    });
  }
  const small = new Set<string>();
  for (const { reading } of readings) {
    for (const { tokens } of reading.paragraph.sentences) {
      for (const token of tokens) {
        if (token.kind === 'word' && !token.capital && doubtful.has(token.lower)) small.add(token.lower);
      }
    }
  }
  return {
    isWrittenSmall: (word) => small.has(word),
    isWrittenWithCapital: (word) => capital.has(word),
  };
}

/** The family name by which a full name is mentioned later: "Abdel al-Bashir" → "al-bashir", "Ana van Dijk" → "dijk". */
export function familyName(words: readonly string[]): string | undefined {
  const own = words.filter((word) => !lexicon.nameSuffixes().has(word));
  return own.length > 1 ? own.at(-1) : undefined;
}
