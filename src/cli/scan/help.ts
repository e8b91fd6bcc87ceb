export const SCAN_SUMMARY = 'List the actors, dates and demands of articles, or show the articles with them marked.';

export const SCAN_HELP = `${SCAN_SUMMARY}

Usage: bluepencil scan [OPTIONS] FILES…
       bluepencil scan --jsonl < QUESTIONS > ANSWERS

FILES are plain-text articles in English; - is standard input. Without another form a table is printed for each.

Examples:
  bluepencil scan ferry.txt                    What was found in an article, as a table.
  bluepencil scan --article ferry.txt          The article itself, with its marks.
  bluepencil scan --kind demand news/*.txt     The demands of all articles of a folder.

Forms:
  --article              Show each article with its marks: actors underlined, dates in colour,
                         demands on a tinted ground, page chrome dimmed; brackets where there is no colour.
  --explain              Tell what each paragraph was taken for, which candidates were found in it,
                         and why each was kept, merged or dropped.
  --json                 Print one JSON array with an object for each file.
  --jsonl                Read {"id", "text", "referenceDate"} a line from standard input, and answer each line
                         by {"id", "entities"} before the next is read; a bad line is answered by {"id", "error"}.

Options:
  --reference-date DAY   The day the articles appeared, as YYYY-MM-DD; “Monday” is counted from it.
                         Without it that of the article's claims file is taken, or a dateline is looked for.
  --kind LIST            Only these kinds, with commas between: actor, place, date, demand, statement.
  --lines FIRST-LAST     With --explain: only these lines, such as 12 or 12-20.
  --statements           Statements (who says what) as well.
  --color, --no-color    Colour always, or never. Otherwise: in a terminal, unless NO_COLOR is set.
  -h, --help             Show this help.

Exit code: 0 all went well; 1 some article had a problem (the others are done); 2 the command could not run.
Lines and columns count from 1; offsets in JSON are UTF-16 code units of the file, the end exclusive.
`;
