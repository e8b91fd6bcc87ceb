import { lexicon } from '../../lexicon';
import { following } from './following';
import { preceding } from './preceding';
import type { SentenceView } from './sentenceView';

/**
 * Notes what stands around a phrase of pieces `[first, after)`: the verb of which it is the subject, the verb or
 * preposition of which it is the object, possessives, brackets. Each note is a feature's name.
 */
export function surroundings(view: SentenceView, first: number, after: number): string[] {
  const { pieces } = view;
  if (!isPossessor(view, after)) return [...following(view, after), ...preceding(view, first)];
  const owned = pieces.slice(after + 1, after + 4).filter(({ kind }) => kind === 'word');
  const isPolicy = owned.slice(0, 2).some(({ lower }) => lexicon.policyNouns().has(lower));
  const isState = owned.some(({ lower }, i) => lexicon.statePossessions().has(lower) && i < 3);
  return [
    'after:possessive',
    ...(isState ? ['state:possessed'] : []),
    ...(isPolicy ? ['after:party-noun'] : []),
    ...preceding(view, first),
  ];
}

/** True if a possessive ending stands at `after`: "'s", or an apostrophe behind -s. */
function isPossessor({ pieces }: SentenceView, after: number): boolean {
  const next = pieces[after];
  if (next === undefined) return false;
  return next.lower === "'s" || (/^['’]$/.test(next.text) && !next.spaced && pieces[after - 1]!.lower.endsWith('s'));
}
