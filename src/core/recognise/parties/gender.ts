import { LETTER_FIRST } from '../../text/anyScript';
import { isBlank } from '../../text/blank';
import { Unit, unitClass } from '../../text/units';
import { wordsOf } from '../../text/wordSet';
import { genderOfGivenName, type LikelyGender } from '../../lexicon/genders';
import type { Mention } from '../resolved';
import { MentionsBefore, type View } from './mentionWalk';

const MALE_NOUN = /(?:\Sman|father|son|brother|husband|widower|uncle|king|prince|monk|abbot|imam|boy|actor)$/;
const FEMALE_NOUN =
  /(?:\Swoman|mother|daughter|sister|wife|widow|aunt|queen|princess|nun|abbess|actress|girl|waitress)$/;

const FEMALE: LikelyGender = { gender: 'female', isSure: true };
const MALE: LikelyGender = { gender: 'male', isSure: true };

/** Titles that tell the gender of whom they stand before, without a full stop. */
const TITLES: ReadonlyMap<string, LikelyGender> = new Map([
  ...wordsOf(
    'Mr Mister Sir Lord Father Fr Padre Brother King Prince Sheikh Baron Duke Monsieur Señor Herr Signor Don Pope',
  ).map((title) => [title, MALE] as const),
  ...wordsOf(
    'Ms Mrs Miss Madam Madame Mme Lady Dame Sister Queen Princess Baroness Duchess Señora Frau Signora Doña',
  ).map((title) => [title, FEMALE] as const),
]);

/** The letters right before a blank that ends at an offset, a full stop between them left out; empty if none stand there. */
function titleBefore(text: string, end: number): string {
  let last = end - 1;
  if (last < 1 || !isBlank(text[last])) return '';
  if (text[last - 1] === '.') last--;
  let first = last;
  while (first > 0 && isLetter(text, first - 1)) first--;
  return text.slice(first, last);
}

function isLetter(text: string, at: number): boolean {
  const kind = unitClass(text, at);
  return (kind & Unit.letter) !== 0 || ((kind & Unit.odd) !== 0 && LETTER_FIRST.test(text[at]!));
}

// Every pronoun behind a mention asks, and a mention stays the same object for as long as its words do.
const known = new WeakMap<Mention, LikelyGender | 'unknown'>();

/** What a mention of a person tells of their gender: title before it, noun that names them, given name. */
export function genderOf(mention: Mention, paragraph: string): LikelyGender | undefined {
  let gender = known.get(mention);
  if (gender === undefined) known.set(mention, (gender = toldBy(mention, paragraph) ?? 'unknown'));
  return gender === 'unknown' ? undefined : gender;
}

function toldBy({ start, text, subtype, role }: Mention, paragraph: string): LikelyGender | undefined {
  const title = TITLES.get(titleBefore(paragraph, start));
  if (title !== undefined) return title;
  const noun = subtype === 'nominal' ? text : role;
  if (noun !== undefined) {
    const head = noun.toLowerCase().split(/ (?:of|for|at|in) /, 1)[0]!;
    if (FEMALE_NOUN.test(head)) return FEMALE;
    if (MALE_NOUN.test(head) && !/(?:human|person|season|reason)$/.test(head)) return MALE;
  }
  if (subtype === 'nominal') return undefined;
  const [given = '', ...rest] = text.split(/[\s-]/);
  // A name of one word is a family name as a rule.
  return rest.length === 0 || given.endsWith('.') ? undefined : genderOfGivenName(given.toLowerCase());
}

/** How many mentions before one are asked for its gender. */
const NAMESAKES = 60;

/** What is known of a person's gender from the mention, or from one before it with the same family name. */
export function genderIn(view: View, at: number, mention: Mention): LikelyGender | undefined {
  const own = genderOf(mention, view.readings[at]!.paragraph.text);
  if (own !== undefined || mention.subtype !== undefined) return own;
  const last = mention.text.slice(mention.text.lastIndexOf(' ') + 1);
  let seen = 0;
  const walk = new MentionsBefore(view, at, mention.start);
  for (let other = walk.next(); other !== undefined; other = walk.next()) {
    if (seen++ >= NAMESAKES) break;
    if (other.type !== 'person' || other.subtype !== undefined || !other.text.endsWith(last)) continue;
    const gender = genderOf(other, view.readings[walk.at]!.paragraph.text);
    if (gender !== undefined) return gender;
  }
  return undefined;
}
