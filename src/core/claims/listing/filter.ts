import { CLAIM_KINDS, CLAIM_STATUSES, idsOf, type Claim } from '../claim';

/** By what a list of claims can be narrowed. */
export const FACETS = ['kind', 'claimant', 'status', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a claim that says nothing of a facet: that nobody says it, that it has no status or no tag. */
export const NOTHING = '';

/**
 * What is let through, by facet: a claim passes that has one of the values of each. A facet that is not named, or has no
 * values, lets all through. Claimants are ids.
 */
export type ClaimFilter = { readonly [facet in Facet]?: readonly string[] };

/** A value of a facet, and how many claims have it. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}

/** True for a filter that lets everything through. */
export function isOpen(filter: ClaimFilter): boolean {
  return FACETS.every((facet) => !filter[facet]?.length);
}

/** True for a claim that a filter lets through. */
export function passes(claim: Claim, filter: ClaimFilter): boolean {
  return FACETS.every((facet) => {
    const wanted = filter[facet] ?? [];
    return wanted.length === 0 || valuesOf(claim, facet).some((value) => wanted.includes(value));
  });
}

/** The values that a filter names, in the order of the facets. */
export function valuesIn(filter: ClaimFilter): readonly Omit<FacetValue, 'count'>[] {
  return FACETS.flatMap((facet) => (filter[facet] ?? []).map((value) => ({ facet, value })));
}

/** The filter that names some values. */
export function filterOf(values: readonly Omit<FacetValue, 'count'>[]): ClaimFilter {
  const named = FACETS.map((facet) => [facet, values.filter((each) => each.facet === facet)] as const);
  return Object.fromEntries(
    named.filter(([, some]) => some.length > 0).map(([facet, some]) => [facet, some.map(({ value }) => value)]),
  );
}

/**
 * What a list of claims can be narrowed to, facet by facet: kinds and statuses as they are listed in the format, claimants
 * as they come in the list, tags by the alphabet, what says nothing last. A facet in which all are alike is no choice; what
 * is chosen already (`filter`) is one in any case.
 */
export function facetValues(claims: readonly Claim[], filter: ClaimFilter): readonly FacetValue[] {
  return FACETS.flatMap((facet) => {
    const chosen = filter[facet] ?? [];
    const counts = new Map<string, number>();
    for (const value of claims.flatMap((claim) => valuesOf(claim, facet)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
    const values = ordered([...counts.keys()], facet).map((value) => ({ facet, value, count: counts.get(value)! }));
    return values.length > 1 || chosen.length > 0 ? values : [];
  });
}

function valuesOf(claim: Claim, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [claim.kind];
    case 'claimant':
      return orNothing(idsOf(claim.claimant));
    case 'status':
      return [claim.status ?? NOTHING];
    case 'tag':
      return orNothing(claim.tags ?? []);
  }
}

function orNothing(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NOTHING] : [...new Set(values)];
}

function ordered(values: readonly string[], facet: Facet): readonly string[] {
  const said = values.filter((value) => value !== NOTHING);
  return [...inFacetOrder(said, facet), ...values.filter((value) => value === NOTHING)];
}

function inFacetOrder(values: readonly string[], facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return CLAIM_KINDS.filter((kind) => values.includes(kind));
    case 'status':
      return CLAIM_STATUSES.filter((status) => values.includes(status));
    case 'claimant':
      return values;
    case 'tag':
      return [...values].sort();
  }
}
