import { LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb } from '../sentence/verbForms';
import { Nominal } from '../sentence/word';

/**
 * "Ipswich have appointed Ana Kolb", "when Velm host Sorby", "Copper Rain are an English band": a town that is several by its
 * verb is its side, as British papers print it, and what nothing is known of is a side, a band or a firm.
 */
export function isSeveral({ pieces, openings, lettering }: SentenceView, first: number, after: number, kinds: number) {
  const verb = pieces[after];
  if (verb === undefined || lettering !== 'sentence') return false;
  // "Velm won their third", "Kestrel open their new office"
  if (
    isVerb(verb) &&
    isTheirs(pieces, after + 1) &&
    (openings.has(first) || opensTold(itemAt(pieces, first - 1)?.lower))
  )
    return true;
  if (kinds !== 0)
    return isPluralVerb.of(verb.lexeme) && (openings.has(first) || opensClause(pieces[first - 1]?.lower));
  // "Romans were": a plural may be people.
  if (!isSurelyPlural.of(verb.lexeme) || pieces[after - 1]!.lower.endsWith('s')) return false;
  // "People were", "Starring are"
  const { forms, nominal, lower } = pieces[first]!;
  if (after === first + 1 && (forms !== 0 || nominal !== Nominal.none || lower.endsWith('ing'))) return false;
  return openings.has(first) || opensTold(itemAt(pieces, first - 1)?.lower);
}

function isTheirs(pieces: readonly Piece[], at: number): boolean {
  return /^theirs?$/.test(pieces[at]?.lower ?? '');
}

const isPluralVerb = new LexemeTest(({ lower }) =>
  /^(?:have|are|were|need|host|travel|play|face|go|trail|lead|name|sign|welcome|confirm|complete|agree|reject|want|announce|appoint|sack|beat|lose|win|seal|thrash|edge|draw|recall|release)$/.test(
    lower,
  ),
);

/** No noun and no past. */
const isSurelyPlural = new LexemeTest(({ lower }) => /^(?:have|are|were|haven't|aren't|weren't|sign)$/.test(lower));

function opensClause(lower = ''): boolean {
  return opensTold(lower) || /^(?:as|after|before|since)$/.test(lower);
}

/** What leads to a clause alone, where "since Kolb" may be a time, and "known as Kolb" a name. */
function opensTold(lower = ''): boolean {
  return /^(?:when|while|but|where|because)$/.test(lower);
}
