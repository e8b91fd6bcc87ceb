import type { Corpus } from './corpus';
import type { Label } from './scoring';

/** Articles and words of about how much, which the guideline leaves outside a date and TIMEX3 keeps in its `mod`. */
const OUTSIDE = new RegExp(
  String.raw`^(?:(?:${[
    'the',
    'about|around|roughly|approximately|some|almost|nearly|just|only|over|under|up to',
    'at (?:least|most)|(?:more|less|fewer|no (?:more|less|fewer)) than',
  ].join('|')})\s+)+(?=\S)`,
  'i',
);

/** The sign of a genitive or of a sentence; the full stop of "p.m." and "Oct." is none. */
const CLOSING = /(?<=\S)(?:['’]s?|[,;:]|(?<!\b(?:[ap]\.?m|jan|feb|mar|apr|aug|sept?|oct|nov|dec))\.)$/i;

/** Adverbs and adjectives of the present, which TIMEX3 labels `PRESENT_REF` and the guideline not at all. */
const PRESENT = /^(?:(?:right )?now|current|currently|presently|nowadays)$/i;

/**
 * Labels or answers of dates without what the guideline leaves out and other corpora have now in, now out: to be asked
 * of both sides alike. "early" and "late" stay, since guideline and TIMEX3 agree on them.
 */
export function withinSharedEdges(dates: readonly Label[]): readonly Label[] {
  return dates.filter(({ text }) => !PRESENT.test(text)).map(cut);
}

/** True where labels by other rules have something that {@link withinSharedEdges} takes away. */
export function hasOtherEdges({ labelledAs, texts }: Corpus): boolean {
  if (labelledAs === 'guideline') return false;
  const dates = texts.flatMap(({ labels }) => labels.filter(({ kind }) => kind === 'date'));
  const kept = withinSharedEdges(dates);
  return kept.length < dates.length || kept.some((date, index) => date !== dates[index]);
}

function cut(date: Label): Label {
  const outside = OUTSIDE.exec(date.text)?.[0].length ?? 0;
  const closing = CLOSING.exec(date.text.slice(outside))?.[0].length ?? 0;
  if (outside + closing === 0) return date;
  const text = date.text.slice(outside, date.text.length - closing);
  return { ...date, start: date.start + outside, end: date.end - closing, text };
}
