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
  /** What it finds, in one sentence: the README's. */
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
    finds: 'A demand that names nobody whom it is made of.',
    next: 'Add “addressee”, or choose another kind.',
    check: demandWithoutAddressee,
    lacks: 'addressee',
  },
  {
    id: 'claim.strength-without-demand',
    severity: 'warning',
    finds: 'A claim with a “strength” that is no demand: only demands have one.',
    next: 'Take “strength” out, or choose the kind “demand”.',
    check: strengthWithoutDemand,
  },
  {
    id: 'claim.said-after-publication',
    severity: 'warning',
    finds: 'A claim that was said, by its date, after the article was published (or after its reference date).',
    next: 'Correct “said”, or the article’s date.',
    check: saidAfterPublication,
  },
  {
    id: 'claim.due-before-said',
    severity: 'warning',
    finds: 'A deadline that lies before the day on which the claim was made.',
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
    finds: 'A claimant or addressee whom neither the sidecar nor the register of actors has.',
    next: 'Add the actor, or correct the id.',
    check: unknownActor,
  },
  {
    id: 'claim.role-ended',
    severity: 'warning',
    finds: 'Somebody in a claim who is entered with an office that had ended before the article’s day.',
    next: 'Correct the role, or its dates.',
    check: roleEnded,
  },
  {
    id: 'claim.duplicate',
    severity: 'warning',
    finds: 'Two claims of one kind and one claimant with the same words, or on nearly the same place.',
    next: 'Delete one, or say by a relation how they belong together.',
    check: duplicate,
  },
  {
    id: 'claim.contradiction',
    severity: 'information',
    finds:
      'Two claims of one claimant that contradict each other: by a relation, or because one denies what the other asserts.',
    next: 'See whether both were said so; if one replaces the other, say so by the relation “updates”.',
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
    finds: 'A relation to a claim that is not there, to the claim itself, or to an article outside the folder.',
    next: 'Correct the target, or take the relation away.',
    check: unresolvedRelation,
  },
  {
    id: 'claim.misspelt-key',
    severity: 'warning',
    finds: 'A key that is all but one of the format’s, where that one is missing: what stands there is kept, not read.',
    next: 'Correct the key, if it is none of your own.',
    check: misspeltKey,
  },
  {
    id: 'claim.cut-text',
    severity: 'warning',
    finds: 'A text without quotation marks that a “#” cuts off: YAML takes what stands behind it for a comment.',
    next: 'Put the text in quotation marks.',
    check: cutText,
  },
  {
    id: 'claim.curly-quotes',
    severity: 'warning',
    finds:
      'A value in curly quotation marks alone, which YAML takes for a part of it; not where the article has them so.',
    next: 'Put straight quotation marks in their place, or around them if they are a part of it.',
    check: curlyQuotes,
  },
  {
    id: 'claim.merge-conflict',
    severity: 'error',
    finds: 'Something that two people have changed, each in their own way, and a merge has left to decide.',
    next: 'Keep the one or take the other.',
    check: mergeConflict,
  },
  {
    id: 'anchor.changed',
    severity: 'information',
    finds: 'Tagged words that have changed in the article since.',
    next: 'See whether the claim still holds.',
  },
  {
    id: 'anchor.other-speaker',
    severity: 'information',
    finds: 'Tagged words that the article gives to another person than the claim does.',
    next: 'Correct “claimant”, or see whether the claim still holds.',
  },
  {
    id: 'anchor.ambiguous',
    severity: 'warning',
    finds: 'Tagged words that several places fit alike.',
    next: 'Say which place is meant.',
  },
  {
    id: 'anchor.lost',
    severity: 'warning',
    finds: 'Tagged words that are not found in the article any more, or only among quite other words.',
    next: 'Tag them again, set the claim aside, or delete it.',
  },
  {
    id: 'sidecar.schema',
    severity: 'error',
    finds:
      'Something in a sidecar that the format does not know so: a key missing, a value of another kind, an id twice.',
    next: 'Correct it; until then it is left out.',
  },
  {
    id: 'sidecar.unreadable',
    severity: 'error',
    finds: 'A sidecar that is broken, or of a newer format.',
    next: 'Mend it, or update Blue Pencil; until then nothing is written to it.',
    isFixed: true,
  },
  {
    id: 'file.unreadable',
    severity: 'error',
    finds: 'On the command line: an article or a file of its folder that cannot be read as it should.',
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
