import * as vscode from 'vscode';
import { NEWEST_MAJOR } from '../../../core/claims/sidecar';
import type { SchemaProblem, SchemaProblemKind } from '../../../core/yaml/checking/schemaProblem';
import { quotedFacts } from './facts';
import { fitInWords } from './fit';

/** In what a value does not fit the schema of its file: a sidecar, the register, the codebook. */
export function schemaProblemInWords(kind: SchemaProblemKind, facts: SchemaProblem['facts']): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  const key = keyInWords(String(facts.key ?? ''));
  switch (kind) {
    case 'missing-key':
      return missingInWords(
        fact('key'),
        String(facts.within ?? ''),
        facts.nearest === undefined ? '' : fact('nearest'),
        facts.list !== undefined,
      );
    case 'wrong-type':
      if (key === 'claims')
        return l10n.t(
          '“claims” should be a list here. Put a dash and a space before the first line of each claim; until then no claim is read, and nothing is saved.',
        );
      if (facts.fault === 'dash')
        return l10n.t('There is no space after the dash. Add one; until then “{0}” is left out.', key);
      if (facts.fault === 'colon')
        return l10n.t('There is no space after the colon. Add one; until then this is left out.');
      if (facts.fault === 'blank')
        return l10n.t(
          'There is a special space ({1}) here, such as word processors insert: it looks like a space but is not one. Replace it with an ordinary one; until then “{0}” is left out.',
          key,
          fact('sign'),
        );
      if (facts.stands === undefined && (facts.fits !== undefined || fact('value') === ''))
        return misfitInWords(key, fact('value'), facts);
      return l10n.t(
        '“{0}” should be {1} here. Correct it; until then it is left out.',
        key,
        typeInWords(fact('allowed')),
      );
    case 'unknown-value':
      if (facts.stands !== undefined)
        return l10n.t('“{0}” should be one word here. Write one of: {1}.', key, String(facts.allowed ?? ''));
      if (fact('value') === '') return l10n.t('“{0}” is empty. Write one of: {1}.', key, String(facts.allowed ?? ''));
      return facts.nearest === undefined
        ? l10n.t('“{0}” is not a valid {1}. Write one of: {2}.', fact('value'), key, String(facts.allowed ?? ''))
        : l10n.t(
            '“{0}” is not a valid {1}. Did you mean “{3}”? Write one of: {2}.',
            fact('value'),
            key,
            String(facts.allowed ?? ''),
            fact('nearest'),
          );
    case 'bad-value':
      return badValueInWords(key, facts);
    case 'too-long':
      return l10n.t('This is longer than {0} characters. Shorten it; until then it is left out.', fact('allowed'));
  }
}

/** A key that looks like a misspelling of one of the format's keys. */
export function misspeltKeyInWords(facts: SchemaProblem['facts']): string {
  const fact = quotedFacts(facts);
  if (facts.within !== undefined) {
    return vscode.l10n.t(
      '“{0}” is in the claim itself, where it is not read. Move it into one of the “{1}”, aligned with its “exact”.',
      fact('value'),
      fact('within'),
    );
  }
  return vscode.l10n.t(
    'Blue Pencil does not know the key “{0}” here, and does not read its value. Correct it, perhaps to “{1}”, unless it is a key of your own.',
    fact('value'),
    fact('nearest'),
  );
}

/** `meant`: a key that stands there, and may be the missing one misspelt; `isHiding` if all claims are under it. */
function missingInWords(key: string, within: string, meant: string, isHiding: boolean): string {
  const { l10n } = vscode;
  if (isHiding) {
    return l10n.t(
      'Blue Pencil does not know the key “{1}”, and does not read the claims under it. Change it to “{0}”; until then nothing is saved.',
      key,
      meant,
    );
  }
  if (meant !== '') {
    return l10n.t('“{0}” is missing here. Correct “{1}”, if that is what it should be, or add “{0}”.', key, meant);
  }
  if (within === '') {
    return l10n.t('“{0}” is missing. Add it as the first line: “format: claims-sidecar/{1}”.', key, NEWEST_MAJOR);
  }
  if (/^claims\.\d+$/.test(within)) {
    return key === 'id'
      ? l10n.t('This claim has no “id”, without which it cannot be shown. {0}', fitInWords({ fits: 'claimId' }))
      : l10n.t('This claim has no “{0}”. Add it; without it the claim cannot be shown.', key);
  }
  if (/^actors\.\d+$/.test(within)) {
    return key === 'id'
      ? l10n.t('This actor has no “id”, without which it is not known. {0}', fitInWords({ fits: 'slug' }))
      : l10n.t('This actor has no “{0}”. Add it; without it the actor is not known.', key);
  }
  return l10n.t('“{0}” is missing in “{1}”. Add it; without it this is left out.', key, keyInWords(within));
}

function badValueInWords(key: string, facts: SchemaProblem['facts']): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  const value = fact('value');
  switch (key) {
    case 'reference_date':
    case 'published':
    case 'retrieved':
    case 'accessed':
    case 'value':
    case 'from':
    case 'to':
      if (value === '') return misfitInWords(key, value, facts);
      return facts.nearest === undefined
        ? l10n.t(
            '“{0}” is not a valid date. Correct {1}: year, month and day in quotation marks, for example "2026-03-05".',
            value,
            key,
          )
        : l10n.t(
            '“{0}” is not in a form that other programs read as a date. Write "{1}", in quotation marks.',
            value,
            fact('nearest'),
          );
    case 'format':
      return l10n.t('“{0}” is not a valid sidecar format. Write “format: claims-sidecar/{1}”.', value, NEWEST_MAJOR);
    default:
      return misfitInWords(key, value, facts);
  }
}

/** A value that is not what it must be, and what would fit. */
function misfitInWords(key: string, value: string, facts: SchemaProblem['facts']): string {
  const { l10n } = vscode;
  return value.trim() === ''
    ? l10n.t('“{0}” is empty and is left out. {1}', key, fitInWords(facts))
    : l10n.t('“{0}” is not a valid value for “{1}” and is left out. {2}', value, key, fitInWords(facts));
}

/** The last word of a path in the file: people know "status", not "claims.0.status". */
export function keyInWords(path: string): string {
  return path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? path;
}

function typeInWords(type: string): string {
  const { l10n } = vscode;
  switch (type) {
    case 'string':
      return l10n.t('text (in quotation marks if it looks like a number or a date)');
    case 'array':
      return l10n.t('a list, each item after a dash,');
    case 'object':
      return l10n.t('keys with values');
    case 'number':
    case 'integer':
      return l10n.t('a number');
    case 'boolean':
      return l10n.t('true or false');
    default:
      return type;
  }
}
