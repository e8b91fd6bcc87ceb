import * as vscode from 'vscode';
import {
  CLAIM_KINDS,
  CLAIM_OUTCOMES,
  CLAIM_POLARITIES,
  CLAIM_STATUSES,
  CLAIM_STRENGTHS,
  type ClaimDate,
  type ClaimKind,
  type ClaimPolarity,
  type ClaimStatus,
  type ClaimStrength,
} from '../../core/claims/claim';
import type { Sidecar } from '../../core/claims/sidecar';
import { typedConfidence } from '../../core/claims/typedConfidence';
import { typedDate, type TypedDateSense } from '../../core/claims/typedDate';
import type { Suggestion } from '../../core/claims/suggest';
import type { Analysis } from '../../core/recognise/analyse';
import {
  claimDateInWords,
  claimKind,
  claimOutcome,
  claimPolarity,
  claimStatus,
  claimStrength,
} from '../wording/claims';
import { ofKind, type Draft } from './draft';
import { askForEvidence } from './evidence';
import type { HalfTyped } from '../asking/halfTyped';
import { ask, pickOne, type Choice } from '../asking/picks';
import type { SharedWords } from './openArticle';
import { askForTags } from './tags';
import { bothDays } from '../wording/days';

/** What the fields of one form are asked with. */
export interface Form extends SharedWords {
  readonly analysis: Analysis;
  readonly sidecar: Sidecar;
  /** The words that are tagged. */
  readonly quote: string;
  /** What was recognised in the words; `undefined` of a claim that is there already. */
  readonly suggestion: Suggestion | undefined;
  readonly halfTyped: HalfTyped;
}

/** Each asks for one field, and resolves to the draft with it; to `undefined` if the user goes away with Escape. */
export type AskField = (draft: Draft, form: Form) => Promise<Draft | undefined>;

type KindChoice = { readonly kind: ClaimKind; readonly strength?: ClaimStrength };

/** A demand is asked with its strength, so that the common case is one key. */
export const askKind: AskField = async (draft, { suggestion, halfTyped }) => {
  const choices = CLAIM_KINDS.flatMap((kind): Choice<KindChoice>[] =>
    kind === 'demand'
      ? CLAIM_STRENGTHS.map((strength) => ({
          label: claimKind(kind),
          description: claimStrength(strength),
          value: { kind, strength },
        }))
      : [{ label: claimKind(kind), value: { kind } }],
  );
  const isDraft = ({ kind, strength }: KindChoice) =>
    kind === draft.kind && (kind !== 'demand' || strength === (draft.strength ?? 'demand'));
  const isRecognised = suggestion?.rule !== undefined && isDraft(suggestion);
  const question = {
    title: vscode.l10n.t('What kind of claim?'),
    placeholder: isRecognised
      ? vscode.l10n.t('Press Enter to accept what was recognised, or type to choose another')
      : vscode.l10n.t('Press Enter to accept the first, or type to choose another'),
    // What was recognised comes first: Enter takes it, and whoever reads sees it.
    choices: [
      ...choices.filter(({ value: choice }) => isDraft(choice)),
      ...choices.filter(({ value: choice }) => !isDraft(choice)),
    ],
  };
  const value = await pickOne(question, halfTyped);
  return value && ofKind(draft, value);
};

/** Whoever codes who is for a thing and who against it answers this with each claim: one letter and Enter. */
export const askPolarity: AskField = async (draft) => {
  const { l10n } = vscode;
  type Answer = ClaimPolarity | 'unstated';
  const senses: Readonly<Record<ClaimPolarity, string>> = {
    asserts: l10n.t('says that it is so, or is for it'),
    denies: l10n.t('says that it is not so, or is against it'),
    doubts: l10n.t('is not sure of it'),
  };
  const answer = await pickOne<Answer>({
    title: l10n.t('Does the speaker assert or deny it?'),
    placeholder: '',
    choices: [
      ...CLAIM_POLARITIES.map((value) => ({ label: claimPolarity(value), description: senses[value], value })),
      { label: `$(circle-slash) ${l10n.t('Not stated')}`, value: 'unstated' },
    ],
    active: (value) => value === (draft.polarity ?? 'asserts'),
  });
  return answer && { ...draft, polarity: answer === 'unstated' ? undefined : answer };
};

export const askSaid: AskField = async (draft, form) => {
  const said = await askDate(vscode.l10n.t('When was it said?'), 'said', draft.said, form);
  return said && { ...draft, said: said.date };
};

export const askDue: AskField = async (draft, form) => {
  const due = await askDate(vscode.l10n.t('By when is it due?'), 'due', draft.due, form);
  return (
    due && { ...draft, due: due.date && { ...due.date, ...(due.date.value && { mod: draft.due?.mod ?? 'before' }) } }
  );
};

/** The words are understood by the recogniser itself, counted from the article's date; what it makes of them is shown. */
async function askDate(
  title: string,
  sense: TypedDateSense,
  present: ClaimDate | undefined,
  { analysis, halfTyped }: Form,
): Promise<{ readonly date: ClaimDate | undefined } | undefined> {
  const { l10n } = vscode;
  const given = present?.text ?? present?.value ?? '';
  const understood = (typed: string): ClaimDate | undefined =>
    typed === given.trim() ? present : typedDate(typed, sense, analysis.reference.value);
  const typed = await ask(
    {
      title,
      value: given,
      prompt: l10n.t('A day as printed, such as “on Monday” or “18 May 2026”; leave empty for none'),
      validate: (text) => {
        const words = text.trim();
        if (words === '') return undefined;
        const date = understood(words);
        return date?.value === undefined
          ? {
              message: bothDays(words) ?? l10n.t('No day is recognised in this; only the words are kept'),
              severity: vscode.InputBoxValidationSeverity.Warning,
            }
          : { message: claimDateInWords(date), severity: vscode.InputBoxValidationSeverity.Info };
      },
    },
    halfTyped,
  );
  if (typed === undefined) return undefined;
  const words = typed.trim();
  return { date: words === '' ? undefined : (understood(words) ?? { text: words }) };
}

export const askStatus: AskField = async (draft) => {
  const status = await pickStatus(vscode.l10n.t('What is known about its truth?'), draft.status);
  return status && { ...draft, status };
};

/** Asks for a status; `undefined` on Escape. */
export function pickStatus(
  title: string,
  present: ClaimStatus | undefined,
  halfTyped?: HalfTyped,
): Promise<ClaimStatus | undefined> {
  return pickOne(
    {
      title,
      placeholder: '',
      choices: CLAIM_STATUSES.map((value) => ({ label: claimStatus(value), value })),
      active: (value) => value === present,
    },
    halfTyped,
  );
}

export const askOutcome: AskField = async (draft) => {
  const outcome = await pickOne({
    title: vscode.l10n.t('What was the outcome?'),
    placeholder: '',
    choices: CLAIM_OUTCOMES.map((value) => ({ label: claimOutcome(value), value })),
    active: (value) => value === draft.outcome,
  });
  return outcome && { ...draft, outcome };
};

export const askConfidence: AskField = async (draft, { halfTyped }) => {
  const { l10n } = vscode;
  const typed = await ask(
    {
      title: l10n.t('How sure are you that this is what was said?'),
      value: draft.confidence === undefined ? '' : l10n.t('{0}%', percent(draft.confidence)),
      prompt: l10n.t('A percentage (80) or a number from 0 to 1 (0.8); leave empty for no answer'),
      validate: (text) => {
        if (text.trim() === '') return undefined;
        const confidence = typedConfidence(text);
        if (confidence === 'ambiguous') return l10n.t('This could be 1% or 100%: type the one you mean');
        return confidence === undefined
          ? l10n.t('A percentage from 0 to 100, such as 80, or a number from 0 to 1, such as 0.8')
          : { message: l10n.t('{0}%', percent(confidence)), severity: vscode.InputBoxValidationSeverity.Info };
      },
    },
    halfTyped,
  );
  if (typed === undefined) return undefined;
  const confidence = typedConfidence(typed);
  return { ...draft, confidence: typeof confidence === 'number' ? confidence : undefined };
};

/** A share as per cent, to the tenth. */
function percent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

export const askEvidence: AskField = async (draft, { halfTyped }) => {
  const evidence = await askForEvidence(draft.evidence ?? [], halfTyped);
  return evidence && { ...draft, evidence: evidence.length > 0 ? evidence : undefined };
};

export const askTags: AskField = async (draft, { codebook, halfTyped }) => {
  const tags = await askForTags(draft.tags ?? [], codebook, halfTyped);
  return tags && { ...draft, tags: tags.length > 0 ? tags : undefined };
};

export const askNote: AskField = async (draft, { halfTyped }) => {
  const note = await ask({ title: vscode.l10n.t('Note'), value: draft.note ?? '' }, halfTyped);
  return note === undefined ? undefined : { ...draft, note: note.trim() || undefined };
};

export const askText: AskField = async (draft, { halfTyped }) => {
  const text = await ask(
    {
      title: vscode.l10n.t('The claim in your own words'),
      value: draft.text ?? '',
      prompt: vscode.l10n.t('One sentence that can be understood on its own; leave empty to use the quotation itself'),
    },
    halfTyped,
  );
  return text === undefined ? undefined : { ...draft, text: text.trim() || undefined };
};
