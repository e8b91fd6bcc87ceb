import type { DemandStatus } from '../mark';
import { actingHints, ownerHints, partyHints, pronounHint, type PartyHint } from '../parties/parties';
import type { ParsedSentence } from '../syntax/parse';
import { subjectOf } from '../syntax/subjects';
import { skipAdverbs, verbGroup } from '../syntax/verbGroups';
import { outcomeOf } from './context/outcomes';
import { isPeople } from './contents';
import { speakersAt } from './demanders';
import type { Place } from './draft';
import { isParty } from './isParty';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';
import { headOf, ONLY_OF, phraseAround, phraseFrom } from '../syntax/phrases';
import { phraseEndingAt } from '../syntax/phraseEnding';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';

/** What is told of a list of demands beside what is wanted: what became of them, and whom they are put to. */
export interface Fate {
  readonly status?: DemandStatus;
  readonly addressee?: readonly PartyHint[];
}

/** "demands that the council rejects": what the relative clause says became of them; "a message to investors": who gets it. */
export function fateOf({ sentence }: Place, at: number): Fate {
  const { words } = sentence;
  const put = { addressee: receiverOf(sentence, at) };
  const decided = decidedBefore(sentence, at);
  if (decided !== undefined) return decided;
  if (!/^(?:that|which)$/.test(lowerAt(words, at + 1))) return put;
  const phrase = phraseFrom(sentence, at + 2);
  const verb = phrase === undefined ? -1 : skipAdverbs(words, phrase.last + 1);
  const status = words[verb]?.verb === undefined ? undefined : outcomeOf(sentence, verb);
  return status === undefined ? put : { status, addressee: partyHints(sentence, phrase) };
}

/** "had agreed to their main demand, a second pilot": what the verb that has the noun at `at` for its object made of it. */
function decidedBefore(sentence: ParsedSentence, at: number): Fate | undefined {
  const { words, nounPhrases } = sentence;
  if (tagAt(words, at + 1) !== 'comma') return undefined;
  const phrase = phraseAround(sentence, at);
  const owner = phrase?.possessor === undefined ? phrase : nounPhrases[phrase.possessor];
  const before = (owner?.first ?? at) - 1;
  const verb = /^(?:to|down|out)$/.test(lowerAt(words, before)) ? before - 1 : before;
  if (tagAt(words, verb) !== 'verb') return undefined;
  const { passive, negated, modal, infinitive } = verbGroup(sentence, verb);
  const status = passive || negated || modal !== undefined || infinitive ? undefined : outcomeOf(sentence, verb);
  if (status === undefined || status === 'withdrawn') return undefined;
  return { status, addressee: actingHints(partyHints(sentence, subjectOf(sentence, verb))) };
}

/** How many words before a list noun the verb may stand by which it is brought to somebody. */
const BROUGHT_WITHIN = 12;

/** Whom the noun at `at` is put to: "a message to investors", "her advice for parents", "went to the board with a request". */
export function receiverOf(sentence: ParsedSentence, at: number): readonly PartyHint[] {
  const { words } = sentence;
  const link = words[at + 1];
  if (
    link?.tag === 'preposition' &&
    (link.lower === 'to' ||
      (link.lower === 'for' &&
        (isParty(sentence, at + 2) || isPeople(words[phraseAround(sentence, at + 2)?.last ?? at]!))))
  )
    return actingHints(partyHints(sentence, phraseFrom(sentence, at + 2, ONLY_OF)));
  const { first = at } = phraseAround(sentence, at) ?? {};
  const verb = words.findLastIndex(({ tag }, i) => i < first && tag === 'verb');
  if (verb >= 0 && verb > first - 4 && getsIt(sentence, verb)) return partyHints(sentence, subjectOf(sentence, verb));
  if (lowerAt(words, first - 1) !== 'with') return [];
  for (let i = first - 2; i > 0 && i > first - BROUGHT_WITHIN; i--) {
    if (words[i]!.lower !== 'to' || !/^(?:go|come|turn|return)$/.test(words[i - 1]!.verb?.lemma ?? '')) continue;
    // "came to Velm with a request": where, and not to whom.
    const to = phraseFrom(sentence, i + 1, ONLY_OF);
    return to === undefined || words[to.last]!.tag === 'name' ? [] : actingHints(partyHints(sentence, to));
  }
  return [];
}

/** How many words before a noun the verb may stand whose subject has it. */
const OWNER_WITHIN = 14;

/** "got a warning", "was handed a list": the subject is who it is put to. */
export function getsIt(sentence: ParsedSentence, verb: number): boolean {
  const { lemma } = sentence.words[verb]!.verb!;
  if (/^(?:get|receive|face)$/.test(lemma)) return true;
  return /^(?:give|hand|send|serve|issue|present)$/.test(lemma) && verbGroup(sentence, verb).passive;
}

/** "urged Sudria to lift | its veto": whose it is where somebody is asked to do something about what is his own. */
export function ownersAsked(sentence: ParsedSentence, pronoun: number): readonly PartyHint[] | undefined {
  const { words } = sentence;
  const verb = itemAt(words, pronoun - 1);
  if (!DONE_TO_OWN.has(verb?.lower ?? '') || tagAt(words, pronoun - 2) !== 'to') return undefined;
  const asked = phraseEndingAt(sentence, pronoun - 3);
  if (asked === undefined || !isParty(sentence, asked.first)) return undefined;
  const { last, isPronoun } = headOf(sentence, asked);
  const isPlural = asked.heads.length > 1 || words[last]!.traits.isPlural;
  return isPronoun || isPlural !== (words[pronoun]!.lower === 'their') ? undefined : partyHints(sentence, asked);
}

/** What one is asked to do with what one has said oneself. */
const DONE_TO_OWN = wordSet(
  'drop lift withdraw abandon end reverse repeat renew scrap soften reconsider rethink retract revise explain waive',
);

/** Whose demands the noun at `at` names: "the strikers' demands", "the demands of the strikers". */
export function ownerOf(place: Place, at: number): readonly PartyHint[] {
  const { sentence } = place;
  const { words, phraseAt, nounPhrases } = sentence;
  const index = phraseAt[at] ?? -1;
  const phrase = index < 0 ? undefined : nounPhrases[index]!;
  if (phrase?.possessor !== undefined) {
    const owner = nounPhrases[phrase.possessor]!;
    const hints = ownerHints(sentence, phrase.possessor);
    // "the children's petition": several have it together, whatever the noun.
    return words[owner.last]!.traits.isPlural ? actingHints(hints) : hints;
  }
  // "the strikers' list of demands": whose list it is.
  const list = lowerAt(words, at - 1) === 'of' ? (itemAt(phraseAt, at - 2) ?? -1) : -1;
  if (list >= 0 && words[at - 2]!.lower === 'list' && nounPhrases[list]!.possessor !== undefined)
    return ownerOf(place, at - 2);
  // "The envoys' only condition".
  const sign = (phrase?.first ?? at) - 2;
  if (lowerAt(words, sign + 1) === 'only' && tagAt(words, sign) === 'possessive')
    return partyHints(sentence, phraseEndingAt(sentence, sign - 1));
  for (let i = phrase?.first ?? at; i < at; i++) {
    if (/^(?:his|her|its|their)$/.test(words[i]!.lower)) return ownersAsked(sentence, i) ?? [pronounHint(sentence, i)];
    if (/^(?:my|our)$/.test(words[i]!.lower)) return speakersAt(place, at);
  }
  for (let i = at - 1; i >= 0 && i > at - OWNER_WITHIN; i--) {
    if (words[i]!.tag === 'verb' && getsIt(sentence, i)) break;
    if (words[i]!.tag === 'verb' || words[i]!.verb?.lemma === 'have')
      return partyHints(sentence, subjectOf(sentence, i));
  }
  // "the demand of the strikers", "the conditions set by the club".
  for (let i = at + 1; i < words.length && i < at + 4; i++) {
    const { lower } = words[i]!;
    if (lower === 'of' || lower === 'by' || lower === 'from') return partyHints(sentence, phraseFrom(sentence, i + 1));
    if (words[i]!.tag !== 'verb') break;
  }
  return speakersAt(place, at);
}
