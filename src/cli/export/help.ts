export const EXPORT_SUMMARY = 'Write the claims of articles as a table, as Web Annotations or as a report.';

export const EXPORT_HELP = `${EXPORT_SUMMARY}

Usage: bluepencil export --format FORMAT [--output FILE] ARTICLES…

ARTICLES are text files; the claims of “ferry.txt” are read from its sidecar, “ferry.txt.claims.yaml”, beside it. All
go into one file, in the order in which they are named. You can also name a sidecar instead of its article.

Examples:
  bluepencil export --format html --output report.html ferry.txt    A page to read, print or send on.
  bluepencil export --format csv --output claims.csv news/*.txt     One table for all articles in a folder.

Formats:
  csv             A table for spreadsheets and statistics, with one row per claim.
  web-annotation  W3C Web Annotations in JSON-LD, for other annotation tools.
  markdown        A report for reading or editing: deadlines, actors, claims by status.
  html            The same report as a self-contained page with the articles and their claims marked.

Options:
  --format FORMAT  One of csv, web-annotation, markdown, html.
  --output FILE    Write to this file, completely or not at all; otherwise to standard output.
                   Articles and sidecars are never overwritten; of existing files, only
                   an earlier export in the same format is.
  -h, --help       Show this help.

What a format cannot hold is listed on standard error, with counts; this is not a failure.
Exit code: 0 all went well; 1 an article or a sidecar could not be read completely or reliably, or a merge has left
something undecided in it, as standard error and reports say (the rest is exported);
2 the command could not run, or no article could be read: nothing was written.
`;
