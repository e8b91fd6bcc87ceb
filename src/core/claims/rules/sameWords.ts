import { fold } from '../anchor/fold';
import { idsOf, type Claim } from '../claim';

/** Words as they are compared: without regard to case, kinds of quotation marks and hyphens, blanks, and edges. */
export function comparableWords(words: string): string {
  return withoutEdges(fold(words).normalize('NFKC').toLowerCase());
}

/** From the first letter or digit to the last; all of it where there is none. */
function withoutEdges(words: string): string {
  const start = words.search(LETTER);
  if (start < 0) return words;
  let end = words.length;
  for (;;) {
    // A character of two units is looked at whole.
    const at = end - (/[\udc00-\udfff]/.test(words[end - 1]!) && end > 1 ? 2 : 1);
    if (LETTER.test(words.slice(at, end))) return words.slice(start, end);
    end = at;
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whose words a claim is made of, in a form that is the same for the same people in any order. */
export function claimantsKey({ claimant }: Claim): string {
  return [...new Set(idsOf(claimant))].sort().join(' ');
}

/** True if somebody claims both; false where one names nobody. */
export function shareClaimant(a: Claim, b: Claim): boolean {
  const others = new Set(idsOf(b.claimant));
  return idsOf(a.claimant).some((id) => others.has(id));
}

/** Whether a claim says that something is so or that it is not; `undefined` for what is neither. */
export function sideOf({ kind, polarity }: Claim): 'for' | 'against' | undefined {
  const says = polarity === 'denies' ? 'against' : polarity === 'asserts' ? 'for' : undefined;
  if (polarity === 'doubts') return undefined;
  if (kind === 'denial') return says ?? 'against';
  return kind === 'assertion' ? (says ?? 'for') : says;
}
