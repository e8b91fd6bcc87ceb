import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { Piece } from '../sentence/pieces';
import { isVerb } from '../sentence/verbForms';
import type { NameReading } from './nameReading';
import { isMadeThing } from './nameSetting';
import { isWork } from './worksAndGroups';

/**
 * True for what is called by a name and is nobody: a method or a theorem, a piece that is sung, a species, a meeting.
 * What the lexicon knows is never asked for.
 */
export function isNamedThing(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  return (
    isEponym(pieces, first, after) ||
    isMade(pieces, first, after) ||
    isSung(pieces, first, after) ||
    isSpecies(pieces, first, after) ||
    isKindOf(pieces, first, after) ||
    isTier(pieces, first, after) ||
    isStaged(pieces, after) ||
    isSaidToBeThing(pieces, after) ||
    (after === first + 1 && isThingByEnding.of(pieces[first]!.lexeme))
  );
}

/** "Norvimab", "NorvelNet": as drugs and data sets end. */
const isThingByEnding = new LexemeTest(
  ({ lower, text }) =>
    /[a-z]{3}(?:mycin|cillin|mab|tinib|statin|azole|quine|glutide|sinin|[dn]avir)$/.test(lower) ||
    /[a-z](?:Net|Corpus|Torch|Flow|Bench|BERT|BERTa|GAN)$/.test(text),
);

/** "the Kolb diagram", "Naive Kolb classifiers"; "the KLB framework", by letters. */
function isEponym(pieces: readonly Piece[], first: number, after: number): boolean {
  const noun = pieces[after];
  if (noun === undefined || noun.capital || !noun.spaced || after > first + 3) return false;
  // "the Kolb test"; but "Velm tests", which are carried out there, and "the Corvex distribution centre", a firm's.
  if (/^(?:test|distribution|reaction|effect)s?$/.test(noun.lower)) {
    if (itemAt(pieces, first - 1)?.lower !== 'the' || isNounOnly(pieces[after + 1])) return false;
  }
  const kind = scientific.of(noun.lexeme);
  return (
    kind === Scientific.eponym || (kind === Scientific.lettered && isLettered(pieces[first]!) && after === first + 1)
  );
}

function isNounOnly(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !piece.functional && (piece.forms & WordForm.noun) !== 0 && !isVerb(piece);
}

const Scientific = { no: 0, eponym: 1, lettered: 2 } as const;

const scientific = new LexemeTable(({ lower }): number => {
  if (
    /^(?:diagram|theorem|lemma|conjecture|equation|algorithm|inequality|transform|distribution|polynomial|coefficient|constant|algebra|integral|manifold|classifier|estimator|telescope|syndrome|crater|paradox|test|rearrangement|effect|boson|reaction|postulate|axiom|radius|nebula|comet|bacterium|scale|belt)s?$|^(?:inequalities|matrix|matrices|hypothesis)$/.test(
      lower,
    )
  )
    return Scientific.eponym;
  return /^(?:framework|method|model|benchmark|data ?set|test|corpus|compiler|notation|architecture|classifier|parser|metric|protocol|processor|gene|protein|scan|score)s?$/.test(
    lower,
  )
    ? Scientific.lettered
    : Scientific.no;
});

/** "CART", "C4.5", "ImageNet". */
function isLettered({ text, acronym }: Piece): boolean {
  return acronym || /^[A-Z]\S*[A-Z\d]/.test(text);
}

/** "proposed the KLB", "wrote KLB", "trained on KolbText": letters that somebody has thought out or works with are no body. */
function isMade(pieces: readonly Piece[], first: number, after: number): boolean {
  if (after > first + 1 || !isLettered(pieces[first]!)) return false;
  const verb = itemAt(pieces, itemAt(pieces, first - 1)?.lower === 'the' ? first - 2 : first - 1);
  if (verb?.lower === 'on') return /^(?:trained|tested)$/.test(itemAt(pieces, first - 2)?.lower ?? '');
  // "…,” wrote McKolb"
  return verb !== undefined && (verb.lower === 'wrote' ? pieces[first]!.acronym : isMaking.of(verb.lexeme));
}

const isMaking = new LexemeTest(({ lower }) =>
  /^(?:proposed|introduced|invented|developed|designed|devised|formulated|programmed|implemented|coded|us(?:ed|es|ing))$/.test(
    lower,
  ),
);

/** "sang Norvella in Velm", "conducted Norvella": a part or a song. */
function isSung(pieces: readonly Piece[], first: number, after: number): boolean {
  const verb = itemAt(pieces, first - 1);
  const next = pieces[after];
  // "the title role in Norvella"
  if (verb?.lower === 'in' && itemAt(pieces, first - 2)?.lower === 'role')
    return /^(?:title|lead|leading)$/.test(itemAt(pieces, first - 3)?.lower ?? '');
  if (verb === undefined || !/^(?:sang|sings?|sung|singing|conduct(?:s|ed))$/.test(verb.lower)) return false;
  return next?.lower !== "'s";
}

/** "Nautilus pompilius": a genus and its species, which English does not know. */
function isSpecies(pieces: readonly Piece[], first: number, after: number): boolean {
  const species = pieces[after];
  if (after > first + 1 || species?.kind !== 'word' || species.capital || !species.spaced) return false;
  // "Velm upazila"
  if (lexicon.placeHeads().has(species.lower)) return false;
  if (species.forms !== 0 || species.functional || lexicon.nameParticles().has(species.lower)) return false;
  return /^[a-z]{3,}(?:us|um|is|ii|ae|ensis|[ei]ns|oides|gaster)$|^[a-z]{4,}a$/.test(species.lower);
}

/** "the Division Three", "the Formula Three race", "Serie B": one of several by its number. */
function isTier(pieces: readonly Piece[], first: number, after: number): boolean {
  if (after < first + 3 && /^(?:serie|ligue)$/.test(pieces[first]!.lower)) return true;
  if (after !== first + 2 || !lexicon.numberWords().has(pieces[first + 1]!.lower)) return false;
  return /^(?:division|formula|tier|phase|stage|category|platform|terminal|lane|heat)$/.test(pieces[first]!.lower);
}

/** "Norvella, directed by Ana Kolb,", "Lenn Road, starring", "Norvella (1954) was directed by": what is shown or read. */
function isStaged(pieces: readonly Piece[], after: number): boolean {
  const isDated =
    pieces[after]?.text === '(' && pieces[after + 1]?.kind === 'number' && pieces[after + 2]?.text === ')';
  const link = isDated ? after + 3 : after;
  const isCopula = COPULA.test(pieces[link]?.lower ?? '');
  if (!isCopula && pieces[link]?.text !== ',') return false;
  const made = pieces[link + 1]?.lower ?? '';
  if (made === 'starring') return true;
  // "Kolb was directed by Moe": who plays is, as a play is.
  if (pieces[link + 2]?.lower !== 'by' || (isCopula && !isDated && made === 'directed')) return false;
  return /^(?:(?:co-)?(?:directed|written)|composed|narrated|choreographed)$/.test(made);
}

const COPULA = /^(?:is|was)$/;

/** "Norvella is a 2014 novel by Ana Kolb", "KLB is a language model": a work or a program. */
function isSaidToBeThing(pieces: readonly Piece[], after: number): boolean {
  if (!COPULA.test(pieces[after]?.lower ?? '') || !/^an?$/.test(pieces[after + 1]?.lower ?? '')) return false;
  for (let i = after + 2; i < after + 9; i++) {
    const [piece, next] = [pieces[i], pieces[i + 1]];
    if (piece === undefined || piece.functional || piece.capital) return false;
    if (next?.kind === 'word' && !next.functional && !(next.forms & WordForm.past)) continue;
    // "Kolb is a model"
    if (piece.office && pieces[i - 1]!.lower !== 'language') return false;
    return (
      isWork.of(piece.lexeme) || isMadeThing.of(piece.lexeme) || /^(?:app|chatbot|drug|vaccine)$/.test(piece.lower)
    );
  }
  return false;
}

/**
 * "species of Carex", "copies of Saltworks", "a staging of Norvella": what has kinds and copies, and is staged; a paper, whose
 * copies are sold too, has an article, and in "copies of Kolb's letters" Kolb is somebody.
 */
function isKindOf(pieces: readonly Piece[], first: number, after: number): boolean {
  if (/^['’]s?$/.test(pieces[after]?.text ?? '')) return false;
  const kind = itemAt(pieces, itemAt(pieces, first - 1)?.lower === 'of' ? first - 2 : first - 1);
  if (kind === undefined || kind.capital) return false;
  return (
    kind.lower === 'genus' ||
    (pieces[first - 1]!.lower === 'of' &&
      /^(?:species|genera|varieties|cultivars|copies|(?:staging|adaptation|remake|screening)s?)$/.test(kind.lower))
  );
}

/**
 * "at the Velm Conference", "during the Sorby Convention": a meeting is where somebody was; in "after the Bishops' Conference
 * said" a body says something.
 */
export function isMeetingAt(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  if (!/^(?:conference|convention|symposium)$/.test(pieces[after - 1]!.lower)) return false;
  const next = pieces[after];
  if (next?.kind === 'word' && (next.forms & WordForm.past) !== 0 && !PASSES.test(next.lower)) return false;
  const at = itemAt(pieces, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  return /^(?:at|during|since|after|before)$/.test(itemAt(pieces, at)?.lower ?? '');
}

/** What meetings do as well. */
const PASSES = /^(?:began|opened|started|ended|closed|was|were)$/;
