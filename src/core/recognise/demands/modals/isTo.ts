import { clauseExtent, infinitiveExtent, type Piece } from '../../syntax/extent';
import type { ParsedSentence } from '../../syntax/parse';
import { partyHints } from '../../parties/parties';
import { attributionAt } from '../../speech/speakers';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb } from '../../syntax/verbGroups';
import { LIST_NOUNS } from '../cues/nouns';
import { RULINGS } from '../cues/nounKinds';
import { headIsIn } from '../guards';
import { isPeople } from '../contents';
import type { Place } from '../draft';
import { freeDutySpeakers } from '../freeSpeech';
import { isParty } from '../isParty';
import type { Word } from '../../syntax/tags/words';
import { isPartyNoun } from '../../syntax/partyNouns';
import { wordSet } from '../../../text/wordSet';
import { doer } from './doers';
import { isWord, senderOfWord } from './duties';
import { isSaidBy, opensBargain } from './obliging';
import type { Frame } from './phraseFrame';
import { itemAt } from '../../../text/itemAt';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { IT_OR_THEY } from '../../syntax/tags/patterns';

/** By which words what "is to" be done is laid down, and no plan told. */
const BINDING =
  /^(?:rule|order|demand|decree|stress|recall|remind|underline|underscore|emphasi[sz]e|reiterate|reaffirm)$/;

/** "The court's order was short. Drillco was to stop work": what the sentence before is about. */
function followsRuling(before: ParsedSentence | undefined): boolean {
  if (before === undefined) return false;
  const verb = before.words.findIndex((_, i) => opensFiniteVerb(before, i));
  return headIsIn(before, verb < 1 ? undefined : subjectOf(before, verb), RULINGS);
}

/** Bodies that order, and papers that hold what is asked. */
const LAYS_DOWN =
  /(?:court|courts|tribunal|judges?|jury|elders|panel|regulator|petition|ultimatum|order|decree|directive|notice|instructions?|resolution|motion|ruling|verdict|judge?ment)$/i;

/** What is planned and not ordered: "The two were to meet in May". */
const PLANNED = wordSet(
  `meet discuss get receive hold visit travel fly face gather arrive leave start begin decide vote speak attend appear play
  be have become join marry perform host lead sign announce present`,
);

/** "Larsen was ordered to recall the hulls. Owners were to stop using them": it goes on from an order to do something. */
function goesOnOrdering({ parse, index, sentence }: Place, at: number, to: number): boolean {
  const before = itemAt(parse.sentences, index - 1);
  const order = before?.words.findIndex(
    ({ lower, tag }, i) => lower === 'ordered' && tag === 'verb' && tagAt(before.words, i + 1) !== 'name',
  );
  return (
    order !== undefined && order >= 0 && !PLANNED.has(sentence.words[to + 1]?.lower ?? 'be') && actsAt(sentence, at)
  );
}

/** "Customers are to return the heaters, the firm said", "Every home is to boil water": what all who are concerned are told. */
function tellsPublic({ sentence, parse }: Place, at: number, to: number): boolean {
  const { words } = sentence;
  if (PLANNED.has(words[to + 1]?.lower ?? 'be')) return false;
  if (attributionAt(parse, words[at]!.start) === undefined) return false;
  const subject = phraseEndingAt(sentence, at - 1);
  if (subject === undefined || subject.heads.length !== 1) return false;
  const head = words[subject.last]!;
  if (head.tag !== 'noun') return false;
  const isAll = /^(?:all|every|each)$/.test(words[subject.first]!.lower);
  const isMany = words[subject.first]!.tag === 'noun' && /^(?:are|were)$/.test(words[at]!.lower);
  return isAll || (isMany && (isPeople(head) || isPartyNoun(head.lower)));
}

/** "No one is to leave, the officer said". */
function isNobody(words: readonly Word[], at: number): boolean {
  return lowerAt(words, at - 1) === 'nobody' || (lowerAt(words, at - 1) === 'one' && lowerAt(words, at - 2) === 'no');
}

/** "The firm is to close the mine | and to pay its men": one piece an act, the first with its subject. */
function acts(sentence: ParsedSentence, subject: number, to: number): readonly Piece[] {
  const { pieces } = clauseExtent(sentence, subject);
  const [first, ...more] = infinitiveExtent(sentence, to + 1).pieces;
  // "are no longer | to stop": no clause ends there.
  const isCut = (pieces[0]?.last ?? to) < to;
  return first === undefined || (more.length === 0 && !isCut)
    ? pieces
    : [{ first: subject, last: first.last }, ...more];
}

/** True if the subject before the verb at `at` is somebody who can be told to act. */
function actsAt(sentence: ParsedSentence, at: number): boolean {
  const subject = phraseEndingAt(sentence, at - 1);
  if (subject === undefined) return false;
  const head = sentence.words[subject.last]!;
  return isParty(sentence, subject.first) || isPeople(head) || IT_OR_THEY.test(head.lower);
}

/** "The firm is to pay 5 million crowns, the court ruled": an order only in the mouth of who can give one. */
export const isTo: Frame = (place, at) => {
  const { sentence, parse, index } = place;
  const { words } = sentence;
  // "are no longer to wear badges".
  const isNoLonger = lowerAt(words, at + 1) === 'no' && lowerAt(words, at + 2) === 'longer';
  const to = isNoLonger ? at + 3 : tagAt(words, at + 1) === 'not' ? at + 2 : at + 1;
  // "no one is to blame", "worse is to come": nothing is to be done.
  if (tagAt(words, to) !== 'to' || /^(?:blame|come|follow)$/.test(lowerAt(words, to + 1))) return undefined;
  const attribution = attributionAt(parse, words[at]!.start);
  const isYou = lowerAt(words, at - 1) === 'you' && lowerAt(words, to + 1) !== 'be';
  // "Under the ruling the airline is to refund", "By order of the prefect": what decides it opens the sentence.
  const isUnder =
    /^(?:under|by)$/.test(words[0]!.lower) && words.slice(1, Math.min(at, 6)).some(({ lower }) => RULINGS.has(lower));
  // "In return for the money, Veltria is to sack them"; "In return, it is to get aid" may tell of what is given.
  const isBargain = opensBargain(words) && lowerAt(words, 2) === 'for';
  const isLaidDown =
    isUnder || isBargain || followsRuling(itemAt(parse.sentences, index - 1)) || goesOnOrdering(place, at, to);
  const subject = phraseEndingAt(sentence, at - 1) ?? subjectOf(sentence, at);
  // "takes the view that the ban is to be lifted".
  const holder = isWord(place, subject) ? senderOfWord(place, subject!.first) : undefined;
  // "The doctors had to be let in, they said. The troops were to leave".
  const free = PLANNED.has(lowerAt(words, to + 1)) ? [] : freeDutySpeakers(place, at);
  if (attribution === undefined && !isLaidDown && free.length === 0 && holder === undefined) return undefined;
  const rules =
    isYou ||
    isLaidDown ||
    free.length > 0 ||
    holder !== undefined ||
    BINDING.test(attribution!.lemma) ||
    isSaidBy(place, at, LAYS_DOWN) ||
    tellsPublic(place, at, to) ||
    isNobody(words, at);
  // "My advice is to settle": what it is, and not what it must do.
  if (!rules || subject === undefined || LIST_NOUNS.has(words[subject.last]!.lower)) return undefined;
  return {
    name: 'is-to',
    type: isBargain ? 'condition' : 'demand',
    ...(isLaidDown ? { isImpersonal: true as const } : {}),
    ...(holder !== undefined || free.length > 0 ? { demander: holder ?? free } : {}),
    pieces: acts(sentence, subject.first, to),
    addressee:
      lowerAt(words, to + 1) === 'be' ? doer(sentence, mainVerbAfter(sentence, to)) : partyHints(sentence, subject),
    cue: { first: at, last: to },
  };
};
