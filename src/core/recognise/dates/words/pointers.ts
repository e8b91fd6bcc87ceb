import { wordMap } from '../../../text/wordSet';
import type { Anchor, Pick } from '../meaning';

/** Words that point from one date to another, and which of the recurring ones they mean. */
export const PICKS = wordMap<Pick>(
  ['this', 'this current'],
  ['last', 'last past latest'],
  ['next', 'next coming upcoming'],
  ['that', 'that same'],
  ['previous', 'previous preceding prior'],
  ['following', 'following ensuing'],
);

/** How far each leads, and whether it counts from the day of writing or from what was told. */
export const LEADS: Readonly<Record<Pick, { readonly by: number; readonly anchor: Anchor }>> = {
  this: { by: 0, anchor: 'reference' },
  last: { by: -1, anchor: 'reference' },
  next: { by: 1, anchor: 'reference' },
  that: { by: 0, anchor: 'text' },
  previous: { by: -1, anchor: 'text' },
  following: { by: 1, anchor: 'text' },
};
