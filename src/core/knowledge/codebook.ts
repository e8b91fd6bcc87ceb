import { nearestWord } from '../text/nearestWord';

/** A tag that claims may have. */
export interface CodebookTag {
  /** As it stands with claims. */
  readonly id: string;
  /** For people; `undefined`: the id will do. */
  readonly label?: string;
  readonly description?: string;
  /** `#rrggbb`. */
  readonly colour?: string;
  /** The id of the wider tag. */
  readonly parent?: string;
}

/** The tags that a desk has agreed on. Immutable. */
export class Codebook {
  readonly #byId: ReadonlyMap<string, CodebookTag>;

  /** `isWhole`: false for what could be read of a broken file. */
  constructor(
    readonly tags: readonly CodebookTag[],
    readonly isWhole = true,
  ) {
    this.#byId = new Map(tags.map((tag) => [tag.id, tag]));
  }

  tag(id: string): CodebookTag | undefined {
    return this.#byId.get(id);
  }

  /** The id of the tag that was most likely meant: by its id, else by its label. */
  nearest(tag: string): string | undefined {
    const labels = new Map(this.tags.flatMap(({ id, label }) => (label === undefined ? [] : [[label, id] as const])));
    return nearestWord(tag, this.#byId.keys()) ?? labels.get(nearestWord(tag, labels.keys()) ?? '');
  }

  /** The ids of the wider tags that a tag belongs to, the widest first; ends where they go round in a circle. */
  widerThan({ id, parent }: CodebookTag): readonly string[] {
    const wider = new Set<string>();
    for (let at = parent; at !== undefined && at !== id && !wider.has(at); at = this.tag(at)?.parent) wider.add(at);
    return [...wider].reverse();
  }

  /** True if a tag is, by its wider tags, wider than itself. */
  isOnCircle({ id, parent }: CodebookTag): boolean {
    let at = parent;
    for (let steps = 0; at !== undefined && steps <= this.tags.length; steps++) {
      if (at === id) return true;
      at = this.tag(at)?.parent;
    }
    return false;
  }
}
