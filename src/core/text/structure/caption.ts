import { AnyLetters } from '../anyLetters';
import { lazily } from '../lazily';
import { AnyScript } from '../anyScript';
import { Cue } from './cues';
import { WordBits } from './wordBits';
import { LONGEST_PATTERN_LINE, type Line } from './line';
import { CREDIT } from './ruledRole';

const AGENCY =
  '(?:AP|AFP|EPA|PA|UPI|TASS|ANSA|DPA|Reuters|Getty(?: Images)?|Shutterstock|Alamy|iStock|Xinhua|Anadolu|Wikimedia(?: Commons)?|Flickr|Unsplash|Handout)';
const LABEL =
  /^[([]?(?:(?:file )?(?:image|photo|picture|photograph|pic|illustration|graphic|map|chart)s?(?: (?:credit|source|caption|by|courtesy(?: of)?|via))?|video (?:source|caption)|credits?|captions?|file) ?(?:[:,/|…]|\.{3})\s?\S/iu;
/** The label of a picture, whose caption stands on the next line. */
const LABEL_ALONE = /^(?:image|photo|picture|video) (?:caption|source|credit)[,:]?$/iu;
const COUNTER = /^(?:\[\d{1,2}\/\d{1,2}\]|item \d{1,2} of \d{1,2}) ?\S/iu;
const BY_LABEL = new AnyScript(
  /^[([]?(?:photo(?:graph)?|image|picture|illustration|graphic)s? (?:by|courtesy of|from|via):? [a-z]/iu,
  () =>
    new RegExp(
      String.raw`^[([]?(?:photo(?:graph)?|image|picture|illustration|graphic)s? (?:by|courtesy of|from|via):? \p{Lu}`,
      'iu',
    ),
);
const CREDIT_BEHIND =
  /[.!?)”"] ?[([]?(?:image|photo|picture|photograph|credit|illustration)s?(?: credit| source| by)?: ?[^.]{2,60}\.?[)\]]?$/iu;
const LABEL_WITHIN =
  / [([]?(?:Image|Photo|Picture|Photograph|Credit|Illustration)s?(?: [Cc]redit| [Ss]ource| by)?: ?[^.]{2,60}\.?[)\]]?$/u;
const agencyBehind = lazily(
  () => new RegExp(`(?:[([/|][^()[\\]]{0,40}|[—–] ?)\\b${AGENCY}\\b[^()[\\]]{0,30}[)\\]]?\\.?$`, 'u'),
);
const AGENCY_ALONE = new AnyLetters(
  () =>
    new RegExp(`^[([]?(?:[\\p{L}.' -]{0,40}[/,|] ?){0,3}${AGENCY}(?:[ /,|]{1,3}[\\p{L}.' -]{0,30})?[)\\]]?\\.?$`, 'u'),
);
/** "(left)", "pictured": the words of a caption itself. */
const POINTING =
  /\((?:left|right|centre|center|pictured|above|below|back|front)\b|,? (?:pictured|seen here)\b[^.]{0,60}\.?$/iu;

/** First words without which no label of a picture fits. */
const LABELS = new WordBits([
  [
    1,
    `file image images photo photos picture pictures photograph photographs pic pics illustration illustrations graphic
    graphics map maps chart charts video credit credits caption captions`,
  ],
  [2, 'item'],
]);

/** A line with more words is text, whatever stands at its end. */
const LONGEST = 60;

/** The rule by which a line is the caption or credit of a picture; `undefined` if nothing in it says so. */
export function captionRule(line: Line): string | undefined {
  const { text, plain, cues, words } = line;
  if (words > LONGEST || plain.length > LONGEST_PATTERN_LINE) return undefined;
  const label = LABELS.of(line.first);
  if (label === 1 && (LABEL.test(plain) || BY_LABEL.test(plain) || isLabelAlone(line))) return 'caption.label';
  if ((label === 2 || text.startsWith('[')) && COUNTER.test(text)) return 'caption.counter';
  const agency = (cues & Cue.agency) !== 0;
  if (
    agency &&
    words <= 8 &&
    AGENCY_ALONE.test(plain) &&
    /[/|[(]|Getty|Shutterstock|Alamy|iStock|Flickr|Unsplash|Wikimedia/u.test(plain)
  )
    return CREDIT;
  if ((cues & Cue.picture) !== 0 && (CREDIT_BEHIND.test(plain) || LABEL_WITHIN.test(plain))) {
    return 'caption.credit-behind';
  }
  if (agency && agencyBehind().test(plain)) return 'caption.credit-behind';
  const pointing = (cues & Cue.pointing) !== 0 && words <= 30 && !line.severalSentences && POINTING.test(plain);
  return pointing ? 'caption.pointing' : undefined;
}

/** "Image caption,": the line below it is the caption. */
export function isLabelAlone(line: Line): boolean {
  return line.words <= 2 && LABELS.of(line.first) === 1 && LABEL_ALONE.test(line.plain);
}

/** A credit that stands alone: the line before it may be the caption that it belongs to. */
export function isCreditAlone(line: Line): boolean {
  if (line.words > 12) return false;
  if (LABELS.of(line.first) === 1 && (LABEL.test(line.plain) || BY_LABEL.test(line.plain))) return true;
  return (line.cues & Cue.agency) !== 0 && AGENCY_ALONE.test(line.plain);
}
