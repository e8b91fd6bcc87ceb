import type { Paragraph } from '../text/paragraph';
import type { Span } from '../text/span';
import { parseIsoDay } from './dates/civilDay';
import { completeDay, completedBy, inlineDateline, printedDays, type PrintedDay } from './dates/dateline';

/** A day that the page shows but that may not be the article's own. */
export interface OfferedDate {
  /** ISO 8601 day. */
  readonly value: string;
  readonly span: Span;
  readonly why: 'page-clock' | 'updated' | 'several-datelines' | 'copyright';
}

/**
 * The day that relative dates are resolved against. `value` is an ISO 8601 day, absent if unknown.
 * `given`: by the caller (the sidecar, the user, the command line). `dateline`: found in the article, at `span`.
 */
export interface ReferenceDate {
  readonly value?: string;
  readonly source: 'given' | 'dateline' | 'none';
  readonly span?: Span;
  /** Days offered to the editor, never taken by themselves. */
  readonly offered: readonly OfferedDate[];
}

/** How far before "Updated …" or a page clock the day of a dateline without year may lie, in days. */
const NEAR = 62;
/** Running paragraphs that may begin with a dateline. */
const LEADS = 2;

/**
 * Finds the article's own day. Better none than a wrong one: a page clock, the day of an update, the year of a
 * copyright line and datelines that contradict each other are offered, never taken.
 *
 * @param paragraphs all of them, page chrome included: that is where a page clock stands
 * @param given an ISO 8601 day (or date-time) from outside the article, which goes before all that is printed
 */
export function findReferenceDate(paragraphs: readonly Paragraph[], given: string | undefined): ReferenceDate {
  const day = given?.slice(0, 10);
  if (day !== undefined && parseIsoDay(day)) return { value: day, source: 'given', offered: [] };

  const evidence = collect(paragraphs);
  const offered: OfferedDate[] = [];
  let found: { readonly value: string; readonly span: Span } | undefined;
  for (const rank of RANKS) {
    const days = evidence.own.filter((own) => own.rank === rank);
    const values = new Set(days.map(({ value }) => value));
    if (values.size === 1) found ??= days[0];
    else if (found === undefined && values.size > 1) {
      offered.push(...days.map(({ value, span }) => ({ value, span, why: 'several-datelines' as const })));
      break;
    }
  }
  offered.push(...evidence.offered);
  const others = distinct(offered).filter(({ value }) => value !== found?.value);
  return found
    ? { value: found.value, source: 'dateline', span: found.span, offered: others }
    : { source: 'none', offered: others };
}

/** What tells the article's own day, the surest first. */
const RANKS = ['front-matter', 'published', 'line', 'byline', 'inline'] as const;

interface OwnDay {
  readonly value: string;
  readonly span: Span;
  readonly rank: (typeof RANKS)[number];
}

function collect(paragraphs: readonly Paragraph[]): {
  readonly own: readonly OwnDay[];
  readonly offered: readonly OfferedDate[];
} {
  const own: OwnDay[] = [];
  const offered: OfferedDate[] = [];
  const withoutYear: PrintedDay[] = [];
  const take = (rank: OwnDay['rank'], printed: PrintedDay) => {
    const value = completeDay(printed);
    if (value !== undefined) own.push({ value, span: printed.span, rank });
    else if (printed.year === undefined) withoutYear.push(printed);
  };
  const offer = (why: OfferedDate['why'], printed: PrintedDay) => {
    const value = completeDay(printed);
    if (value !== undefined) offered.push({ value, span: printed.span, why });
  };

  const matter = frontMatter(paragraphs);
  for (const paragraph of matter)
    if (DATE_KEY.test(paragraph.text)) first(paragraph, (day) => take('front-matter', day));

  let leads = 0;
  let copyright: { readonly year: number; readonly span: Span } | undefined;
  for (const paragraph of paragraphs.slice(matter.length)) {
    const { role, rule } = paragraph;
    if (rule.startsWith('clock') || rule === 'dateline.end') first(paragraph, (day) => offer('page-clock', day));
    else if (role === 'dateline' || role === 'byline' || rule.startsWith('time.')) {
      for (const printed of printedDays(paragraph)) {
        const label = labelBefore(paragraph, printed);
        if (label === 'updated') offer('updated', printed);
        else if (role !== 'chrome' || label === 'published') {
          take(
            label === 'published'
              ? 'published'
              : role === 'byline'
                ? 'byline'
                : rule === 'dateline.place'
                  ? 'inline'
                  : 'line',
            printed,
          );
        }
      }
    } else if (role === 'body' && leads < LEADS) {
      leads++;
      const printed = inlineDateline(paragraph);
      if (printed) take('inline', printed);
    } else if (rule === 'footer.copyright') copyright ??= copyrightYear(paragraph);
  }

  for (const printed of withoutYear) complete(printed, own, offered, copyright);
  return { own, offered };
}

/** Gives a dateline without year the year that the head of the article shows elsewhere. */
function complete(
  printed: PrintedDay,
  own: OwnDay[],
  offered: OfferedDate[],
  copyright: { readonly year: number } | undefined,
): void {
  const { span } = printed;
  for (const { value: other, why } of [...offered]) {
    const later = parseIsoDay(other);
    const value = later && completedBy(printed, later, NEAR);
    if (value === undefined) continue;
    // An update belongs to the article, and is close to its publication; a page clock may be years off.
    if (why === 'updated') own.push({ value, span, rank: 'inline' });
    else offered.push({ value, span, why });
    return;
  }
  const value = copyright && completeDay({ ...printed, year: copyright.year });
  if (value !== undefined) offered.push({ value, span, why: 'copyright' });
}

/** The lines of a YAML front matter between its two rules; empty if the text does not begin with one. */
function frontMatter(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs[0]?.text !== '---') return [];
  const end = paragraphs.findIndex(({ text }, i) => i > 0 && text === '---');
  return end === -1 ? [] : paragraphs.slice(0, end + 1);
}

const DATE_KEY = /^(?:date|published|pub_?date|publish_?date|date_?published|published_?(?:at|on|time))\s*:/iu;

const LABEL =
  /\b(?<updated>updated?|modified|edited|revised|accessed|retrieved)\b|\b(?<published>published|posted|created|issued|released|filed)\b/giu;

/** The label that governs a day: the last one before it in its line. */
function labelBefore({ text, start }: Paragraph, printed: PrintedDay): 'updated' | 'published' | undefined {
  const last = [...text.slice(0, printed.span.start - start).matchAll(LABEL)].at(-1)?.groups;
  if (last === undefined) return /^date\s*:/iu.test(text) ? 'published' : undefined;
  return last.updated === undefined ? 'published' : 'updated';
}

function copyrightYear({ text, start }: Paragraph): { readonly year: number; readonly span: Span } | undefined {
  // In "2003–2025" the last year is that of the page.
  const match = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].at(-1);
  if (match === undefined) return undefined;
  const at = start + match.index;
  return { year: Number(match[0]), span: { start: at, end: at + match[0].length } };
}

function first(paragraph: Paragraph, use: (printed: PrintedDay) => void): void {
  const [printed] = printedDays(paragraph);
  if (printed) use(printed);
}

function distinct(offered: readonly OfferedDate[]): readonly OfferedDate[] {
  return offered.filter(({ value }, i) => offered.findIndex((other) => other.value === value) === i);
}
