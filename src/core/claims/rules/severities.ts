import { nearestWord } from '../../text/nearestWord';
import { RULE_SEVERITIES, type RuleSeverity } from './rule';
import { RULES, SETTABLE_RULES, type RuleId } from './table';

/** What settings say of rules; of others nothing is said. */
export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSeverity>>>;

/** The name of a rule whose severity may be set; `undefined` for any other word. */
export function settableRule(id: string): RuleId | undefined {
  return SETTABLE_RULES.find((rule) => rule.id === id)?.id;
}

/** The severity that a word names; `info`, as the command line prints it, is `information`. */
export function ruleSeverity(value: unknown): RuleSeverity | undefined {
  return RULE_SEVERITIES.find((severity) => severity === (value === 'info' ? 'information' : value));
}

/** The severity that a word was most likely meant to be: one spelt nearly so, or that begins so ("warn"). */
export function nearestSeverity(word: string): RuleSeverity | undefined {
  const start = word.toLowerCase();
  const begun = start.length < 3 ? undefined : RULE_SEVERITIES.find((severity) => severity.startsWith(start));
  return begun ?? RULE_SEVERITIES.find((severity) => severity === nearestWord(word, RULE_SEVERITIES));
}

/** Settings from a value of any shape; what is no rule or no severity is left out. */
export function ruleSettings(value: unknown): RuleSettings {
  if (typeof value !== 'object' || value === null) return {};
  const settings: Partial<Record<RuleId, RuleSeverity>> = {};
  for (const [id, given] of Object.entries(value)) {
    const rule = settableRule(id);
    const severity = ruleSeverity(given);
    if (rule !== undefined && severity !== undefined) settings[rule] = severity;
  }
  return settings;
}

/** How grave a rule's findings are by some settings, else by default. */
export function severityIn(settings: RuleSettings, id: RuleId): RuleSeverity {
  const rule = RULES.find((each) => each.id === id)!;
  return 'isFixed' in rule ? rule.severity : (settings[id] ?? rule.severity);
}
