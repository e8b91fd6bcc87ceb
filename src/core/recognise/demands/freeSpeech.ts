import { firstEndingFrom } from '../../text/span';
import type { PartyHint } from '../parties/parties';
import { isOwnVoice } from '../parties/ownVoice';
import { attributionsOf } from '../speech/speech';
import { attributionAt } from '../speech/speakers';
import type { Attribution } from '../speech/attribution';
import type { ParsedSentence } from '../syntax/parse';
import { subjectOf } from '../syntax/subjects';
import { verbGroup } from '../syntax/verbGroups';
import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import { demanders } from './demanders';
import type { Place } from './draft';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';

/** How many sentences behind what somebody is said to say may go on with it. */
const REACH = 4;

/**
 * Who goes on speaking in a sentence that names no speaker and is not quoted: “The roof leaked, she said. It should have been
 * mended.” Empty where nobody has spoken right before.
 */
export function freeSpeakers(place: Place, at: number): readonly PartyHint[] {
  const { parse, sentence, index } = place;
  const { paragraph } = parse;
  if (paragraph.role !== 'body' || index === 0 || sentence.words[at]!.quotation >= 0 || isOwnVoice(paragraph))
    return [];
  if (attributionAt(parse, sentence.words[at]!.start) !== undefined) return [];
  return speechBefore(place)?.source ?? wishersBefore(place);
}

/** “They read out what they wanted. The troops were to leave.”: who wants something in the sentence before, or before such a run. */
function wishersBefore({ parse, index }: Place): readonly PartyHint[] {
  let before = index - 1;
  while (before > 0 && before > index - REACH && hasDuty(parse.sentences[before], -1)) before--;
  const sentence = parse.sentences[before]!;
  const { words, isQuestion } = sentence;
  if (isQuestion) return [];
  const verb = words.findLastIndex(
    ({ tag, verb: read, quotation }) => tag === 'verb' && quotation < 0 && WISHING.has(read!.lemma),
  );
  if (verb < 1) return [];
  const { negated, passive } = verbGroup(sentence, verb);
  if (negated || passive || tellsOnly(sentence, verb)) return [];
  const subject = subjectOf(sentence, verb);
  return subject === undefined ? [] : demanders({ parse, sentence, index: before }, subject, verb);
}

/** "asked about the weather", "told the story": with nothing that is wanted. */
function tellsOnly({ words }: ParsedSentence, verb: number): boolean {
  if (lowerAt(words, verb + 1) === 'about') return true;
  return words[verb]!.verb!.lemma === 'tell' && words.slice(verb).every(({ tag }) => tag !== 'to');
}

const WISHING = wordSet('want ask demand urge insist call appeal plead press expect request order instruct rule tell');

/**
 * The same for what is told of the past in words that mostly tell what happened: “It had to be mended”, “the troops were to
 * leave”. They are somebody's wish where others stand beside them, one sentence after the other.
 */
export function freeDutySpeakers(place: Place, at: number): readonly PartyHint[] {
  const { parse, sentence, index } = place;
  const speakers = freeSpeakers(place, at);
  if (speakers.length === 0) return speakers;
  // "The judge told the firm to pay. It has to do so in six weeks": it goes on from what is wanted.
  if (!isPast(sentence.words, at) && speechBefore(place) === undefined) return speakers;
  const around = [itemAt(parse.sentences, index - 1), parse.sentences[index + 1]];
  if (!hasDuty(sentence, at) && !around.some((other) => hasDuty(other, -1))) return [];
  // "The crew had to bail. They had to throw cargo overboard": one thing after the other that people did.
  const isTold = isPast(sentence.words, at) && lowerAt(sentence.words, at + 2) !== 'be' && !isOfBody(sentence, at);
  return isTold && ![sentence, ...around].some((one) => looksAhead(one)) ? [] : speakers;
}

/** "Norland had to let them through", "It had to free them": a body that is named, or was. */
function isOfBody(sentence: ParsedSentence, at: number): boolean {
  const subject = subjectOf(sentence, at);
  const last = subject === undefined ? undefined : sentence.words[subject.last]!;
  return last?.tag === 'name' || last?.lower === 'it';
}

/** True if a sentence tells a duty in words that tell of nothing done: "must", "were to leave", "had to be opened". */
function looksAhead(sentence: ParsedSentence | undefined): boolean {
  if (sentence === undefined) return false;
  const { words } = sentence;
  return words.some(({ lower, quotation, tag }, i) => {
    if (quotation >= 0 || i === 0) return false;
    if (MODALS.test(lower)) return true;
    return tag !== 'name' && tagAt(words, i + 1) === 'to' && (AHEAD.test(lower) || lowerAt(words, i + 2) === 'be');
  });
}

const AHEAD = /^(?:was|were|has|have)$/;

/** "The lorries had to be let through, he said. It also had to release the drivers": the sentence before tells of a duty as well. */
export function goesOnFromDuty({ parse, index }: Place): boolean {
  return hasDuty(itemAt(parse.sentences, index - 1), -1);
}

/** True if a sentence says outside quotation marks what somebody is obliged to do, at another word than `besides`. */
function hasDuty(sentence: ParsedSentence | undefined, besides: number): boolean {
  if (sentence === undefined || sentence.isQuestion) return false;
  const { words } = sentence;
  return words.some(({ lower, quotation }, i) => {
    if (i === besides || quotation >= 0) return false;
    if (MODALS.test(lower)) return words[i + 1] !== undefined && i > 0;
    if (!OBLIGING.test(lower)) return false;
    const to = tagAt(words, i + 1) === 'not' ? i + 2 : i + 1;
    return tagAt(words, to) === 'to' && tagAt(words, i - 1) !== 'to' && i > 0;
  });
}

/** "had to": as often what happened; "would have to" and "was to" tell of what is to come. */
function isPast(words: ParsedSentence['words'], at: number): boolean {
  return /^(?:had|needed)$/.test(words[at]!.lower);
}

const MODALS = /^(?:must|should|ought|shall)$/;
const OBLIGING = /^(?:had|have|has|needed|was|were)$/;

/** The attribution that the sentence goes on from, if any. */
function speechBefore({ parse, index }: Place): Attribution | undefined {
  const { paragraph } = parse;
  const before = attributionsOf(parse).findLast(
    ({ cue, sentence: said, source }) => said < index && said >= index - REACH && source.length > 0 && !isQuoted(cue),
  );
  return before === undefined || before.lemma === 'report' || before.lemma === ':' ? undefined : before;

  function isQuoted({ start }: Attribution['cue']): boolean {
    const quotation = paragraph.quotations[firstEndingFrom(paragraph.quotations, start + 1)];
    return quotation !== undefined && quotation.start <= start;
  }
}
