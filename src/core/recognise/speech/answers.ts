import { actingHints, partyHints, type PartyHint } from '../parties/parties';
import type { ParsedSentence } from '../syntax/parse';
import { ONLY_OF, phraseFrom } from '../syntax/phrases';
import { verbGroup } from '../syntax/verbGroups';
import { itemAt } from '../../text/itemAt';
import { COMMA_OR_STOP } from '../syntax/tags/patterns';

/** By these one answers what one has been asked. */
const ANSWERS = /^(?:say|answer|reply|respond|insist|admit|confirm|deny)$/;

/**
 * Who answers: "A reporter asked the general whether the town had fallen. He said that it had": whom the sentence before
 * asks something, where the pronoun opens the next one; empty where nobody is asked.
 */
export function answererIn(
  before: ParsedSentence | undefined,
  source: readonly PartyHint[],
  lemma: string,
  start: number,
): readonly PartyHint[] {
  const [hint] = source;
  if (before === undefined || source.length !== 1 || hint!.span.start !== start || !ANSWERS.test(lemma)) return [];
  if (!/^(?:he|she|they)$/.test(hint!.pronoun ?? '')) return [];
  if (!before.tokens.some(({ lexeme }) => lexeme.lower === 'asked')) return [];
  const { words, nounPhrases } = before;
  const asked = words.findIndex(({ lower, tag }) => lower === 'asked' && tag === 'verb');
  if (asked < 1 || verbGroup(before, asked).passive) return [];
  const whom = phraseFrom(before, asked + 1, ONLY_OF);
  const behind = words[(whom?.last ?? asked) + 1];
  if (whom === undefined || nounPhrases[whom.heads[0]!]!.isPronoun || behind === undefined) return [];
  // "“Will you go?” she asked the general", "asked the general if"; "asked the general to go" asks for a deed.
  const isQuoted = (itemAt(words, 0)?.quotation ?? -1) >= 0 && COMMA_OR_STOP.test(behind.tag);
  return isQuoted || /^(?:if|whether|about|why|when|where|how|what|who)$/.test(behind.lower)
    ? actingHints(partyHints(before, whom))
    : [];
}
