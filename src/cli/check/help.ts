import { SETTABLE_RULES } from '../../core/claims/rules/table';

export const CHECK_SUMMARY =
  'List what is wrong with claims: errors in sidecars, what the rules find, quotes that are gone.';

const widest = Math.max(...SETTABLE_RULES.map(({ id }) => id.length));
const rules = SETTABLE_RULES.map(({ id, severity }) => `  ${id.padEnd(widest)}  ${severity}`).join('\n');

export const CHECK_HELP = `${CHECK_SUMMARY}

Usage: bluepencil check [--format FORMAT] [--fail-on SEVERITY] ARTICLES…

ARTICLES are text files; the claims of “ferry.txt” are read from its sidecar, “ferry.txt.claims.yaml”, beside it. An
article without a sidecar is not a problem. You can also name a sidecar instead of its article.

Examples:
  bluepencil check ferry.txt                      The claims of an article; nothing is printed if all is well.
  bluepencil check --fail-on error news/*.txt     All articles in a folder; only errors make the exit code 1.

Each problem is printed on one line: FILE:LINE:COLUMN SEVERITY CODE MESSAGE. The code is the rule’s name; format errors
(sidecar-…, of the rule sidecar.schema) and YAML errors (yaml-…) have codes of their own. What an editor has seen is
not a problem: a change that the sidecar records with the current words, even if they have not been accepted yet, and a
lost claim that was set aside (“parked”).

Rules and their default severities; “rules:” in .bluepencil/settings.yaml can change them to error, warning,
information, hint or off:
${rules}

Options:
  --format FORMAT     text; json: one array of {code, severity, file, line, column, message}; or sarif: SARIF 2.1.0.
  --json              The same as --format json.
  --fail-on SEVERITY  The lowest severity that makes the exit code 1: error, warning, info (the default), hint,
                      or never.
  -h, --help          Show this help.

Exit code: 0 no problems of that severity or above; 1 problems were found; 2 the command could not run.
Lines and columns count from 1 in the named file; columns are UTF-16 code units, as editors show them.
`;
