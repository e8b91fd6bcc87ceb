import type { ArticleName } from './articleName';

/** How two names are told to be of one, within a group of names that may be. */
export type Clustering = (names: readonly ArticleName[]) => ReadonlyMap<ArticleName, ArticleName>;

/** Names that have something in common; which of them are of one is worked out when it is asked for. */
export class NameGroup {
  readonly names = new Set<ArticleName>();
  #clusters: ReadonlyMap<ArticleName, ArticleName> | undefined;

  add(name: ArticleName): void {
    this.names.add(name);
    this.#clusters = undefined;
  }

  remove(name: ArticleName): void {
    this.names.delete(name);
    this.#clusters = undefined;
  }

  /** The name that stands for all those that are of one with `name`; `undefined` if that is not clear. */
  leader(name: ArticleName, clustering: Clustering): ArticleName | undefined {
    // Most names have nothing in common with another.
    if (this.names.size === 1 && this.names.has(name)) return name;
    this.#clusters ??= clustering([...this.names]);
    return this.#clusters.get(name);
  }
}

/** The one thing that all items are of; `undefined` if there is none, or more than one. */
export function onlyOne<T, R>(items: Iterable<T>, of: (item: T) => R | undefined): R | undefined {
  let only: R | undefined;
  for (const item of items) {
    const each = of(item);
    if (each === undefined || each === only) continue;
    if (only !== undefined) return undefined;
    only = each;
  }
  return only;
}
