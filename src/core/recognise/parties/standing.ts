import type { Mention } from '../resolved';

/** "Norland's archbishop": who only owns what the sentence is about. */
export function isOwner(text: string, { end }: Mention): boolean {
  const sign = text.charCodeAt(end);
  return (sign === 0x27 || sign === 0x2019) && text.charCodeAt(end + 1) === 0x73;
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

/** True for the pronoun of "The minister ought to come, she said": whoever the clause is about does not say it as a rule. */
export function isTag(text: string, offset: number): boolean {
  return text.startsWith(', ', offset - 2) && TAG.test(text.slice(offset, offset + 16));
}

const TAG = /^s?he (?:said|says|added|told|wrote|argued|warned)\b/;

/** True for who closes a sentence by saying it: "The road is shut, officials said", “…,” said Ana Kolb. */
export function isSpeaker(text: string, { start, end }: Mention): boolean {
  if (SAYS_BEHIND.test(text.slice(end, end + 16)))
    return /[,”"’'] (?:the |an? )?$/.test(text.slice(Math.max(0, start - 7), start));
  return SAID_BEFORE.test(text.slice(Math.max(0, start - 14), start));
}

const SAYS_BEHIND = /^ (?:have |has |had |also )?(?:said|says|told|added)\b/;
const SAID_BEFORE = /[,”"’'] (?:said|says|added|warned|wrote) (?:the |an? )?$/;

/** How far behind the start of its sentence a mention still opens it, in code units. */
export const OPENING = 45;

/** Where a mention begins with the title before it: "Harbour Workers' League general secretary | Ana Kolb". */
export function startWithTitle(text: string, { start, role }: Mention): number {
  const before = role === undefined ? start : start - role.length - 1;
  return role !== undefined && before >= 0 && text.startsWith(role, before) ? before : start;
}
