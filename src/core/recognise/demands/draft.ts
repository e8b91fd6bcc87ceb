import { AnyScript } from '../../text/anyScript';
import { firstEndingFrom, type Span } from '../../text/span';
import type { DemandStatus, DemandType } from '../mark';
import { opensNewClause } from '../syntax/boundaries';
import type { Piece } from '../syntax/extent';
import type { Parse, ParsedSentence } from '../syntax/parse';
import type { PartyHint } from '../parties/parties';
import type { DemandCandidate } from './candidate';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';
import { COMMA_OR_STOP } from '../syntax/tags/patterns';

/** What a recogniser works on: a sentence in its paragraph. */
export interface Place {
  readonly parse: Parse;
  readonly sentence: ParsedSentence;
  readonly index: number;
}

export interface Draft {
  readonly rule: string;
  readonly type: DemandType;
  readonly cue?: Span;
  readonly demander: readonly PartyHint[];
  readonly addressee?: DemandCandidate['addressee'];
  readonly status?: DemandStatus;
  readonly consequence?: Span;
  readonly deadlineStated?: true;
  readonly inOwnVoice?: true;
}

/** One candidate a piece; pieces that hold no word are left out. */
export function drafts({ parse, sentence }: Place, pieces: readonly Piece[], draft: Draft): readonly DemandCandidate[] {
  const { rule, type, demander, addressee = [], status = 'open' } = draft;
  const candidates: DemandCandidate[] = [];
  for (const piece of pieces) {
    const span = trimmed(parse, sentence, piece);
    if (span === undefined) continue;
    const { start, end } = span;
    candidates.push({
      start,
      end,
      rule,
      type,
      cue: draft.cue,
      demander,
      addressee,
      status,
      impliedDemander: undefined,
      impliedAddressee: undefined,
      sides: undefined,
      spokenOf: undefined,
      decidedBy: undefined,
      consequence: draft.consequence,
      deadlineIn: { start, end: clauseEnd(sentence, end) },
      deadlineStated: draft.deadlineStated,
      inOwnVoice: draft.inOwnVoice,
    });
  }
  return candidates;
}

/** Where what belongs to a content ends at the latest: before the next verb that "and" brings. */
function clauseEnd(sentence: ParsedSentence, from: number): number {
  const { words } = sentence;
  for (let i = firstEndingFrom(words, from + 1); i + 1 < words.length; i++) {
    // "to go on, | after they said they would fight a ruling to close it by May": what happened then.
    if (words[i]!.tag === 'comma' && TELLS_WHEN.test(words[i + 1]!.lower) && opensNewClause(sentence, i + 2))
      return words[i]!.start;
    if (
      words[i]!.tag === 'coordinator' &&
      words[i]!.lower !== 'or' &&
      (/^(?:verb|auxiliary)$/.test(tagAt(words, i + 1)) || isNextAct(words, i + 1))
    )
      return words[i]!.start;
  }
  return sentence.end;
}

const TELLS_WHEN = /^(?:after|as|while|because|although|though|where)$/;

/** "and to ask for refunds", but "and to do so by Friday" goes on with the same. */
function isNextAct(words: ParsedSentence['words'], to: number): boolean {
  return tagAt(words, to) === 'to' && !(lowerAt(words, to + 1) === 'do' && lowerAt(words, to + 2) === 'so');
}

const MONEY_SIGN = new AnyScript(/^\$/u, () => new RegExp(String.raw`^\p{Sc}`, 'u'));

/** The span of a piece without commas and such at its edges; a bracket opened inside is closed. */
export function trimmed(parse: Parse, sentence: ParsedSentence, { first, last }: Piece): Span | undefined {
  const { words } = sentence;
  let a = first;
  let b = Math.min(last, words.length - 1);
  while (a <= b && /^(?:comma|stop|break|coordinator|other)$/.test(words[a]!.tag)) a++;
  while (
    b >= a &&
    ((/^(?:comma|stop|break|coordinator|that|relative|to)$/.test(words[b]!.tag) && !isObject(words, b)) ||
      // "a pause | so that the bodies can be found".
      (words[b]!.lower === 'so' && tagAt(words, b + 1) === 'that') ||
      (words[b]!.tag === 'determiner' && /^(?:the|an?|this|that|its|their|his|her|no|every)$/.test(words[b]!.lower)) ||
      (words[b]!.tag === 'other' && !MONEY_SIGN.test(words[b]!.text)) ||
      // "a law we can work under": behind its verb it belongs to what went before.
      (words[b]!.tag === 'preposition' &&
        b > a &&
        words[b - 1]!.tag !== 'verb' &&
        !/^(?:up|out|down|off|over|in|on|through|along|aside|back|ahead|inside|outside|behind|around|about|above|below|after|before|by|with|for|to)$/.test(
          words[b]!.lower,
        )))
  )
    b--;
  if (b < a) return undefined;
  const { start } = words[a]!;
  let { end } = words[b]!;
  const { text } = parse.paragraph;
  if (text[end] === ']' && opens(text, start, end)) end++;
  return { start, end };
}

/** "ask them | why", "forbid | that": what closes the sentence is what the verb is about, and opens no clause. */
function isObject(words: ParsedSentence['words'], at: number): boolean {
  const { lower } = words[at]!;
  if (!/^(?:that|why|how|when|where)$/.test(lower)) return false;
  const closes = words[at + 1] === undefined || COMMA_OR_STOP.test(words[at + 1]!.tag);
  return closes && /^(?:verb|pronoun)$/.test(tagAt(words, at - 1));
}

/** True if more square brackets are opened than closed. */
function opens(text: string, start: number, end: number): boolean {
  let open = 0;
  for (let i = start; i < end; i++) {
    if (text[i] === '[') open++;
    else if (text[i] === ']') open--;
  }
  return open > 0;
}

/** The span of words, inclusive. */
export function spanOf(sentence: ParsedSentence, first: number, last = first): Span {
  return { start: sentence.words[first]!.start, end: sentence.words[last]!.end };
}
