import { rolesAround } from './nounRoles';
import { clauseExtent, gerundExtent, infinitiveExtent, type Piece } from '../../syntax/extent';
import { singular } from '../../syntax/tags/morphology';
import { nounExtent } from '../../syntax/nounExtent';
import { partyHints, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { NOT_FOR, ONLY_OF, phraseFrom, subjectOf } from '../../syntax/subjects';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import { revised, type DemandCandidate } from '../candidate';
import { clauseMood, forContent, toContent } from '../contents';
import { ASSERTIONS, IMPORTANT_ACTS, ORDERS, REFUSABLE, STRUGGLES, isAction } from '../cues/nounKinds';
import { NOUN_CUES, type NounCue } from '../cues/nouns';
import { drafts, spanOf, type Place } from '../draft';
import { demanders, speakersAt } from '../demanders';
import { isParty, isDuration } from '../verbs/verbObjects';
import { OWN_STRUGGLES } from '../verbs/verbSenses';
import { isGrowth, isIdiom, isMarket } from './nounIdioms';
import { DIRECTING, DRIVE_ENDS, HALTING } from '../cues/verbKinds';

/** Nouns that are a demand only in somebody's mouth. */
const SAID_ONLY = /^(?:need|claim|right)$/;

/** Nouns of which somebody must say that it is there: "stressed the importance of", not "the importance of water". */
const STRESSED_ONLY = /^(?:importance|necessity|urgency|imperative)$/;

/** Nouns that press only with the word beside them: "under fire to resign", "turned up the heat on the bank to". */
function isOtherSense(words: readonly Word[], at: number, noun: string): boolean {
  if (noun === 'fire') return words[at - 1]?.lower !== 'under';
  // "a drive to get the sentence commuted", not "to recruit".
  if (noun === 'drive' && words[at + 1]?.tag === 'to') return !DRIVE_ENDS.has(words[at + 2]?.lower ?? '');
  // "a warning to be heeded".
  if (noun === 'warning') return words[at + 1]?.tag === 'to' && words[at + 2]?.lower === 'be';
  return (noun === 'heat' || noun === 'squeeze') && words[at + 1]?.lower !== 'on';
}

/** Demands that hang on a noun: "a call for", "its demand that", "the proposal to". */
export function nounFrames(place: Place): readonly DemandCandidate[] {
  const found: DemandCandidate[] = [];
  const { words } = place.sentence;
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'noun' && word.tag !== 'name') continue;
    const cue = NOUN_CUES.get(singular(word.lower)) ?? NOUN_CUES.get(word.lower);
    if (cue === undefined || isOtherSense(words, at, cue.noun) || isIdiom(place, at) || isMarket(place, at)) continue;
    const candidates = nounFrame(place, cue, at);
    found.push(...candidates);
  }
  return found;
}

interface Found {
  readonly pieces: readonly Piece[];
  readonly addressee: readonly PartyHint[];
  readonly frame: string;
  /** Last word of the cue. */
  readonly cueEnd: number;
}

function nounFrame(place: Place, cue: NounCue, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  let next = at + 1;
  let demander: readonly PartyHint[] = [];
  let addressee: readonly PartyHint[] = [];
  let found: Found | undefined;
  for (let steps = 0; steps < 5 && next < words.length && found === undefined; steps++) {
    const word = words[next]!;
    if (word.tag === 'time' || word.tag === 'adverb' || isGrowth(place, at, next)) {
      next++;
      continue;
    }
    found = contentAt(place, cue, at, next);
    if (found !== undefined) break;
    // "a lawsuit seeking to stop": the participle says no more than the noun.
    if (
      word.tag === 'verb' &&
      /^(?:seeking|attempting|aiming|asking|trying|intended|meant)$/.test(word.lower) &&
      words[next + 1]?.tag === 'to'
    ) {
      next++;
      continue;
    }
    // "Orders went out to": the particle of the verb.
    if (/^(?:out|up)$/.test(word.lower) && words[next - 1]?.verb?.lemma === 'go') {
      next++;
      continue;
    }
    // "The governor's demand, that the troops be recalled, was read out".
    if (word.tag === 'comma' && next === at + 1 && words[next + 1]?.tag === 'that') {
      next++;
      continue;
    }
    if (word.tag !== 'preposition') break;
    const phrase = phraseFrom(sentence, next + 1, NOT_FOR);
    if (phrase === undefined) {
      if (words[next + 1]?.tag !== 'time') break;
      next += 2;
      continue;
    }
    if (/^(?:by|from)$/.test(word.lower)) demander = partyHints(sentence, phrase);
    else if (word.lower === 'of' && cue.type !== 'refusal') {
      // "a deadline of 1 May" names nobody.
      if (words[phrase.last]!.tag !== 'number') demander = partyHints(sentence, phrase);
    } else if (/^(?:to|on|upon)$/.test(word.lower)) addressee = partyHints(sentence, phrase);
    else if (!/^(?:in|at|with|over|about|during|under)$/.test(word.lower)) break;
    next = phrase.last + 1;
    next = pastAside(words, next);
  }
  if (found === undefined) return [];
  const roles = rolesAround(place, at);
  if (roles.isMeans) return [];
  // "a strike for better pay", but "the strike for two days" and "a strike for the ages" hold no wish.
  if (cue.noun === 'strike' && !/^(?:on|hunger|general|day|day-long|hour)$/.test(words[at - 1]?.lower ?? '')) return [];
  if (STRESSED_ONLY.test(cue.noun) && roles.stressed !== true) return [];
  if (SAID_ONLY.test(cue.noun)) {
    const quoted = words[at]!.quotation >= 0;
    const claims =
      roles.demander.length > 0 && (cue.noun === 'right' || (cue.noun === 'claim' && roles.filed === true));
    const stressed = cue.noun === 'need' && roles.stressed === true;
    const said = quoted || claims || stressed || (cue.noun !== 'right' && speakersAt(place, at).length > 0);
    if (!said) return [];
  }
  if (demander.length === 0) demander = roles.demander;
  if (demander.length === 0) demander = originAfter(place, found.pieces.at(-1)!.last + 1);
  if (demander.length === 0 && (words[at]!.quotation >= 0 || SAID_ONLY.test(cue.noun)))
    demander = speakersAt(place, at);
  if (cue.noun === 'strike') demander = strikers(place, at);
  if (found.addressee.length > 0) ({ addressee } = found);
  if (addressee.length === 0) ({ addressee } = roles);
  const made = drafts(place, found.pieces, {
    rule: `demand.${cue.type}-noun-${found.frame}`,
    type: cue.type,
    cue: spanOf(sentence, at, found.cueEnd),
    demander,
    addressee,
  });
  return cue.type === 'ultimatum' ? made.map((one) => withOwnTime(sentence, at, one)) : made;
}

/** "a deadline of 30 June for repairing the lifts", "a 48-hour ultimatum to": the time that stands with the noun is the last. */
function withOwnTime(sentence: ParsedSentence, at: number, candidate: DemandCandidate): DemandCandidate {
  const { words, phraseAt, nounPhrases } = sentence;
  const { first = at } = nounPhrases[phraseAt[at] ?? -1] ?? {};
  for (let i = first; i < words.length && words[i]!.end <= candidate.start; i++) {
    if (words[i]!.tag !== 'time' && words[i]!.tag !== 'number') continue;
    const timed = revised(candidate);
    timed.deadlineIn = { start: words[first]!.start, end: candidate.start };
    timed.deadlineStated = true;
    return timed;
  }
  return candidate;
}

/** "A plea by the widow, read out in the chamber, for a trial": behind the aside, where what is wanted follows. */
function pastAside(words: readonly Word[], comma: number): number {
  if (words[comma]?.tag !== 'comma') return comma;
  const isContent = (at: number) => /^(?:to|that)$/.test(words[at]?.tag ?? '') || words[at]?.lower === 'for';
  if (isContent(comma + 1)) return words[comma + 1]?.lower === 'for' ? comma : comma + 1;
  for (let i = comma + 1; i < words.length && i < comma + 24; i++) {
    if (/^(?:stop|break)$/.test(words[i]!.tag)) return comma;
    if (words[i]!.tag === 'comma') return isContent(i + 1) ? i + 1 : comma;
  }
  return comma;
}

/** "The demand that he resign came from the party". */
function originAfter({ sentence }: Place, at: number): readonly PartyHint[] {
  const { words } = sentence;
  for (let i = at; i < words.length && i < at + 4; i++) {
    if (words[i]!.verb?.lemma !== 'come') continue;
    return words[i + 1]?.lower === 'from' ? partyHints(sentence, phraseFrom(sentence, i + 2)) : [];
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

function contentAt(place: Place, cue: NounCue, at: number, next: number): Found | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const { frames } = cue;
  const word = words[next]!;
  const result = (
    pieces: readonly Piece[],
    frame: string,
    addressee: readonly PartyHint[] = [],
    cueEnd = at,
  ): Found | undefined => (pieces.length > 0 ? { pieces, addressee, frame, cueEnd } : undefined);
  const inSubject = !hasFiniteBefore(place, at);
  // "went on strike for a day": how long.
  const tellsHowLong = cue.noun === 'strike' && isDuration(sentence, next + 1);
  if (word.lower === 'for' && frames.has('for') && !tellsHowLong) {
    const content = forContent(sentence, next, { inSubject });
    if (content === undefined) return undefined;
    if (cue.noun === 'deadline') {
      const whose = toContent(sentence, next + 1, { inSubject });
      if (whose !== undefined) return result(whose.pieces, 'for', whose.addressee);
      if (words[next + 1]?.verb?.form === 'ing') return result(content.pieces, 'for');
      // "set a Friday deadline for a pullout".
      const index = sentence.phraseAt[next + 1] ?? -1;
      const noun = index < 0 ? '' : singular(words[sentence.nounPhrases[index]!.last]!.lower);
      const isSet = words
        .slice(Math.max(0, at - 5), at)
        .some(({ verb }) => /^(?:set|impose|issue|give)$/.test(verb?.lemma ?? ''));
      return isSet && isAction(noun) ? result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'for') : undefined;
    }
    if (content.addressee.length > 0 || words[next + 1]?.verb?.form === 'ing')
      return result(content.pieces, 'for', content.addressee, cue.noun === 'call' ? next : at);
    if (STRUGGLES.has(cue.noun) && OWN_STRUGGLES.has(words[next + 1]?.lower ?? '')) return undefined;
    // "an order for 30 planes", "a bid for the mill": goods.
    const ordered = sentence.phraseAt[next + 1] ?? -1;
    if (
      /^(?:order|bid|fight|battle|quest|drive)$/.test(cue.noun) &&
      (ordered < 0 || !isAction(singular(words[sentence.nounPhrases[ordered]!.last]!.lower)))
    )
      return undefined;
    const { pieces } = nounExtent(sentence, next + 1, { inSubject });
    const split = withoutReceiver(place, at, pieces);
    return result(split.pieces, 'for', split.receiver, cue.noun === 'call' ? next : at);
  }
  if ((word.tag === 'to' || (word.tag === 'not' && words[next + 1]?.tag === 'to')) && frames.has('to')) {
    const first = word.tag === 'not' ? next : next + 1;
    return result(infinitiveExtent(sentence, first, { inSubject }).pieces, 'infinitive');
  }
  if (word.tag === 'that' && frames.has('that')) {
    const mood = clauseMood(sentence, next + 1);
    if (mood === undefined || (mood.indicative && cue.noun !== 'condition')) return undefined;
    if (cue.noun === 'condition' && words[next + 1]?.tag === 'verb') return undefined;
    if (mood.future && !/^(?:hope|condition|wish)$/.test(cue.noun)) return undefined;
    return result(
      clauseExtent(sentence, next + 1, { inSubject }).pieces,
      'clause',
      partyHints(sentence, phraseFrom(sentence, next + 1)),
    );
  }
  if (word.lower === 'of' && frames.has('of')) {
    if (words[next + 1]?.verb?.form === 'ing')
      return result(gerundExtent(sentence, next + 1, { inSubject }).pieces, 'of');
    // "his suggestion of an inquiry".
    const noun = sentence.phraseAt[next + 1] ?? -1;
    if (cue.type === 'request' && noun >= 0) {
      const head = singular(words[sentence.nounPhrases[noun]!.last]!.lower);
      const isWanted = IMPORTANT_ACTS.has(head) || (cue.noun !== 'importance' && isAction(head));
      return isWanted ? result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'of') : undefined;
    }
    if (cue.type === 'proposal' && noun >= 0 && !/^(?:no|any)$/.test(words[at - 1]?.lower ?? '')) {
      const head = singular(words[sentence.nounPhrases[noun]!.last]!.lower);
      if (cue.noun === 'suggestion' && isAction(head) && !ASSERTIONS.has(head))
        return result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'of');
    }
    if (cue.type === 'refusal') {
      const index = sentence.phraseAt[next + 1] ?? -1;
      const head = index < 0 ? '' : singular(words[sentence.nounPhrases[index]!.last]!.lower);
      if (cue.noun === 'dismissal' ? !REFUSABLE.has(head) : ASSERTIONS.has(head)) return undefined;
      return result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'of');
    }
  }
  if (word.verb?.form === 'ing' && ORDERS.has(cue.noun)) {
    if (HALTING.has(word.verb.lemma)) return result(gerundExtent(sentence, next, { inSubject }).pieces, 'halting');
    if (BARRING.test(word.verb.lemma)) return barred(sentence, next, inSubject, result);
  }
  if (word.lower === 'on' && frames.has('onThing'))
    return result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'on');
  if (word.lower === 'to' && word.tag === 'preposition' && frames.has('toThing')) {
    return result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'to-thing');
  }
  return undefined;
}

const BARRING = /^(?:ban|bar|prohibit|forbid|prevent|restrain|outlaw)$/;

/** "an order banning rallies", "an injunction barring the firm from selling it": what is not allowed. */
function barred(
  sentence: ParsedSentence,
  verb: number,
  inSubject: boolean,
  result: (pieces: readonly Piece[], frame: string, addressee?: readonly PartyHint[]) => Found | undefined,
): Found | undefined {
  const { words } = sentence;
  const object = phraseFrom(sentence, verb + 1, ONLY_OF);
  const from = object === undefined ? -1 : object.last + 1;
  if (words[from]?.lower === 'from' && words[from + 1]?.verb?.form === 'ing')
    return result(gerundExtent(sentence, from + 1, { inSubject }).pieces, 'barring', partyHints(sentence, object));
  return result(nounExtent(sentence, verb + 1, { inSubject }).pieces, 'barring');
}

/** "made a request for relief to the ministry": behind a verb of sending, "to" somebody closes the content. */
function withoutReceiver(
  { sentence }: Place,
  at: number,
  pieces: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly receiver: readonly PartyHint[] } {
  const { words } = sentence;
  const [only] = pieces;
  const sends = words.slice(Math.max(0, at - 4), at).some(({ verb }) => DIRECTING.has(verb?.lemma ?? ''));
  if (!sends || pieces.length !== 1 || only === undefined) return { pieces, receiver: [] };
  const to = words.findIndex(
    ({ lower, tag }, i) => i > only.first && i < only.last && lower === 'to' && tag === 'preposition',
  );
  if (to < 0 || !isParty(sentence, to + 1)) return { pieces, receiver: [] };
  return {
    pieces: [{ first: only.first, last: to - 1 }],
    receiver: partyHints(sentence, phraseFrom(sentence, to + 1)),
  };
}

function hasFiniteBefore(place: Place, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    if (place.sentence.words[i]!.tag === 'stop') return false;
    if (opensFiniteVerb(place.sentence, i)) return true;
  }
  return false;
}
