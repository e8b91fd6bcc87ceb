import type { DemandType } from '../../mark';
import { singular } from '../../syntax/tags/morphology';
import type { ParsedSentence } from '../../syntax/parse';
import { actingHints, partyHints, pronounHint, type PartyHint } from '../../parties/parties';
import { phraseAround, phraseFrom, type Phrase } from '../../syntax/phrases';
import { skipAdverbs } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { isParty } from '../isParty';
import { GIVING, SHUNNABLE } from '../cues/verbKinds';
import { firstEndingFrom } from '../../../text/span';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** A demand that is only told by its refusal. */
export interface Denied {
  readonly type: DemandType;
  readonly demander: readonly PartyHint[];
}

const ASKS: ReadonlyMap<string, DemandType> = new Map<string, DemandType>([
  ...['ask', 'request', 'want', 'urge', 'seek', 'hope', 'wish', 'plead', 'beg'].map(
    (lemma) => [lemma, 'request'] as const,
  ),
  ...['demand', 'insist', 'order', 'require'].map((lemma) => [lemma, 'demand'] as const),
  ...['propose', 'suggest', 'recommend', 'advise'].map((lemma) => [lemma, 'proposal'] as const),
]);

const NOUNS: ReadonlyMap<string, DemandType> = new Map<string, DemandType>([
  ['demand', 'demand'],
  ['request', 'request'],
  ['wish', 'request'],
  ['condition', 'condition'],
  ['proposal', 'proposal'],
]);

/**
 * Who wanted what is refused, where the words behind it say so: "declined to move the match, as both clubs had asked",
 * "refused to rehire them, the union's key demand"; `undefined` if they do not.
 */
export function deniedIn(sentence: ParsedSentence, { end }: DemandCandidate): Denied | undefined {
  const { words, nounPhrases } = sentence;
  const comma = firstEndingFrom(words, end + 1);
  if (tagAt(words, comma) !== 'comma') return undefined;
  const first = lowerAt(words, comma + 1) === 'as' ? comma + 2 : comma + 1;
  const phrase = phraseFrom(sentence, first);
  if (phrase === undefined) return undefined;
  if (first === comma + 2) {
    let verb = skipAdverbs(words, phrase.last + 1);
    if (/^(?:had|has|have)$/.test(lowerAt(words, verb))) verb = skipAdverbs(words, verb + 1);
    const type = ASKS.get(lemmaAt(words, verb));
    return type === undefined ? undefined : { type, demander: somebody(sentence, phrase) };
  }
  const head = phraseAround(sentence, phrase.last);
  const type = NOUNS.get(singular(words[phrase.last]!.lower));
  if (type === undefined || head?.possessor === undefined) return undefined;
  const owner = nounPhrases[head.possessor]!;
  return {
    type,
    demander: owner.isPronoun
      ? [pronounHint(sentence, owner.last)]
      : somebody(sentence, { first: owner.first, last: owner.last, heads: [head.possessor] }),
  };
}

/** Whom one will not do it with or to: "refused to meet them", "to sit down with the cabinet", "to disclose to Congress". */
export function shunned(sentence: ParsedSentence, { start, end }: DemandCandidate): readonly PartyHint[] {
  const { words } = sentence;
  const first = firstEndingFrom(words, start + 1);
  const last = firstEndingFrom(words, end);
  if (SHUNNABLE.has(lemmaAt(words, first))) {
    if (isParty(sentence, first + 1)) return somebody(sentence, phraseFrom(sentence, first + 1));
  }
  for (let at = first + 1; at < last; at++) {
    if (!/^(?:with|to)$/.test(words[at]!.lower) || words[at]!.tag === 'to') continue;
    const isDirect = words[at]!.lower === 'with' || (at - first < 3 && GIVING.has(lemmaAt(words, first)));
    if (isDirect && isParty(sentence, at + 1)) return somebody(sentence, phraseFrom(sentence, at + 1));
  }
  return [];
}

function somebody(sentence: ParsedSentence, phrase: Phrase | undefined): readonly PartyHint[] {
  return actingHints(partyHints(sentence, phrase));
}
