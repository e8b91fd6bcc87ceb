import { wordSet } from '../../../text/wordSet';
import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import type { NameCandidate } from '../candidate';
import { F } from '../weights/features';
import type { NameReading } from './nameReading';
import type { Piece } from '../sentence/pieces';
import { isVerb } from '../sentence/verbForms';
import type { SentenceView } from '../sentence/sentenceView';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import { isBuilding } from './buildings';
import { isNamedVessel, isVessel } from './vessels';

/** "near the Velm Museum", "inside the Sorby Arena": a house that bodies are called by is a scene where something is beside or in it. */
export function isSceneAt(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  let at = first - 1;
  if (pieces[at]?.lower === 'the') at--;
  const before = itemAt(pieces, at);
  if (before === undefined || !isBeside.of(before.lexeme)) return false;
  // "in Velm State"
  if (before.lower === 'in' && at === first - 1 && pieces[after - 1]!.lower === 'state') return true;
  for (let i = first; i < after; i++) if (isBuilding.of(pieces[i]!.lexeme)) return pieces[after]?.lower !== "'s";
  return false;
}

const isBeside = new LexemeTest(({ lower }) =>
  /^(?:in|near|outside|inside|into|beside|opposite|behind|around)$/.test(lower),
);

/**
 * "a hospital in Orlen", "the Orlen dam": where a house stands or something befell somebody, and whose water it is. A firm
 * that is called like it is seldom meant.
 */
export function isTownOfFirm(pieces: readonly Piece[], { first, after, kinds }: NameReading): boolean {
  if (kinds === 0 || kinds & ~(NameKind.organisation | NameKind.medium) || after > first + 1) return false;
  if (pieces[first]!.acronym) return false;
  const next = pieces[after];
  if (next?.kind === 'word' && !next.capital && isLandscape.of(next.lexeme)) return true;
  const [noun, before] = [itemAt(pieces, first - 2), itemAt(pieces, first - 1)];
  if (noun === undefined || before === undefined || next?.capital === true) return false;
  return /^(?:in|near)$/.test(before.lower) && !noun.capital && standsOrBefalls.of(noun.lexeme);
}

const isLandscape = new LexemeTest(({ lower }) =>
  /^(?:dam|river|reservoir|valley|lake|canal|district|province|region|county|hills|mountains|forest|delta|suburb|highlands)$/.test(
    lower,
  ),
);

const standsOrBefalls = new LexemeTest(
  ({ lower }) =>
    lexicon.placeHeads().has(lower) ||
    lexicon.incidents().has(lower) ||
    lexicon.sufferingParticiples().has(lower) ||
    /^(?:hospital|clinic|school|church|mosque|synagogue|house|home|farm|flat|bar|pub|café|kindergarten|arrested|detained|(?:wo)?men|people|children|patients|families|residents|villagers|villages|lives|lived|born)$/.test(
      lower,
    ),
);

/** "Velm stabbing", "the Velm machete attack": what happens in a place is called by it. */
export function isSceneOf(pieces: readonly Piece[], after: number): boolean {
  for (let i = after; i < after + 3; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.capital || piece.functional || !piece.spaced) return false;
    if (lexicon.incidents().has(piece.lower)) return true;
    // "the Velm acid attack", where "the Kolb attack" is one on somebody.
    if (i > after && /^attacks?$/.test(piece.lower)) return true;
    if (!(piece.forms & (WordForm.noun | WordForm.adjective)) || piece.forms & WordForm.past) return false;
  }
  return false;
}

/** "the chatbot Ida", "its model LatticeNet": a thing is named right behind what it is, but for "the drug Kolb took". */
export function isThingBefore(pieces: readonly Piece[], first: number, after: number): boolean {
  const noun = itemAt(pieces, first - 1);
  if (noun === undefined || noun.capital || !pieces[first]!.spaced) return false;
  if (isNamedVessel(pieces, first)) return true;
  const next = pieces[after];
  // "the ferry Ida Moe went down": a ship with two names is seldom one that somebody took; "the trawler Ida sank".
  const isShip = isVessel.of(noun.lexeme);
  if (isShip && isLedByArticle(pieces, first - 2) && (after > first + 1 || isOfShip(pieces, after))) return true;
  if (!lexicon.thingAppositions().has(noun.lower) && !isMadeThing.of(noun.lexeme) && !isShip) return false;
  const led = itemAt(pieces, first - 2);
  if (led === undefined || (led.lower !== 'the' && !lexicon.possessivePronouns().has(led.lower))) return false;
  if (noun.lower === 'model' && pieces[first]!.isGivenName) return false;
  return !isClause(pieces, after) && next?.lower !== "'s";
}

/** "the drug Kolb took": what somebody does with the thing before the name. */
function isClause(pieces: readonly Piece[], at: number): boolean {
  const verb = pieces[at];
  if (verb?.kind !== 'word' || isPassive(pieces, at)) return false;
  return isVerb(verb) || lexicon.auxiliaries().has(verb.lower);
}

function isOfShip(pieces: readonly Piece[], at: number): boolean {
  const verb = pieces[at];
  return verb?.lower !== "'s" && (!isClause(pieces, at) || shipsDo.of(verb!.lexeme));
}

/** "the robot Ida was built", where "the robot Kolb was building" is somebody's. */
function isPassive(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:is|was|are|were)$/.test(pieces[at]?.lower ?? '')) return false;
  const verb = pieces[at + 1];
  return verb !== undefined && (verb.forms & WordForm.past) !== 0 && !(verb.forms & WordForm.gerund);
}

/** What a ship does, and hardly anybody with one. */
const shipsDo = new LexemeTest(({ lower }) =>
  /^(?:sank|sinks|sailed|sails|docked|docks|berthed|anchored|capsized|foundered|drifted|listed|collided|ran|left|arrived|departed|reached|entered|carrying|carried|struck|exploded|caught|limped|returned)$/.test(
    lower,
  ),
);

/** Models have people's names where they are no machines; see there. */
export const isMadeThing = new LexemeTest(({ lower }) =>
  /^(?:model|parser|compiler|algorithm|classifier|toolkit|corpus|benchmark|browser|robot|crater|genus|opera|symphony|ballet|debut)$/.test(
    lower,
  ),
);

/** True if "the" or "a" stands at `at`, or up to two small words before it: "the German cargo | ship". */
function isLedByArticle(pieces: readonly Piece[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 3; i--) {
    const { lower, kind, functional } = pieces[i]!;
    if (lower === 'the' || lower === 'a') return true;
    if (kind !== 'word' || functional) return false;
  }
  return false;
}

/** A dateline has no more pieces. */
const DATELINE = 12;

/** "in The Lamplighter", "with The Jam Jars": a capital article in the midst of a sentence belongs to the name of a body. */
export function ownsArticle(
  { pieces, lettering, openings }: SentenceView,
  { first, after, kinds, head }: NameReading,
): boolean {
  if (itemAt(pieces, first - 1)?.text !== 'The') return false;
  if (isPaperAlone(pieces, first, after)) return true;
  if (lettering !== 'sentence' || openings.has(first - 1)) return false;
  // "JAKARTA, Norpress -- The commission said": behind the dash of a dateline the sentence begins.
  if (first < DATELINE && /^(?:[–—-]|--)$/.test(itemAt(pieces, first - 2)?.text ?? '')) return false;
  const isBody = (kinds & ~(NameKind.organisation | NameKind.medium)) === 0;
  return isBody && (head === undefined || head === 'organisation');
}

/** "the SDM of Ana Kolb": of a body that is called by letters, two words that nothing else is known of are who leads it. */
export function isFollowed(pieces: readonly Piece[], { first, after, head }: NameReading): boolean {
  if (after !== first + 2 || head !== undefined || itemAt(pieces, first - 1)?.lower !== 'of') return false;
  const body = itemAt(pieces, first - 2);
  if (body?.acronym !== true || itemAt(pieces, first - 3)?.lower !== 'the') return false;
  return pieces[first]!.forms === 0 && pieces[first + 1]!.forms === 0 && pieces[first + 1]!.kinds === 0;
}

/** "named Kolb to run its plant", "named Kolb interim president", "starring Kolb": who is given what only somebody has. */
export function isChosen(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  const before = itemAt(pieces, first - 1)?.lower ?? '';
  if (before === 'starring') return true;
  if (!/^(?:named|appointed|hired|picked|chose|chosen)$/.test(before)) return false;
  if (pieces.slice(after, after + 2).some(({ office: holds, capital }) => holds && !capital)) return true;
  const office = pieces[after + 1]?.lower ?? '';
  return (
    pieces[after]?.lower === 'to' && /^(?:run|lead|head|succeed|replace|oversee|chair|captain|coach)$/.test(office)
  );
}

/** "(via Courier)", "wrote on X": by whom a report or a picture has come, and the one platform that is called by a letter. */
export function isChannel(pieces: readonly Piece[], first: number): boolean {
  if (pieces[first]!.text === 'X' && /^(?:on|to)$/.test(itemAt(pieces, first - 1)?.lower ?? '')) {
    const next = pieces[first + 1];
    return next === undefined || (next.kind === 'word' ? !next.capital : /^[.,;:!?)]$/.test(next.text));
  }
  return itemAt(pieces, first - 1)?.lower === 'via' && itemAt(pieces, first - 2)?.text === '(';
}

/** "Photo: The Velm Courier", "(The Velm Courier)": no sentence, whose article would have its capital from that, but a paper's name. */
function isPaperAlone(pieces: readonly Piece[], first: number, after: number): boolean {
  if (!isPaper.of(pieces[after - 1]!.lexeme) || after === first) return false;
  if (!/^(?:[(:/–—-]|--)$/.test(itemAt(pieces, first - 2)?.text ?? '')) return false;
  const next = pieces[after];
  return next === undefined || (/^[).]$/.test(next.text) && pieces[after + 1]?.kind !== 'word');
}

const isPaper = new LexemeTest(({ lower }) => lexicon.papers().has(lower));

/** How many pieces a headline has at least before the colon and who says so. */
const SAYING = 5;

/** "No new tax on wool this year: Kolb": a word that English does not have, behind a colon and at the end. */
export function isSourceAtEnd(
  { pieces, lettering }: SentenceView,
  { first, after, kinds, head }: NameReading,
): boolean {
  if (kinds !== 0 || head !== undefined || after !== first + 1 || after !== pieces.length) return false;
  if (first < SAYING || pieces[first - 1]!.text !== ':' || lettering !== 'sentence') return false;
  const { forms, acronym } = pieces[first]!;
  return forms === 0 && !acronym;
}

/** "Chief Ana Kolb, the Alaafin of Osk,": what a land calls its own offices, set beside a name, is nobody else's. */
export function isForeignOffice(
  { pieces }: SentenceView,
  { first, after, kinds, head }: NameReading,
  previous: { readonly reading: NameReading; readonly name: NameCandidate } | undefined,
): boolean {
  if (kinds !== 0 || head !== undefined || after > first + 3 || itemAt(pieces, first - 1)?.text !== 'the') return false;
  if (pieces[after]?.lower !== 'of' || pieces[after + 1]?.capital !== true) return false;
  if (itemAt(pieces, first - 2)?.text !== ',' || previous?.reading.after !== first - 2) return false;
  const { role, features } = previous.name;
  return role?.where === 'before' || features.includes(F['given:first']) || features.includes(F['address:before']);
}

/**
 * "the Confederation of Velm Millers, or Convelm, wants": a word set beside a body's name as a shorter one. Here it tells
 * that the word is a name; whose name it is, entities ask again, when it is known which words are names.
 */
export function isOtherNameOfBody({ pieces }: SentenceView, first: number, after: number): boolean {
  if (itemAt(pieces, first - 1)?.lower !== 'or' || itemAt(pieces, first - 2)?.text !== ',' || after > first + 1)
    return false;
  if (!/^[,)–—]$/.test(pieces[after]?.text ?? '')) return false;
  for (let i = first - 3; i > Math.max(-1, first - 16); i--) {
    const piece = pieces[i]!;
    if (lexicon.organisationHeads().has(piece.lower) && piece.capital) return true;
    if (piece.kind === 'word' && !piece.capital && !/^(?:of|and|for|the|in|de|du|des|la)$/.test(piece.lower))
      return false;
  }
  return false;
}

/** True for an acronym of the words before it: "Harbour Workers' League (HWL)", "(Hwl)" as some papers print it. */
export function abbreviates({ text, lower }: Piece, words: readonly string[]): boolean {
  if (text.length < 2 || text.length > 8) return false;
  const telling = words.filter((each) => !SMALL_WORDS.has(each));
  return telling.map((each) => each[0]).join('') === lower || isWoven(lower, telling);
}

/** "Cofek" of "Consumers Federation of Kenya": a few letters of each word, the first of it among them. */
function isWoven(lower: string, words: readonly string[]): boolean {
  if (words.length < 2 || lower.length < 4) return false;
  let at = 0;
  for (const word of words) {
    if (lower[at] !== word[0]) return false;
    for (let letter = 0; letter < word.length && at < lower.length; letter++) {
      // The first letter of the next word may be one of this word as well: the shorter piece will do.
      if (letter > 0 && lower[at] !== word[letter]) break;
      at++;
    }
  }
  return at === lower.length;
}

const SMALL_WORDS = wordSet('of the and for in on to de del della dei di do da dos des du la el los las');
