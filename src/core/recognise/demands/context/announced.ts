import { clauseBegins } from '../../speech/speechContent';
import { gerundExtent, infinitiveExtent, type Piece } from '../../syntax/extent';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { actingHint, partyHints, plainHint, type PartyHint } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { DemandType } from '../../mark';
import type { DemandCandidate } from '../candidate';
import { forContent, thatClauses, toContent } from '../contents';
import { COUNTED_THINGS } from '../cues/nounKinds';
import { LIST_NOUNS } from '../cues/nouns';
import { ASKED_ABOUT, MEETING } from '../cues/verbKinds';
import { VERB_CUES } from '../cues/verbs';
import { demanders, speakersAt } from '../demanders';
import { drafts, type Place } from '../draft';
import { isUnmade } from '../guards';
import { ownerOf } from '../listRoles';
import { things } from '../lists';
import { isParty } from '../isParty';
import { questionIn } from '../../parties/questions';
import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { ONLY_OF, phraseAround, phraseFrom, type Phrase } from '../../syntax/phrases';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAST_FORMS } from '../../syntax/tags/patterns';

/** What a line says of the list that follows it: "The strikers' demands:", "We call on the council to:". */
export interface Announcement {
  readonly type: DemandType;
  readonly demander: readonly PartyHint[];
  readonly addressee: readonly PartyHint[];
  /**
   * An interviewer asks: for a wish, so that things named in the answer are it, or what somebody is to do. With `resolution`
   * the line only names who speaks in the items: "The Council therefore:".
   */
  readonly asks?: 'wish' | 'deed' | 'resolution';
}

/** More than one line that only leads to a list has behind its verb, in words. */
const LONGEST_REST = 9;

/** What is demanded in the list behind a paragraph, by whom and of whom; `undefined` if it announces none. */
export function announcementIn(parse: Parse): Announcement | undefined {
  const { role, text } = parse.paragraph;
  if (role === 'listItem' || role === 'chrome') return undefined;
  const printed = text.trimEnd();
  const isQuestion = parse.sentences.length === 1 && printed.endsWith('?');
  const last = printed.endsWith('?') && parse.paragraph.quotations[0]?.start !== 0 ? parse.sentences.at(-1) : undefined;
  const question = last === undefined ? undefined : questionIn(last);
  if (question !== undefined)
    return { type: 'request', demander: [], addressee: question.of, asks: question.asksWish ? 'wish' : 'deed' };
  if (!isQuestion && !printed.endsWith(':')) return headingOf(parse) ?? byBody(parse.sentences[0]);
  for (const [index, sentence] of parse.sentences.entries()) {
    const asked = askedAbout({ parse, sentence, index });
    if (asked !== undefined) return asked;
  }
  const index = parse.sentences.length - 1;
  const sentence = parse.sentences[index];
  if (isQuestion || sentence === undefined) return undefined;
  const place: Place = { parse, sentence, index };
  return byVerb(place) ?? byNoun(place) ?? byLetter(place) ?? byBody(sentence);
}

/** More than the heading of a list has, in words. */
const LONGEST_HEADING = 8;

/** "What the traders demand", "The nurses' demands": a line of its own above the list. */
function headingOf(parse: Parse): Announcement | undefined {
  const sentence = parse.sentences[0];
  if (sentence === undefined || parse.sentences.length > 1 || sentence.tokens.length > LONGEST_HEADING)
    return undefined;
  const { words } = sentence;
  const last = itemAt(words, words.length - 1);
  if (last === undefined || last.tag === 'stop') return undefined;
  const place: Place = { parse, sentence, index: 0 };
  if (words[0]!.lower === 'what') {
    const subject = phraseFrom(sentence, 1);
    if (subject === undefined || subject.last < words.length - 2 || !ASKED_ABOUT.has(last.lower.replace(/s$/, '')))
      return undefined;
    return byNamed(sentence, subject, words.length - 1, 'demand');
  }
  const type = last.lower === 'demands' || last.lower === 'conditions' ? LIST_NOUNS.get(last.lower) : undefined;
  if (type === undefined || phraseFrom(sentence, 0)?.last !== words.length - 1) return undefined;
  return { type, demander: ownerOf(place, words.length - 1), addressee: [] };
}

/** "What the traders | demand", "The Clean Air League | urges:": by who is named before a verb that reads as a noun as well. */
function byNamed(
  sentence: ParsedSentence,
  phrase: Phrase | undefined,
  verb: number,
  type: DemandType,
): Announcement | undefined {
  const { end } = sentence.words[verb - 1]!;
  const names = partyHints(sentence, phrase).filter(({ span }) => span.start < end);
  const demander = names.map(({ span: { start } }) => actingHint(plainHint({ start, end })));
  return names.length === 0 ? undefined : { type, demander, addressee: [] };
}

/** "What do the protesters want?" */
function askedAbout({ sentence }: Place): Announcement | undefined {
  const { words } = sentence;
  if (lowerAt(words, 0) !== 'what' || !/^(?:do|does|did)$/.test(lowerAt(words, 1))) return undefined;
  const subject = phraseFrom(sentence, 2);
  if (subject === undefined || !ASKED_ABOUT.has(lowerAt(words, subject.last + 1))) return undefined;
  return { type: 'demand', demander: partyHints(sentence, subject), addressee: [] };
}

/** "They want three things:", "We call on the council to:", "The group demands:". */
function byVerb(place: Place): Announcement | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const closing = words.length - 2;
  const { lower = '', tag: kind, traits } = words[closing] ?? {};
  const hidden = kind === 'noun' && !LIST_NOUNS.has(lower) ? VERB_CUES.get(traits!.s?.lemma ?? '') : undefined;
  if (closing > 0 && hidden !== undefined)
    return byNamed(sentence, phraseEndingAt(sentence, closing), closing, hidden[0]!.type);
  for (let at = words.length - 1; at >= 0 && at > words.length - LONGEST_REST - 2; at--) {
    const { tag, verb } = words[at]!;
    if (tag !== 'verb') continue;
    const cue = VERB_CUES.get(verb!.lemma)?.find(({ type }) => type !== 'refusal');
    // "steps they want to see taken:": what is to become of them.
    if (cue === undefined && (/^(?:see|have|get)$/.test(verb!.lemma) || isParticiple(words, at))) continue;
    if (cue === undefined || isUnmade(place, at)) return undefined;
    const last = itemAt(words, words.length - 2)?.lower;
    const on = /^(?:on|upon|to|for)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1;
    const asked = phraseFrom(sentence, on, ONLY_OF);
    // "We ask the board:", where each item has its own "to".
    const isAsked = asked?.last === words.length - 2 && verb!.lemma !== 'tell' && isParty(sentence, on);
    const whom = last === 'to' || isAsked ? asked : undefined;
    const isOpen = isAsked || /^(?:to|that|for)$/.test(last ?? '') || at === words.length - 2;
    const subject = subjectOf(sentence, at);
    const isCounted = COUNTED_THINGS.has(lowerAt(words, words.length - 2)) || tellsOfThings(words, subject);
    if (!isOpen && !isCounted) return undefined;
    return {
      type: cue.type,
      demander: demanders(place, subject, at),
      addressee: partyHints(sentence, whom),
    };
  }
  return undefined;
}

function isParticiple(words: ParsedSentence['words'], at: number): boolean {
  return PAST_FORMS.test(words[at]!.verb!.form) && tagAt(words, at - 1) === 'verb';
}

/** "It lists four steps the ministers want to see taken:", "the changes that we want:": things that are told of by whoever wants them. */
function tellsOfThings(words: ParsedSentence['words'], subject: Phrase | undefined): boolean {
  let at = (subject?.first ?? 0) - 1;
  while (/^(?:determiner|that|relative)$/.test(tagAt(words, at))) at--;
  return COUNTED_THINGS.has(lowerAt(words, at));
}

/** "The strikers have set out their demands:". */
function byNoun(place: Place): Announcement | undefined {
  const { words } = place.sentence;
  for (let at = words.length - 1; at >= 0 && at > words.length - LONGEST_REST - 4; at--) {
    const { lower, tag } = words[at]!;
    // "three key asks of the minister:", where the tagger takes it for a verb.
    const isAsks = lower === 'asks' && !/^(?:determiner|pronoun|name)$/.test(tagAt(words, at + 1));
    const type = tag === 'noun' || tag === 'name' || isAsks ? LIST_NOUNS.get(lower) : undefined;
    if (type === undefined || !lower.endsWith('s') || lower === 'orders') continue;
    // "only if the union meets the following conditions": whoever is to meet them has not set them.
    const meets = words.findLastIndex(
      ({ tag: kind, verb }, i) => i < at && kind === 'verb' && MEETING.has(verb!.lemma),
    );
    if (meets >= 0 && at - meets < 6)
      return {
        type,
        demander: speakersAt(place, at),
        addressee: partyHints(place.sentence, subjectOf(place.sentence, meets)),
      };
    return { type, demander: ownerOf(place, at), addressee: [] };
  }
  return undefined;
}

/** "The traders' letter sets out five points:", "The petition lists three measures:". */
function byLetter(place: Place): Announcement | undefined {
  const { sentence } = place;
  const { words } = sentence;
  if (!COUNTED_THINGS.has(lowerAt(words, words.length - 2))) return undefined;
  for (let at = words.length - 3; at > 0 && at > words.length - LONGEST_REST; at--) {
    if (words[at]!.tag !== 'verb' || !LISTING.has(words[at]!.verb!.lemma)) continue;
    const subject = subjectOf(sentence, at);
    if (subject === undefined || !DEMANDING_PAPERS.has(words[subject.last]!.lower)) return undefined;
    return { type: 'request', demander: ownerOf(place, subject.last), addressee: [] };
  }
  return undefined;
}

/** "The Council therefore:", "In a resolution, the Council": the last that is named, where no sentence ends. */
function byBody(sentence: ParsedSentence | undefined): Announcement | undefined {
  const { words = [] } = sentence ?? {};
  // "Recalling the letter from Norland,": a line of a preamble tells of anybody.
  const isPreamble = tagAt(words, words.length - 1) === 'comma' && words.length > LONGEST_HEADING;
  if (sentence === undefined || isPreamble || tagAt(words, words.length - 1) === 'stop') return undefined;
  const body = sentence.nounPhrases.findLast(({ first }) => isParty(sentence, first));
  const demander = partyHints(sentence, phraseFrom(sentence, body?.first ?? -1)).map(actingHint);
  return demander.length === 0 ? undefined : { type: 'request', demander, addressee: [], asks: 'resolution' };
}

/** How a paper tells what is in it. */
const LISTING = wordSet('set list make contain include name put lay spell');

/** What is written to ask for something. */
const DEMANDING_PAPERS = wordSet('letter petition appeal manifesto resolution motion leaflet');

/** What an item of a list demands, where a line before announces demands; it is nothing where none does. */
export function itemDemands(parse: Parse): readonly DemandCandidate[] {
  const sentence = parse.sentences[0];
  if (parse.paragraph.role !== 'listItem' || sentence === undefined) return [];
  // "1. lower fares", but "two days of rest".
  const first = sentence.words.findIndex(
    ({ tag }, at) =>
      !/^(?:break|other|stop|comma|coordinator)$/.test(tag) &&
      (tag !== 'number' || !/^(?:stop|other|break)$/.test(sentence.words[at + 1]?.tag ?? 'stop')),
  );
  if (first < 0) return [];
  const place: Place = { parse, sentence, index: 0 };
  // "Parliament to open an inquiry": whoever is to do it stands in the item.
  const asked = isParty(sentence, first) ? toContent(sentence, first) : undefined;
  const { pieces, addressee } = asked ?? { pieces: itemPieces(sentence, first), addressee: [] };
  return drafts(place, pieces, { rule: 'demand.list-item', type: 'demand', demander: [], addressee });
}

/** What an item of a list, or what stands behind "one thing:", says is wanted; nothing where nothing stands there. */
export function itemPieces(sentence: ParsedSentence, first: number): readonly Piece[] {
  const { words } = sentence;
  const opening = words[first];
  if (opening === undefined) return [];
  const { tag, lower, traits, verb } = opening;
  if (tag === 'to') return infinitiveExtent(sentence, first + 1).pieces;
  if (tag === 'that') {
    const told = thatClauses(sentence, first + 1);
    const whole = behindThat(sentence, first);
    return told.length > 0 || whole === undefined ? told : [whole];
  }
  if (lower === 'for') return forContent(sentence, first)?.pieces ?? [];
  if (verb?.form === 'ing') return gerundExtent(sentence, first).pieces;
  const behind = words[first + 1];
  const isAct =
    traits.base !== undefined && (tag === 'verb' || /^(?:determiner|pronoun|possessive)$/.test(behind?.tag ?? ''));
  if (isAct) return infinitiveExtent(sentence, first).pieces;
  const clauses = clauseBegins(sentence, first) ? thatClauses(sentence, first) : [];
  if (clauses.length > 0) return clauses;
  // "Written guarantees for all": a participle that tells what they are like.
  const { phraseAt } = sentence;
  const isParticiple = PAST_FORMS.test(verb?.form ?? '') && (phraseAt[first + 1] ?? -1) >= 0;
  const [one, ...more] = withCircumstance(sentence, things(sentence, isParticiple ? first + 1 : first));
  if (one === undefined) return [];
  // "Marta Lind, 41, a nurse from Velm": a row of names lists nobody's wishes; "Rent-free pitches" are none.
  const isName = tag === 'name' && words[phraseAround(sentence, first)?.last ?? first]!.tag === 'name';
  if (isName && !hasVerb(sentence) && !traits.isNounToo) return [];
  return isParticiple ? [{ first, last: one.last }, ...more] : [one, ...more];
}

/** "that an independent panel review the works;": a bare verb that reads as a noun as well; all of an item is what is wanted. */
function behindThat({ words }: ParsedSentence, that: number): Piece | undefined {
  const end = words.findIndex(({ tag, text }, at) => at > that && (tag === 'stop' || text === ';'));
  const last = (end < 0 ? words.length : end) - 1;
  return last > that + 2 ? { first: that + 1, last } : undefined;
}

/** "full access to its books, by 28 February": what is an item of its own takes in what limits it behind a comma. */
function withCircumstance(sentence: ParsedSentence, pieces: readonly Piece[]): readonly Piece[] {
  const { words } = sentence;
  const [only] = pieces;
  if (pieces.length !== 1 || tagAt(words, only!.last + 1) !== 'comma') return pieces;
  if (tagAt(words, only!.last + 2) !== 'preposition' || hasVerb(sentence, only!.last + 2)) return pieces;
  let last = only!.last + 2;
  while (last + 1 < words.length && !/^(?:comma|stop|break|relative|subordinator)$/.test(words[last + 1]!.tag)) last++;
  return [{ first: only!.first, last }];
}

function hasVerb(sentence: ParsedSentence, from = 0): boolean {
  return sentence.words.some((_, at) => at >= from && opensFiniteVerb(sentence, at));
}
