import { wordSet } from '../../../text/wordSet';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import type { Word } from '../../syntax/tags/words';
import type { VerbGroup } from '../../syntax/verbGroups';
import { COMMITS } from '../cues/verbKinds';
import type { Place } from '../draft';
import { isParty } from '../isParty';
import { headWord } from '../../syntax/phrases';
import {
  approvedPressure,
  comesByItself,
  decides,
  givesUp,
  isBroughtAbout,
  isForOthers,
  isNegated,
  persists,
  THREATENED_ACTS,
  withholds,
} from './conditionActs';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { I_OR_WE } from '../../syntax/tags/patterns';

/** A clause behind a word that may make it a condition, with the clause that hangs on it. */
export interface Hanging {
  readonly place: Place;
  readonly words: readonly Word[];
  /** The marker begins at `at` and ends at `last`: "as long as". */
  readonly at: number;
  readonly last: number;
  /** The first word of the clause that it opens. */
  readonly first: number;
  /** Where the clause begins that hangs on it: `at`, or past the words that tell who speaks. */
  readonly told: number;
  /** The verb of what hangs on it, with its group. */
  readonly main: number | undefined;
  readonly lemma: string;
  readonly group: VerbGroup | undefined;
  /** Somebody says so. */
  readonly said: boolean;
  /** What hangs on it is refused. */
  readonly refuses: boolean;
  /** What hangs on it is still to come, or is refused. */
  readonly holds: boolean;
  /** Whom somebody is told that it is asked of: "told them that unless". */
  readonly isToldOf: boolean;
}

/** "as long as he is president". */
function isHowLong({ words, last, first }: Hanging): boolean {
  return (
    words[last]!.lower === 'as' &&
    /^(?:i|he|she|we)$/.test(lowerAt(words, first)) &&
    tagAt(words, first + 1) === 'auxiliary' &&
    tagAt(words, first + 2) === 'noun'
  );
}

/** True if the clause behind a marker of this name is a condition that somebody sets. */
export function isCondition(name: string, hanging: Hanging): boolean {
  return !isHowLong(hanging) && IS_SET[name]?.(hanging) !== false;
}

/** By the marker, whether the clause is a condition that somebody sets, and does not only tell when or how things go. */
const IS_SET: Readonly<Record<string, (hanging: Hanging) => boolean>> = {
  unless: (hanging) => hanging.said || hanging.isToldOf || commits(hanging) || announces(hanging),
  until: ({ place: { sentence }, at, told, first, main, group, said, refuses, place }) =>
    refuses ||
    (/^(?:should|must)$/.test(group?.modal ?? '') && said && told === at && isBroughtAbout(sentence, first)) ||
    persists(place, main, first, said),
  // "would not go home before the governor met them"; "did not leave before it rained" only tells.
  before: ({ place: { sentence }, first, main, group, said, refuses }) =>
    (said || withholds(sentence, main, first)) &&
    refuses &&
    /^(?:will|would|can|could|cannot|won't|wouldn't)$/.test(group?.modal ?? ''),
  // "as soon as the producers apologise": somebody else has to act.
  'as-soon': ({ place: { sentence }, first, said, holds }) =>
    said && holds && isForOthers(sentence, first) && !isPronoun(sentence, first),
  provided: ({ words, at, last, refuses, holds }) =>
    !(words[at]!.lower === 'as' && !holds) &&
    // "There can be no talks as long as the siege lasts": what is to end, and not to go on.
    !(last > at + 1 && words[last]!.lower === 'as' && refuses),
  // "would lift the blockade if the chancellor met its leaders": somebody else has to act, and no "not" warns.
  if: ({ place: { sentence }, words, first, main, said }) =>
    (said ? isForOthers(sentence, first) : givesUp(sentence, main, first)) &&
    (!isPronoun(sentence, first) || isOther(sentence, main, first)) &&
    !isNegated(words, first) &&
    words[first]!.lower !== 'no',
  'only-if': (hanging) => {
    const { place, words, last, first, lemma, group, said, holds } = hanging;
    // "learnt of it only when a reporter called": told, not set.
    const isAfter = /^(?:after|when|once)$/.test(words[last]!.lower);
    if (!(said || holds || (!isAfter && isParty(place.sentence, first)))) return false;
    // "will recover only if he rests": how things go, not what is set.
    return !isForOneself(hanging) && !(COURSES.has(lemma) && group?.negated !== true);
  },
};

function isPronoun({ phraseAt, nounPhrases }: ParsedSentence, at: number): boolean {
  return nounPhrases[phraseAt[at]!]!.isPronoun;
}

/** "would only go when she stopped liking it": one sets oneself nothing. */
function isForOneself({ place, words, first, main }: Hanging): boolean {
  const own = words[first]!.lower;
  if (!/^(?:i|he|she)$/.test(own) || main === undefined) return false;
  const doer = subjectOf(place.sentence, main);
  return doer !== undefined && words[doer.last]!.lower === own;
}

/** "vowed to strike unless". */
function commits({ place: { sentence }, words, at, first, main }: Hanging): boolean {
  return (
    words.slice(0, at).some(({ verb }) => verb !== undefined && COMMITS.has(verb.lemma)) ||
    (isForOthers(sentence, first) && (decides(sentence, main) || approvedPressure(words, at) !== undefined))
  );
}

/** "will close the pass unless". */
function announces({ place: { sentence }, first, main, lemma, group }: Hanging): boolean {
  return (
    group?.modal === 'will' &&
    (THREATENED_ACTS.has(lemma) || group.negated) &&
    isParty(sentence, subjectOf(sentence, main!)?.first) &&
    !comesByItself(sentence, first)
  );
}

/** How things go, whoever wants it: "will recover only if he rests". */
const COURSES = wordSet('recover win succeed survive improve benefit fall rise grow work heal prosper thrive');

/** "They would free him if she paid", "will go if it is assured to her that": the pronoun is none of those who would do it. */
function isOther(sentence: ParsedSentence, main: number | undefined, first: number): boolean {
  const { lower } = sentence.words[first]!;
  const doer = main === undefined ? undefined : subjectOf(sentence, main);
  const head = doer && headWord(sentence, doer);
  if (lower === 'it')
    return /^(?:assured|guaranteed|agreed|promised|shown|proven|proved)$/.test(lowerAt(sentence.words, first + 2));
  // "If they lay down their arms, we will talk".
  if (/^(?:they|you)$/.test(lower)) return head !== undefined && I_OR_WE.test(head.lower);
  const isSeveral = head !== undefined && (/^(?:they|we)$/.test(head.lower) || head.traits.isPlural);
  return /^(?:he|she)$/.test(lower) && isSeveral;
}
