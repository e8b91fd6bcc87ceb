import { itemAt } from '../../../text/itemAt';
import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import { contentAfter } from '../../speech/contentAfter';
import { afterAdverbials } from '../../syntax/adverbials';
import { HEARER_VERBS } from '../../syntax/speechVerbs';
import { phraseFrom, subjectOf, type Phrase } from '../../syntax/subjects';
import { isActor, isPartyNoun } from '../../syntax/partyNouns';
import type { ParsedSentence } from '../../syntax/parse';
import { infinitive, linked, predicate, type Site } from './contents';
import { FRAMES, type Frame } from './cues';

/** True of a verb that attributes something in the passive alone, of all that frames are known for. */
export function attributesInPassive(lemma: string): boolean {
  return SAID_TO.has(lemma) || SAID_THAT.has(lemma) || isToldBy(lemma);
}

/** Who "is convinced" has not been told so. */
function isToldBy(lemma: string): boolean {
  return HEARER_VERBS.has(lemma) && lemma !== 'convince';
}

/** What is said, believed or held against the subject of a passive, and by whom, where that is printed. */
export interface Passive {
  readonly content: Span;
  readonly by: Phrase | undefined;
}

/** Verbs of which one is said to do something: "is believed to {have fled}". */
const SAID_TO = wordSet('say believe think report understand fear allege rumour rumor reckon presume');

/** Verbs by which nobody who is named says something: "it is feared that {…}". */
const SAID_THAT = wordSet(
  'say believe think report understand fear allege rumour rumor claim announce confirm reveal hope',
);

/** Reproaches that nobody need be named for: "was accused of {fraud}". */
const REPROACHES = wordSet('accuse suspect blame criticise criticize condemn denounce praise');

/** "was accused of", and in headlines and behind nouns "accused of": with its preposition right behind it the verb is a participle. */
export function isReproached({ words }: ParsedSentence, at: number): boolean {
  const { lemma, form } = words[at]!.verb!;
  if (form !== 'past' || !REPROACHES.has(lemma)) return false;
  return FRAMES.get(lemma)!.some((frame) => frame === `+${words[at + 1]?.lower}`);
}

const NOTHING = /^(?:nothing|something|anything|everything|little|much|more|no)$/;

/** Verbs that give a name as well: a ship is called “Sunrise”. */
const NAMES = wordSet('call dub term label name');

/** "is said to have fled", "it is feared that", "were told that", "was accused of", "described by Moe as". */
export function passiveContent(site: Site): Passive | undefined {
  const { parse, sentence, at } = site;
  const { words } = sentence;
  const { lemma } = words[at]!.verb!;
  const next = afterAdverbials(words, at + 1);
  if (words[next]?.tag === 'to') {
    const content = SAID_TO.has(lemma) ? infinitive(site, next) : undefined;
    return content && { content, by: undefined };
  }
  if (isIt(sentence, at) ? SAID_THAT.has(lemma) : isToldBy(lemma)) {
    const content = contentAfter(parse, sentence, at, '')?.content;
    const first = words.findIndex(({ start }) => start === content?.start);
    const isBare =
      first === at + 1 && /^(?:pronoun|determiner|name)$/.test(words[first]!.tag) && !NOTHING.test(words[first]!.lower);
    if (isBare || itemAt(words, first - 1)?.tag === 'that') return { content: content!, by: undefined };
  }
  const by = agentBehind(sentence, at);
  if (by === undefined && !REPROACHES.has(lemma)) return undefined;
  for (const frame of FRAMES.get(lemma) ?? []) {
    const content = passiveFrame(site, frame, lemma);
    if (content === undefined) continue;
    const start = by === undefined ? content.end : words[by.first - 1]!.start;
    return {
      content: { start: content.start, end: start > content.start ? Math.min(start, content.end) : content.end },
      by,
    };
  }
  return undefined;
}

function passiveFrame(site: Site, frame: Frame, lemma: string): Span | undefined {
  if (frame.startsWith('+')) return linked(site, site.at + 1, frame.slice(1));
  return frame === 'predicate' && !NAMES.has(lemma) ? predicate(site, site.at + 1, true) : undefined;
}

function isIt(sentence: ParsedSentence, at: number): boolean {
  const subject = subjectOf(sentence, at);
  return subject !== undefined && sentence.words[subject.last]!.lower === 'it';
}

/** "by Moe": who judges, behind the verb and what it has behind it. */
function agentBehind(sentence: ParsedSentence, verb: number): Phrase | undefined {
  const { words } = sentence;
  const { quotation } = words[verb]!;
  for (let at = verb + 1; at < words.length; at++) {
    const { tag, lower } = words[at]!;
    if (words[at]!.quotation !== quotation) continue;
    if (lower === 'by') {
      const by = phraseFrom(sentence, at + 1);
      if (by !== undefined && isSomebody(sentence, by)) return by;
    }
    if (/^(?:comma|stop|break|coordinator|relative|that|subordinator)$/.test(tag)) return undefined;
  }
  return undefined;
}

/** True of a name, a pronoun, a noun for somebody. */
export function isSomebody({ words, nounPhrases }: ParsedSentence, { heads }: Phrase): boolean {
  const { tag, lower } = words[nounPhrases[heads[0]!]!.last]!;
  return tag !== 'noun' || isPartyNoun(lower) || isActor(lower);
}
