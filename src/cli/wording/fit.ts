import type { Problem } from '../../core/problem';
import { SIDECAR_FORMAT } from '../../core/claims/sidecar';
import type { FitName } from '../../core/yaml/checking/whatFits';

/** What would fit, as a part of a sentence that says what to do; `undefined` where nothing is asked for. */
export function fitWords({ fits, least, most, key }: NonNullable<Problem['facts']>): string | undefined {
  switch (fits as FitName | undefined) {
    case 'format':
      return `write “format: ${SIDECAR_FORMAT}”`;
    case 'quote':
      return 'write the words in the article that the claim is about';
    case 'textHash':
      return 'remove it, together with “start” and “end”; the words are found without them';
    case 'day':
      return 'write a day in quotation marks, for example "2026-05-18"';
    case 'edtf':
      return 'write a day, month or year in quotation marks, for example "2026-05-18", "2026-05" or "2026"';
    case 'instant':
      return 'write a moment with its zone in quotation marks, for example "2026-05-12T08:30:00Z"';
    case 'slug':
      return 'write lowercase letters, digits and hyphens, as in “mara-lindqvist”';
    case 'claimId':
      return 'write “c-” and at least four lowercase letters or digits, as in “c-7f3kq9m2xw”';
    case 'actorRefs':
      return 'write the id of an actor, or a list of them';
    case 'tagId':
      return 'write one or more words, without a comma';
    case 'colour':
      return 'write a colour in quotation marks, such as "#2060c0" (red, green and blue)';
    case 'number':
      return `write a number ${rangeWords(least, most)}`;
    case 'wholeNumber':
      return `write a whole number ${rangeWords(least, most)}`;
    case 'items':
      return String(key).endsWith('anchors')
        ? 'write at least one place, as “- exact:” with words from the article'
        : `write at least ${least} of them, each after a dash`;
    case 'words':
      return 'write some words, or remove the key';
    case undefined:
      return undefined;
  }
}

type Limit = string | number | undefined;

function rangeWords(least: Limit, most: Limit): string {
  return most === undefined ? `of ${least} or more` : `from ${least} to ${most}`;
}
