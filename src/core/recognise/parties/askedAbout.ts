import { lastWord } from '../../text/blank';
import type { ResolvedParty } from '../resolved';
import { isPartyNoun } from '../syntax/partyNouns';
import { mentionsWithin } from './mentionPlaces';
import { looksInto, type View } from './mentionWalk';
import { partyOf, printedAt } from './nounParties';

/** "What should parents do?", "What do you expect of the maker?": of whom a question asks what they are to do. */
const ASKED = [
  /\bwhat (?:should|must|ought) (?:the |an? |your |our )?(?<who>[^,?]{2,48}?) (?:to )?do(?: now| next| today| then)?\?\s*$/i,
  /\b(?:expect|want|demand|ask|need) (?:of|from) (?:the |an? |your |our )?(?<who>[^,?]{2,48}?)(?: now| next| today)?\?\s*$/,
  /\b(?:advice|message|appeal) (?:to|for) (?:the |an? |your |our )?(?<who>[^,?]{2,48}?)(?: now| today)?\?\s*$/,
];

const PRONOUN = /^(?:i|we|us|me|you|he|him|she|her|it|they|them|one|that|this|anyone|anybody|everyone|everybody)$/i;

/** Whom the question right before an answer, in the reading at `at`, is about; empty where it names nobody. */
export function askedAbout(view: View, at: number): readonly ResolvedParty[] {
  const before = at - 1;
  if (!looksInto(view, before)) return [];
  const { text } = view.readings[before]!.paragraph;
  for (const pattern of ASKED) {
    const match = pattern.exec(text);
    const who = match?.groups?.who;
    if (match === null || who === undefined || PRONOUN.test(who)) continue;
    const start = match.index + match[0].indexOf(who);
    const span = { start, end: start + who.length };
    const mention = mentionsWithin(view.mentions[before]!, span).find(({ type }) => type !== 'place');
    if (mention !== undefined) return [partyOf(view, { at: before, mention })];
    return isPartyNoun(lastWord(who, 0, who.length).toLowerCase()) ? [printedAt(view, span, before)] : [];
  }
  return [];
}
