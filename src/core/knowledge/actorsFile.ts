import { ACTOR_TYPES, type ActorType } from '../actorType';
import { isSameJson } from '../json/equality';
import type { Outcome, Problem } from '../problem';
import type { PlainMap } from '../yaml/writing/newLines';
import { lazily } from '../text/lazily';
import { withoutConsequences } from '../yaml/checking/firstToMend';
import { undecidedIn } from '../conflicts/undecided';
import { withCurlyProblems } from '../yaml/checking/curlyValues';
import { misspeltProblems, shapeOf } from '../yaml/checking/misspeltKeys';
import { parsePlain } from '../yaml/reading/parsePlain';
import type { PlainDocument, YamlProblemCode } from '../yaml/reading/plainDocument';
import { isRecord } from '../json/record';
import { fittingContent } from '../yaml/checking/fitting';
import { placeOf } from '../yaml/checking/placeInFile';
import type { SchemaProblemKind } from '../yaml/checking/schemaProblem';
import { withItem, withoutItem } from '../yaml/writing/oneItem';
import { withoutKey } from '../yaml/writing/oneKey';
import schema from './actors.v1.schema.json';
import validate from './actorsValidator.generated';
import { Knowledge, type KnownActor, type KnownRole } from './knowledge';

/** Where a workspace keeps whom its articles know; relative to its root, with `/`. */
export const ACTORS_PATH = '.bluepencil/actors.yaml';

/**
 * What may be wrong with the file besides its YAML. Facts: `key` names the key by its path, `value` what stands there,
 * `allowed` what might, `nearest` what was likely meant, `fits` what would fit; of curly quotes see {@link withCurlyProblems}. Of two actors with one id or one name the first counts.
 */
export type ActorsProblemCode =
  | YamlProblemCode
  | `actors-${SchemaProblemKind}`
  | 'actors-misspelt-key'
  | 'actors-curly-quotes'
  | 'actors-duplicate-id'
  | 'actors-duplicate-name'
  | 'actors-unknown-actor'
  | 'actors-merge-conflict';

const FREE_TEXTS: ReadonlySet<string> = new Set(['title']);

const shape = lazily(() => shapeOf(schema));

/** The text of a register in which nothing is said yet. */
export const NEW_REGISTER = `# Blue Pencil: who is known in all articles of this folder, and what is never highlighted.
# A name in lowercase matches in any case ("the council"), any other only as it is printed.
`;

/** Reads the register of actors. Never throws: what is faulty is left out and named by a problem with its place. */
export function readActorsFile(text: string): Outcome<Knowledge, ActorsProblemCode> {
  const parsed = parsePlain(text);
  const problems: Problem<ActorsProblemCode>[] = [...parsed.problems];
  const { content, problems: faults } = fittingContent(parsed, validate, schema);
  for (const { kind, ...problem } of faults) {
    problems.push({ code: `actors-${kind}`, ...problem });
  }
  for (const problem of misspeltProblems(parsed, shape(), faults)) {
    problems.push({ code: 'actors-misspelt-key', ...problem });
  }
  for (const problem of undecidedIn(parsed)) problems.push({ code: 'actors-merge-conflict', ...problem });
  const actors = listAt(content, 'actors').filter(isEntry).map(actorOf);
  problems.push(...crossChecked(actors, parsed));
  const first = new Map<string, KnownActor>();
  for (const actor of actors) if (!first.has(actor.id)) first.set(actor.id, actor);
  const never = listAt(content, 'never').filter((name): name is string => typeof name === 'string');
  return {
    value: new Knowledge([...first.values()], never, parsed.problems.length === 0),
    problems: withoutConsequences(withCurlyProblems(problems, 'actors-curly-quotes', parsed, FREE_TEXTS, faults)),
  };
}

/** The file with one more actor. `undefined` if it is broken and may not be written; `text` likewise if there is none. */
export function withKnownActor(text: string | undefined, actor: KnownActor): string | undefined {
  const { id, name, type, aliases, roles } = actor;
  const entry: PlainMap = {
    id,
    name,
    type,
    ...(roles.length === 0 ? {} : { roles: roles.map(({ title, of, from, to }) => ({ title, of, from, to })) }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
  return withOneMore(text, 'actors', entry);
}

/** The file with one more name that is never highlighted; the same text if it is there already. */
export function withNever(text: string | undefined, name: string): string | undefined {
  if (text !== undefined && readActorsFile(text).value.never.includes(name)) return text;
  return withOneMore(text, 'never', name);
}

/**
 * The file without an actor who was entered before; the same text if the entry is gone, or somebody has changed it since.
 * `undefined` if it is broken and may not be written.
 */
export function withoutKnownActor(text: string, actor: KnownActor): string | undefined {
  return withOneLess(text, 'actors', (entry) => isEntry(entry) && isSameJson(actorOf(entry), actor));
}

/** The file without a name that was never to be highlighted; the same text if it is gone. `undefined` if it is broken. */
export function withoutNever(text: string, name: string): string | undefined {
  return withOneLess(text, 'never', (entry) => entry === name);
}

/** The list goes with the last of its items, as it came with the first. */
function withOneLess(text: string, key: string, isMeant: (item: unknown) => boolean): string | undefined {
  const parsed = parsePlain(text);
  if (parsed.problems.length > 0) return undefined;
  const items = listAt(parsed.content(), key);
  const index = items.findLastIndex(isMeant);
  if (index < 0) return text;
  const without = items.length === 1 ? withoutKey(text, [], key) : undefined;
  return without ?? withoutItem(text, key, index);
}

function withOneMore(text: string | undefined, key: string, item: PlainMap | string): string | undefined {
  const before = text === undefined || text.trim() === '' ? NEW_REGISTER : text;
  return withItem(before, key, listAt(parsePlain(before).content(), key).length, item);
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly type?: ActorType | 'other';
  readonly aliases?: readonly string[];
  readonly roles?: readonly KnownRole[];
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return typeof entry === 'object' && typeof entry?.id === 'string' && typeof entry.name === 'string';
}

function actorOf({ id, name, type, aliases, roles }: Entry): KnownActor {
  const known = ACTOR_TYPES.find((each) => each === type);
  return { id, name, ...(known === undefined ? {} : { type: known }), aliases: aliases ?? [], roles: roles ?? [] };
}

/** What no schema can tell: ids and names that occur twice, and bodies that nobody has introduced. */
function crossChecked(actors: readonly KnownActor[], parsed: PlainDocument): readonly Problem<ActorsProblemCode>[] {
  const problems: Problem<ActorsProblemCode>[] = [];
  const ids = new Set(actors.map(({ id }) => id));
  const seen = new Set<string>();
  const owners = new Map<string, string>();
  const inFile = listAt(parsed.content(), 'actors').map((item) => (isRecord(item) ? item.id : undefined));
  let index = -1;
  for (const { id, name, aliases, roles } of actors) {
    // What was left out of the file still counts in it.
    index = inFile.indexOf(id, index + 1);
    const placed = (...steps: readonly string[]) => placeOf(parsed, ['actors', String(index), ...steps]);
    if (seen.has(id)) problems.push({ code: 'actors-duplicate-id', ...placed('id'), facts: { value: id } });
    seen.add(id);
    for (const each of [name, ...aliases]) {
      const owner = owners.get(each);
      if (owner !== undefined && owner !== id) {
        problems.push({ code: 'actors-duplicate-name', ...placed('name'), facts: { value: each, owner } });
      }
      owners.set(each, owner ?? id);
    }
    roles.forEach(({ of }, at) => {
      if (of === undefined || ids.has(of)) return;
      const place = placed('roles', String(at), 'of');
      problems.push({ code: 'actors-unknown-actor', ...place, facts: { value: of } });
    });
  }
  return problems;
}

function listAt(content: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = content[key];
  return Array.isArray(list) ? list : [];
}
