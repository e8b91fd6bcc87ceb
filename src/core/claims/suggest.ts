import type { Analysis } from '../recognise/analyse';
import type { DateMark, DemandMark, Entity, Party, Quoted, StatementMark } from '../recognise/mark';
import { contains, overlaps, type Span } from '../text/span';
import type { ClaimDate, ClaimKind, ClaimOutcome, ClaimPolarity, ClaimStrength } from './claim';
import { civilDay, edtfOfTimex } from './edtf';

/** Somebody as the recogniser knows them; `entity` is absent for a name that it did not take for an actor. */
export interface SuggestedActor {
  readonly name: string;
  readonly entity?: Entity;
}

/** What a claim at some place might be, from what was recognised there. Marks may be wrong: the editor decides. */
export interface Suggestion {
  /** What would be tagged; raw offsets of the article. */
  readonly span: Span;
  readonly kind: ClaimKind;
  readonly strength?: ClaimStrength;
  readonly polarity?: ClaimPolarity;
  readonly claimants: readonly SuggestedActor[];
  readonly addressees: readonly SuggestedActor[];
  readonly said?: ClaimDate;
  readonly due?: ClaimDate;
  /** What has become of a demand, where the article tells it. */
  readonly outcome?: ClaimOutcome;
  /** The rule of the mark that it comes from; absent if it comes from none. */
  readonly rule?: string;
}

/** A mark of which a claim can be made. */
type ClaimMark = DemandMark | StatementMark;

/**
 * Suggests a claim for a selection, or for the demand or statement under the cursor (an empty `place`). For a selection
 * its own words are tagged, whatever the marks under it say; `undefined` if nothing is selected and no mark is there.
 */
export function suggestClaim(analysis: Analysis, place: Span): Suggestion | undefined {
  const mark = markAt(analysis, place);
  const isSelection = place.end > place.start;
  if (mark === undefined)
    return isSelection ? { span: place, kind: kindOfSaid(analysis, place), claimants: [], addressees: [] } : undefined;

  const span: Span = isSelection ? place : withClosingMark(analysis.text, mark);
  const dates = analysis.marks.filter((other) => other.kind === 'date');
  const said = saidWhen(analysis, mark, dates);
  const common = { span, rule: mark.rule, ...(said && { said }) };
  if (mark.kind === 'statement') {
    return {
      ...common,
      kind: mark.polarity === 'denies' ? 'denial' : kindOfSaid(analysis, span, mark.cue),
      ...(mark.polarity === 'asserts' ? {} : { polarity: mark.polarity }),
      claimants: actorsOf(mark.source, analysis),
      addressees: [],
    };
  }
  const actors = { claimants: actorsOf(mark.demander, analysis), addressees: actorsOf(mark.addressee, analysis) };
  const due = mark.deadline && dateOf(mark.deadline, dates, 'before');
  return {
    ...common,
    ...actors,
    ...(due && { due }),
    // A refusal says by its kind what became of what was asked.
    ...(mark.type === 'refusal'
      ? { kind: 'refusal' }
      : { kind: 'demand', strength: mark.type, ...(mark.status !== 'open' && { outcome: mark.status }) }),
  };
}

/**
 * A mark's words with the quotation mark right behind them that closes a quotation within them: a demand "as “unworkable”"
 * ends with its last word, and would be quoted with half a pair.
 */
function withClosingMark(text: string, { start, end }: Span): Span {
  let closing: string | undefined;
  for (const sign of text.slice(start, end)) {
    if (sign === closing) closing = undefined;
    else closing ??= CLOSING_MARKS[sign];
  }
  return { start, end: closing !== undefined && text.startsWith(closing, end) ? end + closing.length : end };
}

/** The quotation marks that open, and what closes each. Single ones are apostrophes as well. */
const CLOSING_MARKS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/**
 * What is said, by the word that says so: "promised that it would reopen" tells of nothing that is so yet, nor does a
 * threat. Without a cue the words right before the span tell, and those of the span where it tells of a promise itself.
 */
function kindOfSaid({ text }: Analysis, { start, end }: Span, cue?: Quoted): ClaimKind {
  const words = cue?.text ?? PROMISING.exec(text.slice(Math.max(0, start - CUE_BEFORE), end))?.groups?.cue ?? '';
  if (/^threat/i.test(words)) return 'threat';
  return /^(?:promis|pledg|vow|swor|swear)/i.test(words) ? 'promise' : 'assertion';
}

/** How far before a span the word may stand that says what it is. */
const CUE_BEFORE = 32;

/** "promised to", "pledged on Monday that": within one sentence. */
const PROMISING =
  /\b(?<cue>promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?)(?: [^\s.!?;:]{1,12}){0,2} (?:to|that)\b/i;

/** The mark meant: for a selection the one that shares most with it, for a cursor the smallest around it. */
function markAt({ marks }: Analysis, place: Span): ClaimMark | undefined {
  const candidates = marks.filter((mark): mark is ClaimMark => mark.kind === 'demand' || mark.kind === 'statement');
  if (place.end === place.start) {
    const around = candidates.filter(({ start, end }) => start <= place.start && place.start <= end);
    return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  }
  const likeness = (mark: Span) => {
    const shared = Math.min(mark.end, place.end) - Math.max(mark.start, place.start);
    return shared / (mark.end - mark.start + place.end - place.start - shared);
  };
  return candidates.filter((mark) => overlaps(mark, place)).sort((a, b) => likeness(b) - likeness(a))[0];
}

function actorsOf(parties: readonly Party[], { entities }: Analysis): readonly SuggestedActor[] {
  return parties.map(({ text, entity: id }) => {
    const entity = entities.find((other) => other.id === id);
    return entity ? { name: entity.name, entity } : { name: text };
  });
}

/** The day of the saying: a day named near the cue, in the same paragraph and outside of all that is said or asked. */
function saidWhen(analysis: Analysis, mark: ClaimMark, dates: readonly DateMark[]): ClaimDate | undefined {
  const { paragraphs, text, reference } = analysis;
  const { cue } = mark;
  const demands = analysis.marks.filter((other) => other.kind === 'demand');
  const paragraph = cue && paragraphs.find((candidate) => contains(candidate, cue));
  if (!cue || !paragraph) return undefined;
  const near = dates
    .filter(
      (date) =>
        (date.type === 'DATE' || date.type === 'TIME') &&
        contains(paragraph, date) &&
        !overlaps(date, mark) &&
        !demands.some((demand) => contains(demand, date) || (demand.deadline && overlaps(date, demand.deadline))) &&
        !isAhead(date, reference.value),
    )
    .map((date) => ({ date, between: between(text, cue, date) }))
    // "said on Monday", "on Monday said": nothing but a word or two, and no end of a sentence, stands between.
    .filter(({ between: words }) => words.length <= 24 && !/[.!?;:]/.test(words))
    .filter(({ date }) => !isToldOfParty(text, cue, date))
    .sort((a, b) => a.between.length - b.between.length)[0];
  return near && claimDate(near.date.text, near.date);
}

/** True for a day behind the one that the article is of: nobody has said anything on it. */
function isAhead({ value }: DateMark, reference: string | undefined): boolean {
  const day = value?.slice(0, 10) ?? '';
  return reference !== undefined && civilDay(day) !== undefined && day > reference;
}

/** True for the day of "Mr Kolb, who came in January, asks": what is told of a party in passing is not of the saying. */
function isToldOfParty(text: string, cue: Span, date: DateMark): boolean {
  const before = text.slice(Math.max(0, date.start - 120), date.start);
  const aside = /[,(–—]\s*(?:who|which|whose|whom|where|when)\b[^,()–—]{0,100}$/.exec(before);
  return aside !== null && (cue.end <= date.start - (before.length - aside.index) || cue.start >= date.end);
}

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** A deadline that is a length of time is the day on which it runs out, where it is known from when it counts. */
function dateOf(quoted: Quoted, dates: readonly DateMark[], mod: ClaimDate['mod']): ClaimDate {
  const date = dates.find((candidate) => overlaps(candidate, quoted));
  const ends = date?.resolution.ends;
  if (ends !== undefined) return { text: quoted.text, value: ends, ...(mod && { mod }) };
  return { ...(date ? claimDate(quoted.text, date) : { text: quoted.text }), ...(mod && date?.value && { mod }) };
}

/** A recognised date as the sidecar keeps it: EDTF where there is a form, else the TIMEX3 value. */
export function claimDate(text: string, { value }: DateMark): ClaimDate {
  if (value === undefined) return { text };
  const edtf = edtfOfTimex(value);
  return edtf === undefined ? { text, timex: value } : { text, value: edtf };
}
