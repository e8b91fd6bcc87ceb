export const IMPORT_SUMMARY =
  'Put annotations of other programs, or of an earlier export, into the claims files of articles.';

export const IMPORT_HELP = `${IMPORT_SUMMARY}

Usage: bluepencil import [--dry-run] [--unplaced] FILE ARTICLES…

FILE holds W3C Web Annotations in JSON-LD, as “bluepencil export --format web-annotation” and other annotation tools
write them. ARTICLES are the text files that they are about. An annotation goes to the article whose file name it has
with it, whose text it was exported with, or whose web address (“url” in the claims file) is its source; if FILE is about
one text and one article is named, to that one, unless it names another one and none of its words are in this. Of
articles that share a name the text, the address and the words decide.

Examples:
  bluepencil import --dry-run notes.jsonld ferry.txt    Show what would come; nothing is written.
  bluepencil import notes.jsonld news/*.txt             Put it into the claims files of these articles.

The claims of “ferry.txt” go into “ferry.txt.claims.yaml” beside it, which is made if it is not there. Of one that is
there nothing is changed or taken away: claims and actors are added that it does not have by their ids, and claims get
the keys that they lack. What was imported once does not come again. Where a claim that is there says something else,
that is told. Of annotations of other programs the claims file says where they come from (“x_import”).

Options:
  --format FORMAT  web-annotation; there is no other yet, so it need not be said.
  --dry-run        Show what would be added, and write nothing.
  --unplaced       Put annotations into the only article named even if they name another one and none of their words
                   are in it: they come without a place.
  -h, --help       Show this help.

Exit code: 0 all went well; 1 something was left out, as standard error says (the rest is added, or is there);
2 the command could not run, a claims file could not be written, or all was left out.
`;
