import { lexicon } from '../../../lexicon';
import { verbBases, WordForm } from '../../../lexicon/englishWords';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import type { Piece } from './pieces';
import { words } from './word';

/** Kinds of verbs, as bits. */
export const Verbs = {
  speech: 1,
  action: 2,
  addressing: 4,
  asking: 8,
  suffering: 16,
  motion: 32,
  entering: 64,
  sending: 128,
  /** Has a person as its object: "arrest". */
  toPerson: 256,
  /** Has a person as its subject: "marry". */
  ofPerson: 512,
  /** Has a body as its subject: "employ". */
  ofBody: 1024,
  /** Has a body as its object: "found". */
  toBody: 2048,
} as const;

const LISTS: readonly (readonly [bit: number, list: () => ReadonlySet<string>])[] = [
  [Verbs.speech, lexicon.speechVerbs],
  [Verbs.action, lexicon.actionVerbs],
  [Verbs.addressing, lexicon.addressingVerbs],
  [Verbs.asking, lexicon.askingVerbs],
  [Verbs.suffering, lexicon.sufferingVerbs],
  [Verbs.motion, lexicon.motionVerbs],
  [Verbs.entering, lexicon.enteringVerbs],
  [Verbs.sending, lexicon.sendingVerbs],
  [Verbs.toPerson, lexicon.personObjectVerbs],
  [Verbs.ofPerson, lexicon.personVerbs],
  [Verbs.ofBody, lexicon.bodyVerbs],
  [Verbs.toBody, lexicon.bodyObjectVerbs],
];

/** Of which kinds of verbs a word is a form. */
const verbKinds = new LexemeTable(({ lower }) => {
  let kinds = 0;
  for (const base of verbBases(lower)) for (const [bit, list] of LISTS) if (list().has(base)) kinds |= bit;
  return kinds;
});

/** True if the word is a form of a verb of these kinds. */
export function isVerbOf(kinds: number, { lexeme }: Piece): boolean {
  return (verbKinds.of(lexeme) & kinds) !== 0;
}

/** True if the piece can only be read as a finite verb. */
export function isVerb(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || piece.capital) return false;
  const { lower, forms } = piece;
  if (lexicon.auxiliaries().has(lower) || forms & WordForm.past) return true;
  return (forms & WordForm.thirdPerson) !== 0 && (!(forms & WordForm.plural) || (forms & WordForm.mostlyVerb) !== 0);
}

/** True for a verb that ends what hangs on a noun: "a spokesman for the Port Union stated". */
export function endsComplement(piece: Piece, behindPlural: boolean): boolean {
  if (piece.capital) return false;
  if (lexicon.auxiliaries().has(piece.lower)) return !/^(?:be|been|being|having)$/.test(piece.lower);
  const speaks = isVerbOf(Verbs.speech, piece);
  // "residents of the estate want"
  if (
    behindPlural &&
    speaks &&
    (piece.forms & (WordForm.verb | WordForm.mostlyVerb)) === (WordForm.verb | WordForm.mostlyVerb)
  )
    return true;
  if (piece.forms & WordForm.past) return (piece.forms & WordForm.adjective) === 0 || speaks;
  return (piece.forms & WordForm.thirdPerson) !== 0 && speaks;
}

/** True if what follows a possible verb is an object or clause rather than the end of a noun phrase. */
export function looksLikeObject(piece: Piece | undefined): boolean {
  return piece !== undefined && opensObject.of(piece.lexeme);
}

const opensObject = new LexemeTest((lexeme): boolean => {
  const { capital, kind, text, lower, forms, functional } = words.of(lexeme);
  if (capital || kind === 'number') return true;
  if (kind !== 'word') return /^["“‘,]$/.test(text);
  return (
    lexicon.determiners().has(lower) ||
    lexicon.pronouns().has(lower.split("'", 1)[0]!) ||
    lexicon.quantifiers().has(lower) ||
    /^(?:to|that|whether|how|why|not|it|if)$/.test(lower) ||
    (forms & WordForm.adverb) !== 0 ||
    (forms === 0 && !functional)
  );
});
