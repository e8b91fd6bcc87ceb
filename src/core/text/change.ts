/** The one stretch in which two versions of a text differ; what stands before and behind it is the same in both. */
export interface Change {
  readonly start: number;
  /** Where it ends in the earlier version, and in the later. */
  readonly endBefore: number;
  readonly endAfter: number;
}

/** How many units are compared first; engines compare whole strings many times faster than we unit by unit. */
const FIRST_STEP = 1024;
/** At most so many at once: what differs is compared once more. */
const LONGEST_STEP = 1 << 15;

/** Finds where two versions of a text differ; the stretch is empty in both if they do not. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  const head = sharedLength(most, (from, to) => before.slice(from, to) === after.slice(from, to));
  const { length: b } = before;
  const { length: a } = after;
  const tail = sharedLength(
    most - head,
    (from, to) => before.slice(b - to, b - from) === after.slice(a - to, a - from),
  );
  return { start: head, endBefore: b - tail, endAfter: a - tail };
}

/** How far two texts of a length are the same, if `same` compares a stretch of them. */
function sharedLength(length: number, same: (from: number, to: number) => boolean): number {
  let at = 0;
  let step = FIRST_STEP;
  while (at < length) {
    const end = Math.min(at + step, length);
    if (!same(at, end)) return narrowed(at, end, same);
    at = end;
    step = Math.min(step * 2, LONGEST_STEP);
  }
  return length;
}

/** Where within a stretch that is not the same the first difference stands. */
function narrowed(from: number, to: number, same: (from: number, to: number) => boolean): number {
  let at = from;
  let end = to;
  while (end - at > 1) {
    const middle = (at + end) >> 1;
    if (same(at, middle)) at = middle;
    else end = middle;
  }
  return at;
}
