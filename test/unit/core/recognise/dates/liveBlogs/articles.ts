import { analyse } from '../../../../../../src/core/recognise/analyse';
import type { DateMark } from '../../../../../../src/core/recognise/mark';

/** The dates found in a text. */
export function datesIn(text: string, referenceDate?: string): readonly DateMark[] {
  const { marks } = analyse(text, referenceDate === undefined ? {} : { referenceDate });
  return marks.filter((mark) => mark.kind === 'date');
}

/** The values of all dates that are printed so, in order. */
export function valuesOf(text: string, printed: string, referenceDate?: string): readonly (string | undefined)[] {
  return datesIn(text, referenceDate)
    .filter((mark) => mark.text.toLowerCase() === printed)
    .map(({ value }) => value);
}

/** The paragraphs of a text. */
export function lines(...all: readonly string[]): string {
  return all.join('\n\n');
}

/** Newest entry first; its stamps print their day, or the clock alone. */
export const STRIKE = lines(
  'Harbour strike live: ferries cancelled as talks break down',
  'By Jo Wick',
  'First published on Tue 4 Mar 2025 06.30 GMT',
  'Crews at six ports have walked out, and ministers met the union yesterday.',
  '5 Mar 2025 11.20 GMT',
  'The league said it would meet ministers again today, after yesterday’s talks ended without a deal.',
  '09.41 GMT',
  'Passengers stranded in Port Ellis',
  'Hundreds of passengers slept in the terminal. “We were promised a boat yesterday,” said Tom Reed.',
  '01.12 GMT',
  'The coastguard said it had towed two trawlers into port yesterday.',
  '22.05 GMT',
  'The league has rejected an offer made yesterday by Deltarail.',
  '3 Mar 2025 19.40 GMT',
  'The transport secretary said yesterday that a strike would be “indefensible”.',
);

/** Oldest entry first, under days that head their entries. */
export const FLOODS = lines(
  'Velm floods: as it happened',
  'By Mira Olsson',
  'Published 10 November 2025',
  'Updates from the Velm valley, where two rivers burst their banks.',
  'Monday, 10 November 2025',
  '08:30',
  'The mayor tells residents to leave. “We warned of this yesterday,” she says.',
  '23:50',
  'The dam operator says the level rose by a metre yesterday.',
  '00:20',
  'The rain has stopped, but the water that fell yesterday is still coming down.',
  'Wednesday, 12 November 2025',
  '14:10',
  'The prime minister, who was in Sudria yesterday, has arrived.',
);
