import { LONGEST_QUOTE } from '../../core/claims/anchor';
import type { ClaimAnchor } from '../../core/claims/claim';
import type { Span } from '../../core/text/span';
import type { LineError } from '../jsonl/request';

/** What may be wrong with one anchor of a line; it is answered in its place. */
export type AnchorErrorCode = 'bad-anchor' | 'blank' | 'too-long' | 'outside';
export type AnchorError = LineError<AnchorErrorCode>;

/** An anchor of a line, or what is wrong with it. The id is any JSON value, `undefined` if there is none. */
export interface AnchorRequest<T> {
  readonly id: unknown;
  readonly given: { readonly anchor: T } | { readonly error: AnchorError };
}

/** A stretch of a text that is to be described. */
export function readSpan(value: unknown): AnchorRequest<Span> {
  const { id, start, end } = membersOf(value);
  if (typeof start === 'number' && typeof end === 'number') return { id, given: { anchor: { start, end } } };
  return { id, given: { error: bad('An anchor to be described needs "start" and "end", both numbers.') } };
}

/** An anchor as `describe` writes it; only `exact` is needed, and `null` is as good as absent. */
export function readDescribed(value: unknown): AnchorRequest<ClaimAnchor> {
  const { id, exact, prefix, suffix, start, end, text_hash } = membersOf(value);
  const refuse = (error: AnchorError) => ({ id, given: { error } });
  if (typeof exact !== 'string' || exact.trim() === '') {
    return refuse(bad('An anchor to be located needs "exact", a text that is more than spaces.'));
  }
  if (exact.length > LONGEST_QUOTE) {
    return refuse({ code: 'too-long', message: `"exact" has more than ${LONGEST_QUOTE} UTF-16 units.` });
  }
  const texts = { prefix, suffix, text_hash };
  const numbers = { start, end };
  for (const [name, member] of Object.entries(texts)) {
    if (isGiven(member) && typeof member !== 'string') return refuse(bad(`"${name}" should be a string.`));
  }
  for (const [name, member] of Object.entries(numbers)) {
    const isOffset = Number.isSafeInteger(member) && Number(member) >= 0;
    if (isGiven(member) && !isOffset) return refuse(bad(`"${name}" should be a whole number that is not negative.`));
  }
  const given = Object.entries({ ...texts, ...numbers }).filter(([, member]) => isGiven(member));
  return { id, given: { anchor: { exact, ...(Object.fromEntries(given) as Omit<ClaimAnchor, 'exact'>) } } };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isGiven(member: unknown): boolean {
  return member !== undefined && member !== null;
}

function bad(message: string): AnchorError {
  return { code: 'bad-anchor', message };
}
