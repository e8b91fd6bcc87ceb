import { opensNewClause } from '../../syntax/boundaries';
import { infinitiveExtent, type Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import type { ParsedSentence } from '../../syntax/parse';
import { phraseAround, phraseFrom } from '../../syntax/phrases';
import { isPreterite } from '../../syntax/tags/morphology';
import { skipAdverbs } from '../../syntax/verbGroups';
import { wordSet } from '../../../text/wordSet';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES, PAST_FORMS } from '../../syntax/tags/patterns';

/** "the quota raised", "the coach out", "it extended until spring": a thing and what is to become of it. */
export function doneTo(sentence: ParsedSentence, next: number): Piece | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  const index = phraseAt[next] ?? -1;
  if (index < 0) return undefined;
  const phrase = nounPhrases[index]!.isPronoun ? { last: next } : phraseFrom(sentence, next);
  if (phrase === undefined) return undefined;
  const contentFirst = /^(?:the|an?)$/.test(words[next]!.lower) ? next + 1 : next;
  const at = skipAdverbs(words, pastPlace(sentence, phrase.last + 1));
  const word = words[at];
  // "wants every meter read by June": what is printed alike.
  const isDone =
    word?.verb?.form === 'base' &&
    word.traits.past !== undefined &&
    /^(?:preposition|adverb|stop|comma|time)$/.test(words[at + 1]?.tag ?? 'stop');
  if (word?.verb !== undefined && word.tag === 'verb' && (isDone || PAST_FORMS.test(word.verb.form))) {
    if (!isDone && isPreterite(word.lower)) return undefined;
    // The participle ends what is wanted, with its places and times: read it as a clause of its own.
    const piece = infinitiveExtent(sentence, at).pieces[0];
    return piece === undefined
      ? undefined
      : { first: contentFirst, last: beforeNext(sentence, beforeOwnStep(words, piece), at) };
  }
  const away = awayFrom(sentence, phrase.last + 1);
  if (away === undefined) return undefined;
  // "wants them out by Easter": whom it is asked of is no part of it.
  return { first: nounPhrases[index]!.isPronoun ? away.first : contentFirst, last: away.last };
}

/** As {@link doneTo}, with what else is to become of things: "the pool reopened, the lights mended and the swings put back". */
export function rowDone(sentence: ParsedSentence, next: number): readonly Piece[] {
  const done = doneTo(sentence, next);
  return done === undefined ? [] : [done, ...alsoDone(sentence, done.last + 1)];
}

/** "wants the inquiry reopened | and the officers charged", "…, the chief sacked and the books opened": a row that an "and" closes. */
export function alsoDone(sentence: ParsedSentence, behind: number): readonly Piece[] {
  const { words } = sentence;
  const isParted = tagAt(words, behind) === 'comma';
  const at = isParted ? behind + 1 : behind;
  const isLast = lowerAt(words, at) === 'and';
  if (!isLast && !isParted) return [];
  const next = isLast ? at + 1 : at;
  const done = doneTo(sentence, next);
  if (done === undefined) return isNamedNext(sentence, next) ? closingThings(sentence, next, isLast) : [];
  const more = alsoDone(sentence, done.last + 1);
  return isLast || more.length > 0 ? [done, ...more] : [];
}

/**
 * "the books opened | and an end to night shifts", "… | and the till at the gate closed": what else is wanted is no part of
 * what is to become of the books.
 */
function beforeNext(sentence: ParsedSentence, last: number, participle: number): number {
  for (let at = participle + 1; at < last; at++) {
    const { tag, lower } = sentence.words[at]!;
    if (lower === 'and' && isNamedNext(sentence, at + 1)) return at - 1;
    if ((lower === 'and' || tag === 'comma') && opensDone(sentence, at + 1)) return at - 1;
  }
  return last;
}

/** True for "the till at the gate closed": what {@link doneTo} reads, by its first words alone. */
function opensDone(sentence: ParsedSentence, first: number): boolean {
  const { words } = sentence;
  const phrase = phraseFrom(sentence, first);
  if (phrase === undefined || tagAt(words, first) !== 'determiner') return false;
  const done = words[pastPlace(sentence, phrase.last + 1)];
  return isParticiple(done) && !isPreterite(done!.lower);
}

/** "wants the director sacked | and an end to night shifts", ", better pay and no reprisals": things that close the row. */
function closingThings(sentence: ParsedSentence, first: number, isLast: boolean): readonly Piece[] {
  const { pieces } = nounExtent(sentence, first);
  return isLast || pieces.length > 1 ? pieces : [];
}

/** True where a thing that is wanted begins: "an end to", "more pay", "no reprisals", "compensation for". */
function isNamedNext(sentence: ParsedSentence, at: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  const phrase = nounPhrases[phraseAt[at] ?? -1];
  if (phrase === undefined || phrase.isPronoun || opensNewClause(sentence, at)) return false;
  const isWished = words[phrase.first]!.tag === 'noun' && lowerAt(words, phrase.last + 1) === 'for';
  return isWished || /^(?:an?|more|no|new|better|higher|lower|full|shorter)$/.test(words[at]!.lower);
}

/** "wants the ban lifted | before it will talk": what whoever wants it does then is no part of it. */
function beforeOwnStep(words: ParsedSentence['words'], { first, last }: Piece): number {
  for (let at = first + 1; at < last; at++)
    if (words[at]!.lower === 'before' && /^(?:it|they|he|she|we)$/.test(words[at + 1]!.lower)) return at - 1;
  return last;
}

/** "work | on the dam | stopped": behind where or what it is about, if something is done to it. */
function pastPlace(sentence: ParsedSentence, from: number): number {
  const { words } = sentence;
  // "the scanner at Gate 4"
  const at = tagAt(words, from) === 'number' && tagAt(words, from - 1) === 'name' ? from + 1 : from;
  if (tagAt(words, at) === 'comma') return pastSetOffClause(words, at);
  if (!PLACES.has(lowerAt(words, at))) return at;
  const place = phraseAround(sentence, at + 1);
  if (place === undefined) return at;
  // "within a mile | of the plant".
  const behind =
    lowerAt(words, place.last + 1) === 'of' ? (phraseFrom(sentence, place.last + 2)?.last ?? -1) : place.last;
  return isParticiple(words[behind + 1]) ? behind + 1 : at;
}

const PLACES = wordSet(
  'on at in near between within around along outside inside across behind beside above below under against for over',
);

/** "the quarry, | which reopened in May, | closed": behind a clause that says more of it, if something is done to it. */
function pastSetOffClause(words: ParsedSentence['words'], comma: number): number {
  if (tagAt(words, comma + 1) !== 'relative') return comma;
  for (let at = comma + 2; at < words.length && at < comma + LONGEST_ASIDE; at++) {
    if (FULL_PAUSES.test(words[at]!.tag)) return comma;
    if (words[at]!.tag !== 'comma') continue;
    return isParticiple(words[at + 1]) && tagAt(words, at + 2) !== 'determiner' ? at + 1 : comma;
  }
  return comma;
}

/** How many words an aside has at most. */
const LONGEST_ASIDE = 16;

function isParticiple(word: ParsedSentence['words'][number] | undefined): boolean {
  return word?.tag === 'verb' && PAST_FORMS.test(word.verb!.form);
}

/** "out of the country", "back", "off our land": where somebody is sent; "the bridge | open": how something is to be. */
export function awayFrom(sentence: ParsedSentence, at: number): Piece | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  if (!/^(?:out|back|off|away|home|gone|open|shut|free)$/.test(lowerAt(words, at))) return undefined;
  const next = words[at + 1];
  if (next === undefined || /^(?:stop|comma|break|time|coordinator)$/.test(next.tag)) return { first: at, last: at };
  if (/^(?:by|before|within|until)$/.test(next.lower) && words[at + 2] !== undefined)
    return { first: at, last: phraseAround(sentence, at + 2)?.last ?? at + 2 };
  if (!/^(?:of|to|in|from)$/.test(next.lower) && words[at]!.lower !== 'off') return undefined;
  const index = phraseAt[words[at]!.lower === 'off' && next.tag !== 'preposition' ? at + 1 : at + 2] ?? -1;
  return index < 0 ? undefined : { first: at, last: nounPhrases[index]!.last };
}
