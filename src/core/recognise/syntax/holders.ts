import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import type { ParsedSentence } from './parse';
import { phraseEndingAt, type Phrase } from './phrases';

/** ", some of them |carrying", ", many |waving": of several that stand before, those who do so by the participle at `at`. */
export function someWhoHold(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  if (itemAt(words, at)?.verb?.form !== 'ing') return undefined;
  const { lower } = itemAt(words, at - 1) ?? {};
  if (lower !== 'them' && !SEVERAL.has(lower ?? '')) return undefined;
  return lower !== 'them' || itemAt(words, at - 2)?.lower === 'of' ? phraseEndingAt(sentence, at - 1) : undefined;
}

const SEVERAL = wordSet('some many most several others');
