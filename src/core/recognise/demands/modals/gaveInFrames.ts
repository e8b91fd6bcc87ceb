import { infinitiveExtent } from '../../syntax/extent';
import { actingHints, ownerHints, partyHints } from '../../parties/parties';
import { ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import { mainVerbAfter } from '../../syntax/verbGroups';
import type { Frame } from './phraseFrame';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';

/** "At the request of the families, the university agreed to remove the name", "Under pressure from its neighbours, …". */
const gaveIn: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (at > 6) return undefined;
  const by = /^(?:of|from|by)$/.test(lowerAt(words, at + 1)) ? phraseFrom(sentence, at + 2) : undefined;
  const owner = phraseAround(sentence, at)?.possessor;
  const comma = nextComma(words, at);
  const subject = comma < 0 ? undefined : phraseFrom(sentence, comma + 1, ONLY_OF);
  const verb = mainVerbAfter(sentence, (subject?.last ?? at) + 1);
  if (subject === undefined || lemmaAt(words, verb) !== 'agree' || tagAt(words, verb + 1) !== 'to') return undefined;
  const demander = owner === undefined ? partyHints(sentence, by) : ownerHints(sentence, owner);
  if (demander.length === 0) return undefined;
  return {
    name: 'gave-in',
    type: 'request',
    pieces: infinitiveExtent(sentence, verb + 2).pieces,
    addressee: actingHints(partyHints(sentence, subject)),
    demander,
    status: 'met',
  };
};

/** What somebody gave in to, by the word for it. */
export const GAVE_IN_FRAMES: readonly (readonly [string, Frame])[] = [
  'request',
  'urging',
  'insistence',
  'pressure',
  'protests',
].map((word) => [word, gaveIn] as const);
