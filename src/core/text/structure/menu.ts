import { lazily } from '../lazily';
import { AnyScript, CAPITAL_FIRST } from '../anyScript';
import {
  ACTION_WORDS,
  FOOTER_WORDS,
  FOREIGN_SECTIONS,
  PLACE_WORDS,
  PLATFORM_WORDS,
  SECTION_WORDS,
} from '../words/menuWords';
import { Cue } from './cues';
import { WordBits } from './wordBits';
import type { Line } from './line';

/**
 * How much the words of a line alone make it a menu. `certain`: wherever it stands. `likely`: a word that may be a
 * heading as well, so its place and its neighbours decide.
 */
export interface MenuSign {
  readonly sure: 'certain' | 'likely';
  readonly rule: string;
}

/** Menus are short; a longer line is text that happens to have bars in it. */
const LONGEST_MENU_LINE = 240;
const LONGEST_SINGLE = 40;

const SEPARATORS = /[|·•›»¦→▸▾▼►/\t]|\s[>–—-]\s|\s{2}/u;

/** Signs that part the words of a row, and hardly ever those of a sentence. */
const ROW_SIGNS = /[|·•›»▸►]|\s\/\s/u;

/** Words that wide gaps part: "Civil  Launch  Opinion". */
const WIDE_ROW = /^\S+(?: \S+)?(?: {2,8}\S+(?: \S+)?){3,12}$/u;

/** The first runs of letters of all words that menus are made of. */
const openings = lazily(
  () =>
    new WordBits(
      [SECTION_WORDS, PLACE_WORDS, ACTION_WORDS, PLATFORM_WORDS, FOOTER_WORDS].map((words) => [
        1,
        Array.from(words, (word) => /[a-z]+/.exec(word)?.[0] ?? '').join(' '),
      ]),
    ),
);

/** Tells menus, breadcrumbs, rows of share buttons and footers. */
export function menuSign(line: Line): MenuSign | undefined {
  if (line.plain.length > LONGEST_MENU_LINE) return undefined;
  if (line.plain.length <= LONGEST_SINGLE && openings().of(line.first) !== 0) {
    const whole = plainLabel(line.plain);
    const kind = kindOf(whole);
    if (kind === 'place') return { sure: 'likely', rule: 'menu.place' };
    if (kind !== undefined) return { sure: isCertain(kind, whole) ? 'certain' : 'likely', rule: `${kind}.word` };
  }
  if ((line.cues & Cue.row) === 0) return runSign(line);

  const parts = line.plain
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  // The last part of a breadcrumb may be the title of the article, which its headline repeats.
  if (/^home(?:page)?$/iu.test(parts[0]!) && (parts.length > 2 || /[|·•›»▸►>/]/u.test(line.plain))) {
    return { sure: 'certain', rule: 'menu.breadcrumb' };
  }
  if (parts.some((part) => part.split(/\s+/).length > 6)) return undefined;
  // Icons come as single letters and dingbats.
  const labels = parts.map(plainLabel).filter((label) => label.length > 1);
  const known = labels.map(kindOf).filter((kind) => kind !== undefined);
  // A row of places may be that of a table.
  const named = known.filter((kind) => kind !== 'place');
  if (labels.length < 2 || named.length === 0) return undefined;
  // "Home > Culture > Music" has names among known words; a headline behind a bar has none.
  // "March 3, 2025 | SPORT | 4 min read": the day of the article, with one label beside it.
  const isDay = known.length === 1 && /\b(?:19|20)\d\d\b/.test(line.plain);
  const isRow =
    !isDay &&
    parts.length >= 3 &&
    parts.every((part) => part.split(' ').length <= 3) &&
    (ROW_SIGNS.test(line.plain) || (parts.length >= 4 && WIDE_ROW.test(line.plain)));
  if (known.length < (isRow ? 1 : 2) || (!isRow && known.length * 2 < labels.length)) return undefined;
  const isMenu = named.includes('menu');
  // "Strike and politics / world": two words between which a slash stands may be text.
  if (parts.length === 2 && /^[^|·•›»>]*$/u.test(line.plain) && named.every((kind) => kind === 'menu')) {
    return { sure: 'likely', rule: 'menu.row' };
  }
  return { sure: 'certain', rule: `${isMenu ? 'menu' : named[0]!}.row` };
}

/** A menu whose words nothing parts has at least so many labels; so many, if none of them is about the page. */
const SHORTEST_RUN = 4;
const SHORTEST_PLAIN_RUN = 5;
/** A label has no more words. */
const LONGEST_LABEL = 4;

/**
 * "Home News Politics Business Sport Culture Sign in": labels one behind the other, each with a capital, and nothing that
 * makes a headline of them. Where "Home" begins it or a button of the page is in it, some may be the site's own ("Velm
 * Valley").
 */
function runSign({ plain, words, first, endsSentence }: Line): MenuSign | undefined {
  if (words < SHORTEST_RUN || endsSentence || openings().of(first) === 0) return undefined;
  const printed = plain.split(/\s+/u);
  const lower = printed.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const kinds: MenuKind[] = [];
  let unknown = 0;
  for (let at = 0; at < lower.length;) {
    // A label begins with a capital; most words of a headline do not.
    if (printed[at] !== '&' && !CAPITAL_FIRST.test(printed[at]!)) return undefined;
    const length = labelLength(lower, at);
    if (length === 0) unknown++;
    else kinds.push(kindOf(lower.slice(at, at + length).join(' '))!);
    at += Math.max(1, length);
  }
  const isOfPage = /^home(?:page)?$/.test(lower[0]!) || kinds.some((kind) => kind === 'share' || kind === 'footer');
  if (isOfPage && kinds.length >= SHORTEST_RUN && unknown * 2 <= kinds.length)
    return { sure: 'certain', rule: 'menu.line' };
  return unknown === 0 && kinds.length >= SHORTEST_PLAIN_RUN && kinds.includes('menu')
    ? { sure: 'likely', rule: 'menu.line' }
    : undefined;
}

/** How many words the longest label has that begins at one of some words; 0 if none does. */
function labelLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_LABEL, words.length - at); length > 0; length--) {
    if (kindOf(words.slice(at, at + length).join(' ')) !== undefined) return length;
  }
  return 0;
}

type MenuKind = 'menu' | 'place' | 'share' | 'footer';

function kindOf(label: string): MenuKind | undefined {
  if (FOOTER_WORDS.has(label)) return 'footer';
  if (PLATFORM_WORDS.has(label)) return 'share';
  if (ACTION_WORDS.has(label)) return 'share';
  if (SECTION_WORDS.has(label) || FOREIGN_SECTIONS.has(label)) return 'menu';
  if (PLACE_WORDS.has(label)) return 'place';
  return undefined;
}

/** Words that no article has on a line of their own; the others may be a heading ("Search", "Contact", "Politics"). */
function isCertain(kind: MenuKind, label: string): boolean {
  if (kind === 'menu' || kind === 'place') return false;
  if (kind === 'footer') return label.includes(' ') || /^(?:adchoices|sitemap|faqs?|impressum)$/.test(label);
  return (
    (label.includes(' ') && !/^(?:show more|find out more|go back|google news)$/.test(label)) ||
    /^(?:menu|login|logout|signup|signin|subscribe|bookmarks?|whatsapp|epaper|e-paper|rss|unmute)$/.test(label)
  );
}

const EDGE_SIGNS = new AnyScript(
  /^[^A-Za-z0-9]{1,4}|[^A-Za-z0-9)+]{1,4}$/gu,
  () => new RegExp(String.raw`^[^\p{L}\p{N}]{1,4}|[^\p{L}\p{N})+]{1,4}$`, 'gu'),
);

/** A label without the count, arrow or punctuation that stands at its edges. */
function plainLabel(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/ ?\( ?[\d,.]{1,8}(?: ?min\w{0,4})? ?\)$/u, '')
    .replace(EDGE_SIGNS.of(text), '')
    .trim();
}
