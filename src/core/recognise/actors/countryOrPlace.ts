/**
 * Country or place? "The state of X" or "the territory of X": subject, object of talking or supporting, possessor →
 * country; behind a preposition of place, or of motion → place. In doubt a state is a country, all else a place.
 */
export function countryOrPlace(features: readonly string[]): 'country' | 'place' {
  const noted = new Set(features);
  const any = (...names: readonly string[]): boolean => names.some((name) => noted.has(name));
  if (any('known:wideRegion', 'dateline:place')) return 'place';
  if (any('before:place-preposition') && !any('before:toward', 'before:towards')) return 'place';
  if (any('before:motion', 'before:entering', 'of:place', 'list:inner-place', 'before:direction')) return 'place';
  const speaks = any('after:speech', 'after:action');
  if (any('known:country')) {
    // "lawmakers from Norland" are from there, "reparations from Norland" are its own.
    if (any('before:from') && !any('before:address', 'from:party')) return 'place';
    if (any('before:to') && any('to:sent')) return 'place';
    return 'country';
  }
  const isParty = any(
    'before:between',
    'before:against',
    'before:with',
    'before:address',
    'before:addressing',
    'before:state-of',
    'from:party',
  );
  if (any('known:capital')) {
    const acts = speaks || (any('after:verb', 'after:auxiliary') && !any('before:of'));
    return acts || isParty || any('before:by', 'after:party-noun') ? 'country' : 'place';
  }
  if (
    any('known:region') &&
    (speaks ||
      (any('after:verb') && any('after:auxiliary') && !any('before:of', 'before:from')) ||
      any('before:state-of', 'after:party-noun'))
  )
    return 'country';
  // "Norland's government", "the president of Norland": an unknown place that is shown to be a state.
  return any('state:possessed', 'before:state-of') && !any('known:city') ? 'country' : 'place';
}
