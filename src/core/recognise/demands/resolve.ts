import { lastWord } from '../../text/blank';
import { firstEndingFrom, type Span } from '../../text/span';
import type { Quoted } from '../mark';
import type { Reading } from '../reading';
import type { ResolvedDate, ResolvedDemand, ResolvedParty } from '../resolved';
import type { PartyHint } from '../parties/parties';
import type { PartyResolver } from '../parties/partyResolver';
import { isSameParty } from '../parties/sameParty';
import type { DemandCandidate } from './candidate';
import { I_OR_WE } from '../syntax/tags/patterns';

/** Says who demands it of whom, and by when, given the dates of the passage and its `earlier` demands. */
export function resolveDemand(
  candidate: DemandCandidate,
  { paragraph: { text } }: Reading,
  dates: readonly ResolvedDate[],
  parties: PartyResolver,
  earlier: readonly ResolvedDemand[] = [],
): ResolvedDemand {
  const quoted = ({ start, end }: Span): Quoted => ({ start, end, text: text.slice(start, end) });
  const { spokenOf } = candidate;
  const others = othersBesides(candidate);
  const heard = writtenTo(candidate);
  let demander: readonly ResolvedParty[] = parties.resolve(
    candidate.demander,
    parties.resolve([...others, ...heard]),
    spokenOf,
  );
  if (demander.length === 0 && heard.length > 0)
    demander = parties.resolve(candidate.demander, parties.resolve(others), spokenOf);
  if (demander.length === 0 && candidate.impliedDemander !== undefined) {
    // "They must appear, Norpress reports": who summons is found before who "they" are.
    const isReported = candidate.demander.some(({ heard }) => heard === true);
    demander = parties.first(candidate.impliedDemander, isReported ? [] : parties.resolve(candidate.addressee));
  }
  // "Nurses met the secretary. She was pressed to": the other of the two.
  if (demander.length === 0 && candidate.demander.length === 0 && candidate.rule.endsWith('-verb-passive')) {
    const asked = candidate.sides === undefined ? [] : parties.resolve(candidate.addressee);
    if (asked.length > 0) demander = parties.facing(candidate.sides!, asked);
  }
  // A column says what should be done without saying who says so.
  if (candidate.inOwnVoice === true) demander = parties.voice;
  else if (demander.length === 0 && candidate.demander.length === 0 && OWN.test(candidate.rule))
    demander = parties.voice;
  let addressee: readonly ResolvedParty[] = parties
    .resolve(candidate.addressee, demander, spokenOf)
    .filter((party) => !demander.some((other) => other.text === party.text || isSameParty(other.name, party.name)));
  // “We need to make sure of it”: whoever says so is asked by nobody else.
  // “We were told to leave”, though, is told by somebody else.
  const isTold = candidate.rule.endsWith('passive');
  if (demander.length === 0 && !isTold && candidate.addressee.length > 0 && candidate.addressee.every(isFirstPerson))
    [demander, addressee] = [addressee, []];
  const content = text.slice(candidate.start, candidate.end);
  // "Dr Moe says lessons were learned. That won't do. Dr Moe must go": who is named as the one to do it does not say so.
  const isNamed =
    candidate.rule.includes('modal') &&
    candidate.demander.every(({ span }) => span.start < candidate.start) &&
    candidate.addressee.every(({ pronoun }) => pronoun === undefined);
  const asked = addressee.length === 0 && isNamed ? parties.resolve(candidate.addressee) : [];
  if (asked.length > 0 && asked.every(({ text: printed }) => content.includes(printed)))
    [demander, addressee] = [[], asked];
  if (addressee.length === 0) addressee = implied(candidate, demander, parties);
  // "Please answer this time": in a letter, of whom it is written to.
  // "What do you expect of the maker?" – "I want a recall": in an answer, of whom the question is about.
  const answers = demander.length === 1 && parties.isAnswerer(demander[0]!) && GOES_ON.test(candidate.type);
  if (addressee.length === 0 && (answers || CALLS.test(candidate.rule)))
    addressee = parties.addressed.filter((party) => !demander.some((other) => isSameParty(other.name, party.name)));
  // "wants the toll scrapped": by whoever can.
  const isDone = /-(?:see|done)$/.test(candidate.rule);
  const isOpen = candidate.addressee.length === 0 && !isDone && GOES_ON.test(candidate.type);
  if (addressee.length === 0 && isOpen && !MOODS.test(content) && !ANYBODY.test(content))
    addressee = otherSide(candidate, demander, parties, earlier, text);
  const deadline = deadlineOf(candidate, text, dates);
  const { start, end, rule, type, status, cue, consequence } = candidate;
  return {
    start,
    end,
    text: text.slice(start, end),
    rule,
    type: deadline !== undefined && type === 'demand' ? 'ultimatum' : type,
    demander,
    addressee,
    status,
    cue: cue && quoted(cue),
    deadline,
    consequence: consequence && quoted(consequence),
  };
}

/**
 * Who is named beside a pronoun that demands, and so is not meant by it: whom it is asked of ("He urged the mayor to"), and
 * who decides it ("the operator accepted their demand").
 */
function othersBesides({ demander, addressee, decidedBy, status }: DemandCandidate): readonly PartyHint[] {
  if (demander[0]?.pronoun === undefined) return [];
  if (decidedBy !== undefined && status !== 'withdrawn') return addressee;
  return addressee.filter(({ pronoun, undergoes }) => pronoun === undefined && undergoes !== true);
}

/** "The union has written to the firm. It demands": whoever gets the letter is rather not who "it" is. */
function writtenTo({ demander, impliedAddressee = [], rule }: DemandCandidate): readonly PartyHint[] {
  const [one] = demander;
  if (one?.pronoun === undefined || CALLS.test(rule)) return [];
  return impliedAddressee.filter(({ span, pronoun }) => pronoun === undefined && span.end < one.span.start);
}

function isFirstPerson({ pronoun = '' }: PartyHint): boolean {
  return I_OR_WE.test(pronoun);
}

/** Rules for what the text itself may demand. */
const OWN = /modal|necessit|lets|obligation|imperative-(?:ranked|let)$/;

/** Rules for what is asked of whoever hears or reads it. */
const CALLS = /imperative|please/;

/** What one goes on to want of the same party; what one advises or refuses is put to others as often. */
const GOES_ON = /^(?:demand|request|ultimatum)$/;

/** What is asked of everybody, or of one's own people, whoever was asked for something before. */
const MOODS =
  /^(?:(?:calm|patience|restraint|unity|understanding|moderation|prudence|solidarity|tolerance)$|(?:boycott|strike|protest)s?(?: |$))/;

/** The other side of what the demander wants: whom he has asked for something, or who has asked something of him, the last time. */
function otherSide(
  { start, cue, rule }: DemandCandidate,
  demander: readonly ResolvedParty[],
  parties: PartyResolver,
  earlier: readonly ResolvedDemand[],
  text: string,
): readonly ResolvedParty[] {
  const [one] = demander;
  if (one === undefined) return [];
  // What is called out is for whoever was called upon right before, if anybody was.
  const isCall = CALLS.test(rule) || parties.isVoice(one);
  // "asked to be let in": done to oneself, by whoever can.
  const isWish = !isCall && !OWN.test(rule) && rule !== 'demand.request-verb-infinitive';
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - MOST_BEFORE; i--) {
    const before = earlier[i]!;
    // "an end to the siege and reparations from Norland": what one of several things names is not asked for the others.
    if (before.cue !== undefined && before.cue.start === cue?.start)
      return before.addressee.some((asked) => before.text.includes(lastWord(asked.text, 0, asked.text.length)))
        ? []
        : before.addressee;
    const isTheirs = before.type !== 'refusal' && before.type !== 'condition' && isAmong(one, before.demander);
    if (isTheirs && before.addressee.length > 0) return before.addressee;
    const isAsked = isWish && before.demander.length > 0 && isAmong(one, before.addressee);
    if (isAsked && SENTENCE_END.test(text.slice(before.end, start))) return before.demander;
    if (isCall) return [];
  }
  return parties.otherSide(one, isCall, isWish);
}

/** How many demands before one in a passage may tell who its other side is. */
const MOST_BEFORE = 12;

const SENTENCE_END = /[.!?;]["”’]?\s/;

function isAmong(one: ResolvedParty, others: readonly ResolvedParty[]): boolean {
  return others.some(({ text, name }) => text === one.text || isSameParty(name, one.name));
}

/** Of whom it is said is not whoever was asked for something before. */
const ANYBODY = /^(?:one|nobody|no one|somebody|someone|everybody|everyone|anybody|anyone) /i;

/** Whom the words around name for the addressee. */
function implied(
  { impliedAddressee = [], sides, spokenOf, type, rule }: DemandCandidate,
  demander: readonly ResolvedParty[],
  parties: PartyResolver,
): readonly ResolvedParty[] {
  const told = parties.first(impliedAddressee, demander, spokenOf);
  // "The ministry declined to release it": whoever asked in the passage before.
  if (told.length === 0 && rule === 'demand.refusal-verb-infinitive') return parties.askerBefore(demander);
  if (told.length > 0 || sides === undefined || type === 'condition' || rule.includes('passive')) return told;
  return parties.facing(sides, demander);
}

const LIMITS =
  /(?:^|[\s("“‘—–-])(?:by|before|within|no later than|at the latest by)(?: the| an?| about| around| at least)?\s$/i;
const BEGINNINGS = /(?:^|[\s("“‘—–-])(?:from|on|by|until)(?: the)?\s$/i;
/** "extended by two days": how much, not when. */
const MEASURES = /by(?: an?| about| at least)?\s$/;

/** A date that is said to be the last: behind "by", "before", "within", "no later than", or where time is given. */
function deadlineOf(candidate: DemandCandidate, text: string, dates: readonly ResolvedDate[]): Quoted | undefined {
  const { deadlineIn: within, type, rule } = candidate;
  if (within === undefined || type === 'refusal' || type === 'proposal') return undefined;
  for (let i = firstEndingFrom(dates, within.start + 1); i < dates.length; i++) {
    const date = dates[i]!;
    if (date.start >= within.end) break;
    const before = text.slice(Math.max(0, date.start - 24), date.start);
    if (date.type === 'DURATION' && MEASURES.test(before)) continue;
    const from = rule.includes('unless') && BEGINNINGS.test(before);
    if (!LIMITS.test(before) && !from && candidate.deadlineStated !== true) continue;
    // "sign the petition, which had 900 names by Monday": told of it besides.
    if (/, wh(?:ich|o|ere) (?:[^,]|,\d)*$/.test(text.slice(candidate.start, date.start))) continue;
    // "killed by Tuesday's storm" and the like: a possessive date limits nothing.
    if (/^['’]s/.test(text.slice(date.end, date.end + 2))) continue;
    const { start, end, text: printed } = date;
    return { start, end, text: printed };
  }
  return undefined;
}
