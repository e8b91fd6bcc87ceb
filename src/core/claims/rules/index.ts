import type { Problem } from '../../problem';
import { parsePlain } from '../../yaml/plainDocument';
import { placeInSidecar } from '../sidecarPlaces';
import type { Check, RuleContext } from './rule';
import { severityIn, type RuleSettings } from './severities';
import { RULES, type ClaimRuleId } from './table';

/**
 * What the rules find in a sidecar, each at its place in the file, in the order of the rules; those that are off are not
 * run. Nothing of a sidecar that is broken or newer: what of it can be read may lack what the rules ask for.
 */
export function ruleFindings(context: RuleContext, settings: RuleSettings): readonly Problem<ClaimRuleId>[] {
  if (!context.sidecar.isWritable) return [];
  return RULES.flatMap((rule): readonly Problem<ClaimRuleId>[] => {
    if (!('check' in rule) || severityIn(settings, rule.id) === 'off') return [];
    const check: Check = rule.check;
    return check(context).map(({ at, facts }) => ({
      code: rule.id,
      ...placeInSidecar(parsePlain(context.sidecar.source), at),
      facts,
    }));
  });
}
