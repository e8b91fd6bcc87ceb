import type { ParagraphRole } from '../text/paragraph';
import type { Division, Passage } from '../text/passage';
import { shift, type Span } from '../text/span';
import { parseIsoDay } from './dates/values/civilDay';
import type { LesserSource, OfferedDate, ReferenceDate } from './mark';
import { addressDay } from './addressDay';
import { isToldSince } from './toldSince';
import { completeDay, completedBy, inlineDateline, printedDays, type PrintedDay } from './dates/phrases/dateline';

/** How far before "Updated …" or a page clock the day of a dateline without year may lie, in days. */
const NEAR = 62;
/** A dateline is of the day before publication at most, or a little more where it was written for a weekend. */
const NEAR_PUBLICATION = 3;
/** Roles, besides running paragraphs, that may tell the article's day. */
const DATED_ROLES: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['chrome', 'byline', 'dateline']);
/** Running paragraphs that may begin with a dateline. */
const LEADS = 2;

/**
 * Finds the article's own day. Better none than a wrong one: a page clock, the year of a copyright line and datelines that
 * contradict each other are offered, never taken; the day of an update is taken where the article shows no other, or tells
 * what was said since its publication.
 *
 * @param division all of the article, page chrome included: that is where a page clock stands
 * @param given an ISO 8601 day (or date-time) from outside the article, which goes before all that is printed
 */
export function findReferenceDate(
  division: Pick<Division, 'passages' | 'starts'>,
  given: string | undefined,
): ReferenceDate {
  const day = given?.slice(0, 10);
  if (day !== undefined && parseIsoDay(day)) return { value: day, source: 'given', offered: [] };

  const evidence = collect(division);
  const offered: OfferedDate[] = [];
  let found: OwnDay | undefined;
  for (const rank of RANKS) {
    const days = evidence.own.filter((own) => own.rank === rank);
    const values = new Set(days.map(({ value }) => value));
    if (values.size === 1) found ??= days[0];
    else if (found === undefined && values.size > 1 && lesser(rank) === undefined) {
      offered.push(...days.map(({ value, span }) => ({ value, span, why: 'several-datelines' as const })));
      break;
    }
  }
  offered.push(...evidence.offered);
  const first = found;
  if (first?.rank === 'published') {
    const anew = evidence.own.find(
      ({ rank, value }) => rank === 'updated' && isToldSince(first.value, value, division.passages),
    );
    if (anew !== undefined) {
      offered.push({ value: first.value, span: first.span, why: 'several-datelines' });
      found = anew;
    }
  }
  const others = distinct(offered).filter(({ value }) => value !== found?.value);
  if (found === undefined) return { source: 'none', offered: others };
  const foundIn = lesser(found.rank);
  const reference = { value: found.value, source: 'dateline', span: found.span, offered: others } as const;
  return foundIn === undefined ? reference : { ...reference, foundIn };
}

/** What tells the article's own day, the surest first. */
const RANKS = ['front-matter', 'published', 'line', 'byline', 'inline', 'note', 'address', 'updated'] as const;
function lesser(rank: OwnDay['rank']): LesserSource | undefined {
  return rank === 'note' || rank === 'address' || rank === 'updated' ? rank : undefined;
}

interface OwnDay {
  readonly value: string;
  readonly span: Span;
  readonly rank: (typeof RANKS)[number];
}

function collect({ passages, starts }: Pick<Division, 'passages' | 'starts'>): {
  readonly own: readonly OwnDay[];
  readonly offered: readonly OfferedDate[];
} {
  const own: OwnDay[] = [];
  const offered: OfferedDate[] = [];
  const withoutYear: PrintedDay[] = [];
  const aboveHeadline = new Set<OwnDay>();
  // Printed days have their place in the passage, which begins at `base` in the article.
  const take = (rank: OwnDay['rank'], printed: PrintedDay, base: number, rule?: string) => {
    const value = completeDay(printed);
    const span = shift(printed.span, base);
    if (value !== undefined) {
      const day = { value, span, rank };
      own.push(day);
      if (rank === 'line' && rule === 'dateline.above') aboveHeadline.add(day);
    } else if (printed.year === undefined) withoutYear.push({ ...printed, span });
  };
  const offer = (why: OfferedDate['why'], printed: PrintedDay, base: number) => {
    const value = completeDay(printed);
    if (value !== undefined) offered.push({ value, span: shift(printed.span, base), why });
  };

  const head = linesOfFrontMatter(passages);
  for (let i = 0; i < head; i++) {
    if (DATE_KEY.test(passages[i]!.text)) first(passages[i]!, (day) => take('front-matter', day, starts[i]!));
  }

  let leads = 0;
  let copyright: { readonly year: number } | undefined;
  for (let i = head; i < passages.length; i++) {
    const passage = passages[i]!;
    const { role, rule } = passage;
    if (leads === 0) {
      const address = addressDay(passage.text);
      if (address !== undefined) own.push({ ...address, span: shift(address.span, starts[i]!), rank: 'address' });
    }
    // Most of a long article is neither, and is passed over.
    if (role === 'body' ? leads === LEADS : !DATED_ROLES.has(role)) continue;
    const base = starts[i]!;
    if (rule.startsWith('clock') || rule === 'dateline.end') first(passage, (day) => offer('page-clock', day, base));
    // Below the article's own day another heads a part of it; an update may stand above the day of publication.
    else if (rule === 'dateline.in-body' && own.some(({ rank }) => rank !== 'updated')) continue;
    else if (role === 'dateline' || role === 'byline' || rule.startsWith('time.')) {
      for (const printed of printedDays(passage)) {
        const label = labelBefore(passage, printed);
        if (label === 'updated') {
          offer('updated', printed, base);
          // Many sites print no other day of an article: then it stands with the headline and the byline.
          if (role !== 'chrome') take('updated', printed, base);
        } else if (label === 'accessed') offer('updated', printed, base);
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
            base,
            rule,
          );
        }
      }
    } else if (role === 'body' && leads < LEADS) {
      leads++;
      const printed = inlineDateline(passage);
      if (printed) take('inline', printed, base);
    } else if (rule === 'footer.copyright') copyright ??= copyrightYear(passage);
    else if (rule === 'footer.legal') {
      first(passage, (day) => {
        if (labelBefore(passage, day) === 'published') take('note', day, base);
      });
    }
  }

  for (const printed of withoutYear) {
    // A day above the headline that the dateline contradicts is that of the page rather than the article's.
    for (const day of aboveHeadline) {
      if (completedBy(printed, parseIsoDay(day.value)!, NEAR_PUBLICATION) !== undefined) continue;
      own.splice(own.indexOf(day), 1);
      aboveHeadline.delete(day);
      offered.push({ value: day.value, span: day.span, why: 'page-clock' });
    }
    complete(printed, own, offered, copyright);
  }
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
    else offered.push({ value, span, why: 'dateline-without-year' });
    return;
  }
  const value = copyright && completeDay({ ...printed, year: copyright.year });
  if (value !== undefined) offered.push({ value, span, why: 'dateline-without-year' });
}

/** How many lines a YAML front matter has, with its two rules; 0 if the text does not begin with one. */
function linesOfFrontMatter(passages: readonly Passage[]): number {
  if (passages[0]?.text !== '---') return 0;
  return passages.findIndex(({ text }, i) => i > 0 && text === '---') + 1;
}

const DATE_KEY = /^(?:date|published|pub_?date|publish_?date|date_?published|published_?(?:at|on|time))\s*:/iu;

const LABEL =
  /\b(?<updated>updated?|modified|edited|revised)\b|\b(?<accessed>accessed|retrieved)\b|\b(?<published>published|posted|created|issued|released|filed)\b/giu;

/** The label that governs a day: the last one before it in its line. */
function labelBefore({ text }: Passage, printed: PrintedDay): 'updated' | 'accessed' | 'published' | undefined {
  const last = [...text.slice(0, printed.span.start).matchAll(LABEL)].at(-1)?.groups;
  if (last === undefined) return /^(?:date|sent)\s*:/iu.test(text) ? 'published' : undefined;
  if (last.accessed !== undefined) return 'accessed';
  return last.updated === undefined ? 'published' : 'updated';
}

function copyrightYear({ text }: Passage): { readonly year: number } | undefined {
  // In "2003–2025" the last year is that of the page.
  const match = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].at(-1);
  return match && { year: Number(match[0]) };
}

function first(passage: Passage, use: (printed: PrintedDay) => void): void {
  const [printed] = printedDays(passage);
  if (printed) use(printed);
}

function distinct(offered: readonly OfferedDate[]): readonly OfferedDate[] {
  return offered.filter(({ value }, i) => offered.findIndex((other) => other.value === value) === i);
}
