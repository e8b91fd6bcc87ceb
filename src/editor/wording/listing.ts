import * as vscode from 'vscode';
import type { Actor, ClaimKind, ClaimStatus } from '../../core/claims/claim';
import { NOTHING, valuesIn, type ClaimFilter, type Facet, type FacetValue } from '../../core/claims/listing/filter';
import type { ClaimOrder } from '../../core/claims/listing/order';
import { claimField } from './claimFields';
import { claimKind, claimStatus, partiesInWords } from './claims';

/** An order of the list of claims, as a choice. */
export function orderInWords(order: ClaimOrder): string {
  const { l10n } = vscode;
  switch (order) {
    case 'place':
      return l10n.t('By Place in the Text');
    case 'claimant':
      return l10n.t('By Claimant');
    case 'kind':
      return l10n.t('By Kind');
    case 'said':
      return l10n.t('By When It Was Said');
    case 'due':
      return l10n.t('By Due Date');
    case 'status':
      return l10n.t('By Status');
  }
}

/** How a list is sorted, where it is not in the order of the text. */
export function sortedInWords(order: Exclude<ClaimOrder, 'place'>): string {
  const { l10n } = vscode;
  switch (order) {
    case 'claimant':
      return l10n.t('Sorted by claimant');
    case 'kind':
      return l10n.t('Sorted by kind');
    case 'said':
      return l10n.t('Sorted by when it was said');
    case 'due':
      return l10n.t('Sorted by due date');
    case 'status':
      return l10n.t('Sorted by status');
  }
}

/** What one facet of claims is called, above its values. */
export function facetInWords(facet: Facet): string {
  return claimField(facet === 'tag' ? 'tags' : facet);
}

/** A value of a facet. @param actors whose names the claimants have */
export function facetValueInWords({ facet, value }: Omit<FacetValue, 'count'>, actors: readonly Actor[]): string {
  const { l10n } = vscode;
  switch (facet) {
    case 'kind':
      return claimKind(value as ClaimKind);
    case 'claimant':
      return partiesInWords(value === NOTHING ? undefined : value, actors) ?? l10n.t('Not stated');
    case 'status':
      return value === NOTHING ? l10n.t('No status') : claimStatus(value as ClaimStatus);
    case 'tag':
      return value === NOTHING ? l10n.t('No tag') : `#${value}`;
  }
}

/** The claims that a filter shows. @param actors whose names the claimants have */
export function filterInWords(filter: ClaimFilter, actors: readonly Actor[]): string {
  return valuesIn(filter)
    .map((value) => facetValueInWords(value, actors))
    .join(', ');
}

/** How many claims a filter hides, and which it shows. */
export function narrowedInWords(filter: ClaimFilter, shown: number, all: number, actors: readonly Actor[]): string {
  return vscode.l10n.t('{0} of {1} claims are shown: {2}', shown, all, filterInWords(filter, actors));
}
