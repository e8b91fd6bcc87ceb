import { wordSet } from '../../../text/wordSet';
import { infinitiveExtent } from '../../syntax/extent';
import { verbReadings } from '../../syntax/tags/morphology';
import { actingHints, partyHints, plainHint, type PartyHint } from '../../parties/parties';
import { headOf, ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { opensFiniteVerb, skipAdverbs } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { drafts, spanOf, type Place } from '../draft';
import type { Word } from '../../syntax/tags/words';
import { isToldBySeveral } from './lets';
import { bargainAt, cryAt, isGiven } from './slogans';
import { EMPTY, IDLE_OPENERS } from '../cues/verbKinds';
import { isActor } from '../../syntax/partyNouns';
import { isParty } from '../isParty';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAUSES, RELATIVE_OR_THAT } from '../../syntax/tags/patterns';

/**
 * What is asked for without quotation marks, as headlines do and reports at times: "Close the mine, villagers tell council",
 * "Union to port: Pay up".
 */
export function headlines(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  if (place.index === 0) return [...told(place), ...addressed(place), ...signed(place)];
  const { base, isDo } = sentence.words[0]?.traits ?? {};
  return base !== undefined || isDo === true ? told(place) : [];
}

/** `isTold`: who says it to whom is printed, so that only thanks and such ask for nothing. */
function isImperative(place: Place, at: number, end: number, isTold = false): boolean {
  const { sentence, parse } = place;
  const { words } = sentence;
  const opening = words[at]?.lower;
  const isNegated = opening === 'do' && tagAt(words, at + 1) === 'not';
  const first = isNegated ? at + 2 : opening === "don't" ? at + 1 : at;
  const word = words[first];
  const next = words[first + 1];
  if (word?.lower === 'thank' && next?.lower === 'you') return false;
  const isLeave = next?.lower === 'us' && isToldBySeveral(place);
  const lets = word?.lower === 'let' && (isLeave || !/^(?:'s|us|me)$/.test(next?.lower ?? ''));
  // "Get out of Hane", "Pay us what you owe": with what it is done to, or where to, an empty word asks for something.
  const isFull =
    next !== undefined &&
    (/^(?:determiner|pronoun|possessive)$/.test(next.tag) ||
      next.lower === 'what' ||
      next.verb?.form === 'ing' ||
      /^(?:out|up|down|off|back|away|on|in|over)$/.test(next.lower));
  // "The Speaker: Order!"
  if (word?.lower === 'order' && next?.tag === 'stop') return false;
  // "Transcript: press conference of": the name of what is held, and no order.
  if (word?.lower === 'press' && /^(?:conference|briefing|release|office|freedom)$/.test(next?.lower ?? ''))
    return false;
  if (
    word === undefined ||
    (isTold ? IDLE_OPENERS.has(word.lower) && next?.lower !== 'sorry' : EMPTY.has(word.lower) && !lets && !isFull) ||
    !(first > at || verbReadings(word.lower).some(({ form }) => form === 'base'))
  )
    return false;
  for (let i = first + 1; i < Math.min(end, words.length); i++) {
    // "Pay up or we close the port": the threat has a verb of its own.
    if (words[i]!.lower === 'or' && (parse.paragraph.role === 'headline' || opensThreat(place, i + 1, end)))
      return true;
    // "Pay us what you owe": the verb of what is to be paid.
    if (RELATIVE_OR_THAT.test(words[i]!.tag) && (i > first + 1 || words[i]!.lower === 'what')) return true;
    // "Give us back our bus": where to.
    if (i === first + 2 && words[i - 1]!.tag === 'pronoun' && /^(?:back|down|up|out)$/.test(words[i]!.lower)) continue;
    // "cut leaks": a plural that reads as a verb is what the first verb is done to.
    // "Come home and testify": one more thing to do.
    if (/^(?:and|or)$/.test(words[i - 1]!.lower) && words[i]!.traits.base !== undefined) continue;
    // "Leave now while the road is open": a clause that tells when.
    if (/^(?:while|before|if|until|till|unless|when)$/.test(words[i]!.lower)) return true;
    const isObject = i === first + 1 && words[i]!.traits.isNounToo && words[i]!.verb?.form === 's';
    if (opensFiniteVerb(sentence, i) && !lets && !isObject) return false;
  }
  return true;
}

/** Before the speaker: "…, says mayor". */
const INVERTED = wordSet(
  `say says said write writes wrote urge urges urged warn warns warned plead pleads pleaded beg begged chant chants chanted
  demand demands demanded insist insists insisted`,
);
/** Behind the speaker: "…, villagers tell council". */
const TELLS = wordSet(
  `say says said write writes wrote tell tells told urge urges urged warn warns warned plead pleads beg begs begged implore implores implored
  pleaded chant chants chanted sang shouted order orders ordered advised demand demands demanded ask asks asked appeal appeals call calls reply replies replied
  answer answers answered asking urging telling begging`,
);
/** Of these a request follows. */
const ASKS = wordSet(
  'urge urges urged plead pleads pleaded beg begs begged implore implores implored ask asks asked appeal appeals call calls asking urging begging',
);
/** Of these, those that an auxiliary stands before: "…, the council is asking drivers". */
const TELLING = wordSet('asking urging telling begging');
/** Of these, those that are nouns as well. */
const ROW_VERBS = wordSet('orders demands');
/** Of these, those that "to" follows. */
const SAYS_TO = /^(?:sa(?:y|ys|id)|writes?|wrote)$/;
/** In the passive, mostly without its auxiliary: "residents told", "drivers are warned". */
const TOLD = wordSet('told urged warned ordered advised');

/** The words by which a headline shows that somebody says what it begins with. */
export const TELLING_WORDS: ReadonlySet<string> = new Set([...INVERTED, ...TELLS, ...TOLD]);

/** Who is said behind the comma of a headline to have said what stands before it. */
interface Teller {
  readonly demander: readonly PartyHint[];
  readonly addressee: readonly PartyHint[];
  /** The verb, in lower case. */
  readonly verb: string;
}

/** "…, says mayor", "…, villagers tell council", "…, drivers told": the last clause says who wants it, and of whom. */
function told(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (words[0] === undefined || words[0].quotation >= 0) return [];
  const last = words.findLastIndex(({ tag }) => tag === 'comma');
  // "Deliver up the deserters, the general told the mayor, | or the town will be shelled".
  const isParted = last > 0 && lowerAt(words, last + 1) === 'or' && opensThreat(place, last + 2, words.length);
  const comma = isParted ? words.findLastIndex(({ tag }, i) => tag === 'comma' && i < last) : last;
  if (comma < 1) return [];
  const teller = tellerAt(place, comma + 1);
  if (teller === undefined) return [];
  // "No to rain tax, say farmers".
  if (words[0].lower === 'no' && lowerAt(words, 1) === 'to' && comma > 2)
    return drafts(place, [{ first: 2, last: comma - 1 }], {
      rule: 'demand.headline-told',
      type: 'refusal',
      cue: spanOf(sentence, 0, 1),
      demander: teller.demander,
    });
  // "No justice, no peace, the marchers chanted".
  const bargain = bargainAt(sentence, 0);
  if (bargain?.held.last === comma - 1 && (teller.addressee.length > 0 || isGiven(sentence, bargain)))
    return drafts(place, [bargain.wanted], {
      rule: 'demand.slogan-bargain',
      type: 'demand',
      cue: spanOf(sentence, 0),
      demander: teller.demander,
      addressee: teller.addressee,
      consequence: spanOf(sentence, bargain.held.first, bargain.held.last),
    });
  // "No more night flights, villagers tell airport".
  if (cryAt(words, 0, comma - 1) && !words.slice(0, comma).some((_, i) => opensFiniteVerb(sentence, i)))
    return drafts(place, [{ first: 0, last: comma - 1 }], {
      rule: 'demand.headline-told',
      type: 'demand',
      demander: teller.demander,
      addressee: teller.addressee,
    });
  // "No more excuses: pay the cleaners, union tells Skylark".
  const isColon = words.findIndex(({ tag }) => tag === 'break') + 1;
  const from = isColon > 1 && isColon < comma - 1 ? isColon : 0;
  const isAct = isImperative(place, from, comma, /^(?:urge|tell|told|order|beg|implore|plead)/.test(teller.verb));
  // "Amnesty for rebels, general urges": a thing that is wanted.
  const isThing = !isAct && from === 0 && /^(?:urge|demand|plead)/.test(teller.verb) && isPhrase(place, comma);
  if (!isAct && !isThing) return [];
  const within = words.findIndex(({ lower }, i) => i > 1 && i < comma - 1 && lower === 'or');
  const threat = within > 0 && opensThreat(place, within + 1, comma);
  const or = threat ? within : isParted ? last + 1 : -1;
  const end = words.findIndex(({ tag }, i) => i > or && PAUSES.test(tag));
  return drafts(place, [{ first: from, last: threat ? or - 1 : comma - 1 }], {
    rule: 'demand.headline-told',
    type: or > 0 ? 'ultimatum' : isThing ? 'request' : 'demand',
    ...(or > 0 ? { consequence: spanOf(sentence, or + 1, (end < 0 ? words.length : end) - 1) } : {}),
    demander: teller.demander,
    addressee: teller.addressee,
  });
}

function tellerAt({ sentence }: Place, first: number): Teller | undefined {
  const { words } = sentence;
  const isInverted = INVERTED.has(lowerAt(words, first));
  const found = phraseFrom(sentence, isInverted ? first + 1 : first);
  if (found === undefined) return undefined;
  // "court orders forestry firm": in a headline read as one row of nouns.
  const within = isInverted
    ? undefined
    : words.findIndex(({ lower, tag }, i) => i > first && i < found.last && tag === 'noun' && ROW_VERBS.has(lower));
  const isRow = within !== undefined && within > 0;
  // "…, the club replies": the verb, read as a noun.
  const isRead = !isInverted && found.last > first && words[found.last]!.tag === 'noun';
  if (isRead && TELLS.has(words[found.last]!.lower) && endsAt(words, found.last + 1)) {
    const begin = words[first]!.tag === 'determiner' && found.last > first + 1 ? first + 1 : first;
    const span = spanOf(sentence, begin, found.last - 1);
    return { demander: [plainHint(span)], addressee: [], verb: words[found.last]!.lower };
  }
  const subject = isRow ? { ...found, last: within - 1 } : found;
  let behind = subject.last + 1;
  // "people near blaze told".
  const place = tagAt(words, behind) === 'preposition' && !isInverted ? phraseFrom(sentence, behind + 1) : undefined;
  if (place !== undefined) behind = place.last + 1;
  if (isInverted) {
    if (!endsAt(words, behind)) return undefined;
    return { demander: partyHints(sentence, subject), addressee: [], verb: words[first]!.lower };
  }
  const isBe = /^(?:is|are|was|were|be|being)$/.test(lowerAt(words, behind));
  // "…, the council has told the town".
  const hasTold = words[behind]?.traits.isHave === true && lowerAt(words, behind + 1) !== 'been';
  const at = isBe || hasTold ? behind + 1 : behind;
  const verb = lowerAt(words, at);
  if ((isBe || endsAt(words, at + 1)) && TOLD.has(verb)) {
    const by = lowerAt(words, at + 1) === 'by' ? phraseFrom(sentence, at + 2) : undefined;
    // "…, the commissioner urged": with its article, it is no headline's passive.
    if (!isBe && by === undefined && words[first]!.tag === 'determiner' && verb !== 'told')
      return { demander: actingHints(partyHints(sentence, subject)), addressee: [], verb };
    return { demander: partyHints(sentence, by), addressee: partyHints(sentence, subject), verb };
  }
  if (isBe ? !TELLING.has(verb) : !TELLS.has(verb)) return undefined;
  // "…, the union said to the town hall".
  const to = lowerAt(words, at + 1) === 'to' && SAYS_TO.test(verb) ? at + 2 : at + 1;
  const hearer = isRow ? { ...found, first: at + 1 } : phraseFrom(sentence, to);
  // "Mine collapses, union demands inquiry": what it demands, not of whom.
  if (hearer !== undefined && verb.startsWith('demand')) return undefined;
  let end = (hearer?.last ?? at) + 1;
  // "tells Tarn United": the rest of a name.
  while (hearer !== undefined && words[end - 1]!.tag === 'name' && words[end]?.capital === true) end++;
  if (!endsAt(words, end)) return undefined;
  if (isRow) {
    const row = (from: number, to: number): readonly PartyHint[] => [plainHint(spanOf(sentence, from, to))];
    return { demander: row(first, within - 1), addressee: row(within + 1, found.last), verb };
  }
  return { demander: actingHints(partyHints(sentence, subject)), addressee: partyHints(sentence, hearer), verb };
}

/** True where a headline ends, or goes on only with the circumstances. */
function endsAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word === undefined ||
    /^(?:stop|time)$/.test(word.tag) ||
    (word.tag === 'comma' && lowerAt(words, at + 1) === 'or') ||
    /^(?:after|as|amid|over|in|at|by|before|ahead|following|when|during|on|outside)$/.test(word.lower)
  );
}

/** True if what stands before `end` is a thing with what belongs to it, without a verb of its own. */
function isPhrase({ sentence }: Place, end: number): boolean {
  const phrase = phraseFrom(sentence, 0);
  if (phrase === undefined || headOf(sentence, phrase).isPronoun) return false;
  for (let i = 0; i < end; i++) if (sentence.words[i]!.tag === 'comma' || opensFiniteVerb(sentence, i)) return false;
  return !isParty(sentence, 0);
}

/** Behind "or": "face a fine", "the files go public". */
function opensThreat({ sentence }: Place, first: number, end: number): boolean {
  const { words } = sentence;
  if (/^(?:face|else|risk|lose|be|pay|forfeit|leave|we|i)$/.test(lowerAt(words, first))) return true;
  for (let i = first + 1; i < end; i++) if (opensFiniteVerb(sentence, i)) return true;
  return false;
}

/** "Union to port: Pay up": who speaks to whom before the colon. */
function addressed(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 8 || colon + 1 >= words.length) return [];
  const demander = phraseFrom(sentence, 0, ONLY_OF);
  if (demander === undefined || !isParty(sentence, 0)) return [];
  const link = lowerAt(words, demander.last + 1);
  const behind = demander.last + 2;
  // "Charity pleads with walkers: …".
  const isLinked = TELLS.has(link) && /^(?:with|to|on|upon)$/.test(lowerAt(words, behind));
  const to = link === 'to' || TELLS.has(link) ? (isLinked ? behind + 1 : behind) : -1;
  const addressee = to < 0 ? undefined : phraseFrom(sentence, to);
  // "Quessan urged: Halt hanging": who is told stands before, who tells nowhere.
  const isTold = TOLD.has(link) && demander.last + 2 === colon;
  // "Villagers plead: save our bridge".
  const isSaid = TELLS.has(link) && !isTold && demander.last + 2 === colon;
  // "Teachers are adamant: no larger classes".
  const isFirm =
    /^(?:is|are|was|were)$/.test(link) && /^(?:adamant|clear|blunt|firm|unanimous)$/.test(lowerAt(words, behind));
  const isSpoken = isSaid || (isFirm && behind + 1 === colon);
  const isOpen = addressee !== undefined && /^(?:in|of|at|from|over|on)$/.test(lowerAt(words, addressee.last + 1));
  if (!isTold && !isSpoken && !isOpen && (addressee ?? demander).last !== colon - 1) return [];
  // "Protesters to PM: time to leave".
  const isTime = words[colon + 1]!.lower === 'time' && tagAt(words, colon + 2) === 'to' && colon + 3 < words.length;
  const first = isTime ? colon + 3 : colon + 1;
  if (words[first]!.quotation >= 0) return [];
  const cry = cryAt(words, first, words.length - 1);
  if (!cry && !isImperative(place, skipAdverbs(words, first), words.length, to >= 0 || isTold)) return [];
  const please = words[first]!.lower === 'please';
  const pieces = cry
    ? [{ first, last: words.length - 1 }]
    : infinitiveExtent(sentence, please ? first + 1 : first).pieces;
  return drafts(place, pieces, {
    rule: 'demand.headline-addressed',
    type: please || ASKS.has(link) ? 'request' : 'demand',
    demander: isTold ? [] : partyHints(sentence, demander),
    addressee: actingHints(partyHints(sentence, isTold ? demander : addressee)),
  });
}

/** "Scrap the toll now: hauliers to Tunnel Authority", "Save the bus: pensioners": who says it to whom stands behind the colon. */
function signed(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 2 || words[0]!.quotation >= 0) return [];
  // "Man of the match: Norgaard"
  if (words[1]!.lower === 'of' && words[0]!.tag !== 'verb') return [];
  const demander = phraseFrom(sentence, colon + 1, ONLY_OF);
  const head = demander === undefined ? undefined : headOf(sentence, demander);
  if (demander === undefined || head === undefined || head.isPronoun) return [];
  if (!isParty(sentence, colon + 1) && !isActor(words[head.last]!.lower)) return [];
  const to = lowerAt(words, demander.last + 1) === 'to' ? demander.last + 2 : -1;
  const addressee = to < 0 ? undefined : phraseFrom(sentence, to, ONLY_OF);
  if (to >= 0 && addressee === undefined) return [];
  const behind = (addressee ?? demander).last + 1;
  if (words[behind] !== undefined && words[behind].tag !== 'stop') return [];
  if (!isImperative(place, 0, colon, to >= 0)) return [];
  return drafts(place, [{ first: 0, last: colon - 1 }], {
    rule: 'demand.headline-signed',
    type: 'demand',
    demander: actingHints(partyHints(sentence, demander)),
    addressee: partyHints(sentence, addressee),
  });
}
