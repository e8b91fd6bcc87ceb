import * as vscode from 'vscode';
import { DELETED, FILE_KEY, ID_KEY } from '../../../core/claims/merge/conflicts';
import type { Problem } from '../../../core/problem';
import { quotedFacts } from './facts';

/** What two people have changed in a sidecar; a quick fix decides it. */
export function conflictInWords(facts: Problem['facts'] = {}): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  const isOfClaim = facts.claim !== undefined;
  if (isOfClaim && facts.key === 'claim')
    return facts.ours === DELETED
      ? l10n.t('This claim was deleted here and edited there. Keep it or delete it.')
      : l10n.t('This claim was edited here and deleted there. Keep it or delete it.');
  if (isOfClaim && facts.key === ID_KEY)
    return l10n.t(
      'This claim had the id “{0}”, which another claim has as well. See that relations mean the right one of them, then keep the new id.',
      fact('theirs'),
    );
  if (!isOfClaim && facts.key === FILE_KEY)
    return facts.ours === DELETED
      ? l10n.t('This file was emptied here and edited there. Keep what is in it, or delete all of it.')
      : l10n.t('This file was edited here and emptied there. Keep what is in it, or delete all of it.');
  return l10n.t(
    'Two people have changed “{0}”: it is “{1}” here and “{2}” there. Keep the one or take the other.',
    fact('key'),
    fact('ours'),
    fact('theirs'),
  );
}

/** What two people have changed in a file that has no quick fix for it. */
export function undecidedInWords(facts: Problem['facts']): string {
  const fact = quotedFacts(facts);
  return vscode.l10n.t(
    'Two people have changed “{0}”: it is “{1}” here and “{2}” there. Put in what is right, and delete the entry under “conflicts”.',
    fact('key'),
    fact('ours'),
    fact('theirs'),
  );
}
