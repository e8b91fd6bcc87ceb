import type { ParagraphRole } from '../../text/paragraph';
import type { Division, Passage } from '../../text/passage';
import { shift, type Span } from '../../text/span';
import { completeDay, completedBy, inlineDateline, printedDays, type PrintedDay } from '../dates/phrases/dateline';
import { parseIsoDay, weekdayOf } from '../dates/values/civilDay';
import { WEEKDAYS } from '../dates/words/calendar';
import type { OfferedDate } from '../mark';
import { addressDay } from './addressDay';

/** What tells the article's own day, the surest first. */
export const RANKS = ['front-matter', 'published', 'line', 'byline', 'inline', 'note', 'address', 'updated'] as const;

/** A day that the article shows as its own. */
export interface OwnDay {
  readonly value: string;
  readonly span: Span;
  readonly rank: (typeof RANKS)[number];
}

/** How far before "Updated …" or a page clock the day of a dateline without year may lie, in days. */
const NEAR = 62;
/** A dateline is of the day before publication at most, or a little more where it was written for a weekend. */
const NEAR_PUBLICATION = 3;
/** Roles, besides running paragraphs, that may tell the article's day. */
const DATED_ROLES: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['chrome', 'byline', 'dateline']);
/** Running paragraphs that may begin with a dateline. */
const LEADS = 2;

/** What the lines of an article say of its day: days that are its own, and others that an editor may be offered. */
export function evidenceOf({ passages, starts }: Pick<Division, 'passages' | 'starts'>): {
  readonly own: readonly OwnDay[];
  readonly offered: readonly OfferedDate[];
} {
  const evidence = new Evidence();
  const head = linesOfFrontMatter(passages);
  for (let i = 0; i < head; i++) evidence.readFrontMatter(passages[i]!, starts[i]!);
  for (let i = head; i < passages.length; i++) evidence.readLine(passages[i]!, starts[i]!);
  evidence.completeYears();
  return evidence;
}

/** Evidence while it is gathered, line by line. Printed days have their place in the passage, which begins at `base` in the article. */
class Evidence {
  readonly own: OwnDay[] = [];
  readonly offered: OfferedDate[] = [];
  /** Days of datelines without their year, at their places in the article. */
  readonly #withoutYear: PrintedDay[] = [];
  /** Those of its own days that stand above the headline, where a page shows the day of the visit as well. */
  readonly #aboveHeadline = new Set<OwnDay>();
  /** Running paragraphs so far that may have begun with a dateline. */
  readonly #leads: Passage[] = [];
  #copyright: number | undefined;

  readFrontMatter(passage: Passage, base: number): void {
    const [day] = DATE_KEY.test(passage.text) ? printedDays(passage) : [];
    if (day !== undefined) this.#take('front-matter', day, base);
  }

  /** Reads a line by its role and the rule that gave it; the first kind that fits decides. */
  readLine(passage: Passage, base: number): void {
    const { role, rule } = passage;
    if (this.#leads.length === 0) this.#readAddress(passage, base);
    if (this.#leads.length === 0 && isHeading(role)) this.#readSession(passage, base);
    // Most of a long article is neither, and is passed over.
    if (role === 'body' ? this.#leads.length === LEADS : !DATED_ROLES.has(role)) return;
    if (rule.startsWith('clock')) this.#readClock(passage, base);
    else if (rule === 'dateline.end') this.#readEnd(passage, base);
    // Below the article's own day another heads a part of it; an update may stand above the day of publication.
    else if (rule === 'dateline.in-body' && this.own.some(({ rank }) => rank !== 'updated')) return;
    else if (role === 'dateline' || role === 'byline' || rule.startsWith('time.')) this.#readDated(passage, base);
    else if (role === 'body') this.#readLead(passage, base);
    else if (rule === 'footer.copyright') this.#copyright ??= copyrightYear(passage);
    else if (rule === 'footer.legal') this.#readNote(passage, base);
  }

  #readAddress({ text }: Passage, base: number): void {
    const address = addressDay(text);
    if (address !== undefined) this.own.push({ ...address, span: shift(address.span, base), rank: 'address' });
  }

  #readClock(passage: Passage, base: number): void {
    const [day] = printedDays(passage);
    if (day !== undefined) this.#offer('page-clock', day, base);
  }

  /** Below the text only a line that says so tells when it was published. */
  #readEnd(passage: Passage, base: number): void {
    const [day] = printedDays(passage);
    if (day !== undefined && labelBefore(passage, day) === 'published') this.#take('note', day, base);
    else this.#readClock(passage, base);
  }

  /** A line that is there to tell days, each with its label: "Published March 3, 2025. Updated March 5, 2025". */
  #readDated(passage: Passage, base: number): void {
    const isChrome = passage.role === 'chrome';
    for (const printed of printedDays(passage)) {
      const label = labelBefore(passage, printed);
      if (label === 'updated' || label === 'accessed') this.#offer('updated', printed, base);
      // Many sites print no other day of an article: then it stands with the headline and the byline.
      if (label === 'updated' && !isChrome) this.#take('updated', printed, base);
      if (label === 'published') this.#take('published', printed, base);
      if (label === undefined && !isChrome) this.#takeUnlabelled(passage, printed, base);
    }
  }

  #takeUnlabelled({ role, rule }: Passage, printed: PrintedDay, base: number): void {
    if (role === 'byline') this.#take('byline', printed, base);
    else if (rule === 'dateline.place') this.#take('inline', printed, base);
    else {
      const day = this.#take('line', printed, base);
      if (day !== undefined && rule === 'dateline.above') this.#aboveHeadline.add(day);
    }
  }

  #readLead(passage: Passage, base: number): void {
    this.#leads.push(passage);
    const printed = inlineDateline(passage);
    if (printed !== undefined) this.#take('inline', printed, base);
  }

  /** "Minutes of the meeting held on 3 March 2025": a record is of the day on which people met. */
  #readSession(passage: Passage, base: number): void {
    const [day] = RECORD.test(passage.text) ? printedDays(passage) : [];
    if (day !== undefined) this.#take('line', day, base);
  }

  /** "This story was first published on March 3, 2025." */
  #readNote(passage: Passage, base: number): void {
    const [day] = printedDays(passage);
    if (day !== undefined && labelBefore(passage, day) === 'published') this.#take('note', day, base);
  }

  /** Takes a day for the article's own; one without its year is kept until all lines are read. */
  #take(rank: OwnDay['rank'], printed: PrintedDay, base: number): OwnDay | undefined {
    const value = completeDay(printed);
    const span = shift(printed.span, base);
    if (value === undefined) {
      if (printed.year === undefined) this.#withoutYear.push({ ...printed, span });
      return undefined;
    }
    const day = { value, span, rank };
    this.own.push(day);
    return day;
  }

  #offer(why: OfferedDate['why'], printed: PrintedDay, base: number): void {
    const value = completeDay(printed);
    if (value !== undefined) this.offered.push({ value, span: shift(printed.span, base), why });
  }

  /** Gives datelines without year the year that the article shows elsewhere. */
  completeYears(): void {
    for (const printed of this.#withoutYear) {
      this.#offerContradicted(printed);
      this.#completeYear(printed);
    }
  }

  /** A day above the headline that the dateline contradicts is that of the page rather than the article's. */
  #offerContradicted(dateline: PrintedDay): void {
    for (const day of this.#aboveHeadline) {
      if (completedBy(dateline, parseIsoDay(day.value)!, NEAR_PUBLICATION) !== undefined) continue;
      this.own.splice(this.own.indexOf(day), 1);
      this.#aboveHeadline.delete(day);
      this.offered.push({ value: day.value, span: day.span, why: 'page-clock' });
    }
  }

  #completeYear(printed: PrintedDay): void {
    const { span } = printed;
    for (const { value: other, why } of [...this.offered]) {
      const later = parseIsoDay(other);
      const value = later && completedBy(printed, later, NEAR);
      if (value === undefined) continue;
      // An update belongs to the article, and is close to its publication; a page clock may be years off.
      if (why === 'updated') this.own.push({ value, span, rank: 'inline' });
      else this.offered.push({ value, span, why: 'dateline-without-year' });
      return;
    }
    const year = this.#copyright;
    const value = year === undefined ? undefined : completeDay({ ...printed, year });
    if (value === undefined) return;
    // News is told of its own day: where the day of a page's year falls on that weekday, it is the year of the article.
    const weekday = weekdayOf(parseIsoDay(value)!);
    if (this.#leads.some((lead) => weekdaysTold(lead).includes(weekday)))
      this.own.push({ value, span, rank: 'inline' });
    else this.offered.push({ value, span, why: 'dateline-without-year' });
  }
}

const ON_WEEKDAY = /\bon (?:early |late )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g;
/** In the words before a weekday: that it lies ahead. */
const AHEAD = /\b(?:will|would|to|due|next|may|should|must)\b[^.]*$/;

/** The weekdays, by their numbers, on which a paragraph tells that something happened: "walked out on Monday". */
function weekdaysTold({ text }: Passage): readonly number[] {
  return [...text.matchAll(ON_WEEKDAY)]
    .filter(({ index }) => !AHEAD.test(text.slice(Math.max(0, index - LOOKED_BACK), index)))
    .map(([, name]) => WEEKDAYS.get(name!.toLowerCase())!);
}

/** How far before a weekday it may stand that it lies ahead, in UTF-16 units. */
const LOOKED_BACK = 60;

/** How many lines a YAML front matter has, with its two rules; 0 if the text does not begin with one. */
function linesOfFrontMatter(passages: readonly Passage[]): number {
  if (passages[0]?.text !== '---') return 0;
  return passages.findIndex(({ text }, i) => i > 0 && text === '---') + 1;
}

/** The lines of a front matter that give the day of publication. */
const DATE_KEY = /^(?:date|published|pub_?date|publish_?date|date_?published|published_?(?:at|on|time))\s*:/iu;

/** What a record of those who met is headed by. */
const RECORD =
  /^(?:(?:draft|unconfirmed|official|verbatim|uncorrected|summary) )*(?:minutes|proceedings|record|report|transcript) of .{0,160}\b(?:meeting|sitting|session|hearing|assembly|proceedings)\b/isu;

function isHeading(role: ParagraphRole): boolean {
  return role === 'headline' || role === 'heading';
}

const LABEL =
  /(?<![a-z])(?:(?<updated>updated?|modified|amended|corrected|edited|revised)|(?<accessed>accessed|retrieved)|(?<published>publication date|published|posted|created|issued|released|filed|embargo(?:ed)?))\b/giu;

/** The label that governs a day: the last one before it in its line. */
function labelBefore({ text }: Passage, printed: PrintedDay): 'updated' | 'accessed' | 'published' | undefined {
  const last = [...text.slice(0, printed.span.start).matchAll(LABEL)].at(-1)?.groups;
  if (last === undefined) return /^(?:date|sent)\s*:/iu.test(text) ? 'published' : undefined;
  if (last.accessed !== undefined) return 'accessed';
  return last.updated === undefined ? 'published' : 'updated';
}

/** In "2003–2025" the last year is that of the page. */
function copyrightYear({ text }: Passage): number | undefined {
  const match = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].at(-1);
  return match && Number(match[0]);
}
