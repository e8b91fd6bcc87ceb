import type { Actor } from '../../claims/claim';
import { textHash } from '../../claims/anchor/textHash';
import { actorSlug } from '../../claims/claimId';
import { isSameJson } from '../../json/equality';
import type { TableRow } from './parse';
import type { TableValues } from './values';

/** Those who are named in a row, with what it says of them. */
export interface RowParties {
  /** Their ids. */
  readonly claimants: readonly string[];
  readonly addressees: readonly string[];
  /** What introduces them and the bodies that they speak for; nobody of whom the row has an id alone. */
  readonly actors: readonly Actor[];
}

/** Somebody by the id and, where it is told, the name. */
interface Named {
  readonly id: string;
  readonly name?: string;
}

/** Who claims what a row has, and to whom: by ids and names as in our own table, or by names alone. */
export function partiesOf(values: TableValues, row: TableRow): RowParties {
  const organisations = named(
    values.pieces(row, 'claimant_organisation'),
    values.pieces(row, 'claimant_organisation_name'),
  );
  const speakers = people(values, row, 'claimant', 'claimant_name');
  const addressees = people(values, row, 'addressee', 'addressee_name');
  // A body that nobody is named for speaks for itself.
  const claimants = speakers.length > 0 ? speakers : organisations.flatMap((one) => one ?? []);
  const [types, titles] = [values.pieces(row, 'claimant_type'), values.pieces(row, 'claimant_role')];
  const introduced = claimants.flatMap((party, index): readonly Actor[] => {
    const type = typeOf(types[index]) ?? (speakers.length === 0 ? 'organisation' : usualType(values));
    const of = speakers.length === 0 ? undefined : organisations[index]?.id;
    const title = titles[index];
    const role = { ...(title && { title }), ...(of !== undefined && { of }) };
    const isTold = types[index] || Object.keys(role).length > 0;
    if (party.name === undefined && !isTold) return [];
    const roles = Object.keys(role).length > 0 && { roles: [role] };
    return [{ id: party.id, name: party.name ?? party.id, ...(type && { type }), ...roles }];
  });
  const addresseeTypes = values.pieces(row, 'addressee_type');
  const bodies =
    speakers.length === 0 ? [] : organisations.flatMap((one) => introduction(one, one?.name && 'organisation'));
  return {
    claimants: claimants.map(({ id }) => id),
    addressees: addressees.map(({ id }) => id),
    actors: [...introduced, ...bodies, ...addressees.flatMap((one, index) => introduction(one, addresseeTypes[index]))],
  };
}

/** One actor of each id, with all that several rows say of them. */
export function together(actors: readonly Actor[]): readonly Actor[] {
  const byId = new Map<string, Actor>();
  for (const actor of actors) {
    const known = byId.get(actor.id);
    const roles = [...(known?.roles ?? [])];
    for (const role of actor.roles ?? []) if (!roles.some((one) => isSameJson(one, role))) roles.push(role);
    byId.set(actor.id, { ...actor, ...known, ...(roles.length > 0 && { roles }) });
  }
  return [...byId.values()];
}

function people(
  values: TableValues,
  row: TableRow,
  idField: 'claimant' | 'addressee',
  nameField: 'claimant_name' | 'addressee_name',
): readonly Named[] {
  const [ids, names] = [values.pieces(row, idField), values.pieces(row, nameField)];
  // A column of that heading alone has names in it, as people write them.
  const all = values.has(nameField) ? named(ids, names) : named([], ids);
  return all.flatMap((one) => one ?? []);
}

/** By their order; `undefined` for an empty piece. */
function named(ids: readonly string[], names: readonly string[]): readonly (Named | undefined)[] {
  const isAligned = ids.length === names.length;
  if (ids.length === 0) return names.map((name) => (name === '' ? undefined : { id: idOf(name), name }));
  return ids.map((id, index) => {
    if (id === '') return undefined;
    const name = isAligned ? names[index] : undefined;
    // Our table has the id for the name of somebody whom nothing introduces.
    return { id: SLUG.test(id) ? id : idOf(id), ...(name && name !== id && { name }) };
  });
}

const SLUG = /^[a-z0-9][a-z0-9_-]*$/;

/** The id that the editor would give; names in other scripts, of which it leaves nothing, are told apart by their hash. */
function idOf(name: string): string {
  const slug = actorSlug(name);
  return slug === NAMELESS && name.toLowerCase() !== NAMELESS ? `${NAMELESS}-${textHash(name)}` : slug;
}

const NAMELESS = actorSlug('');

/** @param told what the row says that somebody is: whoever has a type is introduced, and named by the id if by nothing else */
function introduction(party: Named | undefined, told: string | undefined): readonly Actor[] {
  if (party === undefined || (party.name === undefined && !told)) return [];
  const type = typeOf(told);
  return [{ id: party.id, name: party.name ?? party.id, ...(type && { type }) }];
}

/** The Discourse Network Analyzer and others have people and bodies in columns of their own. */
function usualType(values: TableValues): Actor['type'] {
  return values.isUnder('claimant_name', 'person') ? 'person' : undefined;
}

function typeOf(cell: string | undefined): Actor['type'] {
  const word = cell?.toLowerCase().replace('organization', 'organisation');
  return TYPES.find((type) => type === word);
}

const TYPES = ['person', 'organisation', 'country', 'group', 'place', 'other'] as const;
