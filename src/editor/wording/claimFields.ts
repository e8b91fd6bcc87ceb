import * as vscode from 'vscode';

/** What can be said of a claim, in the form in which it is filled in and wherever it is shown. */
export type ClaimField =
  | 'kind'
  | 'claimant'
  | 'addressee'
  | 'polarity'
  | 'said'
  | 'due'
  | 'status'
  | 'outcome'
  | 'confidence'
  | 'evidence'
  | 'tags'
  | 'text'
  | 'note';

/** What a field is called: the same in the form, on cards and in lists, so that nobody looks for it in vain. */
export function claimField(field: ClaimField): string {
  const { l10n } = vscode;
  switch (field) {
    case 'kind':
      return l10n.t('Kind');
    case 'claimant':
      return l10n.t('Who says it');
    case 'addressee':
      return l10n.t('To whom');
    case 'polarity':
      return l10n.t('Stance');
    case 'said':
      return l10n.t('Said');
    case 'due':
      return l10n.t('Due');
    case 'status':
      return l10n.t('Status');
    case 'outcome':
      return l10n.t('Outcome');
    case 'confidence':
      return l10n.t('Confidence');
    case 'evidence':
      return l10n.t('Evidence');
    case 'tags':
      return l10n.t('Tags');
    case 'text':
      return l10n.t('In your own words');
    case 'note':
      return l10n.t('Note');
  }
}
