import * as vscode from 'vscode';
import { evidenceAsTyped } from '../../core/claims/typedEvidence';
import { claimField } from '../wording/claimFields';
import {
  claimDateInWords,
  claimOutcome,
  claimPolarity,
  claimStatus,
  kindAndStrength,
  quotedWords,
} from '../wording/claims';
import { canComeTrue, type Draft, type DraftActor } from './draft';
import { askAddressee, askClaimant } from './actors';
import {
  askConfidence,
  askDue,
  askEvidence,
  askKind,
  askNote,
  askOutcome,
  askPolarity,
  askSaid,
  askStatus,
  askTags,
  askText,
  type AskField,
  type Form,
} from './fields';
import type { MoreField } from '../settings';
import { HalfTyped } from '../asking/halfTyped';
import { pickOne, type Choice, type Question } from '../asking/picks';

/** A draft, and how the form was left: to save it, or to leave it as it is. */
export interface Filled {
  readonly draft: Draft;
  readonly end: 'saved' | 'left';
  /** It was begun without what was left before. */
  readonly isAfresh: boolean;
}

type Reviewed = Pick<Filled, 'draft'> & { readonly end: Filled['end'] | 'afresh' };

/** What can be asked of each new claim besides its kind and who makes it, before the whole is shown. */
const MORE_FIELDS: Readonly<Record<MoreField, AskField>> = {
  addressee: askAddressee,
  polarity: askPolarity,
  said: askSaid,
  due: askDue,
  status: askStatus,
  confidence: askConfidence,
  evidence: askEvidence,
  tags: askTags,
  text: askText,
  note: askNote,
};

/**
 * Asks kind and claimant, then shows the whole: three times Enter where the suggestion is right. What was left before
 * (`takenUp`) is shown as a whole at once.
 * @param more what somebody wants to be asked as well, in that order
 */
export async function fillIn(
  draft: Draft,
  form: Form,
  takenUp: Draft | undefined,
  more: readonly MoreField[],
): Promise<Filled> {
  const isAfresh = takenUp !== undefined;
  if (takenUp) {
    const { end, draft: reviewed } = await reviewTakenUp(takenUp, form);
    if (end !== 'afresh') return { draft: reviewed, end, isAfresh: false };
  }
  const anew = isAfresh ? emptied(form) : form;
  const withKind = await askKind(draft, anew);
  if (!withKind) return { draft, end: 'left', isAfresh };
  const withClaimant = await askClaimant(withKind, anew);
  // Who has typed half a name goes back to the whole, as from any field: the words wait there.
  if (!withClaimant && !anew.halfTyped.hasWords) return { draft: withKind, end: 'left', isAfresh };
  const withMore = withClaimant && (await askMore(withClaimant, anew, more));
  return { ...(await review(withMore ?? withKind, anew)), isAfresh };
}

/** Escape shows the whole at once, with what was answered. */
async function askMore(draft: Draft, form: Form, fields: readonly MoreField[]): Promise<Draft> {
  let current = draft;
  for (const field of fields) {
    const answered = await MORE_FIELDS[field](current, form);
    if (answered === undefined) break;
    current = answered;
  }
  return current;
}

/** Shows a draft, or what was left of it before, and lets each field be changed. */
export async function lookOver(draft: Draft, form: Form, takenUp: Draft | undefined): Promise<Filled> {
  if (!takenUp) return { ...(await review(draft, form)), isAfresh: false };
  const { end, draft: reviewed } = await reviewTakenUp(takenUp, form);
  if (end !== 'afresh') return { draft: reviewed, end, isAfresh: false };
  return { ...(await review(draft, emptied(form))), isAfresh: true };
}

/** The form without what was half typed in it. */
function emptied(form: Form): Form {
  return { ...form, halfTyped: new HalfTyped() };
}

type Line = AskField | 'save' | 'afresh';

async function review(draft: Draft, form: Form): Promise<Pick<Filled, 'draft' | 'end'>> {
  const reviewed = await reviewWith(
    draft,
    form,
    vscode.l10n.t('Press Enter to save, or choose a line to change it'),
    [],
  );
  return { draft: reviewed.draft, end: reviewed.end === 'saved' ? 'saved' : 'left' };
}

async function reviewTakenUp(draft: Draft, form: Form): Promise<Reviewed> {
  const { l10n } = vscode;
  return reviewWith(
    draft,
    form,
    l10n.t('Continued where you left off. Press Enter to save, or choose a line to change it'),
    [
      {
        label: `$(discard) ${l10n.t('Start Over')}`,
        description: l10n.t('without what you filled in'),
        value: 'afresh',
      },
    ],
  );
}

async function reviewWith(
  draft: Draft,
  form: Form,
  placeholder: string,
  others: readonly Choice<Line>[],
): Promise<Reviewed> {
  let current = draft;
  for (;;) {
    const [save, ...fields] = linesOf(current);
    const question: Question<Line> = {
      title: titled(summary(current), form.quote),
      placeholder,
      choices: [save!, ...others, ...fields],
    };
    const line = await pickOne(question, form.halfTyped);
    if (line === undefined) return { draft: current, end: 'left' };
    if (line === 'save') return { draft: current, end: 'saved' };
    if (line === 'afresh') return { draft: current, end: 'afresh' };
    // Escape within a field goes back to the whole, with nothing lost.
    current = (await line(current, form)) ?? current;
  }
}

/** A title with the words in question, which the list may hide: short enough for one line. */
function titled(title: string, quote: string): string {
  return `${title}: ${quotedWords(quote, 70)}`;
}

function linesOf(draft: Draft): readonly Choice<Line>[] {
  const { l10n } = vscode;
  const line = (label: string, description: string | undefined, value: AskField): Choice<AskField> => ({
    label,
    description: description === undefined || description === '' ? '–' : description,
    value,
  });
  const hasOutcome = canComeTrue(draft) || draft.outcome !== undefined;
  return [
    { label: `$(check) ${l10n.t('Save')}`, value: 'save' },
    line(claimField('kind'), kindAndStrength(draft), askKind),
    line(claimField('claimant'), names(draft.claimants), askClaimant),
    line(claimField('addressee'), names(draft.addressees), askAddressee),
    line(claimField('polarity'), draft.polarity && claimPolarity(draft.polarity), askPolarity),
    line(claimField('said'), draft.said && claimDateInWords(draft.said), askSaid),
    line(claimField('due'), draft.due && claimDateInWords(draft.due), askDue),
    line(claimField('status'), draft.status && claimStatus(draft.status), askStatus),
    ...(hasOutcome ? [line(claimField('outcome'), draft.outcome && claimOutcome(draft.outcome), askOutcome)] : []),
    line(
      claimField('confidence'),
      draft.confidence === undefined ? undefined : `${Math.round(draft.confidence * 100)}%`,
      askConfidence,
    ),
    line(claimField('evidence'), draft.evidence?.map(evidenceAsTyped).join(', '), askEvidence),
    line(claimField('tags'), draft.tags?.join(', '), askTags),
    line(claimField('text'), draft.text, askText),
    line(claimField('note'), draft.note, askNote),
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
