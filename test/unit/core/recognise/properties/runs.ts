/** Whole runs in `npm run test:long`, seeded samples otherwise. */
export const IS_LONG = process.env.BLUEPENCIL_LONG === '1';

/** So many runs of a property. The sample is the same each time, so that a failure is nobody's bad luck. */
export function runs(sample: number, whole: number): { readonly numRuns: number; readonly seed?: number } {
  return IS_LONG ? { numRuns: whole } : { numRuns: sample, seed: 41 };
}

/** The longest that one property may take, in milliseconds: machines that test have other work too. */
export const PATIENCE = IS_LONG ? 3_600_000 : 240_000;
