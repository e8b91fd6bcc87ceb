import { foldName } from '../../lexicon/lookup';
import { CLAIM_KINDS, CLAIM_STATUSES, idsOf, type Actor, type Claim, type ClaimDate } from '../claim';
import { edtfBounds } from '../edtf';

/** By what a list of claims can be ordered; `place` is the order of the text. */
export const CLAIM_ORDERS = ['place', 'claimant', 'kind', 'said', 'due', 'status'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/**
 * Claims by an order: claimants by name, kinds and statuses as they are listed in the format, dates from the earliest.
 * Claims that are alike in that keep the order in which they are given, and those that say nothing of it come last.
 * @param actors whose names the claimants have
 */
export function inOrder<T extends { readonly claim: Claim }>(
  claims: readonly T[],
  order: ClaimOrder,
  actors: readonly Actor[],
): readonly T[] {
  if (order === 'place') return claims;
  const rankOf = ranking(order, actors);
  const ranked = claims.map((of) => ({ of, rank: rankOf(of.claim) }));
  // Of thousands of claims each key press makes the list anew: no rank is worked out twice.
  return ranked.sort((a, b) => compared(a.rank, b.rank)).map(({ of }) => of);
}

/** What is less comes first; `undefined` where a claim says nothing. */
type Rank = string | undefined;

function compared(a: Rank, b: Rank): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

function ranking(order: Exclude<ClaimOrder, 'place'>, actors: readonly Actor[]): (claim: Claim) => Rank {
  switch (order) {
    case 'claimant':
      return byClaimant(actors);
    case 'kind':
      return ({ kind }) => String(CLAIM_KINDS.indexOf(kind));
    case 'status':
      return ({ status }) => status && String(CLAIM_STATUSES.indexOf(status));
    case 'said':
      return ({ said }) => beginningOf(said);
    case 'due':
      return ({ due }) => endOf(due);
  }
}

function byClaimant(actors: readonly Actor[]): (claim: Claim) => Rank {
  const names = new Map(actors.map(({ id, name }) => [id, indexed(name)]));
  return ({ claimant }) => {
    const ids = idsOf(claimant);
    return ids.length === 0 ? undefined : ids.map((id) => names.get(id) ?? id).join('\n');
  };
}

/** A name as an index has it: without case and accents, and without the article before it. */
function indexed(name: string): string {
  return foldName(name).replace(/^the /, '');
}

function beginningOf(date: ClaimDate | undefined): Rank {
  const bounds = date?.value === undefined ? undefined : edtfBounds(date.value);
  return bounds?.first ?? bounds?.last;
}

/** A deadline is over with its last day. */
function endOf(date: ClaimDate | undefined): Rank {
  const bounds = date?.value === undefined ? undefined : edtfBounds(date.value);
  return bounds?.last ?? bounds?.first;
}
