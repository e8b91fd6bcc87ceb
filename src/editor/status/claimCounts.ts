import type { LocatedClaim } from '../../core/claims/located';

/** How many claims an article has, and how many of them do not stand as they were tagged. */
export interface ClaimCounts {
  readonly all: number;
  readonly changed: number;
  readonly ambiguous: number;
  readonly lost: number;
}

/** Counts the claims of an article as they stand now. */
export function claimCounts(claims: readonly LocatedClaim[]): ClaimCounts {
  const count = (state: LocatedClaim['state']) => claims.filter((located) => located.state === state).length;
  return { all: claims.length, changed: count('changed'), ambiguous: count('ambiguous'), lost: count('lost') };
}
