import type { Piece } from '../../syntax/extent';
import { singular } from '../../syntax/tags/morphology';
import { isPartyNoun } from '../../syntax/partyNouns';
import { nounExtent } from '../../syntax/nounExtent';
import { ownerHints, partyHints, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { OBSERVERS, POSITIONS } from '../cues/nounKinds';
import { drafts, spanOf, type Place } from '../draft';
import { demanders, speakersAt } from '../demanders';
import { lacking } from './lacking';
import { doesNothing, thing, verbBefore } from './things';
import { sourceIsIn } from '../guards';
import { WEATHER } from '../verbs/clauseFrames';
import { giversIn } from '../givers';
import { wordSet } from '../../../text/wordSet';
import { isParty } from '../isParty';
import { headOf, headWord, ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAUSES, WILL_OR_WOULD } from '../../syntax/tags/patterns';

/** Conditions that are things: "in exchange for", "depends on", "a condition for", "no talks without". */
export function dependences(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower, tag }] of sentence.words.entries()) {
    if (lower === 'in') found.push(...exchange(place, at));
    else if (lower === 'without' || lower === 'until' || lower === 'before') found.push(...lacking(place, at));
    else if (tag === 'verb' || tag === 'adjective' || tag === 'noun') {
      found.push(...dependence(place, at), ...precondition(place, at), ...tied(place, at));
    }
  }
  return found;
}

/** What is done by both sides of a bargain. */
const KEPT = wordSet('exchange swap trade free release hand give receive get pay sell');

/** True for a past that stands by itself. */
function isTold(sentence: ParsedSentence, verb: number): boolean {
  const group = verbGroup(sentence, verb);
  return (
    sentence.words[verb]!.verb!.form === 'past' && group.modal === undefined && !group.infinitive && !group.passive
  );
}

/** Verbs by whose subject the other side of a bargain is asked for. */
const ASKS = wordSet('demand ask seek request want require insist');

/** "in exchange for", "in return for": what is to be given. */
function exchange(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (!/^(?:exchange|return)$/.test(lowerAt(words, at + 1)) || lowerAt(words, at + 2) !== 'for') return [];
  const pieces = thing(place, at + 3);
  // "demanded the release of ten men in exchange for the hostages": what those who demand would give.
  const asks = words.slice(Math.max(0, at - 24), at).some(({ tag, verb }) => tag === 'verb' && ASKS.has(verb!.lemma));
  if (asks) return [];
  const behind = (pieces.at(-1)?.last ?? at) + 1;
  const main = verbBefore(place, at) ?? verbBehind(place, behind);
  // "In exchange for the pilots, the junta is asking for fuel".
  const offers =
    at === 0 && words.slice(behind, behind + 14).some(({ tag, verb }) => tag === 'verb' && ASKS.has(verb!.lemma));
  const obliged = obligedTo(sentence, main);
  // "would need to disarm in exchange for aid": what is to be done for it is wanted.
  if (obliged !== undefined && obliged < at && !IS.test(words[obliged]!.lower))
    return drafts(place, [{ first: main!, last: at - 1 }], {
      rule: 'demand.condition-exchange',
      type: 'condition',
      cue: spanOf(sentence, at, at + 2),
      demander: speakersAt(place, at),
      addressee: partyHints(sentence, subjectOf(sentence, obliged)),
    });
  // "In return for the money, Veltria is to sack them".
  if (obliged !== undefined && obliged > at) return [];
  // "In return for this": told before.
  if (offers || /^(?:this|that|these|those|it)$/.test(words[pieces[0]?.last ?? at]!.lower)) return [];
  // "The two sides exchanged 30 prisoners in return for 12 bodies": a bargain that has been kept.
  if (main !== undefined && KEPT.has(words[main]!.verb?.lemma ?? '') && isTold(sentence, main)) return [];
  const demander = main === undefined ? speakersAt(place, at) : demanders(place, subjectOf(sentence, main), main);
  // "In return for his loyalty he got a seat": told of what was given.
  if (at === 0 && demander.length === 0) return [];
  return drafts(place, pieces, {
    rule: 'demand.condition-exchange',
    type: 'condition',
    cue: spanOf(sentence, at, at + 2),
    demander,
  });
}

/** The verb of "would have to", "would need to", "is to" before the infinitive at `main`, or at `main` before one. */
function obligedTo({ words }: ParsedSentence, main: number | undefined): number | undefined {
  if (main === undefined) return undefined;
  const isObliging = (at: number) =>
    tagAt(words, at + 1) === 'to' &&
    (IS.test(words[at]!.lower) ||
      (/^(?:have|need)$/.test(words[at]!.lower) && WILL_OR_WOULD.test(lowerAt(words, at - 1))));
  for (const at of [main - 2, main, main + 1]) if (words[at] !== undefined && isObliging(at)) return at;
  return undefined;
}

const IS = /^(?:is|are|was|were)$/;

/** "In exchange for a freeze on rents, the Greens offered to back it": who offers stands behind the comma. */
function verbBehind({ sentence }: Place, comma: number): number | undefined {
  const { words } = sentence;
  if (tagAt(words, comma) !== 'comma') return undefined;
  for (let i = comma + 1; i < words.length && i < comma + 14; i++) if (opensFiniteVerb(sentence, i)) return i;
  return undefined;
}

/** "depends on", "hinges on", "conditional on": said of a party's own position. */
function dependence(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const word = words[at]!;
  if (words[at]!.lower === 'subject' ? lowerAt(words, at + 1) !== 'to' : !/^(?:on|upon)$/.test(lowerAt(words, at + 1)))
    return [];
  const verb = word.tag === 'verb' && /^(?:depend|hinge|rest|hang|turn)$/.test(word.verb?.lemma ?? '');
  if (!verb && !/^(?:conditional|contingent|dependent|subject|hinges|hinge|hinged)$/.test(word.lower)) return [];
  // "The crowd's support turned on the referee": it left somebody.
  if (/^(?:turn|hang)$/.test(word.verb?.lemma ?? '') && isParty(sentence, at + 2) && doesNothing(place, at + 2))
    return [];
  const said = speakersAt(place, at);
  const made = /^(?:conditional|contingent|dependent|subject)$/.test(word.lower) ? maker(place, at) : undefined;
  const owner = made === undefined ? holder(place, at) : [];
  if (word.lower === 'subject' && made === undefined && owner.length === 0) return [];
  const demander = made ?? (said.length > 0 ? said : owner);
  if (demander.length === 0 || sourceIsIn(place, demander, OBSERVERS)) return [];
  if (made === undefined && owner.length === 0 && !ownPosition(place, at)) return [];
  // "depends on calm seas".
  const head = phraseAround(sentence, at + 2)?.last ?? at;
  if (WEATHER.has(words[head]!.lower)) return [];
  const pieces = /^(?:whether|how)$/.test(lowerAt(words, at + 2)) ? [] : thing(place, at + 2);
  return pieces.flatMap((piece) =>
    drafts(place, [piece], {
      rule: 'demand.condition-depends',
      type: 'condition',
      cue: spanOf(sentence, at, at + 1),
      demander,
      addressee: giversIn(sentence, piece),
    }),
  );
}

/** "Norland made aid conditional on …": who makes it so. */
function maker(place: Place, at: number): ReturnType<typeof demanders> | undefined {
  const main = verbBefore(place, at);
  if (main === undefined || at - main > 10 || place.sentence.words[main]!.verb!.lemma !== 'make') return undefined;
  // "urged its allies to make aid dependent on reforms": it is they who are to make it so.
  if (verbGroup(place.sentence, main).infinitive) return undefined;
  return demanders(place, subjectOf(place.sentence, main), main);
}

/** "Kolb's support hinges on": whose position it is. */
function holder({ sentence }: Place, at: number): readonly PartyHint[] {
  const { words, nounPhrases } = sentence;
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    if (PAUSES.test(words[i]!.tag)) return [];
    const owner = POSITIONS.has(singular(words[i]!.lower)) ? phraseAround(sentence, i)?.possessor : undefined;
    if (owner === undefined) continue;
    const { last, isPronoun } = nounPhrases[owner]!;
    const isSomebody = words[last]!.tag === 'name' || isPartyNoun(words[last]!.lower);
    return !isPronoun && isSomebody ? ownerHints(sentence, owner) : [];
  }
  return [];
}

function ownPosition({ sentence }: Place, at: number): boolean {
  const { words } = sentence;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const { lower } = words[i]!;
    if (/^(?:its|our|their|his|her|my|any)$/.test(lower) || POSITIONS.has(singular(lower))) return true;
  }
  return false;
}

/** "a withdrawal is a precondition for talks", "made the release of the sailors a condition for talks". */
function precondition(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words, phraseAt, nounPhrases } = sentence;
  if (!/^(?:prerequisite|precondition|condition|price)$/.test(words[at]!.lower)) return [];
  const index = phraseAt[at] ?? -1;
  if (index < 0) return [];
  const { first } = nounPhrases[index]!;
  const isNamed = lowerAt(words, first - 1) === 'as';
  if (!isNamed && !/^(?:for|of|to)$/.test(lowerAt(words, at + 1))) return [];
  const make = (pieces: readonly Piece[], demander: ReturnType<typeof demanders>) =>
    drafts(place, pieces, {
      rule: 'demand.condition-precondition',
      type: 'condition',
      cue: spanOf(sentence, at),
      demander,
    });
  const main = verbBefore(place, at);
  if (
    main !== undefined &&
    (words[main]!.verb!.lemma === 'make' || (/^(?:set|name)$/.test(words[main]!.verb!.lemma) && isNamed)) &&
    (phraseAt[main + 1] ?? -1) >= 0 &&
    words[main + 1]!.lower !== 'it' &&
    main + 1 < first
  ) {
    const begin = /^(?:the|an?)$/.test(lowerAt(words, main + 1)) ? main + 2 : main + 1;
    return make(
      [{ first: begin, last: isNamed ? first - 2 : first - 1 }],
      demanders(place, subjectOf(sentence, main), main),
    );
  }
  // "set as their price for a return to work the dismissal of the manager": the thing comes last, as it is long.
  const isSetAs = main !== undefined && words[main]!.verb!.lemma === 'set' && main === first - 2;
  const aim = isSetAs ? phraseFrom(sentence, at + 2, ONLY_OF)?.last : undefined;
  // "a return to work": its infinitive.
  const late = aim === undefined ? -1 : tagAt(words, aim + 1) === 'to' ? aim + 3 : aim + 1;
  if (main !== undefined && tagAt(words, late) === 'determiner')
    return make(nounExtent(sentence, late).pieces, demanders(place, subjectOf(sentence, main), main));
  const behind = isBehind(place, at);
  if (behind !== undefined) return make(nounExtent(sentence, behind).pieces, speakersAt(place, at));
  // "made a shorter week their price for signing".
  if (words[at]!.lower === 'price') return [];
  const owner = nounPhrases[index]!.possessor;
  // "is the bloc's condition for lifting sanctions".
  const owned = owner === undefined ? [] : ownerHints(sentence, owner);
  const said = owned.length > 0 ? owned : speakersAt(place, at);
  if (lowerAt(words, at + 1) !== 'for' || said.length === 0 || sourceIsIn(place, said, OBSERVERS)) return [];
  for (let i = at - 1; i > 0 && i > at - 6; i--) {
    if (!opensFiniteVerb(sentence, i)) continue;
    // "said the union's condition for a deal was": who says so is no condition.
    if (!/^(?:be|remain|become)$/.test(words[mainVerbAfter(sentence, i)]?.verb?.lemma ?? 'be')) return [];
    const subject = subjectOf(sentence, i);
    if (subject === undefined || headOf(sentence, subject).isPronoun) return [];
    return make(nounExtent(sentence, subject.first, { inSubject: true }).pieces, said);
  }
  return [];
}

/** "A condition of the loan is | the sale of the airline": where the thing begins that is asked for a position. */
function isBehind({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  if (!/^(?:of|for)$/.test(lowerAt(words, at + 1))) return undefined;
  const given = phraseFrom(sentence, at + 2, ONLY_OF);
  const is = (given?.last ?? at) + 1;
  const head = given === undefined ? '' : singular(headWord(sentence, given).lower);
  if (!POSITIONS.has(head) || words[at]!.lower === 'price') return undefined;
  return /^(?:is|was|remains)$/.test(lowerAt(words, is)) && tagAt(words, is + 1) === 'determiner' ? is + 1 : undefined;
}

/** "tied the loan to spending cuts", "conditions the swap on the return of": aid that hangs on something. */
function tied(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const lemma = words[at]!.verb?.lemma ?? '';
  if (words[at]!.tag !== 'verb' || !/^(?:tie|link|condition)$/.test(lemma)) return [];
  const { passive, negated } = verbGroup(sentence, at);
  const object = passive ? subjectOf(sentence, at) : phraseFrom(sentence, at + 1);
  if (object === undefined || negated) return [];
  const behind = passive ? at + 1 : object.last + 1;
  const toWhat = lemma === 'condition' ? /^(?:on|upon)$/ : /^to$/;
  // "conditioned its return to talks | on the removal of the troops", "linked its return to talks | to a withdrawal".
  const later = (phraseFrom(sentence, behind + 1, ONLY_OF)?.last ?? behind) + 1;
  const link = toWhat.test(lowerAt(words, later)) ? later : behind;
  const head = singular(headWord(sentence, object).lower);
  if (!toWhat.test(lowerAt(words, link)) || (lemma !== 'condition' && !POSITIONS.has(head))) return [];
  return drafts(place, thing(place, link + 1), {
    rule: 'demand.condition-tied',
    type: 'condition',
    cue: spanOf(sentence, at),
    demander: passive ? speakersAt(place, at) : demanders(place, subjectOf(sentence, at), at),
  });
}
