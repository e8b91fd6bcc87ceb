import * as vscode from 'vscode';
import { NEWEST_MAJOR } from '../../../core/claims/sidecar';
import type { SchemaProblem } from '../../../core/yaml/checking/schemaProblem';
import type { FitName } from '../../../core/yaml/checking/whatFits';

/** What would fit, as a sentence that says what to do. */
export function fitInWords({ fits, least, most, key }: SchemaProblem['facts']): string {
  const { l10n } = vscode;
  switch (fits as FitName | undefined) {
    case 'format':
      return l10n.t('Write “format: claims-sidecar/{0}”.', NEWEST_MAJOR);
    case 'quote':
      return l10n.t('Write the words in the article that the claim is about.');
    case 'textHash':
      return l10n.t('Remove it, together with “start” and “end”: the words are found without them.');
    case 'day':
      return l10n.t('Write a day in quotation marks, for example "2026-05-18".');
    case 'edtf':
      return l10n.t('Write a day, month or year in quotation marks, for example "2026-05-18", "2026-05" or "2026".');
    case 'instant':
      return l10n.t('Write a moment with its zone in quotation marks, for example "2026-05-12T08:30:00Z".');
    case 'slug':
      return l10n.t('Write lowercase letters, digits and hyphens, as in “mara-lindqvist”.');
    case 'claimId':
      return l10n.t('Write “c-” and at least four lowercase letters or digits, as in “c-7f3kq9m2xw”.');
    case 'actorRefs':
      return l10n.t('Write the id of an actor, or a list of them.');
    case 'tagId':
      return l10n.t('Write one or more words, without a comma.');
    case 'colour':
      return l10n.t('Write a colour in quotation marks, such as "#2060c0" (red, green and blue).');
    case 'number':
      return most === undefined
        ? l10n.t('Write a number of {0} or more.', least ?? 0)
        : l10n.t('Write a number from {0} to {1}.', least ?? 0, most);
    case 'wholeNumber':
      return most === undefined
        ? l10n.t('Write a whole number of {0} or more.', least ?? 0)
        : l10n.t('Write a whole number from {0} to {1}.', least ?? 0, most);
    case 'items':
      return String(key).endsWith('anchors')
        ? l10n.t('Write at least one place, as “- exact:” with words from the article.')
        : l10n.t('Write at least {0} of them, each after a dash.', least ?? 1);
    case 'words':
      return l10n.t('Write some words, or remove the key.');
    case undefined:
      return l10n.t('Correct or remove it.');
  }
}
