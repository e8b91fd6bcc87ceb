import { byPosition, contains, firstEndingFrom, overlaps, type Span } from '../../text/span';
import type { ParagraphText } from '../../text/paragraph';
import { actingHint, tellerHint, type PartyHint } from '../parties/parties';
import type { Parse } from '../syntax/parse';
import type { Attribution } from '../speech/attribution';
import { attributionsOf } from '../speech/speech';
import type { StatementCandidate } from './candidate';
import { framedStatements } from './frames/frames';
import { quotedStatements } from './quoted';
import { wordSet } from '../../text/wordSet';

/** Proposes attributions from one paragraph alone. */
export function scanStatements(parse: Parse): readonly StatementCandidate[] {
  const { paragraph } = parse;
  const attributions = attributionsOf(parse);
  const found: StatementCandidate[] = [];
  const known = new Set<number>();
  const add = (content: Span, { rule, source, cue, polarity }: Said, lemma: string | undefined) => {
    const { start, end } = trimmed(paragraph, content);
    if (end <= start) return;
    const directness = directnessOf(paragraph, { start, end });
    // "It means that the port is “finished”": it is explained.
    if (lemma === 'mean') return;
    if (lemma !== undefined && isNoNews(lemma, source, directness)) return;
    const place = start * (paragraph.text.length + 1) + end;
    if (known.has(place)) return;
    known.add(place);
    found.push({ start, end, rule, source: source.map(speaking), cue, directness, polarity });
  };
  const framed = framedStatements(parse);
  // How far what frames tell reaches, by where their cue begins.
  const reach = new Map<number, number>();
  for (const { cue, end } of framed) reach.set(cue.start, Math.max(end, reach.get(cue.start) ?? 0));
  const isFramed = ({ content, cue }: Attribution) => {
    const end = reach.get(cue.start);
    if (end === undefined || end >= content.start) return end !== undefined;
    // "dismissed the charge: “Never.”": one verb may tell of two things, of which the second is quoted.
    return directnessOf(paragraph, trimmed(paragraph, content)) !== 'direct';
  };
  for (const attribution of attributions) {
    const { content, cue, lemma, polarity, source } = attribution;
    if (!isFramed(attribution)) add(content, { rule: ruleOf(lemma), source, cue, polarity }, lemma);
  }
  for (const one of framed) add(one, one, undefined);
  for (const quoted of quotedStatements(parse, attributions, framed)) add(quoted, quoted, undefined);
  return withTellers(found).sort(byPosition);
}

/** "Residents said they hoped that": whoever says it means themselves by a pronoun that opens what is said. */
function withTellers(found: readonly StatementCandidate[]): StatementCandidate[] {
  // "Wirth: He says that": behind a label she would say "I".
  const told = found.filter(({ directness, rule }) => directness === 'indirect' && rule !== 'statement.label');
  const by = new Map(told.map(({ start, source }) => [start, source]));
  return found.map((one) => {
    const [own, other] = one.source;
    const teller = own === undefined || other !== undefined ? undefined : by.get(own.span.start);
    if (teller === undefined || !/^(?:he|she|they)$/.test(own!.pronoun ?? '')) return one;
    return teller.length === 0 ? one : { ...one, source: [tellerHint(own!, teller)] };
  });
}

/** Whatever noun names who says something, it is somebody. */
function speaking(hint: PartyHint): PartyHint {
  const isNoun = hint.pronoun === undefined && hint.speaker === undefined && hint.teller === undefined;
  return isNoun ? actingHint(hint) : hint;
}

/** What is wanted is no statement, nor what one asks oneself; and who writes "I think that" says so with all the rest. */
function isNoNews(lemma: string, [source]: Said['source'], directness: StatementCandidate['directness']): boolean {
  return (
    (directness === 'indirect' && DEMANDS.has(lemma)) ||
    (BELIEVES.has(lemma) && /^(?:i|we|you)$/.test(source?.pronoun ?? ''))
  );
}

/** Verbs that demand or ask. */
const DEMANDS = wordSet('urge demand propose recommend order plead beg ask wonder');

/** Verbs of what somebody thinks and need not say. */
const BELIEVES = wordSet('hope fear expect think believe feel doubt');

type Said = Pick<StatementCandidate, 'rule' | 'source' | 'cue' | 'polarity'>;

function ruleOf(lemma: string): string {
  if (lemma === ':') return 'statement.label';
  return lemma === 'according to' ? 'statement.according-to' : 'statement.verb';
}

function directnessOf({ quotations }: ParagraphText, span: Span): StatementCandidate['directness'] {
  const quotation = quotations[firstEndingFrom(quotations, span.start + 1)];
  if (quotation === undefined || !overlaps(quotation, span)) return 'indirect';
  return contains(quotation, span) ? 'direct' : 'mixed';
}

/**
 * Without blanks, quotation marks and sentence punctuation at the edges; a quotation that begins in it and ends with it
 * keeps its marks ("the dam “is safe”").
 */
function trimmed({ text, quotations }: ParagraphText, { start, end }: Span): Span {
  let a = start;
  let b = end;
  while (a < b && (/[\s"“”‘’«»`,;:]/.test(text[a]!) || text.startsWith("''", a))) a++;
  // "(… no record of it.)": nor is the bracket part of it that the article adds it in.
  const edge = text.slice(a, b).includes('(') ? /[\s"“”‘«»,;:.]/ : /[\s"“”‘«»,;:.)]/;
  while (b > a && edge.test(text[b - 1]!)) b--;
  // ‘We will stay’: a mark that an apostrophe looks like is no part of what it closes.
  const closing = quotations[firstEndingFrom(quotations, b - 1)];
  if (/[’']/.test(text[b - 1] ?? '') && closing?.end === b - 1 && closing.start <= a) b--;
  // “**Pay up!**”: stars that emphasise all of it.
  const stars = /^[*_]+(?=\S)/.exec(text.slice(a, b))?.[0] ?? '';
  if (stars !== '' && !text.slice(a + stars.length, b).includes(stars[0]!)) a += stars.length;
  const mark = /[.,]/.test(text[b] ?? '') ? b + 1 : b;
  if (mark > end + 1 || !closesQuotation(text, quotations, a, mark)) return { start: a, end: b };
  return { start: a, end: mark + (text.startsWith("''", mark) ? 2 : 1) };
}

/** True if a quotation that was opened from `start` on is closed at `at`. */
function closesQuotation(text: string, quotations: readonly Span[], start: number, at: number): boolean {
  const before = text.slice(start, at);
  switch (text[at]) {
    case '"':
      return before.split('"').length % 2 === 0;
    case '”':
      return before.lastIndexOf('“') > before.lastIndexOf('”');
    case '»':
      return before.lastIndexOf('«') > before.lastIndexOf('»');
    // An apostrophe looks the same.
    case '’':
    case "'": {
      const quotation = quotations[firstEndingFrom(quotations, at)];
      return quotation?.end === at && quotation.start > start;
    }
    default:
      return false;
  }
}
