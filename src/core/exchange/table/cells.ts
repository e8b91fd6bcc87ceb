import { CLAIM_KINDS, CLAIM_STATUSES, type ClaimPolarity } from '../../claims/claim';

/**
 * The values of a cell that holds several. A semicolon that is doubled is part of a value, as in our own table.
 *
 * @param separator what parts them; `undefined` where the cell is one value whatever stands in it
 */
export function valuesOf(cell: string, separator: ';' | ',' | undefined): readonly string[] {
  return piecesOf(cell, separator).filter((value) => value !== '');
}

/** The same with those that are empty: pieces that belong, by their order, to the values of another cell. */
export function piecesOf(cell: string, separator: ';' | ',' | undefined): readonly string[] {
  if (cell.trim() === '') return [];
  if (separator === undefined) return [cell.trim()];
  const parts = cell.split(separator);
  const pieces = [parts[0]!];
  for (let index = 1; index < parts.length; index++) {
    const isDoubled = separator === ';' && parts[index] === '' && index + 1 < parts.length;
    if (isDoubled) pieces[pieces.length - 1] += separator + parts[++index]!;
    else pieces.push(parts[index]!);
  }
  return pieces.map((piece) => piece.trim());
}

/** A kind or status of ours, in whatever case it is written; the cell itself if it is none. */
export function ownWord(cell: string): string {
  const word = cell.toLowerCase().replaceAll(/[\s-]+/g, '_');
  return OWN_WORDS.has(word) ? word : cell;
}

const OWN_WORDS: ReadonlySet<string> = new Set([...CLAIM_KINDS, ...CLAIM_STATUSES, 'partly_met', 'met', 'refused']);

const STANCES: Readonly<Record<ClaimPolarity, readonly string[]>> = {
  asserts: [
    ...[
      'asserts',
      'assert',
      'agrees',
      'agree',
      'agreement',
      'supports',
      'support',
      'supportive',
      'affirms',
      'positive',
    ],
    ...['pro', 'for', 'infavour', 'infavor', 'yes', 'y', 'true', '1', '+1', '+', 'ja', 'wahr', 'dafür', 'zustimmung'],
  ],
  denies: [
    ...[
      'denies',
      'deny',
      'disagrees',
      'disagree',
      'disagreement',
      'opposes',
      'oppose',
      'opposed',
      'rejects',
      'negative',
    ],
    ...[
      'contra',
      'con',
      'against',
      'no',
      'n',
      'false',
      '0',
      '-1',
      '−1',
      '-',
      '−',
      'nein',
      'falsch',
      'dagegen',
      'ablehnung',
    ],
  ],
  doubts: ['doubts', 'doubt', 'doubtful', 'unsure', 'sceptical', 'skeptical', 'zweifel'],
};

const STANCE_OF: ReadonlyMap<string, ClaimPolarity> = new Map(
  Object.entries(STANCES).flatMap(([stance, words]) => words.map((word) => [word, stance as ClaimPolarity] as const)),
);

/** The stance that a word or a number stands for: the Discourse Network Analyzer writes 1 and 0. `undefined` if it is none of these. */
export function stanceOf(cell: string): ClaimPolarity | undefined {
  return STANCE_OF.get(cell.toLowerCase().replaceAll(/\s+/g, ''));
}

/** A number, also with a decimal comma or as a percentage; the cell itself if it is none. */
export function numberOf(cell: string): number | string {
  const number = /^(?<digits>-?\d+(?:[.,]\d+)?)\s?(?<percent>%?)$/.exec(cell)?.groups;
  if (number === undefined) return cell;
  const value = Number(number.digits!.replace(',', '.'));
  return number.percent === '' ? value : value / 100;
}

/** A whole number from 0, as places in a text are counted; `undefined` if the cell holds none. */
export function countIn(cell: string): number | undefined {
  return /^\d{1,15}$/.test(cell) ? Number(cell) : undefined;
}
