import { itemAt } from '../../../text/itemAt';
import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import { contentAfter } from '../../speech/contentAfter';
import { afterAdverbials } from '../../syntax/adverbials';
import { REPROACHES } from '../../syntax/judgingVerbs';
import { withinQuotation } from '../../speech/spoken';
import { HEARER_VERBS } from '../../syntax/speechVerbs';
import { subjectOf } from '../../syntax/subjects';
import { FINDING_NOUNS } from '../../syntax/tags/wordClasses';
import type { ParsedSentence } from '../../syntax/parse';
import { framedBehind, isSomebody, linked, thing } from './contents';
import type { Site } from './site';
import { FRAMES } from './cues';
import { nameBehind, ONLY_OF, phraseFrom, type Phrase } from '../../syntax/phrases';

/** What is said, believed or held against the subject of a passive, and by whom, where that is printed. */
export interface Passive {
  readonly content: Span;
  readonly by: Phrase | undefined;
}

/** Verbs by which nobody who is named says something: "is believed to {have fled}", "it is feared that {…}". */
const SAID = wordSet(
  `say believe think report understand fear allege rumour rumor rumoured rumored claim announce confirm reveal hope
  suggest argue estimate assume predict`,
);

/** True of a verb that attributes something in the passive, beside those that frames are known for. */
export function attributesInPassive(lemma: string): boolean {
  return SAID.has(lemma) || isToldBy(lemma);
}

/** Who "is convinced" has not been told so. */
function isToldBy(lemma: string): boolean {
  return lemma === 'promise' || (HEARER_VERBS.has(lemma) && lemma !== 'convince');
}

/**
 * "accused of", in headlines and behind nouns: with its preposition right behind it the verb is a participle; so is that of
 * "the firm, criticised in the report for".
 */
export function isReproached(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  const { lemma, form } = words[at]!.verb!;
  if (form !== 'past' || !REPROACHES.has(lemma)) return false;
  const setting = /^(?:in|by)$/.test(words[at + 1]?.lower ?? '') ? phraseFrom(sentence, at + 2, ONLY_OF) : undefined;
  return REPROACHES.get(lemma)!.includes(`+${words[(setting?.last ?? at) + 1]?.lower}`);
}

const NOTHING = /^(?:(?:no|some|any|every)thing|little|much|more|no)$/;

/** "is said to have fled", "it is feared that", "were told that", "was accused of", "described by Moe as". */
export function passiveContent(site: Site): Passive | undefined {
  const { parse, sentence, at } = site;
  const { words } = sentence;
  const { lemma } = words[at]!.verb!;
  const by = agentBehind(sentence, at);
  // "is said by friends to have fled".
  const next = by?.first === at + 2 ? by.last + 1 : afterAdverbials(words, at + 1);
  if (words[next]?.tag === 'to') {
    const content = SAID.has(lemma) ? linked(site, next) : undefined;
    return content && { content, by: next > at + 1 ? by : undefined };
  }
  // "was promised thirty jobs (by Moe)": whoever is promised something stands before it.
  const subject = subjectOf(sentence, at);
  const isOwn = /^(?:i|we|you)$/.test(words[subject?.last ?? at]!.lower);
  const promised = lemma === 'promise' && !isOwn ? thing(site, at + 1) : undefined;
  if (promised !== undefined) return passive(site, promised, by);
  const isIt = subject !== undefined && words[subject.last]!.lower === 'it';
  if (isIt ? SAID.has(lemma) : isToldBy(lemma)) {
    const after = contentAfter(parse, sentence, at, '')?.content;
    const content = after && withinQuotation(parse, sentence, words[at]!.quotation, after);
    const first = words.findIndex(({ start }) => start === content?.start);
    const { tag = '', lower = '' } = itemAt(words, first) ?? {};
    const isBare = first === at + 1 && /^(?:pronoun|determiner|name)$/.test(tag) && !NOTHING.test(lower);
    if (isBare || itemAt(words, first - 1)?.tag === 'that') {
      // "was told that it was built by Kolb" does not tell by whom.
      const tells = isIt || (by !== undefined && by.last < first);
      return { content: content!, by: tells ? by : undefined };
    }
  }
  if (by === undefined && !REPROACHES.has(lemma)) return undefined;
  for (const frame of FRAMES.get(lemma) ?? []) {
    // "was described by the chair, Jo Wick, | as".
    const name = by && nameBehind(sentence, by);
    const content = framedBehind(site, frame) ?? (name === undefined ? undefined : framedBehind(site, frame, name + 2));
    if (content !== undefined) return passive(site, content, by);
  }
  return undefined;
}

/** The content without who it is said by, where that stands in it or behind it. */
function passive({ sentence: { words } }: Site, content: Span, by: Phrase | undefined): Passive {
  const agent = by === undefined ? content.end : words[by.first - 1]!.start;
  const end = agent > content.start ? Math.min(agent, content.end) : content.end;
  return { content: { start: content.start, end }, by };
}

/** "by Moe": who judges, behind the verb and what it has behind it. */
function agentBehind(sentence: ParsedSentence, verb: number): Phrase | undefined {
  const { words, nounPhrases } = sentence;
  const { quotation } = words[verb]!;
  for (let at = verb + 1; at < words.length; at++) {
    if (words[at]!.quotation !== quotation) continue;
    // "criticised in the report".
    const isIn = at === verb + 1 && words[at]!.lower === 'in';
    const by = isIn || words[at]!.lower === 'by' ? phraseFrom(sentence, at + 1) : undefined;
    const head = by && words[nounPhrases[by.heads[0]!]!.last]!;
    if (head !== undefined && (isIn ? FINDING_NOUNS.has(head.lower) : isSomebody(head))) return by;
    if (/^(?:comma|stop|break|coordinator|relative|that|subordinator)$/.test(words[at]!.tag)) return undefined;
  }
  return undefined;
}
