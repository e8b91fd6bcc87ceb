import type * as vscode from 'vscode';
import { orphanStanding, type OrphanStanding } from '../../core/claims/orphans';
import { listedClaims, type ListedClaim } from '../claims/claimList';
import type { OpenClaims } from '../claims/openClaims';

/** A claim of an article without a sure place in it. */
export interface ListedOrphan extends ListedClaim {
  readonly standing: OrphanStanding;
}

/** In the order in which they want attention: what has to be chosen, what has to be found, what can wait. */
export const STANDINGS: readonly OrphanStanding[] = ['ambiguous', 'lost', 'aside', 'buried'];

/** The orphans of an article, those that want attention first. */
export function listedOrphans(claims: OpenClaims, document: vscode.TextDocument): readonly ListedOrphan[] {
  const list = listedClaims(claims, document);
  let orphans = known.get(list);
  if (orphans === undefined) known.set(list, (orphans = orphansIn(list)));
  return orphans;
}

const known = new WeakMap<readonly ListedClaim[], readonly ListedOrphan[]>();

function orphansIn(list: readonly ListedClaim[]): readonly ListedOrphan[] {
  return list
    .flatMap((line): ListedOrphan[] => {
      const standing = orphanStanding(line.located);
      if (standing === undefined) return [];
      const { key, located, isFound, summary, details, spoken } = line;
      return [{ key, located, isFound, summary, details, spoken, standing }];
    })
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}
