import type { Claim, ClaimAnchor } from '../../core/claims/claim';
import { changedValues } from '../../core/claims/journal';
import { withMovedKeys } from '../files/movedKeys';
import type { Draft } from './draft';

/** What a draft is of: words that are being tagged, or a claim that is being edited. */
export type DraftSubject =
  { readonly kind: 'words'; readonly anchor: ClaimAnchor } | { readonly kind: 'claim'; readonly id: string };

/** A draft that was left before it was saved. */
export interface KeptDraft {
  readonly subject: DraftSubject;
  /** What was there to begin with: suggested, or said by the claim. */
  readonly first: Draft;
  readonly draft: Draft;
}

/** What was filled in and not saved, by article (its address), as long as the window is open. */
export class KeptDrafts {
  private readonly kept = new Map<string, readonly KeptDraft[]>();

  /**
   * Keeps a draft in place of what was kept of the same before. One with nothing filled in is not kept: then false.
   * @param isAfresh it was begun without what was kept, which stays until there is something in this one
   */
  keep(article: string, kept: KeptDraft, isAfresh = false): boolean {
    const isEmpty = Object.keys(changedValues(kept.first, kept.draft)).length === 0;
    if (isEmpty && isAfresh) return false;
    this.drop(article, kept.subject);
    if (isEmpty) return false;
    this.kept.set(article, [...this.all(article), kept]);
    return true;
  }

  of(article: string, subject: DraftSubject): KeptDraft | undefined {
    return this.all(article).find((kept) => isSameSubject(kept.subject, subject));
  }

  drop(article: string, subject: DraftSubject): void {
    const others = this.all(article).filter((kept) => !isSameSubject(kept.subject, subject));
    if (others.length > 0) this.kept.set(article, others);
    else this.kept.delete(article);
  }

  /** A file or folder has another name now. */
  move(from: string, to: string): void {
    withMovedKeys(this.kept, from, to);
  }

  private all(article: string): readonly KeptDraft[] {
    return this.kept.get(article) ?? [];
  }
}

/** A draft as it is today with what was filled in before: what was only suggested then may be suggested otherwise now. */
export function takenUp(today: Draft, { first, draft }: KeptDraft): Draft {
  return { ...today, ...changedValues(first, draft) };
}

/** The claim that a draft has become, or that it is of: among several of the same words the last one. */
export function claimOfDraft<T extends { readonly claim: Claim }>(
  claims: readonly T[],
  subject: DraftSubject,
): T | undefined {
  return claims.findLast(({ claim: { id, anchors } }) =>
    subject.kind === 'claim'
      ? id === subject.id
      : anchors.some((anchor) => isSameSubject({ kind: 'words', anchor }, subject)),
  );
}

/** The same words in the same place: the article may have been edited on one side of them. */
function isSameSubject(a: DraftSubject, b: DraftSubject): boolean {
  if (a.kind === 'claim' || b.kind === 'claim') return a.kind === 'claim' && b.kind === 'claim' && a.id === b.id;
  const { exact, prefix, suffix } = a.anchor;
  return exact === b.anchor.exact && (prefix === b.anchor.prefix || suffix === b.anchor.suffix);
}
