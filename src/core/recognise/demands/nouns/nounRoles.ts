import { HEARING, MAKING, MOVES_DEADLINE, STRESSING } from '../cues/verbKinds';
import { isPartyNoun } from '../../syntax/partyNouns';
import {
  actingHints,
  ownerHints,
  partyHints,
  plainHint,
  pronounHint,
  weakHint,
  type PartyHint,
} from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import { spanOf, type Place } from '../draft';
import { demanders, isResolved, speakersAt } from '../demanders';
import { getsIt, ownersAsked } from '../listRoles';
import type { Word } from '../../syntax/tags/words';
import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';

/** What one says that somebody has a right to who has it not; a right to speak for another is told. */
const CLAIMED = wordSet('know read see hear live return decide choose exist defend protect breathe worship');

const STRESSED = /^(?:need|inadmissibility|impermissibility|importance|necessity|urgency|imperative)$/;

/** The parties that the words around a noun name. */
export interface Roles {
  /** "used an order to add": the noun is a means, not what asks. */
  readonly isMeans?: true;
  /** "reiterated the need for": somebody says that it is there. */
  readonly stressed?: true;
  /** "lodged a claim for": it is put to somebody. */
  readonly filed?: true;
  readonly demander: readonly PartyHint[];
  readonly addressee: readonly PartyHint[];
}

/** Who makes and who hears the demand, from the owner of the noun and the verb it is the object of. */
export function rolesAround(place: Place, at: number): Roles {
  const { sentence } = place;
  const { words, nounPhrases, phraseAt } = sentence;
  const index = phraseAt[at] ?? -1;
  if (index < 0) return { demander: [], addressee: [] };
  const phrase = nounPhrases[index]!;
  const verbAt = governorOf(place, phrase.first, phrase.possessor);
  const verb = verbAt === undefined ? undefined : words[verbAt]!.verb;
  if (words[at]!.lower === 'deadline' && verb !== undefined && MOVES_DEADLINE.has(verb.lemma)) {
    return { demander: [], addressee: [], isMeans: true };
  }
  // "The valley has a right to know, she said": in the mouth of who sides with it.
  if (words[at]!.lower === 'right' && verb?.lemma === 'have' && CLAIMED.has(lowerAt(words, at + 2))) {
    const said = speakersAt(place, at);
    const isDenied = verbGroup(sentence, verbAt!).negated || words[phrase.first]!.lower === 'no';
    if (said.length > 0 && !isDenied) return { demander: said, addressee: [] };
  }
  if (
    /^rights?$/.test(words[at]!.lower) &&
    verb !== undefined &&
    !/^(?:claim|assert|defend|demand|reserve|insist)$/.test(verb.lemma)
  ) {
    return { demander: [], addressee: [], isMeans: true };
  }
  if (verb !== undefined && /^(?:use|need|await)$/.test(verb.lemma))
    return { demander: [], addressee: [], isMeans: true };
  // "under mounting pressure": the participle only describes.
  const opener = itemAt(words, phrase.first - 1)?.verb?.form === 'ing' ? phrase.first - 1 : phrase.first;
  if (lowerAt(words, opener - 1) === 'under') return underPressure(place, opener);
  // "gave notice to clear the site", not "took notice".
  if (/^notices?$/.test(words[at]!.lower) && !/^(?:give|serve|issue|receive|get|hand|send)$/.test(verb?.lemma ?? ''))
    return { demander: [], addressee: [], isMeans: true };
  if (
    STRESSED.test(words[at]!.lower) &&
    verb !== undefined &&
    STRESSING.has(verb.lemma) &&
    !verbGroup(sentence, verbAt!).passive
  ) {
    // "impressed on the government the need for".
    const on = lowerAt(words, verbAt! + 1) === 'on' ? phraseFrom(sentence, verbAt! + 2, ONLY_OF) : undefined;
    return {
      demander: demanders(place, subjectOf(sentence, verbAt!), verbAt!),
      addressee: on !== undefined && on.last < phrase.first ? partyHints(sentence, on) : [],
      stressed: true,
    };
  }
  const hears = verb !== undefined && (HEARING.has(verb.lemma) || givesIn(words, verbAt!));
  const subject = verbAt === undefined ? undefined : subjectOf(sentence, verbAt);
  const passive = verbAt !== undefined && verbGroup(sentence, verbAt).passive;

  if (phrase.possessor !== undefined) {
    const owner = nounPhrases[phrase.possessor]!;
    const demander = owner.isPronoun ? [pronounHint(sentence, owner.last)] : ownerHints(sentence, phrase.possessor);
    return { demander, addressee: hears && !passive ? partyHints(sentence, subject) : [] };
  }
  const own = words.findIndex(
    ({ lower, tag }, i) =>
      i >= phrase.first && i < at && tag === 'determiner' && /^(?:my|our|his|her|its|their|your)$/.test(lower),
  );
  if (own >= 0) {
    const { lower } = words[own]!;
    const demander =
      /^(?:my|our)$/.test(lower) || (lower === 'its' && isResolved(sentence))
        ? speakersAt(place, at)
        : (ownersAsked(sentence, own) ?? [pronounHint(sentence, own)]);
    return { demander, addressee: hears && !passive ? partyHints(sentence, subject).map(weakHint) : [] };
  }
  // "a Skylark request": a name before the noun.
  let name = at - 1;
  while (name > phrase.first && words[name]!.tag === 'noun') name--;
  if (name >= phrase.first && words[name]!.tag === 'name') {
    let first = name;
    while (first > phrase.first && words[first - 1]!.tag === 'name') first--;
    const span = spanOf(sentence, first, name);
    return { demander: [plainHint(span)], addressee: hears ? partyHints(sentence, subject) : [] };
  }
  // "bowed to union demands", but "gave the union notice".
  const isGiven = /^(?:give|send|serve|hand)$/.test(verb?.lemma ?? '');
  if (at > phrase.first && !isGiven && isPartyNoun(words[at - 1]!.lower))
    return {
      demander: [plainHint(spanOf(sentence, at - 1))],
      addressee: hears && !passive ? partyHints(sentence, subject) : [],
    };
  if (verbAt === undefined || verb === undefined) return underPressure(place, phrase.first);
  // "From the ranks of the union came the call for".
  const from = verb.lemma === 'come' ? words.findLastIndex(({ lower }, i) => i < verbAt && lower === 'from') : -1;
  if (from >= 0 && verbAt === phrase.first - 1)
    return { demander: partyHints(sentence, phraseFrom(sentence, from + 1)), addressee: [] };
  // "has been served with a summons to", "finds itself confronted with the demand that".
  const finds = /sel(?:f|ves)$/.test(lowerAt(words, verbAt - 1)) ? verbAt - 2 : verbAt;
  if (
    lowerAt(words, phrase.first - 1) === 'with' &&
    (passive || finds < verbAt) &&
    /^(?:serve|hit|present|issue|slap|face|confront)$/.test(verb.lemma)
  )
    return { demander: [], addressee: actingHints(partyHints(sentence, subjectOf(sentence, finds))) };
  // "turned to the media with a plea to".
  if (lowerAt(words, phrase.first - 1) === 'with' && !passive && !hears) {
    const to = words.findIndex(({ lower }, i) => i > verbAt && i < phrase.first - 1 && lower === 'to');
    return {
      demander: demanders(place, subject, verbAt),
      addressee: to < 0 ? actingHints(servedBy(place, verbAt)) : partyHints(sentence, phraseFrom(sentence, to + 1)),
    };
  }
  // "was given a final warning to mend them".
  if (passive && getsIt(sentence, verbAt))
    return { demander: [], addressee: actingHints(partyHints(sentence, subject)) };
  // "added their voice to calls for", "shut their shops in support of a demand for".
  if (!passive && /^(?:voices?|weight|support|backing|name)$/.test(lowerAt(words, phrase.first - 2)))
    return { demander: demanders(place, subject, verbAt), addressee: [] };
  if (hears) return { demander: [], addressee: passive ? [] : partyHints(sentence, subject) };
  if (MAKING.has(verb.lemma) && !passive) {
    const receiver = phraseFrom(sentence, skipAdverbs(words, verbAt + 1));
    // "gave the firm notice": the receiver stands in the noun's own phrase.
    if (/^notices?$/.test(words[at]!.lower) && at > phrase.first + 1 && isPartyNoun(words[at - 1]!.lower)) {
      const span = spanOf(sentence, phrase.first + 1, at - 1);
      return { demander: demanders(place, subject, verbAt), addressee: [plainHint(span)] };
    }
    const givenTo =
      receiver !== undefined &&
      receiver.last < phrase.first &&
      /^(?:give|send|set|issue|hand|present|deliver)$/.test(verb.lemma)
        ? partyHints(sentence, receiver)
        : [];
    const isFiled = /^(?:lodge|file|submit|table|put|press|present)$/.test(verb.lemma);
    return { demander: demanders(place, subject, verbAt), addressee: givenTo, ...(isFiled ? { filed: true } : {}) };
  }
  return { demander: [], addressee: [] };
}

/** "gave in to calls", "gave way to demands", "turned a deaf ear to calls": whoever does hears them. */
export function givesIn(words: readonly Word[], verb: number): boolean {
  const { lemma } = words[verb]!.verb!;
  const next = words[verb + 1]?.lower;
  if (lemma === 'give') return next === 'in' || (next === 'way' && lowerAt(words, verb + 2) === 'to');
  return lemma === 'turn' && lowerAt(words, verb + 2) === 'deaf' && lowerAt(words, verb + 3) === 'ear';
}

/** "served the bank with an order", "approached the governor with a request": the verb's own object. */
function servedBy({ sentence }: Place, verb: number): readonly PartyHint[] {
  return /^(?:serve|present|approach|petition|hit|issue)$/.test(sentence.words[verb]!.verb!.lemma)
    ? partyHints(sentence, phraseFrom(sentence, verb + 1, ONLY_OF))
    : [];
}

/** "The minister is under pressure to": the demand is made to the subject. */
function underPressure(place: Place, first: number): Roles {
  const { words } = place.sentence;
  let at = first - 1;
  while (at > 0 && /^(?:noun|preposition|adjective|determiner)$/.test(words[at]!.tag) && words[at]!.lower !== 'under')
    at--;
  if (lowerAt(words, at) !== 'under' && lowerAt(words, at) !== 'of') return { demander: [], addressee: [] };
  // "The premier, under orders to name a deputy, asked": the aside is of whoever stands before it.
  const holder = tagAt(words, at - 1) === 'comma' ? phraseEndingAt(place.sentence, at - 2) : undefined;
  if (holder !== undefined) return { demander: [], addressee: partyHints(place.sentence, holder) };
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    if (words[i]!.tag === 'verb' || words[i]!.tag === 'auxiliary')
      return { demander: [], addressee: partyHints(place.sentence, subjectOf(place.sentence, i)) };
  }
  if (at === 0) {
    // "Under pressure from creditors to sell, the retailer said": the subject behind the comma.
    const comma = nextComma(words, first);
    const behind = comma < 0 ? undefined : phraseFrom(place.sentence, comma + 1);
    return { demander: [], addressee: partyHints(place.sentence, behind) };
  }
  // Headlines leave the verb out: "Moe under pressure to resign".
  if (words[at]!.lower === 'under') {
    const subject = phraseEndingAt(place.sentence, at - 1);
    if (subject !== undefined) return { demander: [], addressee: partyHints(place.sentence, subject) };
  }
  return { demander: [], addressee: [] };
}

/** The verb whose object begins at `first`; across "with a", "in", "to" and a first object ("gave the club a deadline"). */
function governorOf(place: Place, first: number, possessor: number | undefined): number | undefined {
  const { words, phraseAt, nounPhrases } = place.sentence;
  let at = (possessor === undefined ? first : nounPhrases[possessor]!.first) - 1;
  // "marched to the hall on Monday with a demand": what stands between tells where and when.
  const reach = lowerAt(words, at) === 'with' ? 6 : 4;
  for (let steps = 0; steps < reach && at >= 0; steps++) {
    const word = words[at]!;
    // "face growing pressure": the participle only describes.
    if (word.verb?.form === 'ing' && tagAt(words, at - 1) === 'verb') at--;
    else if (word.tag === 'verb') return at;
    else if (word.verb?.lemma === 'have' && word.tag === 'auxiliary') return at;
    // "marched to the town hall on Monday with a demand": where and when.
    else if (word.tag === 'time') {
      at--;
      steps--;
    } else if (
      word.tag === 'possessive' ||
      word.tag === 'preposition' ||
      word.tag === 'adverb' ||
      word.tag === 'coordinator'
    )
      at--;
    else if ((phraseAt[at] ?? -1) >= 0 && steps < reach - 2) at = nounPhrases[phraseAt[at]!]!.first - 1;
    else return undefined;
  }
  return undefined;
}
