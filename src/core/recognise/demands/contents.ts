import { clauseExtent, gerundExtent, infinitiveExtent, type ExtentOptions, type Piece } from '../syntax/extent';
import { isAskedNext } from '../syntax/conjuncts/askedNext';
import { nounExtent } from '../syntax/nounExtent';
import { singular } from '../syntax/tags/morphology';
import type { ParsedSentence } from '../syntax/parse';
import { isPartyNoun } from '../syntax/partyNouns';
import { weakHint, type PartyHint } from '../parties/parties';
import { headWord, phraseAround, phraseFrom } from '../syntax/phrases';
import { infinitiveMark } from './askedTo';
import { clauseMood } from './clauseMood';
import { isAction } from './cues/nounKinds';
import { skipAdverbs } from '../syntax/verbGroups';
import type { Word } from '../syntax/tags/words';
import { isTimeUnit } from '../syntax/tags/timeUnits';
import { alsoDone } from './verbs/becoming';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';

/** What is wanted, and of whom where the same words say it. */
export interface Content {
  readonly pieces: readonly Piece[];
  readonly addressee: readonly PartyHint[];
}

interface ForOptions extends ExtentOptions {
  /** A length of time can be what is wanted ("asked for two weeks"), and does not tell how long. */
  readonly takesTime?: boolean;
}

/** Behind "for" at `at`: something, doing something, or somebody "to" do something; all of it, of all that are asked. */
export function forContent(sentence: ParsedSentence, at: number, options: ForOptions = {}): Content | undefined {
  const [only, ...more] = forContents(sentence, at, options);
  if (only === undefined || more.length === 0) return only;
  return {
    pieces: [...only.pieces, ...more.flatMap(({ pieces }) => pieces)],
    addressee: [...only.addressee, ...more.flatMap(({ addressee }) => addressee)],
  };
}

/** As {@link forContent}, with what each one is asked for apart: "for the governor to resign and (for) the assembly to meet". */
export function forContents(sentence: ParsedSentence, at: number, options: ForOptions = {}): readonly Content[] {
  const { words } = sentence;
  const first = pastMinimum(sentence, at + 1);
  const start = skipAdverbs(words, first);
  if (words[start]?.verb?.form === 'ing') return listed(some(gerundExtent(sentence, first, options).pieces, []));
  const to = isAct(sentence, start) ? undefined : infinitiveMark(sentence, start);
  if (to !== undefined) {
    const extent = infinitiveExtent(sentence, to.verb, options);
    const [head, ...rest] = extent.pieces;
    const within = head === undefined ? -1 : andFor(words, to.verb, head.last);
    const comma = tagAt(words, extent.stop) === 'comma' ? 1 : 0;
    const more = furtherFor(words, extent.stop + comma);
    const next = within > 0 ? within + 1 : more;
    const further = next > 0 ? forContents(sentence, next, options) : others(sentence, extent.stop, options);
    if (head !== undefined)
      return [
        {
          pieces: [
            {
              first: isThingFor(sentence, start, to.head) ? start + 1 : start,
              last: within > 0 ? within - 1 : head.last,
            },
            ...rest,
          ],
          // "for funds to replace the sensors": things are asked for, and of nobody.
          addressee: isPeople(words[to.head]!)
            ? to.hints
            : to.hints.map((hint) => (hint.undergoes ? hint : weakHint(hint))),
        },
        ...further,
      ];
  }
  const index = sentence.phraseAt[start] ?? -1;
  if (index >= 0 && sentence.nounPhrases[index]!.isPronoun) return [];
  if (options.takesTime !== true && isTimeLength(sentence, start)) return [];
  return listed(some(nounExtent(sentence, first, options).pieces, []));
}

/** "for a place to lay flowers": a thing with its use, and not a clause with its subject. */
function isThingFor({ words }: ParsedSentence, first: number, head: number): boolean {
  const { lower, tag } = words[head]!;
  return (
    /^an?$/.test(words[first]!.lower) &&
    tag === 'noun' &&
    tagAt(words, head + 1) === 'to' &&
    !isPartyNoun(lower) &&
    lowerAt(words, head + 2) !== 'be'
  );
}

function listed(content: Content | undefined): readonly Content[] {
  return content === undefined ? [] : [content];
}

/** "for Norland to leave | and the rebels to disarm": whoever else is asked, where the "for" is not said again. */
function others(sentence: ParsedSentence, behind: number, options: ForOptions): readonly Content[] {
  const next = nextAsked(sentence, behind);
  // What stands before the "for" is any word, as the content begins behind it.
  return next < 0 ? [] : forContents(sentence, next - 1, options);
}

/** "told shops to close | , schools to stay open and hospitals to check their stocks": whoever else is asked, and what of them. */
export function othersAsked(sentence: ParsedSentence, behind: number, options: ExtentOptions = {}): readonly Content[] {
  const found: Content[] = [];
  for (let at = nextAsked(sentence, behind); at >= 0;) {
    const content = toContent(sentence, at, options);
    if (content === undefined) break;
    found.push(content);
    at = nextAsked(sentence, content.pieces.at(-1)!.last + 1);
  }
  return found;
}

/** Where somebody else is named behind an "and", or a comma with an "and" to come, and "to" do something; -1 if nobody is. */
function nextAsked(sentence: ParsedSentence, behind: number): number {
  const { words } = sentence;
  const comma = tagAt(words, behind) === 'comma' ? 1 : 0;
  const isLast = lowerAt(words, behind + comma) === 'and';
  if (!isLast && comma === 0) return -1;
  const at = behind + comma + (isLast ? 1 : 0);
  const { last, isPronoun } = phraseAround(sentence, at) ?? { last: -1, isPronoun: true };
  if (isPronoun || !(isSomebody(words[last]!) || isAskedNext(sentence, at - 1, at))) return -1;
  const to = infinitiveMark(sentence, at);
  if (to === undefined) return -1;
  if (isLast) return at;
  // "asked the minister, the first to resign": one comma alone parts no two who are asked.
  const end = infinitiveExtent(sentence, to.verb).pieces.at(-1)?.last ?? -1;
  return end >= 0 && nextAsked(sentence, end + 1) >= 0 ? at : -1;
}

/** A name, or a noun of those who act. */
function isSomebody({ tag, lower }: Word): boolean {
  return tag === 'name' || isPartyNoun(lower);
}

/** "… to be shelved, | or at least for a vote": the "for" of what else is asked for, behind the link at `at`; -1 if there is none. */
function furtherFor(words: readonly Word[], at: number): number {
  if (!/^(?:and|or)$/.test(lowerAt(words, at))) return -1;
  const next = lowerAt(words, at + 1) === 'at' && lowerAt(words, at + 2) === 'least' ? at + 3 : at + 1;
  return lowerAt(words, next) === 'for' ? next : -1;
}

/** "for the plant to be shut | and for a study": the "and", or an "or", before what else is asked for; -1 if there is none. */
function andFor(words: readonly Word[], first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if (/^(?:and|or)$/.test(words[i]!.lower) && words[i + 1]!.lower === 'for') return i;
  return -1;
}

/** Behind "nothing but", "nothing less than", "nothing short of", "no less than", "nothing better than": what is wanted; else `at` itself. */
export function pastMinimum({ words }: ParsedSentence, at: number): number {
  const [amount, degree, than] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  if (amount !== 'nothing' && amount !== 'no') return at;
  // "ask nothing (else) but to be heard", not "wants nothing but the best".
  const but = degree === 'else' || degree === 'more' ? at + 2 : at + 1;
  if (amount === 'nothing' && /^(?:but|except)$/.test(lowerAt(words, but)))
    return lowerAt(words, but + 2) === 'best' ? at : but + 1;
  const isLess = /^(?:less|fewer|better|more)$/.test(degree ?? '') && than === 'than';
  return isLess || (degree === 'short' && than === 'of') ? at + 3 : at;
}

/** "for an urgent meeting of the council to discuss the crisis": what is wanted is the meeting. */
function isAct(sentence: ParsedSentence, at: number): boolean {
  const phrase = phraseFrom(sentence, at);
  if (
    phrase === undefined ||
    phrase.heads.length !== 1 ||
    !/^(?:an?|more|new|urgent|immediate)$/.test(sentence.words[at]!.lower)
  )
    return false;
  const { lower } = headWord(sentence, phrase);
  return isAction(singular(lower)) && !isPartyNoun(lower);
}

/** Somebody at `at`, then "to" do something. */
export function toContent(sentence: ParsedSentence, at: number, options: ExtentOptions = {}): Content | undefined {
  const to = infinitiveMark(sentence, at);
  if (to === undefined) return undefined;
  return some(infinitiveExtent(sentence, to.verb, options).pieces, to.hints);
}

/** The clause at `first`, and those that "and that" adds to it, or a row of bare verbs: "the shrine be opened, guards be posted". */
export function thatClauses(sentence: ParsedSentence, first: number, options: ExtentOptions = {}): readonly Piece[] {
  const { words } = sentence;
  const pieces: Piece[] = [];
  for (let at = first; pieces.length < 8;) {
    const extent = clauseExtent(sentence, at, options);
    if (extent.pieces.length === 0) break;
    pieces.push(...extent.pieces);
    let next = extent.stop;
    if (tagAt(words, next) === 'comma') next++;
    if (tagAt(words, next) === 'coordinator') next++;
    if (next === extent.stop) break;
    // "that it be returned, but that decision was put off".
    const isSame = lowerAt(words, next - 1) !== 'but' || clauseMood(sentence, next + 1)?.indicative === false;
    if (tagAt(words, next) === 'that' && isSame) at = next + 1;
    // "that the manager resign and wages be indexed".
    else if (clauseMood(sentence, at)?.bare && clauseMood(sentence, next)?.bare) at = next;
    // "that the fund be wound up | and its assets returned": the "be" is not said again.
    else if (isPassiveWish(sentence, at)) return [...pieces, ...furtherDone(sentence, extent.stop)];
    else break;
  }
  return pieces;
}

/** What else is to be done to things that are nobody: "and its assets returned to pensioners". */
function furtherDone(sentence: ParsedSentence, behind: number): readonly Piece[] {
  const { words } = sentence;
  const further = alsoDone(sentence, behind);
  const isOfThings = further.every(({ first }) => {
    const phrase = phraseAround(sentence, first);
    return phrase !== undefined && !phrase.isPronoun && !isSomebody(words[phrase.last]!);
  });
  const withArticle = ({ first, last }: Piece): Piece => ({
    first: words[first - 1]!.tag === 'determiner' ? first - 1 : first,
    last,
  });
  return isOfThings ? further.map(withArticle) : [];
}

/** "(that) guards be posted": a clause with a bare "be". */
function isPassiveWish(sentence: ParsedSentence, first: number): boolean {
  const phrase = phraseFrom(sentence, first);
  return phrase !== undefined && lowerAt(sentence.words, phrase.last + 1) === 'be';
}

function some(pieces: readonly Piece[], addressee: readonly PartyHint[]): Content | undefined {
  return pieces.length > 0 ? { pieces, addressee } : undefined;
}

/** "walkers", "motorists": those who do something, by their ending. */
export function isPeople({ lower, tag }: Word): boolean {
  return tag === 'noun' && /(?:[^p]ers|ors|ists|ians)$/.test(lower);
}

/** A length of time, as in "for two days", "for years": no content, unless it is of another length: "for more time", "for a shorter week". */
export function isTimeLength({ words, phraseAt, nounPhrases }: ParsedSentence, at: number): boolean {
  const phrase = nounPhrases[phraseAt[at] ?? -1];
  if (phrase === undefined) return tagAt(words, at) === 'time';
  const { first, last } = phrase;
  // "called for a day of mourning".
  if (lowerAt(words, last + 1) === 'of' && /^an?$/.test(words[first]!.lower)) return false;
  // "for a week without shelling", "for two nights off".
  const next = lowerAt(words, last + 1);
  if (next === 'off' || (next === 'without' && !UNHEARD.test(lowerAt(words, last + 2)))) return false;
  const { lower } = words[last]!;
  if (words.slice(first, last).some((word) => COMPARED.test(word.lower))) return false;
  // "for sale", but "for the sale of the yard".
  if (first === last && /^(?:sale|lunch|dinner)$/.test(lower)) return lowerAt(words, last + 1) !== 'of';
  return isTimeUnit(lower) || /^(?:time|while|moment|weekend|night|example|instance|now)s?$/.test(lower);
}

const UNHEARD = /^(?:success|an|any|avail|result|reply|response|luck|effect|ever)$/;

/** Of another length than now; "a four-day week" is one of its kind. */
export const COMPARED = /^(?:more|extra|further|additional|(?:short|long|lat|earli|few|bett)er|\w+-\w+)$/;
