import type { Mention } from '../../resolved';
import { mentionOf } from './mentionOf';
import type { ArticleFacts } from './articleFacts';
import type { FamilyMention, PassageActors, Spelling } from './facts';
import { familyName } from './verdicts';

const PERSON = 'person:';

/** The family name of a person's `Mention.name`: all of it, where it is nothing else. */
function familyOf(name: string): string | undefined {
  const key = name.slice(PERSON.length);
  return key.includes(' ') ? familyName(key.split(' ')) : key;
}

/** Tells the article of the people that a passage mentions by full name or by family name alone. */
export function tellFamilies(passage: PassageActors, facts: ArticleFacts): void {
  let alone: FamilyMention[] | undefined;
  passage.own!.forEach(({ name, type }, at) => {
    if (type !== 'person' || !name.startsWith(PERSON)) return;
    const key = familyOf(name);
    if (key === undefined) return;
    const spelling = facts.spelling(key);
    const family = facts.familyOf(spelling);
    if (name.length === PERSON.length + key.length) {
      family.alone.add(passage);
      (alone ??= []).push({ at, spelling });
    } else {
      family.names.set(name, (family.names.get(name) ?? 0) + 1);
      family.givers.add(passage);
      facts.touchFamily(family, passage.index);
    }
  });
  passage.alone = alone;
}

/** Takes back what a passage has told; `from` is where in the article it stands, or stood. */
export function untellFamilies(passage: PassageActors, facts: ArticleFacts, from: number): void {
  for (const { spelling } of passage.alone ?? []) {
    spelling.family!.alone.remove(passage);
    facts.release(spelling);
  }
  for (const { name, key } of fullNames(passage)) {
    const spelling = facts.spelling(key);
    const family = spelling.family!;
    const count = family.names.get(name)!;
    if (count === 1) family.names.delete(name);
    else family.names.set(name, count - 1);
    family.givers.remove(passage);
    facts.touchFamily(family, from);
    facts.release(spelling);
  }
}

/** The people that a passage names in full, in order, each with the key of its family name. */
function fullNames({ own }: PassageActors): readonly { at: number; name: string; key: string }[] {
  const found: { at: number; name: string; key: string }[] = [];
  own!.forEach(({ name, type }, at) => {
    if (type !== 'person' || !name.startsWith(PERSON)) return;
    const key = familyOf(name);
    if (key !== undefined && name.length > PERSON.length + key.length) found.push({ at, name, key });
  });
  return found;
}

/**
 * Where several people of the article share a family name, that name alone means the one who was named in full last:
 * each such mention gets that full name. Without one before it, it means the first one behind.
 */
export function withRightRelatives(passage: PassageActors): readonly Mention[] {
  const own = passage.own!;
  const { alone } = passage;
  if (alone === undefined || alone.every(({ spelling }) => spelling.family!.names.size < 2)) return own;
  const full = fullNames(passage);
  const last = new Map<string, string>();
  const mentions = [...own];
  let next = 0;
  for (const { at, spelling } of alone) {
    if (spelling.family!.names.size < 2) continue;
    for (; next < full.length && full[next]!.at < at; next++) last.set(full[next]!.key, full[next]!.name);
    let name = last.get(spelling.key);
    if (name === undefined) last.set(spelling.key, (name = nearestName(passage, spelling)));
    const mention = own[at]!;
    const { text, rule, type, role, subtype, nested } = mention;
    mentions[at] = mentionOf(mention, text, rule, type, name, role, subtype, nested);
  }
  return mentions;
}

/** The full name of the family that stands last before a passage, else first in it or behind it. */
function nearestName(passage: PassageActors, { key, family }: Spelling): string {
  const { givers } = family!;
  const next = givers.firstFrom(passage.index);
  const names = fullNames(givers.items[next === 0 ? 0 : next - 1]!).filter((each) => each.key === key);
  return names.at(next === 0 ? 0 : -1)!.name;
}
