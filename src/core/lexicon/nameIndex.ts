import { AnyScript } from '../text/anyScript';
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

/** What may follow a word that names of the lexicon begin with. */
export interface NameStart {
  /** True if some name goes on behind a blank. */
  readonly isLonger: boolean;
  /** How the second words of those names begin, up to any hyphen or apostrophe. */
  readonly seconds: readonly string[];
}

const firstWords = lazily(() => {
  const starts = new Map<string, NameStart & { readonly seconds: string[] }>();
  const alone: NameStart & { readonly seconds: string[] } = { isLonger: false, seconds: [] };
  for (const key of index().keys()) {
    const blank = key.indexOf(' ');
    const first = blank < 0 ? key : key.slice(0, blank);
    const start = starts.get(first);
    if (blank < 0) {
      if (start === undefined) starts.set(first, alone);
      continue;
    }
    const end = key.indexOf(' ', blank + 1);
    const second = beginningOf(key.slice(blank + 1, end < 0 ? undefined : end));
    if (start?.isLonger !== true) starts.set(first, { isLonger: true, seconds: [second] });
    else if (!start.seconds.includes(second)) start.seconds.push(second);
  }
  return starts;
});

const NO_NAME_LETTER = new AnyScript(/[^A-Za-z0-9.]/u, () => new RegExp(String.raw`[^\p{L}\p{N}.]`, 'u'));

/** A word up to its first hyphen, apostrophe or the like: what is sure to be one piece of text. */
export function beginningOf(folded: string): string {
  const end = folded.search(NO_NAME_LETTER.of(folded));
  return end < 0 ? folded : folded.slice(0, end);
}

/** What may follow this word (folded) in names of the lexicon; `undefined` if none begins with it, as with most words. */
export function nameStart(folded: string): NameStart | undefined {
  return firstWords().get(folded);
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

const CAPITALS_AND_STOPS = new AnyScript(/^[A-Z.]+$/u, () => new RegExp(String.raw`^[\p{Lu}.]+$`, 'u'));

function isShortAcronym(name: string): boolean {
  return name.length <= 6 && CAPITALS_AND_STOPS.test(name);
}
