import type { Problem } from '../../problem';
import { atOnce } from '../../text/steps';
import { placeInItem } from '../sidecarPlaces';
import { liveClaimsSteps, type Check, type RuleContext } from './rule';
import { severityIn, type RuleSettings } from './severities';
import { RULES, type ClaimRuleId } from './table';

/**
 * What the rules find in a sidecar, each at its place in the file, in the order of the rules; those that are off are not
 * run. Nothing of a sidecar that is broken or newer: what of it can be read may lack what the rules ask for.
 * A step is one rule, or one finding's place.
 */
export function* ruleSteps(
  context: RuleContext,
  settings: RuleSettings,
): Generator<undefined, readonly Problem<ClaimRuleId>[], undefined> {
  const problems: Problem<ClaimRuleId>[] = [];
  if (!context.sidecar.isWritable) return problems;
  // All rules ask for them.
  yield* liveClaimsSteps(context.sidecar);
  for (const rule of RULES) {
    if (!('check' in rule) || severityIn(settings, rule.id) === 'off') continue;
    const check: Check = rule.check;
    const checked = check(context);
    const findings = 'next' in checked ? yield* checked : checked;
    yield;
    for (const { at, isKey, facts } of findings) {
      problems.push({ code: rule.id, ...placeInItem(context.sidecar, at, isKey), facts });
      yield;
    }
  }
  return withoutConsequences(problems);
}

/** Without what only follows from a misspelt key. */
function withoutConsequences(problems: readonly Problem<ClaimRuleId>[]): readonly Problem<ClaimRuleId>[] {
  const misspelt = new Set<string>();
  for (const { code, facts } of problems)
    if (code === 'claim.misspelt-key' && facts?.nearest !== undefined) misspelt.add(`${facts.claim} ${facts.nearest}`);
  if (misspelt.size === 0) return problems;
  const lacking = new Map(RULES.flatMap((rule) => ('lacks' in rule ? [[rule.id as string, rule.lacks] as const] : [])));
  return problems.filter(({ code, facts }) => !misspelt.has(`${facts?.claim} ${lacking.get(code)}`));
}

/** {@link ruleSteps} at once. */
export function ruleFindings(context: RuleContext, settings: RuleSettings): readonly Problem<ClaimRuleId>[] {
  return atOnce(ruleSteps(context, settings));
}
