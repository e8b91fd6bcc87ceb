import { afterAdverbials } from '../../syntax/adverbials';
import { gerundExtent, type Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import { actingHints, partyHints, type PartyHint } from '../../parties/parties';
import { headNounAt, ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { statusBy } from '../context/outcomes';
import type { DemandStatus } from '../../mark';
import { clause, WEATHER } from './clauseFrames';
import { COMPARED, forContent, forContents, othersAsked, toContent } from '../contents';
import { itemPieces } from '../context/announced';
import { COUNTED_THINGS, HELD_TRUE, SOUGHT_ALONE, isProposed } from '../cues/nounKinds';
import { wordSet } from '../../../text/wordSet';
import type { VerbFrame } from '../cues/verbs';
import { withoutReceiver } from './receivers';
import { acceptsNoun, objectFor } from './verbObjects';
import { giversIn } from '../givers';
import { isParty } from '../isParty';
import { isFoughtFor, isMoved, isOwnErrand, isPlan, isStruckFor, isSummons, isThing } from './verbSenses';
import type { VerbSite } from './verbSite';
import { isTimeUnit } from '../../syntax/tags/timeUnits';
import { lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';
import { COMMA_OR_STOP, PAST_FORMS, PAUSES } from '../../syntax/tags/patterns';

/** By the preposition before the addressee. */
export const ADDRESSEE_PREPOSITIONS: Readonly<Record<string, VerbFrame>> = {
  on: 'on',
  upon: 'on',
  with: 'with',
  to: 'toward',
  at: 'at',
};

/** What one asks for at a table or a counter. */
const SERVED = wordSet(
  'glass cup pint mug bottle drink beer wine coffee tea sandwich menu autograph autographs selfie selfies directions lift napkin',
);

/** The word behind "in a letter", "through the Red Cross", "at a rally on Friday", "from exile", where what is wanted or who is asked follows. */
export function behindCircumstance(site: VerbSite, next: number): number | undefined {
  const { sentence, words, at } = site;
  if (
    !/^(?:in|at|through|via|during|over|on|outside|near|around|from)$/.test(words[next]!.lower) ||
    words[at]!.verb!.form === 'ing'
  )
    return undefined;
  let behind = phraseFrom(sentence, next + 1, ONLY_OF)?.last;
  if (behind === undefined) return undefined;
  behind++;
  // "appealed over the radio to the mutineers to disarm".
  const frame = ADDRESSEE_PREPOSITIONS[lowerAt(words, behind)];
  if (frame !== undefined && site.has(frame) && toContent(sentence, behind + 1) !== undefined) return behind;
  // "at a Mass in Velm for".
  if (/^(?:in|at|on|with|to)$/.test(lowerAt(words, behind)))
    behind = (phraseFrom(sentence, behind + 1, ONLY_OF)?.last ?? behind - 1) + 1;
  // "in a resolution adopted unanimously on Friday that".
  if (tagAt(words, behind) === 'verb' && PAST_FORMS.test(words[behind]!.verb!.form)) behind++;
  behind = afterAdverbials(words, behind);
  const { lower = '', tag } = words[behind] ?? {};
  return tag === 'that' || /^(?:for|against)$/.test(lower) ? behind : undefined;
}

/** What the preposition at `next` leads to: "for" something, "on" somebody "to" do, "of" somebody "that". */
export function preposition(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { sentence, words, verbEnd, cue } = site;
  const { lower } = words[next]!;
  // "asked for one thing: an inquiry": what follows the colon.
  const counted = lower === 'for' && cue.type !== 'refusal' ? phraseFrom(sentence, next + 1, ONLY_OF) : undefined;
  if (counted !== undefined && COUNTED_THINGS.has(words[counted.last]!.lower) && words[counted.last + 1]?.text === ':')
    return site.make(itemPieces(sentence, counted.last + 2), 'counted', next, site.demander());
  // "hopes for the court to overturn it": of somebody, where "hopes for rain" asks nobody.
  if (lower === 'for' && site.has('forParty')) {
    // "is looking for a coach to replace him": for whoever may be found.
    if (cue.lemma === 'look' && /^(?:an?|some|more|someone|somebody|anyone|anybody)$/.test(lowerAt(words, next + 1)))
      return [];
    const content = isParty(sentence, next + 1) ? forContent(sentence, next, site.options) : undefined;
    return content === undefined || content.addressee.length === 0
      ? []
      : site.make(content.pieces, 'for', verbEnd, site.demander(), content.addressee);
  }
  if (lower === 'for' && site.has('for')) {
    const shared = pastSecondVerb(site, next);
    const contents = forContents(sentence, shared, {
      ...site.options,
      takesTime: /^(?:ask|sue|apply)$/.test(cue.lemma),
    });
    const [content] = contents;
    if (content === undefined || isHowLong(site, next)) return [];
    if (cue.lemma === 'apply' && !acceptsNoun(sentence, cue, skipAdverbs(words, next + 1))) return [];
    // "would settle for nothing less": told by those words.
    if (cue.lemma === 'settle' && /^(?:nothing|anything|less)$/.test(words[next + 1]!.lower)) return [];
    if (cue.lemma === 'call' && content.addressee.length === 0 && (isPlan(site) || isSummons(site, next + 1)))
      return [];
    // "asked for a glass of water".
    const thing = words[phraseAround(sentence, next + 1)?.last ?? next]!.lower;
    if (cue.lemma === 'ask' && content.addressee.length === 0 && SERVED.has(thing)) return [];
    // "The recipe asks for six eggs", "asks for no payment".
    if (cue.lemma === 'ask' && (isPlan(site) || lowerAt(words, next + 1) === 'no')) return [];
    // "shouted for joy", but "shouting for the return of their savings"; "struck for the visitors".
    const isCried = /^(?:shout|yell|cry)$/.test(cue.lemma) && cue.particle === undefined;
    if (isCried && content.addressee.length === 0 && !isStruckFor(site, next + 1)) return [];
    // "are crying out for rain": what nobody can send; "marched for the tenth time".
    if (WEATHER.has(thing) || (thing === 'time' && cue.lemma === 'march')) return [];
    if (/^(?:come|plump)$/.test(cue.lemma) && content.addressee.length === 0 && !isBacked(site, next + 1)) return [];
    // "The tree cried out for water".
    if (cue.lemma === 'cry' && isThing(site)) return [];
    // "moved for a mistrial", not "for cover".
    if (cue.lemma === 'move' && !isMoved(site, next + 1)) return [];
    // "are fighting for compensation", not "for survival".
    if (cue.lemma === 'fight' && content.addressee.length === 0 && !isFoughtFor(site, next + 1)) return [];
    if (/^(?:strike|walk|fast)$/.test(cue.lemma) && !isStruckFor(site, next + 1)) return [];
    if (shared > next) {
      const status = decidedIn(words, next + 1, shared);
      return contents.flatMap(({ pieces, addressee }) =>
        site.make(pieces, 'for', verbEnd, site.demander(), addressee).map((one) => ({ ...one, status })),
      );
    }
    const cueEnd = cue.lemma === 'call' && next === verbEnd + 1 ? next : verbEnd;
    if (contents.every(({ addressee }) => addressee.length === 0)) {
      const pieces = contents.flatMap((one) => one.pieces);
      const behind = pieces.at(-1)!.last + 1;
      return [
        ...things(site, pieces, 'for', cueEnd),
        ...alsoFor(site, behind, cueEnd),
        ...othersWant(site, behind, lower, cueEnd),
      ];
    }
    const demander = site.demander();
    return contents.flatMap(({ pieces, addressee }) => site.make(pieces, 'for', cueEnd, demander, addressee));
  }
  if (/^(?:on|upon)$/.test(lower) && site.has('onThing')) {
    const extent = site.isIng(next + 1) ? gerundExtent(sentence, next + 1) : nounExtent(sentence, next + 1);
    // "insisted on walking every metre himself": what one does oneself.
    const isOwnAct = extent.pieces.some(({ first, last }) =>
      words.slice(first, last + 1).some((word) => /^(?:him|her|it|them)sel(?:f|ves)$/.test(word.lower)),
    );
    // "insisted on his innocence": what one holds to be so.
    const held = phraseAround(sentence, next + 1)?.last ?? next + 1;
    if (isOwnAct || HELD_TRUE.has(lowerAt(words, held))) return [];
    const also = othersWant(site, (extent.pieces.at(-1)?.last ?? next) + 1, lower, next);
    return [...things(site, extent.pieces, 'on', next), ...also];
  }
  if (
    site.has('toThat') &&
    (/^(?:from|of|to)$/.test(lower) || (cue.lemma === 'impress' && /^(?:on|upon)$/.test(lower)))
  ) {
    const told = toldThat(site, next);
    if (told.length > 0) return told;
  }
  if (lower === 'against' && site.has('against')) return against(site, next, []);
  // "rallied against the law and | for new polls".
  if (lower === 'against' && /^(?:rally|march|demonstrate|protest)$/.test(cue.lemma)) {
    const also = words.findIndex((word, i) => i > next && word.lower === 'for' && lowerAt(words, i - 1) === 'and');
    return also < 0 ? [] : preposition(site, also);
  }
  const frame = ADDRESSEE_PREPOSITIONS[lower];
  if (frame !== undefined && site.has(frame)) {
    const content = toContent(sentence, next + 1, site.options);
    if (content !== undefined && !(cue.lemma === 'write' && isOwnErrand(site, next, content.pieces[0]!.first))) {
      const cueEnd = (lower === 'on' || lower === 'upon') && next === verbEnd + 1 ? next : verbEnd;
      const asked = site.make(content.pieces, 'infinitive', cueEnd, site.demander(), content.addressee);
      // "called on the commission to publish it and on the candidates to wait".
      const behind = content.pieces.at(-1)!.last + 1;
      const and = tagAt(words, behind) === 'comma' ? behind + 1 : behind;
      const isMore = lowerAt(words, and) === 'and' && words[and + 1]?.lower === lower;
      const more = isMore ? toContent(sentence, and + 2) : undefined;
      const others = more === undefined ? othersAsked(sentence, behind) : [more];
      const demander = site.demander();
      return [
        ...asked,
        ...others.flatMap(({ pieces, addressee }) => site.make(pieces, 'infinitive', cueEnd, demander, addressee)),
      ];
    }
  }
  if (site.has('toFor') && (lower === 'to' || (lower === 'with' && site.has('with')))) {
    const split = objectFor(sentence, next + 1);
    // "turned to his mother for comfort", "wrote to the paper for years".
    const isTurned = /^(?:turn|write|go)$/.test(cue.lemma);
    const isAsked = !isTurned || split?.pieces.every((piece) => isGiven(site, piece));
    if (
      split !== undefined &&
      isAsked &&
      (!/^(?:apply|look|turn|write|go)$/.test(cue.lemma) || isParty(sentence, next + 1))
    )
      return site.make(split.pieces, 'to-for', verbEnd, site.demander(), split.addressee);
  }
  return [];
}

/** What others can give, and nobody finds for oneself. */
function isGiven({ sentence, cue }: VerbSite, { first }: Piece): boolean {
  const thing = headNounAt(sentence, first);
  // "has gone to the bank for a loan", not "to the city for the games".
  if (cue.lemma === 'go') return LENT.has(thing);
  return !SOUGHT_ALONE.has(thing) && !/^(?:inspiration|living|advice|fun|luck)$/.test(thing);
}

const LENT = wordSet(
  'loan credit cash money help aid fund funds funding bailout rescue permission protection compensation redress extension approval relief grant',
);

/** "have asked politely for two years": how long, where the verb tells what goes on. */
function isHowLong({ sentence, words, at }: VerbSite, preposition: number): boolean {
  const { tag, traits } = words[verbGroup(sentence, at).first]!;
  if (preposition === at + 1 || tag !== 'auxiliary' || !traits.isHave) return false;
  const unit = words[preposition + 2];
  const isTime = isTimeUnit(unit?.lower ?? '');
  return (
    tagAt(words, preposition + 1) === 'number' && isTime && COMMA_OR_STOP.test(words[preposition + 3]?.tag ?? 'stop')
  );
}

/** "asked for, and been refused, access": the comma before what both verbs govern; the preposition itself where there is but one. */
function pastSecondVerb({ words }: VerbSite, preposition: number): number {
  if (tagAt(words, preposition + 1) !== 'comma' || !/^(?:and|but|or)$/.test(lowerAt(words, preposition + 2)))
    return preposition;
  const close = nextComma(words, preposition + 2);
  const isVerb = words.slice(preposition + 3, Math.max(close, 0)).some(({ verb }) => verb !== undefined);
  return isVerb && close < preposition + 10 ? close : preposition;
}

function decidedIn(words: VerbSite['words'], first: number, last: number): DemandStatus {
  for (let at = first; at < last; at++) {
    const status = words[at]!.verb === undefined ? undefined : statusBy(words[at]!.verb!.lemma);
    if (status !== undefined) return status;
  }
  return 'open';
}

/** "asked for patience and, above all, for money": what else is asked for. */
function alsoFor(site: VerbSite, behind: number, cueEnd: number): readonly DemandCandidate[] {
  const { words, sentence } = site;
  let at = tagAt(words, behind) === 'comma' && words[behind - 1]!.tag !== 'coordinator' ? behind + 1 : behind;
  if (words[at - 1]!.tag === 'coordinator') at--;
  if (!/^(?:and|but)$/.test(lowerAt(words, at))) return [];
  at++;
  if (tagAt(words, at) === 'comma') {
    const close = nextComma(words, at);
    if (close < 0 || close > at + 8) return [];
    at = close + 1;
  }
  at = skipAdverbs(words, at);
  if (lowerAt(words, at) !== 'for') return [];
  const content = forContent(sentence, at, site.options);
  return content === undefined ? [] : site.make(content.pieces, 'for', cueEnd, site.demander(), content.addressee);
}

/** "asked for ten years, | the defence for an acquittal": what somebody else wants, where the verb is not said again. */
function othersWant(site: VerbSite, behind: number, link: string, cueEnd: number): readonly DemandCandidate[] {
  const { words, sentence } = site;
  if (!/^(?:comma|coordinator)$/.test(tagAt(words, behind))) return [];
  const first = tagAt(words, behind + 1) === 'coordinator' ? behind + 2 : behind + 1;
  const other = phraseFrom(sentence, first, ONLY_OF);
  if (other === undefined || lowerAt(words, other.last + 1) !== link) return [];
  // "insists on royalties, the studios on a fee": several, whatever they are; "for" may tell what a thing is for.
  const isSeveral = link !== 'for' && words[other.last]!.traits.isPlural;
  if (!isSeveral && !isParty(sentence, first)) return [];
  const { pieces, stop } = nounExtent(sentence, other.last + 2);
  const isWhole = PAUSES.test(words[stop]?.tag ?? 'stop');
  return isWhole ? site.make(pieces, 'for', cueEnd, partyHints(sentence, other)) : [];
}

/** "proposed to Sudria that they share the river", "demanded from the firm an account of the accident". */
function toldThat(site: VerbSite, at: number): readonly DemandCandidate[] {
  const { sentence, words, verbEnd, cue } = site;
  const phrase = phraseFrom(sentence, at + 1);
  if (phrase === undefined) return [];
  // "insisted to reporters that": those who are only told of it.
  const isPress = cue.lemma === 'insist' && PRESS.has(words[phrase.last]!.lower);
  const named = isPress ? [] : partyHints(sentence, phrase);
  // "required of the city a tribute": only somebody can be asked.
  const hints = words[at]!.lower === 'of' ? actingHints(named) : named;
  const after = words[phrase.last + 1];
  if (after?.tag === 'that') return clause(site, phrase.last + 2, verbEnd, hints);
  if (words[at]!.lower !== 'to' && site.has('bareTo')) {
    const content = toContent(sentence, at + 1);
    if (content !== undefined)
      return site.make(content.pieces, 'infinitive', verbEnd, site.demander(), content.addressee);
  }
  if (after?.tag !== 'determiner' && after?.tag !== 'adjective') return [];
  const takesThing =
    site.has('noun') ||
    (cue.lemma === 'require' && /^(?:of|from)$/.test(words[at]!.lower)) ||
    (cue.lemma === 'expect' && words[at]!.lower === 'from');
  if (!takesThing || (sentence.phraseAt[phrase.last + 1] ?? -1) < 0) return [];
  return site.make(nounExtent(sentence, phrase.last + 1).pieces, 'noun', verbEnd, site.demander(), hints);
}

/** Who is told things for others to read. */
const PRESS = wordSet(
  'reporters journalists newspaper newspapers paper media press radio magazine interviewer broadcaster',
);

/** "came out for a ban", "for longer opening hours": not "for the parade". */
function isBacked({ sentence, words }: VerbSite, first: number): boolean {
  const last = phraseAround(sentence, first)?.last ?? first;
  return isProposed(words[last]!.lower) || words.slice(first, last).some(({ lower }) => COMPARED.test(lower));
}

/** "against travelling": what is advised or warned against. */
export function against(site: VerbSite, at: number, addressee: readonly PartyHint[]): readonly DemandCandidate[] {
  const { sentence, words, cue } = site;
  const thing = phraseAround(sentence, at + 1)?.last ?? at;
  // "held out against a sale", not "against the bowlers": "The tower stands out against the sky".
  if (cue.type === 'refusal' && !site.isIng(at + 1) && !isProposed(words[thing]!.lower)) return [];
  const { pieces } = site.isIng(at + 1) ? gerundExtent(sentence, at + 1) : nounExtent(sentence, at + 1);
  return site.make(pieces, 'against', site.at, site.demander(), addressee);
}

/** Things wanted, each of whoever it names as its giver. */
export function things(
  site: VerbSite,
  pieces: readonly Piece[],
  frame: string,
  cueEnd: number,
): readonly DemandCandidate[] {
  const demander = site.demander();
  // "sent a letter requesting new rules | to the minister".
  const sent = site.isIng(site.at) ? withoutReceiver(site.place, site.at, pieces) : undefined;
  if (sent !== undefined && sent.receiver.length > 0)
    return site.make(sent.pieces, frame, cueEnd, demander, sent.receiver);
  const givers = pieces.map((piece) => giversIn(site.sentence, piece));
  // "asked for 300 men and 20 lorries from the ministry": behind the last of the things, who is to give them all.
  const last = givers.at(-1) ?? [];
  const isOfAll = site.words.slice(pieces.at(-2)?.last, pieces.at(-1)?.last).some(({ lower }) => lower === 'from');
  return pieces.flatMap((piece, at) => {
    const own = givers[at]!;
    return site.make([piece], frame, cueEnd, demander, own.length === 0 && isOfAll ? last : own);
  });
}
