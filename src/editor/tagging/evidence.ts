import * as vscode from 'vscode';
import type { Evidence } from '../../core/claims/claim';
import { evidenceAsTyped, typedEvidence, withEvidence } from '../../core/claims/typedEvidence';
import type { HalfTyped } from '../asking/halfTyped';
import { ask, pickOne, type Choice } from '../asking/picks';
import { claimField } from '../wording/claimFields';

/** Asks for a piece of evidence: a first one, or one of those that are there, or one more. `undefined` on Escape. */
export async function askForEvidence(
  present: readonly Evidence[],
  halfTyped: HalfTyped,
): Promise<readonly Evidence[] | undefined> {
  const { l10n } = vscode;
  const at = present.length === 0 ? 0 : await askWhich(present);
  if (at === undefined) return undefined;
  const before = present[at];
  const typed = await ask(
    {
      title:
        present.length === 0
          ? l10n.t('On what evidence?')
          : before === undefined
            ? l10n.t('On what other evidence?')
            : l10n.t('Evidence {0} of {1}', at + 1, present.length),
      value: before && evidenceAsTyped(before),
      prompt: l10n.t('An address, what it is (a tape, a letter), or both; leave empty for none'),
    },
    halfTyped,
  );
  return typed === undefined ? undefined : withEvidence(present, at, typedEvidence(typed, before));
}

/** Which piece: its place among those that are there, the one behind them for a new one. */
function askWhich(present: readonly Evidence[]): Promise<number | undefined> {
  const { l10n } = vscode;
  return pickOne({
    title: claimField('evidence'),
    placeholder: l10n.t('Choose a piece to change it, or add another'),
    choices: [
      ...present.map(({ title, url }, index): Choice<number> => {
        const [label = l10n.t('not stated'), description] = [title, url].filter((part) => part !== undefined);
        return { label, ...(description !== undefined && { description }), value: index };
      }),
      { label: `$(add) ${l10n.t('Add another…')}`, alwaysShow: true, value: present.length },
    ],
  });
}
