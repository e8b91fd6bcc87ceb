import type { Parse, ParsedSentence } from '../../syntax/parse';
import { authorityHint, ownHint, type PartyHint } from '../../parties/parties';
import { attributionAt } from '../../speech/speakers';
import { CARRIERS } from '../cues/nounKinds';
import { singular } from '../../syntax/tags/morphology';
import { JUDGING_NOUNS } from '../../syntax/tags/wordClasses';
import { lastWord } from '../../../text/blank';
import { authorityBefore, peopleBefore, rivalsBefore, sidesBefore } from './bystanders';
import { authorOf, signers } from './carriers';
import { readersOf } from './readers';
import { revised, type DemandCandidate } from '../candidate';
import { graceIn } from '../conditions/deadlines';
import { laterThreat } from '../conditions/threatened';
import { deniedIn, shunned } from './denials';
import { employerOf } from './employers';
import { hearersAt, hearersBefore } from '../hearers';
import { contentWords, replyIn } from './replies';
import { resolversBefore, resolves } from './resolutions';
import { isOfOther, takesUpOne } from './oneOfTwo';
import { TAKEN_UP } from './verdicts';
import { firstEndingFrom } from '../../../text/span';
import { lowerAt } from '../../syntax/tags/wordAt';

type Draft = ReturnType<typeof revised>;

/** Longer sentences are runs of words without an end, in which looking about would cost the square; in tokens. */
const LONGEST = 120;

/**
 * Adds what the words around the demands of one sentence tell of them: who asks and is asked where their own words name
 * nobody, and what became of them. `before` is the last demand of earlier sentences of the paragraph.
 */
export function inContext(
  parse: Parse,
  index: number,
  candidates: readonly DemandCandidate[],
  before: DemandCandidate | undefined,
): readonly DemandCandidate[] {
  for (let at = Math.max(0, index - 2); at <= index; at++)
    if (parse.sentences[at]!.tokens.length > LONGEST) return candidates;
  const context = new Context(parse, index, before);
  const found: DemandCandidate[] = [];
  for (const [at, candidate] of candidates.entries())
    found.push(context.place(candidate, found.at(-1), candidates[at + 1]));
  return found;
}

/** What stands around the demands of one sentence; found once for all of them. */
class Context {
  readonly #parse: Parse;
  readonly #index: number;
  readonly #sentence: ParsedSentence;
  /** The last demand before the sentence. */
  readonly #before: DemandCandidate | undefined;
  #people: readonly PartyHint[] | undefined;
  #sides: readonly PartyHint[] | undefined;
  #authority: readonly PartyHint[] | undefined;

  constructor(parse: Parse, index: number, before: DemandCandidate | undefined) {
    this.#parse = parse;
    this.#index = index;
    this.#sentence = parse.sentences[index]!;
    this.#before = before;
  }

  /** Given the demands before and behind it in the sentence. */
  place(
    candidate: DemandCandidate,
    previous: DemandCandidate | undefined,
    next: DemandCandidate | undefined,
  ): DemandCandidate {
    const draft = revised(candidate);
    if (draft.inOwnVoice && draft.rule === 'demand.imperative') this.#orderedOn(draft);
    this.#answered(draft, previous, next);
    this.#asked(draft);
    this.#askedOn(draft, previous);
    this.#demanded(draft, previous);
    if (draft.type === 'refusal') this.#refused(draft);
    return draft;
  }

  /** "Residents were told to boil their water. Do not drink from the tap": said to the several who were told something right before. */
  #orderedOn(draft: Draft): void {
    const before = this.#before;
    const isRightBefore = before !== undefined && before.start >= (this.#parse.sentences[this.#index - 1]?.start ?? 0);
    if (!isRightBefore || /^(?:refusal|condition)$/.test(before.type)) return;
    const [asked] = before.addressee;
    if (asked === undefined || !/(?:s|people|public)$/.test(this.#parse.paragraph.text.slice(0, asked.span.end)))
      return;
    draft.inOwnVoice = undefined;
    draft.type = before.type;
    draft.demander = before.demander;
    draft.addressee = before.addressee;
  }

  /** What was asked for by somebody whom the words behind it name; else whom the refusal is said to. */
  #refused(draft: Draft): void {
    const denied = deniedIn(this.#sentence, draft);
    if (denied !== undefined) {
      draft.addressee = draft.demander;
      draft.demander = denied.demander;
      draft.type = denied.type;
      draft.status = 'refused';
    } else if (draft.addressee.length === 0) {
      const met = shunned(this.#sentence, draft);
      const asker = this.#before?.type === 'refusal' ? [] : (this.#before?.demander ?? []);
      const isAnswer = /^demand\.refusal-(?:verb|noun)-infinitive$/.test(draft.rule) || this.#pointsBack(draft);
      draft.impliedAddressee = met.length > 0 || !isAnswer ? met : asker;
      if (met.some(isThird)) draft.spokenOf = this.#people ??= peopleBefore(this.#parse, this.#index);
    }
  }

  /** "turned down the pause", "rejected those terms": what the last demand before it wanted, or that demand itself. */
  #pointsBack({ rule, start, end }: Draft): boolean {
    const before = this.#before;
    if (before === undefined || rule !== 'demand.refusal-verb-noun') return false;
    const sentence = this.#parse.sentences[firstEndingFrom(this.#parse.sentences, before.start + 1)]!;
    const wanted = contentWords(sentence, before.start, before.end);
    const { words } = this.#sentence;
    for (let at = firstEndingFrom(words, start + 1); at < words.length && words[at]!.start < end; at++)
      if (wanted.has(words[at]!.lower) || (TAKEN_UP.has(singular(words[at]!.lower)) && words[at]!.end >= end))
        return true;
    return false;
  }

  /** The answer in the rest of the sentence, or in the one behind it. */
  #answered(draft: Draft, previous: DemandCandidate | undefined, next: DemandCandidate | undefined): void {
    if (draft.type === 'refusal') return;
    const { words } = this.#sentence;
    const content = contentWords(this.#sentence, draft.start, draft.end);
    const rest = firstEndingFrom(words, draft.end + 1);
    // Behind the last demand of a clause the rest may tell how it ended; before another one it asks for more.
    const isLast =
      next === undefined || words.some(({ tag, start }) => tag === 'break' && start >= draft.end && start < next.start);
    const isAhead = draft.cue === undefined || draft.cue.start < draft.end;
    // "If there is no offer by Friday, we will": what is threatened behind it is no answer, and is what is answered next.
    const isThreat = (draft.consequence?.start ?? -1) >= draft.end;
    const goesOn = isLast && isAhead && !isThreat && draft.type !== 'condition' && rest < words.length;
    const behind = this.#parse.sentences[this.#index + 1];
    const grace =
      behind === undefined || !isLast || draft.type === 'condition' || draft.deadlineStated === true
        ? undefined
        : graceIn(behind);
    if (grace !== undefined && /^(?:demand|request)$/.test(draft.type) && draft.addressee.length > 0) {
      draft.type = 'ultimatum';
      draft.deadlineIn = grace;
      draft.deadlineStated = true;
    }
    // "If it does not, we will strike": what is threatened is no answer.
    const threat =
      behind === undefined ||
      !isLast ||
      !/^(?:demand|request|ultimatum)$/.test(draft.type) ||
      draft.consequence !== undefined
        ? undefined
        : laterThreat(behind);
    if (threat !== undefined) {
      draft.type = 'ultimatum';
      draft.consequence = threat;
      return;
    }
    // "Failure to do so would mean a fine": it goes on from the demand, and tells of no answer.
    const isFailing = behind?.words[0]?.lower === 'failure';
    // "wants the police in and is demanding compensation. The union turned the demand down": the last of the two.
    const isAnother = next !== undefined && next.cue?.start !== draft.cue?.start;
    const reply =
      (goesOn ? replyIn(this.#sentence, rest, content) : undefined) ??
      (behind === undefined ||
      isThreat ||
      isFailing ||
      (isAnother && takesUpOne(behind)) ||
      isOfOther(behind, previous !== undefined, next !== undefined)
        ? undefined
        : replyIn(behind, 0, content));
    if (reply === undefined) return;
    if (draft.status === 'open' && reply.status !== undefined) draft.status = reply.status;
    draft.impliedAddressee = reply.by;
  }

  /** Whom it is asked of: who is spoken or written to, who answers, whom the demander met. */
  #asked(draft: Draft): void {
    const { words } = this.#sentence;
    const at = Math.min(words.length - 1, firstEndingFrom(words, (draft.cue?.start ?? draft.start) + 1));
    if (at < 0) return;
    const place = { parse: this.#parse, sentence: this.#sentence, index: this.#index };
    const hearers = hearersAt(place, at);
    const { addressee } = draft;
    const isYou = addressee.some(({ pronoun }) => pronoun === 'you');
    // “I ask you to reject it,” she told the chamber.
    if (isYou && words[at]!.quotation >= 0) draft.addressee = hearersAt(place, at, true);
    // "told member states that they must close it".
    else if (addressee.length === 1 && isThird(addressee[0]!) && addressee[0]!.span.start >= draft.start) {
      const told = hearersBefore(place, draft.start, addressee[0]!);
      if (told.length > 0) draft.addressee = told;
    }
    const { about = [] } = attributionAt(this.#parse, words[at]!.start) ?? {};
    if (about.length > 0 && addressee.some(isThird)) draft.addressee = about;
    // “We want a fence,” the farmer said of the council.
    const isOfThem = about.length > 0 && addressee.length === 0 && WISHES.test(draft.rule) && !this.#tellsOf(draft);
    const readers = readersOf(this.#parse, this.#index, at, draft);
    const isVague = addressee.length === 1 && /^(?:it|them|him|her|you)$/.test(addressee[0]!.pronoun ?? '');
    // "In a letter to the port they beg it", "has written to the port asking it": the one that is written to.
    const isWrittenTo =
      readers.length > 0 &&
      (isYou || words[at]!.verb?.form === 'ing' || isIn(this.#sentence, readers[0]!) || isInIt(this.#sentence));
    if (isVague && isWrittenTo) draft.addressee = readers;
    // What others must do is told to whoever has the say over them, not to a crowd.
    const heard = draft.rule.includes('modal') && !isYou ? hearers.map(authorityHint) : hearers;
    const told = hearers.length === 0 ? readers : heard;
    if (told.length > 0) draft.impliedAddressee = told;
    else if (isOfThem) draft.impliedAddressee = about;
    else if (/imperative|please/.test(draft.rule) && words[at]!.quotation >= 0)
      draft.impliedAddressee ??= rivalsBefore(this.#parse, this.#index, words[at]!.start, this.#before?.demander);
    if (addressee.length === 0 && draft.impliedAddressee === undefined && WISHES.test(draft.rule)) {
      const employer = employerOf(this.#sentence, draft);
      if (employer.length > 0) draft.impliedAddressee = employer;
    }
    this.#sides ??= sidesBefore(this.#parse, this.#index);
    if (this.#sides.length > 0) draft.sides = this.#sides;
  }

  /** True if the demand speaks of somebody by a pronoun, and so may be for them rather than of them: “We want him freed,” she said of Kolb. */
  #tellsOf({ start, end }: Draft): boolean {
    const { words } = this.#sentence;
    for (let at = firstEndingFrom(words, start + 1); at < words.length && words[at]!.start < end; at++)
      if (/^(?:he|him|his|she|her|they|them|their|it|its)$/.test(words[at]!.lower)) return true;
    return false;
  }

  /** "ordered the city to house them and barred it from": where nobody is known for the pronoun, who was asked right before. */
  #askedOn(draft: Draft, previous: DemandCandidate | undefined): void {
    const [one] = draft.addressee;
    if (previous === undefined || draft.addressee.length !== 1 || draft.impliedAddressee !== undefined) return;
    if (!/^(?:it|them|him|her)$/.test(one!.pronoun ?? '') || previous.addressee.some(isThird)) return;
    if (previous.addressee.length > 0 && previous.type !== 'refusal') draft.impliedAddressee = previous.addressee;
  }

  /** Who demands it: who wrote it, who has the say in the sentence before; and whom a pronoun may stand for. */
  #demanded(draft: Draft, previous: DemandCandidate | undefined): void {
    const { demander, rule } = draft;
    const author = authorOf(this.#parse, this.#index, draft);
    if (author !== undefined) {
      const [hint] = demander;
      // What a banner says is said by nobody who spoke before.
      if (hint?.pronoun === 'it' || (hint?.speaker === true && author.length > 0)) draft.demander = author;
      else if (author.length > 0) draft.impliedDemander = author;
      // "Banners demanded cheaper rents": held up by nobody in particular.
      else if (hint?.speaker !== true && !/\s/.test(this.#parse.paragraph.text.slice(hint?.span.start, hint?.span.end)))
        draft.demander = [];
    }
    if (demander.length > 0 && demander.every(({ heard }) => heard === true)) {
      this.#authority ??= this.#notAsked(authorityBefore(this.#parse, this.#index));
      draft.impliedDemander = this.#authority;
    } else if (demander.length === 0) {
      // "Resolved: that the application be refused": by the body whose minutes these are, never by who applied.
      if (draft.type === 'refusal' && resolves(this.#sentence)) {
        draft.demander = [ownHint(draft.start)];
        draft.impliedDemander = resolversBefore(this.#parse, this.#index);
      } else if (/-verb-passive$|time-given$/.test(rule)) {
        const before = this.#before?.demander ?? [];
        const authority = (this.#authority ??= this.#notAsked(authorityBefore(this.#parse, this.#index)));
        if (rule.endsWith('time-given')) draft.impliedDemander = this.#timedBy(draft, authority);
        else draft.impliedDemander = authority.length > 0 ? authority : before;
      } else if (rule.includes('-noun-')) draft.impliedDemander = signers(this.#parse, this.#index);
      // "Firms ought to do likewise", "… and should repair them": it goes on from the demand before.
      else if (rule.includes('modal') || rule.endsWith('is-to')) {
        const ongoing = this.#goingOn(previous);
        // "The tribunal published its ruling. Veltra must pay": whoever has given the order that it goes on with.
        draft.impliedDemander = ongoing.length > 0 ? ongoing : this.#judges();
      }
    }
    if (![...draft.demander, ...draft.addressee].some(isThird)) return;
    this.#people ??= peopleBefore(this.#parse, this.#index);
    if (this.#people.length > 0) draft.spokenOf = this.#people;
  }

  /** "Lumora must delete the files. The company is also required to": not by whom the last demand was asked of. */
  #notAsked(authority: readonly PartyHint[]): readonly PartyHint[] {
    const asked = new Set(
      this.#before?.type === 'refusal' ? [] : this.#before?.addressee.map(({ span }) => span.start),
    );
    return asked.size === 0 ? authority : authority.filter(({ span }) => !asked.has(span.start));
  }

  /** The courts and their like in the sentences before. */
  #judges(): readonly PartyHint[] {
    this.#authority ??= this.#notAsked(authorityBefore(this.#parse, this.#index));
    return this.#authority.filter((hint) => isJudge(this.#parse, hint));
  }

  /** Who gives somebody time to do something, where nobody is said to. */
  #timedBy({ addressee }: Draft, authority: readonly PartyHint[]): readonly PartyHint[] {
    const before = this.#before;
    if (before === undefined || before.demander.length === 0) return authority;
    // "The families asked a judge to halt it. The city has until Friday to answer": whoever turns to a court sets no time.
    const judges = before.addressee.filter((hint) => isJudge(this.#parse, hint));
    if (judges.length > 0) return addressee.some((hint) => isThird(hint) || isJudge(this.#parse, hint)) ? [] : judges;
    // "Kolb has asked the council to explain. It has until Friday": time is given by whoever has just asked.
    return [...before.demander, ...authority];
  }

  /** Who makes the demand before in the sentence, else the last one in the sentence before. */
  #goingOn(previous: DemandCandidate | undefined): readonly PartyHint[] {
    const { sentences } = this.#parse;
    const before = this.#before;
    const isNext = before !== undefined && firstEndingFrom(sentences, before.start + 1) === this.#index - 1;
    const one = previous ?? (isNext ? before : undefined);
    if (one === undefined) return [];
    return one.demander.length > 0 ? one.demander : (one.impliedDemander ?? []);
  }
}

/** Rules for what somebody says by a verb that he wants. */
const WISHES = /^demand\.(?:demand|request)-verb-/;

function isJudge({ paragraph: { text } }: Parse, { span }: PartyHint): boolean {
  return JUDGING_NOUNS.has(lastWord(text, span.start, span.end).toLowerCase());
}

/** "In the letter she asks them": those whom the sentence before says it is written to. */
function isInIt({ words }: ParsedSentence): boolean {
  return (
    lowerAt(words, 0) === 'in' &&
    /^(?:the|his|her|its|their|it)$/.test(lowerAt(words, 1)) &&
    CARRIERS.has(lowerAt(words, 2))
  );
}

function isIn(sentence: ParsedSentence, { span }: PartyHint): boolean {
  return span.start >= sentence.start && span.end <= sentence.end;
}

function isThird({ pronoun }: PartyHint): boolean {
  return pronoun !== undefined && /^(?:he|she|it|they|him|her|them|his|its|their)$/.test(pronoun);
}
