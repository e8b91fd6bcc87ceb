import * as vscode from 'vscode';
import type { ClaimRuleId } from '../../../core/claims/rules/table';
import type { Problem } from '../../../core/problem';
import { quotedFacts } from './facts';
import { misspeltKeyInWords } from './schema';
import { conflictInWords } from './undecided';

/** What a rule has found, and what to do. */
export function findingInWords(code: ClaimRuleId, facts: Problem['facts'] = {}): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  switch (code) {
    case 'claim.demand-without-addressee':
      return l10n.t('This demand does not say who it is addressed to. Add “addressee”, or choose another kind.');
    case 'claim.strength-without-demand':
      return l10n.t(
        'Only demands have a “strength”, and this claim is of the kind “{0}”. Remove “strength”, or choose the kind “demand”.',
        fact('kind'),
      );
    case 'claim.said-after-publication':
      return l10n.t(
        'This claim was said on {0}, but the article is dated {1}. Correct “said” or the article’s date.',
        fact('value'),
        fact('published'),
      );
    case 'claim.due-before-said':
      return l10n.t(
        'This claim was due on {0}, before it was said ({1}). Correct “due” or “said”.',
        fact('value'),
        fact('said'),
      );
    case 'claim.confirmed-without-evidence':
      return l10n.t('This claim is confirmed without evidence. Add “evidence”, or set the status to “checking”.');
    case 'claim.merge-conflict':
      return conflictInWords(facts);
    case 'claim.unknown-actor':
      if (facts.several !== undefined) {
        return l10n.t(
          '“{0}” is not the id of one actor but of several. Write [{1}].',
          fact('value'),
          String(facts.several),
        );
      }
      return l10n.t(
        'No actor has the id “{0}”. Add one under “actors:” with this id and a name, or correct the id.',
        fact('value'),
      );
    case 'claim.role-ended':
      return facts.title
        ? l10n.t(
            '{0} was “{1}” only until {2}, and the article is dated {3}. Correct the role or its dates.',
            fact('name'),
            fact('title'),
            fact('value'),
            fact('day'),
          )
        : l10n.t(
            'This role of {0} ended on {1}, before the article’s day ({2}). Correct the role or its dates.',
            fact('name'),
            fact('value'),
            fact('day'),
          );
    case 'claim.duplicate':
      return l10n.t(
        'This claim repeats {0}. Delete one of them, or add a relation that says how they belong together.',
        fact('other'),
      );
    case 'claim.contradiction':
      return l10n.t(
        'This claim contradicts {0} by the same claimant. Check whether both were really said; if one replaces the other, add the relation “updates”.',
        fact('other'),
      );
    case 'claim.unknown-tag':
      return l10n.t('“{0}” is not in the codebook. Correct the tag, or add it to the codebook.', fact('value'));
    case 'claim.misspelt-key':
      return misspeltKeyInWords(facts);
    case 'claim.curly-quotes':
      return curlyQuotesInWords(facts);
    case 'claim.cut-text':
      if (facts.curly !== undefined) {
        return l10n.t(
          'The text after “#” is treated as a comment here and is not read: “{0}”. Put the text in straight quotation marks ("), since YAML does not treat curly ones as quotation marks; or add a space after the “#” if it is a comment.',
          fact('value'),
        );
      }
      return l10n.t(
        'The text after “#” is treated as a comment here and is not read: “{0}”. Put the text in quotation marks, or add a space after the “#” if it is a comment.',
        fact('value'),
      );
    case 'claim.unresolved-relation':
      return relationInWords(fact('value'), String(facts.why ?? ''));
  }
}

/** Of a value in curly quotation marks alone, also in files that articles share. */
export function curlyQuotesInWords(facts: NonNullable<Problem['facts']>): string {
  const { l10n } = vscode;
  return facts.free === undefined
    ? l10n.t(
        'This is in curly quotation marks, which YAML does not treat as quotation marks, so they are read as part of the text: {0}. Replace them with straight ones (").',
        String(facts.value),
      )
    : l10n.t(
        'This is in curly quotation marks, which YAML does not treat as quotation marks, so they are read as part of the text: {0}. Replace them with straight ones ("), or put straight ones around them if they belong to the text.',
        String(facts.value),
      );
}

function relationInWords(target: string, why: string): string {
  const { l10n } = vscode;
  switch (why) {
    case 'not-here':
      return l10n.t(
        'This claim names another one, “{0}”, that is not in this sidecar. Correct or remove the relation.',
        target,
      );
    case 'itself':
      return l10n.t('This claim names itself, “{0}”. Correct or remove the relation.', target);
    case 'no-claims':
      return l10n.t('This claim names “{0}”, but that article has no sidecar. Correct or remove the relation.', target);
    case 'not-there':
      return l10n.t(
        'This claim names “{0}”, but that article has no such claim. Correct or remove the relation.',
        target,
      );
    case 'outside':
      return l10n.t(
        'This claim names “{0}”, which is outside the folder, so others do not have it. Correct or remove the relation.',
        target,
      );
    default:
      return l10n.t(
        '“{0}” is not a relative path with a claim. Write it as “FOLDER/FILE.txt#c-…”, or remove the relation.',
        target,
      );
  }
}
