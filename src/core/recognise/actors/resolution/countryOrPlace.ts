import { F, FEATURES, type FeatureName, type Features } from '../weights/features';

/** What decides between country and place, each as a bit. */
const BITS = new Int32Array(FEATURES.length);

/** The bits of features, each given one when it is first named. */
function bits(...names: readonly FeatureName[]): number {
  let all = 0;
  for (const name of names) all |= BITS[F[name]] ||= 1 << used++;
  return all;
}

let used = 0;

const SCENE = bits(
  'known:wideRegion',
  'dateline:place',
  'before:motion',
  'before:entering',
  'of:place',
  'list:inner-place',
  'before:direction',
);
const PREPOSITION = bits('before:place-preposition');
const TOWARDS = bits('before:toward', 'before:towards');
const SPEAKS = bits('after:speech', 'after:action');
const VERB = bits('after:verb');
const AUXILIARY = bits('after:auxiliary');
const COUNTRY = bits('known:country');
const CAPITAL = bits('known:capital');
const REGION = bits('known:region');
const CITY = bits('known:city');
const FROM = bits('before:from');
const OF = bits('before:of');
const TO = bits('before:to');
const SENT = bits('to:sent');
const ADDRESSED = bits('before:address', 'from:party');
const STATE_OF = bits('before:state-of');
const PARTY = STATE_OF | ADDRESSED | bits('before:between', 'before:against', 'before:with', 'before:addressing');
const BY = bits('before:by');
const POLICY = bits('after:party-noun');
const POSSESSED = bits('state:possessed');

/**
 * Country or place? "The state of X" or "the territory of X": subject, object of talking or supporting, possessor →
 * country; behind a preposition of place, or of motion → place. In doubt a state is a country, all else a place.
 */
export function countryOrPlace(features: Features, isState = false): 'country' | 'place' {
  let noted = isState ? COUNTRY : 0;
  for (const feature of features) noted |= BITS[feature]!;
  const any = (wanted: number): boolean => (noted & wanted) !== 0;
  if (any(SCENE) || (any(PREPOSITION) && !any(TOWARDS))) return 'place';
  if (any(COUNTRY)) {
    // "lawmakers from Norland" are from there, "reparations from Norland" are its own.
    if (any(FROM) && !any(ADDRESSED)) return 'place';
    return any(TO) && any(SENT) ? 'place' : 'country';
  }
  if (any(CAPITAL)) {
    // "Jo Wick of Velm said": another's verb.
    const acts = any(SPEAKS | VERB | AUXILIARY) && !any(OF);
    return acts || any(PARTY | BY | POLICY) ? 'country' : 'place';
  }
  const acts = any(SPEAKS) || (any(VERB) && any(AUXILIARY) && !any(OF | FROM));
  if (any(REGION) && (acts || any(STATE_OF | POLICY))) return 'country';
  // An unknown place is taken for a state where it is shown to be one: "Norland's government", "Norland will sell".
  return !any(CITY | REGION) && (acts || any(POSSESSED | STATE_OF)) ? 'country' : 'place';
}
