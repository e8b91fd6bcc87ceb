import { itemAt } from '../../../text/itemAt';
import { firstEndingFrom } from '../../../text/span';
import type { PartyHint } from '../../parties/parties';
import { attributionsOf } from '../../speech/speech';
import type { Place } from '../draft';

/** How far before the end of its sentence what is reported may end, in code units: a stop stands between. */
const END = 3;

/**
 * "The ferry was late again, the mayor said. Passengers must be told": who is reported to speak in the sentence before, in words
 * that are not quoted and run on to its end, goes on in one that names no other speaker; empty where nobody does.
 */
export function spokenBefore({ parse, index }: Place): readonly PartyHint[] {
  const { quotations } = parse.paragraph;
  const before = itemAt(parse.sentences, index - 1);
  if (before === undefined) return [];
  const told = attributionsOf(parse).findLast(({ sentence }) => sentence === index - 1);
  if (told === undefined || told.polarity !== 'asserts' || told.lemma === 'report' || told.source.length === 0)
    return [];
  const quoted = quotations[firstEndingFrom(quotations, before.start + 1)];
  if (quoted !== undefined && quoted.start < before.end) return [];
  return Math.max(told.content.end, told.cue.end) >= before.end - END || told.content.end <= told.cue.start
    ? told.source
    : [];
}
