import { fold } from '../../lexicon/lookup';
import { usualCountryName } from '../../lexicon/nameIndex';
import type { ActorMark, ActorType, Entity } from '../mark';
import { familyName } from './memory';
import { soundKey } from './transliteration';

/** A mention that has been decided on but not yet joined to an entity. */
export interface Mention extends Omit<ActorMark, 'entity'> {
  /** Folded words of a name; empty for nominal mentions. */
  readonly words: readonly string[];
  /** True where it stands in brackets right behind the mention before it. */
  readonly inBrackets: boolean;
}

interface Growing {
  readonly key: string;
  type: ActorType;
  readonly nominal: boolean;
  readonly mentions: Mention[];
  name: string;
}

/** Joins mentions to entities: surnames to full names, acronyms to what they abbreviate, spellings of one name. */
export function joinEntities(mentions: readonly Mention[]): {
  readonly marks: readonly ActorMark[];
  readonly entities: readonly Entity[];
} {
  const entities: Growing[] = [];
  const byKey = new Map<string, Growing>();
  const byFamilyName = new Map<string, Growing>();
  const byGivenName = new Map<string, Growing>();
  const bySound = new Map<string, Growing>();
  const byInitials = new Map<string, Growing>();
  const joined: Growing[] = [];

  // Full names first, so that a headline's "Kolb" finds the Ana Kolb of the second paragraph.
  const order = mentions.map((_, i) => i).sort((a, b) => rank(mentions[a]!) - rank(mentions[b]!) || a - b);
  for (const i of order) {
    const mention = mentions[i]!;
    const key = keyOf(mention);
    let entity = byKey.get(key) ?? (mention.subtype === undefined ? kin(mention, i) : undefined);
    if (entity === undefined) {
      entity = { key, type: mention.type, nominal: mention.subtype === 'nominal', mentions: [], name: mention.text };
      entities.push(entity);
    }
    entity.mentions.push(mention);
    joined[i] = entity;
    if (byKey.has(key)) continue;
    byKey.set(key, entity);
    if (mention.subtype === undefined) remember(mention, entity);
  }

  function kin(mention: Mention, i: number): Growing | undefined {
    const { words } = mention;
    if (mention.type === 'person') {
      const last = words.at(-1)!;
      const whole = byFamilyName.get(words.join(' '));
      if (words.length > 1 && whole !== undefined) return whole;
      // A title goes with a family name, seldom with a given one: "Queen Ida" is not Ida Moe.
      if (words.length === 1) {
        return (
          byFamilyName.get(last) ??
          bySound.get(soundKey(last)) ??
          (mention.role === undefined ? byGivenName.get(last) : undefined)
        );
      }
      const other = bySound.get(words.map(soundKey).join(' ')) ?? byFamilyName.get(last) ?? bySound.get(soundKey(last));
      return other !== undefined && sameGivenName(other.mentions[0]!.words, words) ? other : undefined;
    }
    if (mention.type === 'organisation' || mention.type === 'group') {
      const before = mentions[i - 1];
      if (mention.inBrackets && before !== undefined && joined[i - 1] !== undefined) {
        if (
          initials(before.text) === plainAcronym(mention.text) ||
          initials(mention.text) === plainAcronym(before.text)
        )
          return joined[i - 1];
      }
      return byInitials.get(plainAcronym(mention.text));
    }
    return undefined;
  }

  function remember(mention: Mention, entity: Growing): void {
    if (mention.type === 'person') {
      const family = familyName(mention.words);
      if (family !== undefined) {
        for (const name of [family, mention.words.slice(1).join(' ')])
          if (!byFamilyName.has(name)) byFamilyName.set(name, entity);
        if (soundKey(family).length >= 4 && !bySound.has(soundKey(family))) bySound.set(soundKey(family), entity);
        bySound.set(mention.words.map(soundKey).join(' '), entity);
        const given = mention.words[0]!;
        if (!byFamilyName.has(given)) byGivenName.set(given, byGivenName.get(given) ?? entity);
      } else if (soundKey(mention.words[0]!).length >= 4 && !bySound.has(soundKey(mention.words[0]!)))
        bySound.set(soundKey(mention.words[0]!), entity);
    } else if (mention.type === 'organisation' && mention.words.length > 2) {
      byInitials.set(initials(mention.text), entity);
    }
  }

  return finish(mentions, joined, entities);
}

function rank(mention: Mention): number {
  if (mention.subtype === 'nominal') return 2;
  return mention.words.length > 1 ? 0 : 1;
}

function keyOf(mention: Mention): string {
  if (mention.subtype === 'nominal') return `nominal:${fold(mention.text)}`;
  const country = usualCountryName(mention.text);
  if (country !== undefined && (mention.type === 'country' || mention.type === 'place'))
    return `state:${fold(country)}`;
  const kind =
    mention.type === 'person' ? 'person' : mention.type === 'country' || mention.type === 'place' ? 'state' : 'body';
  return `${kind}:${mention.words.join(' ')}`;
}

function sameGivenName(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[0]!, b[0]!];
  if (a.length === 1 || b.length === 1) return true;
  return (
    first === second ||
    first.startsWith(second.replace('.', '')) ||
    second.startsWith(first.replace('.', '')) ||
    soundKey(first) === soundKey(second)
  );
}

/** First letters of a name's words, small words left out: "Harbour Workers' League" → "hwl". */
function initials(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's' && !/^(?:of|the|and|for|in|on|de|du|des|la|le|al|to)$/.test(word))
    .map((word) => word[0])
    .join('');
}

function plainAcronym(name: string): string {
  return /^[\p{Lu}.]{2,8}$/u.test(name) ? fold(name).replaceAll('.', '') : `=${fold(name)}`;
}

function finish(
  mentions: readonly Mention[],
  joined: readonly Growing[],
  growing: readonly Growing[],
): { readonly marks: readonly ActorMark[]; readonly entities: readonly Entity[] } {
  const ids = new Map<Growing, string>();
  const used = new Set<string>();
  const entities: Entity[] = [];
  for (const entity of growing) {
    const own = [...entity.mentions].sort((a, b) => a.start - b.start);
    const name = fullestName(own);
    const slug = `${entity.nominal ? 'nominal' : 'name'}-${fold(name)
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')}`;
    let id = slug;
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
    used.add(id);
    ids.set(entity, id);
    entities.push({
      id,
      type: commonestType(own),
      name,
      aliases: distinct(own.map((mention) => mention.text)).filter((text) => text !== name),
      roles: distinct(own.flatMap(({ role, type }) => (role === undefined || type === 'place' ? [] : [role]))),
      nominal: entity.nominal,
      mentions: own.map(({ start, end }) => ({ start, end })),
    });
  }
  entities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const marks = mentions.map(({ words: _words, inBrackets: _inBrackets, ...mark }, i): ActorMark => ({
    ...mark,
    entity: ids.get(joined[i]!)!,
  }));
  return { marks, entities };
}

/** The longest name printed in words, the first of equals; for a country its first printed form that is no acronym. */
function fullestName(mentions: readonly Mention[]): string {
  let best = mentions[0]!;
  for (const mention of mentions) {
    const longer =
      mention.words.length - best.words.length || (isAcronym(best.text) ? mention.text.length - best.text.length : 0);
    if (longer > 0) best = mention;
  }
  return best.text;
}

function isAcronym(text: string): boolean {
  return /^[\p{Lu}\d.&+-]+$/u.test(text);
}

/** The type most mentions have; a state that is once a scene stays a country. */
function commonestType(mentions: readonly Mention[]): ActorType {
  if (mentions.some(({ type }) => type === 'country')) return 'country';
  const counts = new Map<ActorType, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
