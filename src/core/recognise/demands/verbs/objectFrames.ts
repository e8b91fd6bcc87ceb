import { clauseExtent, type Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import { actingHint, actingHints, partyHints, type PartyHint } from '../../parties/parties';
import { headOf, headWord, ONLY_OF, phraseFrom, type Phrase } from '../../syntax/phrases';
import { singular } from '../../syntax/tags/morphology';
import { skipAdverbs } from '../../syntax/verbGroups';
import { wordSet } from '../../../text/wordSet';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { clause } from './clauseFrames';
import { othersAsked, toContent, type Content } from '../contents';
import { COUNTED_THINGS, RULINGS, isAction } from '../cues/nounKinds';
import { headIsIn } from '../guards';
import { itemPieces } from '../context/announced';
import { TAKEN_UP } from '../context/verdicts';
import { TAKES_INFINITIVE } from '../../syntax/tags/complements';
import { JUDGING_NOUNS } from '../../syntax/tags/wordClasses';
import { SAYING, SENDS_WORD } from '../cues/verbKinds';
import { speakersAt } from '../demanders';
import { against, things } from './prepositionFrames';
import { alsoDone, awayFrom, doneTo } from './becoming';
import { acceptsNoun, objectFor } from './verbObjects';
import { isSomeOf, isParty } from '../isParty';
import {
  denied,
  isAim,
  isAppeal,
  isExpectation,
  isFestive,
  isInstrument,
  isOwnErrand,
  isOwnFleet,
  isPressed,
  isThing,
} from './verbSenses';
import { isForMeans, isMeansTo, isPrice, isSum } from './moneyAsked';
import type { VerbSite } from './verbSite';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAUSES } from '../../syntax/tags/patterns';

/** What is asked for by the object that begins at `next`: of it, behind it, or the thing that it is. */
export function object(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { sentence, words, cue, verbEnd } = site;
  const found = phraseFrom(sentence, next);
  if (found === undefined) return [];
  const after = words[found.last + 1];
  const addressee = partyHints(sentence, found);
  // "wants powers to fine them": what is wanted, and nobody who is to act.
  const head = headWord(sentence, found).lower;
  // "begs leave to request": what is asked for comes behind.
  if (cue.lemma === 'beg' && /^(?:leave|permission)$/.test(head)) return [];
  const isSomebody = isParty(sentence, next) && !(head === 'powers' && found.first === found.last);
  const isMeans = site.has('noun') && TAKES_INFINITIVE.has(head) && !isSomebody && !OTHERS.test(head);
  const content =
    site.has('objectTo') && !isMeans && !isForMeans(site, headOf(sentence, found).last + 1)
      ? toContent(sentence, next, site.options)
      : undefined;
  if (content !== undefined) return askedOf(site, next, found, content, isSomebody);
  // "bade the delegates be vigilant": a bare verb behind whoever is told.
  if (cue.lemma === 'bid' && words[site.at]!.verb!.form === 'past' && after?.verb?.form === 'base')
    return site.make(site.infinitive(found.last + 1), 'infinitive', verbEnd, site.demander(), actingHints(addressee));
  if (site.has('dative')) {
    const given = denied(site, next);
    if (given.length > 0) return given;
  }
  const linked = behindLink(site, next, found);
  if (linked !== undefined) return linked;
  // "proposed a bill that would cut the tax", "demanded guarantees that": it tells of the thing.
  const isOfThing = site.has('noun') && !isSomebody;
  if (after?.tag === 'that' && (site.has('that') || site.has('modalThat')) && !isOfThing)
    return clause(site, found.last + 2, verbEnd, addressee);
  // "want it in writing that nobody will be punished".
  if (lowerAt(words, found.last + 2) === 'writing' && tagAt(words, found.last + 3) === 'that')
    return site.make(clauseExtent(sentence, found.last + 4).pieces, 'in-writing', verbEnd, asker(site));
  const thing = thingOf(site, next, found);
  if (thing !== undefined) return thing;
  // "We want one thing: a call from each of them": what follows the colon.
  // "want one thing above all: a ferry".
  const isAbove = lowerAt(words, found.last + 1) === 'above' && lowerAt(words, found.last + 2) === 'all';
  const colon = isAbove ? found.last + 3 : found.last + 1;
  if (COUNTED_THINGS.has(head) && words[colon]?.text === ':')
    return site.make(itemPieces(sentence, colon + 1), 'counted', verbEnd, asker(site));
  const told = site.has('that') || site.has('modalThat') ? clause(site, next, verbEnd, []) : [];
  if (told.length > 0) return told;
  // "suggested the delay was a mistake": what is thought, and no thing.
  if (cue.lemma === 'suggest' && /^(?:modal|auxiliary)$/.test(after?.tag ?? '')) return [];
  // "blocked the road to force a pay rise", where "forced a pay rise" tells what came of it.
  if (cue.lemma === 'force' && !isPressed(site)) return [];
  return acceptsNoun(sentence, cue, next, site.subject()) ? noun(site, next) : [];
}

/** "asked the board to resign": what somebody, or something, is to do. */
function askedOf(
  site: VerbSite,
  next: number,
  found: Phrase,
  content: Content,
  isSomebody: boolean,
): readonly DemandCandidate[] {
  const { sentence, words, cue, verbEnd } = site;
  if (isNoRequest(site, next, found, content.pieces[0]!.first, isSomebody)) return [];
  if (cue.lemma === 'expect' && !isExpectation(site, content.pieces[0]!.first)) return [];
  const demander = asker(site);
  // "want Norland to be excluded": of nobody that is named, so that what is to be done is told with the thing.
  const [first, ...rest] = content.pieces;
  // "urged residents to be vaccinated": people are spoken to, and do it.
  const isSpokenTo = SPEAKS_TO.has(cue.lemma) && (isSomebody || words[next]!.lower === 'those');
  const isUndergone =
    words[first!.first]!.lower === 'be' &&
    !isSpokenTo &&
    content.addressee.every(({ undergoes }) => undergoes === true);
  // "asked the shop for | the coat to be mended"
  const link = words.findIndex(({ lower }, i) => i > next && i < first!.first && lower === 'for');
  const pieces = isUndergone ? [{ first: link < 0 ? next : link + 1, last: first!.last }, ...rest] : content.pieces;
  const spokenTo = isSpokenTo ? content.addressee.map((hint) => actingHint(hint)) : content.addressee;
  const asked = site.make(pieces, 'infinitive', verbEnd, demander, spokenTo);
  const others = othersAsked(sentence, content.pieces.at(-1)!.last + 1, site.options);
  return [
    ...asked,
    ...others.flatMap(({ pieces, addressee: also }) => site.make(pieces, 'infinitive', verbEnd, demander, also)),
  ];
}

/** "Our people need three things": of what is needed, whoever says so. */
function asker(site: VerbSite): readonly PartyHint[] {
  return site.cue.lemma === 'need' ? speakersAt(site.place, site.at) : site.demander();
}

/** True where the verb with an object "to" do something tells of no request; `act` is the first word of what the object is to do. */
function isNoRequest(site: VerbSite, next: number, found: Phrase, act: number, isSomebody: boolean): boolean {
  const { sentence, words, cue } = site;
  if (site.isOwnStaff(found) || isInstrument(site)) return true;
  const head = headWord(sentence, found).lower;
  const { lower } = words[act]!;
  // "wants nothing to do with it".
  if (head === 'nothing') return true;
  if (JUDGING_NOUNS.has(head) && isAppeal(words, act)) return true;
  // "wired the money to buy it": nobody is told; a car may be waved, and a ship radioed.
  if (SENDS_WORD.has(cue.lemma) && !isSomebody) return true;
  if (SENDS_WORD.has(cue.lemma) || /^(?:wave|radio)$/.test(cue.lemma)) return isOwnErrand(site, next, act);
  switch (cue.lemma) {
    case 'tell':
      // "told the Courier on Friday that she had begged the firm to pay": what was asked is told of.
      return words.slice(found.last + 1, act).some(({ tag }) => tag === 'that');
    case 'press':
    case 'push':
      // "The drought has pushed farmers to sell": things press nobody for what they want; "pressed the button to open it".
      return isThing(site) || /^(?:button|key|lever|switch|pedal|door|bell)$/.test(words[found.last]!.lower);
    case 'charge':
      // "charged him with refusing to testify", "charged the club with failing to control its fans": what is held against them.
      return words.slice(next, act).some((word) => word.lower === 'with');
    case 'ask':
      // "asked the minister to comment": a question.
      return lower === 'comment';
    case 'call':
      // "called the chairman to give evidence", but "called her mother to say".
      return !/^(?:give|testify|appear|explain|account|fast|pray|repent|mourn)$/.test(lower);
    case 'need':
      // "needs two more weeks to recover", "needs three points to go through": what one uses for one's own end.
      return !site.isSaid() || (!isSomebody && (words[next]!.tag === 'number' || isMeansTo(words, next, head)));
    case 'wish':
      return !isSomebody;
    case 'force':
      return !isRuling(site) && !(isSomebody && isAim(site));
    case 'get':
      return !isSomebody || !isAim(site);
    default:
      return false;
  }
}

/** "won a court order forcing the clinic to", "the verdict forces it to": by what has been decided. */
function isRuling(site: VerbSite): boolean {
  const { sentence, words, at } = site;
  return site.isIng(at)
    ? RULINGS.has(singular(lowerAt(words, at - 1)))
    : headIsIn(sentence, site.subject(), RULINGS) || /^(?:court|judge|tribunal)$/.test(lowerAt(words, at - 1));
}

/** "bars the firm from selling", "sent them home": what the word behind whoever is told leads to; `undefined` for none. */
function behindLink(site: VerbSite, next: number, found: Phrase): readonly DemandCandidate[] | undefined {
  const { sentence, words, cue, verbEnd } = site;
  const link = lowerAt(words, found.last + 1);
  const addressee = partyHints(sentence, found);
  if ((link === 'into' || link === 'from') && site.has(link) && site.isIng(found.last + 2)) {
    // "The order bars the firm from selling it"; people stop and prevent one another by force.
    const isRuled = headIsIn(sentence, site.subject(), RULINGS) || headIsIn(sentence, site.subject(), COURTS);
    const needsRuling = cue.lemma === 'stop' || cue.lemma === 'prevent';
    if (
      link === 'from' &&
      cue.type === 'demand' &&
      !isRuled &&
      (needsRuling || !isParty(sentence, site.subject()?.first))
    )
      return [];
    return site.make(site.gerund(found.last + 2), link, verbEnd, site.demander(), addressee);
  }
  if (link === 'with' && site.has('withDoing') && site.isIng(found.last + 2) && !site.isOwnStaff(found))
    return site.make(site.gerund(found.last + 2), 'with-doing', verbEnd, site.demander(), actingHints(addressee));
  if (link === 'against' && site.has('against')) return against(site, found.last + 1, actingHints(addressee));
  const away = site.has('out') ? awayFrom(sentence, found.last + 1) : undefined;
  return away !== undefined && isParty(sentence, next) && !site.isOwnStaff(found)
    ? site.make([away], 'out', verbEnd, site.demander(), addressee)
    : undefined;
}

const COURTS = wordSet('court tribunal judge magistrate');

/** "asked the bank for a loan", "wants the inquiry reopened": what is wanted of, to or with the object; `undefined` for none. */
function thingOf(site: VerbSite, next: number, found: Phrase): readonly DemandCandidate[] | undefined {
  const { sentence, words, cue, verbEnd } = site;
  if (site.has('objectFor')) {
    // "is asking five million dollars for the engineer": what is wanted, and what would be given for it.
    const sum = headOf(sentence, found).last;
    if (isSum(words, next, sum)) return cue.lemma === 'ask' && isPrice(words, sum + 1) ? [] : noun(site, next);
    const split = objectFor(sentence, next);
    // "has pushed demand for power to a record", "invited bids for the pier".
    const isPushed = /^(?:push|invite)$/.test(cue.lemma) && !isParty(sentence, next);
    if (split !== undefined && !isPushed) {
      const others = split.pieces.map((piece, at) => (at === 0 ? undefined : askedForToo(site, piece)));
      const own = split.pieces.filter((_, at) => others[at] === undefined);
      return [
        ...site.make(own, 'object-for', verbEnd, site.demander(), split.addressee),
        ...others.flatMap((other) =>
          other === undefined ? [] : site.make(other.pieces, 'object-for', verbEnd, site.demander(), other.addressee),
        ),
      ];
    }
  }
  // "Envoy presses Tarn on dam release", in a headline; "pressed the minister on the leak": asked about it.
  if (cue.lemma === 'press' && /^head/.test(site.place.parse.paragraph.role)) {
    const split = objectFor(sentence, next, 'on');
    const thing = split?.pieces[0];
    if (thing !== undefined && isAction(singular(words[thing.last]!.lower)))
      return site.make(split!.pieces, 'on', verbEnd, site.demander(), split!.addressee);
  }
  if (site.has('toThing')) {
    const split = objectFor(sentence, next, 'to');
    const isAsked = isParty(sentence, next) || isSomeOf(sentence, next);
    if (split !== undefined && isAsked && !isFestive(site, split.pieces))
      return site.make(split.pieces, 'to-thing', verbEnd, site.demander(), split.addressee);
  }
  if (site.has('done') && !isOwnFleet(site, found)) {
    const done = doneTo(sentence, next);
    // "wants them out by Easter": they are to go.
    const isAway =
      lowerAt(words, found.last + 1) !== 'gone' &&
      awayFrom(sentence, found.last + 1) !== undefined &&
      isParty(sentence, next);
    if (done !== undefined)
      return site.make(
        isAway ? [done] : [done, ...alsoDone(sentence, done.last + 1)],
        'done',
        verbEnd,
        site.demander(),
        isAway ? partyHints(sentence, found) : [],
      );
  }
  return undefined;
}

/** "asked shareholders for patience and | the bank for more time": who else is asked, and for what; `undefined` where a thing stands there. */
function askedForToo({ sentence, words }: VerbSite, { first }: Piece): Content | undefined {
  const whom = phraseFrom(sentence, tagAt(words, first - 1) === 'determiner' ? first - 1 : first, ONLY_OF);
  if (whom === undefined || lowerAt(words, whom.last + 1) !== 'for' || !isParty(sentence, whom.first)) return undefined;
  return { pieces: nounExtent(sentence, whom.last + 2).pieces, addressee: actingHints(partyHints(sentence, whom)) };
}

/** By these somebody turns to people, and not to things. */
const SPEAKS_TO = wordSet('urge exhort encourage tell advise beg implore instruct remind entreat');

const OTHERS = /^(?:people|those|everything|everyone|work|move|moves|decision|decisions)$/;

/** "turned down the pause | within an hour", "the idea | as too costly": how soon it was refused, and why. */
function beforeDelay({ words }: VerbSite, piece: Piece): Piece {
  for (let i = piece.first + 1; i <= piece.last; i++) {
    // "the ultimatum | on Tuesday": a mere word for what was asked has no time of its own.
    const isWhen =
      words[i]!.tag === 'preposition' && tagAt(words, i + 1) === 'time' && TAKEN_UP.has(words[i - 1]!.lower);
    if (isWhen) return { first: piece.first, last: i - 1 };
    const isWhy = words[i]!.lower === 'as' && tagAt(words, skipAdverbs(words, i + 1)) === 'adjective';
    const isOutOfHand = words[i]!.lower === 'out' && lowerAt(words, i + 1) === 'of' && lowerAt(words, i + 2) === 'hand';
    if (words[i]!.lower === 'within' || isWhy || isOutOfHand) return { first: piece.first, last: i - 1 };
  }
  return piece;
}

/** The thing that is wanted or refused, where it begins at `next`. */
export function noun(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { sentence, words, cue } = site;
  // "want no part of the bill", "wants no truck with them": what one keeps out of.
  if (lowerAt(words, next) === 'no' && /^(?:part|truck)$/.test(lowerAt(words, next + 1))) return [];
  // "declined comment", as "declined to comment".
  if (cue.type === 'refusal' && SAYING.has(lowerAt(words, next))) return [];
  const idea = phraseFrom(sentence, next, ONLY_OF)?.first ?? next;
  const of = /^(?:refusal|proposal)$/.test(cue.type) ? behindIdea(words, idea) : undefined;
  // "rejected the idea of paying a toll": what the idea is.
  if (of !== undefined && site.isIng(of)) return site.make(site.gerund(of), 'gerund');
  const extent = nounExtent(sentence, of ?? next, site.options);
  if (cue.type === 'refusal')
    return things(
      site,
      extent.pieces.map((piece) => beforeDelay(site, piece)),
      'noun',
      site.verbEnd,
    );
  const frame = site.has('noun') ? 'noun' : 'action';
  const found = things(site, extent.pieces, frame, site.verbEnd);
  return found.length === 0 ? found : [...found, ...gapped(site, extent.stop)];
}

/** "rejected the very idea of | a toll": where what the idea is begins; `undefined` where the object is no idea of something. */
function behindIdea(words: readonly Word[], first: number): number | undefined {
  for (let i = first; i < first + 4; i++)
    if (lowerAt(words, i) === 'idea') return lowerAt(words, i + 1) === 'of' ? i + 2 : undefined;
  return undefined;
}

/** "The pilots want more rest, the cabin crew more pay": others who want something by the same verb. */
function gapped(site: VerbSite, comma: number): readonly DemandCandidate[] {
  const { sentence, words } = site;
  const found: DemandCandidate[] = [];
  let at = comma;
  while (tagAt(words, at) === 'comma') {
    const first = tagAt(words, at + 1) === 'coordinator' ? at + 2 : at + 1;
    const party = phraseFrom(sentence, first, ONLY_OF);
    const thing = (party?.last ?? at) + 1;
    if (party === undefined || !AMOUNTS.has(lowerAt(words, thing)) || !isParty(sentence, first)) break;
    const { pieces, stop } = nounExtent(sentence, thing);
    if (!PAUSES.test(words[stop]?.tag ?? 'stop')) break;
    found.push(...site.make(pieces, 'noun', site.verbEnd, partyHints(sentence, party)));
    at = stop;
  }
  return found;
}

/** What opens a thing that is wanted, right behind whoever wants it. */
const AMOUNTS = wordSet('a an more less fewer better higher lower');
