/** What is scored: actors as the guideline has them, names alone (what peers and other corpora know), dates, demands, statements. */
export const SUBJECTS = ['actors', 'names', 'dates', 'demands', 'statements'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The kind of label that a subject is about. */
export const KINDS: Readonly<Record<Subject, string>> = {
  actors: 'actor',
  names: 'actor',
  dates: 'date',
  demands: 'demand',
  statements: 'statement',
};
