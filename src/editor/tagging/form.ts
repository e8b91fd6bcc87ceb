import * as vscode from 'vscode';
import { claimDateInWords, claimOutcome, claimStatus, kindAndStrength } from '../wording/claims';
import type { Draft, DraftActor } from './draft';
import {
  askAddressee,
  askClaimant,
  askConfidence,
  askDue,
  askEvidence,
  askKind,
  askNote,
  askOutcome,
  askSaid,
  askStatus,
  askTags,
  askText,
  type Desk,
} from './fields';
import { pickOne, type Choice } from './picks';

type Field = (draft: Draft, desk: Desk) => Promise<Draft | undefined>;

/** Asks kind and claimant, then shows the whole: three times Enter where the suggestion is right. */
export async function fillIn(draft: Draft, desk: Desk): Promise<Draft | undefined> {
  const withKind = await askKind(draft, desk);
  const withClaimant = withKind && (await askClaimant(withKind, desk));
  return withClaimant && review(withClaimant, desk);
}

/** Shows a draft, lets each field be changed, and resolves to it when it is to be saved; to `undefined` on Escape. */
export async function review(draft: Draft, desk: Desk): Promise<Draft | undefined> {
  let current = draft;
  for (;;) {
    const field = await pickOne<Field | 'save'>({
      title: titled(summary(current), desk.quote),
      placeholder: vscode.l10n.t('Enter saves; choose a line to change it'),
      choices: linesOf(current),
    });
    if (field === undefined) return undefined;
    if (field === 'save') return current;
    // Escape within a field goes back to the whole, with nothing lost.
    current = (await field(current, desk)) ?? current;
  }
}

/** A title with the words in question, which the list may hide: short enough for one line. */
function titled(title: string, quote: string): string {
  const words = quote.replace(/\s+/g, ' ');
  return `${title}: “${words.length > 70 ? `${words.slice(0, 69).trimEnd()}…` : words}”`;
}

function linesOf(draft: Draft): readonly Choice<Field | 'save'>[] {
  const { l10n } = vscode;
  const line = (label: string, description: string | undefined, value: Field): Choice<Field> => ({
    label,
    description: description === undefined || description === '' ? '–' : description,
    value,
  });
  const canComeTrue = draft.kind === 'demand' || draft.kind === 'promise' || draft.outcome !== undefined;
  return [
    { label: `$(check) ${l10n.t('Save')}`, value: 'save' },
    line(l10n.t('Kind'), kindAndStrength(draft), askKind),
    line(l10n.t('Who says it'), names(draft.claimants), askClaimant),
    line(l10n.t('To whom'), names(draft.addressees), askAddressee),
    line(l10n.t('When said'), draft.said && claimDateInWords(draft.said), askSaid),
    line(l10n.t('By when'), draft.due && claimDateInWords(draft.due), askDue),
    line(l10n.t('Status'), draft.status && claimStatus(draft.status), askStatus),
    ...(canComeTrue ? [line(l10n.t('Outcome'), draft.outcome && claimOutcome(draft.outcome), askOutcome)] : []),
    line(
      l10n.t('How sure'),
      draft.confidence === undefined ? undefined : `${Math.round(draft.confidence * 100)} %`,
      askConfidence,
    ),
    line(l10n.t('Evidence'), draft.evidence?.map(({ url, title }) => url ?? title ?? '').join(', '), askEvidence),
    line(l10n.t('Tags'), draft.tags?.join(', '), askTags),
    line(l10n.t('In your words'), draft.text, askText),
    line(l10n.t('Note'), draft.note, askNote),
  ];
}

function summary(draft: Draft): string {
  const { l10n } = vscode;
  const [who, whom] = [names(draft.claimants), names(draft.addressees)];
  if (who === '') return kindAndStrength(draft);
  return whom === ''
    ? l10n.t('{0} by {1}', kindAndStrength(draft), who)
    : l10n.t('{0} by {1}, to {2}', kindAndStrength(draft), who, whom);
}

function names(actors: readonly DraftActor[]): string {
  return actors.map(({ name }) => name).join(', ');
}
