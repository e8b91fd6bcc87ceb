import { afterAdverbials } from '../../syntax/adverbials';
import { gerundExtent, type Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import type { ParsedSentence } from '../../syntax/parse';
import { actingHint, partyHints, type PartyHint } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { subjectStart } from '../../syntax/subjectStart';
import { singular } from '../../syntax/tags/morphology';
import { opensFiniteVerb, skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { clause } from './clauseFrames';
import { LAW_NOUNS, RULINGS, isAction } from '../cues/nounKinds';
import { ADDRESSEE_PREPOSITIONS } from './prepositionFrames';
import { demanders, speakersAt } from '../demanders';
import { isSaidByAuthority } from '../modals/obliging';
import { followsOrder, hasLimit } from '../modals/modalSenses';
import { toldTo } from '../modals/modalSubjects';
import { awayFrom } from './becoming';
import { isTimeLength } from '../contents';
import { acceptsNoun } from './verbObjects';
import { isParty } from '../isParty';
import { isFestive } from './verbSenses';
import type { VerbSite } from './verbSite';
import type { Word } from '../../syntax/tags/words';
import { TAKES_INFINITIVE } from '../../syntax/tags/complements';
import { itemAt } from '../../../text/itemAt';
import { headOf, ONLY_OF, phraseFrom, type Phrase } from '../../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import {
  COMMA_OR_STOP,
  FULL_PAUSES,
  IT_OR_THEY,
  PAST_FORMS,
  RELATIVE_OR_THAT,
  TIME_OR_NUMBER,
} from '../../syntax/tags/patterns';

/** "was urged by the union to", "has been asked for an apology", "a recount was demanded"; `next` is the word behind the verb. */
export function passiveFrames(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { sentence, words, cue } = site;
  const link = linkOf(site, next);
  const around = circumstances(sentence, link < 0 ? next : link + 1);
  const { agent } = around;
  let { at } = around;
  const subject = site.subject();
  const addressee = partyHints(sentence, subject);
  // "They had been told to leave, the aides said": not by those who say so.
  const asked = subject === undefined ? undefined : headOf(sentence, subject);
  const isOwn = asked?.isPronoun === true && words[asked.last]!.lower !== 'you';
  const demander = agent ?? (isOwn ? [] : speakersAt(site.place, site.at));
  // "is required to" tells a standing duty; what "will be required" has just been ordered.
  if (
    cue.lemma === 'require' &&
    agent === undefined &&
    !/^(?:will|would|must)$/.test(verbGroup(sentence, site.at).modal ?? '') &&
    lowerAt(words, site.at - 1) !== 'been' &&
    !isRuled(site, next) &&
    !isYoursByThen(site, subject) &&
    !isOrdered(site, subject)
  )
    return [];
  if (cue.lemma === 'require' && isByLaw(site)) return [];
  // "is expected to" tells what is likely.
  // "reminded her guest that Norland was expected to hand it over".
  const isReminded =
    isParty(sentence, subject?.first) && lemmaAt(words, toldTo(site.place, subject) ?? -1) === 'remind';
  if (cue.lemma === 'expect' && agent === undefined && !isReminded && !/^(?:of|from)$/.test(lowerAt(words, at)))
    return [];
  // "What is needed to make it": for which purpose; "had yet to be won over".
  if (/^(?:need|win|secure|get|talk|turn|write)$/.test(cue.lemma)) return [];
  // "asked that the firm be ordered to pay": by somebody who has not done so yet.
  const helper = verbGroup(sentence, site.at).first;
  if (words[helper]!.lower === 'be' && cue.type !== 'refusal' && opensFiniteVerb(sentence, helper)) return [];
  // "was forced to" tells what happened; "is being forced to" what is demanded.
  if (cue.lemma === 'force' && lowerAt(words, site.at - 1) !== 'being') return [];
  const to = tagAt(words, at) === 'to' ? at + 1 : tagAt(words, at) === 'not' && tagAt(words, at + 1) === 'to' ? at : -1;
  if (to >= 0 && (link >= 0 || site.has('objectTo'))) {
    // "Its pilots have been asked to take less pay": that is news, unlike what a captain tells his crew.
    if (subject !== undefined && cue.lemma !== 'ask' && site.isOwnStaff(subject)) return [];
    // "Asked to comment, the ministry": a question.
    if (cue.lemma === 'ask' && lowerAt(words, to) === 'comment') return [];
    // "were told to expect delays": what will come.
    if (/^(?:tell|warn|advise)$/.test(cue.lemma) && lowerAt(words, to) === 'expect') return [];
    const isDone = lowerAt(words, to) === 'be';
    const pieces = site.infinitive(to);
    const isUndergone = isDone && tagAt(words, skipAdverbs(words, to + 1)) === 'verb';
    const by = agent === undefined && !isUndergone ? agentBehind(site, pieces) : undefined;
    return site.make(
      by === undefined ? pieces : [...pieces.slice(0, -1), { first: pieces.at(-1)!.first, last: by.first - 2 }],
      'passive',
      link < 0 ? site.at : link,
      by === undefined ? demander : somebody(sentence, by),
      isDone || subject === undefined ? addressee : somebody(sentence, subject),
    );
  }
  if (link >= 0) return [];
  if (to < 0) ({ at } = circumstances(sentence, next, false));
  if (tagAt(words, at) === 'that' && isImpersonal(site, subject)) return clause(site, at + 1, site.at, [], demander);
  // "It was demanded of the club that it publish its accounts".
  const asks = site.has('toThat') && /^(?:of|from|to)$/.test(lowerAt(words, at)) && isImpersonal(site, subject);
  const told = asks ? phraseFrom(sentence, at + 1, ONLY_OF) : undefined;
  if (told !== undefined && tagAt(words, told.last + 1) === 'that')
    return clause(site, told.last + 2, site.at, somebody(sentence, told), demander);
  // "were banned from away games": a ban that nobody is said to have set is told, not asked for.
  const isSet = cue.lemma !== 'ban' || agent !== undefined;
  if (isSet && site.has('from') && lowerAt(words, at) === 'from' && site.isIng(at + 1))
    return site.make(site.gerund(at + 1), 'passive', site.at, demander, addressee);
  if (site.has('withDoing') && lowerAt(words, at) === 'with' && site.isIng(at + 1))
    return site.make(site.gerund(at + 1), 'passive', site.at, demander, addressee);
  if (site.has('against') && lowerAt(words, at) === 'against') {
    const { pieces } = site.isIng(at + 1) ? gerundExtent(sentence, at + 1) : nounExtent(sentence, at + 1);
    return site.make(pieces, 'passive', site.at, demander, addressee);
  }
  // "Dockers ordered back to work".
  const back = site.has('out') && tagAt(words, site.next) === 'adverb' ? awayFrom(sentence, site.next) : undefined;
  if (back !== undefined) {
    const by = lowerAt(words, back.last + 1) === 'by' ? phraseFrom(sentence, back.last + 2, ONLY_OF) : undefined;
    // "ordered back to barracks by their commander".
    const isOwn = by !== undefined && words[back.last + 2]!.traits.isPossessive;
    if (isOwn && subject !== undefined && site.isOwnStaff(subject)) return [];
    return site.make([back], 'passive', site.at, by === undefined ? demander : somebody(sentence, by), addressee);
  }
  // "Residents were ordered to higher ground".
  const ground =
    cue.lemma === 'order' && lowerAt(words, at) === 'to' && to < 0 ? nounExtent(sentence, at + 1).pieces[0] : undefined;
  if (ground !== undefined)
    return site.make([{ first: at, last: ground.last }], 'passive', site.at, demander, addressee);
  // "Schools have been ordered closed".
  if (cue.lemma === 'order' && PAST_FORMS.test(words[at]?.verb?.form ?? '') && words[at]!.tag === 'verb')
    return site.make(site.infinitive(at), 'passive', site.at, demander, addressee);
  if (site.has('out')) {
    const away = awayFrom(sentence, site.next);
    // "was warned off by the noise".
    if (away !== undefined && lowerAt(words, away.first + 1) !== 'by')
      return site.make([away], 'passive', site.at, demander, addressee);
  }
  // "An inquiry has been called for (by the bishop)".
  if (
    /^(?:call|ask|push|press|plead|apply)$/.test(cue.lemma) &&
    lowerAt(words, next) === 'for' &&
    subject !== undefined &&
    (lowerAt(words, next + 1) === 'by' || COMMA_OR_STOP.test(words[next + 1]?.tag ?? 'stop'))
  ) {
    const by = lowerAt(words, next + 1) === 'by' ? phraseFrom(sentence, next + 2, ONLY_OF) : undefined;
    if (headOf(sentence, subject).isPronoun) return [];
    const { pieces } = nounExtent(sentence, contentFirst(site, subject), { inSubject: true });
    return site.make(pieces, 'passive', next, by === undefined ? [] : somebody(sentence, by));
  }
  if (site.has('toThing') && /^(?:to|for)$/.test(lowerAt(words, at))) {
    const { pieces } = nounExtent(sentence, at + 1);
    return isFestive(site, pieces) ? [] : site.make(pieces, 'passive', site.at, demander, addressee);
  }
  if (site.has('objectFor') && lowerAt(words, at) === 'for' && !isTimeLength(sentence, at + 1)) {
    return site.make(nounExtent(sentence, at + 1).pieces, 'passive', site.at, demander, addressee);
  }
  if (subject === undefined || !(site.has('noun') || site.has('action') || site.has('refusable'))) return [];
  if (/^(?:want|like|suggest|counsel)$/.test(cue.lemma) || tagAt(words, at) === 'to') return [];
  const head = headOf(sentence, subject);
  if (head.isPronoun || !acceptsNoun(sentence, cue, head.first)) return [];
  // "Ban sought on landmines", "Two men are sought by police": what is sought of others is an act of theirs.
  if (cue.lemma === 'seek' && (isParty(sentence, head.first) || !isAction(singular(words[head.last]!.lower))))
    return [];
  const ruler = cue.type === 'refusal' ? subjunctiveRuler(site, subject) : undefined;
  // "asked that the offer be rejected": wanted, and refused by nobody yet.
  if (ruler !== undefined && !RULES.test(words[ruler]!.verb!.lemma)) return [];
  const isDecided = ruler !== undefined && !verbGroup(sentence, ruler).passive;
  return site.make(
    nounExtent(sentence, contentFirst(site, subject), { inSubject: true }).pieces,
    'passive',
    site.at,
    agent ?? (isDecided ? demanders(site.place, subjectOf(sentence, ruler), ruler) : []),
  );
}

/** "The council resolved that the application be refused": the verb before the clause that tells what is to be done. */
function subjunctiveRuler({ sentence, words, at }: VerbSite, subject: Phrase): number | undefined {
  const { first, modal, infinitive } = verbGroup(sentence, at);
  if (words[first]!.lower !== 'be' || modal !== undefined || infinitive) return undefined;
  let that = subject.first - 1;
  if (tagAt(words, that) === 'determiner') that--;
  const ruler = itemAt(words, that - 1);
  return tagAt(words, that) === 'that' && ruler?.tag === 'verb' ? that - 1 : undefined;
}

const RULES = /^(?:resolve|decide|agree|rule|determine|vote)$/;

/** "was told to leave by the police": who told, behind what was to be done, where nothing is "left by" anybody. */
function agentBehind({ sentence, words }: VerbSite, pieces: readonly Piece[]): Phrase | undefined {
  const last = pieces.at(-1);
  if (last === undefined) return undefined;
  for (let at = last.last - 1; at > last.first; at--) {
    const { lower, tag } = words[at]!;
    if (tag === 'relative' || tag === 'that') return undefined;
    if (lower !== 'by' || !isParty(sentence, at + 1)) continue;
    const phrase = phraseFrom(sentence, at + 1);
    const previous = words[at - 1]!;
    // "to pay the fine set by the court".
    const isOther = previous.tag === 'verb' && at - 1 > skipAdverbs(words, last.first);
    return phrase !== undefined && phrase.last >= last.last && !isOther ? phrase : undefined;
  }
  return undefined;
}

/** Who asks or is asked counts though no list knows the noun. */
function somebody(sentence: ParsedSentence, phrase: Phrase): readonly PartyHint[] {
  // "told by loudspeaker": a means has no article.
  const isMeans = phrase.first === phrase.last && !/s$/.test(sentence.words[phrase.first]!.lower);
  return partyHints(sentence, phrase).map((hint) => (hint.pronoun === undefined && !isMeans ? actingHint(hint) : hint));
}

/** The preposition that the verb keeps in the passive: "was called on to", "has been appealed to by the bishops to"; -1 for none. */
function linkOf(site: VerbSite, next: number): number {
  const frame = ADDRESSEE_PREPOSITIONS[lowerAt(site.words, next)];
  if (frame === undefined || !site.has(frame)) return -1;
  // "was appealed to": what follows the verb at once is no mark of the infinitive.
  return site.words[next]!.tag === 'to' && site.has('objectTo') ? -1 : next;
}

/** "by the countries | that fund it | to pack up": behind the clause that tells who they are. */
function pastRelative(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  if (!RELATIVE_OR_THAT.test(tagAt(words, at)) || !opensFiniteVerb(sentence, at + 1)) return at;
  const to = words.findIndex(({ tag }, i) => i > at + 1 && i < at + 9 && (tag === 'to' || tag === 'comma'));
  return to > 0 && words[to]!.tag === 'to' && !TAKES_INFINITIVE.has(words[to - 1]!.lower) ? to : at;
}

interface Circumstances {
  readonly agent: readonly PartyHint[] | undefined;
  /** The first word behind them. */
  readonly at: number;
}

/**
 * Who did it, how, where and when, between a passive and what it asks for: "was told [over loudspeakers] [by the army] to",
 * "had been urged [for months] [by her own allies] to". Unless an infinitive follows, only agent and time are passed over.
 */
function circumstances(sentence: ParsedSentence, first: number, reachesTo = true): Circumstances {
  const { words } = sentence;
  let agent: readonly PartyHint[] | undefined;
  let at = first;
  for (let steps = 0; steps < 5; steps++) {
    at = tagAt(words, at) === 'time' ? at + 1 : afterAdverbials(words, at);
    at = skipAdverbs(words, at);
    // "had been asked four times to".
    if (tagAt(words, at) === 'number' && lowerAt(words, at + 1) === 'times') at += 2;
    const lower = lowerAt(words, at);
    if (lower === 'by') {
      const phrase = phraseFrom(sentence, at + 1, ONLY_OF);
      if (phrase === undefined) break;
      agent ??= somebody(sentence, phrase);
      at = pastRelative(sentence, phrase.last + 1);
    } else if (/^(?:for|on)$/.test(lower) && tagAt(words, at - 1) === 'name' && tagAt(words, at + 1) === 'name') {
      // "by the Court of Arbitration for Sport"
      const phrase = phraseFrom(sentence, at + 1, ONLY_OF);
      if (phrase === undefined) break;
      at = phrase.last + 1;
    } else if (
      reachesTo &&
      (/^(?:over|in|at|on|from|via|through|during|under|before)$/.test(lower) ||
        (lower === 'for' && isTimeLength(sentence, at + 1)))
    ) {
      const phrase = phraseFrom(sentence, at + 1, ONLY_OF);
      const last = phrase?.last ?? (tagAt(words, at + 1) === 'time' ? at + 1 : -1);
      // "was pressed on its plan to leave": that infinitive is the noun's.
      if (last < 0 || (tagAt(words, last + 1) === 'to' && TAKES_INFINITIVE.has(words[last]!.lower))) break;
      at = last + 1;
      // "in a memorial | signed by 200 clergymen": who has written it asks.
      const isDone = PAST_FORMS.test(words[at]?.verb?.form ?? '') && lowerAt(words, at + 1) === 'by';
      if (isDone && isParty(sentence, at + 2)) at++;
    } else break;
  }
  at = skipAdverbs(words, at);
  const isReached = tagAt(words, at) === 'to';
  if (reachesTo && !isReached) return circumstances(sentence, first, false);
  return { agent, at: isReached && words[at - 1]!.tag === 'not' ? at - 1 : at };
}

/** "It was demanded that", "a motion in which it is asked that". */
function isImpersonal({ words }: VerbSite, subject: Phrase | undefined): boolean {
  return subject === undefined || words[subject.last]!.lower === 'it';
}

/** Where the content of a passive begins: the subject may hold more than its phrase shows. */
function contentFirst({ sentence, at }: VerbSite, subject: Phrase): number {
  const start = subjectStart(sentence, verbGroup(sentence, at).first);
  const index = sentence.phraseAt[start] ?? -1;
  return start < subject.first && index >= 0 && !sentence.nounPhrases[index]!.isPronoun ? start : subject.first;
}

/** "is required under the ruling to", "by the order of the court to": in a concrete case. */
function isRuled({ words }: VerbSite, next: number): boolean {
  for (let at = next; at < words.length && at < next + 9 && words[at]!.tag !== 'to'; at++)
    if (RULINGS.has(words[at]!.lower) || words[at]!.lower === 'court') return true;
  return false;
}

/** "You are required to leave by Friday": what somebody is told in a letter, with the day on which it must be done. */
function isYoursByThen({ words, at }: VerbSite, subject: Phrase | undefined): boolean {
  if (subject === undefined || words[subject.last]!.lower !== 'you') return false;
  for (let i = at + 1; i + 1 < words.length; i++) {
    if (FULL_PAUSES.test(words[i]!.tag)) return false;
    const isLimit = /^(?:by|before|within|until)$/.test(words[i]!.lower) || words[i]!.lower === 'than';
    if (isLimit && TIME_OR_NUMBER.test(words[i + 1]!.tag)) return true;
  }
  return false;
}

/** "The firm is also required to repay them", behind an order, or "within 30 days": one in particular, and no duty of all. */
function isOrdered({ place, sentence, words, at }: VerbSite, subject: Phrase | undefined): boolean {
  // "Any person who has a claim is required to send it by 1 June".
  if (/^any(?:one|body)?$/.test(lowerAt(words, subject?.first ?? -1))) return hasLimit(words, at);
  if (subject === undefined || subject.heads.length !== 1 || !isParty(sentence, subject.first)) return false;
  const { first, last, isPronoun } = headOf(sentence, subject);
  const isOne = words[last]!.tag === 'name' || /^(?:the|both)$/.test(words[first]!.lower);
  if (isPronoun ? !IT_OR_THEY.test(words[last]!.lower) : !isOne) return false;
  return (
    followsOrder(place) || (!isPronoun && (hasLimit(words, at) || isUnderRuling(words) || isSaidByAuthority(place, at)))
  );
}

/** "Under the notice, the company is required to": what the order of an authority says. */
function isUnderRuling(words: readonly Word[]): boolean {
  return words[0]!.lower === 'under' && words.slice(1, 5).some(({ lower }) => RULINGS.has(lower));
}

function isByLaw({ words }: VerbSite): boolean {
  return words.some(({ lower }) => LAW_NOUNS.has(lower) || /^(?:legally|law)$/.test(lower));
}
