import type { DemandStatus } from '../../mark';
import { wordMap } from '../../../text/wordSet';
import type { ParsedSentence } from '../../syntax/parse';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** What becomes of a demand whose noun is the verb's object ("rejected calls for"), by the verb. */
const OUTCOMES = wordMap<DemandStatus>(
  [
    'refused',
    'reject refuse dismiss deny rebuff spurn resist ignore decline veto defy rule turn brush oppose vote throw shoot defeat',
  ],
  [
    'met',
    'accept grant meet heed honour honor approve fulfil fulfill satisfy agree bow yield comply concede cave obey adopt endorse',
  ],
  ['withdrawn', 'withdraw drop abandon retract scrap shelve rescind'],
);

/** What the verb at `verb` does to a demand that it has for an object; `undefined` if nothing. */
export function outcomeOf(sentence: ParsedSentence, verb: number): DemandStatus | undefined {
  const { lemma } = sentence.words[verb]!.verb!;
  // "ruled out", "ruled that out".
  if (isUnheard(sentence, verb)) return 'refused';
  if (lemma === 'rule' && !sentence.words.slice(verb + 1, verb + 3).some(({ lower }) => lower === 'out'))
    return undefined;
  // "was met with silence", "that both sides meet on Sunday", "met them in May".
  const isMeeting = sentence.words[verb]!.lower === 'meet' && tagAt(sentence.words, verb + 1) === 'preposition';
  if (lemma === 'meet' && (isMeeting || /^(?:with|them|him|her)$/.test(lowerAt(sentence.words, verb + 1))))
    return undefined;
  if (lemma === 'give' && /^shrift|^no$/.test(lowerAt(sentence.words, verb + 2))) return 'refused';
  if (lemma === 'give') return /^(?:in|way)$/.test(lowerAt(sentence.words, verb + 1)) ? 'met' : undefined;
  if (lemma === 'turn' && lowerAt(sentence.words, verb + 2) === 'deaf') return 'refused';
  // "turned the offer down", "was voted down", "threw it out".
  if (/^(?:turn|vote|throw|shoot)$/.test(lemma)) {
    const away = lemma === 'throw' ? /^out$/ : lemma === 'turn' ? /^(?:down|away)$/ : /^down$/;
    if (!sentence.words.slice(verb + 1, verb + 6).some(({ lower }) => away.test(lower))) return undefined;
  }
  return statusBy(lemma);
}

/** "went unheeded", "fell on deaf ears". */
export function isUnheard({ words }: ParsedSentence, verb: number): boolean {
  const { lemma } = words[verb]!.verb!;
  if (lemma === 'go') return /^(?:unheeded|unheard)$/.test(lowerAt(words, verb + 1));
  return lemma === 'fall' && lowerAt(words, verb + 2) === 'deaf' && lowerAt(words, verb + 3) === 'ears';
}

/** "will meet the demand", "would accept it": a promise leaves open what only the deed would settle; a refusal is one once said. */
export function settledUnder(modal: string | undefined, status: DemandStatus): DemandStatus {
  return status === 'met' && modal !== undefined ? 'open' : status;
}

/** "does not accept it", "didn't comply": by the first word of a negated verb group; what one has not done yet is open. */
export function isDeclining(opener: string): boolean {
  return /^(?:do|does|did)(?:n't)?$/.test(opener);
}

/** What somebody makes of a demand by doing what the verb says. */
export function statusBy(lemma: string): DemandStatus | undefined {
  return OUTCOMES.get(lemma);
}
