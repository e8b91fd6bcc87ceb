import { lexicon } from '../../lexicon';
import { singular } from '../syntax/tags/morphology';

/** True if the noun (lower case) names somebody by what they are: "nurse", "unions", "court". */
export function isPartyNoun(noun: string): boolean {
  const one = singular(noun);
  const { offices, personNouns, bodyNouns, groupNouns, looseBodies } = lexicon;
  return (
    [offices, personNouns, bodyNouns, looseBodies].some((nouns) => nouns().has(noun) || nouns().has(one)) ||
    groupNouns().has(noun) ||
    /^(?:wo)?m[ae]n$|(?:workers?|counterparts?|islanders?|travellers?|travelers?|borrowers?|congregation)$/.test(noun)
  );
}

/** Nouns for some of those whom the words behind them name. */
export const MEMBERS = /^(?:one|all|some|many|most|both|member|members|head|part)$/;

/** Nouns, titles and offices of those who give orders to others. */
export const AUTHORITIES =
  /^(?:judges?|courts?|tribunal|police|prosecutors?|investigators?|inspectors?|inspectorate|council|commission|ministry|minister|ministers|government|governor|mayor|sheriff|army|soldiers|officers?|officials?|authority|authorities|regulator|watchdog|agency|committee|panel|referee|coastguard|firefighters|commander|general|colonel|captain|president|parliament|senate|magistrate|coroner|ombudsman|board|administration|cabinet|federation|chief|customs|headmaster|headmistress|management|coach|carmaker|company|airline|operator|bank|utility)$/;

/** Ends of nouns for those who do something, and nouns that end so but are things. */
const DOERS = /(?:[^p]ers|ors|ists|ians|goers)$/;
const THINGS =
  /^(?:numbers|orders|offers|matters|letters|shelters|barriers|borders|powers|waters|quarters|computers|containers|doors|floors|sensors|motors|corridors|tractors|errors|factors|sectors|others|mirrors|meters|metres|trailers|towers|rivers|boilers|servers|routers|posters|banners|charters|chapters|centers|centres|lasers|drawers|trousers|flowers|dangers|answers|layers|covers|corners|counters|filters|scooters|helicopters|steamers|trawlers|freighters|tankers)$/;

/** True for a noun that no list knows for a party, of those of whom one says that they must act. */
export function isActor(noun: string): boolean {
  return (
    (DOERS.test(noun) && !THINGS.test(noun)) ||
    /^(?:city|town|village|farms|households|families|congregations?|accused|defendants?|anyone|everyone|schools|shops|firms|airlines)$/.test(
      noun,
    )
  );
}

/** True for a noun of one body of many people: "crew", "agency". */
export function isCollective(noun: string): boolean {
  const { bodyNouns, groupNouns, looseBodies } = lexicon;
  return bodyNouns().has(noun) || groupNouns().has(noun) || looseBodies().has(noun);
}
