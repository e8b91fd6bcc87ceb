const PERSON = 'person:';

/** True if two `Mention.name`s may be of one: the same name, or somebody's full name and the family name alone. */
export function isSameParty(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || isFamilyNameOf(one, other) || isFamilyNameOf(other, one);
}

function isFamilyNameOf(family: string, full: string): boolean {
  return family.startsWith(PERSON) && full.startsWith(PERSON) && full.endsWith(` ${family.slice(PERSON.length)}`);
}
