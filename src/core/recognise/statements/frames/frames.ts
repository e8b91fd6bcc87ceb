import { LexemeTable } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import { partyHints } from '../../parties/parties';
import { invertedSubject } from '../../speech/invertedSubject';
import { MOODS, stances } from '../../speech/stances';
import { isAskedWhether, isNobody, isOnlyImagined } from '../../speech/unsaid';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { JUDGING_VERBS, type Frame } from '../../syntax/judgingVerbs';
import { subjectOf } from '../../syntax/subjects';
import { lexemeCanBeVerb } from '../../syntax/tags/morphology';
import { FINDING_NOUNS, JUDGING_NOUNS, RECORD_NOUNS } from '../../syntax/tags/wordClasses';
import type { Word } from '../../syntax/tags/words';
import { isReducedRelative, verbGroup, type VerbGroup } from '../../syntax/verbGroups';
import { framedContent, isSomebody, judgedBehind } from './contents';
import { found, type Found } from './found';
import { FRAMES } from './cues';
import { heldByNouns, holdsContent } from './nouns';
import { mayOpenWithHolder, openedByHolder } from './openers';
import { attributesInPassive, isReproached, passiveContent } from './passives';
import type { Phrase } from '../../syntax/phrases';

const Sign = { verb: 1, noun: 2, mood: 4, opener: 8 } as const;

/** What a word shows before its sentence is parsed; most sentences have nothing to show. */
const SIGNS = new LexemeTable((lexeme) => {
  const isVerb = lexemeCanBeVerb(lexeme, (lemma) => FRAMES.has(lemma) || attributesInPassive(lemma));
  return (
    (isVerb ? Sign.verb : 0) | (holdsContent(lexeme.lower) ? Sign.noun : 0) | (MOODS.test(lexeme.lower) ? Sign.mood : 0)
  );
});

/**
 * What is attributed to somebody by words of belief, judgement, reproach and promise, each with content of a form of its
 * own. Nobody is looked for in it who demands something: that is told by `attributionsOf` alone.
 */
export function framedStatements(parse: Parse): readonly Found[] {
  const all: Found[] = [];
  for (const [index, sentence] of parse.sentences.entries()) {
    let signs = mayOpenWithHolder(sentence.tokens) ? Sign.opener : 0;
    for (const { lexeme } of sentence.tokens) signs |= SIGNS.of(lexeme);
    if (signs === 0) continue;
    if (signs & Sign.verb) all.push(...byVerbs(parse, sentence));
    if (signs & Sign.noun) all.push(...heldByNouns(parse, sentence, index));
    if (signs & Sign.opener) all.push(...openedByHolder(sentence));
    if (signs & Sign.mood)
      for (const { cue, content, source, polarity } of stances(parse, sentence, index, MOODS))
        all.push(found(cue, content, source, polarity));
  }
  return all;
}

function byVerbs(parse: Parse, sentence: ParsedSentence): readonly Found[] {
  const all: Found[] = [];
  for (const [at, { tag, verb }] of sentence.words.entries()) {
    if (tag !== 'verb') continue;
    const frames = FRAMES.get(verb!.lemma) ?? (attributesInPassive(verb!.lemma) ? NO_FRAMES : undefined);
    const statement = frames && statementAt(parse, sentence, at, frames);
    if (statement !== undefined) all.push(statement);
  }
  return all;
}

const NO_FRAMES: readonly Frame[] = [];

function statementAt(parse: Parse, sentence: ParsedSentence, at: number, frames: readonly Frame[]): Found | undefined {
  const { words } = sentence;
  const { lemma } = words[at]!.verb!;
  const group = verbGroup(sentence, at);
  // "Asked if she regretted the vote".
  if (!isTold(sentence, at, group) || isAskedWhether(words, at)) return undefined;
  if (group.passive || isReproached(sentence, at) || isReducedRelative(words, at)) {
    const inSubject = !group.passive || itemAt(words, group.first - 1)?.tag === 'relative';
    const passive = passiveContent({ parse, sentence, at, inSubject });
    // "the leak, which it blamed on a server".
    const by = itemAt(words, at - 1)?.tag === 'pronoun' ? subjectOf(sentence, at) : passive?.by;
    return passive && found(words[at]!, passive.content, partyHints(sentence, by));
  }
  // "is still considering a request": what is weighed is not judged yet.
  if (frames.length === 0 || (lemma === 'consider' && words[at]!.verb!.form === 'ing')) return undefined;
  const subject = subjectOf(sentence, at);
  if (subject === undefined || isNobody(sentence, subject) || isWriter(sentence, subject)) return undefined;
  // “…,” warned Kolb of the union: what is said stands before.
  if (invertedSubject(sentence, at) !== undefined) return undefined;
  if (isWished(sentence, subject, at) || isOnlyImagined(sentence, subject, at)) return undefined;
  // "what they call a joke", "a move which critics called “cynical”".
  const opener = itemAt(words, subject.first - 1);
  if (opener?.tag === 'relative') {
    const judged = judgedBehind({ parse, sentence, at }, frames);
    const isQuoted = words.some(({ start, quotation }) => start === judged?.start && quotation >= 0);
    if (judged !== undefined && (isQuoted || opener.lower === 'what'))
      return found(words[at]!, judged, partyHints(sentence, subject));
  }
  for (const frame of frames) {
    if (!mayBeOf(sentence, subject, frame, lemma)) continue;
    const content = framedContent({ parse, sentence, at }, frame);
    if (content === undefined) continue;
    // "rejected the findings".
    const denies = frame === 'noun' && /^(?:reject|dismiss)$/.test(lemma);
    return found(words[at]!, content, partyHints(sentence, subject), denies ? 'denies' : 'asserts');
  }
  return undefined;
}

/** "demands that Madrid declare the drought a disaster": what somebody is to say. */
function isWished({ words, nounPhrases }: ParsedSentence, { first, heads }: Phrase, at: number): boolean {
  const head = words[nounPhrases[heads[0]!]!.last]!;
  return words[at]!.verb!.form === 'base' && itemAt(words, first - 1)?.tag === 'that' && !head.traits.isPlural;
}

/** "I fear that", "we expect": whoever speaks or writes says so with all the rest. */
function isWriter({ words }: ParsedSentence, { last }: Phrase): boolean {
  return /^(?:i|we|you)$/.test(words[last]!.lower);
}

/** True of what somebody does or has done, but not of what they may do, do not do or were asked to. */
function isTold(
  { words }: ParsedSentence,
  at: number,
  { finite, negated, modal, infinitive, first }: VerbGroup,
): boolean {
  const { lemma, form } = words[at]!.verb!;
  // "did not rule out a strike".
  if (negated !== /^(?:exclude|rule)$/.test(lemma) || infinitive || modal !== undefined) return false;
  // "the plan, described by critics as a joke".
  if (isReducedRelative(words, at)) return JUDGING_VERBS.has(lemma) && words[at + 1]?.lower === 'by';
  if (finite) return !(form === 'base' && sharesModal(words, first));
  // "…, accusing the firm of fraud", "Calling the plan a joke, she left".
  return form === 'ing' && (first === 0 || /^(?:comma|coordinator)$/.test(itemAt(words, first - 1)!.tag));
}

/** "should suspend the plan and | accept talks": what a bare verb behind "and" shares with the one before it. */
function sharesModal(words: readonly Word[], first: number): boolean {
  if (!/^(?:and|or|but)$/.test(itemAt(words, first - 1)?.lower ?? '')) return false;
  for (let at = first - 2; at >= 0; at--) {
    const { tag, verb } = words[at]!;
    if (tag === 'modal') return true;
    if (/^(?:stop|break|that|relative|subordinator|to)$/.test(tag) || /^(?:s|past)$/.test(verb?.form ?? ''))
      return false;
  }
  return false;
}

/** Which subjects a frame has with a verb: a storm threatens to flood a town, and only some hear, show and find. */
function mayBeOf(
  { words, nounPhrases }: ParsedSentence,
  { heads, apposition = -1 }: Phrase,
  frame: Frame,
  lemma: string,
): boolean {
  const head = words[nounPhrases[heads[0]!]!.last]!;
  if (lemma === 'hear') return JUDGING_NOUNS.has(head.lower) || HEARERS.test(head.lower);
  // "finds her style “too well behaved”".
  if (FINDS.test(lemma) && !(frame === '+is' && isSomebody(head)))
    return JUDGING_NOUNS.has(head.lower) || FINDING_NOUNS.has(head.lower) || RECORD_NOUNS.test(head.lower);
  // "said it saw no reason to": no more than is said already.
  if (lemma === 'see' && frame === 'noun' && head.tag === 'pronoun') return false;
  // "The line, Sund Ferries, accepts".
  return !/^(?:to|noun|that)$/.test(frame) || isSomebody(head) || itemAt(words, apposition)?.tag === 'name';
}

const FINDS = /^(?:find|show|demonstrate|determine|establish)$/;

/** Who hears what others say, and judges. */
const HEARERS = /^(?:hearings?|trial|committee|parliament)$/;
