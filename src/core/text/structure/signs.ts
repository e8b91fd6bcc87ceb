import { AnyScript, HAS_SMALL } from '../anyScript';
import { bylineRule, isBareTrade, isNameAlone } from './byline';
import { captionRule, isCreditAlone, isLabelAlone } from './caption';
import { chromeSign, TEASER_HEADER } from './chromeSigns';
import { dateLineOf, isPlaceDateline, type DateLine } from './dateLine';
import { isCount, isHeadlineLike, type Line } from './line';
import type { RoleChoice } from '../roleChoices';
import type { MenuSign } from './menu';

/** What the search for roles asks of a line again and again; bits of {@link Signs.traits}. */
export const Trait = {
  /** Running text of the article, by its words. */
  prose: 1 << 0,
  /** Running text that nothing but an article has: long enough, or of several sentences. */
  fullProse: 1 << 1,
  /** Chrome, certain or likely. */
  chrome: 1 << 2,
  certain: 1 << 3,
  /** Chrome that stands in rows; an advertisement label or a link may stand between an article's paragraphs. */
  menuLike: 1 << 4,
  /** The lines below are likely to be teasers of other articles. */
  opensTeasers: 1 << 5,
  /** Reader comments are likely to stand below. */
  opensComments: 1 << 6,
  headlineLike: 1 << 7,
  /** A name and nothing else. */
  bareName: 1 << 8,
  /** "Political correspondent". */
  bareTrade: 1 << 9,
  count: 1 << 10,
  /** The credit of a picture, alone. */
  creditAlone: 1 << 11,
  /** "Image caption,": the line below it is the caption. */
  labelAlone: 1 << 12,
  /** Ends as a question, or as one or a cry, with a quotation mark behind it at the most. */
  question: 1 << 13,
  cry: 1 << 14,
  /** What is taken for prose only because it is long is a caption, for the line above says so. */
  belowLabel: 1 << 15,
  byline: 1 << 16,
  date: 1 << 17,
  /** The user has decided that it is the article's own. */
  chosenArticle: 1 << 18,
  chosenChrome: 1 << 19,
  /** Short, begun as headlines are, and not broken off or leading on to what follows. */
  heading: 1 << 20,
  /** Has the mark of a list before it. */
  item: 1 << 21,
  /** A place that is also a section of many sites: part of a menu only if others beside it are. */
  menuPlace: 1 << 22,
  newsletter: 1 << 23,
  /** The field for the address that a newsletter is sent to. */
  newsletterForm: 1 << 24,
  /** A heading by a mark of Markdown. */
  markedHeading: 1 << 25,
} as const;

/** All that a line shows by its own words, before its place and its neighbours are looked at. */
export interface Signs {
  readonly line: Line;
  readonly chrome: MenuSign | undefined;
  readonly date: DateLine | undefined;
  readonly byline: string | undefined;
  readonly caption: string | undefined;
  /** The line itself, place and agency of a dateline, stands alone. */
  readonly placeDateline: boolean;
  /** Bits of {@link Trait}. */
  readonly traits: number;
}

/**
 * What the lines of an article show, with the traits of each, and how many words it has, once more: arrays of numbers are
 * gone through at each keystroke, and in a long article that is several times faster than looking into each line.
 */
export interface Shown {
  readonly signs: readonly Signs[];
  readonly traits: Int32Array;
  readonly words: Int32Array;
}

/** The traits that any of the lines has. */
export function allTraits(traits: Int32Array): number {
  let all = 0;
  for (let i = 0; i < traits.length; i++) all |= traits[i]!;
  return all;
}

/** True for a line with any of some traits, bits of {@link Trait}; false where there is no line. */
export function has(sign: Signs | undefined, traits: number): boolean {
  return sign !== undefined && (sign.traits & traits) !== 0;
}

/** Running text of so many words cannot be a subheading, a caption or a teaser. */
const FULL_PROSE = 14;

const CHOSEN_CHROME: MenuSign = { sure: 'certain', rule: 'user.chrome' };
const MENU_LIKE = /^(?:menu|share|footer|account|comments|tags)\./;
const CAPTION_BELOW = 'caption.below-label';

/**
 * Looks at a line by itself; of the line before, whether it is a label that says what this one is; and at what the user
 * has decided of it.
 */
export function signsOf(line: Line, belowLabel: boolean, choice?: RoleChoice): Signs {
  const chrome = choice === undefined ? chromeSign(line) : choice === 'chrome' ? CHOSEN_CHROME : undefined;
  const certain = chrome?.sure === 'certain';
  const date = chrome === undefined ? dateLineOf(line) : undefined;
  const byline = certain || choice === 'article' ? undefined : bylineRule(line);
  // "MARCH 5, 2025 / 6:40 PM EST / AP": behind a day and a clock the agency is no picture's.
  const caption =
    certain || byline !== undefined || date?.precision === 'full'
      ? undefined
      : (captionRule(line) ?? (belowLabel ? CAPTION_BELOW : undefined));
  const placeDateline = chrome === undefined && isPlaceDateline(line);
  const claimed = certain || date !== undefined || byline !== undefined || caption !== undefined || placeDateline;
  const prose = line.isProse && !claimed && !line.markedHeading;
  let traits = 0;
  if (choice !== undefined) traits |= choice === 'chrome' ? Trait.chosenChrome : Trait.chosenArticle;
  if (prose) traits |= Trait.prose;
  if (prose && (line.words >= FULL_PROSE || line.severalSentences)) traits |= Trait.fullProse;
  if (line.bullet !== undefined) traits |= Trait.item;
  if (line.markedHeading) traits |= Trait.markedHeading;
  if (belowLabel) traits |= Trait.belowLabel;
  if (chrome !== undefined) traits |= chromeTraits(chrome);
  if (date !== undefined) traits |= Trait.date;
  if (byline !== undefined) traits |= Trait.byline;
  if (isHeading(line)) traits |= Trait.heading;
  if (isHeadlineLike(line)) traits |= Trait.headlineLike;
  if (line.text.endsWith('?')) traits |= Trait.question;
  if (/[?!]["”’]?$/u.test(line.text.slice(-2))) traits |= Trait.cry;
  if (line.words <= SHORT) traits |= shortTraits(line);
  return { line, chrome, date, byline, caption, placeDateline, traits };
}

/** A heading between paragraphs has no more words. */
const LONGEST_HEADING = 14;

const SENTENCE_OPENING = new AnyScript(
  /^(?:["“‘'([]|`{2}|'{2})?[A-Z0-9]/u,
  () => new RegExp(String.raw`^(?:["“‘'([]|\x60{2}|'{2})?[\p{Lu}\p{N}]`, 'u'),
);

function isHeading(line: Line): boolean {
  if (line.words > LONGEST_HEADING || line.endsSentence) return false;
  return SENTENCE_OPENING.test(line.plain) && !goesOn(line.text);
}

/** After a comma or a dash, or a colon behind several words, something is to follow. */
export function goesOn(text: string): boolean {
  return /[-–—,;]$/u.test(text) || (text.endsWith(':') && /\w /.test(text));
}

/** A paragraph's part has at least so many words. */
const SHORTEST_PART = 5;

/** True for a line whose sentence the line below takes up: somebody has just parted a paragraph in two. */
export function isBrokenOff(sign: Signs | undefined, below: Signs | undefined): boolean {
  if (sign === undefined || below?.line.endsSentence !== true || has(below, Trait.chrome | Trait.byline)) return false;
  return sign.line.words >= SHORTEST_PART && !sign.line.endsSentence && HAS_SMALL.test(below.line.text[0]!);
}

function chromeTraits({ sure, rule }: MenuSign): number {
  let traits: number = Trait.chrome;
  if (sure === 'certain') traits |= Trait.certain;
  if (rule === 'menu.place') traits |= Trait.menuPlace;
  else if (MENU_LIKE.test(rule)) traits |= Trait.menuLike;
  if (rule.startsWith('newsletter.')) traits |= Trait.newsletter;
  if (rule === 'newsletter.form') traits |= Trait.newsletterForm;
  if (rule === TEASER_HEADER.rule) traits |= Trait.opensTeasers;
  if (rule === 'comments.form') traits |= Trait.opensComments;
  return traits;
}

/** Names, trades, counts and credits have no more words. */
const SHORT = 12;

function shortTraits(line: Line): number {
  let traits = 0;
  if (isNameAlone(line) && dateLineOf(line) === undefined) traits |= Trait.bareName;
  if (isBareTrade(line)) traits |= Trait.bareTrade;
  if (isCount(line)) traits |= Trait.count;
  if (isCreditAlone(line)) traits |= Trait.creditAlone;
  if (isLabelAlone(line)) traits |= Trait.labelAlone;
  return traits;
}
