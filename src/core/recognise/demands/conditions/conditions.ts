import { clauseExtent, type Extent, type Piece } from '../../syntax/extent';
import { partyHints, weakHint, type PartyHint } from '../../parties/parties';
import { clauseBegins } from '../../speech/speechContent';
import { opensAside } from '../../syntax/asides';
import { SPEECH_VERBS } from '../../syntax/speechVerbs';
import { subjectOf } from '../../syntax/subjects';
import { singular } from '../../syntax/tags/morphology';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { ParsedSentence } from '../../syntax/parse';
import { withDeadlineIn, type DemandCandidate } from '../candidate';
import { isForOthers, isUnnamed, refusesBefore } from './conditionActs';
import { OBSERVERS } from '../cues/nounKinds';
import { drafts, spanOf, type Place } from '../draft';
import { toldOf } from './toldOf';
import { demanders, speakersAt } from '../demanders';
import { sourceIsIn } from '../guards';
import { isParty } from '../isParty';
import type { Word } from '../../syntax/tags/words';
import { clauseEnd, pastAttribution, within } from './clauseEnds';
import { isCondition, type Hanging } from './hanging';
import { MARKERS, marker } from './markers';
import { threat } from './threatened';
import { wordSet } from '../../../text/wordSet';
import { phraseFrom, type Phrase } from '../../syntax/phrases';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';
import { COMMA_OR_STOP, I_OR_WE, PAST_FORMS } from '../../syntax/tags/patterns';

/** Conditions that a party sets as clauses: "only if", "unless", "provided", "until". */
export function conditions(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower }] of sentence.words.entries())
    if (MARKERS.has(lower)) found.push(...clauseCondition(place, at));
  return found;
}

function clauseCondition(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const mark = marker(place, at);
  if (mark === undefined) return [];
  const first = mark.last + 1;
  if (!clauseBegins(sentence, first)) return [];
  const isSaid = speakersAt(place, at).length > 0;
  const isToldOf = mark.name === 'unless' && !isSaid && toldOf(sentence, at) !== undefined;
  const demander = isToldOf ? [] : parties(place, at, mainVerb(place, at));
  // "Bail was set on condition that": by whom need not be said.
  const isAgreed = (words[at]!.lower === 'on' && !isUnnamed(words, first)) || isToldOf;
  if ((demander.length === 0 && !isAgreed) || sourceIsIn(place, demander, OBSERVERS)) return [];
  const hanging = hangingAt(place, at, mark.last, isSaid, isToldOf);
  if (isOrder(hanging) || isRule(hanging) || !isCondition(mark.name, hanging)) return [];
  return required(hanging, mark.name, demander);
}

function hangingAt(place: Place, at: number, last: number, isSaid: boolean, isToldOf: boolean): Hanging {
  const { sentence } = place;
  const { words } = sentence;
  const first = last + 1;
  const told = pastAttribution(sentence, at);
  const main = mainVerb(place, told);
  const verb = main === undefined ? undefined : words[main]!.verb;
  const group = main === undefined ? undefined : verbGroup(sentence, main);
  const lemma = verb?.lemma ?? '';
  const refuses =
    group?.negated === true ||
    refusesBefore(words, at) ||
    (/^(?:no|not|nobody|none|nothing)$/.test(words[0]!.lower) && lowerAt(words, 1) !== 'matter') ||
    (isSaid && isForOthers(sentence, first) && isOfNone(sentence, main, at));
  return {
    place,
    words,
    at,
    last,
    first,
    told,
    main,
    lemma,
    group,
    // "Unless it yields, Norland says, the gas stays off": who says so stands between commas.
    said: isSaid || (main !== undefined && main > at && SPEECH_VERBS.has(lemma)),
    refuses,
    holds: group !== undefined && (group.modal !== undefined || group.infinitive || refuses || verb?.form === 'ing'),
    isToldOf,
  };
}

/** "Do not sign until they have paid": what is asked is told by the order, of which the clause is a part. */
function isOrder({ place: { sentence }, words, main, group }: Hanging): boolean {
  const isDont = group?.negated === true && /^do(?:n't)?$/.test(words[group.first]!.lower);
  return isDont && subjectOf(sentence, main!) === undefined;
}

/** "All states shall freeze the assets unless the committee approves an exemption": what holds, and what is excepted from it. */
function isRule({ words, at }: Hanging): boolean {
  const shall = words.findLastIndex(({ lower }, i) => i < at && lower === 'shall');
  return shall > 0 && !I_OR_WE.test(words[shall - 1]!.lower);
}

/** "threatened not to play unless": a threat as well. */
function isThreatened({ words, group }: Hanging): boolean {
  return (
    group?.infinitive === true &&
    words.slice(Math.max(0, group.first - 2), group.first + 1).some(({ verb }) => verb?.lemma === 'threaten')
  );
}

/** What must come about for the rest, and whoever must act. */
function required(hanging: Hanging, name: string, demander: readonly PartyHint[]): readonly DemandCandidate[] {
  const { place, words, at, first } = hanging;
  const { sentence } = place;
  const threatens = name === 'unless' && (!hanging.refuses || isThreatened(hanging));
  const subject = phraseFrom(sentence, first);
  // Who must act is the addressee: "unless Deltarail {pays}"; where nobody acts, the clause is what is wanted.
  const verb = subject === undefined ? -1 : skipAdverbs(words, behindAside(sentence, subject.last + 1));
  const opener = words[first]!.lower;
  const acts = threatens && tagAt(words, verb) === 'verb' && (isParty(sentence, first) || opener === 'it');
  if (opener === 'it' && /^(?:rain|snow|thaw|freeze)$/.test(lemmaAt(words, verb))) return [];
  const next = skipAdverbs(words, verb + 1);
  const passive = lemmaAt(words, verb) === 'be' && PAST_FORMS.test(words[next]?.verb?.form ?? '');
  const { pieces, stop } = conditionExtent(sentence, at, first);
  const [whole, ...others] = pieces;
  if (whole === undefined) return [];
  const isFronted = at === 0 || (at === 1 && words[0]!.lower === 'not');
  const clause = isFronted && /^(?:only-if|until)$/.test(name) ? beforeInversion(sentence, whole) : whole;
  const draft = {
    rule: `demand.condition-${name}`,
    type: threatens ? ('ultimatum' as const) : ('condition' as const),
    cue: spanOf(sentence, at, hanging.last),
    demander,
    ...(threatens ? threat(place, hanging.told, stop) : {}),
  };
  const isUndergone = passive || opener === 'no' || (subject !== undefined && befallsThem(sentence, subject, verb));
  const addressee = isUndergone ? [] : partyHints(sentence, subject).map(weakHint);
  const found = [
    ...drafts(place, [{ first: acts ? verb : clause.first, last: clause.last }, ...others], { ...draft, addressee }),
    ...(isFronted ? [] : drafts(place, alsoRequired(sentence, clause, stop), { ...draft, addressee: [] })),
  ];
  return threatens ? found.map(withConsequenceTime) : found;
}

/**
 * "only once all detainees have been released", "only if the prisoners are home", "when the last soldier has left": what
 * somebody else brings about, though they are named.
 */
function befallsThem(sentence: ParsedSentence, { first, last }: Phrase, verb: number): boolean {
  const { words } = sentence;
  if (/^(?:last|final)$/.test(lowerAt(words, first)) || /^(?:last|final)$/.test(lowerAt(words, first + 1))) return true;
  if (CAPTIVES.has(singular(words[last]!.lower))) return true;
  // "all detained drivers": by what was done to them.
  for (let at = first; at < last; at++) if (HELD.test(words[at]!.lower)) return true;
  return opensFiniteVerb(sentence, verb) && verbGroup(sentence, mainVerbAfter(sentence, verb)).passive;
}

const HELD = /^(?:detained|captured|jailed|imprisoned|abducted|kidnapped|arrested|captive|missing|stranded|interned)$/;

/** Those who are held, and decide nothing. */
const CAPTIVES = wordSet('prisoner detainee hostage captive inmate internee abductee');

/** "will strike on Friday unless": the day of what is threatened is a deadline as well. */
function withConsequenceTime(one: DemandCandidate): DemandCandidate {
  return withDeadlineIn(one, {
    start: Math.min(one.consequence?.start ?? one.start, one.start),
    end: Math.max(one.consequence?.end ?? one.end, one.end),
  });
}

/** The clause at `first` behind the marker at `at`, which ends where "they would" begins another: "unless he goes | they'd strike". */
function conditionExtent(sentence: ParsedSentence, at: number, first: number): Extent {
  const extent = clauseExtent(sentence, first);
  const end = clauseEnd(sentence.words, at);
  const pieces = end < 0 || sentence.words[end]!.tag === 'comma' ? extent.pieces : within(extent.pieces, end);
  return pieces === extent.pieces ? extent : { pieces, stop: end + 1 };
}

/** Where a clause goes on behind what stands between two commas: "unless the owner, Kestrel Holdings, | yields". */
function behindAside(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  if (tagAt(words, at) !== 'comma') return at;
  const closing = nextComma(words, at);
  return closing > 0 && opensAside(sentence, at + 1, closing) ? closing + 1 : at;
}

/** "only if both armies left | and a vote was held": what else must be done, as a clause in the same tense that ends its sentence. */
function alsoRequired(sentence: ParsedSentence, { first, last }: Piece, stop: number): readonly Piece[] {
  const { words } = sentence;
  if (lowerAt(words, stop) !== 'and' || !clauseBegins(sentence, stop + 1)) return [];
  const { pieces, stop: end } = clauseExtent(sentence, stop + 1);
  const [clause] = pieces;
  if (clause === undefined || !COMMA_OR_STOP.test(words[end]?.tag ?? 'stop')) return [];
  const [one, other] = [finiteIn(sentence, first, last), finiteIn(sentence, clause.first, clause.last)];
  const isAlike = one !== undefined && tense(one) === tense(other) && one.tag !== 'modal';
  return isAlike && !SPEECH_VERBS.has(other?.verb?.lemma ?? '') && words[clause.first]!.tag !== 'pronoun' ? pieces : [];
}

/** Of what number the subject is makes no difference: "if they leave | and it is lifted". */
function tense(word: Word | undefined): string | undefined {
  const form = word?.verb?.form;
  return form === 'base' ? 's' : form;
}

/** "said no ship would be unloaded until": of what there is none. */
function isOfNone(sentence: ParsedSentence, main: number | undefined, at: number): boolean {
  if (main === undefined || main > at || verbGroup(sentence, main).modal === undefined) return false;
  const subject = subjectOf(sentence, main);
  if (subject === undefined) return false;
  // "not one ship would be unloaded until".
  const first = lowerAt(sentence.words, subject.first - 1) === 'not' ? subject.first - 1 : subject.first;
  return /^(?:no|not|nobody|none|nothing)$/.test(sentence.words[first]!.lower);
}

function finiteIn(sentence: ParsedSentence, first: number, last: number): Word | undefined {
  for (let at = first + 1; at <= last; at++) if (opensFiniteVerb(sentence, at)) return sentence.words[at];
  return undefined;
}

/** "Only after the fee has been paid | will the embassy reopen". */
function beforeInversion(sentence: ParsedSentence, piece: Piece): Piece {
  const { words, phraseAt } = sentence;
  let sawVerb = false;
  for (let i = piece.first + 1; i < piece.last; i++) {
    const isOpener = words[i]!.tag === 'modal' || /^(?:do|does|did)$/.test(words[i]!.lower);
    if (sawVerb && isOpener && (phraseAt[i + 1] ?? -1) >= 0) return { first: piece.first, last: i - 1 };
    sawVerb ||= opensFiniteVerb(sentence, i);
  }
  return piece;
}

/** The last verb before the marker, or the first after the comma that closes a leading condition. */
function mainVerb({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  for (let i = at - 1; i >= 0 && i > at - 40; i--) if (words[i]!.tag === 'verb') return i;
  for (let i = at - 1; i >= 0; i--) if (words[i]!.tag === 'modal' || words[i]!.tag === 'auxiliary') return i;
  const comma = nextComma(words, at);
  if (comma < 0) return undefined;
  for (let i = comma; i < words.length; i++) if (words[i]!.tag === 'verb') return i;
  return undefined;
}

/** Who sets the condition: who is quoted, else whoever will act or refuse. */
function parties(place: Place, at: number, main: number | undefined): readonly PartyHint[] {
  const said = speakersAt(place, at);
  if (said.length > 0) return said;
  if (main === undefined) return [];
  const doers = demanders(place, subjectOf(place.sentence, main), main);
  // "Further walkouts are planned unless": what is arranged by others threatens nobody itself.
  return verbGroup(place.sentence, main).passive ? doers.map(weakHint) : doers;
}
