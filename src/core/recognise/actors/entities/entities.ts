import { AnyScript } from '../../../text/anyScript';
import { roleOn, type KnownActor } from '../../../knowledge/knowledge';
import type { Entity } from '../../mark';
import type { ActorType } from '../../../actorType';
import type { Draft, Mention, PerReading } from '../../resolved';
import { byPosition, type Span } from '../../../text/span';
import { inOneLine } from '../../../text/oneLine';

interface Placed {
  readonly mention: Mention;
  /** Where its passage begins in the article. */
  readonly base: number;
}

/** What is known of the entities besides their mentions. */
interface Who {
  /** Which entity mentions with a name are of. */
  entityOf(name: string): string;
  /** Whom the workspace knows by an entity's id. */
  knownAs(id: string): KnownActor | undefined;
  /** The article's, as an ISO 8601 day. */
  readonly day: string | undefined;
}

/** Lists the entities in order of appearance. */
export function entitiesOf(mentions: PerReading<Mention>, starts: Int32Array, who: Who): readonly Entity[] {
  const byName = new Map<string, Placed[]>();
  const byId = new Map<string, Placed[]>();
  const place = (mention: Mention, base: number): void => {
    let own = byName.get(mention.name);
    if (own === undefined) {
      const id = who.entityOf(mention.name);
      own = byId.get(id) ?? [];
      byId.set(id, own);
      byName.set(mention.name, own);
    }
    own.push({ mention, base });
  };
  mentions.forEach((list, i) => {
    for (const mention of list) {
      place(mention, starts[i]!);
      for (const nested of mention.nested) place(nested, starts[i]!);
    }
  });
  return [...byId].map(([id, placed]) => entityFrom(id, placed, who));
}

function entityFrom(id: string, placed: readonly Placed[], who: Who): Entity {
  const all: Mention[] = [];
  const named: Mention[] = [];
  const mentions: Span[] = [];
  for (const { mention, base } of placed) {
    all.push(mention);
    if (mention.subtype === undefined) named.push(mention);
    mentions.push({ start: base + mention.start, end: base + mention.end });
  }
  // A name in a title comes with its bearer, though another mention of it may stand between the two.
  mentions.sort(byPosition);
  const telling = named.length > 0 ? named : all;
  const actor = who.knownAs(id);
  // The workspace's word goes before what the article prints.
  const name = actor?.name ?? inOneLine(fullestName(telling));
  const entity: Draft<Entity> = {
    id,
    type: actor?.type ?? commonestType(telling),
    name,
    aliases: aliasesOf(all, name),
    roles: rolesOf(all),
    nominal: actor === undefined && named.length === 0,
    mentions,
  };
  if (actor !== undefined) {
    entity.isRegistered = true;
    const office = roleOn(actor, who.day);
    if (office !== undefined) entity.office = office;
  }
  return entity;
}

function aliasesOf(mentions: readonly Mention[], name: string): readonly string[] {
  const aliases: string[] = [];
  for (const mention of mentions) {
    const text = inOneLine(mention.text);
    if (text !== name) aliases.push(text);
  }
  return distinct(aliases);
}

function rolesOf(mentions: readonly Mention[]): readonly string[] {
  const roles: string[] = [];
  for (const { role, type } of mentions) if (role !== undefined && type !== 'place') roles.push(inOneLine(role));
  return distinct(roles);
}

/** The name printed with most words, the first of equals; for an acronym alone its longest form. */
function fullestName(mentions: readonly Mention[]): string {
  let best = mentions[0]!.text;
  for (const { text } of mentions) {
    if (text === best) continue;
    // A dateline or a headline prints in capitals what the text prints as it is written.
    if (isAcronym(best) && !isAcronym(text) && text.toUpperCase() === best) {
      best = text;
      continue;
    }
    const longer = wordsIn(text) - wordsIn(best) || (isAcronym(best) ? text.length - best.length : 0);
    if (longer > 0) best = text;
  }
  return best;
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

const CAPITALS_AND_SIGNS = new AnyScript(/^[A-Z\d.&+-]+$/u, () => new RegExp(String.raw`^[\p{Lu}\d.&+-]+$`, 'u'));

function isAcronym(text: string): boolean {
  return CAPITALS_AND_SIGNS.test(text);
}

/** The type most mentions have; a state that is once a scene stays a country. */
function commonestType(mentions: readonly Mention[]): ActorType {
  const { type: first } = mentions[0]!;
  if (mentions.every(({ type }) => type === first)) return first;
  if (mentions.some(({ type }) => type === 'country')) return 'country';
  const counts = new Map<ActorType, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Set(items)];
}
