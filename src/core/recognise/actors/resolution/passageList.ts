/** Something with a place among an article's passages. */
interface Ordered {
  readonly index: number;
}

/** Passages in order of the article; one stands in it as often as it was added. */
export class PassageList<P extends Ordered> {
  #items: P[] | undefined;

  get items(): readonly P[] {
    return this.#items ?? NONE;
  }

  add(passage: P): void {
    const items = this.#items;
    // Most lists never have a second item: an array made for one is a tenth of one that was grown.
    if (items === undefined) {
      this.#items = [passage];
      return;
    }
    const { length } = items;
    if (length === 0 || items[length - 1]!.index <= passage.index) items.push(passage);
    else items.splice(this.firstFrom(passage.index), 0, passage);
  }

  /** Takes it out once; it must stand in the list. */
  remove(passage: P): void {
    this.#items!.splice(this.firstFrom(passage.index), 1);
  }

  /** Where the passages at or behind a place begin; the length of the list if there are none. */
  firstFrom(index: number): number {
    const { items } = this;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NONE: readonly never[] = [];
