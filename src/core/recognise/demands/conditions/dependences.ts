import { gerundExtent, type Piece } from '../../syntax/extent';
import { singular } from '../../syntax/tags/morphology';
import { isPartyNoun } from '../../syntax/partyNouns';
import { nounExtent } from '../../syntax/nounExtent';
import { actingHints, partyHints, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { ONLY_OF, phraseFrom, subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { OBSERVERS, POSITIONS } from '../cues/nounKinds';
import { YIELDING } from '../cues/verbKinds';
import { drafts, spanOf, type Place } from '../draft';
import { demanders, speakersAt } from '../demanders';
import { sourceIsIn } from '../guards';
import { WEATHER } from '../verbs/clauseFrames';
import { giversIn } from '../verbs/verbObjects';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { isParty } from '../verbs/verbObjects';
import { headOf, headWord, lowerAt, phraseAround, tagAt } from '../wordAt';

/** Conditions that are things: "in exchange for", "depends on", "a condition for", "no talks without". */
export function dependences(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower, tag }] of sentence.words.entries()) {
    if (lower === 'in') found.push(...exchange(place, at));
    else if (lower === 'without') found.push(...lacking(place, at));
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
      (/^(?:have|need)$/.test(words[at]!.lower) && /^(?:will|would)$/.test(lowerAt(words, at - 1))));
  for (const at of [main - 2, main, main + 1]) if (words[at] !== undefined && isObliging(at)) return at;
  return undefined;
}

const IS = /^(?:is|are|was|were)$/;

function thing({ sentence }: Place, first: number): readonly Piece[] {
  const { words } = sentence;
  if (words[first]?.verb?.form === 'ing') return gerundExtent(sentence, first).pieces;
  // "depends on the ministry reopening the talks": what somebody does.
  const doer = phraseFrom(sentence, first, ONLY_OF);
  const doing = (doer?.last ?? first) + 1;
  if (doer !== undefined && words[doing]?.verb?.form === 'ing' && words[doing].tag === 'verb') {
    const last = gerundExtent(sentence, doing).pieces.at(-1)?.last;
    if (last !== undefined) return [{ first: /^(?:the|an?)$/.test(words[first]!.lower) ? first + 1 : first, last }];
  }
  return nounExtent(sentence, first).pieces;
}

/** True if behind somebody at `first` nothing is told that he does: "on the ministry", not "on the ministry reopening it". */
function doesNothing({ sentence }: Place, first: number): boolean {
  const who = phraseFrom(sentence, first, ONLY_OF);
  return sentence.words[(who?.last ?? first) + 1]?.verb?.form !== 'ing';
}

function verbBefore({ sentence }: Place, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) if (sentence.words[i]!.tag === 'verb') return i;
  return undefined;
}

/** "In exchange for a freeze on rents, the Greens offered to back it": who offers stands behind the comma. */
function verbBehind({ sentence }: Place, comma: number): number | undefined {
  const { words } = sentence;
  if (tagAt(words, comma) !== 'comma') return undefined;
  for (let i = comma + 1; i < words.length && i < comma + 14; i++) if (opensFiniteVerb(sentence, i)) return i;
  return undefined;
}

/** "no talks without a ceasefire", "will not return without guarantees": what has to come first. */
function lacking(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const said = speakersAt(place, at);
  // "The party will not back the budget without": whose refusal it is, where nobody is quoted.
  const refusing = yieldingBefore(place, at);
  const demander =
    said.length === 0 && refusing !== undefined
      ? actingHints(partyHints(sentence, subjectOf(sentence, refusing)))
      : said;
  if (demander.length === 0 || sourceIsIn(place, demander, OBSERVERS)) return [];
  const denied = lowerAt(words, at - 2) === 'no' || lowerAt(words, at - 3) === 'no';
  // "There can be no reconstruction money without": whatever it is that is kept back.
  const thereIsNone = words
    .slice(0, at)
    .some(
      ({ lower }, i) =>
        lower === 'no' &&
        at - i < 7 &&
        lowerAt(words, i - 1) === 'be' &&
        /^(?:will|can|could|would)$/.test(lowerAt(words, i - 2)) &&
        lowerAt(words, i - 3) === 'there',
    );
  // "No normalisation without a state": a cry that needs no verb.
  const isCry =
    words[0]!.lower === 'no' && at > 1 && at < 6 && !words.slice(0, at).some((_, i) => opensFiniteVerb(sentence, i));
  const isBargain =
    thereIsNone ||
    isCry ||
    (denied && POSITIONS.has(singular(lowerAt(words, at - 1)))) ||
    ((at === 0 || words[at - 1]!.tag === 'that') && deniesLater(place)) ||
    noneComes(place, at);
  if (!isBargain && refusing === undefined) return [];
  const pieces = thing(place, at + 1).map((piece) => beforeThere(place, piece));
  return drafts(place, pieces, {
    rule: 'demand.condition-without',
    type: 'condition',
    cue: spanOf(sentence, at),
    demander,
  });
}

/** The verb of "will not sign a deal without": what somebody will not do for the other side, close before `at`. */
function yieldingBefore(place: Place, at: number): number | undefined {
  const { words } = place.sentence;
  const main = verbBefore(place, at);
  if (main === undefined || at - main >= 6 || !YIELDING.has(words[main]!.verb!.lemma)) return undefined;
  const { negated, modal } = verbGroup(place.sentence, main);
  const refuses = negated && /^(?:will|would|won't|wouldn't)$/.test(modal ?? '');
  return refuses && !HOW.has(lowerAt(words, at + 2)) && !HOW.has(lowerAt(words, at + 1)) ? main : undefined;
}

/** "without a fight", "without delay": how something is done, and no thing that is wanted. */
const HOW = wordSet('fight struggle delay hesitation warning doubt reason effort comment question notice end hope');

/** "No deal comes without the return of the hostages": nothing of what the other side wants. */
function noneComes({ sentence }: Place, at: number): boolean {
  const { lemma = '' } = itemAt(sentence.words, at - 1)?.verb ?? {};
  const subject = /^(?:come|be|happen|begin|start|work|count|go|move|leave)$/.test(lemma)
    ? subjectOf(sentence, at - 1)
    : undefined;
  return subject !== undefined && sentence.words[subject.first]!.lower === 'no';
}

/** Without what follows the thing, where that opens the sentence: "an apology | there will be no deal". */
function beforeThere({ sentence: { words } }: Place, piece: Piece): Piece {
  for (let i = piece.first + 1; i <= piece.last; i++)
    if (words[i]!.lower === 'there') return { first: piece.first, last: i - 1 };
  return piece;
}

/** "Without an apology there will be no deal". */
function deniesLater({ sentence: { words } }: Place): boolean {
  return words.some(
    ({ lower }, i) =>
      lower === 'no' && (lowerAt(words, i - 1) === 'be' || POSITIONS.has(singular(lowerAt(words, i + 1)))),
  );
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
  if (main === undefined || at - main > 8 || place.sentence.words[main]!.verb!.lemma !== 'make') return undefined;
  // "urged its allies to make aid dependent on reforms": it is they who are to make it so.
  if (verbGroup(place.sentence, main).infinitive) return undefined;
  return demanders(place, subjectOf(place.sentence, main), main);
}

/** "Kolb's support hinges on": whose position it is. */
function holder({ sentence }: Place, at: number): readonly PartyHint[] {
  const { words, nounPhrases } = sentence;
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    if (/^(?:comma|stop|break)$/.test(words[i]!.tag)) return [];
    const owner = POSITIONS.has(singular(words[i]!.lower)) ? phraseAround(sentence, i)?.possessor : undefined;
    if (owner === undefined) continue;
    const { first, last, isPronoun } = nounPhrases[owner]!;
    const isSomebody = words[last]!.tag === 'name' || isPartyNoun(words[last]!.lower);
    return !isPronoun && isSomebody ? partyHints(sentence, { first, last, heads: [owner] }) : [];
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
  if (!/^(?:for|of|to)$/.test(lowerAt(words, at + 1))) return [];
  const index = phraseAt[at] ?? -1;
  if (index < 0) return [];
  const { first } = nounPhrases[index]!;
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
    (words[main]!.verb!.lemma === 'make' ||
      (words[main]!.verb!.lemma === 'set' && lowerAt(words, first - 1) === 'as')) &&
    (phraseAt[main + 1] ?? -1) >= 0 &&
    words[main + 1]!.lower !== 'it' &&
    main + 1 < first
  ) {
    const begin = /^(?:the|an?)$/.test(lowerAt(words, main + 1)) ? main + 2 : main + 1;
    const asLink = lowerAt(words, first - 1) === 'as' ? first - 2 : first - 1;
    return make([{ first: begin, last: asLink }], demanders(place, subjectOf(sentence, main), main));
  }
  // "made a shorter week their price for signing".
  if (words[at]!.lower === 'price') return [];
  const owner = nounPhrases[index]!.possessor;
  // "is the bloc's condition for lifting sanctions".
  const owned =
    owner === undefined
      ? []
      : partyHints(sentence, { first: nounPhrases[owner]!.first, last: nounPhrases[owner]!.last, heads: [owner] });
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

/** "tied the loan to spending cuts", "conditions the swap on the return of": aid that hangs on something. */
function tied(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const lemma = words[at]!.verb?.lemma ?? '';
  if (words[at]!.tag !== 'verb' || !/^(?:tie|link|condition)$/.test(lemma)) return [];
  const { passive, negated } = verbGroup(sentence, at);
  const object = passive ? subjectOf(sentence, at) : phraseFrom(sentence, at + 1);
  if (object === undefined || negated) return [];
  const link = passive ? at + 1 : object.last + 1;
  const isOn = /^(?:on|upon)$/.test(lowerAt(words, link));
  const head = singular(headWord(sentence, object).lower);
  if (lemma === 'condition' ? !isOn : lowerAt(words, link) !== 'to' || !POSITIONS.has(head)) return [];
  return drafts(place, thing(place, link + 1), {
    rule: 'demand.condition-tied',
    type: 'condition',
    cue: spanOf(sentence, at),
    demander: passive ? speakersAt(place, at) : demanders(place, subjectOf(sentence, at), at),
  });
}
