import { isCreditAlone } from './caption';
import type { Line } from './line';
import { isBesideMenu, isFullProse, type Signs } from './signs';
import { chrome as asChrome, type Verdict } from './verdict';

/** A heading within an article is short; a teaser of another article is a headline. */
const LONGEST_SUBHEADING = 4;
const LONGEST_HEADING = 14;

/** Roles from the first paragraph of running text to the last: here only plain words, or a teaser header, make chrome. */
export function bodyRoles(signs: readonly Signs[]): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  let inTeasers = false;
  for (const [i, sign] of signs.entries()) {
    if (sign.prose && !(inTeasers && isQuestion(signs, i))) inTeasers = false;
    const verdict = bodyRole(signs, i, inTeasers);
    if (sign.opensTeasers && verdict.role === 'chrome') inTeasers = true;
    verdicts.push(verdict);
  }
  return verdicts;
}

function bodyRole(signs: readonly Signs[], i: number, inTeasers: boolean): Verdict {
  const sign = signs[i]!;
  const { chrome, date, byline, caption, line } = sign;
  if (chrome !== undefined && (chrome.sure === 'certain' || isBesideMenu(signs, i))) {
    return asChrome(chrome.rule);
  }
  if (line.markedHeading) return { role: 'heading', rule: 'heading.marked' };
  if (inTeasers && sign.prose) return asChrome('teaser.headline');
  if (sign.prose) return { role: line.bullet === undefined ? 'body' : 'listItem', rule: 'body.prose' };
  // Pictures of teasers have credits as well; but a caption is text, and rather shown than hidden.
  if (caption !== undefined) return { role: 'caption', rule: caption };
  if (inTeasers && isTeaser(signs, i)) return asChrome('teaser.headline');
  if (byline !== undefined) return { role: 'byline', rule: byline };
  const next = signs[i + 1];
  if (next !== undefined && isCreditAlone(next.line) && next.caption !== undefined && line.words <= 40) {
    return { role: 'caption', rule: 'caption.before-credit' };
  }
  // A date below the first paragraph of a page (a lead above the date); later ones head the entries of a chronicle.
  if (date?.precision === 'full' && i <= 2) return { role: 'dateline', rule: 'dateline.in-body' };
  if (date !== undefined) return { role: 'heading', rule: date.precision === 'time' ? 'heading.time' : 'heading.date' };
  if (line.words === 0) return { role: 'body', rule: 'body.separator' };
  if (line.bullet !== undefined) return { role: 'listItem', rule: `list.${line.bullet}` };
  return isHeading(line) ? { role: 'heading', rule: 'heading.short' } : { role: 'body', rule: 'body.line' };
}

/** Short, begun as headlines are, and not broken off or leading on to what follows. */
function isHeading(line: Line): boolean {
  const begun = /^["“‘'([]?[\p{Lu}\p{N}]/u.test(line.plain);
  return begun && line.words <= LONGEST_HEADING && !line.endsSentence && !/(?:[-–—,;]|\w .*:)$/u.test(line.text);
}

/** A title that asks, among others: no paragraph of the article that goes on. */
function isQuestion(signs: readonly Signs[], i: number): boolean {
  return /\?$/.test(signs[i]!.line.text) && !isFullProse(signs[i]!) && signs[i + 1]?.prose !== true;
}

/** Below a teaser header: a headline, or the odd line of a list; but not the heading of the text that goes on below. */
function isTeaser(signs: readonly Signs[], i: number): boolean {
  const { line, chrome, date } = signs[i]!;
  if (chrome !== undefined || date !== undefined) return true;
  const endsBlock = signs[i + 1]?.prose === true;
  return !(endsBlock && line.words <= LONGEST_SUBHEADING) && line.words <= 30;
}
