import { AnyScript } from '../text/anyScript';
import { ADJECTIVES_OF_ORIGIN, COUNTRIES, PEOPLES } from './countries';
import { CITIES, CITY_FILTER } from './generated/cities';
import { MORE_ORGANISATIONS, ORGANISATION_FILTER } from './generated/organisations';
import { formsOf } from './englishWords';
import { foldName, lazily, remembering } from './lookup';
import { mayBeFamilyName, mayBeGivenName, mayBeTown } from './nameHints';
import { CLUBS, COMPANIES_AND_CLUBS, MEDIA, PUBLIC_BODIES } from './organisations';
import { BANDS, COMPANIES, MORE_CLUBS, PARTIES } from './worldOrganisations';
import { BLOCS, CAPITALS, ENGLISH_CITY_NAMES, REGIONS, SEATS_OF_GOVERNMENT, WIDE_REGIONS } from './places';
import { wordFilter } from './wordTable';

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

/**
 * The lists as they are written, `|` between their names. Names are looked up in the text of all lists and taken out by
 * initial, as a first article needs them: to part them all takes longer than to read a paragraph.
 */
const LISTS: readonly (readonly [kind: number, names: () => string])[] = [
  [NameKind.country, () => COUNTRIES.map(({ names }) => names.join('|')).join('|')],
  [NameKind.adjective, () => ADJECTIVES_OF_ORIGIN.join('|')],
  [NameKind.people, () => PEOPLES.join('|')],
  [NameKind.bloc, () => BLOCS],
  [NameKind.region, () => REGIONS],
  [NameKind.wideRegion, () => WIDE_REGIONS],
  [NameKind.city, () => CITIES],
  [NameKind.city, () => ENGLISH_CITY_NAMES],
  [NameKind.capital | NameKind.city, () => CAPITALS],
  [NameKind.seat, () => SEATS_OF_GOVERNMENT],
  [NameKind.organisation, () => `${PUBLIC_BODIES}|${COMPANIES_AND_CLUBS}`],
  [NameKind.organisation, () => CLUBS],
  [NameKind.organisation, () => COMPANIES],
  [NameKind.organisation, () => PARTIES],
  [NameKind.organisation, () => BANDS],
  [NameKind.organisation, () => MORE_CLUBS],
  [NameKind.organisation, () => MORE_ORGANISATIONS],
  [NameKind.medium, () => MEDIA],
];

/** All names with a `|` before each and behind the last, and where each list ends in that. */
const written = lazily(() => {
  let text = '';
  const ends: number[] = [];
  for (const [, names] of LISTS) {
    text += `|${names().replaceAll('\n', '')}`;
    ends.push(text.length);
  }
  return { text: `${text}|`, ends };
});

/** The usual name of each country by any of its names, as printed. */
const usualNames = lazily(
  () => new Map(COUNTRIES.flatMap(({ name, names }) => names.map((each) => [each, name] as const))),
);

/** Names as they are printed, and for each what its list says of it. */
interface Shelf {
  readonly names: string[];
  readonly kinds: number[];
}

/** All units beyond ASCII are one initial, for few names begin with one when they are folded. */
const OTHERS = 0x80;

function initialOf(folded: string): number {
  return Math.min(folded.charCodeAt(0) || 0, OTHERS);
}

const SHELVES = new Map<number, Shelf>();

/** The names that have one initial when they are folded. */
function shelfOf(initial: number): Shelf {
  let shelf = SHELVES.get(initial);
  if (shelf === undefined) {
    shelf = { names: [], kinds: [] };
    if (initial < OTHERS) {
      const letter = String.fromCharCode(initial);
      const capital = letter.toUpperCase();
      takeOut(`|${capital}`, shelf);
      if (capital !== letter) takeOut(`|${letter}`, shelf);
    }
    for (const { name, kind } of foldedInitials().get(initial) ?? []) {
      shelf.names.push(name);
      shelf.kinds.push(kind);
    }
    SHELVES.set(initial, shelf);
  }
  return shelf;
}

/** Takes the names with a beginning out of the text of all, in order. */
function takeOut(beginning: string, { names, kinds }: Shelf): void {
  const { text, ends } = written();
  let list = 0;
  for (let at = text.indexOf(beginning); at !== -1;) {
    const end = text.indexOf('|', at + 1);
    while (at >= ends[list]!) list++;
    names.push(text.slice(at + 1, end));
    kinds.push(LISTS[list]![0]);
    at = text.indexOf(beginning, end);
  }
}

/** The names whose first letter has an accent or stands beyond ASCII, by what it is folded into. */
const foldedInitials = lazily(() => {
  const { text, ends } = written();
  const byInitial = new Map<number, { readonly name: string; readonly kind: number }[]>();
  for (const { index, 1: name } of text.matchAll(/\|([\x80-\uFFFF][^|]*)/g)) {
    // A letter is folded in the same way whatever follows it.
    const initial = initialOf(foldName(name![0]!));
    const kind = LISTS[ends.findIndex((end) => index < end)]![0];
    const named = byInitial.get(initial);
    if (named === undefined) byInitial.set(initial, [{ name: name!, kind }]);
    else named.push({ name: name!, kind });
  }
  return byInitial;
});

/** The names that begin with the same two units when they are folded, and what they begin with. */
interface Beginning {
  /** By the folded name. */
  readonly names: ReadonlyMap<string, NameEntry>;
  /** By the folded first word. */
  readonly starts: ReadonlyMap<string, NameStart>;
}

const BEGINNINGS = new Map<number, Beginning>();

/** The names that begin as a folded one does: a first text needs few, and to fold a name takes a while. */
function beginningLike(folded: string): Beginning {
  const initial = initialOf(folded);
  const second = secondOf(folded);
  const key = (initial << 16) | second;
  let beginning = BEGINNINGS.get(key);
  if (beginning === undefined) {
    const names = namesOn(shelfOf(initial), second);
    BEGINNINGS.set(key, (beginning = { names, starts: startsOf(names.keys()) }));
  }
  return beginning;
}

/** The second unit of a folded name's first word; 0 if there is none. */
function secondOf(folded: string): number {
  const unit = folded.charCodeAt(1);
  return unit === 0x20 ? 0 : unit || 0;
}

/** The names on a shelf that have this second unit when they are folded. */
function namesOn({ names, kinds }: Shelf, second: number): ReadonlyMap<string, NameEntry> {
  const map = new Map<string, NameEntry>();
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (cannotFoldTo(name, second)) continue;
    const key = foldName(name);
    if (secondOf(key) !== second) continue;
    const kind = kinds[i]!;
    const known = map.get(key);
    if (known) {
      known.kinds |= kind;
      // Printed in two ways ("NATO", "Nato"): any way will do.
      if (known.exact !== name) known.exact = undefined;
    } else {
      const exact = isShortAcronym(name) ? name : undefined;
      map.set(key, { kinds: kind, exact, usual: kind === NameKind.country ? usualNames().get(name) : undefined });
    }
  }
  return map;
}

/** True if the second unit of a name shows without folding that it is another: capitals and small letters are one. */
function cannotFoldTo(name: string, second: number): boolean {
  const unit = name.charCodeAt(1);
  return name.charCodeAt(0) < OTHERS && unit < OTHERS && (unit | 0x20) !== (second | 0x20);
}

const isCityWord = wordFilter(CITY_FILTER);

/** True for the folded name of a large city in one word; of two million other words one is taken for one. */
function isCity(folded: string): boolean {
  return mayBeTown(folded) && isCityWord(folded);
}

/** True for the folded name of a body in one word; of 700,000 other words one is taken for one. */
const isOrganisation = wordFilter(ORGANISATION_FILTER);

/** What a folded name of one word is by the filters, as {@link NameKind} bits. */
function filteredKinds(folded: string): number {
  return (isCity(folded) ? NameKind.city : 0) | (isOrganisation(folded) ? NameKind.organisation : 0);
}

/** What may follow a word that names of the lexicon begin with. */
export interface NameStart {
  /** True if some name goes on behind a blank. */
  readonly isLonger: boolean;
  /** How the second words of those names begin, up to any hyphen or apostrophe. */
  readonly seconds: readonly string[];
}

/** Of a name that is a single word. */
const ALONE: NameStart & { readonly seconds: string[] } = { isLonger: false, seconds: [] };

function startsOf(keys: Iterable<string>): ReadonlyMap<string, NameStart> {
  const starts = new Map<string, typeof ALONE>();
  for (const key of keys) {
    const blank = key.indexOf(' ');
    const first = blank < 0 ? key : key.slice(0, blank);
    // "Newell's Old Boys", "CPI(M)", "Farrar, Straus and Giroux": the "'s", the bracket and the comma are read as pieces of their own.
    const cut = first.endsWith("'s") ? first.length - 2 : first.endsWith(',') ? first.length - 1 : first.indexOf('(');
    if (cut > 0) {
      const owner = first.slice(0, cut);
      if (!starts.has(owner)) starts.set(owner, ALONE);
    }
    const start = starts.get(first);
    if (blank < 0) {
      if (start === undefined) starts.set(first, ALONE);
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
  return beginningLike(folded).starts.get(folded) ?? (filteredKinds(folded) === 0 ? undefined : ALONE);
}

/**
 * What the lexicon knows a name as, as {@link NameKind} bits; 0 if nothing. `name` is as printed, blanks single.
 * Acronyms match only as they are printed or as a word that nothing else is, unless `anyCase` (a headline in capitals).
 */
export function kindsOfName(name: string, anyCase = false): number {
  return anyCase ? kinds(name, true) : kindsAsPrinted(name);
}

const kindsAsPrinted = remembering(10_000, (name) => kinds(name, false));

function kinds(name: string, anyCase: boolean): number {
  const folded = foldName(name);
  const filtered = filteredKinds(folded);
  const entry = beginningLike(folded).names.get(folded);
  if (entry === undefined) return filtered;
  if (entry.exact !== undefined && !anyCase && entry.exact !== name && !isAcronymAsWord(name, folded)) return filtered;
  return entry.kinds | filtered;
}

/** "Umno", "Cosatu": letters that are spoken as one word may be printed as one, if English has none and nobody is called so. */
function isAcronymAsWord(name: string, folded: string): boolean {
  if (name.length < SHORTEST_SPOKEN || !/^[A-Z][a-z]+$/.test(name) || formsOf(folded) !== 0) return false;
  return !mayBeFamilyName(folded) && !mayBeGivenName(folded) && !mayBeTown(folded);
}

/** Shorter acronyms are spelt out, and what is printed like them is another word. */
const SHORTEST_SPOKEN = 4;

/** The usual name of a country given any of its names ("U.S." → "United States"); `undefined` for other names. */
export function usualCountryName(name: string): string | undefined {
  return usualName(name) || undefined;
}

const usualName = remembering(5_000, (name) => {
  const folded = foldName(name);
  return beginningLike(folded).names.get(folded)?.usual ?? '';
});

const CAPITALS_AND_STOPS = new AnyScript(/^[A-Z.]+$/u, () => new RegExp(String.raw`^[\p{Lu}.]+$`, 'u'));

function isShortAcronym(name: string): boolean {
  return name.length <= 6 && CAPITALS_AND_STOPS.test(name);
}
