import type { ArticleText } from '../../claims/anchor';
import type { OffsetTable } from '../offsets';

/** So many places of some words are looked at. */
const MOST_PLACES = 500;

/** Words with the place that another program has counted for their beginning, in whatever units. */
export interface CountedWords {
  readonly exact: string;
  readonly start: number;
}

/**
 * Where words stand in a text by places that others have counted in a way that nobody knows: in characters, UTF-16 units or
 * bytes of UTF-8, with or without a byte order mark, with one sign or two for a line end, or in a text that had more or less
 * before the first of them. Of words that stand in one place alone the place is not asked.
 */
export class LooseCounts {
  readonly #text: string;
  readonly #offsets: OffsetTable;
  /** By how much all words that stand but once are further on than was counted; `undefined` if that differs. */
  readonly #drift: number | undefined;

  /** @param all the words that come with places in this text */
  constructor(article: ArticleText, offsets: OffsetTable, all: readonly CountedWords[]) {
    this.#text = article.normalised.text;
    this.#offsets = offsets;
    const drifts = new Set(
      all.flatMap(({ exact, start }) => {
        const [only, another] = this.#placesOf(exact, 2);
        return only === undefined || another !== undefined ? [] : [only - start];
      }),
    );
    this.#drift = drifts.size === 1 ? [...drifts][0] : undefined;
  }

  /** Where the words begin, in UTF-16 units; `undefined` if their place may be none of those where they stand, or several. */
  startOf({ exact, start }: CountedWords): number | undefined {
    const [only, another] = this.#placesOf(exact, MOST_PLACES).filter((place) => this.#mayCount(place, start));
    return another === undefined ? only : undefined;
  }

  #mayCount(place: number, count: number): boolean {
    if (this.#drift !== undefined) return place === count + this.#drift;
    const { line } = this.#offsets.toPosition(place);
    const [codePoints, bytes] = [this.#offsets.toCodePoint(place), this.#offsets.toByte(place)];
    // A byte order mark is one sign, and three bytes.
    const counts = [codePoints, codePoints + 1, place, place + 1, bytes, bytes + 3];
    return counts.some((one) => count === one || count === one + line);
  }

  #placesOf(exact: string, most: number): readonly number[] {
    const places: number[] = [];
    let place = exact === '' ? -1 : this.#text.indexOf(exact);
    for (; place >= 0 && places.length < most; place = this.#text.indexOf(exact, place + 1)) places.push(place);
    return places;
  }
}
