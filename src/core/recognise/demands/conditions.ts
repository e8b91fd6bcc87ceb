import { COMMITS } from './cues/verbKinds';
import { clauseExtent, gerundExtent, infinitiveExtent, type Piece } from '../syntax/extent';
import { nounExtent } from '../syntax/nounExtent';
import { partyHints, type PartyHint } from '../syntax/parties';
import { clauseBegins } from '../syntax/speech';
import { phraseFrom, subjectOf } from '../syntax/subjects';
import { opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import type { Span } from '../../text/span';
import type { DemandCandidate } from './candidate';
import { singular } from '../syntax/morphology';
import { OBSERVERS, POSITIONS } from './cues/nounKinds';
import { demanders, drafts, spanOf, speakersAt, type Place } from './draft';
import { sourceIsIn } from './guards';

/** What people announce to do unless they get what they want: nature and markets do none of it. */
const THREATENED_ACTS: ReadonlySet<string> = new Set(
  'strike walk quit resign sue boycott block blockade protest march withdraw leave veto halt suspend stop refuse close shut appeal retaliate sanction'.split(
    ' ',
  ),
);

/** Conditions that a party sets: "only if", "unless", "provided", "in exchange for", "depends on". */
export function conditions(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  return sentence.words.flatMap((_, at) => [
    ...clauseCondition(place, at),
    ...exchange(place, at),
    ...dependence(place, at),
  ]);
}

/** The last word of the marker that begins at `at`, and what it is. */
function marker({ sentence }: Place, at: number): { readonly last: number; readonly name: string } | undefined {
  const { words } = sentence;
  const [a, b, c, d] = [0, 1, 2, 3].map((k) => words[at + k]?.lower ?? '');
  if (a === 'unless') return { last: b === 'and' && c === 'until' ? at + 2 : at, name: 'unless' };
  if (a === 'only' && /^(?:if|when|once|after)$/.test(b!)) return { last: at + 1, name: 'only-if' };
  if (
    /^(?:provided|providing)$/.test(a!) &&
    (b === 'that' || ((sentence.phraseAt[at + 1] ?? -1) >= 0 && clauseBegins(sentence, at + 1)))
  ) {
    const previous = words[at - 1];
    if (
      b !== 'that' &&
      previous?.tag !== 'comma' &&
      previous?.tag !== 'verb' &&
      previous?.tag !== 'noun' &&
      previous?.tag !== 'adverb'
    )
      return undefined;
    return { last: b === 'that' ? at + 1 : at, name: 'provided' };
  }
  if (a === 'on' && b === 'condition' && c === 'that') return { last: at + 2, name: 'provided' };
  if (a === 'on' && /^(?:the|one)$/.test(b!) && c === 'condition' && d === 'that')
    return { last: at + 3, name: 'provided' };
  if (a === 'as' && b === 'long' && c === 'as') return { last: at + 2, name: 'provided' };
  if (a === 'so' && b === 'long' && c === 'as') return { last: at + 2, name: 'provided' };
  if (a === 'until' && words[at + 1]?.tag !== 'time' && clauseBegins(sentence, at + 1))
    return { last: at, name: 'until' };
  return undefined;
}

function clauseCondition(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const mark = marker(place, at);
  if (mark === undefined) return [];
  const first = mark.last + 1;
  if (!clauseBegins(sentence, first)) return [];
  const main = mainVerb(place, at);
  const demander = parties(place, at, main);
  if (demander.length === 0 || sourceIsIn(place, demander, OBSERVERS)) return [];
  const governor = main === undefined ? undefined : words[main]!;
  const group = main === undefined ? undefined : verbGroup(sentence, main);
  const refuses =
    group?.negated === true ||
    governor?.verb?.lemma === 'refuse' ||
    /^(?:no|nobody|none|nothing)$/.test(words[0]!.lower);
  const holds =
    group !== undefined && (group.modal !== undefined || group.infinitive || refuses || governor?.verb?.form === 'ing');
  const commits = words.slice(0, at).some(({ verb }) => verb !== undefined && COMMITS.has(verb.lemma));
  const said = speakersAt(place, at).length > 0;
  if (
    mark.name === 'until' &&
    !(refuses || (group?.modal !== undefined && /^(?:should|must)$/.test(group.modal) && said))
  )
    return [];
  if (mark.name === 'provided' && words[at]!.lower === 'as' && !holds) return [];
  const announces = group?.modal === 'will' && THREATENED_ACTS.has(governor?.verb?.lemma ?? '');
  if (mark.name === 'unless' && !(said || commits || announces)) return [];
  if (mark.name === 'only-if' && !(said || holds)) return [];
  const threatens = mark.name === 'unless' && !refuses;
  const subject = phraseFrom(sentence, first);
  // Who must act is the addressee: "unless Deltarail {pays}"; where nobody acts, the clause is what is wanted.
  const verb = subject === undefined ? -1 : skipAdverbs(words, subject.last + 1);
  const acts =
    mark.name === 'unless' && words[verb]?.tag === 'verb' && !sentence.nounPhrases[subject!.heads[0]!]!.isPronoun;
  const [clause] = clauseExtent(sentence, first).pieces;
  if (clause === undefined) return [];
  return drafts(place, [{ first: acts ? verb : clause.first, last: clause.last }], {
    rule: `demand.condition-${mark.name}`,
    type: threatens ? 'ultimatum' : 'condition',
    cue: spanOf(sentence, at, mark.last),
    demander,
    addressee: partyHints(sentence, subject).map((hint) => ({ ...hint, weak: true as const })),
    ...(threatens ? threat(place, at) : {}),
  }).map((one) => (threatens ? { ...one, deadlineIn: { start: sentence.start, end: sentence.end } } : one));
}

/** The clause before "unless": what will happen. */
function threat(place: Place, at: number): { readonly consequence?: Span } {
  const { words } = place.sentence;
  if (at === 0) return {};
  let last = at - 1;
  while (last > 0 && /^(?:comma|break)$/.test(words[last]!.tag)) last--;
  let first = last;
  while (
    first > 0 &&
    !/^(?:comma|break|stop|that)$/.test(words[first - 1]!.tag) &&
    !words[first - 1]!.verb?.lemma.match(/^(?:say|warn|tell|add)$/) &&
    words[first - 1]!.tag !== 'to'
  )
    first--;
  return first <= last ? { consequence: spanOf(place.sentence, first, last) } : {};
}

/** The last verb before the marker, or the first after the comma that closes a leading condition. */
function mainVerb({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  for (let i = at - 1; i >= 0 && i > at - 40; i--) if (words[i]!.tag === 'verb') return i;
  for (let i = at - 1; i >= 0; i--) if (words[i]!.tag === 'modal' || words[i]!.tag === 'auxiliary') return i;
  const comma = words.findIndex(({ tag }, i) => i > at && tag === 'comma');
  if (comma < 0) return undefined;
  for (let i = comma; i < words.length; i++) if (words[i]!.tag === 'verb') return i;
  return undefined;
}

/** Who sets the condition: who is quoted, else whoever will act or refuse. */
function parties(place: Place, at: number, main: number | undefined): readonly PartyHint[] {
  const said = speakersAt(place, at);
  if (said.length > 0) return said;
  if (main === undefined) return [];
  return demanders(place, subjectOf(place.sentence, main), main);
}

/** "in exchange for", "in return for": what is to be given. */
function exchange(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (
    words[at]!.lower !== 'in' ||
    !/^(?:exchange|return)$/.test(words[at + 1]?.lower ?? '') ||
    words[at + 2]?.lower !== 'for'
  )
    return [];
  const first = at + 3;
  const pieces: readonly Piece[] =
    words[first]?.verb?.form === 'ing' ? gerundExtent(sentence, first).pieces : nounExtent(sentence, first).pieces;
  const main = mainVerb(place, at);
  const demander = main === undefined ? speakersAt(place, at) : demanders(place, subjectOf(sentence, main), main);
  return drafts(place, pieces, {
    rule: 'demand.condition-exchange',
    type: 'condition',
    cue: spanOf(sentence, at, at + 2),
    demander,
  });
}

/** "depends on", "hinges on", "conditional on", "a precondition for": said of a party's own position. */
function dependence(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const word = words[at]!;
  const on = words[at + 1]?.lower === 'on' || words[at + 1]?.lower === 'upon';
  const verb = word.tag === 'verb' && /^(?:depend|hinge|rest)$/.test(word.verb?.lemma ?? '') && on;
  const adjective = /^(?:conditional|contingent|dependent|hinges|hinge|hinged)$/.test(word.lower) && on;
  const noun = /^(?:prerequisite|precondition|condition)$/.test(word.lower) && words[at + 1]?.lower === 'for';
  if (!verb && !adjective && !noun) return [];
  const said = speakersAt(place, at);
  if (said.length === 0 || sourceIsIn(place, said, OBSERVERS)) return [];
  if (noun) {
    // What is the condition stands before: "a full withdrawal is a precondition for talks".
    for (let i = at - 1; i > 0 && i > at - 6; i--) {
      if (!opensFiniteVerb(sentence, i)) continue;
      const subject = subjectOf(sentence, i);
      if (subject === undefined || sentence.nounPhrases[subject.heads[0]!]!.isPronoun) return [];
      return drafts(place, nounExtent(sentence, subject.first, { inSubject: true }).pieces, {
        rule: 'demand.condition-precondition',
        type: 'condition',
        cue: spanOf(sentence, at),
        demander: said,
      });
    }
    return [];
  }
  if (!noun && !ownPosition(place, at)) return [];
  const first = at + 2;
  const pieces =
    words[first]?.verb?.form === 'ing'
      ? gerundExtent(sentence, first).pieces
      : /^(?:whether|how)$/.test(words[first]?.lower ?? '')
        ? []
        : nounExtent(sentence, first).pieces;
  return drafts(place, pieces, {
    rule: 'demand.condition-depends',
    type: 'condition',
    cue: spanOf(sentence, at, at + 1),
    demander: said,
  });
}

function ownPosition({ sentence }: Place, at: number): boolean {
  const { words } = sentence;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const { lower } = words[i]!;
    if (/^(?:its|our|their|his|her|my|any)$/.test(lower) || POSITIONS.has(singular(lower))) return true;
  }
  return false;
}

/** "Norland would need to leave the pact in exchange for …", "failure to pay will": duties that stand as conditions. */
export function failures(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  return words.flatMap(({ lower }, at) => {
    if (lower !== 'failure' || words[at + 1]?.tag !== 'to') return [];
    const verb = skipAdverbs(words, at + 2);
    const extent = infinitiveExtent(sentence, verb);
    const piece = extent.pieces[0];
    if (piece === undefined) return [];
    // Only where a penalty is announced: "failure to pay will result in eviction".
    const modal = words
      .slice(verb, verb + 25)
      .findIndex(({ lower: word }) => /^(?:will|would|could|may|can|shall)$/.test(word));
    if (modal < 0) return [];
    const last = verb + modal;
    const with_ = contentWithoutPreposition(place, { first: piece.first, last: Math.min(piece.last, last - 1) });
    const end = words.findIndex(({ tag }, i) => i > last && /^(?:stop|break|comma)$/.test(tag));
    return drafts(place, [with_], {
      rule: 'demand.failure-to',
      type: 'ultimatum',
      cue: spanOf(sentence, at),
      demander: speakersAt(place, at),
      ...(end > last + 1 ? { consequence: spanOf(sentence, last + 1, end - 1) } : {}),
    });
  });
}

function contentWithoutPreposition({ sentence }: Place, piece: Piece): Piece {
  for (let i = piece.first + 1; i <= piece.last; i++) {
    if (/^(?:without|within|by)$/.test(sentence.words[i]!.lower)) return { first: piece.first, last: i - 1 };
  }
  return piece;
}
