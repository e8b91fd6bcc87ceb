import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import type { Piece } from '../sentence/pieces';
import type { NameReading } from './nameReading';

/** What models and programs are called that say and do things in the news, and are nobody. */
const ALONE = wordSet('chatgpt copilot gemini gpt grok llama qwen siri sora ubuntu');

/** The same of people and firms, where an edition, a version or another model stands beside it. */
const SHARED = wordSet('claude codex dall-e deepseek gemma midjourney mistral');

/** "Claude Opus 4", "Gemini 2.5 Pro", "DeepSeek V3", "Grok": a model by its name, its edition or its version. */
export function isModel(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  const { lower } = pieces[first]!;
  const isAlone = ALONE.has(lower);
  if (!isAlone && !SHARED.has(lower)) return isVersionOf(pieces, after);
  const next = pieces[after];
  if (after > first + 1) return after === first + 2 && isEdition.of(pieces[first + 1]!.lexeme);
  if (next?.spaced === true && (/^(?:\d|[VR]\d)/.test(next.text) || (next.capital && isEdition.of(next.lexeme))))
    return true;
  if ((next?.capital === true && next.spaced) || itemAt(pieces, first - 1)?.capital === true) return false;
  return isAlone || isListedWith(pieces, first - 1, -1) || isListedWith(pieces, after, 1);
}

/** "ChatGPT, Claude and Gemini": a model that people are called by as well, beside one that is nothing else. */
function isListedWith(pieces: readonly Piece[], at: number, step: number): boolean {
  return LIST_LINK.test(itemAt(pieces, at)?.lower ?? '') && ALONE.has(itemAt(pieces, at + step)?.lower ?? '');
}

const LIST_LINK = /^(?:,|and|or)$/;

/** "Orvella 2.5 Pro": a version and an edition. */
function isVersionOf(pieces: readonly Piece[], at: number): boolean {
  const [version, edition] = [pieces[at], pieces[at + 1]];
  if (version?.spaced !== true || edition?.capital !== true || !edition.spaced) return false;
  return /^V?\d{1,2}(?:\.\d)?$/.test(version.text) && isEdition.of(edition.lexeme);
}

const isEdition = new LexemeTest(({ lower }) =>
  /^(?:pro|max|mini|ultra|turbo|nano|lite|plus|flash|opus|sonnet|haiku|large|small|medium|instruct|coder|preview)$/.test(
    lower,
  ),
);
