import { idsOf, type Claim } from '../claims/claim';
import { readSidecar } from '../claims/sidecar';
import { editSidecar, type SidecarChange } from '../claims/sidecarEdit';
import { isRecord } from '../json/record';
import type { Span } from '../text/span';
import { placeOf } from '../yaml/checking/placeInFile';
import { parsePlain } from '../yaml/reading/parsePlain';

/** The files of a workspace in which tags and actors go by their ids. */
export type IdFile = 'sidecar' | 'codebook' | 'register';

/** What goes by an id. */
export type IdKind = 'tag' | 'actor';

/** An id as it stands in a file. */
export interface IdPlace {
  readonly kind: IdKind;
  readonly id: string;
  /** Of the value, with its quotation marks. */
  readonly span: Span;
  /** True where the file says what goes by the id, false where it only names it. */
  readonly isEntry: boolean;
}

/** One id that becomes another, wherever it stands. */
export interface Renaming {
  readonly kind: IdKind;
  readonly from: string;
  readonly to: string;
}

/**
 * The text with the new id in `count` places.
 * - `broken`: the file has the old id, and is not to be written before it is mended.
 * - `taken`: the file says of both ids what goes by them, and which of the two is right is not for a machine to say.
 */
export type Renamed = { readonly text: string; readonly count: number } | { readonly refusal: 'broken' | 'taken' };

/** An id that may stand in a sidecar; of tags in the codebook, see its schema. */
const FORMS: Readonly<Record<IdKind, RegExp>> = {
  tag: /^[^\s,](?:[^,\r\n]{0,98}[^\s,])?$/,
  actor: /^[a-z0-9][a-z0-9_-]*$/,
};

/** True for what may be an id of that kind. */
export function isIdOf(kind: IdKind, text: string): boolean {
  return FORMS[kind].test(text);
}

/** All ids of tags and actors in a file, in its order. Never throws: of a broken file what could be read. */
export function idPlaces(text: string, file: IdFile): readonly IdPlace[] {
  const parsed = parsePlain(text);
  return idPaths(parsed.content(), file).flatMap(({ path, ...rest }) => {
    const { span } = placeOf(parsed, path.map(String));
    return span === undefined ? [] : [{ ...rest, span }];
  });
}

/** The file with a new id in place of an old one; in a claim that has both already, once. */
export function renamed(text: string, file: IdFile, renaming: Renaming): Renamed {
  const { kind, from, to } = renaming;
  if (!hasWordsOf(text, from)) return { text, count: 0 };
  const own = idPlaces(text, file).filter((place) => place.kind === kind);
  const places = own.filter(({ id }) => id === from);
  if (places.length === 0 || from === to) return { text, count: 0 };
  if (parsePlain(text).problems.length > 0) return { refusal: 'broken' };
  if (file === 'sidecar') return renamedInSidecar(text, renaming, places.length);
  const isTaken = own.some(({ id, isEntry }) => isEntry && id === to) && places.some(({ isEntry }) => isEntry);
  return isTaken ? { refusal: 'taken' } : { text: replaced(text, places, to), count: places.length };
}

/**
 * False for most files of many, which then need not be read as YAML. In quotation marks an id may be written in another
 * way, with doubled or escaped signs or over two lines; the letters and digits of its words stay.
 */
function hasWordsOf(text: string, id: string): boolean {
  return (id.match(/[a-z0-9]+/gi) ?? []).every((word) => text.includes(word));
}

/** What one article says of an actor becomes one entry; names that it had besides stay with it. */
function renamedInSidecar(text: string, renaming: Renaming, count: number): Renamed {
  const { kind, from, to } = renaming;
  const { value: sidecar } = readSidecar(text);
  if (!sidecar.isWritable) return { refusal: 'broken' };
  const changes: SidecarChange[] = [];
  const [old, other] = [from, to].map((id) => sidecar.actors.find((actor) => actor.id === id));
  if (kind === 'actor' && old && other) {
    const names = new Set(
      [...(other.aliases ?? []), old.name, ...(old.aliases ?? [])].filter((one) => one !== other.name),
    );
    if (names.size > 0) changes.push({ kind: 'set-actor', id: to, values: { aliases: [...names] } });
    changes.push({ kind: 'delete-actor', id: from });
  }
  for (const claim of sidecar.claims) {
    const values = withoutDoubles(claim, renaming);
    if (values !== undefined) changes.push({ kind: 'set-claim', id: claim.id, values });
  }
  const edited = changes.length === 0 ? { text } : editSidecar(text, '', changes);
  if ('refusal' in edited) return { refusal: 'broken' };
  const left = idPlaces(edited.text, 'sidecar').filter((place) => place.kind === kind && place.id === from);
  return { text: replaced(edited.text, left, to), count };
}

/** The lists of a claim that have both ids, with the new one alone; `undefined` if there is none. */
function withoutDoubles(claim: Claim, { kind, from, to }: Renaming): Partial<Claim> | undefined {
  const lists: Readonly<Record<string, readonly string[]>> =
    kind === 'tag'
      ? { tags: claim.tags ?? [] }
      : { claimant: idsOf(claim.claimant), addressee: idsOf(claim.addressee) };
  const both = Object.entries(lists).filter(([, ids]) => ids.includes(from) && ids.includes(to));
  if (both.length === 0) return undefined;
  return Object.fromEntries(
    both.map(([key, ids]) => {
      const single = ids.filter((id) => id !== from);
      return [key, key !== 'tags' && single.length === 1 ? single[0] : single];
    }),
  );
}

/** The values at these places made another one, each in the quotation marks that it has. */
function replaced(text: string, places: readonly IdPlace[], to: string): string {
  let [written, at] = ['', 0];
  for (const { span } of [...places].sort((a, b) => a.span.start - b.span.start)) {
    written += text.slice(at, span.start) + inQuotesOf(text.slice(span.start, span.end), to);
    at = span.end;
  }
  return written + text.slice(at);
}

/** What stays a text without quotation marks, in a list in brackets as well. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w-]*$/i;

function inQuotesOf(before: string, id: string): string {
  if (before.startsWith("'") || (!before.startsWith('"') && !PLAIN.test(id))) return `'${id.replaceAll("'", "''")}'`;
  return before.startsWith('"') ? JSON.stringify(id) : id;
}

interface IdPath extends Omit<IdPlace, 'span'> {
  readonly path: readonly (string | number)[];
}

function idPaths(content: Readonly<Record<string, unknown>>, file: IdFile): readonly IdPath[] {
  if (file === 'codebook') return tagEntries(content.tags);
  const actors = actorEntries(content.actors);
  return file === 'register' ? actors : [...namedByClaims(content.claims), ...actors];
}

function namedByClaims(claims: unknown): readonly IdPath[] {
  return records(claims).flatMap(([claim, index]) => [
    ...namings(claim.tags, 'tag', ['claims', index, 'tags']),
    ...namings(claim.claimant, 'actor', ['claims', index, 'claimant']),
    ...namings(claim.addressee, 'actor', ['claims', index, 'addressee']),
  ]);
}

function actorEntries(actors: unknown): readonly IdPath[] {
  return records(actors).flatMap(([actor, index]) => [
    ...namings(actor.id, 'actor', ['actors', index, 'id'], true),
    ...records(actor.roles).flatMap(([role, at]) => namings(role.of, 'actor', ['actors', index, 'roles', at, 'of'])),
  ]);
}

function tagEntries(tags: unknown): readonly IdPath[] {
  return records(tags).flatMap(([tag, index]) => [
    ...namings(tag.id, 'tag', ['tags', index, 'id'], true),
    ...namings(tag.parent, 'tag', ['tags', index, 'parent']),
  ]);
}

/** One id, or a list of them. */
function namings(value: unknown, kind: IdKind, path: IdPath['path'], isEntry = false): readonly IdPath[] {
  if (typeof value === 'string') return [{ kind, id: value, path, isEntry }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ kind, id, path: [...path, index], isEntry }] : [],
  );
}

function records(list: unknown): readonly (readonly [Readonly<Record<string, unknown>>, number])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (isRecord(item) ? [[item, index] as const] : []));
}
