export const CHECK_SUMMARY =
  'List what is wrong with the claims of articles: faults in claims files, quotes that are gone.';

export const CHECK_HELP = `${CHECK_SUMMARY}

Usage: bluepencil check [--json] ARTICLES…

ARTICLES are text files; the claims of “ferry.txt” are looked for in “ferry.txt.claims.yaml” beside it. An article
without a claims file is no problem. A claims file may be named as well, for its article.

Each problem is printed in a line: FILE:LINE:COLUMN SEVERITY CODE MESSAGE. Severities:
  error    Something cannot be read and is left out, or the file is not written to until it is mended.
  warning  The words of a claim are gone or stand in several places; an actor or a claim that is named does not exist.
  info     The words of a claim have changed since it was tagged.
What an editor has settled is no problem: a change that the claims file records with the words of today, a lost
claim that was set aside (“parked”).

Options:
  --json      Print one JSON array of {code, severity, file, line, column, message}.
  -h, --help  Show this help.

Exit code: 0 no problems; 1 problems were found; 2 the command could not run.
Lines and columns count from 1, in the file that is named; columns are UTF-16 code units, as editors show them.
`;
