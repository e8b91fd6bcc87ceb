import type { Mark } from '../../core/recognise/mark';

/** Kinds as a reader counts them: places are actors in form only, and are always kept apart. */
export const CATEGORIES = ['actor', 'place', 'date', 'demand', 'statement'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The kind that a reader counts a mark as. */
export function categoryOf(mark: Mark): Category {
  return mark.kind === 'actor' && mark.type === 'place' ? 'place' : mark.kind;
}

/** What is shown unless the user says otherwise. */
export const USUAL_CATEGORIES: ReadonlySet<Category> = new Set(['actor', 'place', 'date', 'demand']);
