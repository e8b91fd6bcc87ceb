import { itemAt } from '../../../text/itemAt';
import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import { contentAfter } from '../../speech/contentAfter';
import { clauseBegins, contentSpan } from '../../speech/speechContent';
import { afterAdverbials } from '../../syntax/adverbials';
import { gerundExtent, infinitiveExtent, type Extent, type ExtentOptions } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { isActor, isPartyNoun } from '../../syntax/partyNouns';
import { HEARER_VERBS } from '../../syntax/speechVerbs';
import { phraseFrom } from '../../syntax/subjects';
import type { Word } from '../../syntax/tags/words';
import { opensFiniteVerb, skipAdverbs } from '../../syntax/verbGroups';
import type { Frame } from './cues';

/** A verb, or a noun, whose content is looked for. */
export interface Site {
  readonly parse: Parse;
  readonly sentence: ParsedSentence;
  readonly at: number;
  /** The content belongs to a subject whose verb is still to come: "a man accused of {theft} was jailed". */
  readonly inSubject?: boolean;
}

/** What hangs on the verb by the frame; `undefined` if nothing does. */
export function framedContent(site: Site, frame: Frame): Span | undefined {
  const { parse, sentence, at } = site;
  const { words } = sentence;
  const next = at + 1;
  const isLed = frame.startsWith('+');
  if (isLed)
    return besideObject(site, (object) =>
      frame === '+for' && JUDGED_FOR.has(words[at]!.verb!.lemma) && !isReproachable(sentence, object)
        ? undefined
        : linked(site, object + 1, frame.slice(1)),
    );
  switch (frame) {
    case 'clause':
    case 'finding':
    case 'ruling':
      return contentAfter(parse, sentence, at, words[at]!.verb!.lemma)?.content;
    case 'infinitive': {
      const to = behindSettings(sentence, next);
      return infinitive(site, to > next && words[to - 1]!.tag === 'not' ? to - 1 : to);
    }
    case 'objectTo':
      return besideObject(site, (object) => infinitive(site, object + 1));
    case 'noun':
      return thing(site, next);
    case 'evidence':
      return thingOf(site, EVIDENCE);
    case 'claimable':
      return thingOf(site, CLAIMABLE);
    case 'disputed':
      return thingOf(site, DISPUTED);
    case 'possible': {
      const from = words[next]?.lower === 'out' ? next + 1 : next;
      const clause = contentAfter(parse, sentence, at, words[at]!.verb!.lemma)?.content;
      return words[from]?.tag === 'that' ? clause : thing(site, from);
    }
    case 'toWhom':
      return personAt(sentence, next) === undefined ? undefined : thing(site, next);
    case 'predicate':
      // "calls itself a co-operative": a name, and no judgement.
      return besideObject(site, (object) =>
        /sel(?:f|ves)$/.test(words[object]!.lower) || isExpletive(words, object)
          ? undefined
          : predicate(site, object + 1, false),
      );
    case 'number':
      return besideObject(site, (object) => {
        const number = words.findIndex(({ lower }, i) => i > object && i < object + REACH && lower === 'at') + 1;
        return COUNTS.test(words[number]?.tag ?? '') ? linked(site, object + 1, 'at') : undefined;
      });
    case 'quoted':
      return besideObject(site, (object) => predicate(site, object + 1, true));
    case 'verdict':
      return besideObject(site, (object) => {
        const verdict = skipAdverbs(words, object + 1);
        return VERDICTS.has(words[verdict]?.lower ?? '') ? predicate(site, object + 1, false) : undefined;
      });
    case 'quotedOf': {
      const isQuoted = words[next]?.lower === 'of' && (words[next + 1]?.quotation ?? -1) !== words[at]!.quotation;
      return isQuoted ? linked(site, next, 'of') : undefined;
    }
    default: {
      const link = afterAdverbials(words, next);
      if (words[link]?.lower === frame) return linked(site, link, frame);
      // "warned residents of floods".
      const told = HEARER_VERBS.has(words[at]!.verb!.lemma) ? objectOf(sentence, next) : undefined;
      return told && words[told.last + 1]?.lower === frame ? linked(site, told.last + 1, frame) : undefined;
    }
  }
}

/** Verbs of which a thing with "for" in its name may be the object. */
const JUDGED_FOR = wordSet('hail condemn denounce praise criticise criticize slam blast attack');

/** "criticised {the ministry for the delay}", "{the plan for being late}"; but not "criticised plans for a dam". */
function isReproachable({ words }: ParsedSentence, last: number): boolean {
  if (words[last]!.tag === 'pronoun' || isPerson(words[last]!)) return true;
  const isOwn = /^(?:its|his|her|their)$/.test(words[last + 2]?.lower ?? '');
  return words[last + 1]?.lower === 'for' && (isOwn || words[last + 2]?.verb?.form === 'ing');
}

/** "called it essential that ministries go": what is called so comes behind. */
function isExpletive(words: readonly Word[], object: number): boolean {
  return (
    words[object]!.lower === 'it' &&
    words[object + 1]?.tag === 'adjective' &&
    /^(?:that|to)$/.test(words[object + 2]?.tag ?? '')
  );
}

const COUNTS = /^(?:number|preposition|adverb)$/;

const EVIDENCE = wordSet('evidence proof sign signs trace traces indication indications link links fault reason flaws');
const DISPUTED = wordSet(`
  finding findings figure figures link links charge charges criticism criticisms accusation accusations allegation allegations
  comparison comparisons notion
`);
const CLAIMABLE = wordSet('responsibility victory credit');
const VERDICTS = wordSet('guilty innocent liable unlawful illegal unfit negligent');

/** The object with what comes behind it; `rest` tells where that ends if it is of the frame. */
function besideObject(site: Site, rest: (object: number) => Span | undefined): Span | undefined {
  const { sentence, at } = site;
  const object = objectOf(sentence, at + 1);
  const behind = object && rest(object.last);
  return behind && { start: sentence.words[object.first]!.start, end: behind.end };
}

/** How far behind the object its preposition stands. */
const REACH = 8;

/** The object of a verb, without what hangs on its noun; quoted words behind it are none of it: “that “routine””. */
function objectOf(sentence: ParsedSentence, first: number): { first: number; last: number } | undefined {
  const { words } = sentence;
  // "called that a theft".
  const isThat = words[first]?.tag === 'that' && words[first + 1] !== undefined;
  if (isThat && (/^an?$/.test(words[first + 1]!.lower) || words[first + 1]!.quotation !== words[first]!.quotation))
    return { first, last: first };
  const phrase = phraseFrom(sentence, first, NO_LINKS);
  if (phrase === undefined) return undefined;
  let { last } = phrase;
  while (last > first && words[last]!.quotation !== words[first]!.quotation) last--;
  return { first, last };
}

const NO_LINKS: ReadonlySet<string> = new Set();

/** Behind the preposition `link`, at `from` or shortly behind it: a thing, an act, what is quoted, a quality. */
export function linked({ parse, sentence, inSubject = false }: Site, from: number, link: string): Span | undefined {
  const { words } = sentence;
  const first = behindApposition(sentence, from);
  for (let at = first; at < words.length && at < first + REACH; at++) {
    const { tag, lower } = words[at]!;
    if (lower === link) {
      const extent = phraseExtent(sentence, skipAdverbs(words, at + 1), { inSubject });
      return extent && spanOf(parse, sentence, at + 1, extent);
    }
    if (/^(?:comma|stop|break|that|relative|to|modal|auxiliary|coordinator|subordinator)$/.test(tag)) return undefined;
  }
  return undefined;
}

/** "accused the landlord, Quay Holdings, | of theft". */
function behindApposition({ words, phraseAt }: ParsedSentence, from: number): number {
  if (words[from]?.tag !== 'comma' || (phraseAt[from + 1] ?? -1) < 0) return from;
  for (let at = from + 1; at < from + REACH; at++) {
    if (words[at]?.tag === 'comma') return at + 1;
    if (!/^(?:name|noun|determiner|adjective|preposition|number)$/.test(words[at]?.tag ?? '')) return from;
  }
  return from;
}

function phraseExtent(sentence: ParsedSentence, first: number, options: ExtentOptions): Extent | undefined {
  const isAct = sentence.words[first]?.verb?.form === 'ing';
  const extent = isAct ? gerundExtent(sentence, first, options) : nounExtent(sentence, first, options);
  return extent.pieces.length > 0 ? extent : undefined;
}

export function infinitive({ parse, sentence }: Site, at: number): Span | undefined {
  const { words } = sentence;
  const isNot = words[at]?.tag === 'not' && words[at + 1]?.tag === 'to';
  if (words[at]?.tag !== 'to' && !isNot) return undefined;
  const first = isNot ? at : at + 1;
  if (words[first] === undefined) return undefined;
  const extent = infinitiveExtent(sentence, first);
  return extent.pieces.length > 0 ? spanOf(parse, sentence, first, extent) : undefined;
}

/** Behind when and where it is said: "promised in a meeting on Friday | to go". */
function behindSettings(sentence: ParsedSentence, from: number): number {
  const { words, phraseAt, nounPhrases } = sentence;
  let at = afterAdverbials(words, from);
  for (let steps = 0; steps < 3 && words[at]?.tag === 'preposition'; steps++) {
    const phrase = nounPhrases[phraseAt[at + 1] ?? -1];
    if (phrase === undefined || phrase.first !== at + 1) return at;
    at = afterAdverbials(words, phrase.last + 1);
  }
  return at;
}

/** A noun phrase for what is nobody, with its article and all that hangs on it; behind somebody it is promised to. */
function thing({ parse, sentence }: Site, from: number): Span | undefined {
  const { words, nounPhrases, phraseAt } = sentence;
  const whom = personAt(sentence, skipAdverbs(words, from));
  const first = whom === undefined ? skipAdverbs(words, from) : whom + 1;
  const phrase = nounPhrases[phraseAt[first] ?? -1];
  // "They have promised this before", "promised it would be safe": nothing is named, a clause is.
  const head = phrase && words[phrase.last]!;
  if (
    head === undefined ||
    (phrase!.isPronoun ? head.lower !== 'none' : isPerson(head) && !/^an?$/.test(words[first]!.lower))
  )
    return undefined;
  const comma = words.findIndex(({ tag }, at) => at > first && tag === 'comma');
  if (clauseBegins(sentence, first, words[comma]?.start)) return undefined;
  const extent = nounExtent(sentence, first);
  return extent.pieces.length > 0 ? spanOf(parse, sentence, first, extent) : undefined;
}

function isPerson({ tag, lower }: Word): boolean {
  return (
    tag === 'name' ||
    /^(?:him|her|them|us|me|other)$/.test(lower) ||
    (tag === 'noun' && (isPartyNoun(lower) || isActor(lower)))
  );
}

/** Somebody at `first` to whom the thing behind is promised: the last word; `undefined` if there are no two of them. */
function personAt({ words, nounPhrases, phraseAt }: ParsedSentence, first: number): number | undefined {
  const whom = nounPhrases[phraseAt[first] ?? -1];
  const isToWhom = whom !== undefined && isPerson(words[whom.last]!) && (phraseAt[whom.last + 1] ?? -1) >= 0;
  return isToWhom ? whom.last : undefined;
}

/** The same where its noun is one of a few. */
function thingOf(site: Site, nouns: ReadonlySet<string>): Span | undefined {
  const { sentence, at } = site;
  const phrase = sentence.nounPhrases[sentence.phraseAt[at + 1] ?? -1];
  return phrase && nouns.has(sentence.words[phrase.last]!.lower) ? thing(site, at + 1) : undefined;
}

/** What is said of the object: "irresponsible", "a disgrace", “a joke”. */
export function predicate({ parse, sentence, at }: Site, from: number, isQuoted: boolean): Span | undefined {
  const { words } = sentence;
  const first = skipAdverbs(words, from);
  const word = words[first];
  if (word === undefined) return undefined;
  if (word.quotation >= 0 && word.quotation !== words[at]!.quotation)
    return contentSpan(parse, sentence, first, endOfQuoted(sentence, first));
  if (isQuoted) return undefined;
  const phrase = sentence.nounPhrases[sentence.phraseAt[first] ?? -1];
  // "call the mountain the Old Lady": a name.
  const isSomething = phrase !== undefined && /^(?:a|an|the)$/.test(word.lower) && words[phrase.last]!.tag === 'noun';
  // "called it nonsense".
  const isAlone =
    words[first - 1]!.tag === 'pronoun' && /^(?:stop|comma|coordinator)$/.test(words[first + 1]?.tag ?? 'stop');
  const isParticiple = word.tag === 'verb' && /^(?:stop|comma|coordinator)$/.test(words[first + 1]?.tag ?? 'stop');
  if (isParticiple) return { start: word.start, end: word.end };
  if (!isSomething && word.tag !== 'adjective' && !(isAlone && word.tag === 'noun' && word.lower !== 'quits'))
    return undefined;
  const extent = nounExtent(sentence, first);
  return extent.pieces.length > 0 ? spanOf(parse, sentence, first, extent) : undefined;
}

/** What may follow a comma and belongs to what is promised or expected still. */
const GOES_ON = /^(?:for|without|including|even|or)$/;

/** Where the quoted words that begin at `first` end in the sentence. */
function endOfQuoted({ words }: ParsedSentence, first: number): number {
  let last = first;
  while (words[last + 1]?.quotation === words[first]!.quotation) last++;
  return words[last]!.end;
}

/** All conjuncts of an extent as one, with the condition behind it. */
function spanOf(parse: Parse, sentence: ParsedSentence, first: number, { pieces, stop }: Extent): Span {
  const { words } = sentence;
  const last = conditionEnd(sentence, stop) ?? endBehindComma(sentence, stop) ?? pieces.at(-1)!.last;
  return contentSpan(parse, sentence, first, words[Math.max(first, last)]!.end);
}

/** "to swim the strait{, without a boat}", "to reopen it{, or to go}": nothing but this closes the sentence. */
function endBehindComma(sentence: ParsedSentence, stop: number): number | undefined {
  const { words } = sentence;
  if (words[stop]?.tag !== 'comma' || !GOES_ON.test(words[stop + 1]?.lower ?? '')) return undefined;
  let last = stop + 1;
  while (words[last + 1] !== undefined && words[last + 1]!.tag !== 'stop') {
    last++;
    const isInfinitive = words[last - 1]!.tag === 'to';
    if (/^(?:comma|break|relative|that)$/.test(words[last]!.tag)) return undefined;
    if (!isInfinitive && opensFiniteVerb(sentence, last)) return undefined;
  }
  return last;
}

/** "hopes to sell {if the price holds}", "promised help{, on condition that it stays open}". */
function conditionEnd({ words }: ParsedSentence, stop: number): number | undefined {
  const at = words[stop]?.tag === 'comma' ? stop + 1 : stop;
  const isOne = /^(?:if|unless|until|provided|providing)$/.test(words[at]?.lower ?? '');
  if (!isOne && !(words[at]?.lower === 'on' && words[at + 1]?.lower === 'condition')) return undefined;
  let last = at;
  while (words[last + 1] !== undefined && !/^(?:comma|stop|break)$/.test(words[last + 1]!.tag)) last++;
  return itemAt(words, last) === undefined ? undefined : last;
}
