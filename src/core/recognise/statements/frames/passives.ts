import { itemAt } from '../../../text/itemAt';
import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import { contentAfter } from '../../speech/contentAfter';
import { afterAdverbials } from '../../syntax/adverbials';
import { HEARER_VERBS } from '../../syntax/speechVerbs';
import { phraseFrom, subjectOf, type Phrase } from '../../syntax/subjects';
import type { ParsedSentence } from '../../syntax/parse';
import { framedBehind, isSomebody, linked, type Site } from './contents';
import { FRAMES } from './cues';

/** What is said, believed or held against the subject of a passive, and by whom, where that is printed. */
export interface Passive {
  readonly content: Span;
  readonly by: Phrase | undefined;
}

/** Verbs by which nobody who is named says something: "is believed to {have fled}", "it is feared that {…}". */
const SAID = wordSet('say believe think report understand fear allege rumour rumor claim announce confirm reveal hope');

/** True of a verb that attributes something in the passive, beside those that frames are known for. */
export function attributesInPassive(lemma: string): boolean {
  return SAID.has(lemma) || isToldBy(lemma);
}

/** Who "is convinced" has not been told so. */
function isToldBy(lemma: string): boolean {
  return HEARER_VERBS.has(lemma) && lemma !== 'convince';
}

/** Reproaches that nobody need be named for: "was accused of {fraud}". */
const REPROACHES = /^(?:accuse|suspect|blame|criticise|criticize|condemn|denounce|praise)$/;

/** "accused of", in headlines and behind nouns: with its preposition right behind it the verb is a participle. */
export function isReproached({ words }: ParsedSentence, at: number): boolean {
  const { lemma, form } = words[at]!.verb!;
  const isParticiple = form === 'past' && REPROACHES.test(lemma);
  return isParticiple && FRAMES.get(lemma)!.includes(`+${words[at + 1]?.lower}`);
}

const NOTHING = /^(?:(?:no|some|any|every)thing|little|much|more|no)$/;

/** "is said to have fled", "it is feared that", "were told that", "was accused of", "described by Moe as". */
export function passiveContent(site: Site): Passive | undefined {
  const { parse, sentence, at } = site;
  const { words } = sentence;
  const { lemma } = words[at]!.verb!;
  const next = afterAdverbials(words, at + 1);
  if (words[next]?.tag === 'to') {
    const content = SAID.has(lemma) ? linked(site, next) : undefined;
    return content && { content, by: undefined };
  }
  const subject = subjectOf(sentence, at);
  const isIt = subject !== undefined && words[subject.last]!.lower === 'it';
  if (isIt ? SAID.has(lemma) : isToldBy(lemma)) {
    const content = contentAfter(parse, sentence, at, '')?.content;
    const first = words.findIndex(({ start }) => start === content?.start);
    const { tag = '', lower = '' } = itemAt(words, first) ?? {};
    const isBare = first === at + 1 && /^(?:pronoun|determiner|name)$/.test(tag) && !NOTHING.test(lower);
    if (isBare || itemAt(words, first - 1)?.tag === 'that') return { content: content!, by: undefined };
  }
  const by = agentBehind(sentence, at);
  if (by === undefined && !REPROACHES.test(lemma)) return undefined;
  for (const frame of FRAMES.get(lemma) ?? []) {
    const content = framedBehind(site, frame);
    if (content === undefined) continue;
    const agent = by === undefined ? content.end : words[by.first - 1]!.start;
    const end = agent > content.start ? Math.min(agent, content.end) : content.end;
    return { content: { start: content.start, end }, by };
  }
  return undefined;
}

/** "by Moe": who judges, behind the verb and what it has behind it. */
function agentBehind(sentence: ParsedSentence, verb: number): Phrase | undefined {
  const { words, nounPhrases } = sentence;
  const { quotation } = words[verb]!;
  for (let at = verb + 1; at < words.length; at++) {
    if (words[at]!.quotation !== quotation) continue;
    const by = words[at]!.lower === 'by' ? phraseFrom(sentence, at + 1) : undefined;
    if (by !== undefined && isSomebody(words[nounPhrases[by.heads[0]!]!.last]!)) return by;
    if (/^(?:comma|stop|break|coordinator|relative|that|subordinator)$/.test(words[at]!.tag)) return undefined;
  }
  return undefined;
}
