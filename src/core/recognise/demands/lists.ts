import { infinitiveExtent, type Piece } from '../syntax/extent';
import type { ParsedSentence } from '../syntax/parse';
import { nounExtent } from '../syntax/nounExtent';
import { clauseBegins } from '../speech/speechContent';
import { partyHints, pronounHint, type PartyHint } from '../parties/parties';
import { phraseFrom, subjectOf } from '../syntax/subjects';
import { singular } from '../syntax/tags/morphology';
import { opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import type { DemandStatus, DemandType } from '../mark';
import type { DemandCandidate } from './candidate';
import { LIST_NOUNS } from './cues/nouns';
import { clauseMood, forContent, thatClauses } from './contents';
import { isParty } from './verbs/verbObjects';
import { demanders, drafts, spanOf, speakersAt, type Place } from './draft';
import { outcomeOf } from './context/outcomes';
import { wordSet } from '../../text/wordSet';

/** "What we want is …", "all they ask for is …". */
export function clefts(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  return words.flatMap(({ lower }, at) => {
    if (lower !== 'what' && lower !== 'all') return [];
    const before = lower === 'what' ? toldBefore(place, at) : [];
    if (before.length > 0) return before;
    // "What the schools need is": the tagger takes a noun for likelier here.
    const verb = words.findIndex(
      (word, i) =>
        i > at && i < at + 8 && (word.tag === 'verb' || (/^(?:need|want|demand)s?$/.test(word.lower) && i > at + 1)),
    );
    const lemma = words[verb]?.verb?.lemma ?? singular(words[verb]?.lower ?? '');
    if (verb < 0 || !/^(?:want|demand|need|ask|seek|request|expect|require)$/.test(lemma)) return [];
    const passive = /^(?:is|'s)$/.test(words[at + 1]?.lower ?? '') && /^(?:need|require|want|demand)$/.test(lemma);
    let is = skipAdverbs(words, verb + 1);
    if (words[is]?.lower === 'most') is++;
    // "wants above all", "want in return".
    if (/^(?:above all|in return|in exchange)$/.test(`${words[is]?.lower} ${words[is + 1]?.lower}`)) is += 2;
    // "What the islands need, their governor said, is a ferry".
    if (words[is]?.tag === 'comma') is = words.findIndex(({ tag }, i) => i > is && i < is + 9 && tag === 'comma') + 1;
    if (is === 0) return [];
    while (is < words.length && is < verb + 4 && /^(?:for|from|of|now|them|him|her|you|it)$/.test(words[is]!.lower))
      is++;
    // "What we need from the government is": of whom.
    const giver = /^(?:from|of)$/.test(words[is - 1]?.lower ?? '') ? phraseFrom(sentence, is) : undefined;
    if (giver !== undefined) is = giver.last + 1;
    const isColon = words[is]?.text === ':';
    if (!isColon && !/^(?:is|are)$/.test(words[is]?.lower ?? '')) return [];
    const subject = phraseFrom(sentence, at + 1) ?? (lower === 'all' ? phraseFrom(sentence, at) : undefined);
    if (!passive && (subject === undefined || subject.last >= verb)) return [];
    const demander = passive ? speakersAt(place, at) : demanders(place, subject, verb);
    // Told by nobody, it is the writer's guess: "What fans want is answers."
    // "What the miners want is a date" is told of some in particular.
    const isDefinite = words[subject?.first ?? at]!.tag === 'determiner' && isParty(sentence, subject?.first);
    const told =
      isColon || isDefinite || words[subject?.last ?? at]?.tag === 'pronoun' || speakersAt(place, at).length > 0;
    if (demander.length === 0 || !told) return [];
    const first = is + 1;
    const draft = {
      rule: 'demand.cleft',
      type: lemma === 'demand' ? ('demand' as const) : ('request' as const),
      cue: spanOf(sentence, verb),
      demander,
      addressee: partyHints(sentence, giver),
    };
    if (words[first]?.tag === 'to') return drafts(place, infinitiveExtent(sentence, first + 1).pieces, draft);
    if (words[first]?.tag === 'that') return drafts(place, thatClauses(sentence, first + 1), draft);
    const clause = words[first]?.lower === 'for' ? forContent(sentence, first) : undefined;
    return drafts(place, clause?.pieces ?? things(sentence, first), draft);
  });
}

/** "A fair wage and a safe road: that is what the pickers are asking for." */
function toldBefore(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const opener = at - 3;
  // "A halt to logging is what the tribe has asked for".
  const direct = words[at - 1]?.verb?.lemma === 'be' ? nounExtent(sentence, 0, { inSubject: true }) : undefined;
  const isThat =
    /^(?:that|this|these|those|which)$/.test(words[at - 2]?.lower ?? '') && words[at - 1]?.verb?.lemma === 'be';
  const isDirect = direct !== undefined && direct.stop === at - 1 && !/^(?:this|that|it|these)$/.test(words[0]!.lower);
  if (!isDirect && (!isThat || !/^(?:break|comma)$/.test(words[opener]?.tag ?? ''))) return [];
  const verb = words.findIndex(({ tag }, i) => i > at && i < at + 9 && tag === 'verb');
  const lemma = words[verb]?.verb?.lemma ?? '';
  if (isDirect && (!isParty(sentence, subjectOf(sentence, verb)?.first) || verbGroup(sentence, verb).negated))
    return [];
  if (!/^(?:want|demand|need|ask|seek|request|expect)$/.test(lemma)) return [];
  const extent = nounExtent(sentence, 0, { inSubject: true });
  const pieces = isDirect || extent.stop === opener ? extent.pieces : [];
  return drafts(place, pieces, {
    rule: 'demand.cleft',
    type: lemma === 'demand' ? 'demand' : 'request',
    cue: spanOf(sentence, verb),
    demander: demanders(place, subjectOf(sentence, verb), verb),
  });
}

/** Contents listed behind their noun: "the demands include …", "its conditions: …", "These include …". */
export function lists(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const found: DemandCandidate[] = [];
  for (const [at, { lower, tag }] of words.entries()) {
    const type = LIST_NOUNS.get(lower);
    if (lower === 'condition' && words[at + 1]?.lower === 'of') continue;
    if (lower === 'terms' && (words[at - 1]?.lower === 'in' || words[at + 1]?.lower === 'of')) continue;
    // "Warning to swimmers: keep out".
    const isNamed = tag === 'noun' || tag === 'name' || (tag === 'verb' && (at === 0 || words[at + 1]?.text === ':'));
    if (type === undefined || !isNamed) continue;
    if (lower === 'list' && words[at - 1]?.lower !== 'wish') continue;
    const opener = openerAfter(place, at);
    if (opener === undefined) continue;
    found.push(...listed(place, opener, lower, type, spanOf(sentence, at), ownerOf(place, at), fateOf(place, at)));
  }
  const first = words[0]?.lower ?? '';
  if (/^(?:these|they|those|among)$/.test(first)) {
    const noun = previousNoun(place);
    const opener = words.findIndex(({ lower }, at) => at < 5 && /^(?:include|includes|included|are|were)$/.test(lower));
    if (noun !== undefined && opener > 0) {
      const { place: before, at } = noun;
      const { lower } = before.sentence.words[at]!;
      found.push(
        ...listed(
          place,
          opener + 1,
          lower,
          LIST_NOUNS.get(lower)!,
          spanOf(before.sentence, at),
          ownerOf(before, at),
          fateOf(before, at),
        ),
      );
    }
  }
  return found;
}

interface Fate {
  readonly status?: DemandStatus;
  readonly addressee?: readonly PartyHint[];
}

/** "demands that the council rejects": what the relative clause says became of them. */
function fateOf({ sentence }: Place, at: number): Fate {
  const { words } = sentence;
  if (!/^(?:that|which)$/.test(words[at + 1]?.lower ?? '')) return {};
  const phrase = phraseFrom(sentence, at + 2);
  const verb = phrase === undefined ? -1 : skipAdverbs(words, phrase.last + 1);
  const status = words[verb]?.verb === undefined ? undefined : outcomeOf(sentence, verb);
  return status === undefined ? {} : { status, addressee: partyHints(sentence, phrase) };
}

/** First word of the list behind the noun at `at`. */
function openerAfter(place: Place, at: number): number | undefined {
  const { words } = place.sentence;
  for (let i = at + 1; i < words.length && i < at + 12; i++) {
    const { lower, text, tag } = words[i]!;
    if (text === ':') return i + 1;
    // "Three demands were put to the dean: lower fees".
    if ((tag === 'verb' || tag === 'auxiliary') && COUNTED.has(words[at]!.lower)) {
      for (let k = i + 1; k < words.length && k < i + 8 && !/^(?:comma|stop)$/.test(words[k]!.tag); k++)
        if (words[k]!.text === ':') return k + 1;
    }
    if (/^(?:include|includes|included|including)$/.test(lower)) return i + 1;
    if (tag === 'comma' && words[i + 1]?.lower === 'including') return i + 2;
    const among = words[i + 1]?.lower === 'chief' ? i + 2 : i + 1;
    if (tag === 'comma' && words[among]?.lower === 'among' && words[among + 1]?.lower === 'them') return among + 2;
    if (/^(?:is|are|was|were)$/.test(lower) && i - at < 6) {
      const next = words[i + 1];
      // "Her message was blunt: stay at home".
      const colon = skipAdverbs(words, i + 1) + 1;
      if (words[colon]?.text === ':' && words[colon - 1]!.tag === 'adjective') return colon + 1;
      // "Our demand is simple and just: equal pay", "My appeal is this: do not lose heart".
      let sign = i + 1;
      while (sign < i + 6 && /^(?:adjective|adverb|coordinator|pronoun)$/.test(words[sign]?.tag ?? '')) sign++;
      if (sign > i + 1 && words[sign]?.text === ':') return sign + 1;
      // "The appeal is to be heard in May".
      if (
        next?.tag === 'to' &&
        words[i + 2]?.lower === 'be' &&
        /^(?:appeal|call|plea|proposal|order|request)$/.test(words[at]!.lower)
      )
        return undefined;
      const begins =
        next?.tag === 'determiner' ||
        next?.tag === 'adjective' ||
        next?.tag === 'noun' ||
        next?.tag === 'to' ||
        next?.tag === 'that' ||
        next?.text === ':';
      return begins &&
        words[i + 2] !== undefined &&
        words[i + 2]?.tag !== 'stop' &&
        !words.slice(i + 1).every(({ tag: one }) => one === 'adjective' || one === 'stop') &&
        !isPredicate(place, i + 1)
        ? next.text === ':'
          ? i + 2
          : i + 1
        : undefined;
    }
    if (tag === 'comma') {
      // "the demand, now three weeks old, is that": across an aside.
      // "They have three demands, the envoy said: money, a plane".
      const colon = words.findIndex(({ text: sign }, k) => k > i && k < i + 9 && sign === ':');
      if (colon > 0) return colon + 1;
      const close = words.findIndex((word, k) => k > i + 1 && word.tag === 'comma');
      if (isApposed(place, at, i + 1, close)) return i + 1;
      if (close < 0 || close > i + 14 || !/^(?:is|are|was|were|include)$/.test(words[close + 1]?.lower ?? ''))
        return undefined;
      const isListed =
        /^(?:that|to|determiner|adjective|noun|number)$/.test(words[close + 2]?.tag ?? '') &&
        !isPredicate(place, close + 2);
      return isListed ? close + 2 : undefined;
    }
    // "for a return to work": an infinitive ends nothing.
    if (/^(?:verb|stop|coordinator|pronoun)$/.test(tag) && !/^(?:to|preposition)$/.test(words[i - 1]!.tag))
      return undefined;
  }
  return undefined;
}

/** What a list behind a colon holds, whatever is told of it before. */
const COUNTED: ReadonlySet<string> = new Set(['demand', 'demands', 'condition', 'conditions', 'request', 'requests']);

/** "The strikers' main demand, an end to night shifts, was met": what the demand is, between the commas from `first` to `close`. */
function isApposed({ sentence }: Place, noun: number, first: number, close: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  if (close < 0 || close > first + 12 || !/^(?:demand|request|condition|proposal)$/.test(words[noun]!.lower))
    return false;
  const phrase = nounPhrases[phraseAt[noun] ?? -1];
  const isOwned = phrase?.possessor !== undefined || words[phrase?.first ?? noun]!.traits.isPossessive;
  if (!isOwned || !/^(?:an?|the)$/.test(words[first]!.lower) || !opensFiniteVerb(sentence, close + 1)) return false;
  for (let i = first; i < close; i++) if (opensFiniteVerb(sentence, i)) return false;
  return true;
}

const JUDGEMENTS =
  wordSet(`joke insult distraction mistake shame nonsense provocation surprise blow problem sign disgrace outrage farce gimmick
  start step beginning matter secret lie threat challenge test subject topic issue result product response reaction
  part cause reason concern question nothing something`);

/** "their demands are a joke": what follows judges instead of listing. */
function isPredicate(place: Place, at: number): boolean {
  const { words, phraseAt, nounPhrases } = place.sentence;
  const index = phraseAt[at] ?? -1;
  const last = index < 0 ? at : nounPhrases[index]!.last;
  if (words[at]!.tag === 'adjective' && index < 0) return true;
  return index >= 0 && JUDGEMENTS.has(singular(words[last]!.lower));
}

/** What holds words, not things: only an imperative or a clause can follow it. */
const SAID_NOUNS: ReadonlySet<string> = new Set([
  'reply',
  'response',
  'notice',
  'reminder',
  'slogan',
  'chant',
  'message',
  'warning',
  'ultimatum',
  'order',
  'orders',
  'instruction',
  'instructions',
  'call',
]);

function listed(
  place: Place,
  first: number,
  noun: string,
  type: DemandType,
  cue: { readonly start: number; readonly end: number },
  demander: readonly PartyHint[],
  fate: Fate,
): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const word = words[first];
  if (word === undefined) return [];
  const draft = { rule: 'demand.list', type, cue, demander, ...fate };
  // "Her message was that voters are tired".
  if (word.tag === 'that' && SAID_NOUNS.has(noun) && clauseMood(sentence, first + 1)?.wanted !== true) return [];
  if (word.tag === 'that') return drafts(place, thatClauses(sentence, first + 1), draft);
  if (word.tag === 'to') return drafts(place, infinitiveExtent(sentence, first + 1).pieces, draft);
  const isColon = words[first - 1]?.text === ':';
  // "Her advice to parents: wait for the letter", "on one condition: the duty had to go first".
  const isVerb = (word.tag !== 'noun' || (SAID_NOUNS.has(noun) && !hasFinite(sentence, first))) && word.tag !== 'name';
  if (isColon && word.traits.base !== undefined && isVerb) return drafts(place, imperativeRun(sentence, first), draft);
  const isSaid = SAID_NOUNS.has(noun);
  // "The message was simple: voters are tired".
  const isWanted = !isSaid || clauseMood(sentence, first)?.wanted === true;
  const clauses = isColon && isWanted && clauseBegins(sentence, first) ? thatClauses(sentence, first) : [];
  if (clauses.length > 0) return drafts(place, clauses, draft);
  if (isSaid) return [];
  return drafts(place, things(sentence, first), draft);
}

/** "sell the depot, close two pools, freeze hiring": one piece an imperative. */
function imperativeRun(sentence: ParsedSentence, first: number): readonly Piece[] {
  const { words } = sentence;
  const pieces: Piece[] = [];
  for (let at = first; pieces.length < 8;) {
    const extent = infinitiveExtent(sentence, at);
    pieces.push(...extent.pieces);
    const next = extent.stop + 1;
    if (extent.pieces.length === 0 || words[extent.stop]?.tag !== 'comma' || words[next]?.traits.base === undefined)
      break;
    if (words[next].tag === 'noun' && (words[next + 1]?.tag === 'verb' || words[next + 1]?.tag === 'preposition'))
      break;
    if (words[next].tag === 'name') break;
    at = next;
  }
  return pieces;
}

/** The things listed from `first` on, also where no "and" joins the last one: "a cut in fuel subsidies, a new bank, the sale of". */
function things(sentence: ParsedSentence, first: number): readonly Piece[] {
  const { words, phraseAt } = sentence;
  const pieces: Piece[] = [];
  for (let at = first; pieces.length < 12;) {
    const extent = nounExtent(sentence, at);
    pieces.push(...extent.pieces);
    const link = words[extent.stop];
    const next = words[extent.stop + 1];
    const goesOn = link?.tag === 'comma' || link?.text === ';';
    if (extent.pieces.length === 0 || !goesOn || !/^(?:determiner|adjective|number)$/.test(next?.tag ?? '')) break;
    if ((phraseAt[extent.stop + 1] ?? -1) < 0 || clauseBegins(sentence, extent.stop + 1)) break;
    at = extent.stop + 1;
  }
  return pieces;
}

/** True if a finite verb stands before the next comma or stop. */
function hasFinite(sentence: ParsedSentence, first: number): boolean {
  for (let i = first + 1; i < sentence.words.length && !/^(?:comma|stop|break)$/.test(sentence.words[i]!.tag); i++)
    if (opensFiniteVerb(sentence, i)) return true;
  return false;
}

function ownerOf(place: Place, at: number): readonly PartyHint[] {
  const { sentence } = place;
  const { words, phraseAt, nounPhrases } = sentence;
  const index = phraseAt[at] ?? -1;
  const phrase = index < 0 ? undefined : nounPhrases[index]!;
  if (phrase?.possessor !== undefined) {
    const owner = nounPhrases[phrase.possessor]!;
    return partyHints(sentence, { first: owner.first, last: owner.last, heads: [phrase.possessor] });
  }
  for (let i = phrase?.first ?? at; i < at; i++) {
    if (/^(?:his|her|its|their)$/.test(words[i]!.lower)) return [pronounHint(sentence, i)];
    if (/^(?:my|our)$/.test(words[i]!.lower)) return speakersAt(place, at);
  }
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    if (words[i]!.tag === 'verb' || words[i]!.verb?.lemma === 'have')
      return partyHints(sentence, subjectOf(sentence, i));
  }
  // "the demand of the strikers", "the conditions set by the club".
  for (let i = at + 1; i < words.length && i < at + 4; i++) {
    const { lower } = words[i]!;
    if (lower === 'of' || lower === 'by' || lower === 'from') return partyHints(sentence, phraseFrom(sentence, i + 1));
    if (words[i]!.tag !== 'verb') break;
  }
  return speakersAt(place, at);
}

/** The list noun nearest to the end of the sentence before. */
function previousNoun(place: Place): { readonly place: Place; readonly at: number } | undefined {
  const sentence = place.parse.sentences[place.index - 1];
  if (sentence === undefined) return undefined;
  const at = sentence.words.findLastIndex(
    ({ lower, tag }) => lower.endsWith('s') && LIST_NOUNS.has(lower) && tag === 'noun',
  );
  return at < 0 ? undefined : { place: { parse: place.parse, sentence, index: place.index - 1 }, at };
}
