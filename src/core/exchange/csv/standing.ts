import type { Actor } from '../../claims/claim';
import { roleOn } from '../../knowledge/knowledge';
import { dayOfArticle } from '../asPrinted';
import type { ClaimView, Party } from '../claimView';

/**
 * What somebody is: as the sidecar says, else the register; empty if neither does. Whoever is entered under a name that is
 * the id is of an unknown type: an id that nobody has entered stands for a name as well.
 */
export function typeOfParty({ actor, known }: Party): string {
  const isNamedById = actor !== undefined && actor.name === actor.id;
  return actor?.type ?? known?.type ?? (isNamedById ? UNKNOWN_TYPE : '');
}

/** Tells no more than that somebody is entered. */
const UNKNOWN_TYPE = 'unknown';

/** The office that somebody held on the article's day. The sidecar may have the title alone, as it was printed. */
export function officeTitle(party: Party, view: ClaimView): string {
  return officesOf(party, view)[0]?.title ?? '';
}

/** The id of the body that somebody spoke for on the article's day; empty if nothing tells it. */
export function organisationOf(party: Party, view: ClaimView): string {
  return officesOf(party, view).find(({ of }) => of !== undefined)?.of ?? '';
}

/** The name of the body; its id where nobody introduces it. */
export function organisationName(party: Party, view: ClaimView): string {
  const id = organisationOf(party, view);
  const { sidecar, knowledge } = view.article;
  return sidecar.actors.find((actor) => actor.id === id)?.name ?? knowledge?.actor(id)?.name ?? id;
}

type Role = NonNullable<Actor['roles']>[number];

/** Of the sidecar and of the register, as far as there are such. */
function officesOf({ actor, known }: Party, { article }: ClaimView): readonly Role[] {
  const day = dayOfArticle(article);
  return [actor?.roles ?? [], known?.roles ?? []].flatMap((roles) => roleOn({ roles }, day) ?? []);
}
