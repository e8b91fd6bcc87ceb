import type { Facts } from '../../problem';
import type { Codebook } from '../../knowledge/codebook';
import type { Knowledge } from '../../knowledge/knowledge';
import { atOnce, inSteps } from '../../text/steps';
import type { Claim } from '../claim';
import type { Sidecar } from '../sidecar';
import type { SidecarPath } from '../sidecarPlaces';

/** How grave a rule's findings are, as settings say it. */
export const RULE_SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** What a rule is held against: a sidecar, and what lies around it as far as it is known. */
export interface RuleContext {
  readonly sidecar: Sidecar;
  /** The workspace's register of actors. */
  readonly knowledge?: Knowledge;
  /** `undefined` where the workspace has none: then every tag will do. */
  readonly codebook?: Codebook;
  /** The article's path from the workspace root, with `/`; `undefined` for one that is in no file. */
  readonly articlePath?: string;
  /**
   * The ids of the claims of other articles, by the path of the article from the workspace root; `undefined` for an
   * article without a sidecar. Those that are not in it have not been looked at, and are believed.
   */
  readonly otherClaims?: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** Something that a rule has found, at a value of the sidecar. */
export interface Finding {
  readonly at: SidecarPath;
  /** True if it is at the key that the way ends with, not at what stands behind it. */
  readonly isKey?: true;
  /** `claim`: the id of the claim that it is about. The rest is what the wording needs. */
  readonly facts: Facts;
}

/** Finds in linear time, or nearly so; never throws. Where each claim takes long to look at, in small steps. */
export type Check = (context: RuleContext) => readonly Finding[] | Generator<undefined, readonly Finding[], undefined>;

/** The claims that a desk still works on: of two with one id the first, and none that were set aside. */
export function liveClaims(sidecar: Sidecar): readonly Claim[] {
  return atOnce(liveClaimsSteps(sidecar));
}

/** Finds them in small steps. */
export function* liveClaimsSteps({ claims }: Sidecar): Generator<undefined, readonly Claim[], undefined> {
  const known = live.get(claims);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const found: Claim[] = [];
  yield* inSteps(claims, (claim) => {
    if (claim.parked === undefined && !seen.has(claim.id)) found.push(claim);
    seen.add(claim.id);
  });
  live.set(claims, found);
  return found;
}

const live = new WeakMap<readonly Claim[], readonly Claim[]>();
