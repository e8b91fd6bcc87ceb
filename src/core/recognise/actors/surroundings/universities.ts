import { LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { Piece } from '../sentence/pieces';

/**
 * "researchers at Velm", "a chair of physics at Velm", "graduated from Velm": a town whose university is called by it, since one
 * works and studies in a town and at a university. `link` is the index of the preposition.
 */
export function isOfUniversity(pieces: readonly Piece[], link: number): boolean {
  const { lower } = pieces[link]!;
  if (lower !== 'at' && lower !== 'from') return false;
  const before = itemAt(pieces, link - 1);
  if (before === undefined) return false;
  if (lower === 'from') return isGraduating.of(before.lexeme);
  if (isAcademic.of(before.lexeme)) return true;
  // "a professor of law at Velm", "studied under Kolb at Velm"
  const middle = itemAt(pieces, link - 2);
  if (!/^(?:of|in|under)$/.test(middle?.lower ?? '')) return false;
  return isAcademic.of(itemAt(pieces, link - 3)?.lexeme ?? before.lexeme);
}

const isAcademic = new LexemeTest(({ lower }) =>
  /^(?:researchers?|scientists?|professors?|lecturers?|fellows?|postdocs?|physicists?|chemists?|[a-z]+ologists?|historians?|astronomers?|economists?|mathematicians?|academics?|undergraduates?|dons?|students?|chair|reader|colleagues|doctorate|degree|phd|thesis|studied|studies|studying|taught|teaches|lectured|lectures|educated|graduated)$/.test(
    lower,
  ),
);

const isGraduating = new LexemeTest(({ lower }) =>
  /^(?:graduated?|graduates?|graduating|doctorate|degree|phd)$/.test(lower),
);
