import { SETTABLE_RULES } from '../../core/claims/rules/table';

export const CHECK_SUMMARY =
  'List what is wrong with claims: faults in claims files, what the rules find, quotes that are gone.';

const widest = Math.max(...SETTABLE_RULES.map(({ id }) => id.length));
const rules = SETTABLE_RULES.map(({ id, severity }) => `  ${id.padEnd(widest)}  ${severity}`).join('\n');

export const CHECK_HELP = `${CHECK_SUMMARY}

Usage: bluepencil check [--format FORMAT] [--fail-on SEVERITY] ARTICLES…

ARTICLES are text files; the claims of “ferry.txt” are looked for in “ferry.txt.claims.yaml” beside it. An article
without a claims file is no problem. A claims file may be named as well, for its article.

Examples:
  bluepencil check ferry.txt                      The claims of an article; nothing is printed if all is well.
  bluepencil check --fail-on error news/*.txt     Those of all articles of a folder; only errors make the exit code 1.

Each problem is printed in a line: FILE:LINE:COLUMN SEVERITY CODE MESSAGE. The code is the rule’s name; faults of form
(sidecar-…, of the rule sidecar.schema) and of YAML (yaml-…) have codes of their own. What an editor has settled is no
problem: a change that the claims file records with the words of today, a lost claim that was set aside (“parked”).

Rules and how grave their findings are by default; “rules:” in .bluepencil/settings.yaml changes it to error, warning,
information, hint or off:
${rules}

Options:
  --format FORMAT     text; json: one array of {code, severity, file, line, column, message}; or sarif: SARIF 2.1.0.
  --json              The same as --format json.
  --fail-on SEVERITY  The least severity that makes the exit code 1: error, warning, info (as without this option),
                      hint, or never.
  -h, --help          Show this help.

Exit code: 0 no problems of that severity; 1 problems were found; 2 the command could not run.
Lines and columns count from 1, in the file that is named; columns are UTF-16 code units, as editors show them.
`;
