import type { Place } from './draft';
import { CAPITAL_FIRST } from '../../text/anyScript';
import { lastWord } from '../../text/blank';
import { firstEndingFrom, type Span } from '../../text/span';
import type { Parse } from '../syntax/parse';
import { actingHint, actingHints, heardHint, type PartyHint } from '../parties/parties';
import { messageBehind } from './messages';
import { attributionAt } from '../speech/speakers';
import { isCollective, isPartyNoun } from '../syntax/partyNouns';
import type { Attribution } from '../speech/attribution';
import { attributionsOf } from '../speech/speech';
import { isPlural } from '../syntax/tags/morphology';
import { I_OR_WE } from '../syntax/tags/patterns';

/** Those through whom something is made known. */
export const REPORTERS =
  /(?:reporters?|journalists?|(?:news)?papers?|radio|television|tv|agency|news|media|magazine|broadcasters?|stations?|channels?|outlets?|daily|weekly|website|interviewer|correspondents?|conference)$/i;

/** Those who only listen. */
export const CROWDS = /(?:supporters|crowds?|rally|fans|audience|lawmakers|parliament|congress|followers)$/i;

/** Who is told what is said at a word; those who only report it are none, and crowds only where it is put to them as "you". */
export function hearersAt({ parse, sentence }: Place, at: number, isYou = false): readonly PartyHint[] {
  const { paragraph } = parse;
  const { start, quotation } = sentence.words[at]!;
  const told = attributionAt(parse, start);
  const { hearer = [] } = told ?? {};
  if (hearer.length === 0 && quotation >= 0) {
    const message = told === undefined ? messageBehind(sentence, at) : undefined;
    if (message !== undefined) return message.to;
    const within = toldWithin(parse, paragraph.quotations[quotation]!, start);
    return within.length > 0 || told === undefined ? actingHints(within) : answeredBy(parse, told);
  }
  return hearer
    .filter(({ span }) => {
      const text = paragraph.text.slice(span.start, span.end);
      // "told our reporter Fay Holt".
      const isReporter = REPORTERS.test(text) || REPORTERS.test(paragraph.text.slice(0, span.start).trimEnd());
      return !isReporter && (isYou || !CROWDS.test(text));
    })
    .map(heardHint);
}

/** "The owners say they cannot pay. “Open the books, then,” he retorted": who has spoken before is answered. */
function answeredBy(parse: Parse, { lemma, cue, sentence }: Attribution): readonly PartyHint[] {
  if (!ANSWERS.test(lemma)) return [];
  const before = attributionsOf(parse).findLast(
    (one) => one.cue.end < cue.start && one.sentence < sentence && one.sentence >= sentence - 2,
  );
  return before?.source.filter(({ speaker }) => speaker !== true).map(heardHint) ?? [];
}

const ANSWERS = /^(?:retort|reply|answer|counter|respond|snap)$/;

/** “I told him: let them out. Let the doctors in”: who is said within a quotation to have been told what follows. */
function toldWithin(parse: Parse, quotation: Span, at: number): readonly PartyHint[] {
  const told = attributionsOf(parse).findLast(
    ({ cue, source, hearer }) =>
      hearer.length > 0 && cue.start > quotation.start && cue.end <= at && I_OR_WE.test(source[0]?.pronoun ?? ''),
  );
  return told?.hearer ?? [];
}

/** Those of whom a clause that tells them something may go on with "they", "it" or "he": who is told right before it. */
export function hearersBefore(
  { parse, sentence }: Place,
  start: number,
  { pronoun = '' }: PartyHint,
): readonly PartyHint[] {
  const told = attributionsOf(parse).findLast(
    ({ hearer, content }) => hearer.length > 0 && content.start <= start && start < content.end,
  );
  const [hearer] = told?.hearer ?? [];
  if (hearer === undefined || hearer.span.end > start || hearer.pronoun !== undefined) return [];
  if (firstEndingFrom(sentence.words, hearer.span.start + 1) >= sentence.words.length) return [];
  const { text } = parse.paragraph;
  const noun = lastWord(text, hearer.span.start, hearer.span.end).toLowerCase();
  if (REPORTERS.test(noun) || CROWDS.test(noun)) return [];
  const isSeveral = told!.hearer.length > 1 || isPlural(noun);
  const fits = /^th/.test(pronoun) ? isSeveral || isCollective(noun) : !isSeveral;
  // "told its neighbour Norvik that it must": a name of which "it" is said.
  const isNamed = pronoun === 'it' && CAPITAL_FIRST.test(text.slice(hearer.span.end - noun.length, hearer.span.end));
  const isBody = isPartyNoun(noun) || /^(?:states|countries|nations)$/.test(noun) || isNamed;
  return fits && isBody ? told!.hearer.map(actingHint) : [];
}
