import { AnyScript } from '../../text/anyScript';
import { lexicon } from '../../lexicon';
import { lastPart } from '../../lexicon/compounds';
import { WordForm } from '../../lexicon/englishWords';
import { NameKind } from '../../lexicon/nameIndex';
import type { ActorType } from '../../actorType';
import type { Piece } from './sentence/pieces';
import type { NominalCandidate } from './candidate';
import { LexemeTable, LexemeTest } from '../../text/lexeme';
import { acceptsNominal } from './weights/decision';
import { F, isBefore, type Features } from './weights/features';
import { isOrigin, phraseStart } from './sentence/nounPhrase';
import { endOf, startOf, type SentenceView } from './sentence/sentenceView';
import { isFirmThatTrades, isSaidOfCountry } from './names/firms';
import { surroundings } from './surroundings/surroundings';
import { isBodyInPlural, Nominal } from './sentence/word';
import { itemAt } from '../../text/itemAt';

/** Proposes mentions by a common noun: offices, groups and bodies that may act, speak or be addressed. */
export function scanNominals(view: SentenceView, text: string): readonly NominalCandidate[] {
  const candidates: NominalCandidate[] = [];
  const { pieces } = view;
  for (const i of view.heads) {
    const piece = pieces[i]!;
    const type = typeOfHead(view, i);
    if (type === undefined) continue;
    const set = setPhrase(view, i);
    if (set !== undefined && isOfThing(pieces, i + 1)) continue;
    const first = set ?? behindAddress(view, behindHyphen(view, phraseStart(view, i), i), i);
    if (type === 'organisation' && isFirmThatTrades(pieces, i) && isSaidOfCountry(pieces, first)) continue;
    if (type === 'person' && (isGivenOffice(pieces, first, i) || isBehindFullName(pieces, first, i))) continue;
    let features: number[] = [];
    surroundings(view, first, i + 1, features);
    if (qualifies(view, i, features) || isAdjective(view, first, i)) continue;
    // What stands before a possessor is said of what it possesses.
    if (features.includes(F['after:possessive'])) features = features.filter((feature) => !isBefore(feature));
    formFeatures(view, first, i, type, features);
    if (set !== undefined) features.push(F['set:sides']);
    const has = (feature: number): boolean => features.includes(feature);
    if (has(F['led:indefinite']) && has(F['after:may'])) features.push(F.generic);
    if (
      has(F['head:general']) &&
      !(has(F.bare) && lexicon.anybody().has(piece.lower)) &&
      (has(F['after:action']) || has(F['after:speech'])) &&
      !has(F['after:may'])
    )
      features.push(F['general-acts']);
    const start = startOf(view, first);
    const end = endOf(view, i);
    candidates.push({
      form: 'nominal',
      start,
      end,
      text: text.slice(start, end),
      rule: set === undefined ? RULES[type] : 'actor.nominal-sides',
      features,
      head: piece.lower,
      type,
      counts: acceptsNominal(features) && !areDocuments(pieces, first, i),
    });
  }
  return candidates;
}

/** "their papers were forged", "the papers were signed": documents, where newspapers are nobody's and are not signed. */
function areDocuments(pieces: readonly Piece[], first: number, head: number): boolean {
  if (pieces[head]!.lower !== 'papers') return false;
  if (/^(?:exam|examination|question|research)$/.test(itemAt(pieces, head - 1)?.lower ?? '')) return true;
  if (/^(?:my|your|his|her|its|our|their|'s|['’])$/.test(itemAt(pieces, first - 1)?.lower ?? '')) return true;
  let verb = head + 1;
  while (
    /^(?:is|are|was|were|be|been|have|had|has|not|must|can|could|will|should|also|being)$/.test(
      pieces[verb]?.lower ?? '',
    )
  )
    verb++;
  return verb > head + 1 && HANDLED.test(pieces[verb]?.lower ?? '');
}

const HANDLED =
  /^(?:forged|faked|falsified|signed|filed|lodged|submitted|checked|stamped|lost|found|leaked|released|seized|served|stolen|handed|issued|drawn|marked|graded|unsealed|sent)$/;

/** "named Ana Kolb chief executive": what somebody is made, behind the name. */
function isGivenOffice(pieces: readonly Piece[], first: number, head: number): boolean {
  if (!MADE.test(itemAt(pieces, first - 1)?.lower ?? '') || head < first + 2) return false;
  const [given, family] = [pieces[first]!, pieces[first + 1]!];
  return given.capital && family.capital && !pieces[head]!.capital && given.forms === 0 && given.kinds === 0;
}

/** "Ana Kolb MP": the letters behind a full name are a title, where "the Velm MP" is somebody. */
function isBehindFullName(pieces: readonly Piece[], first: number, head: number): boolean {
  return head > first + 1 && pieces[first]!.isGivenName && lexicon.lettersBehindNames().has(pieces[head]!.lower);
}

const MADE =
  /^(?:names?|naming|named|appoints?|appointing|appointed|elects?|electing|elected|makes?|making|made|crown(?:s|ed)?|declared?|hired?)$/;

const RULES: Readonly<Record<ActorType, string>> = {
  person: 'actor.nominal-person',
  organisation: 'actor.nominal-organisation',
  group: 'actor.nominal-group',
  country: 'actor.nominal-country',
  place: 'actor.nominal-place',
};

/** "Dear Minister": a letter's address. */
function behindAddress({ pieces }: SentenceView, first: number, head: number): number {
  return first < head && pieces[first]!.lower === 'dear' ? first + 1 : first;
}

/** "Norland-led group": the name before the hyphen is a mention of its own, and "led" is none. */
function behindHyphen({ pieces }: SentenceView, first: number, head: number): number {
  for (let i = head - 1; i > first; i--) {
    const piece = pieces[i]!;
    if (piece.kind === 'punctuation' && /^[-‐‑]$/.test(piece.text)) return Math.min(head, i + 2);
  }
  return first;
}

const ACRONYMS = new AnyScript(/^[A-Z]{2,}s$/u, () => new RegExp(String.raw`^\p{Lu}{2,}s$`, 'u'));

function typeOfHead(view: SentenceView, at: number): ActorType | undefined {
  const piece = view.pieces[at]!;
  const { nominal } = piece;
  // "member states": what they are members as, the next noun tells.
  if (piece.lower === 'member' && /^(?:states?|countries|country|nations?)$/.test(view.pieces[at + 1]?.lower ?? ''))
    return undefined;
  // "denies nine counts": of a charge, where noblemen are seldom several.
  if (piece.lower === 'counts' || isVerbHere(view.pieces, at)) return undefined;
  // "its chief operating officer", "a press release": what the next noun is.
  if (piece.lower === 'chief' && view.pieces[at + 2]?.lower === 'officer') return undefined;
  if (piece.lower === 'press' && PRESS_THINGS.test(view.pieces[at + 1]?.lower ?? '')) return undefined;
  if (/^heads?$/.test(piece.lower) && OWN.test(itemAt(view.pieces, at - 1)?.lower ?? '')) return undefined;
  const isCapital =
    piece.capital && !view.openings.has(at) && view.lettering === 'sentence' && !ACRONYMS.test(piece.text);
  // "Black Anchor": where it is no office that is printed so, a word for things as well is part of a name.
  if (nominal === Nominal.person && isFirmThatTrades(view.pieces, at)) return 'organisation';
  if (nominal === Nominal.person) return isCapital && isNameWord(view.pieces, at) ? undefined : 'person';
  // "a chief executive", "an executive": but "the executive" governs.
  if (piece.lower === 'executive' && /^(?:chief|an)$/.test(itemAt(view.pieces, at - 1)?.lower ?? '')) return 'person';
  if (nominal === Nominal.body) return 'organisation';
  if (nominal === Nominal.looseBody) return 'group';
  // Capitalised away from an opening: only offices and bodies are so printed ("the Prime Minister", "the Government").
  return isCapital ? undefined : 'group';
}

/** "a gun to our head", where a body has "its head". */
const OWN = /^(?:my|your|his|her|our)$/;

function isNameWord(pieces: readonly Piece[], at: number): boolean {
  const { lower, lexeme } = pieces[at]!;
  if (!headFeatures.of(lexeme).includes(F['head:inanimate']) || HIGH_OFFICE.test(lower)) return false;
  const before = itemAt(pieces, at - 1);
  return !lexicon.offices().has(lower) || (before?.capital === true && !before.office && !isOrigin(before));
}

const HIGH_OFFICE = /^(?:head|chair|general)$/;

/** "would not police the ban", "to staff a ward": what is done, behind a modal or "to" and before what it is done to. */
function isVerbHere(pieces: readonly Piece[], at: number): boolean {
  const [before, next] = [itemAt(pieces, at - 1), pieces[at + 1]];
  if (before === undefined || next === undefined) return false;
  // "Kolb heads to Velm", where the heads of something go to meet somebody.
  if (pieces[at]!.lower === 'heads' && next.lower === 'to' && pieces[at + 2]?.capital === true) return true;
  // "offered to host talks".
  if (before.lower === 'to' && next.kind === 'word' && WILLING.test(itemAt(pieces, at - 2)?.lower ?? '')) return true;
  if (!lexicon.determiners().has(next.lower)) return false;
  // "according to police the men": but "police" is a verb less often than a noun.
  if (before.lower === 'to') return (pieces[at]!.forms & WordForm.verb) !== 0;
  return MODAL.test(before.lower);
}

const MODAL = /^(?:not|will|would|can|could|should|must|may|might|cannot)$/;

/** Of somebody's own doing, with "to" and a verb behind. */
const WILLING =
  /^(?:offer(?:s|ed|ing)?|agree(?:s|d|ing)?|wants?|wanted|wanting|hop(?:es?|ed|ing)|decid(?:es?|ed|ing)|refus(?:es?|ed|ing)|vow(?:s|ed)?|volunteer(?:s|ed)?|due|set|willing|ready|able)$/;

const PRESS_THINGS = /^(?:releases?|conferences?|briefings?|statements?|reports?|freedom|coverage|rooms?|photos?)$/;

/** "both sides", "two countries", "the two nations": the index where such a phrase begins, its number word included. */
function setPhrase(view: SentenceView, at: number): number | undefined {
  const { pieces } = view;
  const before = itemAt(pieces, at - 1);
  if (before?.lower !== 'both' && before?.lower !== 'two') return undefined;
  const { lower } = pieces[at]!;
  // "two officials" are just two of them, "both ministries" are the parties.
  const areParties = lexicon.sides().has(lower) || isBodyInPlural(lower) || before.lower === 'both';
  return areParties && lower.endsWith('s') ? at - 1 : undefined;
}

/** "both sides of the river", "two sides of the same coin": no parties. */
function isOfThing(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.lower !== 'of') return false;
  for (let i = at + 1; i < Math.min(pieces.length, at + 4); i++) if (hasSides.of(pieces[i]!.lexeme)) return true;
  return false;
}

const hasSides = new LexemeTest(({ lower }) => lexicon.thingsWithSides().has(lower));

/** True if the noun only qualifies another noun, or is the title of a name that follows. */
function qualifies(view: SentenceView, at: number, features: Features): boolean {
  const piece = view.pieces[at]!;
  const next = view.pieces[at + 1];
  if (next === undefined || !next.spaced)
    return features.includes(F['after:hyphen-word']) || features.includes(F['after:hyphen-name']);
  if (next.kind !== 'word') return false;
  // "the group's chief negotiator".
  if (piece.office && next.office && !next.capital) return true;
  if (next.capital && !lexicon.functionWords().has(next.lower) && !lexicon.calendarWords().has(next.lower)) {
    return view.lettering === 'sentence' ? true : next.forms === 0 || next.kinds !== 0;
  }
  if (
    next.lower === 'of' &&
    lexicon.looseBodies().has(piece.lower) &&
    !/^(?:leadership|government|crew|staff|people)$/.test(piece.lower)
  )
    return true;
  return features.includes(F['after:noun']);
}

/** "face criminal charges", "humanitarian aid": without an article, in the singular and before a noun it is no person. */
function isAdjective(view: SentenceView, first: number, head: number): boolean {
  const next = view.pieces[head + 1];
  if (next === undefined || !next.spaced || view.lettering !== 'sentence') return false;
  return (
    (view.pieces[head]!.forms & WordForm.adjective) !== 0 &&
    (next.forms & (WordForm.plural | WordForm.noun)) !== 0 &&
    !isOrigin(itemAt(view.pieces, head - 1)) &&
    !isLed(view, first)
  );
}

/** A person's office needs an article, a possessor or a capital, but for headlines and "said minister". */
function isLed(view: SentenceView, first: number): boolean {
  const piece = view.pieces[first]!;
  const before = itemAt(view.pieces, first - 1);
  if (piece.capital || before === undefined || view.openings.has(first)) return true;
  return leadsPhrase.of(before.lexeme);
}

const leadsPhrase = new LexemeTest(
  ({ lower, text, kind }) =>
    lexicon.determiners().has(lower) ||
    lexicon.quantifiers().has(lower) ||
    lexicon.numberWords().has(lower) ||
    /^(?:['’]|'s)$/.test(lower) ||
    text === '’' ||
    kind === 'number',
);

/** What a head noun is, as features, whatever stands around it. */
const headFeatures = new LexemeTable(({ lower }): Features => {
  const features: number[] = [];
  if (lexicon.groupNouns().has(lower) && lexicon.generalPeople().has(lower)) features.push(F['head:general']);
  if (lexicon.officialHeads().has(lower)) features.push(F['head:official']);
  if (lexicon.inanimateHeads().has(lower)) features.push(F['head:inanimate']);
  return features;
});

/** Nouns that the general list of person nouns gives and none of our own. */
const isRare = new LexemeTest(({ lower }) => {
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const known = [lexicon.offices(), lexicon.groupNouns(), lexicon.bodyNouns()];
  return !known.some(
    (list) => list.has(lower) || list.has(single) || list.has(lastPart(lower)) || list.has(lastPart(single)),
  );
});

const isSeldomBare = new LexemeTest(({ lower }) => lexicon.seldomBare().has(lower));

const TYPES: Readonly<Partial<Record<ActorType, number>>> = {
  person: F['type:person'],
  organisation: F['type:organisation'],
  group: F['type:group'],
};

function formFeatures(view: SentenceView, first: number, head: number, type: ActorType, to: number[]): void {
  const { pieces } = view;
  const piece = pieces[head]!;
  const isHeadline = view.role === 'headline' || view.role === 'heading';
  to.push(TYPES[type]!);
  if (first === head) to.push(F.bare);
  if (
    (type === 'person' || isSeldomBare.of(piece.lexeme)) &&
    view.lettering === 'sentence' &&
    !isHeadline &&
    !isLed(view, first)
  )
    to.push(F.undetermined);
  let origin = false;
  let capital = false;
  for (let i = first; i < head; i++) {
    const each = pieces[i]!;
    origin ||= (each.kinds & NameKind.adjective) !== 0;
    capital ||= each.capital;
  }
  if (origin) to.push(F['modifier:origin']);
  if (capital && !view.openings.has(first)) to.push(F['modifier:capital']);
  if (piece.capital && !view.openings.has(head)) to.push(F['form:capital']);
  for (const feature of headFeatures.of(piece.lexeme)) to.push(feature);
  if (type !== 'organisation' && isRare.of(piece.lexeme)) to.push(F['head:rare']);
  if (piece.forms & WordForm.verb && type === 'person') to.push(F['head:verb-like']);
}
