import { bylineRule } from './byline';
import { captionRule, isLabelAlone } from './caption';
import { CHROME_LINES, CONSENT_SENTENCES, CONSENT_SUBJECT, TEASER_HEADERS } from './chromePatterns';
import { dateLineOf, isPlaceDateline, type DateLine } from './dateLine';
import { LONGEST_PATTERN_LINE, type Line } from './line';
import { menuSign, type MenuSign } from './menu';

/** All that a line shows by its own words, before its place and its neighbours are looked at. */
export interface Signs {
  readonly line: Line;
  readonly chrome: MenuSign | undefined;
  /** The lines below are likely to be teasers of other articles. */
  readonly opensTeasers: boolean;
  /** Reader comments are likely to stand below. */
  readonly opensComments: boolean;
  readonly date: DateLine | undefined;
  readonly byline: string | undefined;
  readonly caption: string | undefined;
  /** The line itself, place and agency of a dateline, stands alone. */
  readonly placeDateline: boolean;
  /** Running text of the article, by its words. */
  readonly prose: boolean;
}

/** Running text of so many words cannot be a subheading, a caption or a teaser. */
const FULL_PROSE = 14;

/** True for running text that nothing but an article has: long enough, or of several sentences. */
export function isFullProse({ prose, line }: Signs): boolean {
  return prose && (line.words >= FULL_PROSE || line.severalSentences);
}

const LONGEST_TEASER_HEADER = 80;

/** Looks at a line by itself; at the line before only for a label that says what this one is. */
export function signsOf(line: Line, before?: Line): Signs {
  const teaserHeader = isTeaserHeader(line);
  const chrome: MenuSign | undefined = teaserHeader
    ? { sure: 'certain', rule: 'teaser.header' }
    : (patternSign(line) ?? menuSign(line));
  const certain = chrome?.sure === 'certain';
  const date = chrome === undefined ? dateLineOf(line) : undefined;
  const byline = certain ? undefined : bylineRule(line);
  const caption = certain || byline !== undefined ? undefined : (captionRule(line) ?? belowLabel(before));
  const placeDateline = chrome === undefined && isPlaceDateline(line);
  const claimed = certain || date !== undefined || byline !== undefined || caption !== undefined || placeDateline;
  return {
    line,
    chrome,
    opensTeasers: teaserHeader,
    opensComments: chrome?.rule === 'comments.form',
    date,
    byline,
    caption,
    placeDateline,
    prose: line.isProse && !claimed && !line.markedHeading,
  };
}

function belowLabel(before: Line | undefined): string | undefined {
  return before !== undefined && isLabelAlone(before) ? 'caption.below-label' : undefined;
}

function isTeaserHeader({ plain, words }: Line): boolean {
  if (plain.length > LONGEST_TEASER_HEADER || words > 9) return false;
  const bare = plain.replace(/(?: ?\(\d{1,4}\))?[ :»>…]{0,2}$/u, '');
  return TEASER_HEADERS.some((pattern) => pattern.test(bare));
}

/** Buttons, labels and links are shorter. */
const LONGEST_BUTTON = 240;

function patternSign(line: Line): MenuSign | undefined {
  if (line.plain.length > LONGEST_PATTERN_LINE) return undefined;
  const isLong = line.plain.length > LONGEST_BUTTON;
  const kind = CHROME_LINES.find(
    ({ lines, long }) => (!isLong || long === true) && lines.some((pattern) => pattern.test(line.plain)),
  );
  if (kind !== undefined) return { sure: 'certain', rule: kind.rule };
  return isConsent(line) ? { sure: 'certain', rule: 'consent.notice' } : undefined;
}

/** A site speaks to its reader without quotation marks and without "said". */
function isConsent({ plain }: Line): boolean {
  if (!CONSENT_SUBJECT.test(plain)) return false;
  if (/["“”‘]|\b(?:said|says|told|according to|ruled|regulators?)\b/iu.test(plain)) return false;
  return CONSENT_SENTENCES.some(([subject, voice]) => subject.test(plain) && voice.test(plain));
}

/** Chrome that stands in rows; an advertisement label or a link may stand between an article's paragraphs. */
const MENU_LIKE = /^(?:menu|share|footer|account|comments|tags)\./;

/** True if the line before or behind is part of a menu, of a row of buttons or of a footer. */
export function isBesideMenu(signs: readonly Signs[], i: number): boolean {
  return [signs[i - 1], signs[i + 1]].some((sign) => sign?.chrome !== undefined && MENU_LIKE.test(sign.chrome.rule));
}
