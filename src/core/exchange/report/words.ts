import type {
  AnchorState,
  ClaimDate,
  ClaimKind,
  ClaimOutcome,
  ClaimPolarity,
  ClaimStatus,
  ClaimStrength,
  Relation,
  Review,
} from '../../claims/claim';
import type { Article } from '../../article';
import { dayOfArticle } from '../asPrinted';
import type { Quote } from '../claimView';
import { quotedInOneLine } from '../../text/oneLine';

// Reports are documents in English, like the articles; they read the same whoever makes them.

export const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  assertion: 'Assertion',
  demand: 'Demand',
  refusal: 'Refusal',
  denial: 'Denial',
  promise: 'Promise',
  threat: 'Threat',
  question: 'Question',
  other: 'Other',
};

export const STRENGTH_WORDS: Readonly<Record<ClaimStrength, string>> = {
  ultimatum: 'Ultimatum',
  demand: 'Demand',
  condition: 'Condition',
  request: 'Request',
  proposal: 'Proposal',
};

/** In the order in which a desk wants to see them; claims without a status come last. */
export const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  checking: 'Being checked',
  open: 'Open',
  disputed: 'Disputed',
  refuted: 'Refuted',
  confirmed: 'Confirmed',
  withdrawn: 'Withdrawn',
};
export const NO_STATUS = 'No status';

export const OUTCOME_WORDS: Readonly<Record<ClaimOutcome, string>> = {
  open: 'open',
  met: 'met',
  partly_met: 'partly met',
  refused: 'refused',
  withdrawn: 'withdrawn',
};

/** The day of an article of which nobody has set when it appeared; `undefined` where it tells none either. */
export function dayWords(article: Article): string | undefined {
  const day = dayOfArticle(article);
  return day === undefined ? undefined : `dated ${spelled(day)}`;
}

export const POLARITY_WORDS: Readonly<Record<ClaimPolarity, string>> = {
  asserts: 'asserts it',
  denies: 'denies it',
  doubts: 'doubts it',
};

export const RELATION_WORDS: Readonly<Record<Relation['type'], string>> = {
  contradicts: 'Contradicts',
  supports: 'Supports',
  repeats: 'Repeats',
  answers: 'Answers',
  depends_on: 'Depends on',
  updates: 'Updates',
};

export const VERDICT_WORDS: Readonly<Record<NonNullable<Review['verdict']>, string>> = {
  agree: 'agrees',
  disagree: 'disagrees',
  unsure: 'is unsure',
  comment: 'comments',
};

/** What a reader must know of where a quote stands; `undefined` where all is well. */
export function stateWords({ state, anchor }: Quote): string | undefined {
  const sentences: Readonly<Record<AnchorState, string | undefined>> = {
    exact: undefined,
    moved: undefined,
    changed: `The words in the article have changed. Tagged text: “${quotedInOneLine(anchor.exact)}”`,
    ambiguous: 'Several places match these words, and it is not certain which is meant.',
    lost: 'These words are no longer in the article.',
  };
  return sentences[state];
}

/** A claim by its number in the report, in a list that could be taken for one of counts. */
export function numberWords(number: number): string {
  return `no. ${number}`;
}

/** The warning over a report that is not whole; `undefined` if it is. */
export function faultWords(file: string, faults: number): string | undefined {
  if (faults === 0) return undefined;
  const count = faults === 1 ? '1 error' : `${faults} errors`;
  return `This report is incomplete: the sidecar of ${file} has ${count}, and what could not be read is left out.`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MOD_WORDS: Readonly<Record<NonNullable<ClaimDate['mod']>, string>> = {
  before: 'before or on',
  after: 'from',
  about: 'about',
  start: 'early in',
  end: 'late in',
};

/** What stands before a value: before a day, but within a length of time. */
function modWords(mod: NonNullable<ClaimDate['mod']>, value: string): string {
  return mod === 'before' && isLength(value) ? 'within' : MOD_WORDS[mod];
}

/** True for a length of time (`P10D`), which has no day. */
function isLength(value: string): boolean {
  return value.startsWith('P');
}

/** A date as people write it, with the words of the article where they say something else. */
export function dateWords({ text, value, mod, timex = '' }: ClaimDate): string {
  // Of TIMEX3 values that have no words people can read the day that some begin with; the article's own words say the rest.
  const day = value ?? (spelled(timex) === timex ? dayOf(timex) : timex);
  if (day === undefined) return text === undefined ? timex : `“${text}”`;
  // “About about March” says no more.
  const isAbout = mod === 'about' && day.endsWith('~');
  const exact = mod === undefined || isAbout ? spelled(day) : `${modWords(mod, day)} ${spelled(day)}`;
  return text === undefined ? exact : `${exact} (“${text}”)`;
}

/** The day that a TIMEX3 value begins with (`2024-06-26TEV`); `undefined` if it does not. */
export function dayOf(timex: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(timex)?.[0];
}

const UNITS: Readonly<Record<string, string>> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
};

/** What EDTF says of a date by the sign behind it, and what stands before the date in words then. */
const CERTAINTY: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** The parts of a day that TIMEX3 values tell. */
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  DT: 'daytime',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/**
 * Days, months, times of a day, spans of them and lengths of time in words, with “about” for what is not sure; all other
 * values of EDTF, ISO 8601 and TIMEX3 as they are.
 */
export function spelled(value: string): string {
  const certainty = CERTAINTY[value.slice(-1)];
  if (certainty !== undefined && /^\d{4}(?:-\d{2}){0,2}(?:T\d\d[\d:]*)?.$/.test(value))
    return `${certainty}${spelled(value.slice(0, -1))}`;
  const length = /^(?<sign>PT?)(?<count>\d{1,4})(?<unit>[YMWDH])$/.exec(value)?.groups;
  const unit = length && UNITS[`${length.sign}${length.unit}`];
  if (unit !== undefined) return `${Number(length!.count)} ${unit}${Number(length!.count) === 1 ? '' : 's'}`;
  const [from, to, ...more] = value.split('/');
  if (from && to && more.length === 0) return `${spelled(from)} to ${spelled(to)}`;
  const moment = /^(?<day>\d{4}-\d{2}-\d{2})T(?<time>.+)$/.exec(value)?.groups;
  const time = moment && timeWords(moment.time!);
  if (time !== undefined) return `${spelled(moment!.day!)}, ${time}`;
  const parts = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?$/.exec(value)?.groups;
  if (parts === undefined) return value;
  const month = MONTHS[Number(parts.month) - 1]!;
  return parts.day === undefined ? `${month} ${parts.year}` : `${Number(parts.day)} ${month} ${parts.year}`;
}

/** A time of the day by the clock, its full minutes without seconds, or a part of the day; `undefined` for other values. */
function timeWords(time: string): string | undefined {
  const clock =
    /^(?<hour>[01]\d|2[0-4])(?::(?<minute>[0-5]\d)(?:(?<seconds>:[0-6]\d)(?:\.\d+)?)?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?$/.exec(
      time,
    )?.groups;
  if (clock === undefined) return DAY_PARTS[time];
  const { hour, minute = '00', seconds = ':00', zone = '' } = clock;
  return `${hour}:${minute}${seconds === ':00' ? '' : seconds}${zone && ` ${zoneWords(zone)}`}`;
}

function zoneWords(zone: string): string {
  if (/^(?:Z|[+-]00(?::?00)?)$/.test(zone)) return 'UTC';
  return `UTC${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
