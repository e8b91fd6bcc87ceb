export const SCAN_SUMMARY = 'List the actors, dates and demands of articles, or show the articles with them marked.';

export const SCAN_HELP = `${SCAN_SUMMARY}

Usage: bluepencil scan [OPTIONS] FILES…
       bluepencil scan --jsonl < QUESTIONS > ANSWERS

FILES are plain-text articles in English; - is standard input. By default, a table is printed for each.

Examples:
  bluepencil scan ferry.txt                    What was found in an article, as a table.
  bluepencil scan --article ferry.txt          The article itself, with its marks.
  bluepencil scan --kind demand news/*.txt     The demands in all articles of a folder.

Forms:
  --article              Show each article with its marks: actors underlined, dates in colour,
                         demands on a tinted background, page chrome dimmed; brackets where there is no colour.
  --explain              Show how each paragraph was classified, which candidates were found in it,
                         and why each was kept, merged or dropped.
  --json                 Print one JSON array with an object for each file.
  --jsonl                Read {"id", "text", "referenceDate"} from each line of standard input, and answer each with
                         {"id", "entities"} before the next is read; a bad line is answered with {"id", "error"}.

Options:
  --reference-date DAY   The day the articles appeared, as YYYY-MM-DD; “Monday” is counted from it.
                         The default is the date in the article’s sidecar (.claims.yaml), or else in its dateline.
  --kind LIST            Only these kinds, separated by commas: actor, place, date, demand, statement.
  --lines FIRST-LAST     With --explain: only these lines, such as 12 or 12-20.
  --statements           Also list statements (who says what).
  --color, --no-color    Always or never use colour. Default: only in a terminal, unless NO_COLOR is set.
  -h, --help             Show this help.

Exit code: 0 all went well; 1 at least one article had a problem (the others are done); 2 the command could not run.
Lines and columns count from 1; offsets in JSON are UTF-16 code units of the file, the end exclusive.
`;
