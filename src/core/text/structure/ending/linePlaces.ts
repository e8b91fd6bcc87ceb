/** The indices of the lines that have a trait, in order; the last can be taken away. */
export class LinePlaces {
  length = 0;
  readonly #places: Int32Array;

  constructor(traits: Int32Array, trait: number, from: number) {
    this.#places = new Int32Array(traits.length - from);
    for (let i = from; i < traits.length; i++) if ((traits[i]! & trait) !== 0) this.#places[this.length++] = i;
  }

  get last(): number {
    return this.#places[this.length - 1]!;
  }

  at(k: number): number | undefined {
    return k < this.length ? this.#places[k] : undefined;
  }

  pop(): void {
    this.length--;
  }
}

/** How many words the paragraphs have. */
export function wordsAt(prose: LinePlaces, words: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < prose.length; k++) sum += words[prose.at(k)!]!;
  return sum;
}
