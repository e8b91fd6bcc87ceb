import { AnyScript } from '../text/anyScript';
import { ADJECTIVES_OF_ORIGIN, COUNTRIES, PEOPLES } from './countries';
import { CITIES } from './generated/cities';
import { MORE_ORGANISATIONS } from './generated/organisations';
import { fold, lazily, phrases, remembering } from './lookup';
import { CLUBS, KNOWN_ORGANISATIONS, MEDIA } from './organisations';
import { BANDS, COMPANIES, MORE_CLUBS, PARTIES } from './worldOrganisations';
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

/** A list of names as they stand in it, with what it says of them. */
interface NameList {
  readonly names: readonly string[];
  readonly kind: number;
  readonly usual?: string;
}

const lists = lazily((): readonly NameList[] => [
  ...COUNTRIES.map(({ name, names }) => ({ names, kind: NameKind.country, usual: name })),
  { names: ADJECTIVES_OF_ORIGIN, kind: NameKind.adjective },
  { names: PEOPLES, kind: NameKind.people },
  { names: phrases(BLOCS), kind: NameKind.bloc },
  { names: phrases(REGIONS), kind: NameKind.region },
  { names: phrases(WIDE_REGIONS), kind: NameKind.wideRegion },
  { names: phrases(CITIES), kind: NameKind.city },
  { names: phrases(ENGLISH_CITY_NAMES), kind: NameKind.city },
  { names: phrases(CAPITALS), kind: NameKind.capital | NameKind.city },
  { names: phrases(SEATS_OF_GOVERNMENT), kind: NameKind.seat },
  { names: phrases(KNOWN_ORGANISATIONS), kind: NameKind.organisation },
  { names: phrases(CLUBS), kind: NameKind.organisation },
  { names: phrases(COMPANIES), kind: NameKind.organisation },
  { names: phrases(PARTIES), kind: NameKind.organisation },
  { names: phrases(BANDS), kind: NameKind.organisation },
  { names: phrases(MORE_CLUBS), kind: NameKind.organisation },
  { names: phrases(MORE_ORGANISATIONS), kind: NameKind.organisation },
  { names: phrases(MEDIA), kind: NameKind.medium },
]);

/** The names of one initial, and what they begin with. */
interface Initial {
  /** By the folded name. */
  readonly names: ReadonlyMap<string, NameEntry>;
  /** By the folded first word. */
  readonly starts: ReadonlyMap<string, NameStart>;
}

const INITIALS = new Map<number, Initial>();

/** The names that begin as a folded one does: a first text needs some letters only, and to fold a name takes a while. */
function initialOf(folded: string): Initial {
  const unit = bucketOf(folded);
  let initial = INITIALS.get(unit);
  if (initial === undefined) {
    const names = namesOf(unit);
    INITIALS.set(unit, (initial = { names, starts: startsOf(names.keys()) }));
  }
  return initial;
}

/** All units beyond ASCII are one initial, for few names begin with one when they are folded. */
const OTHERS = 0x80;

function bucketOf(folded: string): number {
  return Math.min(folded.charCodeAt(0) || 0, OTHERS);
}

function namesOf(initial: number): ReadonlyMap<string, NameEntry> {
  const map = new Map<string, NameEntry>();
  for (const { names, kind, usual } of lists()) {
    for (const name of names) {
      const unit = name.charCodeAt(0);
      // Capitals and small letters are one; all others may be folded into anything.
      if (unit < OTHERS && (unit | 0x20) !== initial) continue;
      const key = fold(name);
      if (bucketOf(key) !== initial) continue;
      const known = map.get(key);
      if (known) {
        known.kinds |= kind;
        // Printed in two ways ("NATO", "Nato"): any way will do.
        if (known.exact !== name) known.exact = undefined;
      } else map.set(key, { kinds: kind, exact: isShortAcronym(name) ? name : undefined, usual });
    }
  }
  return map;
}

/** What may follow a word that names of the lexicon begin with. */
export interface NameStart {
  /** True if some name goes on behind a blank. */
  readonly isLonger: boolean;
  /** How the second words of those names begin, up to any hyphen or apostrophe. */
  readonly seconds: readonly string[];
}

function startsOf(keys: Iterable<string>): ReadonlyMap<string, NameStart> {
  const starts = new Map<string, NameStart & { readonly seconds: string[] }>();
  const alone: NameStart & { readonly seconds: string[] } = { isLonger: false, seconds: [] };
  for (const key of keys) {
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
}

const NO_NAME_LETTER = new AnyScript(/[^A-Za-z0-9.]/u, () => new RegExp(String.raw`[^\p{L}\p{N}.]`, 'u'));

/** A word up to its first hyphen, apostrophe or the like: what is sure to be one piece of text. */
export function beginningOf(folded: string): string {
  const end = folded.search(NO_NAME_LETTER.of(folded));
  return end < 0 ? folded : folded.slice(0, end);
}

/** What may follow this word (folded) in names of the lexicon; `undefined` if none begins with it, as with most words. */
export function nameStart(folded: string): NameStart | undefined {
  return initialOf(folded).starts.get(folded);
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
  const folded = fold(name);
  const entry = initialOf(folded).names.get(folded);
  if (entry === undefined) return 0;
  if (entry.exact !== undefined && !anyCase && entry.exact !== name) return 0;
  return entry.kinds;
}

/** The usual name of a country given any of its names ("U.S." → "United States"); `undefined` for other names. */
export function usualCountryName(name: string): string | undefined {
  return usualName(name) || undefined;
}

const usualName = remembering(5_000, (name) => {
  const folded = fold(name);
  return initialOf(folded).names.get(folded)?.usual ?? '';
});

const CAPITALS_AND_STOPS = new AnyScript(/^[A-Z.]+$/u, () => new RegExp(String.raw`^[\p{Lu}.]+$`, 'u'));

function isShortAcronym(name: string): boolean {
  return name.length <= 6 && CAPITALS_AND_STOPS.test(name);
}
