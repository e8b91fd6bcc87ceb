import { lexicon } from '../../lexicon';
import { WordForm } from '../../lexicon/englishWords';
import { kindsOfName, NameKind } from '../../lexicon/nameIndex';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';

const PERSON_ENDING =
  /(?:[^aeiou]woman|sman|person|maker|keeper|holder|worker|owner|leader|player|fighter|writer|ologist|minister|founder|chairman)$/u;

/** True for a noun that says what one person is or does: "minister", "co-founder", "dockworker". */
export function isOffice(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  const word = lastPart(piece.lower);
  return (
    lexicon.offices().has(piece.lower) ||
    lexicon.offices().has(word) ||
    PERSON_ENDING.test(word) ||
    (piece.capital && lexicon.abbreviatedTitles().has(piece.lower)) ||
    piece.lower === 'pm' ||
    piece.lower === 'mp'
  );
}

/** The part of a compound that decides what it is: "vice-president" → "president". */
export function lastPart(lower: string): string {
  return lower.slice(lower.lastIndexOf('-') + 1);
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
    if (!gap.spaced) break;
    if (isModifier(view, start - 1)) {
      start--;
      continue;
    }
    // "German and Polish counterparts", "businessman and loyalist"
    const other = pieces[start - 2];
    if (
      pieces[start - 1]!.lower === 'and' &&
      other !== undefined &&
      ((isOrigin(other) && isOrigin(gap)) ||
        (isOffice(other) && !isPluralOf(other) && head - start < 4 && isOffice(pieces[head]) && start - 2 > 0))
    ) {
      start -= 2;
      continue;
    }
    break;
  }
  return start;
}

function isPluralOf(piece: Piece): boolean {
  return piece.lower.endsWith('s');
}

/** True for an adjective of origin, creed or party as printed: "Norwegian", "US". */
export function isOrigin(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.capital && (kindsOfName(piece.text) & NameKind.adjective) !== 0;
}

function isModifier(view: SentenceView, at: number): boolean {
  const piece = view.pieces[at]!;
  const before = view.pieces[at - 1];
  const { lower, forms } = piece;
  if (piece.kind !== 'word') return false;
  if (lexicon.functionWords().has(lower) || lexicon.calendarWords().has(lower))
    return lower === 'home' || lower === 'first';
  if (lexicon.quantifiers().has(lower) || lexicon.numberWords().has(lower)) return false;
  const isOpening = view.openings.has(at);
  if (piece.capital && !isOpening && view.lettering === 'sentence') return true;
  if (isOrigin(piece)) return true;
  if (lexicon.participleModifiers().has(lower) || lexicon.pluralModifiers().has(lower)) return true;
  if (lower.includes('-')) return !/^\d/.test(lower) || !/(?:month|day|week|hour|minute)$/.test(lower);
  const led = before === undefined || isDeterminer(before);
  if (forms & WordForm.past && !(forms & (WordForm.adjective | WordForm.noun)))
    return led && !isOpening && before !== undefined;
  if (forms & WordForm.gerund && !(forms & (WordForm.adjective | WordForm.noun)))
    return led && !isOpening && before !== undefined;
  if (
    forms & (WordForm.plural | WordForm.thirdPerson) &&
    lower.endsWith('s') &&
    !(forms & (WordForm.noun | WordForm.adjective))
  )
    return false;
  if (
    forms & WordForm.verb &&
    before !== undefined &&
    (before.lower === 'to' || lexicon.auxiliaries().has(before.lower))
  )
    return false;
  if (forms & WordForm.verb && forms & WordForm.mostlyVerb && !(forms & WordForm.adjective)) {
    return forms & WordForm.noun ? led : false;
  }
  if (forms & (WordForm.noun | WordForm.adjective)) return true;
  if (forms & WordForm.adverb || forms & WordForm.verb) return false;
  // An uncommon word: a rare adjective or noun, unless its ending is that of a verb or an adverb.
  return lower.length > 2 && !/(?:ly|ed)$/.test(lower);
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
