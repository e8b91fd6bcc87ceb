import { AnyLetters } from '../anyLetters';
import { AnyScript } from '../anyScript';
import { wordSet } from '../wordSet';
import { DAYS_OF_WEEK, MONTHS_OF_YEAR } from '../words/calendarWords';
import { TIME_COMPANIONS } from '../words/sentenceStarters';
import { Cue } from './cues';
import type { Line } from './line';

/** What a line that holds nothing but the time of the article, or of the page, says. */
export interface DateLine {
  /** `full`: a day with month and year; `partial`: less; `time`: a clock alone. */
  readonly precision: 'full' | 'partial' | 'time';
  /** "Published", "Updated" or the like stands before it. */
  readonly label: 'published' | 'updated' | undefined;
  readonly weekday: boolean;
  /** A clock stands beside the day. */
  readonly clock: boolean;
}

const MONTHS = wordSet(MONTHS_OF_YEAR);
const WEEKDAYS = wordSet(DAYS_OF_WEEK);
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[ap]\.?m\.?)?$|^\d{1,2}[ap]\.?m\.?$/;
const NUMERIC_DAY =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:t\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:z|[+-]\d{2}:?\d{2})?)?$/;
const FILLER =
  /^(?:at|on|the|of|and|for|until|time|hrs|uhr|hours?|a\.?m\.?|p\.?m\.?|as|by|first|last|date|today|now|not|before|under|currently|ago|min|mins|minutes?|days?|read|reading|comments?|shares?|views?|modified|amended|corrected|created|originally|posted|published|updated|update|edited|release|released|issued|immediate|embargo(?:ed)?|aired|broadcast|recorded|interview|conducted|pd|[+-]\d{1,4}|\+\d\d:\d\d)$/;

/** Lines that hold a date are short, and have few words that are none of a date: those of a place. */
const LONGEST = 90;
const MOST_OTHERS = 8;

/** A place, a medium's or a writer's name before the date: "PORT ELLIS, March 3, 2025", "Ana Kolb in Velm | March 3, 2025". */
const PLACE_BEFORE = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^\p{Lu}[\p{L}.'’-]{1,20}(?: (?:in )?\p{Lu}[\p{L}.'’-]{1,20}){0,3}(?:, \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})?(?: \(\p{Lu}[\p{L} .]{1,20}\))? ?[,|•·–—-] ?(?=\S)`,
      'u',
    ),
);

/**
 * The same behind the date: "March 11, 2025 09:14 am IST - PORT ELLIS", "March 3, 2025 / 9:14 PM EST / Velm News", and a
 * paper's name behind a comma: "3 March 2025, 9.14am GMT, The Courier".
 */
const PLACE_BEHIND = new AnyLetters(
  () =>
    new RegExp(String.raw` ?(?:[|•·–—/-]|,(?= The )) ?\p{Lu}[\p{L}.'’/-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}$`, 'u'),
);

/** Where in a printed paper something stands, before or behind its day: "Page A3", "Vol. CXII, No. 45". */
const PAGE = String.raw`(?:(?:page|p\.) ?[a-z]?\d{1,3}|(?:vol(?:ume|\.) ?[\divxlc]{1,8},? ?)?(?:no\.|issue|number) ?\d{1,6}(?:/\d{2,4})?)`;
const PAGE_BEFORE = new RegExp(String.raw`^${PAGE} ?[|•·,–—-] ?`, 'iu');
const PAGE_BEHIND = new RegExp(String.raw` ?[|•·,–—-] ?${PAGE}$`, 'iu');

/** Reads a line that is only a date or time, with at most a place or a word such as "Updated" before it. */
export function dateLineOf(line: Line): DateLine | undefined {
  if (line.plain.length > LONGEST || line.others > MOST_OTHERS) return undefined;
  if ((line.cues & (Cue.digit | Cue.weekday | Cue.odd)) === 0) return undefined;
  const plain = dateOf(line.plain);
  if (plain !== undefined) return plain;
  const text = line.plain
    .replace(PAGE_BEHIND, '')
    .replace(PAGE_BEFORE, '')
    .replace(GLUED, ' ')
    .replace(/(?<=^posted on .{6,40}) by .{2,60}$/iu, '');
  const end = text.length - (PLACE_BEHIND.exec(text)?.[0].length ?? 0);
  const start = PLACE_BEFORE.exec(text)?.[0].length ?? 0;
  return (
    (text.length === line.plain.length ? undefined : fullDateOf(text)) ??
    besideLabels(text) ??
    (end < text.length ? fullDateOf(text.slice(0, end)) : undefined) ??
    (start > 0 ? fullDateOf(text.slice(start, end)) : undefined)
  );
}

/** "03/03/2025 - 09:14Modified: 04/03/2025" */
const GLUED = /(?<=\d)(?=(?:modified|updated|published)\b)/giu;

/** What parts names and labels from the day of their line. */
const BESIDE = / ?[|•·] ?| [/–—-] |: | {4,}|\t+/u;
const MOST_BESIDE = 4;

/** A name or two, a place, a section of a paper: "Ana Kolb, Velm", "News, Politics". */
const NAMES = new AnyLetters(() => {
  const name = String.raw`\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?`;
  return new RegExp(String.raw`^${name}(?:(?:,| and| &) ${name})?(?: \(\p{Lu}[\p{L} .]{1,20}\))?$`, 'u');
});

/** What a text is, and how long it takes to read; a newsletter tells it its readers. */
const KIND =
  /^(?:(?:for immediate |press |news |media )release|(?:press |media |joint )?statement|your .{2,60}|(?:[^.!?]{2,40} )?(?:newsletter|briefing|bulletin|digest|round-?up|edition)(?: (?:for|on|from) [^.!?]{2,40})?|\d{1,3}[ -]min(?:ute)?s? read)$/i;

/** What has a day of its own in a list of facts: "Founded: 27 March 2012". */
const BEGINNING =
  /^(?:founded|established|opened|closed|launched|elected|born|died|signed|due|deadline|starts?|ends?|begins|expires|expiry|(?:next |last )?(?:hearing|election|meeting))$/i;

/** "Ana Kolb, Velm | 3 March 2025", "Press release | 3 March 2025 | Brussels", "FOR IMMEDIATE RELEASE – Velm, March 3, 2025". */
function besideLabels(text: string): DateLine | undefined {
  const parts = text.split(BESIDE);
  if (parts.length < 2 || parts.length > MOST_BESIDE) return undefined;
  let found: DateLine | undefined;
  for (const part of parts) {
    const date = fullDateOf(part) ?? fullDateOf(part.slice(PLACE_BEFORE.exec(part)?.[0].length ?? 0));
    const isLabel =
      !BEGINNING.test(part) && (NAMES.test(part) || KIND.test(part) || dateOf(part)?.precision === 'time');
    if (date === undefined ? !isLabel : found !== undefined) return undefined;
    found ??= date;
  }
  return found;
}

function fullDateOf(text: string): DateLine | undefined {
  const found = dateOf(text);
  return found?.precision === 'full' ? found : undefined;
}

function dateOf(text: string): DateLine | undefined {
  let month = false;
  let day = false;
  let year = false;
  let weekday = false;
  let clock = false;
  let numeric = false;
  let label: DateLine['label'];
  const pieces = text.toLowerCase().split(/[\s,;|()•·–—\u200B]+|-(?=\s|$)|(?<=^|\s)-/u);
  for (const raw of pieces) {
    const piece = raw.replace(/[.:]$/, '').replace(/(?<=^(?:gmt|utc))[+-]\d{1,2}$/, '');
    if (piece === '' || piece === '-' || piece === '/') continue;
    // A word behind the day tells of another time: "March 3, 2025 · Updated 2 hours ago".
    const isFirst = !month && !numeric && !year;
    if (/^(?:updated|update|modified|amended|corrected|edited)$/.test(piece)) label = isFirst ? 'updated' : label;
    else if (/^(?:published|publication|posted|created|released?|issued|embargo(?:ed)?|date|sent)$/.test(piece))
      label ??= 'published';
    else if (MONTHS.has(piece)) month = true;
    else if (WEEKDAYS.has(piece)) weekday = true;
    else if (NUMERIC_DAY.test(piece)) numeric = true;
    else if (CLOCK.test(piece) || CLOCK.test(raw)) clock = true;
    else if (/^(?:19|20)\d\d$/.test(piece)) year = true;
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(piece)) day = true;
    else if (!FILLER.test(raw) && !FILLER.test(piece) && !TIME_COMPANIONS.has(piece)) return undefined;
  }
  const shape = { label, weekday, clock };
  if (numeric || (month && day && year)) return { precision: 'full', ...shape };
  if ((month && (day || year)) || (weekday && (clock || label !== undefined)))
    return { precision: 'partial', ...shape };
  if (clock && !month && !year) return { precision: 'time', ...shape };
  return undefined;
}

const PLACE_AND_COUNTRY = new AnyLetters(
  () =>
    new RegExp(
      String.raw`\(\p{Lu}[\p{L} ./]{1,30}\)\s*[-–—_]{0,2}$|^\p{Lu}[\p{Lu} .'’-]{1,40}(?:,[^.!?]{0,50})? ?(?:[–—_]|--)$`,
      'u',
    ),
);

const SHOUTED_PLACE = new AnyScript(/^[A-Z]{3,}/u, () => new RegExp(String.raw`^\p{Lu}{3,}`, 'u'));

/** "PORT ELLIS, Norland (Norpress) —" or "PORT ELLIS _" on a line of its own. */
export function isPlaceDateline(line: Line): boolean {
  return line.words <= 12 && SHOUTED_PLACE.test(line.text) && PLACE_AND_COUNTRY.test(line.text);
}
