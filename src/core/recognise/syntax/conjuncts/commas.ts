import { isAttribution } from '../asides';
import { contrastEnd, isNounList } from '../boundaries';
import type { ParsedSentence } from '../parse';
import { FULL_PAUSES, TIME_OR_NUMBER } from '../tags/patterns';
import { tagAt } from '../tags/wordAt';
import type { Word } from '../tags/words';
import { opensFiniteVerb, skipAdverbs } from '../verbGroups';
import { afterCoordinator, pastAside, PLURAL_WISHES } from './coordinators';
import type { Next, VerbPhrase } from './verbPhrase';

/** What the comma at `comma` joins: `undefined` if the verb phrase ends before it. */
export function afterComma(sentence: ParsedSentence, comma: number, state: VerbPhrase): Next | undefined {
  const { words } = sentence;
  const next = words[comma + 1];
  if (next === undefined) return undefined;
  if (next.tag === 'number' && /^\d{4}$/.test(next.text) && TIME_OR_NUMBER.test(words[comma - 1]!.tag))
    return { at: comma + 1, split: false };
  if (state.verb < 0) {
    const opener = words[state.first]!.tag;
    if (opener === 'preposition' || opener === 'adverb' || opener === 'time' || opener === 'subordinator')
      return { at: comma + 1, split: false };
    const closing = closingComma(sentence, comma);
    return closing === undefined ? undefined : { at: closing + 1, split: false };
  }
  const told = behindAttribution(sentence, comma, state);
  if (told !== undefined) return { at: told, split: true };
  const contrast = contrastEnd(sentence, comma);
  if (contrast >= 0) return { at: contrast + 1, split: false };
  const apposed = appositionEnd(sentence, comma);
  if (apposed >= 0) return { at: apposed + 1, split: false };
  if (next.tag === 'coordinator') {
    const after = afterCoordinator(sentence, comma + 1, state);
    // A comma before "and" parts clauses, unless the same kind of verb phrase or the last item of a list follows.
    if (after === undefined) return undefined;
    if (after.split) return after;
    return isNounList(sentence, comma) ? { at: comma + 2, split: false } : undefined;
  }
  const at = skipAdverbs(words, comma + 1);
  const word = words[at]!;
  if (state.takesBase && word?.tag === 'verb' && word.verb?.form === 'base' && laterCoordinator(sentence, at))
    return { at: comma + 1, split: true };
  if (state.takesBase && word !== undefined && isVerbInRow(words, at)) return { at: comma + 1, split: true };
  if (word?.tag === 'to' && state.mode === 'infinitive' && coordinatedTo(sentence, at))
    return { at: at + 1, split: true };
  if (state.mode === 'gerund' && word?.verb?.form === 'ing' && laterCoordinator(sentence, at))
    return { at: comma + 1, split: true };
  return isNounList(sentence, comma) ? { at: comma + 1, split: false } : undefined;
}

/**
 * "to let an envoy, the former premier Ana Kolb, | into the country": the comma that closes a phrase in other words for the noun
 * before `comma`, where a preposition goes on with the verb; -1 if there is none.
 */
function appositionEnd(sentence: ParsedSentence, comma: number): number {
  const { words } = sentence;
  if (words[comma - 1]!.tag !== 'noun' || tagAt(words, comma + 1) !== 'determiner') return -1;
  for (let i = comma + 2; i < words.length && i < comma + 14; i++) {
    const { tag } = words[i]!;
    if (tag === 'comma') return tagAt(words, i + 1) === 'preposition' && tagAt(words, i - 1) === 'name' ? i : -1;
    if (!/^(?:adjective|adverb|name|noun|number|possessive|preposition|determiner)$/.test(tag)) return -1;
  }
  return -1;
}

/** "to publish the figures, |recruit nine midwives, and put it to a vote": a noun as well, but with an object, and before the last verb of a row. */
function isVerbInRow(words: readonly Word[], at: number): boolean {
  const { tag, traits } = words[at]!;
  if (!/^(?:noun|adjective)$/.test(tag) || traits.base === undefined) return false;
  const object = tagAt(words, at + 1) === 'preposition' && tagAt(words, at + 2) === 'adverb' ? at + 3 : at + 1;
  const isPlain = /^(?:determiner|number|pronoun)$/.test(tagAt(words, object));
  if (!isPlain && !/^(?:noun|adjective|name)$/.test(tagAt(words, object))) return false;
  for (let i = object + 1; i < words.length - 1 && !FULL_PAUSES.test(words[i]!.tag); i++)
    if (words[i]!.tag === 'coordinator') {
      const next = words[i + 1]!;
      // "to restore order, |free political prisoners and allow observers in": without an article only before what is a verb anyway.
      return isPlain ? next.traits.base !== undefined : next.tag === 'verb' && next.verb?.form === 'base';
    }
  return false;
}

/** "must apologise, the minister said, and |pay": where the verb phrase goes on behind the words that tell who says so. */
function behindAttribution(sentence: ParsedSentence, comma: number, { takesBase }: VerbPhrase): number | undefined {
  const { words } = sentence;
  if (!takesBase) return undefined;
  for (let i = comma + 2; i < words.length && i < comma + 12; i++) {
    if (FULL_PAUSES.test(words[i]!.tag)) return undefined;
    if (words[i]!.tag !== 'comma') continue;
    const verb = words[i + 2];
    const goesOn = words[i + 1]?.lower === 'and' && verb?.traits.base !== undefined && !PLURAL_WISHES.has(verb.lower);
    return goesOn && isAttribution(sentence, comma + 1, i) ? i + 2 : undefined;
  }
  return undefined;
}

/** The comma that closes an aside opened at `comma`, if a verb follows it. */
function closingComma(sentence: ParsedSentence, comma: number): number | undefined {
  const { words } = sentence;
  for (let i = comma + 1; i < words.length && i < comma + 25; i++) {
    if (words[i]!.tag === 'break' || words[i]!.tag === 'stop') return undefined;
    if (words[i]!.tag !== 'comma') continue;
    const behind = skipAdverbs(words, i + 1);
    // "that the ferry, scrapped in May, be restored".
    if (opensFiniteVerb(sentence, behind) || words[behind]?.lower === 'be') return i;
  }
  return undefined;
}

function laterCoordinator(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  for (let i = from; i < words.length && words[i]!.tag !== 'stop' && words[i]!.tag !== 'break'; i++) {
    if (words[i]!.tag === 'coordinator') return true;
  }
  return false;
}

function coordinatedTo(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  for (let i = from; i < words.length - 1 && words[i]!.tag !== 'stop'; i++) {
    if (words[i]!.tag !== 'coordinator') continue;
    // "to comfort the mourners and not to seek revenge".
    const next = pastAside(words, i + 1);
    if (words[words[next]?.tag === 'not' ? next + 1 : next]?.tag === 'to') return true;
  }
  return false;
}
