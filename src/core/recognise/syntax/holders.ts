import { itemAt } from '../../text/itemAt';
import type { ParsedSentence } from './parse';
import { phraseEndingAt } from './phraseEnding';
import type { Phrase } from './phrases';

/** ", some of them |carrying": of several that stand before, those who do so by the participle at `at`. */
export function someWhoHold(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  if (itemAt(words, at)?.verb?.form !== 'ing') return undefined;
  const isOfThem = itemAt(words, at - 1)?.lower === 'them' && itemAt(words, at - 2)?.lower === 'of';
  return isOfThem ? phraseEndingAt(sentence, at - 1) : undefined;
}
