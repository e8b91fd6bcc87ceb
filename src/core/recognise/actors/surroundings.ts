import { lexicon } from '../../lexicon';
import { verbBases, WordForm } from '../../lexicon/englishWords';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';

/** Prepositions with which a place is meant, and nobody. */
const PLACE_PREPOSITIONS = new Set(
  'in into near across throughout inside outside within around at toward towards via through beyond off'.split(' '),
);

/** Prepositions whose object takes part. */
const PARTY_PREPOSITIONS = new Set(
  'by with against between for on among over without under versus about behind besides alongside including like unlike'.split(
    ' ',
  ),
);

/** Prepositions that ask for the verb or noun before them: "flew to", "reparations from". */
const MOVING_PREPOSITIONS = new Set(['to', 'from']);

/** What comes from or goes to a state and not a territory: "reparations from Norland", "commitment to Norland". */
const PARTY_NOUNS = new Set(
  `reparations pressure support backing demand demands request requests threat threats criticism response reply answer aid help concession concessions apology approval permission consent guarantee guarantees assurance assurances warrant warrants statement loan loans
compensation payment payments recognition independence protest protests opposition resistance message letter condemnation invitation offer proposal pledge promise objections objection funding investment sanctions order orders warning signal signals mediation`.split(
    /\s+/,
  ),
);

/** What a possessor does as a state: "Norland's negotiators, demands, policy". */
const POLICY_NOUNS = new Set(
  `government president minister leader leaders leadership parliament army military forces troops police negotiators delegation ambassador embassy envoy foreign central supreme policy policies position stance demand demands decision proposal offer claim claims willingness refusal support opposition security defence defense economy
interests intentions ambitions attack attacks aggression actions relations ties ally allies allies' response failure efforts mediation request budget elections certification constitution laws law rejection threat threats invasion war`.split(
    /\s+/,
  ),
);

const MOTION_NOUNS = new Set(
  `flight flights trip trips visit visits journey travel way road route return border borders access entry troops exports imports train trains bus ferry deliveries shipments shipment convoy convoys withdrawal evacuation
immigration migration refugees people rockets missiles airport hometown miles kilometres kilometers km metres meters north south east west northern southern eastern western close next`.split(
    /\s+/,
  ),
);

/**
 * Notes what stands around a phrase of pieces `[first, after)`: the verb of which it is the subject, the verb or
 * preposition of which it is the object, possessives, brackets. Each note is a feature's name.
 */
export function surroundings(view: SentenceView, first: number, after: number): string[] {
  const { pieces } = view;
  const features: string[] = [];
  const next = pieces[after];
  if (
    next !== undefined &&
    (next.lower === "'s" ||
      ((next.text === "'" || next.text === '’') && !next.spaced && pieces[after - 1]!.lower.endsWith('s')))
  ) {
    features.push('after:possessive');
    const owned = pieces.slice(after + 1, after + 4).filter((piece) => piece.kind === 'word');
    if (owned.slice(0, 2).some((piece) => POLICY_NOUNS.has(piece.lower))) features.push('after:party-noun');
  } else {
    features.push(...following(view, after));
  }
  features.push(...preceding(view, first));
  return features;
}

function following(view: SentenceView, after: number): string[] {
  const { pieces } = view;
  const next = pieces[after];
  if (next === undefined) return ['after:end'];
  if (next.text === '-' || next.text === '–' || next.text === '‑') {
    const led = !next.spaced && pieces[after + 1]?.spaced === false;
    return led ? [pieces[after + 1]!.capital ? 'after:hyphen-name' : 'after:hyphen-word'] : ['after:dash'];
  }
  if (next.text === '(') return ['after:bracket'];
  let verb = after;
  if (next.text === ',') {
    if (pieces[after + 1]?.kind === 'number' && pieces[after + 2]?.text === ',')
      return ['after:age', ...verbFeatures(view, after + 3)];
    // ", who said", ", speaking to"
    const behind = pieces[after + 1];
    if (behind?.lower === 'who' || behind?.lower === 'whose') return ['after:who'];
    if (behind !== undefined && behind.forms & WordForm.gerund && isVerbOf(lexicon.speechVerbs(), behind))
      return ['after:speech'];
    const close = closingComma(pieces, after);
    const features = ['after:comma', ...appositionFeatures(pieces, after + 1)];
    return close === undefined ? features : [...features, ...verbFeatures(view, close + 1)];
  }
  if (next.kind === 'punctuation') return ['after:punctuation'];
  if (next.lower === 'who') return ['after:who'];
  if (/^(?:v|vs)\.?$/.test(next.lower)) return ['after:versus'];
  if (next.lower === 'and' || next.lower === 'or') {
    // "Norland and Sudria agreed": the verb of both.
    verb = secondSubject(pieces, after + 1);
    if (verb === after + 1) return ['after:and'];
    return ['after:and', ...verbFeatures(view, verb)];
  }
  return verbFeatures(view, verb);
}

/** What an apposition calls the thing before it: "Velm, the village nearest the mine". */
function appositionFeatures(pieces: readonly Piece[], from: number): string[] {
  if (!/^(?:the|a|an)$/.test(pieces[from]?.lower ?? '')) return [];
  for (let i = from + 1; i < from + 6; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) return [];
    const next = pieces[i + 1];
    const isHead =
      next === undefined ||
      next.kind !== 'word' ||
      next.functional ||
      !(next.forms & (WordForm.noun | WordForm.plural));
    if (!isHead || piece.capital) continue;
    if (lexicon.placeHeads().has(piece.lower)) return ['apposition:place'];
    if (
      lexicon.bodyNouns().has(piece.lower) ||
      /^(?:unit|subsidiary|maker|arm|branch|affiliate|ngo|nonprofit|website|paper)$/.test(piece.lower)
    )
      return ['apposition:body'];
  }
  return [];
}

/** The comma that closes an apposition opened by the one at `open`, within reach and before any full stop. */
function closingComma(pieces: readonly Piece[], open: number): number | undefined {
  for (let i = open + 1; i < open + 16; i++) {
    const piece = pieces[i];
    if (piece === undefined || /^[.;:!?"“”]$/.test(piece.text)) return undefined;
    if (piece.text === ',') return i;
  }
  return undefined;
}

/** One past a second name or noun phrase of a pair: capitalised words, or article, modifiers and noun. */
function secondSubject(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (lexicon.determiners().has(pieces[i]?.lower ?? '') && i < from + 2) i++;
  while (pieces[i]?.capital === true && i < from + 6) i++;
  if (i === from) {
    while (
      i < from + 4 &&
      pieces[i]?.kind === 'word' &&
      !lexicon.functionWords().has(pieces[i]!.lower) &&
      !(pieces[i]!.forms & (WordForm.past | WordForm.thirdPerson) && !(pieces[i]!.forms & WordForm.plural))
    )
      i++;
  }
  return i;
}

/** What verb stands at `at`, adverbs and auxiliaries before it passed over. */
function verbFeatures(view: SentenceView, at: number): string[] {
  const { pieces } = view;
  let i = at;
  let auxiliary = false;
  let be = false;
  let generic = false;
  for (; i < at + 6; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.capital) break;
    if (lexicon.auxiliaries().has(piece.lower)) {
      auxiliary = true;
      be = /^(?:is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't)$/.test(piece.lower);
      if (/^(?:may|might|can|could|should)$/.test(piece.lower)) generic = true;
      continue;
    }
    const isAdverb =
      piece.lower === 'not' ||
      piece.lower === 'to' ||
      lexicon.functionAdverbs().has(piece.lower) ||
      (piece.forms & WordForm.adverb && !(piece.forms & WordForm.verb) && piece.lower.endsWith('ly'));
    if (!isAdverb || (piece.lower === 'to' && i === at && false)) break;
    if (piece.lower === 'to' && i === at) {
      // Headlines: "Norland to leave the league".
      auxiliary = true;
      be = false;
    }
  }
  const verb = pieces[i];
  const features: string[] = auxiliary ? ['after:auxiliary'] : [];
  if (generic) features.push('after:may');
  if (verb?.kind !== 'word' || verb.capital) return auxiliary ? [...features, 'after:verb'] : ['after:other'];
  const { lower, forms } = verb;
  const isVerbForm = (forms & (WordForm.verb | WordForm.past | WordForm.thirdPerson | WordForm.gerund)) !== 0;
  if (be && (forms & WordForm.past || /(?:ed|en)$/.test(lower))) {
    features.push('after:passive');
    if (
      /^(?:killed|injured|wounded|hurt|shot|found|displaced|affected|born|buried|drowned|rescued|hospitalised|hospitalized|treated|trapped|stranded|evacuated|infected)$/.test(
        lower,
      )
    )
      features.push('after:suffering');
    return features;
  }
  if (!isVerbForm) {
    if (be) return [...features, 'after:copula'];
    if (auxiliary) return [...features, 'after:verb'];
    if (lexicon.prepositions().has(lower))
      return [...features, 'after:preposition', `after:${lower}`, ...(auxiliary ? [] : verbBehindComplement(view, i))];
    return [...features, forms & (WordForm.noun | WordForm.plural | WordForm.adjective) ? 'after:noun' : 'after:other'];
  }
  if (lexicon.prepositions().has(lower))
    return [...features, 'after:preposition', `after:${lower}`, ...(auxiliary ? [] : verbBehindComplement(view, i))];
  if (be && forms & WordForm.gerund) {
    features.push('after:verb');
    if (isVerbOf(lexicon.speechVerbs(), verb)) features.push('after:speech');
    else if (isVerbOf(lexicon.actionVerbs(), verb)) features.push('after:action');
    return features;
  }
  if (isVerbOf(lexicon.sufferingVerbs(), verb)) return [...features, 'after:suffering'];
  const finite = auxiliary || (forms & (WordForm.past | WordForm.thirdPerson)) !== 0;
  const couldBeNoun = !auxiliary && (forms & (WordForm.noun | WordForm.plural)) !== 0 && !(forms & WordForm.past);
  if (!finite && forms & WordForm.gerund) return [...features, 'after:gerund'];
  // A bare form is a verb behind a plural ("officials say"), a noun behind anything else ("union demand").
  if (!finite) {
    const plural = pieces[at - 1] !== undefined && /(?:s|men|people|police|media)$/.test(pieces[at - 1]!.lower);
    if (!plural || (forms & WordForm.noun && !(forms & WordForm.mostlyVerb) && !looksObject(pieces[i + 1])))
      return [...features, 'after:noun'];
  }
  if (couldBeNoun && !looksObject(pieces[i + 1])) {
    return [
      ...features,
      forms & WordForm.mostlyVerb || isVerbOf(lexicon.speechVerbs(), verb) ? 'after:verb' : 'after:noun',
    ];
  }
  features.push('after:verb');
  if (isVerbOf(lexicon.speechVerbs(), verb)) features.push('after:speech');
  if (isVerbOf(lexicon.actionVerbs(), verb)) features.push('after:action');
  return features;
}

/** The verb behind what hangs on a noun: "a spokesman for the Port Union stated". */
function verbBehindComplement(view: SentenceView, preposition: number): string[] {
  const { pieces } = view;
  for (let i = preposition + 1; i < preposition + 9; i++) {
    const piece = pieces[i];
    if (piece === undefined || (piece.kind !== 'word' && piece.lower !== "'s" && piece.text !== '-')) return [];
    if (piece.lower === 'who' || piece.lower === 'that' || piece.lower === 'which') return [];
    if (i > preposition + 1 && isFinite(piece)) return verbFeatures(view, i);
  }
  return [];
}

function isFinite(piece: Piece): boolean {
  if (piece.capital) return false;
  if (lexicon.auxiliaries().has(piece.lower)) return true;
  if (piece.forms & WordForm.past)
    return (piece.forms & WordForm.adjective) === 0 || isVerbOf(lexicon.speechVerbs(), piece);
  return (piece.forms & WordForm.thirdPerson) !== 0 && isVerbOf(lexicon.speechVerbs(), piece);
}

/** True if what follows a possible verb is an object or clause rather than the end of a noun phrase. */
function looksObject(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return (
    lexicon.determiners().has(piece.lower) ||
    lexicon.pronouns().has(piece.lower) ||
    piece.capital ||
    piece.kind === 'number' ||
    /^["“‘,]$/.test(piece.text) ||
    /^(?:to|that|whether|how|why|not|it|if)$/.test(piece.lower) ||
    lexicon.quantifiers().has(piece.lower) ||
    (piece.forms & WordForm.adverb) !== 0 ||
    piece.forms === 0
  );
}

function preceding(view: SentenceView, first: number): string[] {
  const { pieces } = view;
  let at = first - 1;
  let quantity = '';
  const features: string[] = [];
  while (at >= 0) {
    const piece = pieces[at]!;
    if (lexicon.determiners().has(piece.lower) || lexicon.articles().has(piece.lower)) {
      features.push(
        /^(?:a|an)$/.test(piece.lower)
          ? 'led:indefinite'
          : /^(?:the|this|these|those|that)$/.test(piece.lower)
            ? 'led:the'
            : lexicon.possessivePronouns().has(piece.lower)
              ? 'led:possessive'
              : 'led:determiner',
      );
    } else if (piece.kind === 'number' || lexicon.numberWords().has(piece.lower)) quantity = 'led:number';
    else if (/^(?:others?|same|own|such)$/.test(piece.lower)) features.push('led:other');
    else if (lexicon.quantifiers().has(piece.lower)) quantity = quantity || 'led:quantifier';
    else if (piece.lower === "'s") features.push('led:possessor');
    else break;
    if (piece.lower === "'s") break;
    at--;
    if (first - at > 5) break;
  }
  if (quantity !== '') features.push(quantity);
  const before = pieces[at];
  if (before === undefined) return [...features, 'before:start'];
  if (before.kind !== 'word') {
    if (/^["“„«‘]$/.test(before.text)) return [...features, 'before:quote'];
    if (before.text === '(') return [...features, 'before:bracket'];
    if (before.text === ',') return [...features, 'before:comma'];
    return [...features, 'before:punctuation'];
  }
  const { lower } = before;
  if (PLACE_PREPOSITIONS.has(lower)) return [...features, 'before:place-preposition', `before:${lower}`];
  if (MOVING_PREPOSITIONS.has(lower)) return [...features, ...movingFeatures(pieces, at)];
  if (PARTY_PREPOSITIONS.has(lower)) return [...features, 'before:party-preposition', `before:${lower}`];
  if (lower === 'of') return [...features, 'before:of', ...ofFeatures(pieces, at)];
  if (lower === 'and' || lower === 'or') return [...features, 'before:and'];
  if (lower === 'as' || lower === 'than') return [...features, `before:${lower}`];
  if (lexicon.conjunctions().has(lower)) return [...features, 'before:conjunction'];
  if (lexicon.auxiliaries().has(lower)) return [...features, 'before:auxiliary'];
  if (lexicon.directions().has(lower) || lower === 'mainland')
    return [...features, 'before:direction', ...preceding(view, at)];
  if (before.capital && !view.openings.has(at)) return [...features, 'before:capital'];
  if (before.forms & (WordForm.verb | WordForm.past | WordForm.thirdPerson | WordForm.gerund)) {
    features.push('before:verb');
    if (isVerbOf(lexicon.addressingVerbs(), before)) features.push('before:addressing');
    if (isVerbOf(lexicon.speechVerbs(), before)) features.push('before:speech');
    if (
      /^(?:visit|enter|leave|invade|reach|cross|tour|occupy|flee|annex)/.test(verbBases(lower).at(-1)!) ||
      /^(?:visit|enter|leav|left|invad|reach|cross|tour|occup|flee|fled|annex)/.test(lower)
    )
      features.push('before:entering');
    return features;
  }
  return [...features, 'before:other'];
}

/** "to X" is a place behind motion, an addressee behind speech and giving. */
function movingFeatures(pieces: readonly Piece[], at: number): string[] {
  const lower = pieces[at]!.lower;
  const features = [`before:${lower}`];
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word') break;
    if (PARTY_NOUNS.has(piece.lower)) return [...features, 'from:party'];
    if (/^(?:send|sends|sent|sending|dispatch|dispatched|bring|brought)$/.test(piece.lower))
      return [...features, 'to:sent'];
    if (isVerbOf(lexicon.motionVerbs(), piece) || MOTION_NOUNS.has(piece.lower)) return [...features, 'before:motion'];
    if (isVerbOf(lexicon.speechVerbs(), piece) || isVerbOf(lexicon.addressingVerbs(), piece))
      return [...features, 'before:address'];
  }
  return features;
}

function ofFeatures(pieces: readonly Piece[], at: number): string[] {
  const head = pieces[at - 1];
  if (head === undefined) return [];
  if (head.office) return ['of:office'];
  if (
    lexicon.numberWords().has(head.lower) ||
    /^(?:number|majority|minority|percent|generation|generations|lives|deaths)$/.test(head.lower)
  )
    return ['of:number'];
  if (/^(?:members?|critics|supporters|opponents|leaders|employees|followers|owners|chief|head)$/.test(head.lower))
    return ['of:members'];
  if (/^(?:state|people|government|republic|recognition|behalf)$/.test(head.lower)) return ['before:state-of'];
  if (
    lexicon.placeHeads().has(head.lower) ||
    /^(?:town|city|capital|south|north|east|west|part|parts|outskirts|centre|center|coast|port|streets|area|areas|swathes|suburb|most|all|rest|much|half|third|quarter|fifth|one-fifth|one-third|%|map|invasion|province|provinces|region|regions|mainland|villages|towns|cities|borders)$/.test(
      head.lower,
    )
  )
    return ['of:place'];
  return [];
}

/** True if the word is a form of a verb in the set. */
export function isVerbOf(verbs: ReadonlySet<string>, piece: Piece): boolean {
  return verbBases(piece.lower).some((base) => verbs.has(base));
}
