import type { ActorType } from '../mark';

/**
 * Country or place? "The state of X" or "the territory of X": subject, object of talking or supporting, possessor →
 * country; behind a preposition of place, or of motion → place. In doubt a state is a country, all else a place.
 */
export function countryOrPlace(features: readonly string[]): ActorType {
  const has = (feature: string): boolean => features.includes(feature);
  if (has('known:wideRegion')) return 'place';
  const isState = has('known:country');
  const isCapital = has('known:capital');
  const isRegion = has('known:region');
  if (has('before:place-preposition') && !(isState && has('before:toward')) && !(isState && has('before:towards')))
    return 'place';
  if (has('before:motion') || has('before:entering') || has('of:place')) return 'place';
  const acts =
    has('after:speech') || has('after:action') || (has('after:verb') && !has('before:of')) || has('after:auxiliary');
  if (isState) {
    if (has('before:from') && !acts && !has('before:address')) return has('before:address') ? 'country' : 'country';
    return 'country';
  }
  if (isCapital) {
    if (acts || has('before:between') || has('before:against') || has('before:by')) return 'country';
    if (has('before:with') || has('before:addressing') || has('before:address')) return 'country';
    return 'place';
  }
  if (isRegion && (has('after:speech') || has('after:action'))) return 'country';
  return 'place';
}
