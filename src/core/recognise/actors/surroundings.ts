import { lexicon } from '../../lexicon';
import { LexemeTable } from '../../text/lexeme';
import { F } from './features';
import type { Piece } from './pieces';
import { following } from './following';
import { preceding } from './preceding';
import type { SentenceView } from './sentenceView';

/**
 * Notes what stands around a phrase of pieces `[first, after)`: the verb of which it is the subject, the verb or
 * preposition of which it is the object, possessives, brackets.
 */
export function surroundings(view: SentenceView, first: number, after: number, to: number[]): void {
  const { pieces } = view;
  if (isPossessor(view, after)) {
    to.push(F['after:possessive']);
    possessions(pieces, after + 1, to);
  } else {
    following(view, after, to);
  }
  preceding(view, first, to);
}

/** Notes what is owned: a policy within two words, what only a state has within three. */
function possessions(pieces: readonly Piece[], from: number, to: number[]): void {
  let words = 0;
  let isState = false;
  let isPolicy = false;
  for (let i = from; i < Math.min(pieces.length, from + 3); i++) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word') continue;
    words++;
    const owned = possessionOf.of(piece.lexeme);
    isState ||= (owned & 1) !== 0;
    isPolicy ||= words <= 2 && (owned & 2) !== 0;
  }
  if (isState) to.push(F['state:possessed']);
  if (isPolicy) to.push(F['after:party-noun']);
}

/** 1: only a state has it; 2: a policy. */
const possessionOf = new LexemeTable(
  ({ lower }) => (lexicon.statePossessions().has(lower) ? 1 : 0) + (lexicon.policyNouns().has(lower) ? 2 : 0),
);

/** True if a possessive ending stands at `after`: "'s", or an apostrophe behind -s. */
function isPossessor({ pieces }: SentenceView, after: number): boolean {
  const next = pieces[after];
  if (next === undefined) return false;
  return next.lower === "'s" || (/^['’]$/.test(next.text) && !next.spaced && pieces[after - 1]!.lower.endsWith('s'));
}
