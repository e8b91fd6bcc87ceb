import type { ParagraphRole } from '../paragraph';

/** A role and the rule that gave it. Those that say the same are one object. */
export interface RuledRole {
  readonly role: ParagraphRole;
  readonly rule: string;
  /** Its place among all that there are; see {@link ruledRoleAt}. */
  readonly id: number;
}

/** Roles while they are being found, one a line. */
export type Undecided = (RuledRole | undefined)[];

const RULED_ROLES: RuledRole[] = [];
const KNOWN = new Map<string, RuledRole[]>();

/** A role by the rule that gives it; there are some hundred of them. */
export function roleBy(role: ParagraphRole, rule: string): RuledRole {
  let known = KNOWN.get(rule);
  if (known === undefined) KNOWN.set(rule, (known = []));
  let found = known.find((other) => other.role === role);
  if (found === undefined) {
    found = { role, rule, id: RULED_ROLES.length };
    RULED_ROLES.push(found);
    known.push(found);
  }
  return found;
}

/** The role with an id. */
export function ruledRoleAt(id: number): RuledRole {
  return RULED_ROLES[id]!;
}

/** Page chrome, by the rule that tells it. */
export function chrome(rule: string): RuledRole {
  return roleBy('chrome', rule);
}

/** A caption is the article's own; who made the picture, on a line of its own, is no more than a byline is. */
export function captionRole(rule: string): RuledRole {
  return rule === CREDIT ? chrome('media.credit') : roleBy('caption', rule);
}

/** The rule of a line that holds nothing but the credit of a picture. */
export const CREDIT = 'caption.credit';

/** True for a rule of chrome that heads a page; buttons and labels stand within articles as well. */
export function isPageHead({ rule }: { readonly rule: string }): boolean {
  return /^(?:menu|account|teaser|newsletter|consent|footer)\./.test(rule);
}

/** True for a rule of chrome that may stand amid an article, so that more of it may follow. */
export function isAmidArticle({ rule }: { readonly rule: string }): boolean {
  return /^(?:advert|gallery|link|media|record|time|user)\./.test(rule);
}
