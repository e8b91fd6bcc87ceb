/** An anchor whose place is sure: where it began when it was described, and where it begins now. */
export interface Landmark {
  readonly from: number;
  readonly to: number;
}

/** How many landmarks on each side are asked. More than one, since one of them may have moved with its paragraph. */
const ASKED = 2;
/** How far off a place may lie from where its neighbours say, in units: at least, and for each unit between them. */
const TOLERANCE = { least: 60, perUnit: 0.2, most: 600 } as const;

/** How far a landmark's word goes, in units. */
const REACH = 3000;

/** Tells where anchors have gone from where their neighbours went. Old offsets are those of the description. */
export class Drift {
  readonly #landmarks: readonly Landmark[];

  constructor(landmarks: Iterable<Landmark>) {
    this.#landmarks = [...landmarks].sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /** Where the neighbours say that what began at `from` begins now; none without neighbours. */
  predictions(from: number): readonly number[] {
    return this.#neighbours(from).map((landmark) => landmark.to + from - landmark.from);
  }

  /** How well a place fits what the neighbours say: 1 where they say, 0 out of their reach or without neighbours. */
  support(from: number, to: number): number {
    let best = 0;
    for (const landmark of this.#neighbours(from)) {
      const gap = Math.abs(from - landmark.from);
      const distance = Math.abs(to - (landmark.to + from - landmark.from));
      const tolerance = Math.min(TOLERANCE.least + gap * TOLERANCE.perUnit, TOLERANCE.most);
      best = Math.max(best, 1 - distance / tolerance);
    }
    return best;
  }

  /** True if there is a landmark near enough to tell anything about what began at `from`. */
  isInformed(from: number): boolean {
    return this.#neighbours(from).some((landmark) => Math.abs(landmark.from - from) <= REACH);
  }

  #neighbours(from: number): readonly Landmark[] {
    let low = 0;
    let high = this.#landmarks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#landmarks[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    return this.#landmarks.slice(Math.max(low - ASKED, 0), low + ASKED);
  }
}
