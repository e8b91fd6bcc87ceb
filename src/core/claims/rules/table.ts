import { roleEnded, unknownActor } from './actors';
import { mergeConflict } from './conflicts';
import { contradiction } from './contradictions';
import { curlyQuotes } from './curlyQuotes';
import { cutText } from './cutTexts';
import { dueBeforeSaid, saidAfterPublication } from './dates';
import { demandWithoutAddressee, strengthWithoutDemand } from './demands';
import { duplicate } from './duplicates';
import { confirmedWithoutEvidence } from './evidence';
import { unresolvedRelation } from './relations';
import { misspeltKey } from './misspeltKeys';
import type { Check, RuleSeverity } from './rule';
import { unknownTag } from './tags';

/** A rule that claims are held against. */
export interface Rule {
  /** As in settings, in the list of problems and on the command line. */
  readonly id: string;
  /** Without a setting. */
  readonly severity: Exclude<RuleSeverity, 'off'>;
  /** What it finds, in one sentence: that of `docs/rules.md`. */
  readonly finds: string;
  /** What to do then, in one sentence. */
  readonly next: string;
  /** Absent for what shows when a sidecar is read or its anchors are placed. */
  readonly check?: Check;
  /** The key of a claim that it finds missing: where that one is only misspelt, there is nothing to tell but that. */
  readonly lacks?: string;
  /** What keeps everything else from being seen: it is an error whatever the settings say. */
  readonly isFixed?: true;
}

/** All rules, in the order in which they are documented. */
export const RULES = [
  {
    id: 'claim.demand-without-addressee',
    severity: 'warning',
    finds: 'A demand that does not say who it is addressed to.',
    next: 'Add “addressee”, or choose another kind.',
    check: demandWithoutAddressee,
    lacks: 'addressee',
  },
  {
    id: 'claim.strength-without-demand',
    severity: 'warning',
    finds: 'A claim with a “strength” that is not a demand: only demands have one.',
    next: 'Remove “strength”, or choose the kind “demand”.',
    check: strengthWithoutDemand,
  },
  {
    id: 'claim.said-after-publication',
    severity: 'warning',
    finds: 'A claim dated after the article was published (or after its reference date).',
    next: 'Correct “said”, or the article’s date.',
    check: saidAfterPublication,
  },
  {
    id: 'claim.due-before-said',
    severity: 'warning',
    finds: 'A deadline before the day on which the claim was made.',
    next: 'Correct “due” or “said”.',
    check: dueBeforeSaid,
  },
  {
    id: 'claim.confirmed-without-evidence',
    severity: 'warning',
    finds: 'A claim that is “confirmed” without any evidence.',
    next: 'Add “evidence”, or set the status to “checking”.',
    check: confirmedWithoutEvidence,
    lacks: 'evidence',
  },
  {
    id: 'claim.unknown-actor',
    severity: 'warning',
    finds: 'A claimant or addressee who is in neither the sidecar nor the register of actors.',
    next: 'Add the actor, or correct the id.',
    check: unknownActor,
  },
  {
    id: 'claim.role-ended',
    severity: 'warning',
    finds: 'Somebody in a claim whose listed office had ended before the article’s date.',
    next: 'Correct the role, or its dates.',
    check: roleEnded,
  },
  {
    id: 'claim.duplicate',
    severity: 'warning',
    finds: 'Two claims of the same kind by the same claimant with the same words, or in nearly the same place.',
    next: 'Delete one, or add a relation that says how they belong together.',
    check: duplicate,
  },
  {
    id: 'claim.contradiction',
    severity: 'information',
    finds:
      'Two claims by the same claimant that contradict each other: according to a relation, or because one denies what the other asserts.',
    next: 'Check whether both were really said; if one replaces the other, add the relation “updates”.',
    check: contradiction,
  },
  {
    id: 'claim.unknown-tag',
    severity: 'warning',
    finds: 'A tag that is not in the codebook, where there is one.',
    next: 'Correct the tag, or add it to the codebook.',
    check: unknownTag,
  },
  {
    id: 'claim.unresolved-relation',
    severity: 'warning',
    finds: 'A relation to a claim that does not exist, to the claim itself, or to an article outside the folder.',
    next: 'Correct the target, or remove the relation.',
    check: unresolvedRelation,
  },
  {
    id: 'claim.misspelt-key',
    severity: 'warning',
    finds:
      'A key that looks like a misspelling of one of the format’s keys, where that one is missing: its value is kept but not read.',
    next: 'Correct the key, unless it is one of your own.',
    check: misspeltKey,
  },
  {
    id: 'claim.cut-text',
    severity: 'warning',
    finds: 'A text without quotation marks that is cut off by a “#”: YAML treats what follows as a comment.',
    next: 'Put the text in quotation marks.',
    check: cutText,
  },
  {
    id: 'claim.curly-quotes',
    severity: 'warning',
    finds:
      'A value in curly quotation marks only, which YAML treats as part of the text; not reported where they come from the article.',
    next: 'Replace them with straight quotation marks, or put those around them if they are part of the text.',
    check: curlyQuotes,
  },
  {
    id: 'claim.merge-conflict',
    severity: 'error',
    finds: 'Something that two people have changed in different ways and that a merge has left undecided.',
    next: 'Keep one or take the other.',
    check: mergeConflict,
  },
  {
    id: 'anchor.changed',
    severity: 'information',
    finds: 'Tagged words that have since changed in the article, unless the sidecar already records the current ones.',
    next: 'Check whether the claim still holds.',
  },
  {
    id: 'anchor.other-speaker',
    severity: 'information',
    finds: 'Tagged words that the article attributes to a different person than the claim does.',
    next: 'Correct “claimant”, or check whether the claim still holds.',
  },
  {
    id: 'anchor.ambiguous',
    severity: 'warning',
    finds: 'Tagged words that match several places equally well.',
    next: 'Say which place is meant.',
  },
  {
    id: 'anchor.lost',
    severity: 'warning',
    finds: 'Tagged words that are no longer found in the article, or only in quite different surroundings.',
    next: 'Tag them again, set the claim aside, or delete it.',
  },
  {
    id: 'sidecar.schema',
    severity: 'error',
    finds:
      'Something in a sidecar that does not fit the format: a missing key, a value of the wrong kind, a duplicate id.',
    next: 'Correct it; until then it is left out.',
  },
  {
    id: 'sidecar.unreadable',
    severity: 'error',
    finds: 'A sidecar that is broken, or in a newer format.',
    next: 'Correct it, or update Blue Pencil; until then nothing is written to it.',
    isFixed: true,
  },
  {
    id: 'file.unreadable',
    severity: 'error',
    finds: 'An article or a file of its folder that cannot be read as it should.',
    next: 'Look at the file that is named.',
    isFixed: true,
  },
] as const satisfies readonly Rule[];

/** The id of a rule, as settings and the command line have it. */
export type RuleId = (typeof RULES)[number]['id'];

/** The rules whose severity may be set. */
export const SETTABLE_RULES: readonly (Rule & { readonly id: RuleId })[] = RULES.filter((rule) => !('isFixed' in rule));

/** The rules that are held against a sidecar by themselves, and the code of what each finds. */
export type ClaimRuleId = Extract<(typeof RULES)[number], { check: Check }>['id'];

/** True for the code of what such a rule finds. */
export function isClaimRule(code: string): code is ClaimRuleId {
  return code.startsWith('claim.');
}
