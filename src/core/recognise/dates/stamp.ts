import { paragraphText } from '../../text/divide';
import type { Passage } from '../../text/passage';
import type { Span } from '../../text/span';
import type { Meaning } from './meaning';
import { scanDates } from './scan';

/** The time above an entry of a live blog, as it is printed. */
export interface Stamp {
  /** Offsets are those of the passage. */
  readonly span: Span;
  /** What is printed of a day; `undefined` for a clock alone. */
  readonly day: Meaning | undefined;
  /** Minutes since midnight. */
  readonly clock: number | undefined;
  /** It stands at the head of a paragraph, not on a line of its own. */
  readonly isInline: boolean;
  /** "Updated 11.32 GMT": of the page, or of the entry above. */
  readonly isLabelled: boolean;
}

/** Only passages that begin so are looked at further. */
export function canBeStamp({ role, rule, text }: Passage): boolean {
  switch (role) {
    case 'dateline':
    case 'byline':
      return true;
    case 'heading':
      return rule === 'heading.date' || rule === 'heading.time';
    case 'body':
      return isDigit(text.charCodeAt(0));
    default:
      return false;
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const STAMPS = new WeakMap<Passage, { readonly stamp: Stamp | undefined }>();

/** The stamp that a passage is or begins with; looked for once in its life. */
export function stampOf(passage: Passage): Stamp | undefined {
  let known = STAMPS.get(passage);
  if (known === undefined) {
    known = { stamp: passage.role === 'body' ? inlineStamp(passage) : lineStamp(passage) };
    STAMPS.set(passage, known);
  }
  return known.stamp;
}

/** A clock, of which nothing beside it makes a date ("04.03.2025") or a result of it. */
const CLOCK =
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-4])(?:[:.h](?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:]|[./]\d)(?: ?(?<half>[ap])\.? ?m\b)?| ?(?<sharp>[ap])\.? ?m\b)/iu;

const LABEL = /\b(?:updated?|modified|amended|edited|corrected|published|posted|created|issued|accessed|retrieved)\b/iu;

/** What may stand before the text of an entry, with a sign behind it: "22:05 GMT –", "4 March 2025, 22:05 |". */
const INLINE =
  /^(?<day>[\dA-Za-z ,]{0,28}?)(?<clock>(?<!\d)\d{1,2}[:.h]\d{2})(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)? ?[:|–—-]\s/u;

/** A byline that is a stamp as well is short. */
const LONGEST_LINE = 120;

function lineStamp({ text, role }: Passage): Stamp | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const day = scanDates(paragraphText(text, role)).find(({ meaning }) => dayIn(meaning) !== undefined);
  const clock = CLOCK.exec(text);
  if (day === undefined && clock === null) return undefined;
  const starts = [day?.start, clock?.index].filter((start) => start !== undefined);
  const ends = [day?.end, clock === null ? undefined : clock.index + clock[0].length].filter(
    (end) => end !== undefined,
  );
  return {
    span: { start: Math.min(...starts), end: Math.max(...ends) },
    day: day && dayIn(day.meaning),
    clock: minutesOf(clock),
    isInline: false,
    isLabelled: LABEL.test(text),
  };
}

function inlineStamp({ text, role }: Passage): Stamp | undefined {
  const found = INLINE.exec(text.slice(0, LONGEST_LINE));
  const clock = found === null ? undefined : minutesOf(CLOCK.exec(found[0]));
  if (found === null || clock === undefined) return undefined;
  const before = found.groups!.day!;
  const [date] = before === '' ? [] : scanDates(paragraphText(before, role));
  const day = date && dayIn(date.meaning);
  if (before !== '' && day === undefined) return undefined;
  const end = before.length + found.groups!.clock!.length;
  return { span: { start: 0, end }, day, clock, isInline: true, isLabelled: false };
}

function minutesOf(clock: RegExpExecArray | null): number | undefined {
  if (clock === null) return undefined;
  const { hour, minute, half, sharp } = clock.groups!;
  const side = (half ?? sharp)?.toLowerCase();
  const hours = Number(hour);
  return (side === undefined ? hours : (hours % 12) + (side === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0);
}

/** What a date says of its day, if it tells one that does not count from now. */
function dayIn(meaning: Meaning): Meaning | undefined {
  const core = meaning.kind === 'time' ? meaning.day : meaning;
  if (core?.kind === 'numeric') return core;
  if (core?.kind !== 'calendar') return undefined;
  const isDayOfMonth = core.month !== undefined && core.day !== undefined;
  return isDayOfMonth || (core.weekday !== undefined && core.month === undefined) ? core : undefined;
}
