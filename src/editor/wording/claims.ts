import * as vscode from 'vscode';
import {
  idsOf,
  type Actor,
  type AnchorState,
  type Claim,
  type ClaimDate,
  type ClaimKind,
  type ClaimOutcome,
  type ClaimPolarity,
  type ClaimStatus,
  type ClaimStrength,
} from '../../core/claims/claim';
import { shortened as inOneLine } from '../../core/text/shortened';
import { isQuotation } from '../../core/text/quotations';
import { valueInWords } from './timex';

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

/** How the one who says it stands to what is said. */
export function claimPolarity(polarity: ClaimPolarity): string {
  const { l10n } = vscode;
  switch (polarity) {
    case 'asserts':
      return l10n.t('asserts it');
    case 'denies':
      return l10n.t('denies it');
    case 'doubts':
      return l10n.t('doubts it');
  }
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
      return l10n.t('several places match');
    case 'lost':
      return l10n.t('not found in the text');
  }
}

/** A claim's date: as printed, with the day that it means. Empty if it says nothing. */
export function claimDateInWords({ text, value, timex, mod }: ClaimDate): string {
  const meant = value === undefined ? timex : (edtfInWords(value) ?? value);
  if (text === undefined || text === '') {
    if (meant !== undefined && mod === 'before' && value?.startsWith('P')) return vscode.l10n.t('within {0}', meant);
    return meant === undefined ? '' : withModifier(mod, meant);
  }
  return meant === undefined || isSaidBy(text, meant, value) ? text : vscode.l10n.t('{0} ({1})', text, meant);
}

/** True where the printed words say a length of time as well as ours: “ten days” is 10 days. */
function isSaidBy(text: string, meant: string, value: string | undefined): boolean {
  const unit = value?.startsWith('P') ? meant.slice(meant.lastIndexOf(' ') + 1) : undefined;
  return unit !== undefined && text.toLowerCase().endsWith(` ${unit}`);
}

/** An EDTF or ISO 8601 value in words; `undefined` if it is plain enough. */
function edtfInWords(value: string): string | undefined {
  const [from = '', to, ...rest] = value.split('/');
  if (to !== undefined && rest.length === 0) {
    return vscode.l10n.t('{0} to {1}', valueInWords(from) ?? from, valueInWords(to) ?? to);
  }
  return valueInWords(value);
}

/** Where the words of the article do not stand before it, a value needs its "before" or "about" said. */
function withModifier(mod: ClaimDate['mod'], day: string): string {
  const { l10n } = vscode;
  switch (mod) {
    case undefined:
      return day;
    case 'before':
      return l10n.t('before {0}', day);
    case 'after':
      return l10n.t('after {0}', day);
    case 'about':
      return l10n.t('about {0}', day);
    case 'start':
      return l10n.t('at the start of {0}', day);
    case 'end':
      return l10n.t('at the end of {0}', day);
  }
}

/** The words of a claim in quotation marks, in one line; in their own where they stand in some already. */
export function quotedWords(words: string, most?: number): string {
  const line = shortened(words, most);
  return isQuotation(words) ? line : `“${line}”`;
}

/** A claim's own words in short, else the words that were tagged, in quotation marks: one line. */
export function claimSummary({ text, anchors }: Claim, most?: number): string {
  return text === undefined || text.trim() === '' ? quotedWords(anchors[0]!.exact, most) : shortened(text, most);
}

/** Who says it: the names of actors by their ids, in the order given. `undefined` if nobody is named. */
export function partiesInWords(reference: Claim['claimant'], actors: readonly Actor[]): string | undefined {
  const names = idsOf(reference).map((id) => actors.find((actor) => actor.id === id)?.name ?? id);
  return names.length === 0 ? undefined : names.join(', ');
}

/** Text in one line, cut behind a whole word where it is longer than `most` UTF-16 units. */
export function shortened(text: string, most = 200): string {
  return inOneLine(text, most);
}
