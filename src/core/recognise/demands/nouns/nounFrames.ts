import { afterAdverbials } from '../../syntax/adverbials';
import { isParty } from '../isParty';
import { contentAt, type NounContent } from './nounContents';
import { isOtherSense } from './otherSenses';
import { rolesAround, type Roles } from './nounRoles';
import { singular } from '../../syntax/tags/morphology';
import { partyHints, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import type { Word } from '../../syntax/tags/words';
import { revised, type DemandCandidate } from '../candidate';
import { NOUN_CUES, type NounCue } from '../cues/nouns';
import { drafts, spanOf, type Place } from '../draft';
import { demanders, speakersAt } from '../demanders';
import { statusBy } from '../context/outcomes';
import type { Piece } from '../../syntax/extent';
import { isGrowth, isIdiom, isMarket } from './nounIdioms';
import { mainVerbAfter, verbGroup, skipAdverbs } from '../../syntax/verbGroups';
import { wordSet } from '../../../text/wordSet';
import { isTimeUnit } from '../../syntax/tags/timeUnits';
import { beforeDay } from '../../syntax/timesBefore';
import { NOT_FOR, phraseAround, phraseFrom } from '../../syntax/phrases';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES } from '../../syntax/tags/patterns';

/** Nouns that are a demand only in somebody's mouth. */
const SAID_ONLY = /^(?:need|claim|right)$/;

/** What one applies for, or only says that one is owed. */
const APPLIED_FOR = /^(?:asylum|benefits?|leadership|attention|insurance|victory)$/;

/** Nouns of which somebody must say that it is there: "stressed the importance of", not "the importance of water". */
const STRESSED_ONLY = /^(?:importance|necessity|urgency|imperative)$/;

/** Demands that hang on a noun: "a call for", "its demand that", "the proposal to". */
export function nounFrames(place: Place): readonly DemandCandidate[] {
  const found: DemandCandidate[] = [];
  const { words } = place.sentence;
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'noun' && word.tag !== 'name') continue;
    const cue = NOUN_CUES.get(singular(word.lower)) ?? NOUN_CUES.get(word.lower);
    // "They have no orders to move": none is given.
    if (lowerAt(words, at - 1) === 'no') continue;
    if (cue === undefined || isOtherSense(words, at, cue.noun) || isIdiom(place, at) || isMarket(place, at)) continue;
    const candidates = nounFrame(place, cue, at);
    found.push(...candidates);
  }
  return found;
}

function nounFrame(place: Place, cue: NounCue, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { found, demander, addressee } = contentBehind(place, cue, at);
  if (found === undefined) return [];
  const roles = rolesAround(place, at);
  if (roles.isMeans || isOnlyThere(place, cue.noun, at, roles)) return [];
  const asked = whoIsAsked(found, addressee, roles);
  const draft = {
    rule: `demand.${cue.type}-noun-${found.frame}`,
    type: cue.type,
    cue: spanOf(sentence, at, found.cueEnd),
    demander: whoAsks(place, cue, at, demander.length > 0 ? demander : roles.demander, found),
  };
  const made = [
    ...drafts(
      place,
      found.pieces.map((piece) => beforeVerdict(place, piece)),
      { ...draft, addressee: asked },
    ),
    ...found.others.flatMap((other) => drafts(place, other.pieces, { ...draft, addressee: other.addressee })),
  ];
  // "rejected a demand by the referees that every match be filmed": where the clause names nobody who acts.
  const heard = asked === roles.addressee ? [] : roles.addressee;
  const told = heard.length === 0 ? made : made.map((one) => impliedBy(one, heard));
  return cue.type === 'ultimatum' ? told.map((one) => withOwnTime(sentence, at, one)) : told;
}

/** "a deadline of Friday |noon": the hour of a day. */
function isHour(words: readonly Word[], at: number): boolean {
  return (
    tagAt(words, at - 1) === 'time' &&
    /^(?:noon|midday|midnight|morning|evening|afternoon|night)$/.test(words[at]!.lower)
  );
}

function impliedBy(candidate: DemandCandidate, heard: readonly PartyHint[]): DemandCandidate {
  const draft = revised(candidate);
  draft.impliedAddressee = heard;
  return draft;
}

/** What stands behind a noun: its content, and who asks and is asked as named between. */
interface Behind {
  readonly found: NounContent | undefined;
  readonly demander: readonly PartyHint[];
  readonly addressee: readonly PartyHint[];
}

/** How much may stand between a noun and its content, in steps of a word or a phrase. */
const STEPS = 5;

function contentBehind(place: Place, cue: NounCue, at: number): Behind {
  const { sentence } = place;
  const { words } = sentence;
  let next = at + 1;
  let demander: readonly PartyHint[] = [];
  let addressee: readonly PartyHint[] = [];
  for (let steps = 0; steps < STEPS && next < words.length; steps++) {
    const word = words[next]!;
    if (word.tag === 'time' || word.tag === 'adverb' || isHour(words, next) || isGrowth(place, at, next)) {
      next++;
      continue;
    }
    const found =
      lowerAt(words, next + 1) === 'bear' ? undefined : contentAt(place, cue, at, next, addressee.length > 0);
    if (found !== undefined) return { found, demander, addressee };
    const past = pastLink(sentence, cue, at, next);
    if (past > next) {
      next = past;
      continue;
    }
    if (word.tag !== 'preposition') break;
    // "one condition for coming back to the table, that": what it is a condition for.
    if (cue.noun === 'condition' && word.lower === 'for') {
      const comma = nextComma(words, next);
      if (comma < 0 || comma > next + 9 || tagAt(words, comma + 1) !== 'that') break;
      next = comma + 1;
      continue;
    }
    // "calls from within the party".
    const isWithin = word.lower === 'from' && /^(?:within|inside|across|among)$/.test(lowerAt(words, next + 1));
    const phrase = phraseFrom(sentence, next + (isWithin ? 2 : 1), NOT_FOR);
    if (phrase === undefined) {
      if (tagAt(words, next + 1) !== 'time') break;
      next += 2;
      continue;
    }
    if (/^(?:by|from)$/.test(word.lower)) demander = partyHints(sentence, phrase);
    else if (word.lower === 'of' && cue.type !== 'refusal' && cue.type !== 'condition') {
      // "a deadline of 1 May", "of ten days" names nobody.
      if (words[phrase.last]!.tag !== 'number' && !isTimeUnit(words[phrase.last]!.lower))
        demander = partyHints(sentence, phrase);
    } else if (
      /^(?:to|on|upon)$/.test(word.lower) ||
      (word.lower === 'with' && isParty(sentence, next + 1) && isPutBefore(words, at))
    )
      addressee = partyHints(sentence, phrase);
    else if (!/^(?:in|at|with|over|about|during|under|of|within|across)$/.test(word.lower)) break;
    next = pastAside(words, phrase.last + 1);
  }
  return { found: undefined, demander, addressee };
}

/** Past words that name nobody and only lead from the noun at `at` to its content; else `next` itself. */
function pastLink(sentence: ParsedSentence, { noun }: NounCue, at: number, next: number): number {
  const { words } = sentence;
  const { tag, lower, verb } = words[next]!;
  const after = lowerAt(words, skipAdverbs(words, next + 1));
  // "calls last night for".
  const behind = afterAdverbials(words, next);
  if (behind > next) return behind;
  // "brought pressure to bear on the firm to".
  if (tag === 'to' && after === 'bear') return next + 2;
  const isLink =
    // "a lawsuit seeking to stop": the participle says no more than the noun.
    (tag === 'verb' &&
      /^(?:seeking|attempting|aiming|asking|trying|intended|meant)$/.test(lower) &&
      tagAt(words, next + 1) === 'to') ||
    // "The pressure is on the ministry to".
    (/^(?:pressure|heat)$/.test(noun) && verb?.lemma === 'be' && after === 'on') ||
    // "Orders went out to", "have come down", "was put in": the particle of the verb.
    (/^(?:out|up|in|down)$/.test(lower) && /^(?:go|come|put|send)$/.test(lemmaAt(words, next - 1))) ||
    // "The nurses' demand is for 8 percent", "My hope is that they will pay".
    (next === at + 1 &&
      verb?.lemma === 'be' &&
      (after === 'for' || (noun === 'hope' && tagAt(words, next + 1) === 'that')));
  if (isLink) return next + 1;
  // "The governor's demand, that the troops be recalled, was read out", "A call, backed by nine states, to end it".
  const isAside =
    tag === 'comma' && next === at + 1 && OPENS_ASIDE.test(words[next + 1]?.verb?.form ?? tagAt(words, next + 1));
  return isAside ? pastAside(words, next) : pastRaising(sentence, next);
}

const OPENS_ASIDE = /^(?:past|participle|adverb|that)$/;

/** True of a noun that is a demand only where somebody puts it, and nobody does. */
function isOnlyThere(place: Place, noun: string, at: number, { demander, stressed, filed }: Roles): boolean {
  const { words } = place.sentence;
  if (STRESSED_ONLY.test(noun)) return stressed !== true;
  if (!SAID_ONLY.test(noun) || words[at]!.quotation >= 0) return false;
  // "sticks to its claim for a 5 percent raise", but "the claim for asylum".
  const isClaimed =
    noun === 'claim' && (filed === true || !words.slice(at + 2, at + 5).some(({ lower }) => APPLIED_FOR.test(lower)));
  if (demander.length > 0 && (noun === 'right' || isClaimed)) return false;
  if (noun === 'need' && stressed === true) return false;
  return noun === 'right' || speakersAt(place, at).length === 0;
}

/** Who asks: whom the words around the noun name, else those behind its content, else who speaks. */
function whoAsks(
  place: Place,
  { noun, type }: NounCue,
  at: number,
  named: readonly PartyHint[],
  { pieces }: NounContent,
): readonly PartyHint[] {
  if (noun === 'strike' || noun === 'support') return strikers(place, at);
  if (named.length > 0) return named;
  // "closed the road in a push for a new constitution".
  if (noun === 'push' && lowerAt(place.sentence.words, at - 2) === 'in') return strikers(place, at);
  const origin = originAfter(place, pieces.at(-1)!.last + 1);
  const isSaid = place.sentence.words[at]!.quotation >= 0 || SAID_ONLY.test(noun) || type === 'condition';
  return origin.length === 0 && isSaid ? speakersAt(place, at) : origin;
}

/** Who is asked: whom the content names, else who is named before it, else the words around the noun. */
function whoIsAsked(found: NounContent, between: readonly PartyHint[], { addressee }: Roles): readonly PartyHint[] {
  const [first] = found.addressee;
  // "gave in to calls for talks with the rebels": who hears them before who is to join in.
  const isVague = (first?.pronoun ?? first?.weak) !== undefined;
  // "served notice on the club that it must": who "it" is, the words before say.
  const named = isVague && between.length === 0 ? addressee : between;
  if (found.addressee.length > 0 && !(isVague && named.length > 0)) return found.addressee;
  return named.length > 0 ? named : addressee;
}

/** "lodged a plea with the ministry": whoever it is put before. */
function isPutBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--)
    if (words[i]!.tag === 'verb')
      return /^(?:lodge|file|leave|raise|register|place)$/.test(words[i]!.verb?.lemma ?? '');
  return false;
}

/** "Demand for recount | rejected by court": in a headline, which leaves the "is" out. */
function beforeVerdict({ parse, index, sentence: { words } }: Place, piece: Piece): Piece {
  const isTold = words.some(({ verb }, i) => i < piece.first && verb?.form === 'past');
  // "issued a call for calm | on Friday".
  if (isTold && lowerAt(words, piece.first - 1) !== 'to') return { first: piece.first, last: beforeDay(words, piece) };
  if (parse.paragraph.role !== 'headline' || index > 0) return piece;
  for (let i = piece.first + 1; i <= piece.last; i++)
    if (
      words[i]!.verb?.form === 'past' &&
      statusBy(words[i]!.verb!.lemma) !== undefined &&
      lowerAt(words, i + 1) === 'by'
    )
      return { first: piece.first, last: i - 1 };
  return piece;
}

/** "Demands were made | for a recount": behind a passive that says only that somebody makes the demand; `at` itself if there is none. */
function pastRaising(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  if (words[at]!.tag !== 'auxiliary') return at;
  const main = mainVerbAfter(sentence, at);
  if (!RAISING.has(words[main]!.verb?.lemma ?? '')) return at;
  const { passive, negated, modal } = verbGroup(sentence, main);
  return passive && !negated && modal === undefined ? main + 1 : at;
}

const RAISING = wordSet('make issue launch voice raise repeat renew put send lodge broadcast hear');

/** "a deadline of 30 June for repairing the lifts", "a 48-hour ultimatum to": the time that stands with the noun is the last. */
function withOwnTime(sentence: ParsedSentence, at: number, candidate: DemandCandidate): DemandCandidate {
  const { words } = sentence;
  const phrase = phraseAround(sentence, at);
  const first = asBefore(words, phrase?.first ?? at);
  for (let i = first; i < words.length && words[i]!.end <= candidate.start; i++) {
    if (words[i]!.tag !== 'time' && words[i]!.tag !== 'number' && !LENGTH.test(words[i]!.lower)) continue;
    const timed = revised(candidate);
    timed.deadlineIn = { start: words[first]!.start, end: candidate.start };
    timed.deadlineStated = true;
    return timed;
  }
  return candidate;
}

/** "set | Friday as the deadline": where the time begins that is made one; else `first` itself. */
function asBefore(words: readonly Word[], first: number): number {
  if (lowerAt(words, first - 1) !== 'as') return first;
  let from = first - 1;
  while (/^(?:time|number|name)$/.test(tagAt(words, from - 1))) from--;
  return from === first - 1 ? first : from;
}

/** "50-day", "two-week". */
const LENGTH = /-(?:minute|hour|day|week|month|year)$/;

/** "A plea by the widow, read out in the chamber, for a trial": behind the aside, where what is wanted follows. */
function pastAside(words: readonly Word[], comma: number): number {
  if (tagAt(words, comma) !== 'comma') return comma;
  const isContent = (at: number) => /^(?:to|that)$/.test(tagAt(words, at)) || lowerAt(words, at) === 'for';
  if (isContent(comma + 1)) return lowerAt(words, comma + 1) === 'for' ? comma : comma + 1;
  for (let i = comma + 1; i < words.length && i < comma + 24; i++) {
    if (FULL_PAUSES.test(words[i]!.tag)) return comma;
    if (words[i]!.tag === 'comma') return isContent(i + 1) ? i + 1 : comma;
  }
  return comma;
}

/** "The demand that he resign came from the party". */
function originAfter({ sentence }: Place, at: number): readonly PartyHint[] {
  const { words } = sentence;
  for (let i = at; i < words.length && i < at + 4; i++) {
    if (words[i]!.verb?.lemma !== 'come') continue;
    return lowerAt(words, i + 1) === 'from' ? partyHints(sentence, phraseFrom(sentence, i + 2)) : [];
  }
  return [];
}

/** Who is on strike: the subject of the verb before. */
function strikers(place: Place, at: number): readonly PartyHint[] {
  const { words } = place.sentence;
  for (let i = at - 1; i >= 0 && i > at - 8; i--)
    if (words[i]!.tag === 'verb' || words[i]!.tag === 'auxiliary')
      return demanders(place, subjectOf(place.sentence, i), i);
  return [];
}
