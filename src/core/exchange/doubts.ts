import type { Article } from '../article';
import { idsOf, type Claim } from '../claims/claim';
import { openConflicts, openConflictsByPlace } from '../claims/merge/conflicts';
import { CONFLICTS_KEY, conflictsByPlace, conflictsIn, type OpenConflict } from '../conflicts/openConflict';
import { inShort } from '../conflicts/undecided';
import { placeInItem } from '../claims/sidecarPlaces';
import type { UnreadThing } from '../claims/unreadThings';
import type { Span } from '../text/span';

/**
 * Why an export of an article's claims is not to be taken for the whole truth:
 * - `left-out`: a claim, an actor or a key of the article stands in the sidecar and could not be read for sure.
 * - `id-twice`: two claims, or actors, have one id.
 * - `tabs`: the sidecar is indented with tabs, and was read as if blanks stood there.
 * - `dashes`: a dash in the sidecar has no blank behind it, and was read as if one stood there.
 * - `key-twice`: a key at the top of the sidecar stands twice; all that stands beneath both was read.
 * - `empty`: the sidecar is there and holds nothing.
 * - `one-side`: git has left conflict markers, and only what stands on one side was read.
 * - `undecided`: two people want different things of a key; of the article or an actor where there is no `claim`.
 */
export type Doubt = { readonly span?: Span } & (
  | ({ readonly code: 'left-out' } & Pick<UnreadThing, 'of' | 'ids' | 'twice'>)
  | { readonly code: 'id-twice'; readonly of: string; readonly id: string }
  | { readonly code: 'key-twice'; readonly key: string }
  | { readonly code: 'tabs' | 'dashes' | 'one-side' | 'empty' }
  | { readonly code: 'undecided'; readonly claim?: string; readonly key: string; readonly choices: Choices }
);

/** What the two sides want, shortened; a dash where one has taken it away. */
export interface Choices {
  readonly ours: string;
  readonly theirs: string;
}

/** All doubts about an article's claims; spans are of its sidecar's text. */
export function doubtsOf({ sidecar, sidecarProblems }: Article): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const { code, facts = {}, span } of sidecarProblems) {
    const place = { ...(span && { span }) };
    if (code === 'yaml-conflict' && facts.misfit === undefined) doubts.push({ code: 'one-side', ...place });
    if (code === 'sidecar-empty') doubts.push({ code: 'empty', ...place });
    if (code === 'yaml-syntax' && facts.whole !== undefined)
      doubts.push({ code: facts.whole === 'dashes' ? 'dashes' : 'tabs', ...place });
    if (code === 'yaml-syntax' && facts.joined !== undefined) {
      doubts.push({ code: 'key-twice', key: String(facts.key), ...place });
    }
    if (code === 'sidecar-duplicate-id') {
      doubts.push({ code: 'id-twice', of: String(facts.list), id: String(facts.value), ...place });
    }
  }
  doubts.push(...sidecar.unread.map((thing): Doubt => ({ code: 'left-out', ...thing })));
  for (const [index, conflict] of conflictsByPlace(sidecar.conflicts)) {
    const place = placeInItem(sidecar, [CONFLICTS_KEY, index, 'key']);
    doubts.push({ code: 'undecided', key: conflict.key, choices: choicesOf(conflict), ...place });
  }
  for (const claim of sidecar.claims) {
    for (const [index, conflict] of openConflictsByPlace(claim)) {
      const place = placeInItem(sidecar, ['claims', claim.id, CONFLICTS_KEY, index, 'key']);
      doubts.push({ code: 'undecided', claim: claim.id, key: conflict.key, choices: choicesOf(conflict), ...place });
    }
  }
  return doubts;
}

/** What of a claim, and of the actors that it names, is still to be decided, by its key, with what each side wants. */
export function undecidedIn(claim: Claim, { sidecar }: Article): readonly Undecided[] {
  const parties = new Set([...idsOf(claim.claimant), ...idsOf(claim.addressee)]);
  const ofActors = conflictsIn(sidecar.conflicts).filter(({ key }) => {
    const [top, id = ''] = key.split('.');
    return top === 'actors' && parties.has(id);
  });
  return [...openConflicts(claim), ...ofActors].map((conflict) => ({
    key: conflict.key,
    choices: choicesOf(conflict),
  }));
}

/** A key that two people have set otherwise, and what each wants. */
export interface Undecided {
  readonly key: string;
  readonly choices: Choices;
}

/** What is to be decided of the article, by its keys there. */
export function undecidedOfArticle({ sidecar }: Article): readonly Undecided[] {
  return conflictsIn(sidecar.conflicts).flatMap((conflict) => {
    const key = /^article\.(?<key>.+)$/.exec(conflict.key)?.groups?.key;
    return key === undefined ? [] : [{ key, choices: choicesOf(conflict) }];
  });
}

/** True if what stands of an article in its sidecar is that of one side of an unfinished merge. */
export function isOneSide({ sidecarProblems }: Article): boolean {
  return sidecarProblems.some(({ code, facts }) => code === 'yaml-conflict' && facts?.misfit === undefined);
}

function choicesOf({ ours, theirs }: OpenConflict): Choices {
  return { ours: inShort(ours), theirs: inShort(theirs) };
}
