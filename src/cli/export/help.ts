export const EXPORT_SUMMARY = 'Write the claims of articles as a table, as Web Annotations or as a report.';

export const EXPORT_HELP = `${EXPORT_SUMMARY}

Usage: bluepencil export --format FORMAT [--output FILE] ARTICLES…

ARTICLES are text files; the claims of “ferry.txt” are looked for in “ferry.txt.claims.yaml” beside it. All go
into one file, in the order in which they are named. A claims file may be named as well, for its article.

Examples:
  bluepencil export --format html --output report.html ferry.txt    A page to read, print or send on.
  bluepencil export --format csv --output claims.csv news/*.txt     One table of all articles of a folder.

Formats:
  csv             A table for spreadsheets and statistics, one row for each claim.
  web-annotation  W3C Web Annotations in JSON-LD, for other annotation tools.
  markdown        A report to be read or edited: deadlines, actors, claims by status.
  html            The same report as a page with the articles and their claims marked; needs nothing else, no network.

Options:
  --format FORMAT  One of csv, web-annotation, markdown, html.
  --output FILE    Write to this file, wholly or not at all; otherwise to standard output.
                   Articles and claims files are never overwritten; of what is there
                   already, only an earlier export in the same format is.
  -h, --help       Show this help.

What a format cannot hold is told on standard error, with numbers; it is no failure.
Exit code: 0 all went well; 1 an article or a claims file could not be read in whole or for sure, or a merge has left
something to decide in it, as standard error and reports say (the rest is exported);
2 the command could not run, or no article could be read: nothing was written.
`;
