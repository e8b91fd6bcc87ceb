import type { ActorType } from '../../../actorType';
import type { NameCandidate, Role } from '../candidate';

/** Offices describe people, kinds of bodies describe bodies. */
export function describes(role: Role, type: ActorType): boolean {
  return role.where === 'body' || role.where === 'body-apposition'
    ? type === 'organisation' || type === 'group'
    : type === 'person';
}

/** The title that is printed with a name, if it is one for what the name is of; a place is a location. */
export function roleFor(type: ActorType, candidate: NameCandidate | undefined): string | undefined {
  if (type === 'place') return 'location';
  const role = candidate?.role;
  return role !== undefined && describes(role, type) ? role.text : undefined;
}
