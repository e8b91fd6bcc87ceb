import type { Span } from '../../text/span';
import type { ResolvedParty } from '../resolved';
import { introduced, lastSource, sourceAround } from './continuedSpeech';
import { firstSource, isToldBehind, openedBy } from './speakerBehind';
import { looksInto, quotationAt, readingBehind, type View } from './mentionWalk';
import { partyOf } from './nounParties';
import { isOwnVoice } from './ownVoice';
import type { PartyHint } from './parties';
import { isAmong, isSameParty } from './sameParty';
import { labelOf, labelSource, type Speaker } from './turns';
import { isQuestion, type Voice } from './voice';

/** How many passages back somebody who spoke goes on speaking. */
const SPEAKER_REACH = 4;
/** How far into a question a name still addresses who is asked, in UTF-16 code units. */
const ADDRESS = 16;

const FIRST_PERSON = /^(?:i|we|me|us|my|our|ours|mine)$/;

/** “One| simply asks for quiet”: who speaks, of themselves. */
const ONESELF = /^ (?:\w+ )?(?:asks|wants|wishes|hopes|expects|would)\b/;

/** Turns the hints of the reading at `at` to parties. */
export type Resolve = (hints: readonly PartyHint[], at: number) => readonly ResolvedParty[];

/** Who says what readings say: in quotations whoever spoke last; outside them who answers in an interview, or wrote it. */
export class WhoSpeaks {
  readonly #view: View;
  readonly #voice: Voice;

  constructor(view: View, voice: Voice) {
    this.#view = view;
    this.#voice = voice;
  }

  /** Whom a pronoun of the first or second person stands for; `undefined` if it is of neither, or of whom nobody can tell. */
  byPronoun(
    pronoun: string,
    span: Span,
    at: number,
    resolve: Resolve | undefined,
  ): readonly ResolvedParty[] | undefined {
    const { paragraph } = this.#view.readings[at]!;
    const isUnquoted = quotationAt(paragraph, span.start) < 0;
    const isOwn = isUnquoted && this.#speaksOfItself;
    const isOneself = pronoun === 'one' && !isUnquoted && ONESELF.test(paragraph.text.slice(span.end, span.end + 20));
    if (!isOneself && !FIRST_PERSON.test(pronoun))
      return pronoun === 'you' && isOwn ? this.#addressedBy(at) : undefined;
    const turn = isUnquoted ? this.#turn(at, resolve) : [];
    if (turn.length > 0) return turn;
    if (isOwn) return this.answerer(at);
    // "as the police requested us to": unquoted, the newsroom, which nobody is named for.
    if ((isUnquoted && pronoun === 'us') || resolve === undefined) return [];
    const own = sourceAround(this.#view.readings[at]!, span);
    const parties = own === undefined ? [] : resolve(own, at);
    return parties.length > 0 ? parties : this.speaker(at, resolve);
  }

  /** "The SPEAKER: I must ask Members to sit.": whose label opens the reading, or one before it with no question between. */
  #turn(at: number, resolve: Resolve | undefined): readonly ResolvedParty[] {
    const { readings } = this.#view;
    if (this.#voice.addressed !== undefined || resolve === undefined) return [];
    for (let before = at; looksInto(this.#view, before); before--) {
      const source = labelSource(readings[before]!);
      if (source !== undefined) return resolve(source, before);
      const { paragraph } = readings[before]!;
      if (paragraph.turn !== undefined || (before < at && isQuestion(readings[before]!))) break;
    }
    return [];
  }

  /**
   * Who spoke last, in the reading at `at` or before it: quotations that name nobody go on with him. Without `resolve`, which
   * is withheld where one hint has led to another too often, nobody.
   */
  speaker(at: number, resolve: Resolve | undefined): readonly ResolvedParty[] {
    if (resolve === undefined) return [];
    const opener = introduced(this.#view, at);
    if (opener !== undefined) return [partyOf(this.#view, { at: at - 1, mention: opener })];
    const told = isToldBehind(this.#view, at) ? this.#speakerBehind(at, resolve) : [];
    if (told.length > 0) return told;
    for (let before = at; before >= at - SPEAKER_REACH && looksInto(this.#view, before); before--) {
      const source = lastSource(this.#view.readings[before]!);
      if (source === undefined) continue;
      const parties = resolve(source, before);
      if (parties.length > 0) return parties;
    }
    // “Pay the nurses”: the headline of an interview is said by who answers in it.
    const { answerer } = this.#voice;
    if (answerer !== undefined && this.#view.readings[at]!.passage.role === 'headline') return [answerer];
    return this.#speakerBehind(at, resolve);
  }

  /** Whom the reading behind a quotation that names nobody tells of: who says more there, or whom it is about. */
  #speakerBehind(at: number, resolve: Resolve): readonly ResolvedParty[] {
    const behind = at + 1;
    const next = readingBehind(this.#view, at);
    if (next === undefined || next.paragraph.role !== 'body') return [];
    const mention = openedBy(next, this.#view.mentions[behind]!);
    if (mention !== undefined) return [partyOf(this.#view, { at: behind, mention })];
    const source = firstSource(next);
    if (source !== undefined) return resolve(source, behind);
    return isToldBehind(this.#view, behind) ? this.#speakerBehind(behind, resolve) : [];
  }

  /**
   * Who answers in an interview: whom the last question near by addresses by name ("Ms Moe, why …?"), else whom the article
   * introduces; where nobody asks, who wrote it.
   */
  answerer(at: number, resolve?: Resolve): readonly ResolvedParty[] {
    const turn = this.#turn(at, resolve);
    if (turn.length > 0) return turn;
    const speaker = this.#speakerAt(at);
    if (speaker?.asks === false && speaker.party !== undefined) return [speaker.party];
    for (let before = at - 1; looksInto(this.#view, before); before--) {
      if (!isQuestion(this.#view.readings[before]!)) continue;
      const mention = this.#view.mentions[before]!.find(
        ({ type, subtype, start }) => type === 'person' && subtype === undefined && start < ADDRESS,
      );
      if (mention !== undefined) return [partyOf(this.#view, { at: before, mention })];
    }
    const { answerer, authors } = this.#voice;
    return answerer === undefined ? authors : [answerer];
  }

  /** Who says what the reading at `at` says without saying who says so: the writer of a column; who is asked, behind a question. */
  unnamed(at: number): readonly ResolvedParty[] {
    const { authors, answerer } = this.#voice;
    if (authors.length > 0) return authors;
    if (answerer === undefined) return [];
    const speaker = this.#speakerAt(at);
    if (speaker !== undefined) return speaker.asks ? [] : this.answerer(at);
    // An answer may have several paragraphs.
    for (let before = at - 1; before > at - SPEAKER_REACH && looksInto(this.#view, before); before--)
      if (isQuestion(this.#view.readings[before]!))
        return isQuestion(this.#view.readings[at]!) ? [] : this.answerer(at);
    return [];
  }

  /** True if the reading at `at` is the turn of who asks in an interview. */
  asks(at: number): boolean {
    return this.#speakerAt(at)?.asks === true;
  }

  /** True if it is who speaks in the article's own words, of whom each demand is of its own. */
  isVoice(party: ResolvedParty): boolean {
    return isAmong(party, this.#voice.authors) || this.isAnswerer(party);
  }

  /** True if it is who answers the questions of an interview. */
  isAnswerer(party: ResolvedParty): boolean {
    const { answerer } = this.#voice;
    return answerer !== undefined && (answerer.text === party.text || isSameParty(answerer.name, party.name));
  }

  /** True for an interview, a column or a letter: "I" in no quotation is who answers or writes. */
  get #speaksOfItself(): boolean {
    const { answerer, addressed, authors } = this.#voice;
    return answerer !== undefined || addressed !== undefined || authors.length > 0;
  }

  /** Whom "you" stands for in such words: whom the letter is written to; who is asked, and in an answer who asks. */
  #addressedBy(at: number): readonly ResolvedParty[] {
    const { addressed } = this.#voice;
    if (addressed !== undefined) return addressed;
    // "Some want you to resign.": who asks need not ask a question.
    const isAsker =
      isQuestion(this.#view.readings[at]!) ||
      (this.#speakerAt(at)?.asks ?? !isOwnVoice(this.#view.readings[at]!.paragraph));
    if (isAsker) return this.answerer(at);
    for (let before = at - 1; looksInto(this.#view, before) && before > at - SPEAKER_REACH; before--) {
      const { paragraph } = this.#view.readings[before]!;
      if (!isQuestion(this.#view.readings[before]!)) continue;
      // "Courier: Why did the lights go out?"
      const asks = this.#view.mentions[before]!.find(({ end }) => end < ADDRESS * 2 && paragraph.text[end] === ':');
      return asks === undefined ? [] : [partyOf(this.#view, { at: before, mention: asks })];
    }
    return [];
  }

  /** Whose turn a reading is, where a label says so. */
  #speakerAt(at: number): Speaker | undefined {
    const { speakers } = this.#voice;
    const label = speakers.length === 0 ? undefined : labelOf(this.#view.readings[at]!);
    return label === undefined ? undefined : speakers.find((speaker) => speaker.label === label);
  }
}
