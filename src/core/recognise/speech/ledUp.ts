import { itemAt } from '../../text/itemAt';
import { partyHints } from '../parties/parties';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { isPartyNoun } from '../syntax/partyNouns';
import { subjectOf } from '../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, verbGroup } from '../syntax/verbGroups';
import { asserted, type Attribution } from './attribution';
import { ownerOf } from './spokenNouns';
import { colonBeforeQuotation, contentSpan, lastWordEnd } from './speechContent';
import type { Phrase } from '../syntax/phrases';

/**
 * "Her son was blunter: “Shut it.”", "The mayor hit back: “…”": whoever the clause before the colon is about says what
 * follows in quotation marks, whatever the verb. `known` are the attributions that verbs of saying tell.
 */
export function ledUpTo(
  parse: Parse,
  sentence: ParsedSentence,
  index: number,
  known: readonly Attribution[],
): readonly Attribution[] {
  const { words } = sentence;
  const colon = colonBeforeQuotation(words);
  if (colon < 2) return [];
  const { start } = words[colon + 1]!;
  if (known.some(({ content }) => content.start <= start && start < content.end)) return [];
  const opener = words.findIndex(({ quotation }, i) => i < colon && quotation < 0 && opensFiniteVerb(sentence, i));
  if (opener < 1) return [];
  const verb = mainVerbAfter(sentence, opener);
  const subject = subjectOf(sentence, verb);
  // "was asked: “…”": whoever is told it does not say it.
  if (subject === undefined || !isSomebody(sentence, subject) || verbGroup(sentence, verb).passive) return [];
  const owner = LETTERS.test(words[subject.last]!.lower) ? ownerOf(sentence, subject.last) : [];
  const source = owner.length > 0 ? owner : partyHints(sentence, subject);
  const content = contentSpan(parse, sentence, colon + 1, lastWordEnd(sentence, words.length - 1));
  return [asserted(index, words[verb]!, 'led up to', source, content)];
}

/** What somebody writes or says to another: "The letter is blunt: “Go home.”", "The fans' verdict is harsher: “Never.”". */
const LETTERS =
  /^(?:letter|statement|petition|report|note|e-?mail|memo|message|post|tweet|reply|response|editorial|verdict|answer|reaction|advice)$/;

function isSomebody({ words, nounPhrases }: ParsedSentence, { heads, apposition = -1 }: Phrase): boolean {
  const { last, isPronoun } = nounPhrases[heads[0]!]!;
  const { tag, lower } = words[last]!;
  // "Its whip, Jana Moltke, was blunter".
  if (itemAt(words, apposition)?.tag === 'name') return true;
  return isPronoun ? /^(?:he|she|they)$/.test(lower) : tag === 'name' || isPartyNoun(lower) || LETTERS.test(lower);
}
