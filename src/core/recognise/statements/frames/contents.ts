import type { Span } from '../../../text/span';
import { itemAt } from '../../../text/itemAt';
import { contentAfter } from '../../speech/contentAfter';
import { clauseBegins, contentSpan } from '../../speech/speechContent';
import { withinQuotation } from '../../speech/spoken';
import { afterAdverbials } from '../../syntax/adverbials';
import { isPeriod } from '../../syntax/boundaries';
import { gerundExtent, infinitiveExtent, type Extent } from '../../syntax/extent';
import type { Frame } from '../../syntax/judgingVerbs';
import { nounExtent } from '../../syntax/nounExtent';
import type { ParsedSentence } from '../../syntax/parse';
import { isActor, isPartyNoun } from '../../syntax/partyNouns';
import { nameBehind, phraseFrom } from '../../syntax/phrases';
import type { Word } from '../../syntax/tags/words';
import { opensFiniteVerb, skipAdverbs } from '../../syntax/verbGroups';
import { fartherAs, quotedFarther, quotedIn } from './farther';
import type { Site } from './site';

/** What hangs on the verb by the frame; `undefined` if nothing does. */
export function framedContent(site: Site, frame: Frame): Span | undefined {
  const { sentence, at } = site;
  const { words } = sentence;
  const { lemma } = words[at]!.verb!;
  const [, sign = '', kind = '', quoted = ''] = /^([+~]?)(\w+)("?)$/.exec(frame)!;
  const out = words[at + 1]?.lower === 'out' ? 2 : 1;
  if (sign === '') return hanging(site, behindSettings(sentence, at + out), kind, quoted !== '');
  const object = objectOf(sentence, skipAdverbs(words, at + 1), kind === 'is');
  // "calls widening the pact “a mistake”".
  const isAct = object === undefined && kind === 'is' && words[at + 1]?.verb?.form === 'ing';
  const judged = isAct ? quotedFarther(site, at + 1) : undefined;
  if (judged !== undefined) return { start: words[at + 1]!.start, end: judged.end };
  if (object === undefined || (sign === '~' && !isSomebody(words[object.last]!))) return undefined;
  // "compared notes with Wick"
  if (lemma === 'compare' && words[object.last]!.lower === 'notes') return undefined;
  // "calls itself a family", "named their robot “Robo”": a name.
  if (kind === 'is' && /sel(?:f|ves)$/.test(words[object.last]!.lower)) return undefined;
  if (lemma === 'name' && words[object.last]!.tag === 'noun' && !isSomebody(words[object.last]!)) return undefined;
  // "found the door open", but "found her “too well behaved”".
  const verdict = words[skipAdverbs(words, object.next)];
  const isQuote = (verdict?.quotation ?? -1) >= 0 && verdict!.quotation !== words[at]!.quotation;
  if (kind === 'is' && lemma === 'find' && !isQuote && !VERDICTS.test(verdict?.lower ?? '')) return undefined;
  if (kind === 'for' && lemma !== 'blame' && !isReproached(sentence, object.last, object.next)) return undefined;
  const content =
    hanging(site, object.next, kind, quoted !== '', true) ??
    (kind === 'is' ? quotedFarther(site, object.next) : kind === 'as' ? farther(site, object.next) : undefined);
  return content && (sign === '~' ? content : { start: words[at + 1]!.start, end: content.end });
}

/** The same behind a passive, whose object stands before it: "was accused of {fraud}", "was called “{a joke}” by Moe". */
export function framedBehind(site: Site, frame: Frame, from = site.at + 1): Span | undefined {
  const { sentence, at } = site;
  // A ship is called “Sunrise”: a name.
  const isName = /^(?:call|dub|term|label|name)$/.test(sentence.words[at]!.verb!.lemma);
  if (!frame.startsWith('+') || (frame === '+is' && isName)) return undefined;
  return hanging(site, from, frame.slice(1), frame === '+is', true);
}

/** The same of what is judged before it: "what it called “{a joke}”", "what they describe as {a return to the past}". */
export function judgedBehind(site: Site, frames: readonly Frame[]): Span | undefined {
  const { words } = site.sentence;
  const next = words[site.at + 1];
  const isCalled = frames.includes('+is');
  // "what locals call “the Hole”", "what we call Velm": a name.
  if (
    isCalled &&
    (next === undefined || next.capital || !(next.quotation >= 0 ? next.lower !== 'the' : /^an?$/.test(next.lower)))
  )
    return undefined;
  const frame = frames.find((one) => one === '+is' || one === '+as');
  return frame && hanging(site, site.at + 1, frame.slice(1), false);
}

const VERDICTS = /^(?:guilty|innocent|liable|unlawful|illegal|unfit|negligent)$/;

/** What a few verbs have for an object, of all things. */
const ONLY: Readonly<Record<string, RegExp>> = {
  find: /^(?:evidence|proof|signs?|traces?|indications?|links?|fault|reason|flaws)$/,
  show: /^(?:evidence|proof|signs?|traces?|indications?|links?)$/,
  claim: /^(?:responsibility|victory|credit)$/,
  reject: /^(?:finding|figure|link|charge|criticism|accusation|allegation|comparison|notion)s?$/,
  see: /^(?:alternatives?|reasons?|need|point|prospects?|chances?|dangers?|risks?|room|basis|grounds|parallels?)$/,
};

/** How far behind an object its preposition may stand. */
const REACH = 8;

/** The content of a kind, from `from` on; behind an object its preposition may stand a little further off. */
function hanging(site: Site, from: number, kind: string, isQuoted: boolean, hasObject = false): Span | undefined {
  const { parse, sentence, at } = site;
  const { words } = sentence;
  if (kind === 'that') {
    const content = contentAfter(parse, sentence, at, words[at]!.verb!.lemma)?.content;
    return content && mayHang(sentence, at, content)
      ? withinQuotation(parse, sentence, words[at]!.quotation, content)
      : undefined;
  }
  if (kind === 'is') return predicate(site, from, isQuoted);
  if (kind === 'noun') return thing(site, from);
  for (let link = from; link < words.length && link < from + REACH; link++) {
    if (words[link]!.lower === kind) {
      const isNumber = /^(?:number|preposition|adverb)$/.test(words[link + 1]?.tag ?? '');
      // "put the vase at one end"
      const isOneOf = words[link + 1]?.lower === 'one' && words[link + 2]?.tag === 'noun';
      if (kind === 'at' && (!isNumber || isOneOf || isClock(words, link + 1))) return undefined;
      // "attacked the convoy as it left": when it was.
      if (kind === 'as' && clauseBegins(sentence, link + 1)) return undefined;
      // "attacked the village for three hours": how long.
      if (kind === 'for' && isLength(sentence, link + 1)) return undefined;
      // "compared prices to save money": what for; but "the storm to battle".
      const isAim = words[link]!.tag === 'to' && !/^(?:stop|comma)$/.test(words[link + 2]?.tag ?? 'stop');
      if (isAim && /^(?:compare|liken)$/.test(words[at]!.verb!.lemma)) return undefined;
      if (isQuoted && words[quotedIn(sentence, link + 1)]?.quotation === words[at]!.quotation) return undefined;
      return linked(site, link);
    }
    if (!hasObject || LIMITS.test(words[link]!.tag)) return undefined;
  }
  return undefined;
}

/** False of the clause of an aside ("shows a loss, a sign that the firm is failing") and of the next one ("knew of it, they say"). */
function mayHang({ words, nounPhrases, phraseAt }: ParsedSentence, verb: number, { start }: Span): boolean {
  const first = words.findIndex((word) => word.start === start);
  if (itemAt(words, first - 1)?.tag !== 'that') return first === skipAdverbs(words, verb + 1);
  const noun = nounPhrases[phraseAt[first - 2] ?? -1];
  return itemAt(words, (noun?.first ?? 0) - 1)?.tag !== 'comma';
}

/** "put the bins out at 7:40", "at 8 p.m.": when, and no estimate. */
function isClock(words: readonly Word[], at: number): boolean {
  const [hour, behind] = [words[at], words[at + 1]];
  return /^\d{1,2}[:.]\d\d/.test(hour?.lower ?? '') || /^(?:[ap]\.?m\.?|o'clock)$/.test(behind?.lower ?? '');
}

/** "three hours", "a week"; but not "three years of work". */
function isLength({ words, phraseAt, nounPhrases }: ParsedSentence, first: number): boolean {
  const last = nounPhrases[phraseAt[first] ?? -1]?.last ?? first;
  return words[last] !== undefined && isPeriod(words[last].lower) && words[last + 1]?.lower !== 'of';
}

const LIMITS = /^(?:comma|stop|break|that|relative|to|modal|auxiliary|coordinator|subordinator)$/;

/** "characterised {the row between the club and its fans as “a family affair”}". */
function farther(site: Site, from: number): Span | undefined {
  const as = fartherAs(site, from);
  return as < 0 ? undefined : linked(site, as);
}

/** Behind the preposition or "to" at `link`: a thing, an act, what is quoted, a quality. */
export function linked(site: Site, link: number): Span | undefined {
  const { sentence, inSubject = false } = site;
  const { words } = sentence;
  const isNot = words[link - 1]?.tag === 'not' && words[link]!.tag === 'to';
  // "described the noise as “like a train”": whatever is quoted.
  const { quotation = -1 } = words[link + 1] ?? {};
  if (quotation >= 0 && quotation !== words[link]!.quotation && words[link + 1]!.tag === 'preposition')
    return contentSpan(site.parse, sentence, link + 1, words.findLast((word) => word.quotation === quotation)!.end);
  const first = skipAdverbs(words, link + 1);
  const extent =
    words[link]!.tag === 'to'
      ? infinitiveExtent(sentence, link + 1, { inSubject })
      : words[first]?.verb?.form === 'ing'
        ? gerundExtent(sentence, first, { inSubject })
        : nounExtent(sentence, first, { inSubject });
  return spanOf(site, isNot ? link - 1 : link + 1, extent);
}

/** The object of a verb and the word behind it and its name, without what hangs on its noun; with "of" and its noun if `isWhole`. */
function objectOf(
  sentence: ParsedSentence,
  first: number,
  isWhole: boolean,
): { readonly last: number; readonly next: number } | undefined {
  const { words } = sentence;
  const { quotation, tag } = words[first] ?? {};
  // "called that a theft".
  const behind = words[first + 1];
  if (tag === 'that' && behind && (behind.quotation !== quotation || /^an?$/.test(behind.lower)))
    return { last: first, next: first + 1 };
  const phrase = phraseFrom(sentence, first, NO_LINKS);
  if (phrase === undefined) return undefined;
  // Quoted words behind it are none of it: “the plan “a joke””.
  let { last } = phrase;
  while (last > first && words[last]!.quotation !== quotation) last--;
  // "everybody else".
  if (words[last + 1]?.lower === 'else') last++;
  // "called the decision of the court | unfair".
  const of = isWhole && words[last + 1]?.lower === 'of' ? phraseFrom(sentence, last + 2, NO_LINKS) : undefined;
  if (of !== undefined && words[of.last]!.quotation === quotation) ({ last } = of);
  // "accused the landlord, Quay Holdings, | of theft".
  const name = nameBehind(sentence, phrase);
  return { last, next: (name === undefined ? last : name + 1) + 1 };
}

const NO_LINKS: ReadonlySet<string> = new Set();

/** "praised {the crews for staying}", "{the plan for its wit}"; but not "criticised plans for a dam". */
function isReproached({ words }: ParsedSentence, last: number, link: number): boolean {
  const { lower = '', verb } = words[link + 1] ?? {};
  // "hailed a cab for her" has no noun behind.
  const isOwn = /^(?:its|his|her|their)$/.test(lower) && /^(?:noun|adjective|verb)$/.test(words[link + 2]?.tag ?? '');
  return isSomebody(words[last]!) || verb?.form === 'ing' || isOwn;
}

/** Behind when and where it is said: "promised in a meeting on Friday | to go". */
function behindSettings(sentence: ParsedSentence, from: number): number {
  const { words, phraseAt, nounPhrases } = sentence;
  let at = afterAdverbials(words, from);
  for (let steps = 0; steps < 3 && /^(?:in|on|at|during)$/.test(words[at]?.lower ?? ''); steps++) {
    const phrase = nounPhrases[phraseAt[at + 1] ?? -1];
    if (phrase?.first !== at + 1) break;
    at = afterAdverbials(words, phrase.last + 1);
  }
  return at;
}

/** A noun phrase for what is nobody, with its article and all that hangs on it. */
export function thing(site: Site, from: number): Span | undefined {
  const { sentence, at } = site;
  const { words, phraseAt, nounPhrases } = sentence;
  const first = skipAdverbs(words, from);
  const head = words[nounPhrases[phraseAt[first] ?? -1]?.last ?? -1];
  if (head === undefined || (head.tag === 'pronoun' && head.lower !== 'none')) return undefined;
  // "promised two years ago": when.
  if (isLength(sentence, first)) return undefined;
  const { lemma = '' } = words[at]!.verb ?? {};
  if (ONLY[lemma === 'dismiss' ? 'reject' : lemma]?.test(head.lower) === false) return undefined;
  // "announced a new minister", but "threatened a witness".
  const mayBePerson = head.lower === 'none' || (lemma !== 'threaten' && /^an?$/.test(words[first]!.lower));
  if (isSomebody(head) && !mayBePerson) return undefined;
  // "promised it would be safe": a clause.
  const comma = words.find(({ tag, start }) => tag === 'comma' && start > head.start);
  return clauseBegins(sentence, first, comma?.start) ? undefined : spanOf(site, first, nounExtent(sentence, first));
}

/** True of a name, a pronoun, a noun for somebody. */
export function isSomebody({ tag, lower }: Word): boolean {
  return tag === 'noun' ? isPartyNoun(lower) || isActor(lower) : /^(?:name|pronoun)$/.test(tag) || lower === 'other';
}

/** What is said of the object: "irresponsible", "a disgrace", “a joke”. */
export function predicate(site: Site, from: number, isQuoted: boolean): Span | undefined {
  const { parse, sentence, at } = site;
  const { words, phraseAt, nounPhrases } = sentence;
  const first = QUALITIES.test(words[from]?.lower ?? '') ? from : skipAdverbs(words, from);
  const word = words[first];
  if (word === undefined) return undefined;
  if (word.quotation >= 0 && word.quotation !== words[at]!.quotation) {
    const last = words.findLast(({ quotation }) => quotation === word.quotation)!;
    return contentSpan(parse, sentence, first, last.end);
  }
  const phrase = nounPhrases[phraseAt[first] ?? -1];
  // "call the mountain the Old Lady": a name. "Called it nonsense", "called it misleading" end with it.
  const isThing = phrase !== undefined && /^(?:an?|the)$/.test(word.lower) && words[phrase.last]!.tag === 'noun';
  const ends = /^(?:stop|comma|coordinator)$/.test(words[first + 1]?.tag ?? 'stop');
  const isAlone =
    ends &&
    (word.tag === 'verb' || word.tag === 'adverb' || (word.tag === 'noun' && words[first - 1]!.tag === 'pronoun'));
  if (isQuoted || !(isThing || isAlone || word.tag === 'adjective')) return undefined;
  return isAlone ? word : spanOf(site, first, nounExtent(sentence, first));
}

/** Adjectives that end as adverbs do. */
const QUALITIES = /^(?:unfriendly|cowardly|costly|deadly|ugly|silly|untimely|unlikely|unseemly|ungodly|unruly)$/;

/** All conjuncts of an extent as one, with what closes the sentence behind it: a condition, or one thing more. */
function spanOf({ parse, sentence, at }: Site, first: number, { pieces, stop }: Extent): Span | undefined {
  const { words } = sentence;
  if (pieces.length === 0) return undefined;
  const comma = words[stop]?.tag === 'comma' ? 1 : 0;
  let last = stop + comma;
  const { lower = '' } = words[last] ?? {};
  // "of inventing a crisis to push through a tax".
  const isFor = words[first]!.verb?.form === 'ing' && words[stop]?.tag === 'to';
  const aim = isFor ? infinitiveExtent(sentence, stop + 1).pieces.at(-1) : undefined;
  const isCondition =
    /^(?:if|unless|until|provid(?:ed|ing))$/.test(lower) || (lower === 'on' && words[last + 1]?.lower === 'condition');
  // "as a reprieve, not a victory".
  const isMore =
    comma > 0 &&
    (/^(?:for|without|including|even|or)$/.test(lower) ||
      (lower === 'not' && /^(?:determiner|adjective)$/.test(words[last + 1]?.tag ?? '')));
  let holds = isCondition || isMore;
  for (; holds && words[last + 1] !== undefined && !/^(?:comma|stop|break)$/.test(words[last + 1]!.tag); last++)
    holds = isCondition || words[last]!.tag === 'to' || !opensFiniteVerb(sentence, last + 1);
  if (!isCondition && words[last + 1]?.tag === 'comma') holds = false;
  let end = Math.max(first, holds ? last : (aim ?? pieces.at(-1)!).last);
  // "for running “to the fire, not from it”": a quotation in it goes on to its end.
  const { quotation } = words[end]!;
  if (quotation >= 0 && quotation !== words[at]!.quotation && words[first]!.quotation !== quotation)
    end = words.findLastIndex((word) => word.quotation === quotation);
  const leaves = words[first]!.quotation >= 0 && words[end]!.quotation < 0;
  if (!leaves) return contentSpan(parse, sentence, first, words[end]!.end);
  // "admits to “irregularities” in the permit": what is quoted is only how it begins.
  if (words[end]!.tag === 'preposition') end = nounExtent(sentence, end + 1).pieces.at(-1)?.last ?? end - 1;
  return { start: words[first]!.start, end: words[end]!.end };
}
