import { afterAdverbials } from '../../syntax/adverbials';
import { isParty } from '../verbs/verbObjects';
import { contentAt, type NounContent } from './nounContents';
import { rolesAround } from './nounRoles';
import { singular } from '../../syntax/tags/morphology';
import { partyHints, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { NOT_FOR, phraseFrom, subjectOf } from '../../syntax/subjects';
import type { Word } from '../../syntax/tags/words';
import { revised, type DemandCandidate } from '../candidate';
import { NOUN_CUES, type NounCue } from '../cues/nouns';
import { drafts, spanOf, type Place } from '../draft';
import { demanders, speakersAt } from '../demanders';
import { statusBy } from '../context/outcomes';
import type { Piece } from '../../syntax/extent';
import { isGrowth, isIdiom, isMarket } from './nounIdioms';
import { isAction } from '../cues/nounKinds';
import { DRIVE_ENDS } from '../cues/verbKinds';
import { mainVerbAfter, verbGroup } from '../../syntax/verbGroups';
import { wordSet } from '../../../text/wordSet';
import { isTimeUnit } from '../../syntax/tags/timeUnits';
import { lemmaAt, lowerAt, phraseAround, tagAt } from '../wordAt';

/** Nouns that are a demand only in somebody's mouth. */
const SAID_ONLY = /^(?:need|claim|right)$/;

/** Nouns of which somebody must say that it is there: "stressed the importance of", not "the importance of water". */
const STRESSED_ONLY = /^(?:importance|necessity|urgency|imperative)$/;

/** Nouns that press only with the word beside them: "under fire to resign", "turned up the heat on the bank to". */
function isOtherSense(words: readonly Word[], at: number, noun: string): boolean {
  if (noun === 'fire') return lowerAt(words, at - 1) !== 'under';
  // "a drive to get the sentence commuted", not "to recruit".
  if (noun === 'drive' && tagAt(words, at + 1) === 'to') return !DRIVE_ENDS.has(lowerAt(words, at + 2));
  // "the order to fire": what soldiers are told as a matter of course.
  if (noun === 'order' && tagAt(words, at + 1) === 'to')
    return (
      FIGHTING.has(lowerAt(words, at + 2)) || (lowerAt(words, at + 2) === 'open' && lowerAt(words, at + 3) === 'fire')
    );
  // "a rally for language rights", but "a rally for the governor".
  if (RALLIES.has(noun))
    return !words.slice(at + 2, at + 2 + ISSUE_WITHIN).some(({ lower }) => isIssue(singular(lower)));
  // "a walkout in support of a pay rise", but "rallied in support of the president".
  if (noun === 'support') {
    const isFought =
      lowerAt(words, at - 1) === 'in' &&
      words.slice(Math.max(0, at - 7), at).some(({ verb, lower }) => FOUGHT.has(verb?.lemma ?? singular(lower)));
    // "in support of the peace agreement": what is there already.
    return (
      !isFought ||
      lowerAt(words, at + 2) === 'the' ||
      !words.slice(at + 2, at + 2 + ISSUE_WITHIN).some(({ lower }) => isIssue(singular(lower)))
    );
  }
  // "made a pitch for lower tariffs": somebody's, to be sold on it.
  if (noun === 'pitch') return !words.slice(Math.max(0, at - 3), at).some(({ verb }) => verb?.lemma === 'make');
  // "the steps that need to be taken": which steps.
  if (noun === 'need' && /^(?:that|relative)$/.test(tagAt(words, at - 1))) return true;
  // "a warning to be heeded".
  if (noun === 'warning') return tagAt(words, at + 1) === 'to' && lowerAt(words, at + 2) === 'be';
  // "has collected 6,000 signatures for a bridge", where they back what is asked for; "got his signature for charity".
  if (noun === 'signature') {
    const isCounted = tagAt(words, at - 1) === 'number';
    return !words
      .slice(Math.max(0, at - GATHERED_WITHIN), at)
      .some(({ verb, lower }) => GATHERS.has(verb?.lemma ?? lower) || (isCounted && GETS.has(verb?.lemma ?? lower)));
  }
  return (noun === 'heat' || noun === 'squeeze') && lowerAt(words, at + 1) !== 'on';
}

/** How signatures come together, those only by a number of them, and how many words behind such a verb the noun may stand. */
const GATHERS = wordSet('collect gather amass garner petition petitions');
const GETS = wordSet('attract win get draw');
const GATHERED_WITHIN = 7;

const FIGHTING = wordSet('fire shoot attack advance charge fight bomb shell');

/** What many come together for, if it can be given to them, and within how many words behind "for" that is named. */
const RALLIES = wordSet('rally march demonstration sit-in vigil');
const ISSUE_WITHIN = 5;
const FOUGHT = wordSet(
  'strike walkout stoppage rally march protest demonstrate demonstration walk sit-in boycott picket fast',
);

function isIssue(noun: string): boolean {
  return isAction(noun) || ISSUES.has(noun);
}

const ISSUES = wordSet(
  'right justice wage pay independence autonomy democracy recount peace job freedom pension quota',
);

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

function nounFrame(place: Place, cue: NounCue, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  let next = at + 1;
  let demander: readonly PartyHint[] = [];
  let addressee: readonly PartyHint[] = [];
  let found: NounContent | undefined;
  for (let steps = 0; steps < 5 && next < words.length && found === undefined; steps++) {
    const word = words[next]!;
    if (word.tag === 'time' || word.tag === 'adverb' || isGrowth(place, at, next)) {
      next++;
      continue;
    }
    found = lowerAt(words, next + 1) === 'bear' ? undefined : contentAt(place, cue, at, next, addressee.length > 0);
    if (found !== undefined) break;
    // "calls last night for".
    const behind = afterAdverbials(words, next);
    if (behind > next) {
      next = behind;
      continue;
    }
    // "a lawsuit seeking to stop": the participle says no more than the noun.
    if (
      word.tag === 'verb' &&
      /^(?:seeking|attempting|aiming|asking|trying|intended|meant)$/.test(word.lower) &&
      tagAt(words, next + 1) === 'to'
    ) {
      next++;
      continue;
    }
    // "brought pressure to bear on the firm to".
    if (word.tag === 'to' && lowerAt(words, next + 1) === 'bear') {
      next += 2;
      continue;
    }
    // "The pressure is on the ministry to".
    if (/^(?:pressure|heat)$/.test(cue.noun) && word.verb?.lemma === 'be' && lowerAt(words, next + 1) === 'on') {
      next++;
      continue;
    }
    // "Orders went out to": the particle of the verb.
    if (/^(?:out|up)$/.test(word.lower) && lemmaAt(words, next - 1) === 'go') {
      next++;
      continue;
    }
    // "The governor's demand, that the troops be recalled, was read out".
    if (word.tag === 'comma' && next === at + 1 && tagAt(words, next + 1) === 'that') {
      next++;
      continue;
    }
    // "The nurses' demand is for 8 percent", "My hope is that they will pay".
    const isSaidToBe = lowerAt(words, next + 1) === 'for' || (cue.noun === 'hope' && tagAt(words, next + 1) === 'that');
    if (next === at + 1 && word.verb?.lemma === 'be' && isSaidToBe) {
      next++;
      continue;
    }
    const raised = pastRaising(sentence, next);
    if (raised > next) {
      next = raised;
      continue;
    }
    if (word.tag !== 'preposition') break;
    // "one condition for coming back to the table, that": what it is a condition for.
    if (cue.noun === 'condition' && word.lower === 'for') {
      const comma = words.findIndex(({ tag }, i) => i > next && tag === 'comma');
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
    } else if (/^(?:to|on|upon)$/.test(word.lower)) addressee = partyHints(sentence, phrase);
    else if (word.lower === 'with' && isParty(sentence, next + 1) && isPutBefore(words, at))
      addressee = partyHints(sentence, phrase);
    else if (!/^(?:in|at|with|over|about|during|under|of)$/.test(word.lower)) break;
    next = phrase.last + 1;
    next = pastAside(words, next);
  }
  if (found === undefined) return [];
  const roles = rolesAround(place, at);
  if (roles.isMeans) return [];
  // "a strike for better pay", but "the strike for two days" and "a strike for the ages" hold no wish.
  if (cue.noun === 'strike' && !/^(?:on|hunger|general|day|day-long|hour)$/.test(lowerAt(words, at - 1))) return [];
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
  if (demander.length === 0 && (words[at]!.quotation >= 0 || SAID_ONLY.test(cue.noun) || cue.type === 'condition'))
    demander = speakersAt(place, at);
  if (cue.noun === 'strike' || cue.noun === 'support') demander = strikers(place, at);
  // "served notice on the club that it must": who "it" is, the words before say.
  const isVague = found.addressee[0]?.pronoun !== undefined;
  if (isVague && addressee.length === 0) ({ addressee } = roles);
  const isNamed = addressee.length > 0 && isVague;
  if (found.addressee.length > 0 && !isNamed) ({ addressee } = found);
  if (addressee.length === 0) ({ addressee } = roles);
  const draft = {
    rule: `demand.${cue.type}-noun-${found.frame}`,
    type: cue.type,
    cue: spanOf(sentence, at, found.cueEnd),
    demander,
  };
  const made = [
    ...drafts(
      place,
      found.pieces.map((piece) => beforeVerdict(place, piece)),
      { ...draft, addressee },
    ),
    ...found.others.flatMap((other) => drafts(place, other.pieces, { ...draft, addressee: other.addressee })),
  ];
  // "rejected a demand by the referees that every match be filmed": where the clause names nobody who acts.
  const heard = addressee === roles.addressee ? [] : roles.addressee;
  const told = heard.length === 0 ? made : made.map((one) => impliedBy(one, heard));
  return cue.type === 'ultimatum' ? told.map((one) => withOwnTime(sentence, at, one)) : told;
}

function impliedBy(candidate: DemandCandidate, heard: readonly PartyHint[]): DemandCandidate {
  const draft = revised(candidate);
  draft.impliedAddressee = heard;
  return draft;
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

const RAISING = wordSet('make issue launch voice raise repeat renew');

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
