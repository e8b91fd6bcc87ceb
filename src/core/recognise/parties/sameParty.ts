import type { ResolvedParty } from '../resolved';

const PERSON = 'person:';

/** True if two `Mention.name`s may be of one: the same name, or somebody's full name and the family name alone. */
export function isSameParty(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || isFamilyNameOf(one, other) || isFamilyNameOf(other, one);
}

function isFamilyNameOf(family: string, full: string): boolean {
  return family.startsWith(PERSON) && full.startsWith(PERSON) && full.endsWith(` ${family.slice(PERSON.length)}`);
}

/** True if one of the others is printed alike, or may be the same by its name. */
export function isAmong({ text, name }: ResolvedParty, others: readonly ResolvedParty[]): boolean {
  return others.some((other) => other.text === text || isSameParty(name, other.name));
}
