import type { Actor, Claim } from '../../core/claims/claim';
import { idsOf } from '../../core/claims/claim';
import { actorSlug } from '../../core/claims/claimId';
import { changedValues } from '../../core/claims/journal';
import type { Sidecar } from '../../core/claims/sidecar';
import type { SidecarChange } from '../../core/claims/sidecarEdit';
import type { SuggestedActor, Suggestion } from '../../core/claims/suggest';
import type { KnownActor } from '../../core/knowledge/knowledge';
import type { Entity } from '../../core/recognise/mark';

/** Somebody in a draft: already in the sidecar (`id`), or yet to be entered there. */
export interface DraftActor extends SuggestedActor {
  readonly id?: string;
  /** Of the workspace's register, where no mark of the article is theirs. */
  readonly known?: KnownActor;
}

/** What a claim says, as it is being filled in: a claim without what only the machine knows, actors by name. */
export interface Draft extends Pick<
  Claim,
  | 'kind'
  | 'strength'
  | 'polarity'
  | 'text'
  | 'said'
  | 'due'
  | 'status'
  | 'outcome'
  | 'confidence'
  | 'tags'
  | 'note'
  | 'evidence'
> {
  readonly claimants: readonly DraftActor[];
  readonly addressees: readonly DraftActor[];
}

/** A draft from what was recognised. A new claim is open until somebody has looked into it. */
export function draftOf(suggestion: Suggestion, { actors }: Sidecar): Draft {
  const { kind, strength, polarity, said, due, outcome } = suggestion;
  const known = (actor: SuggestedActor): DraftActor => {
    const entry = entryOf(actor, actors);
    return entry ? { ...actor, name: entry.name, id: entry.id } : actor;
  };
  return {
    kind,
    ...(strength && { strength }),
    ...(polarity && { polarity }),
    ...(said && { said }),
    ...(due && { due }),
    status: 'open',
    ...(outcome && { outcome }),
    claimants: suggestion.claimants.map(known),
    addressees: suggestion.addressees.map(known),
  };
}

/** What has an outcome: a demand, a promise; of other claims nothing can come true. */
export function canComeTrue({ kind }: Pick<Claim, 'kind'>): boolean {
  return kind === 'demand' || kind === 'promise';
}

/** The draft as a claim of another kind: what only the kind before could have, a strength, an outcome or that it is denied, goes with it. */
export function ofKind(draft: Draft, { kind, strength }: Pick<Claim, 'kind' | 'strength'>): Draft {
  const isKept = canComeTrue({ kind }) || !canComeTrue(draft);
  const isDenialNoMore = draft.kind === 'denial' && kind !== 'denial' && draft.polarity === 'denies';
  return {
    ...draft,
    kind,
    strength,
    outcome: isKept ? draft.outcome : undefined,
    polarity: isDenialNoMore ? undefined : draft.polarity,
  };
}

/** A draft from a claim that is there. */
export function draftFrom(claim: Claim, { actors }: Sidecar): Draft {
  const named = (id: string): DraftActor => ({ id, name: actors.find((actor) => actor.id === id)?.name ?? id });
  const { kind, strength, polarity, text, said, due, status, outcome, confidence, tags, note, evidence } = claim;
  return {
    ...{ kind, strength, polarity, text, said, due, status, outcome, confidence, tags, note, evidence },
    claimants: idsOf(claim.claimant).map(named),
    addressees: idsOf(claim.addressee).map(named),
  };
}

/** The draft's part of a claim, and the changes that enter actors whom the sidecar does not know yet (`actors`). */
export function entered(
  draft: Draft,
  { actors }: Sidecar,
): { readonly values: Partial<Claim>; readonly changes: readonly SidecarChange[]; readonly actors: readonly Actor[] } {
  const { claimants, addressees, ...values } = draft;
  const made: Actor[] = [];
  const taken = new Set(actors.map(({ id }) => id));
  const entries = [...actors];
  const enter = (actor: DraftActor): string => {
    const present = actors.some(({ id }) => id === actor.id) ? actor.id : undefined;
    const registered = registeredId(actor);
    const same = registered !== undefined && taken.has(registered) ? registered : undefined;
    const id = present ?? actor.id ?? same ?? entryOf(actor, entries)?.id;
    if (id !== undefined) return id;
    const added = newActor(actor, registered ?? actorSlug(actor.name, taken));
    taken.add(added.id);
    entries.push(added);
    made.push(added);
    return added.id;
  };
  return {
    values: { ...values, claimant: reference(claimants.map(enter)), addressee: reference(addressees.map(enter)) },
    changes: made.map((actor): SidecarChange => ({ kind: 'add-actor', actor })),
    actors: made,
  };
}

/** What a draft changes in the claim that another one was made from; a key that is `undefined` goes. */
export function changesBetween(first: Draft, draft: Draft, sidecar: Sidecar): Partial<Claim> {
  return changedValues(entered(first, sidecar).values, entered(draft, sidecar).values);
}

const CAPITAL = /\p{Lu}/u;

/** The id that somebody has in the register: the same in all sidecars is the same actor. */
function registeredId({ known, entity }: DraftActor): string | undefined {
  return known?.id ?? (entity?.isRegistered ? entity.id : undefined);
}

function newActor({ name, entity, known }: DraftActor, id: string): Actor {
  // "The bloc" may be another one in the next article.
  const aliases = entity?.aliases.filter((alias) => alias !== name && CAPITAL.test(alias)) ?? [];
  return {
    id,
    name,
    ...((entity?.type ?? known?.type) && { type: entity?.type ?? known?.type }),
    ...(entity && entity.roles.length > 0 && { roles: entity.roles.map((title) => ({ title })) }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** The entry of the sidecar that a name belongs to: by its name, or by an alias of it or of the entity. */
export function entryOf({ name, entity }: SuggestedActor, actors: readonly Actor[]): Actor | undefined {
  const names = new Set([name, ...spellingsOf(entity)].map(plain));
  return (
    actors.find((actor) => plain(actor.name) === plain(name)) ??
    actors.find((actor) => [actor.name, ...(actor.aliases ?? [])].some((spelling) => names.has(plain(spelling))))
  );
}

function spellingsOf(entity: Entity | undefined): readonly string[] {
  return entity ? [entity.name, ...entity.aliases] : [];
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/^the /, '');
}

function reference(ids: readonly string[]): string | readonly string[] | undefined {
  const distinct = [...new Set(ids)];
  return distinct.length > 1 ? distinct : distinct[0];
}
