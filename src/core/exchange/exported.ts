/** What a format could not hold, as data; the shells word it. */
export interface Loss {
  readonly code: LossCode;
  /** How many claims, places, characters or links; at least 1. */
  readonly count: number;
  /** The claim's key that was left out, for `key-left-out`; all keys, parted by commas, for those of articles and actors. */
  readonly key?: string;
}

/**
 * - `claim-without-place`: claims left out because no words of theirs are in the text (any more), or it is not sure where.
 * - `place-lost`: places left out of claims that have others.
 * - `words-changed`: places given with the words that stand there now; those that were tagged are left out.
 * - `key-left-out`: claims of which the format keeps all but one key.
 * - `article-keys-left-out`, `actor-keys-left-out`: articles and actors of which some keys have no place in the format.
 * - `actor-left-out`: actors that no claim names, where a format has none for themselves.
 * - `decisions-left-out`: decisions about marks and lines of the article, where a format has no place for them.
 * - `claim-id-twice`: claims whose id another claim has; they are told apart by a number.
 * - `article-name-twice`: articles with the file name of another one: what is said of places does not tell them apart.
 * - `unsafe-link`: links shown as text because they lead neither to a page nor to a mailbox.
 * - `unwritable-character`: characters put as U+FFFD because files of this kind cannot hold them.
 * - `faulty-sidecar`: things in sidecars that could not be read (see `bluepencil check`), and are left out.
 */
export type LossCode =
  | 'claim-without-place'
  | 'place-lost'
  | 'words-changed'
  | 'key-left-out'
  | 'article-keys-left-out'
  | 'actor-keys-left-out'
  | 'actor-left-out'
  | 'decisions-left-out'
  | 'claim-id-twice'
  | 'article-name-twice'
  | 'unsafe-link'
  | 'unwritable-character'
  | 'faulty-sidecar';

/** A file in the making: its text, and what is not in it. Files are UTF-8; a byte order mark stands in the text. */
export interface Exported {
  readonly text: string;
  /** In a fixed order; empty if all that was claimed is there. */
  readonly losses: readonly Loss[];
}

/** Counts what is lost while a file is made. */
export class LossCounter {
  readonly #counts = new Map<string, Loss>();

  add(code: LossCode, count = 1, key?: string): void {
    if (count === 0) return;
    const name = `${code} ${key ?? ''}`;
    const before = this.#counts.get(name)?.count ?? 0;
    this.#counts.set(name, { code, count: before + count, ...(key === undefined ? {} : { key }) });
  }

  /** What was counted, in the order of first occurrence. */
  get losses(): readonly Loss[] {
    return [...this.#counts.values()];
  }
}
