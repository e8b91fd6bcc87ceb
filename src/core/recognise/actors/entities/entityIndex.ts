import { AnyScript } from '../../../text/anyScript';
import { lexicon } from '../../../lexicon';
import { nounsForBody } from '../../../lexicon/bodyKinds';
import { formsOf } from '../../../lexicon/englishWords';
import type { Mention } from '../../resolved';
import { ArticleName, initialsOf, isAcronym, nounOfTitle, nounsOf } from './articleName';
import { cutShort, nickname, withoutForm } from './cutShort';
import { NameGroup, onlyOne } from './nameGroup';
import type { Register } from '../resolution/register';
import { allSame, samePeople, samePlaces } from './sameName';
import { soundKey } from './transliteration';
import { itemAt } from '../../../text/itemAt';

const NOBODY: ReadonlySet<ArticleName> = new Set();
const NOTHING_BESIDE: ReadonlyMap<ArticleName, number> = new Map();

const SIGNS = new AnyScript(/[^A-Za-z0-9]/gu, () => new RegExp(String.raw`[^\p{L}\p{N}]`, 'gu'));

/**
 * Joins the names of an article to entities: family names to full names, acronyms to what they abbreviate, spellings of
 * one name, "the union" to the one union that is named. It is told of each mention as it comes or goes, and asked name
 * by name; nothing depends on the order of mentions.
 */
export class EntityIndex {
  readonly #names = new Map<string, ArticleName>();
  readonly #groups = new Map<string, NameGroup>();
  /** Counts the changes that can lead to other entities. */
  #version = 0;

  constructor(private readonly register: Register) {}

  /**
   * Counts the mentions of a passage: `by` is 1, or -1 where they are taken back. What comes is best counted before
   * what goes: a name that stays does not leave for a moment, and all that was resolved stays so.
   */
  count(mentions: readonly Mention[], text: string, by: 1 | -1): void {
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!;
      const name = this.#countName(mention, by);
      for (const nested of mention.nested) this.#countName(nested, by);
      if (i === 0) continue;
      const before = mentions[i - 1]!;
      const isAfterOr = isBetweenOrAndComma(mention, before, text);
      if (isAfterOr || isInBrackets(mention, before, text)) this.#countBeside(name, before, mention, isAfterOr, by);
    }
    if (by > 0) return;
    for (const { name, nested } of mentions) {
      this.#leaveIfGone(name);
      for (const inner of nested) this.#leaveIfGone(inner.name);
    }
  }

  #countName(mention: Mention, by: 1 | -1): ArticleName {
    const name = this.#nameOf(mention.name);
    if (name.count === 0) this.#join(name);
    name.count += by;
    if (mention.subtype === undefined) this.#countPrint(name, mention, by);
    return name;
  }

  /** The id of the entity that mentions with this name are of. */
  entityOf(id: string): string {
    const name = this.#names.get(id);
    if (name === undefined) return id;
    const entity = this.#resolved(name);
    return entity.known?.id ?? entity.id;
  }

  #nameOf(id: string): ArticleName {
    let name = this.#names.get(id);
    if (name === undefined) this.#names.set(id, (name = new ArticleName(id, this.register.actorNamed(id))));
    return name;
  }

  #countPrint(name: ArticleName, { text, role, type }: Mention, by: 1 | -1): void {
    if (isAcronym(text)) {
      name.acronyms += by;
      if (isEdge(name.acronyms, by)) this.#version++;
    }
    if (role === undefined || type === 'place') return;
    const noun = nounOfTitle(role);
    if (lexicon.titlesOfGivenNames().has(noun)) {
      name.titled += by;
      if (isEdge(name.titled, by)) this.#version++;
    }
    const nouns = (name.nouns ??= new Map<string, number>());
    const count = (nouns.get(noun) ?? 0) + by;
    if (count === by && by > 0) this.#group(`noun:${noun}`).add(name);
    if (count > 0) nouns.set(noun, count);
    else {
      nouns.delete(noun);
      if (!keysOf(name).includes(`noun:${noun}`)) this.#ungroup(`noun:${noun}`, name);
    }
    if (isEdge(count, by)) this.#version++;
  }

  #countBeside(name: ArticleName, before: Mention, mention: Mention, isAfterOr: boolean, by: 1 | -1): void {
    const other = this.#names.get(before.name);
    if (other === undefined || !isBody(before) || !isBody(mention)) return;
    for (const [short, long, text] of [
      [name, other, mention.text],
      [other, name, before.text],
    ] as const) {
      // In brackets stands many a place or owner; ", or Fedeport," can only be another name.
      const isShort = isAcronym(text) || (isAfterOr && short === name && name.words.length === 1);
      if (!isShort || long.words.length < 2 || isOfItsTail(short, long)) continue;
      const beside = (short.beside ??= new Map<ArticleName, number>());
      const count = (beside.get(long) ?? 0) + by;
      if (count > 0) beside.set(long, count);
      else beside.delete(long);
      this.#version++;
    }
  }

  #join(name: ArticleName): void {
    for (const key of keysOf(name)) this.#group(key).add(name);
    this.#version++;
  }

  #leaveIfGone(id: string): void {
    const name = this.#names.get(id);
    if (name?.count !== 0) return;
    for (const key of keysOf(name)) this.#ungroup(key, name);
    this.#names.delete(name.id);
    this.#version++;
  }

  #group(key: string): NameGroup {
    let group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, (group = new NameGroup()));
    return group;
  }

  #ungroup(key: string, name: ArticleName): void {
    const group = this.#groups.get(key);
    group?.remove(name);
    if (group?.names.size === 0) this.#groups.delete(key);
  }

  #in(key: string): ReadonlySet<ArticleName> {
    return this.#groups.get(key)?.names ?? NOBODY;
  }

  #resolved(name: ArticleName): ArticleName {
    if (name.resolvedAt !== this.#version || name.entity === undefined) {
      name.entity = this.#resolve(name);
      name.resolvedAt = this.#version;
    }
    return name.entity;
  }

  #resolve(name: ArticleName): ArticleName {
    if (name.known !== undefined) return name;
    switch (name.kind) {
      case 'person':
        return this.#person(name);
      case 'body':
        return this.#body(name);
      case 'state':
        return this.#groups.get(placeKey(name))?.leader(name, samePlaces) ?? name;
      case 'the':
        return this.#named(name) ?? new ArticleName(`nominal:${name.words.join(' ')}`);
      case 'nominal':
        return name;
    }
  }

  #person(name: ArticleName): ArticleName {
    const leader = this.#groups.get(familyKey(name))?.leader(name, samePeople);
    if (leader !== name) return leader ?? name;
    if (name.parts.given !== undefined) return this.#hyphenated(name) ?? name;
    if (name.titled > 0) return name;
    // "Lindh" of "Ida Lindh Bakke": where two families stand, the first may be the one that is used.
    return (
      onlyOne(this.#in(`given:${name.last}`), (full) => this.#resolved(full)) ??
      onlyOne(this.#in(`middle:${name.last}`), (full) => this.#resolved(full)) ??
      name
    );
  }

  /** "Lindh Bakke" and "Ida Lindh Bakke" of "Ida Lindh-Bakke". */
  #hyphenated({ words }: ArticleName): ArticleName | undefined {
    const [first, ...rest] = words;
    return (
      onlyOne(this.#in(`double:${words.join(' ')}`), (full) => this.#resolved(full)) ??
      onlyOne(this.#in(`double:${rest.join(' ')}`), (full) =>
        full.parts.given === first ? this.#resolved(full) : undefined,
      )
    );
  }

  #body(name: ArticleName): ArticleName {
    const { words } = name;
    if (words.length === 1) {
      const isShort = name.acronyms > 0 || (name.beside?.size ?? 0) > 0;
      const longer = isShort ? this.#unabbreviated(name) : this.#company(name);
      if (longer !== undefined) return longer;
    }
    const cut = words.length > 1 ? onlyOne(this.#in(`cut:${words.join(' ')}`), (full) => this.#same(full)) : undefined;
    return cut ?? this.#same(name);
  }

  /** "Halden" of "Halden Resources", "Villa" of "Aston Villa"; but a town is no "Velm Bar Association". */
  #company({ last }: ArticleName): ArticleName | undefined {
    if (this.#names.has(`state:${last}`)) return undefined;
    return (
      onlyOne(this.#in(`first:${last}`), (full) => this.#same(full)) ??
      onlyOne(this.#in(`nick:${last}`), (full) => this.#same(full))
    );
  }

  /** What an acronym stands for: what it is set beside in brackets, else the only name with its initials. */
  #unabbreviated(name: ArticleName): ArticleName | undefined {
    let best: ArticleName | undefined;
    let most = 0;
    for (const [full, count] of name.beside ?? NOTHING_BESIDE) {
      if (count < most || (count === most && best !== undefined && best.id < full.id)) continue;
      best = full;
      most = count;
    }
    if (best !== undefined && best.count > 0) return this.#same(best);
    const letters = name.last.replaceAll(SIGNS.of(name.last), '');
    return onlyOne(this.#in(`initials:${letters}`), (full) => this.#same(full));
  }

  #same(name: ArticleName): ArticleName {
    return this.#groups.get(plainKey(name))?.leader(name, allSame) ?? name;
  }

  /** The only one named in the article who can be called so: "the alliance", "the minister". */
  #named({ words, last }: ArticleName): ArticleName | undefined {
    return onlyOne(this.#in(`noun:${last}`), (full) => {
      const fits = words.every((word) => word === last || full.words.includes(word));
      return fits ? this.#resolved(full) : undefined;
    });
  }
}

/** True for a count by which something has come, or gone: all between makes no difference. */
function isEdge(count: number, by: 1 | -1): boolean {
  return by > 0 ? count === 1 : count === 0;
}

/** The groups that a name belongs to. */
function keysOf(name: ArticleName): readonly string[] {
  const { words } = name;
  switch (name.kind) {
    case 'person': {
      const { given, family } = name.parts;
      if (given === undefined) return [familyKey(name)];
      const keys = [familyKey(name), `given:${given}`];
      for (let i = 1; i < words.length - 1; i++) if (words[i]!.length > 2) keys.push(`middle:${words[i]!}`);
      if (family.includes('-')) keys.push(`double:${family.replaceAll('-', ' ')}`);
      return keys;
    }
    case 'body': {
      const keys = [plainKey(name), ...new Set(nounsOf(name).map((noun) => `noun:${noun}`))];
      const isPublic = lexicon.bodyNouns().has(name.last) && !nounsForBody(name.last).includes('company');
      if (words.length > 1 && formsOf(words[0]!) === 0 && !isPublic) keys.push(`first:${words[0]!}`);
      const short = nickname(words);
      if (short !== undefined) keys.push(`nick:${short}`);
      for (const cut of cutShort(words)) keys.push(`cut:${cut}`);
      if (words.length > 1) keys.push(`initials:${initialsOf(name)}`);
      return keys;
    }
    case 'state':
      return [placeKey(name)];
    case 'the':
    case 'nominal':
      return [];
  }
}

function familyKey(name: ArticleName): string {
  return `family:${name.parts.familySound.key}`;
}

function placeKey({ words }: ArticleName): string {
  return `place:${soundKey(words.join(' '))}`;
}

const POSSESSIVES_AND_SIGNS = new AnyScript(/'s|[^A-Za-z0-9]/gu, () => new RegExp(String.raw`'s|[^\p{L}\p{N}]`, 'gu'));

/** "Harbour Workers' League" and "Harbour Workers League" are one body, "U.N." and "UN", "Halden Ltd" and "Halden". */
function plainKey({ words }: ArticleName): string {
  const plain = withoutForm(words).join('');
  return `plain:${plain.replaceAll(POSSESSIVES_AND_SIGNS.of(plain), '')}`;
}

/** "Council of the Velm Skating Federation (VSF)": the letters are those of the federation alone. */
function isOfItsTail({ last }: ArticleName, { words }: ArticleName): boolean {
  if (last[0] === words[0]![0]) return false;
  return words.some(
    (word, i) => word[0] === last[0] && (itemAt(words, i - 1) === 'of' || itemAt(words, i - 2) === 'of'),
  );
}

function isBody({ type, subtype }: Mention): boolean {
  return subtype === undefined && (type === 'organisation' || type === 'group');
}

/** "the Federation of Port Workers, or Fedeport, said". */
function isBetweenOrAndComma({ start, end }: Mention, before: Mention, text: string): boolean {
  return text[end] === ',' && start - before.end === 5 && text.startsWith(', or ', before.end);
}

/** True for what stands alone in brackets right behind the mention before it. */
function isInBrackets({ start, end }: Mention, before: Mention, text: string): boolean {
  if (text[end] !== ')' || text[start - 1] !== '(') return false;
  return start - before.end <= 3 && text.slice(before.end, start).trim() === '(';
}
