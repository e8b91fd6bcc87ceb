/** What an actor is, to marks, to the register and to claims alike. */
export const ACTOR_TYPES = ['person', 'organisation', 'country', 'group', 'place'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];
