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
