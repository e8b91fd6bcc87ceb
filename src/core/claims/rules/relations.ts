import { claimIds, type Sidecar } from '../sidecar';
import { liveClaims, type Check, type Finding } from './rule';

/** Where the target of a relation leads: to a claim of this article, of another one in the workspace, or nowhere. */
export type RelationTarget =
  | { readonly kind: 'here'; readonly id: string }
  /** `path` is the other article's, from the workspace root. */
  | { readonly kind: 'elsewhere'; readonly path: string; readonly id: string }
  /** Out of the workspace, which nobody else has. */
  | { readonly kind: 'outside' }
  /** No path that means the same everywhere: absolute, with a drive, a scheme or a backslash, or without a claim. */
  | { readonly kind: 'malformed' };

/** Reads a relation's target. `articlePath` is the path of the article that it stands with, from the workspace root. */
function relationTarget(target: string, articlePath: string): RelationTarget {
  const hash = target.lastIndexOf('#');
  if (hash < 0) return { kind: 'here', id: target };
  const [file, id] = [target.slice(0, hash), target.slice(hash + 1)];
  if (file === '' || !id.startsWith('c-') || /^\/|\\|\0|^[a-z][a-z0-9+.-]*:/i.test(file)) return { kind: 'malformed' };
  const way = articlePath.split('/').slice(0, -1);
  for (const step of file.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') way.push(step);
    else if (way.pop() === undefined) return { kind: 'outside' };
  }
  return { kind: 'elsewhere', path: way.join('/'), id };
}

/** The other articles that relations lead to, by their paths from the workspace root, each once. */
export function relatedArticles({ claims }: Sidecar, articlePath: string): readonly string[] {
  const paths = new Set<string>();
  for (const { relations = [] } of claims) {
    for (const { target } of relations) {
      const read = relationTarget(target, articlePath);
      if (read.kind === 'elsewhere') paths.add(read.path);
    }
  }
  return [...paths];
}

/** Relations that lead to no claim, or back to the claim that they stand with. Without an article's path only those within it are looked at. */
export const unresolvedRelation: Check = ({ sidecar, articlePath, otherClaims }) => {
  const own = claimIds(sidecar);
  return liveClaims(sidecar).flatMap(({ id, relations = [] }) =>
    relations.flatMap(({ target }, index): Finding[] => {
      const why = whyUnresolved(relationTarget(target, articlePath ?? ''), id);
      return why === undefined
        ? []
        : [{ at: ['claims', id, 'relations', index, 'target'], facts: { claim: id, value: target, why, index } }];
    }),
  );

  function whyUnresolved(target: RelationTarget, from: string): string | undefined {
    switch (target.kind) {
      case 'here':
        if (target.id === from) return 'itself';
        return own.has(target.id) ? undefined : 'not-here';
      case 'elsewhere': {
        if (target.path === articlePath && target.id === from) return 'itself';
        if (articlePath === undefined || otherClaims?.has(target.path) !== true) return undefined;
        const others = otherClaims.get(target.path);
        return others === undefined ? 'no-claims' : others.has(target.id) ? undefined : 'not-there';
      }
      case 'outside':
        return articlePath === undefined ? undefined : 'outside';
      case 'malformed':
        return 'malformed';
    }
  }
};
