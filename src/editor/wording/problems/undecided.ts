import * as vscode from 'vscode';
import { wholeOf } from '../../../core/claims/merge/conflicts';
import { DELETED } from '../../../core/conflicts/openConflict';
import type { Problem } from '../../../core/problem';
import { quotedFacts } from './facts';

/** What two people have changed in a sidecar; a quick fix decides it. */
export function conflictInWords(facts: Problem['facts'] = {}): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  switch (wholeOf(String(facts.key), facts.claim === undefined ? 'file' : 'claims')) {
    case 'claim':
      return facts.ours === DELETED
        ? l10n.t('This claim was deleted here and edited there. Keep it or delete it.')
        : l10n.t('This claim was edited here and deleted there. Keep it or delete it.');
    case 'actor':
      return facts.ours === DELETED
        ? l10n.t(
            'The actor “{0}” was deleted here and edited there. Keep it or delete it.',
            fact('key').split('.')[1] ?? '',
          )
        : l10n.t(
            'The actor “{0}” was edited here and deleted there. Keep it or delete it.',
            fact('key').split('.')[1] ?? '',
          );
    case 'id':
      return l10n.t(
        'This claim had the id “{0}”, which another claim also has. Check that relations refer to the right one, then keep the new id.',
        fact('theirs'),
      );
    case 'file':
      return facts.ours === DELETED
        ? l10n.t('This file was emptied here and edited there. Keep what is in it, or delete all of it.')
        : l10n.t('This file was edited here and emptied there. Keep what is in it, or delete all of it.');
    case undefined:
      return twoWays(facts);
  }
}

function twoWays(facts: NonNullable<Problem['facts']>): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  return l10n.t(
    'Two people have changed “{0}”: it is “{1}” here and “{2}” there. Keep one or take the other.',
    fact('key'),
    fact('ours'),
    fact('theirs'),
  );
}

/** What two people have changed in a file that has no quick fix for it. */
export function undecidedInWords(facts: Problem['facts']): string {
  const fact = quotedFacts(facts);
  return vscode.l10n.t(
    'Two people have changed “{0}”: it is “{1}” here and “{2}” there. Enter the right value, and delete the entry under “conflicts”.',
    fact('key'),
    fact('ours'),
    fact('theirs'),
  );
}
