import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { mayBeFamilyName, mayBeGivenName } from '../../../lexicon/nameHints';
import { NameKind } from '../../../lexicon/nameIndex';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import type { NameReading } from './nameReading';
import type { Piece } from '../sentence/pieces';
import { itemAt } from '../../../text/itemAt';

/** "Nordbanken", "Norpress", "Uralneft", "Velm.kz": what bodies are called in one word, and families not. */
export const isFirmInOneWord = new LexemeTest(({ lower }) =>
  /[a-z]{3}(?:bank(?:en)?|press|media|pharma|tele[ck]om|soft|neft|stroy|stroi|energo|tekh|prom|gaz|invest)$|^(?:neft|gazprom|energo)[a-z]{3}|^[a-z\d-]{2,}\.[a-z]{2,4}$/.test(
    lower,
  ),
);

/** "Gaming Goods", "Vaping Supplies": what is done, which nobody is called by, and a plural. */
export function isFirmOfGoods(pieces: readonly Piece[], first: number): boolean {
  const { lower, folded, kinds } = pieces[first]!;
  if (!lower.endsWith('ing') || kinds !== 0 || mayBeGivenName(folded) || mayBeFamilyName(folded)) return false;
  return /[^s]s$/.test(pieces[first + 1]!.lower);
}

/** "…, Velmpost reported.": whom a paper names for a report, with nothing behind, is another paper or an agency. */
export function isReporting(pieces: readonly Piece[], first: number, after: number): boolean {
  const verb = pieces[after]?.lower ?? '';
  const isOneWord = after === first + 1;
  // "Petrov reported": what families are called by may be a reporter.
  if (isOneWord && mayBeFamilyName(pieces[first]!.folded)) return false;
  if (!(isOneWord && verb === 'wrote') && !/^report(?:s|ed)?$/.test(verb)) return false;
  const [before, behind] = [itemAt(pieces, first - 1), pieces[after + 1]];
  return /^[,”"]$/.test(before?.text ?? '') && (behind === undefined || /^[.,;]$/.test(behind.text));
}

/** "planning consultants Moe Lind": several people of one name are a firm; of two names they are two. */
export function isFirmBefore(pieces: readonly Piece[], first: number, after: number): boolean {
  const before = itemAt(pieces, first - 1);
  if (before === undefined || before.capital || !pieces[first]!.spaced || !isFirm.of(before.lexeme)) return false;
  const next = pieces[after];
  const goesOn = next?.lower === 'and' || next?.lower === 'or' || next?.text === ',' || next?.text === '&';
  return !(goesOn && pieces[after + 1]?.capital === true);
}

const isFirm = new LexemeTest(({ lower }) => lexicon.firmsInPlural().has(lower));

/** "the Norair merger", "the Skyhaul-Norair tie-up". */
export function isMerged(pieces: readonly Piece[], after: number): boolean {
  const noun = pieces[pieces[after]?.text === '-' ? after + 2 : after];
  return noun !== undefined && isMerger.of(noun.lexeme);
}

const isMerger = new LexemeTest(({ lower }) => lower === 'merger' || lower === 'tie-up' || lower === 'takeover');

/** "Kestrel was founded in 1911 by", "Formed in 1911, Kestrel began": what is done to bodies alone, or to towns. */
export function isFounded(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  const [copula, participle, opening] = [pieces[after], pieces[after + 1], pieces[0]!];
  if (first > 1 && pieces[first - 1]!.text === ',' && (isFoundation.of(opening.lexeme) || opening.lower === 'formed'))
    return pieces.findIndex(({ text }) => text === ',') === first - 1;
  return copula?.lower === 'was' && participle !== undefined && isFoundation.of(participle.lexeme);
}

export const isFoundation = new LexemeTest(({ lower }) =>
  /^(?:co-?)?founded$|^incorporated$|^headquartered$/.test(lower),
);

/** "the Velm-based Kestrel": a seat, and no noun that says whose. */
export function isBasedBefore(pieces: readonly Piece[], first: number): boolean {
  const [town, hyphen, based] = [itemAt(pieces, first - 3), itemAt(pieces, first - 2), itemAt(pieces, first - 1)];
  return based?.lower === 'based' && hyphen?.text === '-' && town?.capital === true;
}

/** Nouns for those who make or sell, which a person may be as well: only the largest of them is surely a firm. */
export const isTrader = new LexemeTest(({ lower }) =>
  /^(?:producer|exporter|importer|operator|supplier|seller|builder|distributor|developer|employer|owner|maker|grower|refiner|shipper|brewer)$/.test(
    lower,
  ),
);

/** "the tyre maker": of what is made, where a "film producer" and a "new owner" may be somebody. */
export function isOfGoods(pieces: readonly Piece[], at: number): boolean {
  const goods = itemAt(pieces, at - 1);
  if (goods?.kind !== 'word' || goods.capital || goods.functional || goods.forms & WordForm.adjective) return false;
  return MAKER.test(pieces[at]!.lower) && !ARTS.test(goods.lower);
}

/** "the country's largest copper producer": a firm, though one of films may be somebody. */
export function isFirmThatTrades(pieces: readonly Piece[], at: number): boolean {
  if (!isTrader.of(pieces[at]!.lexeme)) return false;
  if (isOfGoods(pieces, at)) return true;
  return [1, 2].some((back) => isLargest.of(itemAt(pieces, at - back)?.lexeme ?? pieces[at]!.lexeme));
}

/** "Sudria, Africa's second-largest |copper producer": what is said of a country. */
export function isSaidOfCountry(pieces: readonly Piece[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && (pieces[at]!.lower === "'s" || pieces[at]!.capital || /^(?:the|world)$/.test(pieces[at]!.lower)))
    at--;
  return itemAt(pieces, at)?.text === ',' && ((itemAt(pieces, at - 1)?.kinds ?? 0) & NameKind.country) !== 0;
}

const MAKER = /^(?:maker|producer|exporter|importer|supplier|distributor|refiner|brewer|shipper)$/;

const ARTS = /^(?:films?|movie|music|record|tv|television|radio|theatre|policy|dress|drug|executive)$/;

export const isLargest = new LexemeTest(({ lower }) => /^(?:top|(?:[a-z]+-)?(?:largest|biggest|leading))$/.test(lower));

/** What the verb behind a name tells: `firm` of what only firms do, `body` of what hardly anybody does alone. */
export type Dealing = 'firm' | 'body' | undefined;

/** "agreed to buy Corvex", "a deal to acquire Corvex", "left to found Corvex", "team Lactora": a firm or a team by what stands before it. */
export function isBodyByWordsBefore(pieces: readonly Piece[], first: number): boolean {
  const [offer, to, buy] = [itemAt(pieces, first - 3), itemAt(pieces, first - 2), itemAt(pieces, first - 1)];
  if (buy?.lower === 'team' && !buy.capital && to?.lower !== 'the') return true;
  if (
    isBoughtFrom(pieces, first - 1) ||
    isSeenBy(pieces, first - 1) ||
    isSoldTo(pieces, first - 1) ||
    isRated(pieces, first)
  )
    return true;
  if (to?.lower === 'to' && /^(?:co-)?(?:found|form)$/.test(buy?.lower ?? '')) return true;
  if (isIssuedBy(pieces, first - 1)) return true;
  if (to?.lower !== 'to' || offer === undefined || !isOffer.of(offer.lexeme)) return false;
  return buy?.lower === 'buy' || buy?.lower === 'acquire';
}

/** "an album released in May by Corvex": who sells records and books. */
function isIssuedBy(pieces: readonly Piece[], by: number): boolean {
  // "a statement issued by Petrov"
  if (itemAt(pieces, by)?.lower !== 'by' || mayBeFamilyName(pieces[by + 1]!.folded)) return false;
  let at = by - 1;
  while (at > by - REACH && /^(?:in|on|[A-Z\d].*)$/.test(itemAt(pieces, at)?.text ?? '')) at--;
  return /^(?:(?:re)?(?:released|issued)|distributed)$/.test(itemAt(pieces, at)?.lower ?? '');
}

/** "raised Corvex to buy", "cut Corvex from hold to sell", "initiated Corvex at buy": what an analyst's house has rated. */
function isRated(pieces: readonly Piece[], first: number): boolean {
  const verb = itemAt(pieces, first - 1);
  if (verb === undefined || !isRating.of(verb.lexeme)) return false;
  let at = first;
  while (pieces[at]?.capital === true) at++;
  return /^(?:to|at|from|as)$/.test(pieces[at]?.lower ?? '') && isGrade.of(pieces[at + 1]?.lexeme ?? verb.lexeme);
}

const isRating = new LexemeTest(({ lower }) =>
  /^(?:raise[ds]?|lift(?:ed|s)?|cuts?|(?:up|down)grade[ds]?|initiate[ds]?|rate[ds]?|start(?:ed|s)?|keeps?|kept)$/.test(
    lower,
  ),
);

/** "a filing seen by Corvex": who has it is a paper or an agency. */
function isSeenBy(pieces: readonly Piece[], by: number): boolean {
  if (itemAt(pieces, by)?.lower !== 'by' || !/^(?:seen|reviewed|obtained)$/.test(itemAt(pieces, by - 1)?.lower ?? ''))
    return false;
  for (let i = by - 2; i >= Math.max(0, by - 4); i--) if (isPaper.of(pieces[i]!.lexeme)) return true;
  return false;
}

const isPaper = new LexemeTest(({ lower }) =>
  /^(?:filings?|documents?|letters?|memos?|drafts?|e-?mails?|statements?|copy|records|presentation|recordings?)$/.test(
    lower,
  ),
);

/** "buy Hallam from Corvex", "a licence from Corvex": who has sold or licensed something. */
function isBoughtFrom(pieces: readonly Piece[], from: number): boolean {
  if (itemAt(pieces, from)?.lower !== 'from') return false;
  if (/^(?:licen[cs]es?|franchise|financing)$/.test(itemAt(pieces, from - 1)?.lower ?? '')) return true;
  let at = from - 1;
  while (itemAt(pieces, at)?.capital === true) at--;
  return (
    at < from - 1 && /^(?:buy|buys|buying|bought|acquires?|acquired|acquiring)$/.test(itemAt(pieces, at)?.lower ?? '')
  );
}

/** "sold its forest unit to Corvex for": who takes over a part of a firm. */
function isSoldTo(pieces: readonly Piece[], to: number): boolean {
  if (itemAt(pieces, to)?.lower !== 'to') return false;
  let isPart = false;
  for (let i = to - 1; i >= Math.max(0, to - REACH - 3); i--) {
    const { lower } = pieces[i]!;
    isPart ||= /^(?:units?|arm|subsidiary|division|operations|assets|half|stake|percent|%)$/.test(lower);
    // "sold Hallam to Corvex"
    if (/^(?:sells?|sold|selling|sale)$/.test(lower)) return isPart || (i === to - 2 && pieces[to - 1]!.capital);
  }
  return false;
}

const isOffer = new LexemeTest(({ lower }) => /^(?:agreed|agrees|agreement|offer|offered|deal|bid)$/.test(lower));

/** "the Daily Torch": what papers are called. */
export function isDaily(pieces: readonly Piece[], first: number, after: number): boolean {
  return after === first + 2 && pieces[first]!.lower === 'daily' && pieces[first + 1]!.forms !== 0;
}

/** "Kestrel agreed to buy", "Kestrel won an order", "Kestrel is to close two plants"; and "Kestrel halted exports". */
export function dealingOf(pieces: readonly Piece[], after: number): Dealing {
  const start = pastAuxiliaries(pieces, after);
  const verb = pieces[start];
  if (verb === undefined) return undefined;
  // "Corvex was cut to hold"
  if (/^(?:was|were|is)$/.test(verb.lower) && isRating.of(pieces[start + 1]?.lexeme ?? verb.lexeme))
    return isRatingOf(pieces, start + 2) ? 'firm' : undefined;
  // "Corvex has booked the 82,000-dwt …"
  if (start > after && dealOf.of(verb.lexeme) === Deal.fleet)
    return has(pieces, start + 1, isCraft) ? 'firm' : undefined;
  // "Corvex has 200 stores"
  if (pieces[after]!.lower === 'has' && has(pieces, after + 1, isWorks)) return 'firm';
  if (start > after) return isRaising.of(verb.lexeme) && has(pieces, start + 1, isOutput) ? 'body' : undefined;
  const deal = dealOf.of(verb.lexeme);
  switch (deal) {
    case Deal.intention:
    case Deal.plan: {
      if (pieces[after + 1]?.lower !== 'to' || !isTrade(pieces[after + 2])) return undefined;
      if (deal === Deal.plan) return has(pieces, after + 3, isWorks) ? 'firm' : undefined;
      return isOwned(pieces[after + 3]) ? undefined : 'firm';
    }
    case Deal.work:
      // "Corvex raised £30m"
      if (/^rais/.test(verb.lower) && /^(?:US|C|A|NZ)?[$£€¥₹]/.test(pieces[after + 1]?.text ?? '')) return 'body';
      if (isRatingOf(pieces, after + 1)) return 'firm';
      return has(pieces, after + 1, isOutput) ? 'body' : undefined;
    // "Corvex brought out the English version"
    case Deal.print:
      return pieces[after + 1]?.lower === 'out' && isPrinted(pieces[after + 2]) ? 'body' : undefined;
    // "Corvex ordered 11 ships", "Corvex began producing"
    case Deal.fleet:
      return has(pieces, after + 1, isCraft) ? 'firm' : undefined;
    case Deal.start:
      return makes.of(pieces[after + 1]?.lexeme ?? verb.lexeme) ? 'body' : undefined;
    case Deal.gain:
      return has(pieces, after + 1, isOrder) || isDearContract(pieces, after + 1) ? 'firm' : undefined;
    default:
      return undefined;
  }
}

/** Behind "would", "will not", "has": where the verb stands. */
function pastAuxiliaries(pieces: readonly Piece[], after: number): number {
  if (!isAuxiliary.of(pieces[after]?.lexeme ?? pieces[0]!.lexeme)) return after;
  return pieces[after + 1]?.lower === 'not' ? after + 2 : after + 1;
}

const isAuxiliary = new LexemeTest(({ lower }) => /^(?:will|would|may|might|could|has|had)$/.test(lower));
const isRaising = new LexemeTest(({ lower }) =>
  /^(?:halt|suspend|resume|restart|double|raise|restore|cut)(?:e?d)?$/.test(lower),
);

const Deal = { none: 0, intention: 1, plan: 2, work: 3, gain: 4, print: 5, fleet: 6, start: 7 } as const;

const dealOf = new LexemeTable(({ lower }): number => {
  if (/^(?:agree[ds]?|offer(?:ed|s)?)$/.test(lower)) return Deal.intention;
  if (/^(?:is|was|plans|planned)$/.test(lower)) return Deal.plan;
  if (
    /^(?:halt|suspend|resum|restart|doubl|rais|restor|initiat|rat)(?:ed?|s|es)$|^(?:cut|keep|lift(?:ed)?|(?:up|down)graded?)s?$/.test(
      lower,
    )
  )
    return Deal.work;
  if (/^(?:put|puts|brings?|brought)$/.test(lower)) return Deal.print;
  if (/^(?:order|book|charter)(?:ed|s)$/.test(lower)) return Deal.fleet;
  if (/^(?:began|begins|start(?:ed|s)|stop(?:ped|s))$/.test(lower)) return Deal.start;
  return /^(?:won|wins|landed|secured)$/.test(lower) ? Deal.gain : Deal.none;
});

const isCraft = new LexemeTest(({ lower }) =>
  /^(?:ships|vessels|tankers|bulkers|ferries|jets|aircraft|airliners|planes|trains|trams|buses|cargo(?:es)?|.*dwt)$/.test(
    lower,
  ),
);
const makes = new LexemeTest(({ lower }) =>
  /^(?:producing|making|selling|shipping|building|manufacturing|offering|pumping|drilling|refining|production)$/.test(
    lower,
  ),
);

function isTrade(piece: Piece | undefined): boolean {
  return piece !== undefined && trades.of(piece.lexeme);
}

const trades = new LexemeTest(({ lower }) => /^(?:buy|acquire|sell|merge|divest|close|shut|open)$/.test(lower));

const isWorks = new LexemeTest(({ lower }) =>
  /^(?:plants|stores|branches|factories|mines|mills|outlets|employees|refiner(?:y|ies)|subsidiar(?:y|ies))$/.test(
    lower,
  ),
);
const isOutput = new LexemeTest(({ lower }) =>
  /^(?:production|output|exports|imports|deliveries|shipments|flights|dividend|forecasts?|guidance|outlook|capacity|prices|rates|fares|premiums|targets?|ratings?|estimates?|jobs|posts|staff|workforce|costs)$/.test(
    lower,
  ),
);
/** What is put out is something with an article or a name, where "put out to sea" is not. */
function isPrinted(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.capital || lexicon.determiners().has(piece.lower));
}

/** "cuts to neutral", "raised Kestrel to buy": what an analyst's house does. */
function isRatingOf(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < Math.min(pieces.length - 1, from + REACH); i++)
    if (/^(?:to|at)$/.test(pieces[i]!.lower)) return isGrade.of(pieces[i + 1]!.lexeme);
  return false;
}

const isGrade = new LexemeTest(({ lower }) =>
  /^(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal-?weight|junk)$/.test(lower),
);

/** Players and comedians win contracts and licences. */
const isOrder = new LexemeTest(({ lower }) => /^(?:orders?|tenders?|concessions?)$/.test(lower));

/** "a $1.5bn contract": a sum that no player is paid. */
function isDearContract(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < Math.min(pieces.length, from + REACH); i++)
    if (pieces[i]!.lower === 'contract')
      return pieces.slice(from, i).some(({ lower }) => /^(?:\d.*)?(?:bn|billion|mn|million)$/.test(lower));
  return false;
}

/** How many words may stand before what is closed, halted or won: "an 800 million euro order". */
const REACH = 6;

function has(pieces: readonly Piece[], from: number, noun: LexemeTest): boolean {
  for (let i = from; i < Math.min(pieces.length, from + REACH); i++) {
    const piece = pieces[i]!;
    if (noun.of(piece.lexeme)) return true;
    if (piece.capital || isOwned(piece) || lexicon.prepositions().has(piece.lower)) return false;
  }
  return false;
}

/** "sold his shops": what somebody has. */
function isOwned(piece: Piece | undefined): boolean {
  return piece?.lower === 'his' || piece?.lower === 'her';
}
