import * as vscode from 'vscode';
import type { Problem } from '../../../core/problem';
import { quotedFacts } from './facts';

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
