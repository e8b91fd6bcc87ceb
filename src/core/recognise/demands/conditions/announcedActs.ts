import type { Span } from '../../../text/span';
import { isAttribution } from '../../syntax/asides';
import type { Piece } from '../../syntax/extent';
import { subjectOf } from '../../syntax/subjects';
import type { Word } from '../../syntax/tags/words';
import { verbGroup } from '../../syntax/verbGroups';
import { COMMITS } from '../cues/verbKinds';
import { spanOf, type Place } from '../draft';
import { clauseEnd } from './clauseEnds';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';
import { COMMA_OR_STOP, PAUSES } from '../../syntax/tags/patterns';

/** The verb of what will happen otherwise, before the "if" or behind the comma that closes its clause. */
export function announced({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  const isThreat = (i: number) => {
    const { tag, verb, lower } = words[i]!;
    // "we will have no choice but to sue", "we shall have to say so".
    if (/^(?:will|would|shall|'ll)$/.test(lowerAt(words, i - 1)) && hasNoChoice(words, i)) return true;
    // "they would be back".
    if (tag !== 'verb' && !(lower === 'be' && tagAt(words, i - 2) === 'pronoun' && tagAt(words, i + 1) !== 'verb'))
      return false;
    const group = verbGroup(sentence, i);
    return (
      /^(?:will|would|shall|won't)$/.test(group.modal ?? '') ||
      (group.infinitive && COMMITS.has(lemmaAt(words, group.first - 1))) ||
      verb?.lemma === 'threaten' ||
      // "warned the state of a strike if".
      (verb?.lemma === 'warn' && words.slice(i + 1, at).some((word) => word.lower === 'of'))
    );
  };
  for (let i = at - 1; i >= 0 && i > at - 20; i--) if (isThreat(i)) return i;
  const comma = clauseEnd(words, at);
  if (comma < 0) return undefined;
  for (let i = comma; i < words.length && i < comma + 14; i++) if (isThreat(i)) return i;
  return undefined;
}

function hasNoChoice(words: readonly Word[], have: number): boolean {
  const [verb, no, choice] = [words[have]?.lower, words[have + 1]?.lower, words[have + 2]?.lower];
  return (
    verb === 'have' &&
    ((no === 'no' && /^(?:choice|option|alternative)$/.test(choice ?? '')) ||
      (no === 'little' && choice === 'choice') ||
      no === 'to')
  );
}

/** "it faces a fine if", "he risks the sack if": what somebody is told to be in for. */
export function facedBefore(words: readonly Word[], at: number): number | undefined {
  for (let i = at - 1; i > 0 && i > at - 12; i--) if (/^(?:face|risk)$/.test(words[i]!.verb?.lemma ?? '')) return i;
  return undefined;
}

/** "…, the machines stop": told as if it were so already. */
export function announcedNow({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  const comma = nextComma(words, at);
  if (comma < 0) return undefined;
  for (let i = comma + 1; i < words.length && i < comma + 8; i++)
    if (words[i]!.tag === 'verb' ? /^(?:base|s)$/.test(words[i]!.verb!.form) : closesAsVerb(words, i)) return i;
  return undefined;
}

/** "the machines stop,": read as a noun, behind a plural, where a clause ends. */
function closesAsVerb(words: readonly Word[], at: number): boolean {
  const { tag, traits } = words[at]!;
  return (
    tag === 'noun' &&
    traits.base !== undefined &&
    words[at - 1]!.traits.isPlural &&
    COMMA_OR_STOP.test(words[at + 1]?.tag ?? 'stop')
  );
}

export function consequence(
  place: Place,
  at: number,
  pieces: readonly Piece[],
  main: number,
): { readonly consequence?: Span } {
  const { words } = place.sentence;
  if (main < at) {
    const first = verbGroup(place.sentence, main).infinitive
      ? main
      : Math.min(verbGroup(place.sentence, main).first, main);
    const subject = subjectOf(place.sentence, main);
    const begin =
      verbGroup(place.sentence, main).infinitive || subject === undefined || subject.first > first
        ? first
        : subject.first;
    return begin < at ? { consequence: spanOf(place.sentence, begin, at - 1) } : {};
  }
  const from = (pieces.at(-1)?.last ?? at) + 1;
  const opening = tagAt(words, from) === 'comma' ? from + 1 : from;
  // "If it does not pay, the mayor warned, | she will": who says so is not threatened.
  const closing = nextComma(words, opening);
  const isSaid = closing > 0 && closing < main && isAttribution(place.sentence, opening, closing);
  const begin = isSaid ? closing + 1 : opening;
  const end = words.findIndex(({ tag }, i) => i > main && PAUSES.test(tag));
  const last = end < 0 ? words.length - 1 : end - 1;
  return begin <= last && begin <= main ? { consequence: spanOf(place.sentence, begin, last) } : {};
}
