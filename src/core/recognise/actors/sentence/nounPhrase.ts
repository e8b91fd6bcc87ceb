import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';
import { Nominal } from './word';
import { shortName } from './shortNames';
import { isListed, List } from './wordLists';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';

/** True for a piece that names an office; see {@link Piece.office}. */
export function isOffice(piece: Piece | undefined): boolean {
  return piece?.office === true;
}

/**
 * Index of the first piece of the noun phrase whose head is at `head`: adjectives, nouns and names before it; articles,
 * numbers, quantifiers, prepositions and verbs stay outside. Looks at most eight pieces back.
 */
export function phraseStart(view: SentenceView, head: number): number {
  const { pieces } = view;
  let start = head;
  while (start > 0 && head - start < 8) {
    const gap = pieces[start]!;
    if (!gap.spaced) {
      // "Velm-based lender"
      if (
        !/^[-‐‑]$/.test(pieces[start - 1]!.text) ||
        pieces[start - 1]!.spaced ||
        itemAt(pieces, start - 2)?.capital !== true
      )
        break;
      start -= 2;
      while (start > 0 && pieces[start - 1]!.capital && pieces[start]!.spaced && isModifier(view, start - 1)) start--;
      continue;
    }
    if (isModifier(view, start - 1)) {
      start--;
      continue;
    }
    // "MI 5 chief"
    if (start > 1 && pieces[start - 1]!.kind === 'number' && shortName(pieces, start - 2) !== undefined) {
      start -= 2;
      continue;
    }
    if (
      isPluralPossessive(view, start - 1) &&
      (lexicon.bodyNouns().has(pieces[head]!.lower) ||
        lexicon.groupNouns().has(pieces[head]!.lower) ||
        pieces[head]!.office)
    ) {
      start -= 2; // "drivers' union"
      continue;
    }
    // "German and Polish counterparts", "businessman and loyalist"
    const other = itemAt(pieces, start - 2);
    if (
      pieces[start - 1]!.lower === 'and' &&
      other !== undefined &&
      ((isOrigin(other) && isOrigin(gap)) ||
        (isOffice(other) && !isPluralOf(other) && head - start < 4 && isOffice(pieces[head]) && start - 2 > 0) ||
        hasTwoFields(view, start, head))
    ) {
      start -= 2;
      continue;
    }
    break;
  }
  return start;
}

/** "Energy and Mines Minister": two common nouns in capitals, joined, before the office that is for both. */
function hasTwoFields({ pieces, lettering }: SentenceView, start: number, head: number): boolean {
  // "Health and Human Services Secretary": the second field may be of two words.
  const [first, second, office] = [pieces[start - 2]!, pieces[start]!, pieces[head]!];
  if (lettering !== 'sentence' || !office.capital || head - start > 3 || !lexicon.portfolioHeads().has(office.lower))
    return false;
  const isField = ({ capital, kinds, forms, office: isHolder }: Piece): boolean =>
    capital && kinds === 0 && !isHolder && (forms & (WordForm.noun | WordForm.plural)) !== 0;
  // "Ann Reed and Finance Minister Jo Wick": the noun before the "and" is somebody's name.
  const before = itemAt(pieces, start - 3);
  const isName = before?.capital === true && !before.functional && !isOrigin(before) && before.spaced;
  return isField(first) && isField(second) && !isName;
}

/** True for the apostrophe behind a common noun in the plural. */
function isPluralPossessive({ pieces }: SentenceView, at: number): boolean {
  const noun = itemAt(pieces, at - 1);
  const { text, spaced } = pieces[at]!;
  if ((text !== "'" && text !== '’') || spaced || noun === undefined) return false;
  return (noun.forms & WordForm.plural) !== 0 && noun.spaced;
}

function isPluralOf(piece: Piece): boolean {
  return piece.lower.endsWith('s');
}

/** True for an adjective of origin, creed or party as printed: "Norwegian", "US". */
export function isOrigin(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kinds & NameKind.adjective) !== 0;
}

function isModifier(view: SentenceView, at: number): boolean {
  const piece = view.pieces[at]!;
  const before = itemAt(view.pieces, at - 1);
  const { lower, forms } = piece;
  if (piece.kind !== 'word') return false;
  if (piece.functional && view.lettering !== 'sentence') return false;
  if (piece.functional) {
    return piece.capital
      ? isListed(piece, List.functionAdverb) && !view.openings.has(at)
      : lower === 'home' || lower === 'first';
  }
  if (isListed(piece, List.calendar | List.amount)) return false;
  if (before?.lower === 'at' && (lower === 'noon' || lower === 'midnight' || lower === 'dawn')) return false;
  // "That night troops came"
  if (before?.lower === 'that' && /^(?:morning|afternoon|evening|night|day|year)$/.test(lower)) return false;
  const isOpening = view.openings.has(at);
  if (piece.capital && !isOpening && view.lettering === 'sentence') return true;
  if (isOrigin(piece) || (piece.capital && (piece.kinds !== 0 || piece.acronym) && view.lettering !== 'capitals'))
    return true;
  if (isListed(piece, List.pluralModifier) || (piece.capital && shortName(view.pieces, at) !== undefined)) return true;
  // "shows Kolb telling voters", but "the Velm ruling party": what a name does.
  if (
    forms & WordForm.gerund &&
    before?.capital === true &&
    before.kinds === 0 &&
    !before.functional &&
    !GOVERNING.test(lower)
  )
    return false;
  // "is investigating Velm Resources chairman Jo Wick": what somebody is at.
  if (forms & WordForm.gerund && before !== undefined && isBe.of(before.lexeme) && !inOffice.of(piece.lexeme))
    return false;
  // "She also ordered Sheriff Jo Wick to leave", but "the once feared general".
  if (forms & WordForm.past && before !== undefined && standsByVerb.of(before.lexeme)) {
    const led = itemAt(view.pieces, at - 2);
    if (led === undefined || !isDeterminer(led)) return false;
  }
  // "The mayor (, Jo Wick,) ordered drivers to stop", "said so and pressed prosecutors to act".
  const isBehind = before !== undefined && (before.text === ',' || before.lower === 'and' || isSubject(before));
  if (isBehind && isListed(piece, List.orderingPast)) return false;
  // "the detained mayor", but "police detained the mayor".
  if (isListed(piece, List.participleModifier)) {
    // "Velm has hired former manager Jo Wick"
    if (before !== undefined && /^(?:has|have|had|having)$/.test(before.lower)) return false;
    return before === undefined || isOpening || !(isSubject(before) && (forms & WordForm.past) !== 0);
  }
  if (before?.lower === 'to' && forms === 0 && !ADJECTIVE.test(lower)) return false;
  if (lower.includes('-')) return !/^\d/.test(lower) || !/(?:month|day|week|hour|minute)$/.test(lower);
  if (/ed$/.test(lower) && forms & WordForm.past && before !== undefined) {
    // "the commission declared President Jo Wick winner"
    if (
      endsClause(before) ||
      (isActing(before) && !BY_BODIES.test(lower)) ||
      (isSubject(before) && view.pieces[at + 1]?.capital === true)
    )
      return false;
  }
  if (forms & WordForm.past && !/ed$/.test(lower) && !(before !== undefined && isDeterminer(before))) return false;
  // "Norland upset top seed Jo Wick": behind a name, a past that is spelt as its base.
  if (SAME_PAST.test(lower) && before?.capital === true && !isOrigin(before) && !before.functional) return false;
  // "Aid workers fear clan militias will come"
  if (before?.nominal === Nominal.group && /^(?:fear|doubt|need|face)$/.test(lower)) return false;
  const led = before === undefined || isDeterminer(before);
  if (forms & WordForm.past && !(forms & (WordForm.adjective | WordForm.noun)))
    return led && !isOpening && before !== undefined;
  if (forms & WordForm.gerund && !(forms & WordForm.adjective)) return led && !isOpening && before !== undefined;
  if (
    forms & (WordForm.plural | WordForm.thirdPerson) &&
    lower.endsWith('s') &&
    !(forms & (WordForm.noun | WordForm.adjective))
  )
    return false;
  if (
    forms & WordForm.verb &&
    before !== undefined &&
    ((before.lower === 'to' && itemAt(view.pieces, at - 2)?.lower !== 'according') ||
      lexicon.auxiliaries().has(before.lower))
  )
    return false;
  if (forms & WordForm.verb && forms & WordForm.mostlyVerb && !(forms & WordForm.adjective)) {
    return (forms & WordForm.noun) !== 0 && (led || (before !== undefined && endsBeforeNoun(before)));
  }
  if (forms & (WordForm.noun | WordForm.adjective)) return true;
  if (forms & WordForm.adverb || forms & WordForm.verb) return false;
  // An uncommon word: a rare adjective or noun, unless its ending is that of a verb or an adverb.
  return lower.length > 2 && !/(?:ly|ed)$/.test(lower);
}

/** Adverbs that stand before the verb of a clause, and seldom before an adjective. */
const standsByVerb = new LexemeTest(({ lower }) =>
  /^(?:also|never|then|later|again|even|soon|always|twice|repeatedly|promptly|personally|publicly|privately|immediately)$/.test(
    lower,
  ),
);

const isBe = new LexemeTest(({ lower }) => /^(?:is|are|was|were|be|been|am)$/.test(lower));

const inOffice = new LexemeTest(({ lower }) =>
  /^(?:acting|leading|ruling|serving|sitting|outgoing|incoming|visiting|retiring|founding|managing)$/.test(lower),
);

const GOVERNING = /^(?:ruling|governing|leading|warring|opposing|founding|banking|mining|housing|training)$/;

const SAME_PAST = /^(?:upset|beat|hit|hurt|shut|cut|let|put|set|cost|split|quit|bet|rid|shed)$/;

/** Endings that tell a rare adjective from a rare verb: "to deportable citizens", "to impeach ministers". */
const ADJECTIVE = /(?:al|ic|ive|ous|ian|able|ible|ary|less|ful|ed|ish|ese|time|like|wide)$/;

/** What bodies do to things and people that are called so: "the court appointed lawyer", where "the premier rejected" it. */
const BY_BODIES =
  /^(?:appointed|owned|backed|funded|sponsored|trained|controlled|mandated|affiliated|imposed|employed)$/;

/** A noun for somebody who may do something, in the singular. */
function isActing({ nominal, capital, lower }: Piece): boolean {
  return nominal !== Nominal.none && !capital && !lower.endsWith('s');
}

/** A plain noun or a name, behind which a past form is the verb of its clause: "police detained". */
function isSubject(piece: Piece): boolean {
  if (piece.kind !== 'word' || piece.functional || isOrigin(piece)) return false;
  if (piece.capital || isActing(piece)) return true;
  return (piece.forms & (WordForm.noun | WordForm.plural)) !== 0 && !(piece.forms & WordForm.adjective);
}

/** Behind an auxiliary, a pronoun or a name, a word in -ed is the verb: "have projected former leaders". */
function endsClause(piece: Piece): boolean {
  return (
    lexicon.auxiliaries().has(piece.lower) ||
    lexicon.pronouns().has(piece.lower) ||
    (piece.capital && !isOrigin(piece) && !piece.functional) ||
    (piece.forms & WordForm.plural) !== 0
  );
}

/** True for what a subject's verb cannot follow at once: punctuation, prepositions, adjectives. */
function endsBeforeNoun(piece: Piece): boolean {
  if (piece.kind !== 'word') return true;
  if (isOrigin(piece)) return true;
  if (lexicon.pronouns().has(piece.lower) || piece.capital) return false;
  return (
    lexicon.prepositions().has(piece.lower) ||
    lexicon.conjunctions().has(piece.lower) ||
    (piece.forms & WordForm.adjective) !== 0 ||
    (piece.forms & (WordForm.verb | WordForm.past)) !== 0
  );
}

function isDeterminer(piece: Piece): boolean {
  const { lower } = piece;
  if (lower === 'that' || lower === 'this' || lower === 'which') return false;
  return (
    lexicon.determiners().has(lower) ||
    lexicon.quantifiers().has(lower) ||
    lexicon.numberWords().has(lower) ||
    lower === "'s" ||
    piece.kind === 'number'
  );
}
