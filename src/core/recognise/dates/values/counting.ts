import type { Reading } from '../../reading';
import type { Site } from '../../../text/passage';
import { daysBetween, daysInMonth, type CivilDay } from './civilDay';
import type { Anchors, Part, Story } from './evaluated';
import type { Settled } from './manner';
import type { DateCandidate } from '../candidate';
import type { Unit } from '../meaning';
import {
  dayOfSentence,
  dayOfSpeech,
  goesOnSince,
  isOwner,
  needsDay,
  yearReach,
  storyDate,
  yearAhead,
  type Nearby,
} from './nearby';
import { grainsFor, isLong, type Context, type Grain, type Told } from './told';

/** The date in the text that another was counted from. */
interface Source {
  readonly day: CivilDay;
  readonly site: Site;
}

/** What one date of a passage can be counted from, and a note of what it was counted from in the end. */
export class Counting implements Anchors {
  readonly order: Anchors['order'];
  readonly direction: Anchors['direction'];
  readonly isNarrative: boolean;
  readonly reference: CivilDay | undefined;
  readonly sameSentence: Anchors['sameSentence'];
  readonly clock: Anchors['clock'];
  /** True once something was asked of what the text has told before. */
  asked = false;
  #source: Source | undefined;
  /** What {@link told} has given last. */
  #last: Told | undefined;
  readonly #context: Context;
  readonly #isOfSomeDay: boolean;

  constructor(
    private readonly reading: Reading,
    private readonly index: number,
    context: Context,
    settled: Settled,
    readonly written: CivilDay | undefined,
  ) {
    const { dates, paragraph } = reading;
    const candidate = dates[index]!;
    this.#context = context;
    this.order = settled.order;
    this.isNarrative = settled.isNarrative;
    this.#isOfSomeDay = settled.isOfSomeDay;
    const last = context.told.at(-1);
    const here = last?.site.passage === reading.passage ? last : undefined;
    const begun = here && !this.isNarrative && isRangeEnd(here, candidate, paragraph.text) ? here : undefined;
    this.direction = begun || (here && isNextInList(here, candidate)) ? 'future' : candidate.direction;
    const isClock = needsDay(candidate);
    // "3am local time" may be later than the stamp of the page says.
    const isElsewhere = isClock && ZONE.test(paragraph.text.slice(candidate.start, candidate.end + 12));
    this.clock = isElsewhere ? undefined : settled.entry?.clock;
    const at = isClock && this.isNarrative ? this.#known.story : undefined;
    const story = at && { day: at.day, grain: at.grain, goesOn: true };
    const clockDay = isClock ? dayOfSentence(index, reading, written, this.order, story, context.told) : undefined;
    this.sameSentence = clockDay && { day: clockDay.day, isBefore: clockDay.span.start < candidate.start };
    const speech = written && candidate.isQuoted ? dayOfSpeech(index, dates, written, this.order) : undefined;
    this.reference = begun?.day ?? speech?.day ?? written;
    this.#useNearby(begun ? { day: begun.day, span: begun.site } : (speech ?? clockDay));
  }

  /** The date in the text that was counted from; `undefined` if none was. */
  get source(): Source | undefined {
    return this.#source;
  }

  get #known(): Context {
    this.asked = true;
    return this.#context;
  }

  told(unit: Unit, isBehind = false): CivilDay | undefined {
    const last = this.#lastTold(unit);
    // "Seven years on, the case is unresolved": on from what, is not told; it cannot be from the day of writing.
    if (last === undefined) return isBehind && this.direction !== 'future' ? undefined : this.written;
    this.#source = { day: last.day, site: last.site };
    this.#last = last;
    return last.day;
  }

  get toldGrain(): Grain | undefined {
    return this.#last?.grain;
  }

  get isNightTold(): boolean {
    return this.#last?.isNight === true && this.#last.site.passage === this.reading.passage;
  }

  toldLongAgo(): CivilDay | undefined {
    const last = this.#lastTold('month');
    if (last === undefined) return undefined;
    const days = this.written ? daysBetween(last.day, this.written) : Infinity;
    if (days <= LONG_DAYS && (days >= 0 || this.direction === 'past')) return undefined;
    this.#source = { day: last.day, site: last.site };
    return last.day;
  }

  partTold(isCompared: boolean): Part | undefined {
    const { told } = this.#known;
    const newest = isLong(told.at(-1)?.grain) ? undefined : told.at(-1);
    const account = newest?.site.passage === this.reading.passage ? quarterEndedOn(newest) : undefined;
    if (account !== undefined) {
      this.#source = { day: newest!.day, site: newest!.site };
      return account;
    }
    // "the third quarter ended Sept. 30": the day that closes it tells of nothing else.
    const isClosing = newest?.grain === 'day' && isLastOfMonth(newest.day);
    const last = isClosing || (isCompared && this.#isComparedToo(newest, told.at(-2))) ? told.at(-2) : newest;
    if (last?.site.passage !== this.reading.passage) return undefined;
    const { grain } = last;
    if (grain !== 'quarter' && grain !== 'half' && !(grain === 'month' && isCompared)) return undefined;
    this.#source = { day: last.day, site: last.site };
    return { day: last.day, grain };
  }

  /** "4% in June, from 3% in May and 2% a year ago": the month before is compared as well, in one sentence. */
  #isComparedToo(month: Told | undefined, next: Told | undefined): boolean {
    if (month?.grain !== 'month' || next?.grain !== 'month') return false;
    const [first, , last] = this.reading.dates.slice(this.index - 2, this.index + 1);
    const isListed = first?.start === next.site.start && first.sentence === last?.sentence;
    return isListed && (month.day.month % 12) + 1 === next.day.month;
  }

  /**
   * The day on which a deadline of this sentence is set: the past day that the sentence names; in a story the day told,
   * in news one told just before, if it is of the last few days; else the day of writing (or of the speech). A headline
   * does not say on which day what it tells of was done.
   */
  daySet(): CivilDay | undefined {
    const { written } = this;
    if (this.reading.passage.role === 'headline') return undefined;
    const named = written && dayOfSpeech(this.index, this.reading.dates, written, this.order);
    if (named) {
      this.#useNearby(named);
      return named.day;
    }
    if (this.isNarrative) return this.told('day');
    const { told, recent } = this.#known;
    const news = written && told.slice(told.length - recent).findLast((one) => isNews(one, written));
    if (news) this.#source = { day: news.day, site: news.site };
    return news?.day ?? this.reference;
  }

  story(): Story | undefined {
    if (this.isNarrative) {
      if (this.#looksAhead()) return undefined;
      // Where nothing but "(1 May 1871 – 2 June 1872)" was told, the telling begins at the beginning.
      const { story: at, told } = this.#known;
      const [first] = told;
      const isLifetime = first?.isBracketed === true && !goesOnSince(first.site.passage.text, first.site);
      const isBeginning = !isLong(first?.grain) && (this.written !== undefined || isLifetime);
      const story = at ?? (isBeginning ? first : undefined);
      // In the second half of "between 2022 and 2024", or behind it: nobody knows.
      if (story === undefined || (story.isSpan && this.written === undefined)) return undefined;
      if (this.isFarAhead) return undefined;
      this.#source = { day: story.day, site: story.site };
      const isApart = this.direction === 'future' || story.site.passage !== this.reading.passage;
      return { day: story.day, grain: story.grain, goesOn: !(this.#isOfSomeDay && isApart) };
    }
    const { dates } = this.reading;
    const reach = yearReach(dates[this.index]!);
    if (reach === undefined) {
      const ahead = yearAhead(this.index, this.reading, this.written);
      this.#useNearby(ahead);
      return ahead && { day: ahead.day, grain: 'year', goesOn: true };
    }
    const found = storyDate(this.index, this.reading, this.written, reach);
    this.#useNearby(found);
    return found && { day: found.day, grain: 'day', goesOn: true };
  }

  get isFarAhead(): boolean {
    if (!this.#isOfSomeDay || this.direction !== 'future') return false;
    const { told } = this.#known;
    if (LONG_AGO.test(this.reading.paragraph.text) || told.some(({ site }) => LONG_AGO.test(site.passage.text)))
      return true;
    // "It burst on 12 May 1994 … By 2019 it was rebuilt": whatever lies ahead does so of the last of them.
    const years = told.flatMap(({ day, isPast, grain }) => (isPast && !isLong(grain) ? [day.year] : []));
    return Math.max(...years) > Math.min(...years) + 1;
  }

  /** "A memorial will be held on 28 March": ahead of the writing, wherever the telling stands. */
  #looksAhead(): boolean {
    const { dates, paragraph } = this.reading;
    const { direction, sentence, isQuoted, start: at } = dates[this.index]!;
    if (direction !== 'future' || isQuoted || this.written === undefined) return false;
    const { start, end } = paragraph.sentences[sentence]!;
    return AHEAD_NOW.test(paragraph.text.slice(Math.max(start, at - FARTHEST), Math.min(end, at + FARTHEST)));
  }

  #useNearby(found: Nearby | undefined): void {
    if (found === undefined) return;
    const { start, end } = found.span;
    this.#source = { day: found.day, site: { passage: this.reading.passage, start, end } };
  }

  /** "It was not passed until 1926, seven years later.": the same date, which counts from the one before. */
  #isApposed(last: Told | undefined): boolean {
    const { passage, dates, paragraph } = this.reading;
    const { start, end, meaning } = dates[this.index]!;
    if (last?.site.passage !== passage || meaning.kind !== 'step' || meaning.by === 0) return false;
    const { text } = paragraph;
    return /^, (?:the )?$/.test(text.slice(last.site.end, start)) && /^[.,;:)]/.test(text.slice(end, end + 1));
  }

  /**
   * True for a day that is too long ago for a clock time here, or past where the sentence looks ahead; one of this passage,
   * if the time is not told as past.
   */
  #isPassedBy(one: Told): boolean {
    const { written, direction } = this;
    const isHere = one.site.passage === this.reading.passage;
    if (written === undefined || !one.isPast || (isHere && direction === 'past')) return false;
    const days = daysBetween(one.day, written);
    return days > NEWS_DAYS || (days > 0 && (isHere ? this.#looksAhead() : direction === 'future'));
  }

  /** The last date told that is exact enough for a step of this unit; one that lies ahead only if the sentence does. */
  #lastTold(unit: Unit): Told | undefined {
    const { told, recent } = this.#known;
    const candidate = this.reading.dates[this.index]!;
    const grains = grainsFor(unit);
    const isClock = needsDay(candidate);
    const isOfNights = unit === 'night';
    // "18:40" over a part of a live page: no day that the part before told.
    if (isClock && this.reading.passage.role === 'heading' && this.written !== undefined) return undefined;
    // A clock time without a day belongs to a day told just before; else it is one of the day of writing.
    const reach = isClock && !this.isNarrative && this.written !== undefined ? recent : told.length;
    const from = this.reading.paragraph.sentences[candidate.sentence]!.start;
    let any: Told | undefined;
    const newest = told.length - (told.length > 1 && this.#isApposed(told.at(-1)) ? 2 : 1);
    for (let i = newest; i >= Math.max(0, told.length - reach); i--) {
      const one = told[i]!;
      if (!grains.includes(one.grain)) continue;
      // "The attack came two nights later": behind the night that was told.
      if (isOfNights && !one.isNight) {
        any ??= one;
        continue;
      }
      if (this.written === undefined && this.direction === 'future' && isSetOff(one)) continue;
      if (
        isClock &&
        !this.isNarrative &&
        (this.#isPassedBy(one) || (one.isPast && isOwner(one.site.passage.text, one.site)))
      )
        continue;
      // "The final is on Saturday week, the next match the day after."
      const isBeside = one.site.passage === this.reading.passage && one.site.start >= from;
      if (!one.isBracketed && (one.isPast || this.direction === 'future' || isBeside)) return one;
      any ??= one;
    }
    // A clock time told as past belongs to no day ahead; "that night" needs the night that was told, wherever it lies.
    return isClock && this.direction === 'past' ? undefined : any;
  }
}

/** "the three months ended Dec. 31", "the quarter to end-March": the quarter that is over with a day or a month. */
function quarterEndedOn({ day, grain, site: { passage, start } }: Told): Part | undefined {
  const isEnd = grain === 'month' || (grain === 'day' && isLastOfMonth(day));
  if (!isEnd || day.month % 3 !== 0) return undefined;
  if (!QUARTER_ENDED.test(passage.text.slice(Math.max(0, start - 30), start))) return undefined;
  return { day: { year: day.year, month: day.month - 2, day: 1 }, grain: 'quarter' };
}

const QUARTER_ENDED = /\b(?:(?:three|3) months|quarter) (?:ended|ending|to|through) (?:on |in )?$/i;

function isLastOfMonth({ year, month, day }: CivilDay): boolean {
  return day === daysInMonth(year, month);
}

/** Words of those who look back on what was long ago. */
const LONG_AGO =
  /\b(?:anniversar|memorial|commemorat|remember|looks? back|years ago|decades|centur|veterans|survivors?\b|ever since|since then|years (?:later|after|on)\b|nearly (?:\d+|[a-z]+) years|(?:founded|born|established|built|opened) (?:on|in)\b|now (?:begins?|that|the)\b)/iu;

const ZONE = /^[\d.:apm ]{1,10}\(?(?:local\b|[A-Z]{3,4}\b)/;

/** So far around a date it is looked for, so that a sentence without end is not read again for each. */
const FARTHEST = 300;

/** Where a sentence looks ahead from the day of writing; "would" looks ahead from the day told. */
const AHEAD_NOW = /\b(?:will|won['’]t|(?:is|are) (?:to|due|set|expected|scheduled|planned))\b/u;

/**
 * "A vote, in July 2024, failed": told by the way, between commas. In a text without a day of its own what lies ahead does
 * not count from it: "The council has until the end of the month".
 */
function isSetOff({ site: { passage, start, end } }: Told): boolean {
  return passage.text[end] === ',' && SET_OFF.test(passage.text.slice(Math.max(0, start - 10), start));
}

const SET_OFF = /, (?:in|on|back in|during) $/;

const RANGE_LINK = /^ (?:to|until|through|and) $|^ ?[-–—] ?$/u;

/** "from March to November", "from 29 March to 24 October": without its year, behind another of the same range. */
function isRangeEnd({ grain, site }: Told, { meaning, start }: DateCandidate, text: string): boolean {
  if (meaning.kind !== 'calendar' || meaning.month === undefined) return false;
  const { year, day, within, pick } = meaning;
  const isAlone = grain === (day === undefined ? 'month' : 'day') && (year ?? within ?? pick) === undefined;
  const link = text.slice(site.end, start);
  return isAlone && RANGE_LINK.test(link) && (day === undefined || link !== ' and ');
}

/** "Saturday 14 March: … Sunday: …": a weekday without a verb, behind a day to come. */
function isNextInList({ isPast, grain }: Told, { direction, meaning }: DateCandidate): boolean {
  return (
    !isPast && grain === 'day' && direction === 'none' && meaning.kind === 'calendar' && meaning.weekday !== undefined
  );
}

/** For how many days a day told is what an article reports of. */
const NEWS_DAYS = 7;
/** Behind so many days nobody counts weekdays from the day of writing. */
const LONG_DAYS = 60;

function isNews({ day, grain, isPast }: Told, written: CivilDay): boolean {
  return grain === 'day' && isPast && daysBetween(day, written) <= NEWS_DAYS;
}
