import type { Gender, LikelyGender } from '../../lexicon/genders';
import type { Mention } from '../resolved';
import { genderOf } from './gender';
import { MentionsBefore, type View } from './mentionWalk';

/** "Norland's archbishop": who only owns what the sentence is about. */
export function isOwner(text: string, { end }: Mention): boolean {
  const sign = text.charCodeAt(end);
  return (sign === 0x27 || sign === 0x2019) && text.charCodeAt(end + 1) === 0x73;
}

/** How much the less likely whoever owns what the sentence is about is; the more so before somebody who fits: "Norland's government". */
export function ownerWeight(text: string, owner: Mention, pronoun: string, owned: Mention | undefined): number {
  if (!isOwner(text, owner)) return 0;
  const isBeside = owned !== undefined && owned.start > owner.end && owned.start - owner.end < 4;
  return isBeside && pronoun === 'it' ? 1.2 : pronoun === 'it' ? 0.3 : 0.6;
}

/** An agency that a dateline names, or a medium that has only seen what is told of: "(Norpress) -", "seen by Norpress". */
export function isCredited(text: string, { start, end, type }: Mention): boolean {
  if (type !== 'organisation') return false;
  if (text[start - 1] === '(' && text[end] === ')')
    return start < DATELINE && /^\) ?[-–—]/.test(text.slice(end, end + 3));
  return SEEN_BY.test(text.slice(Math.max(0, start - 18), start));
}

/** How far into a passage its dateline reaches, in code units. */
const DATELINE = 60;

const SEEN_BY = / (?:seen|obtained|viewed|reviewed|published|quoted|reported|cited) by (?:the )?$/;

/** "Wirth: He denies it": whose label opens a paragraph speaks in it, and says "I" of herself. */
export function isLabel(text: string, { start, end }: Mention): boolean {
  return start < LABEL && text[end] === ':' && !/^: ?["“‘«]/.test(text.slice(end, end + 3));
}

/** How far into a paragraph its label begins: the hour may stand before, in code units. */
const LABEL = 8;

/** "told the Courier newspaper": a medium that hears what somebody says. */
export function isTold(text: string, { start, type }: Mention): boolean {
  return type === 'organisation' && / told (?:the )?$/.test(text.slice(Math.max(0, start - 10), start));
}

/** "With Jo Wick he wrote a book", "Unlike Jo Wick, she stayed": whoever the pronoun behind is, it is another. */
export function isCompanion(text: string, { start, end }: Mention): boolean {
  return BEFORE_PRONOUN.test(text.slice(end, end + 8)) && COMPANY.test(text.slice(Math.max(0, start - 11), start));
}

const COMPANY = /(?:^|\W)(?:with|alongside|beside|unlike|like|against)\s$/i;
const BEFORE_PRONOUN = /^,?\s(?:s?he|they|it)\s/;

/** "They" are several as a rule; a body is they as well, a country seldom. */
export function pluralWeight({ type, text }: Mention): number {
  if (type === 'country') return -0.8;
  if (text.endsWith('s')) return type === 'organisation' ? 0 : 0.8;
  return type === 'organisation' ? -1.4 : 0;
}

export function genderWeight(wanted: Gender, likely: LikelyGender | undefined): number {
  if (likely === undefined) return 0;
  if (likely.gender === wanted) return 0.8;
  return likely.isSure ? -4 : -0.5;
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
