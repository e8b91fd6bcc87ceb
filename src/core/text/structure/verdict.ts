import type { ParagraphRole } from '../paragraph';

/** A role and the rule that gave it. Verdicts that say the same are one object. */
export interface Verdict {
  readonly role: ParagraphRole;
  readonly rule: string;
  /** Its place among all verdicts there are; see {@link verdictAt}. */
  readonly id: number;
}

/** Verdicts while they are being found, one a line. */
export type Undecided = (Verdict | undefined)[];

const VERDICTS: Verdict[] = [];
const KNOWN = new Map<string, Verdict[]>();

/** The verdict for a role by a rule; there are some hundred of them. */
export function verdict(role: ParagraphRole, rule: string): Verdict {
  let known = KNOWN.get(rule);
  if (known === undefined) KNOWN.set(rule, (known = []));
  let found = known.find((other) => other.role === role);
  if (found === undefined) {
    found = { role, rule, id: VERDICTS.length };
    VERDICTS.push(found);
    known.push(found);
  }
  return found;
}

export function verdictAt(id: number): Verdict {
  return VERDICTS[id]!;
}

export function chrome(rule: string): Verdict {
  return verdict('chrome', rule);
}

/** A caption is the article's own; who made the picture, on a line of its own, is no more than a byline is. */
export function captionVerdict(rule: string): Verdict {
  return rule === CREDIT ? chrome('media.credit') : verdict('caption', rule);
}

/** The rule of a line that holds nothing but the credit of a picture. */
export const CREDIT = 'caption.credit';

/** True for a rule of chrome that heads a page; buttons and labels stand within articles as well. */
export function isPageHead({ rule }: { readonly rule: string }): boolean {
  return /^(?:menu|account|teaser|newsletter|consent|footer)\./.test(rule);
}

/** True for a rule of chrome that may stand amid an article, so that more of it may follow. */
export function isAmidArticle({ rule }: { readonly rule: string }): boolean {
  return /^(?:advert|gallery|link|media|time|user)\./.test(rule);
}
