import { F, FEATURES, type Features } from '../weights/features';

/** What decides between country and place, each as a bit. */
const BITS = new Int32Array(FEATURES.length);

/** The bits of features, each given one when it is first named. */
function bits(...features: Features): number {
  let all = 0;
  for (const feature of features) all |= BITS[feature] ||= 1 << used++;
  return all;
}

let used = 0;

const SCENE = bits(
  F['known:wideRegion'],
  F['dateline:place'],
  F['before:motion'],
  F['before:entering'],
  F['of:place'],
  F['list:inner-place'],
  F['before:direction'],
);
const PREPOSITION = bits(F['before:place-preposition']);
const TOWARDS = bits(F['before:toward'], F['before:towards']);
const SPEAKS = bits(F['after:speech'], F['after:action']);
const VERB = bits(F['after:verb']);
const AUXILIARY = bits(F['after:auxiliary']);
const COUNTRY = bits(F['known:country']);
const CAPITAL = bits(F['known:capital']);
const REGION = bits(F['known:region']);
const CITY = bits(F['known:city']);
const FROM = bits(F['before:from']);
const OF = bits(F['before:of']);
const TO = bits(F['before:to']);
const SENT = bits(F['to:sent']);
const ADDRESSED = bits(F['before:address'], F['from:party']);
const STATE_OF = bits(F['before:state-of']);
const PARTY =
  STATE_OF | ADDRESSED | bits(F['before:between'], F['before:against'], F['before:with'], F['before:addressing']);
const BY = bits(F['before:by']);
const POLICY = bits(F['after:party-noun']);
const POSSESSED = bits(F['state:possessed']);

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
  // "The friars of Velm will leave": it is they who do.
  const acts = (any(SPEAKS) && (any(REGION) || !any(OF))) || (any(VERB) && any(AUXILIARY) && !any(OF | FROM));
  if (any(REGION) && (acts || any(STATE_OF | POLICY))) return 'country';
  // An unknown place is taken for a state where it is shown to be one: "Norland's government", "Norland will sell".
  return !any(CITY | REGION) && (acts || any(POSSESSED | STATE_OF)) ? 'country' : 'place';
}
