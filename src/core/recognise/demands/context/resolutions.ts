import { lastWord } from '../../../text/blank';
import { wordSet } from '../../../text/wordSet';
import type { PartyHint } from '../../parties/parties';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { authorityBefore } from './bystanders';

/** "Resolved (3-1): that …", "It was agreed that …": how minutes tell what a meeting decides. */
export function resolves({ words }: ParsedSentence): boolean {
  const [first, second, third] = words;
  if (first?.lower === 'it' && second?.lower === 'was') return DECIDES.test(third?.lower ?? '');
  return first !== undefined && DECIDES.test(first.lower) && words.slice(1, LONGEST_VOTE).some(opensResolution);
}

const DECIDES = /^(?:resolved|agreed|decided|determined|ruled)$/;

/** How many words tell how the vote went: "(by seven votes to two)". */
const LONGEST_VOTE = 12;

function opensResolution({ tag, text }: ParsedSentence['words'][number]): boolean {
  return tag === 'that' || text === ':';
}

/** Bodies that meet and vote, named in the sentences before. */
export function resolversBefore(parse: Parse, index: number): readonly PartyHint[] {
  return authorityBefore(parse, index).filter(({ span }) =>
    MEETING.has(lastWord(parse.paragraph.text, span.start, span.end).toLowerCase()),
  );
}

const MEETING =
  wordSet(`committee subcommittee council board commission panel court tribunal bench jury cabinet parliament
  senate assembly congress synod authority trustees governors members councillors meeting`);
