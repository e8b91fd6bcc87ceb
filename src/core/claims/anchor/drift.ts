/** An anchor whose place is sure: where it began when it was described, and where it begins now. */
export interface Landmark {
  readonly from: number;
  readonly to: number;
  /** Of the text that `from` is of; `undefined` if that is not known. */
  readonly textHash: string | undefined;
}

/** Where an anchor that is looked for began, in the text that it was described in. */
export interface OldStart {
  readonly start: number;
  readonly textHash: string | undefined;
}

/** How many landmarks on each side are asked. More than one, since one of them may have moved with its paragraph. */
const ASKED = 2;
/** How far off a place may lie from where its neighbours say, in units: at least, and for each unit between them. */
const TOLERANCE = { least: 60, perUnit: 0.2, most: 600 } as const;

/** How far a landmark's word goes, in units. */
const REACH = 3000;

/**
 * Tells where anchors have gone from where their neighbours went. Old offsets are those of the description: what was tagged
 * in another version of the text tells where one may look, and nothing of how well a place fits.
 */
export class Drift {
  readonly #landmarks: readonly Landmark[];
  readonly #ofText = new Map<string | undefined, Landmark[]>();

  constructor(landmarks: Iterable<Landmark>) {
    this.#landmarks = [...landmarks].sort((a, b) => a.from - b.from || a.to - b.to);
    for (const landmark of this.#landmarks) {
      const same = this.#ofText.get(landmark.textHash);
      if (same === undefined) this.#ofText.set(landmark.textHash, [landmark]);
      else same.push(landmark);
    }
  }

  /** Where the neighbours say that what began at `from` begins now; none without neighbours. */
  predictions(from: number): readonly number[] {
    return neighbours(this.#landmarks, from).map((landmark) => landmark.to + from - landmark.from);
  }

  /** How well a place fits what the neighbours say: 1 where they say, 0 out of their reach or without neighbours. */
  support({ start: from, textHash }: OldStart, to: number): number {
    let best = 0;
    for (const landmark of neighbours(this.#ofText.get(textHash) ?? [], from)) {
      const gap = Math.abs(from - landmark.from);
      const distance = Math.abs(to - (landmark.to + from - landmark.from));
      const tolerance = Math.min(TOLERANCE.least + gap * TOLERANCE.perUnit, TOLERANCE.most);
      best = Math.max(best, 1 - distance / tolerance);
    }
    return best;
  }

  /** True if there is a landmark near enough to tell anything about what began there. */
  isInformed({ start: from, textHash }: OldStart): boolean {
    const same = this.#ofText.get(textHash) ?? [];
    return neighbours(same, from).some((landmark) => Math.abs(landmark.from - from) <= REACH);
  }
}

function neighbours(landmarks: readonly Landmark[], from: number): readonly Landmark[] {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (landmarks[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return landmarks.slice(Math.max(low - ASKED, 0), low + ASKED);
}
