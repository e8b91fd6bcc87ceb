import { ADJECTIVES_OF_ORIGIN, COUNTRIES, PEOPLES } from './countries';
import { CITIES } from './generated/cities';
import { MORE_ORGANISATIONS } from './generated/organisations';
import { fold, lazily, phrases, remembering } from './lookup';
import { CLUBS, KNOWN_ORGANISATIONS, MEDIA } from './organisations';
import { BLOCS, CAPITALS, ENGLISH_CITY_NAMES, REGIONS, SEATS_OF_GOVERNMENT, WIDE_REGIONS } from './places';

/** What the lexicon knows a name as. One name can be several: Georgia, Jordan, Washington. */
export const NameKind = {
  country: 1,
  region: 2,
  city: 4,
  capital: 8,
  wideRegion: 16,
  seat: 32,
  organisation: 64,
  medium: 128,
  adjective: 256,
  people: 512,
  bloc: 1024,
} as const;

interface NameEntry {
  kinds: number;
  /** True if the printed letters must be the same: "US" is no "us", "WHO" no "who". */
  exact: string | undefined;
  /** The usual name, for countries with several. */
  readonly usual: string | undefined;
}

/** The longest name in the lexicon, in words. */
export const LONGEST_NAME = 7;

const index = lazily(() => {
  const map = new Map<string, NameEntry>();
  const add = (name: string, kind: number, usual?: string): void => {
    const key = fold(name);
    const known = map.get(key);
    if (known) {
      known.kinds |= kind;
      // Printed in two ways ("NATO", "Nato"): any way will do.
      if (known.exact !== name) known.exact = undefined;
    } else map.set(key, { kinds: kind, exact: isShortAcronym(name) ? name : undefined, usual });
  };
  for (const { name, names } of COUNTRIES) for (const each of names) add(each, NameKind.country, name);
  for (const name of ADJECTIVES_OF_ORIGIN) add(name, NameKind.adjective);
  for (const name of PEOPLES) add(name, NameKind.people);
  for (const name of phrases(BLOCS)) add(name, NameKind.bloc);
  for (const name of phrases(REGIONS)) add(name, NameKind.region);
  for (const name of phrases(WIDE_REGIONS)) add(name, NameKind.wideRegion);
  for (const name of [...phrases(CITIES), ...phrases(ENGLISH_CITY_NAMES)]) add(name, NameKind.city);
  for (const name of phrases(CAPITALS)) add(name, NameKind.capital | NameKind.city);
  for (const name of phrases(SEATS_OF_GOVERNMENT)) add(name, NameKind.seat);
  for (const list of [KNOWN_ORGANISATIONS, CLUBS, MORE_ORGANISATIONS])
    for (const name of phrases(list)) add(name, NameKind.organisation);
  for (const name of phrases(MEDIA)) add(name, NameKind.medium);
  return map;
});

/** The first words of names, each with the number of blanks and one in the longest name that it begins. */
const firstWords = lazily(() => {
  const longest = new Map<string, number>();
  for (const key of index().keys()) {
    const blank = key.indexOf(' ');
    const first = blank < 0 ? key : key.slice(0, blank);
    const words = blank < 0 ? 1 : key.split(' ').length;
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  }
  return longest;
});

/**
 * How many words the longest name in the lexicon has that begins with this one (folded); 0 if none does: most words are
 * ruled out by this alone.
 */
export function wordsOfNamesFrom(folded: string): number {
  return firstWords().get(folded) ?? 0;
}

/**
 * What the lexicon knows a name as, as {@link NameKind} bits; 0 if nothing. `name` is as printed, blanks single.
 * Acronyms match only as they are printed, unless `anyCase` (a headline in capitals).
 */
export function kindsOfName(name: string, anyCase = false): number {
  return anyCase ? kinds(name, true) : kindsAsPrinted(name);
}

const kindsAsPrinted = remembering(10_000, (name) => kinds(name, false));

function kinds(name: string, anyCase: boolean): number {
  const entry = index().get(fold(name));
  if (entry === undefined) return 0;
  if (entry.exact !== undefined && !anyCase && entry.exact !== name) return 0;
  return entry.kinds;
}

/** The usual name of a country given any of its names ("U.S." → "United States"); `undefined` for other names. */
export function usualCountryName(name: string): string | undefined {
  return usualName(name) || undefined;
}

const usualName = remembering(5_000, (name) => index().get(fold(name))?.usual ?? '');

function isShortAcronym(name: string): boolean {
  return name.length <= 6 && /^[\p{Lu}.]+$/u.test(name);
}
