import type { Actor } from './claim';
import { actorSlug } from './claimId';

/**
 * The id under which somebody enters the register: that of the article's sidecar, where the only actor of one of these names
 * has it, so that claims which are tagged already are of the same person; else one that is made of the name.
 * @param names the full name, then what the article prints
 * @param actors those of the sidecar
 * @param taken the ids of the register
 */
export function taughtId(
  names: readonly [string, ...string[]],
  actors: readonly Actor[],
  taken: ReadonlySet<string>,
): string {
  const meant = new Set(names.map(folded));
  const [entered, ...others] = actors.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => meant.has(folded(each))),
  );
  const isKnown = entered !== undefined && others.length === 0 && !taken.has(entered.id);
  return isKnown ? entered.id : actorSlug(names[0], taken);
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
