export const IMPORT_SUMMARY =
  'Import annotations from other programs, or from an earlier export, into the sidecars of articles.';

export const IMPORT_HELP = `${IMPORT_SUMMARY}

Usage: bluepencil import [--dry-run] [--unplaced] [--map COLUMN=FIELD]… FILE ARTICLES…

FILE holds W3C Web Annotations in JSON-LD, as “bluepencil export --format web-annotation” and other annotation tools
write them, an export of Hypothes.is, or a table of coded statements (CSV) with headings. ARTICLES are the text files that they are about. An annotation goes to the
article whose file name it gives, whose text it was exported with, or whose web address (“url” in the sidecar) is its
source. If FILE is about one text and one article is named, it goes to that one, unless it names another and none of its
words are in this one. For articles with the same name, the text, the address and the words decide.

Examples:
  bluepencil import --dry-run notes.jsonld ferry.txt    Show what would be added; nothing is written.
  bluepencil import --map "Remark=note" coded.csv news/*.txt   Import a table.
  bluepencil import notes.jsonld news/*.txt             Add it to the sidecars of these articles.

The claims of “ferry.txt” go into its sidecar, “ferry.txt.claims.yaml”, beside it, which is created if it does not
exist. Nothing in an existing sidecar is changed or removed: claims and actors with new ids are added, and existing
claims have missing keys filled in. Nothing is imported twice. Where an existing claim has different details, this is
reported. For annotations from other programs, the sidecar records where they come from (“x_import”).

Options:
  --format FORMAT  web-annotation or csv (any table); without it, the file’s name and beginning decide.
  --map COLUMN=FIELD
                   Take a column of a table for this field: quote, claimant_name, polarity, tags, note … Fields are
                   named like the columns that “bluepencil export” writes. Without a field, it is not taken.
  --dry-run        Show what would be added, and write nothing.
  --unplaced       Add annotations to the only article named even if they name another and none of their words
                   are in it: they are added without a place.
  -h, --help       Show this help.

Exit code: 0 all went well; 1 something was left out, as standard error says (the rest was added, or was already there);
2 the command could not run, a sidecar could not be written, or everything was left out.
`;
