import * as vscode from 'vscode';
import type { SuggestedActor } from '../../core/claims/suggest';
import { roleOn, type KnownActor } from '../../core/knowledge/knowledge';
import { pickMany, pickOne, type Choice, type Question } from '../asking/picks';
import { actorType } from '../wording/kinds';
import { entryOf, type DraftActor } from './draft';
import type { AskField, Form } from './fields';

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
  const actors = actorsOf(form, present);
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
    typed: (name) => ({ label: `$(add) ${l10n.t('Add “{0}”', name)}`, value: [knownBy(name, form) ?? { name }] }),
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

/**
 * Everybody who may be meant: the sidecar's actors, then the article's, the most mentioned first, then those whom the
 * register knows. Of these whoever shares a last name with somebody present comes first of all: an article that prints
 * “Lind” alone may mean Mara Lind.
 */
function actorsOf(
  { analysis, sidecar, knowledge }: Form,
  present: readonly DraftActor[],
): readonly Choice<DraftActor>[] {
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
  const listed = new Set([
    ...sidecar.actors.map(({ id }) => id),
    ...analysis.entities.filter(({ isRegistered }) => isRegistered).map(({ id }) => id),
  ]);
  const known = knowledge.actors
    .filter(({ id }) => !listed.has(id))
    .map((actor): Choice<DraftActor> => ({
      label: actor.name,
      description: knownWords(actor, analysis.reference.value),
      value: { name: actor.name, known: actor },
    }));
  const lastNames = new Set(present.map(({ name }) => lastWord(name)));
  const isNamesake = ({ label }: Choice<DraftActor>) => lastNames.has(lastWord(label));
  return [...known.filter(isNamesake), ...entered, ...recognised, ...known.filter((choice) => !isNamesake(choice))];
}

/** Somebody of the register, by any name that it has. */
function knownBy(name: string, { knowledge }: Form): DraftActor | undefined {
  const plain = (text: string) => text.normalize('NFC').toLowerCase();
  const known = knowledge.actors.find((actor) =>
    [actor.name, ...actor.aliases].some((each) => plain(each) === plain(name)),
  );
  return known && { name: known.name, known };
}

function knownWords(actor: KnownActor, day: string | undefined): string {
  const { l10n } = vscode;
  const office = roleOn(actor, day)?.title;
  return office === undefined ? l10n.t('in the register') : l10n.t('{0}, in the register', office);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
