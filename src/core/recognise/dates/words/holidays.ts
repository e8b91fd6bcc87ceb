import { addDays, easterSunday, nthWeekday, type CivilDay } from '../values/civilDay';

/** A holiday: the words of its name (lower case) and its day in a given year. */
export interface Holiday {
  readonly name: string;
  readonly dayIn: (year: number) => CivilDay;
  /** True if the bare name is also a season of the year or a common noun, and needs "at", "by", "before" … before it. */
  readonly loose?: boolean;
}

const fixed = (month: number, day: number) => (year: number) => ({ year, month, day });
const nth = (month: number, weekday: number, count: number) => (year: number) =>
  nthWeekday(year, month, weekday, count);
const easter = (days: number) => (year: number) => addDays(easterSunday(year), days);

const LIST: readonly Holiday[] = [
  { name: "new year's day", dayIn: fixed(1, 1) },
  { name: "new year's eve", dayIn: fixed(12, 31) },
  { name: 'new year eve', dayIn: fixed(12, 31) },
  { name: 'new year', dayIn: fixed(1, 1), loose: true },
  { name: 'martin luther king day', dayIn: nth(1, 1, 3) },
  { name: 'burns night', dayIn: fixed(1, 25) },
  { name: 'australia day', dayIn: fixed(1, 26) },
  { name: 'groundhog day', dayIn: fixed(2, 2) },
  { name: 'waitangi day', dayIn: fixed(2, 6) },
  { name: "valentine's day", dayIn: fixed(2, 14) },
  { name: "presidents' day", dayIn: nth(2, 1, 3) },
  { name: "international women's day", dayIn: fixed(3, 8) },
  { name: "st patrick's day", dayIn: fixed(3, 17) },
  { name: "april fools' day", dayIn: fixed(4, 1) },
  { name: "april fool's day", dayIn: fixed(4, 1) },
  { name: 'ash wednesday', dayIn: easter(-46) },
  { name: 'shrove tuesday', dayIn: easter(-47) },
  { name: 'palm sunday', dayIn: easter(-7) },
  { name: 'maundy thursday', dayIn: easter(-3) },
  { name: 'good friday', dayIn: easter(-2) },
  { name: 'easter sunday', dayIn: easter(0) },
  { name: 'easter monday', dayIn: easter(1) },
  { name: 'easter', dayIn: easter(0), loose: true },
  { name: 'ascension day', dayIn: easter(39) },
  { name: 'whit monday', dayIn: easter(50) },
  { name: 'pentecost', dayIn: easter(49), loose: true },
  { name: "st george's day", dayIn: fixed(4, 23) },
  { name: 'anzac day', dayIn: fixed(4, 25) },
  { name: 'cinco de mayo', dayIn: fixed(5, 5) },
  { name: 've day', dayIn: fixed(5, 8) },
  { name: 'v-e day', dayIn: fixed(5, 8) },
  { name: 'canada day', dayIn: fixed(7, 1) },
  { name: 'earth day', dayIn: fixed(4, 22) },
  { name: 'may day', dayIn: fixed(5, 1) },
  { name: 'victory day', dayIn: fixed(5, 9) },
  { name: 'memorial day', dayIn: nth(5, 1, -1) },
  { name: 'juneteenth', dayIn: fixed(6, 19) },
  { name: 'bastille day', dayIn: fixed(7, 14) },
  { name: 'labor day', dayIn: nth(9, 1, 1) },
  { name: 'columbus day', dayIn: nth(10, 1, 2) },
  { name: 'halloween', dayIn: fixed(10, 31) },
  { name: "all saints' day", dayIn: fixed(11, 1) },
  { name: 'bonfire night', dayIn: fixed(11, 5) },
  { name: 'remembrance day', dayIn: fixed(11, 11) },
  { name: "st andrew's day", dayIn: fixed(11, 30) },
  { name: 'armistice day', dayIn: fixed(11, 11) },
  { name: 'veterans day', dayIn: fixed(11, 11) },
  { name: 'remembrance sunday', dayIn: nth(11, 7, 2) },
  { name: 'thanksgiving day', dayIn: nth(11, 4, 4) },
  { name: 'thanksgiving', dayIn: nth(11, 4, 4), loose: true },
  { name: 'black friday', dayIn: (year) => addDays(nthWeekday(year, 11, 4, 4), 1) },
  { name: 'cyber monday', dayIn: (year) => addDays(nthWeekday(year, 11, 4, 4), 4) },
  { name: 'election day', dayIn: (year) => addDays(nthWeekday(year, 11, 1, 1), 1) },
  { name: 'human rights day', dayIn: fixed(12, 10) },
  { name: 'christmas eve', dayIn: fixed(12, 24) },
  { name: 'christmas day', dayIn: fixed(12, 25) },
  { name: 'christmas', dayIn: fixed(12, 25), loose: true },
  { name: 'xmas eve', dayIn: fixed(12, 24) },
  { name: 'xmas day', dayIn: fixed(12, 25) },
  { name: 'xmas', dayIn: fixed(12, 25), loose: true },
  { name: 'boxing day', dayIn: fixed(12, 26) },
  { name: "st stephen's day", dayIn: fixed(12, 26) },
];

/**
 * Holidays by their first word, the longest name first. Days that differ from state to state (independence days,
 * mothers' days) and those of lunar calendars are left out: their date would be a guess.
 */
export const HOLIDAYS_BY_FIRST_WORD: ReadonlyMap<string, readonly Holiday[]> = byFirstWord();

/** A holiday by its name. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map(LIST.map((holiday) => [holiday.name, holiday]));

function byFirstWord(): ReadonlyMap<string, readonly Holiday[]> {
  const map = new Map<string, Holiday[]>();
  for (const holiday of [...LIST].sort((a, b) => b.name.length - a.name.length)) {
    const first = holiday.name.split(/[ ']/u)[0]!;
    map.set(first, [...(map.get(first) ?? []), holiday]);
  }
  return map;
}
