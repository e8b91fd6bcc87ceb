import type { ParagraphRole } from '../paragraph';

/** A role and the rule that gave it. */
export interface Verdict {
  readonly role: ParagraphRole;
  readonly rule: string;
}

/** Verdicts while they are being found, one a line. */
export type Undecided = (Verdict | undefined)[];

export function chrome(rule: string): Verdict {
  return { role: 'chrome', rule };
}

/** True for a rule of chrome that heads a page; buttons and labels stand within articles as well. */
export function isPageHead({ rule }: { readonly rule: string }): boolean {
  return /^(?:menu|account|teaser|newsletter|consent|footer)\./.test(rule);
}

/** True for a rule of chrome that may stand amid an article, so that more of it may follow. */
export function isAmidArticle({ rule }: { readonly rule: string }): boolean {
  return /^(?:advert|gallery|link|media|time)\./.test(rule);
}
