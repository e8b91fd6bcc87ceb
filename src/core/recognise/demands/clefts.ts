import type { DemandType } from '../mark';
import { infinitiveExtent, type Piece } from '../syntax/extent';
import { nounExtent } from '../syntax/nounExtent';
import { actingHint, partyHints, plainHint, type PartyHint } from '../parties/parties';
import { isAttribution } from '../syntax/asides';
import { subjectOf } from '../syntax/subjects';
import { singular, verbReadings } from '../syntax/tags/morphology';
import { skipAdverbs, verbGroup } from '../syntax/verbGroups';
import type { ParsedSentence } from '../syntax/parse';
import type { Word } from '../syntax/tags/words';
import type { DemandCandidate } from './candidate';
import { forContent, thatClauses } from './contents';
import { BARGAINS, BEFORE_LINK, NOUN_WISHES, WISHES, WISHES_FOR } from './cues/verbKinds';
import { isParty } from './isParty';
import { drafts, spanOf, type Place } from './draft';
import { demanders, speakersAt } from './demanders';
import { isQuality } from './listOpeners';
import { things } from './lists';
import { itemAt } from '../../text/itemAt';
import { phraseFrom, type Phrase } from '../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../syntax/tags/wordAt';
import { IS_OR_WAS, PAUSES, RELATIVE_OR_THAT } from '../syntax/tags/patterns';

/** "What we want is …", "all they ask for is …", "it is an inquiry that they want". */
export function clefts(place: Place): readonly DemandCandidate[] {
  const { words, isQuestion } = place.sentence;
  if (isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!;
    if (lower === 'it') found.push(...itIs(place, at));
    else if (lower === 'what' || lower === 'all') found.push(...whatIs(place, at));
    else if (lower === 'last' && lowerAt(words, at + 1) === 'thing') found.push(...lastThing(place, at));
  }
  return found;
}

/** "What the families want is", told with what they want; else "… is what they want". */
function whatIs(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const { lower } = words[at]!;
  const before = lower === 'what' ? toldBefore(place, at) : [];
  if (before.length > 0) return before;
  const verb = wishBehind(sentence, at);
  const lemma = itemAt(words, verb)?.verb?.lemma ?? singular(lowerAt(words, verb));
  // "What we will not accept is another committee".
  const isRefused = /^(?:accept|tolerate|allow|want)$/.test(lemma) && verbGroup(sentence, verb).negated;
  if (verb < 0 || !(isRefused || isWish(sentence, verb, lemma))) return [];
  const passive =
    /^(?:is|'s|was)$/.test(lowerAt(words, at + 1)) && /^(?:need|require|want|demand|ask|expect)$/.test(lemma);
  const link = linkBehind(sentence, at, verb);
  if (link === undefined) return [];
  const { is, giver } = link;
  const isColon = words[is]?.text === ':' || words[is + 2]?.text === ':';
  const subject = phraseFrom(sentence, at + 1) ?? (lower === 'all' ? phraseFrom(sentence, at) : undefined);
  // "What the islands need": read as one row of nouns.
  const isRow = (subject?.last ?? -1) >= verb && words[verb]!.tag === 'noun' && verb > at + 2;
  if (!passive && (subject === undefined || (subject.last >= verb && !isRow))) return [];
  const saidFirst = speakersAt(place, at);
  const said = saidFirst.length > 0 ? saidFirst : saidBetween(place, verb, is);
  // "What the town needs is a railway, she said": whoever says what others lack wants it.
  const isOfOthers =
    said.length > 0 && /^(?:need|require|deserve)$/.test(lemma) && tagAt(words, subject?.last ?? at) !== 'pronoun';
  const demander = passive
    ? said
    : isOfOthers
      ? said
      : isRow
        ? [actingHint(plainHint(spanOf(sentence, at + 2, verb - 1)))]
        : demanders(place, subject, verb);
  // Told by nobody, it is the writer's guess: "What fans want is answers."
  // "What the miners want is a date" is told of some in particular.
  const isDefinite = words[subject?.first ?? at]!.tag === 'determiner' && isParty(sentence, subject?.first);
  const told = isColon || isDefinite || tagAt(words, subject?.last ?? at) === 'pronoun' || said.length > 0;
  if (demander.length === 0 || !told) return [];
  // "is not a luxury, it's sleep": what it is not is no wish.
  if (tagAt(words, is + 1) === 'not') return [];
  return drafts(place, contentBehind(sentence, is + 1), {
    rule: 'demand.cleft',
    type: isRefused ? 'refusal' : strengthOf(lemma),
    cue: spanOf(sentence, verb),
    demander,
    addressee: partyHints(sentence, giver),
  });
}

/** "The last thing the town needs is another inquiry": what somebody will have least of all. */
function lastThing(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const subject = phraseFrom(sentence, at + 2);
  const verb = subject === undefined ? -1 : skipAdverbs(words, subject.last + 1);
  if (!/^(?:want|need)$/.test(lemmaAt(words, verb)) || !/^(?:is|'s|was)$/.test(lowerAt(words, verb + 1))) return [];
  const demander = speakersAt(place, verb);
  // "The last thing he wants is a row": told of him.
  if (demander.length === 0) return [];
  return drafts(place, contentBehind(sentence, verb + 2), {
    rule: 'demand.cleft',
    type: 'refusal',
    cue: spanOf(sentence, at, verb),
    demander,
  });
}

/** "What the islands need, | their governor said, | is a ferry": who says so between the two parts. */
function saidBetween(place: Place, from: number, is: number): readonly PartyHint[] {
  const { sentence } = place;
  const { words } = sentence;
  const comma = words.findIndex(({ tag }, i) => i > from && i < is - 1 && tag === 'comma');
  if (comma < 0 || tagAt(words, is - 1) !== 'comma' || !isAttribution(sentence, comma + 1, is - 1)) return [];
  const verb = words.findIndex(({ tag }, i) => i > comma && i < is && tag === 'verb');
  return demanders(place, subjectOf(sentence, verb), verb);
}

function strengthOf(lemma: string): DemandType {
  if (/^(?:propose|suggest|recommend)$/.test(lemma)) return 'proposal';
  return lemma === 'demand' ? 'demand' : 'request';
}

/** "What the schools need is": the tagger takes a noun for likelier here; -1 if nothing near is a wish. */
function wishBehind({ words }: ParsedSentence, at: number): number {
  for (let i = at + 1; i < words.length && i < at + 8; i++)
    if (
      isPursuit(words, i) ||
      (words[i]!.tag === 'verb' && !isPursuit(words, i + 1)) ||
      (i > at + 1 && NOUN_WISHES.has(words[i]!.lower))
    )
      return i;
  return -1;
}

/** Where "is" or a colon stands behind the verb of a wish, and of whom it is wanted: "What we want from the port is". */
function linkBehind(
  sentence: ParsedSentence,
  what: number,
  verb: number,
): { readonly is: number; readonly giver: Phrase | undefined } | undefined {
  const { words } = sentence;
  let is = skipAdverbs(words, verb + 1);
  if (lowerAt(words, is) === 'most') is++;
  // "What they would like to see is", "What they are holding out for is".
  if (tagAt(words, is) === 'to' && /^(?:see|have|hear|get)$/.test(lowerAt(words, is + 1))) is += 2;
  if (/^(?:out|up)$/.test(lowerAt(words, is))) is++;
  // "wants above all", "want in return".
  if (lowerAt(words, is) === 'above' ? lowerAt(words, is + 1) === 'all' : BARGAINS.has(lowerAt(words, is + 1))) is += 2;
  is = pastAside(words, is);
  while (is < words.length && is < verb + 5 && BEFORE_LINK.has(words[is]!.lower)) is++;
  const giver = /^(?:from|of)$/.test(lowerAt(words, is - 1)) ? phraseFrom(sentence, is) : undefined;
  if (giver !== undefined) is = pastAside(words, giver.last + 1);
  // "What she wanted was simple: a line that holds": what was so is told as well, but what it was the colon opens.
  const isTold = lowerAt(words, is) === 'was' && tagAt(words, is + 1) === 'adjective' && words[is + 2]?.text === ':';
  // "said what was needed was a council", "said that what it needed was": reported.
  const wasNeeded =
    lowerAt(words, is) === 'was' && (lowerAt(words, verb - 1) === 'was' || tagAt(words, what - 1) === 'that');
  return isTold || wasNeeded || words[is]?.text === ':' || /^(?:is|are)$/.test(lowerAt(words, is))
    ? { is, giver }
    : undefined;
}

/** "What the islands need, their governor said, is a ferry": behind the last of the commas that part the two. */
function pastAside(words: readonly Word[], at: number): number {
  if (tagAt(words, at) !== 'comma') return at;
  // "What they want from the owner, Brick Living: a boiler": the name of whoever is to give it.
  let named = at + 1;
  while (tagAt(words, named) === 'name') named++;
  if (named > at + 1 && words[named]?.text === ':') return named;
  for (let i = at + 1; i < words.length && i < at + 14; i++)
    if (words[i]!.tag === 'comma' && /^(?:is|are)$/.test(lowerAt(words, i + 1))) return i + 1;
  return at;
}

function contentBehind(sentence: ParsedSentence, first: number): readonly Piece[] {
  const { words } = sentence;
  if (tagAt(words, first) === 'to') return infinitiveExtent(sentence, first + 1).pieces;
  if (tagAt(words, first) === 'that') return thatClauses(sentence, first + 1);
  // "What I ask is simple: talk to us": what it is, the colon opens.
  if (tagAt(words, first) === 'adjective' && words[first + 1]?.text === ':') {
    const act = words[first + 2];
    // "respect for the line": a noun as well.
    const isThing =
      act?.tag === 'noun' && /^(?:preposition|coordinator|comma|stop)$/.test(words[first + 3]?.tag ?? 'stop');
    const isAct = act !== undefined && !isThing && verbReadings(act.lower).some(({ form }) => form === 'base');
    return isAct ? infinitiveExtent(sentence, first + 2).pieces : things(sentence, first + 2);
  }
  // "What they ask is impossible".
  if (isQuality(sentence, first)) return [];
  const clause = lowerAt(words, first) === 'for' ? forContent(sentence, first) : undefined;
  return clause?.pieces ?? things(sentence, first);
}

/** "It is an inquiry that the families want", "It was higher pay the crews were after". */
function itIs(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words, phraseAt, nounPhrases } = sentence;
  if (!IS_OR_WAS.test(lowerAt(words, at + 1))) return [];
  const index = phraseAt[at + 2] ?? -1;
  // "It is high time that the league asked": no thing that is wanted.
  if (index < 0 || nounPhrases[index]!.isPronoun || words[nounPhrases[index]!.last]!.lower === 'time') return [];
  // "It was the mayor that they wanted", but an inquiry is a body as well.
  if (isParty(sentence, at + 2) && !/^(?:an?|more|no)$/.test(words[at + 2]!.lower)) return [];
  const that = words.findIndex(({ tag }, i) => i > at + 2 && i < at + 14 && RELATIVE_OR_THAT.test(tag));
  if (that < 0) return [];
  const subject = phraseFrom(sentence, that + 1);
  if (subject === undefined || !isParty(sentence, subject.first)) return [];
  const verb = words.findIndex(
    (word, i) =>
      i > subject.last &&
      i < subject.last + 5 &&
      (isAfter(words, i) || (word.tag === 'verb' && isWish(sentence, i, word.verb!.lemma))),
  );
  if (verb < 0 || (words[verb]!.tag === 'verb' && verbGroup(sentence, verb).negated)) return [];
  return drafts(
    place,
    nounExtent(sentence, at + 2, { inSubject: true }).pieces.map(({ first, last }) => ({
      first,
      last: Math.min(last, that - 1),
    })),
    {
      rule: 'demand.cleft',
      type: strengthOf(lemmaAt(words, verb)),
      cue: spanOf(sentence, verb),
      demander: demanders(place, subject, verb),
    },
  );
}

/** "are after": what one wants. */
function isAfter(words: ParsedSentence['words'], at: number): boolean {
  return (
    words[at]!.lower === 'after' && words[at - 1]!.verb?.lemma === 'be' && PAUSES.test(words[at + 1]?.tag ?? 'stop')
  );
}

/** "All the pickers are after is": what one wants. */
function isPursuit(words: ParsedSentence['words'], at: number): boolean {
  return lowerAt(words, at) === 'after' && lemmaAt(words, at - 1) === 'be' && IS_OR_WAS.test(lowerAt(words, at + 1));
}

/** Verbs of wanting, and those that want by their preposition: "are calling for", "would like". */
function isWish(sentence: ParsedSentence, verb: number, lemma: string): boolean {
  if (WISHES.has(lemma) || isPursuit(sentence.words, verb)) return true;
  if (lemma === 'like') return verbGroup(sentence, verb).modal === 'would';
  const { words } = sentence;
  const link = /^(?:out|up)$/.test(lowerAt(words, verb + 1)) ? verb + 2 : verb + 1;
  if (lemma === 'insist') return lowerAt(words, link) === 'on';
  return lowerAt(words, link) === 'for' && WISHES_FOR.has(lemma);
}

/** "A fair wage and a safe road: that is what the pickers are asking for." */
function toldBefore(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const opener = at - 3;
  // "A halt to logging is what the tribe has asked for".
  const direct = lemmaAt(words, at - 1) === 'be' ? nounExtent(sentence, 0, { inSubject: true }) : undefined;
  const isThat = /^(?:that|this|these|those|which)$/.test(lowerAt(words, at - 2)) && lemmaAt(words, at - 1) === 'be';
  const isDirect = direct !== undefined && direct.stop === at - 1 && !/^(?:this|that|it|these)$/.test(words[0]!.lower);
  if (!isDirect && (!isThat || !/^(?:break|comma)$/.test(tagAt(words, opener)))) return [];
  // "was what the delegation came to ask for".
  const verb = words.findIndex(
    ({ tag, verb: reading }, i) => i > at && i < at + 9 && tag === 'verb' && isWish(sentence, i, reading?.lemma ?? ''),
  );
  if (verb < 0) return [];
  const lemma = words[verb]!.verb?.lemma ?? '';
  const subject = subjectOf(sentence, verb);
  const isTheirs = isParty(sentence, subject?.first) || words[subject?.first ?? verb]!.lower === 'the';
  if (isDirect && (!isTheirs || verbGroup(sentence, verb).negated)) return [];
  const extent = nounExtent(sentence, 0, { inSubject: true });
  const pieces = isDirect || extent.stop === opener ? extent.pieces : [];
  return drafts(place, pieces, {
    rule: 'demand.cleft',
    type: strengthOf(lemma),
    cue: spanOf(sentence, verb),
    demander: demanders(place, subject, verb),
  });
}
