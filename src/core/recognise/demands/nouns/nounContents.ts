import { clauseExtent, gerundExtent, infinitiveExtent, type Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import { partyHints, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { headNounAt, ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import { clauseMood } from '../clauseMood';
import { forContents, isTimeLength, toContent, type Content } from '../contents';
import { isDoneTo } from '../askedTo';
import { ASSERTIONS, IMPORTANT_ACTS, ORDERS, REFUSABLE, STRUGGLES, isAction } from '../cues/nounKinds';
import { NOUN_CUES, type NounCue } from '../cues/nouns';
import { HALTING } from '../cues/verbKinds';
import { acting } from '../demanders';
import type { Place } from '../draft';
import { isDoer } from '../verbs/clauseFrames';
import { doersIn } from '../givers';
import { isParty } from '../isParty';
import { withoutReceiver } from '../verbs/receivers';
import { OWN_STRUGGLES } from '../verbs/verbSenses';
import { wordSet } from '../../../text/wordSet';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** What a noun of demand is followed by. */
export interface NounContent {
  readonly pieces: readonly Piece[];
  readonly addressee: readonly PartyHint[];
  readonly frame: string;
  /** Last word of the cue. */
  readonly cueEnd: number;
  /** What is wanted of others by the same noun. */
  readonly others: readonly Content[];
}

const COMES = /^(?:improve|recover|ease|pick|rise|fall|grow|rain|cool|heal)$/;

/**
 * What is wanted behind the noun at `at`, if it begins at word `next`: "for" something, "to" do it, "that" it be done.
 * `isAddressed` if somebody it is put to stands between.
 */
export function contentAt(
  place: Place,
  cue: NounCue,
  at: number,
  next: number,
  isAddressed: boolean,
): NounContent | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const { frames } = cue;
  const word = words[next]!;
  const result = (
    pieces: readonly Piece[],
    frame: string,
    addressee: readonly PartyHint[] = [],
    cueEnd = at,
    others: readonly Content[] = [],
  ): NounContent | undefined => (pieces.length > 0 ? { pieces, addressee, frame, cueEnd, others } : undefined);
  const inSubject = !hasFiniteBefore(place, at);
  // "went on strike for a day": how long.
  const tellsHowLong = cue.noun === 'strike' && isTimeLength(sentence, next + 1);
  if (word.lower === 'for' && (frames.has('for') || frames.has('forParty')) && !tellsHowLong) {
    const [content, ...others] = forContents(sentence, next, { inSubject });
    if (content === undefined || (content.addressee.length === 0 && !frames.has('for'))) return undefined;
    if (cue.noun === 'deadline') {
      const whose = toContent(sentence, next + 1, { inSubject });
      if (whose !== undefined) return result(content.pieces, 'for', whose.addressee);
      if (words[next + 1]?.verb?.form === 'ing') return result(content.pieces, 'for');
      // "set a Friday deadline for a pullout".
      const isSet = words
        .slice(Math.max(0, at - 5), at)
        .some(({ verb }) => /^(?:set|impose|issue|give)$/.test(verb?.lemma ?? ''));
      return isSet && isAction(headNounAt(sentence, next + 1))
        ? result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'for')
        : undefined;
    }
    if (content.addressee.length > 0 || words[next + 1]?.verb?.form === 'ing')
      return result(content.pieces, 'for', content.addressee, cue.noun === 'call' ? next : at, others);
    if (STRUGGLES.has(cue.noun) && OWN_STRUGGLES.has(lowerAt(words, next + 1))) return undefined;
    // "an order for 30 planes", "a bid for the mill": goods.
    if (/^(?:order|bid|fight|battle|quest|drive)$/.test(cue.noun) && !isAction(headNounAt(sentence, next + 1)))
      return undefined;
    const { pieces } = nounExtent(sentence, next + 1, { inSubject });
    const split = withoutReceiver(place, at, pieces);
    const [only] = split.pieces;
    const isOne = split.pieces.length === 1 && split.receiver.length === 0;
    // "calls for the mayor's resignation": asked of whoever is to resign.
    const asked = isOne && only !== undefined ? doersIn(sentence, only) : split.receiver;
    const end = (pieces.at(-1)?.last ?? next) + 1;
    // "the demand for money and for the road to be opened".
    const more =
      lowerAt(words, end) === 'and' && lowerAt(words, end + 1) === 'for' ? forContents(sentence, end + 1) : [];
    return result(split.pieces, 'for', asked, cue.noun === 'call' ? next : at, more);
  }
  const isTo = word.tag === 'to' || (word.tag === 'not' && tagAt(words, next + 1) === 'to');
  if (isTo && (frames.has('to') || (frames.has('toParty') && isAddressed))) {
    const first = word.tag === 'not' ? next : next + 1;
    // "sent a message to the winner to congratulate him": what the message itself does.
    if (!frames.has('to') && TOLD_BY_MESSAGE.has(lowerAt(words, first))) return undefined;
    return result(infinitiveExtent(sentence, first, { inSubject }).pieces, 'infinitive');
  }
  // "expressed hope the plot will be foiled".
  const isHope = cue.noun === 'hope' && next === at + 1 && clauseMood(sentence, next)?.future === true;
  if ((word.tag === 'that' || isHope) && frames.has('that')) {
    const first = word.tag === 'that' ? next + 1 : next;
    const mood = clauseMood(sentence, first);
    if (mood === undefined || (mood.indicative && cue.noun !== 'condition')) return undefined;
    if (cue.noun === 'condition' && tagAt(words, next + 1) === 'verb') return undefined;
    if (mood.future && !/^(?:hope|condition|wish)$/.test(cue.noun)) return undefined;
    const subject = phraseFrom(sentence, first);
    // "hope that relations would improve": what comes about by itself.
    const isCourse = cue.noun === 'hope' && mood.future && !mood.passive && !isParty(sentence, first);
    if (isCourse && words.slice(first + 1, first + 8).some(({ verb }) => COMES.test(verb?.lemma ?? '')))
      return undefined;
    // "its insistence that agency staff be taken on": of nobody who is named.
    const be = words.findIndex(({ lower }, i) => i > (subject?.last ?? first) && lower === 'be');
    const hints = mood.passive && isDoneTo(words, be) ? [] : partyHints(sentence, subject);
    return result(
      clauseExtent(sentence, first, { inSubject }).pieces,
      'clause',
      isDoer(sentence, subject) ? acting(place, hints) : hints,
    );
  }
  if (word.lower === 'of' && frames.has('of')) {
    if (words[next + 1]?.verb?.form === 'ing')
      return result(gerundExtent(sentence, next + 1, { inSubject }).pieces, 'of');
    // "his suggestion of an inquiry".
    const head = headNounAt(sentence, next + 1);
    if (cue.type === 'request' && head !== '') {
      // "in support of demands for a school": those are read by themselves.
      const isWanted =
        IMPORTANT_ACTS.has(head) || (cue.noun !== 'importance' && isAction(head) && !NOUN_CUES.has(head));
      return isWanted ? result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'of') : undefined;
    }
    if (cue.type === 'proposal' && !/^(?:no|any)$/.test(lowerAt(words, at - 1))) {
      if (cue.noun === 'suggestion' && isAction(head) && !ASSERTIONS.has(head))
        return result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'of');
    }
    if (cue.type === 'refusal') {
      if (cue.noun === 'dismissal' ? !REFUSABLE.has(head) : ASSERTIONS.has(head)) return undefined;
      return result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'of');
    }
  }
  if (word.verb?.form === 'ing' && ORDERS.has(cue.noun)) {
    if (HALTING.has(word.verb.lemma)) return result(gerundExtent(sentence, next, { inSubject }).pieces, 'halting');
    if (BARRING.test(word.verb.lemma)) return barred(sentence, next, inSubject, result);
  }
  // "its advice against travel to the coast", "against swimming".
  if (word.lower === 'against' && frames.has('against')) {
    const read = words[next + 1]?.verb?.form === 'ing' ? gerundExtent : nounExtent;
    return result(read(sentence, next + 1, { inSubject }).pieces, 'against');
  }
  if (word.lower === 'on' && frames.has('onThing'))
    return result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'on');
  if (word.lower === 'to' && word.tag === 'preposition' && frames.has('toThing')) {
    // "an invitation to both sides to meet": who is invited.
    if (toContent(sentence, next + 1) !== undefined) return undefined;
    return result(nounExtent(sentence, next + 1, { inSubject }).pieces, 'to-thing');
  }
  return undefined;
}

const TOLD_BY_MESSAGE = wordSet(
  'ask say tell thank congratulate explain complain express inform apologise apologize demand request urge let show wish mark assure confirm propose seek offer warn announce protest',
);

const BARRING = /^(?:ban|bar|prohibit|forbid|prevent|restrain|outlaw)$/;

/** "an order banning rallies", "an injunction barring the firm from selling it": what is not allowed. */
function barred(
  sentence: ParsedSentence,
  verb: number,
  inSubject: boolean,
  result: (pieces: readonly Piece[], frame: string, addressee?: readonly PartyHint[]) => NounContent | undefined,
): NounContent | undefined {
  const { words } = sentence;
  const object = phraseFrom(sentence, verb + 1, ONLY_OF);
  const from = object === undefined ? -1 : object.last + 1;
  if (lowerAt(words, from) === 'from' && words[from + 1]?.verb?.form === 'ing')
    return result(gerundExtent(sentence, from + 1, { inSubject }).pieces, 'barring', partyHints(sentence, object));
  return result(nounExtent(sentence, verb + 1, { inSubject }).pieces, 'barring');
}

function hasFiniteBefore(place: Place, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    if (place.sentence.words[i]!.tag === 'stop') return false;
    if (opensFiniteVerb(place.sentence, i)) return true;
  }
  return false;
}
