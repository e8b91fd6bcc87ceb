import { addDays, easterSunday, nthWeekday, type CivilDay } from '../values/civilDay';
import { hanukkah, islamicDay, lunarNewYear, passover, roshHashanah } from '../values/moonFeasts';

/** A holiday: the words of its name (lower case) and its day in a given year. */
export interface Holiday {
  readonly name: string;
  readonly dayIn: (year: number) => CivilDay;
  /** True if the bare name is also a season of the year or a common noun, and needs "at", "by", "before" … before it. */
  readonly loose: boolean;
  /** True if it begins when somebody has seen the moon: a day sooner or later than reckoned. */
  readonly isSeen: boolean;
}

const fixed = (month: number, day: number) => (year: number) => ({ year, month, day });
const nth = (month: number, weekday: number, count: number) => (year: number) =>
  nthWeekday(year, month, weekday, count);
const easter = (days: number) => (year: number) => addDays(easterSunday(year), days);

const fromPassover = (days: number) => (year: number) => addDays(passover(year), days);
const fromNewYear = (days: number) => (year: number) => addDays(roshHashanah(year), days);
const eveOfLunarYear = (year: number) => addDays(lunarNewYear(year), -1);

/** The Sunday nearest to 30 November is that behind the month's last Thursday. */
const advent = (year: number) => addDays(nthWeekday(year, 11, 4, -1), 3);

const DAYS: readonly (readonly [name: string, dayIn: Holiday['dayIn'], loose?: boolean])[] = [
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['new year eve', fixed(12, 31)],
  ['new year', fixed(1, 1), true],
  ['martin luther king day', nth(1, 1, 3)],
  ['twelfth night', fixed(1, 5), true],
  ['epiphany', fixed(1, 6), true],
  ['burns night', fixed(1, 25)],
  ['candlemas', fixed(2, 2), true],
  ['australia day', fixed(1, 26)],
  ['groundhog day', fixed(2, 2)],
  ['waitangi day', fixed(2, 6)],
  ["valentine's day", fixed(2, 14)],
  ["presidents' day", nth(2, 1, 3)],
  ["international women's day", fixed(3, 8)],
  ["st david's day", fixed(3, 1)],
  ["st patrick's day", fixed(3, 17)],
  ['lady day', fixed(3, 25)],
  ['mothering sunday', easter(-21)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['ash wednesday', easter(-46)],
  ['shrove tuesday', easter(-47)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0), true],
  ['ascension day', easter(39)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['whitsun', easter(49), true],
  ['pentecost', easter(49), true],
  ['walpurgis night', fixed(4, 30)],
  ["st george's day", fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['cinco de mayo', fixed(5, 5)],
  ['ve day', fixed(5, 8)],
  ['v-e day', fixed(5, 8)],
  ['canada day', fixed(7, 1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['victory day', fixed(5, 9)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ["st john's day", fixed(6, 24)],
  ['midsummer day', fixed(6, 24)],
  ["midsummer's day", fixed(6, 24)],
  ['bastille day', fixed(7, 14)],
  ['lammas', fixed(8, 1), true],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['michaelmas', fixed(9, 29), true],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['bonfire night', fixed(11, 5)],
  ["st martin's day", fixed(11, 11)],
  ['martinmas', fixed(11, 11), true],
  ['remembrance day', fixed(11, 11)],
  ["st andrew's day", fixed(11, 30)],
  ['advent sunday', advent],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4), true],
  ['black friday', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['cyber monday', (year) => addDays(nthWeekday(year, 11, 4, 4), 4)],
  ['election day', (year) => addDays(nthWeekday(year, 11, 1, 1), 1)],
  ['human rights day', fixed(12, 10)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25), true],
  ['xmas eve', fixed(12, 24)],
  ['xmas day', fixed(12, 25)],
  ['xmas', fixed(12, 25), true],
  ['boxing day', fixed(12, 26)],
  ["st stephen's day", fixed(12, 26)],
  ["st nicholas' day", fixed(12, 6)],
  ['lunar new year', lunarNewYear, true],
  ["lunar new year's eve", eveOfLunarYear],
  ['chinese new year', lunarNewYear, true],
  ["chinese new year's eve", eveOfLunarYear],
  ['purim', fromPassover(-30), true],
  ['passover', fromPassover(0), true],
  ['shavuot', fromPassover(50), true],
  ['rosh hashanah', fromNewYear(0), true],
  ['yom kippur', fromNewYear(9), true],
  ['sukkot', fromNewYear(14), true],
  ['hanukkah', hanukkah, true],
  ['chanukah', hanukkah, true],
];

/** The feasts of the Islamic year, by their month and day. */
const BY_THE_MOON: readonly (readonly [names: readonly string[], month: number, day: number])[] = [
  [['islamic new year'], 1, 1],
  [['ashura'], 1, 10],
  [['eid al fitr', 'eid ul fitr'], 10, 1],
  [['eid al adha', 'eid ul adha'], 12, 10],
];

const LIST: readonly Holiday[] = [
  ...DAYS.map(([name, dayIn, loose = false]) => ({ name, dayIn, loose, isSeen: false })),
  ...BY_THE_MOON.flatMap(([names, month, day]) => {
    const dayIn = (year: number) => islamicDay(year, month, day);
    return names.map((name) => ({ name, dayIn, loose: false, isSeen: true }));
  }),
];

/**
 * Holidays by their first word, the longest name first. Days that differ from state to state (independence days,
 * mothers' days) are left out: their date would be a guess.
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
