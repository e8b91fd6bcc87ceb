import * as vscode from 'vscode';
import type {
  AnchorState,
  Claim,
  ClaimDate,
  ClaimKind,
  ClaimOutcome,
  ClaimStatus,
  ClaimStrength,
} from '../../core/claims/claim';
import { longDay } from './days';

/** What a claim is, as a heading. */
export function claimKind(kind: ClaimKind): string {
  const { l10n } = vscode;
  switch (kind) {
    case 'assertion':
      return l10n.t('Assertion');
    case 'demand':
      return l10n.t('Demand');
    case 'refusal':
      return l10n.t('Refusal');
    case 'denial':
      return l10n.t('Denial');
    case 'promise':
      return l10n.t('Promise');
    case 'threat':
      return l10n.t('Threat');
    case 'question':
      return l10n.t('Question');
    case 'other':
      return l10n.t('Other');
  }
}

export function claimStrength(strength: ClaimStrength): string {
  const { l10n } = vscode;
  switch (strength) {
    case 'ultimatum':
      return l10n.t('ultimatum');
    case 'demand':
      return l10n.t('demand');
    case 'condition':
      return l10n.t('condition');
    case 'request':
      return l10n.t('request');
    case 'proposal':
      return l10n.t('proposal');
  }
}

/** A claim's kind with its strength where that says more: "Demand (ultimatum)". */
export function kindAndStrength({ kind, strength }: Pick<Claim, 'kind' | 'strength'>): string {
  return strength === undefined || strength === 'demand'
    ? claimKind(kind)
    : vscode.l10n.t('{0} ({1})', claimKind(kind), claimStrength(strength));
}

/** What the desk knows of a claim's truth. */
export function claimStatus(status: ClaimStatus): string {
  const { l10n } = vscode;
  switch (status) {
    case 'open':
      return l10n.t('open');
    case 'checking':
      return l10n.t('checking');
    case 'confirmed':
      return l10n.t('confirmed');
    case 'disputed':
      return l10n.t('disputed');
    case 'refuted':
      return l10n.t('refuted');
    case 'withdrawn':
      return l10n.t('withdrawn');
  }
}

/** What became of a demand or promise. */
export function claimOutcome(outcome: ClaimOutcome): string {
  const { l10n } = vscode;
  switch (outcome) {
    case 'open':
      return l10n.t('open');
    case 'met':
      return l10n.t('met');
    case 'partly_met':
      return l10n.t('partly met');
    case 'refused':
      return l10n.t('refused');
    case 'withdrawn':
      return l10n.t('withdrawn');
  }
}

/** Where a claim's words stand now. */
export function anchorState(state: AnchorState): string {
  const { l10n } = vscode;
  switch (state) {
    case 'exact':
      return l10n.t('in its place');
    case 'moved':
      return l10n.t('moved');
    case 'changed':
      return l10n.t('its words have changed');
    case 'ambiguous':
      return l10n.t('several places fit');
    case 'lost':
      return l10n.t('not found in the text');
  }
}

/** A claim's date: as printed, with the day that it means. */
export function claimDateInWords({ text, value, timex }: ClaimDate): string {
  const meant = value === undefined ? timex : (longDay(value) ?? value);
  if (text === undefined || text === '') return meant ?? '';
  return meant === undefined ? text : vscode.l10n.t('{0} ({1})', text, meant);
}
