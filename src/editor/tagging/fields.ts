import * as vscode from 'vscode';
import {
  CLAIM_KINDS,
  CLAIM_OUTCOMES,
  CLAIM_STATUSES,
  CLAIM_STRENGTHS,
  type ClaimDate,
  type ClaimKind,
  type ClaimStatus,
  type ClaimStrength,
} from '../../core/claims/claim';
import type { Sidecar } from '../../core/claims/sidecar';
import { typedConfidence } from '../../core/claims/typedConfidence';
import { typedDate, type TypedDateSense } from '../../core/claims/typedDate';
import type { SuggestedActor, Suggestion } from '../../core/claims/suggest';
import type { Codebook } from '../../core/knowledge/codebook';
import type { Analysis } from '../../core/recognise/analyse';
import { actorType } from '../wording/kinds';
import { claimDateInWords, claimKind, claimOutcome, claimStatus, claimStrength } from '../wording/claims';
import { entryOf, ofKind, type Draft, type DraftActor } from './draft';
import { askForEvidence } from './evidence';
import type { HalfTyped } from '../asking/halfTyped';
import { ask, pickMany, pickOne, type Choice, type Question } from '../asking/picks';
import { askForTags } from './tags';

/** What the fields of one form are asked with. */
export interface Form {
  readonly analysis: Analysis;
  readonly sidecar: Sidecar;
  /** The words that are tagged. */
  readonly quote: string;
  /** `undefined` where the workspace has none. */
  readonly codebook: Codebook | undefined;
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

export const askClaimant: AskField = async (draft, form) => {
  const title = vscode.l10n.t('Who says it?');
  const claimants = await askActors(title, draft.claimants, form.suggestion?.claimants, form);
  return claimants && { ...draft, claimants };
};

export const askAddressee: AskField = async (draft, form) => {
  const title = vscode.l10n.t('To whom is it addressed?');
  const addressees = await askActors(title, draft.addressees, form.suggestion?.addressees, form);
  return addressees && { ...draft, addressees };
};

type ActorChoice = readonly DraftActor[] | 'several';

async function askActors(
  title: string,
  present: readonly DraftActor[],
  suggested: readonly SuggestedActor[] | undefined,
  form: Form,
): Promise<readonly DraftActor[] | undefined> {
  const { l10n } = vscode;
  const actors = actorsOf(form);
  const several: Choice<ActorChoice> = { label: `$(organization) ${l10n.t('Several…')}`, value: 'several' };
  const nobody: Choice<ActorChoice> = { label: `$(circle-slash) ${l10n.t('Not stated')}`, value: [] };
  const choices: Choice<ActorChoice>[] = actors.map((choice) => ({ ...choice, value: [choice.value] }));
  const names = new Set(present.map(({ name }) => name));
  const first: Choice<ActorChoice>[] =
    present.length === 0
      ? [nobody]
      : [
          {
            label: present.map(({ name }) => name).join(', '),
            description: isSuggested(present, suggested) ? l10n.t('as suggested') : l10n.t('as it is now'),
            value: present,
          },
        ];
  const others = choices.filter(({ label }) => names.size !== 1 || !names.has(label));
  const question: Question<ActorChoice> = {
    title,
    placeholder: l10n.t('Press Enter to accept the first, or type a name to find or add somebody'),
    choices: [...first, ...others, several, ...(present.length === 0 ? [] : [nobody])],
    typed: (name) => ({ label: `$(add) ${l10n.t('Add “{0}”', name)}`, value: [{ name }] }),
  };
  const answer = await pickOne(question, form.halfTyped);
  if (answer !== 'several') return answer;
  return pickMany({ title, placeholder: l10n.t('Choose everyone who is meant'), choices: actors }, ({ name }) =>
    names.has(name),
  );
}

/** True of those who were recognised, under the name that they have in the text or in their entry. */
function isSuggested(present: readonly DraftActor[], suggested: readonly SuggestedActor[] = []): boolean {
  return (
    present.length === suggested.length &&
    present.every(({ name, entity }, index) => {
      const { name: as, entity: of } = suggested[index]!;
      return name === as || (entity !== undefined && entity === of);
    })
  );
}

/** Everybody who may be meant: the sidecar's actors, then the article's, the most mentioned first. */
function actorsOf({ analysis, sidecar }: Form): readonly Choice<DraftActor>[] {
  const entered = sidecar.actors.map((actor): Choice<DraftActor> => ({
    label: actor.name,
    description: actor.roles?.[0]?.title ?? (actor.type && actor.type !== 'other' ? actorType(actor.type) : ''),
    value: { id: actor.id, name: actor.name },
  }));
  const recognised = analysis.entities
    .filter((entity) => entity.type !== 'place' && entryOf({ name: entity.name, entity }, sidecar.actors) === undefined)
    .sort((a, b) => Number(a.nominal) - Number(b.nominal) || b.mentions.length - a.mentions.length)
    .map((entity): Choice<DraftActor> => ({
      label: entity.name,
      description: entity.roles[0] ?? actorType(entity.type),
      value: { name: entity.name, entity },
    }));
  return [...entered, ...recognised];
}

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
              message: l10n.t('No day is recognised in this; only the words are kept'),
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
