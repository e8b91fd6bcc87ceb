export const ANCHORS_SUMMARY =
  'Describe places in a text so that they can be found again, and find them in a changed text.';

export const ANCHORS_HELP = `${ANCHORS_SUMMARY}

Usage: bluepencil anchors describe --jsonl < QUESTIONS > ANSWERS
       bluepencil anchors locate --jsonl < QUESTIONS > ANSWERS

describe  Reads {"id", "text", "anchors": [{"id", "start", "end"}]} from each line, and answers with
          {"id", "anchors": [{"id", "exact", "prefix", "suffix", "start", "end", "text_hash"}]}.
          Spaces at the ends are left out, and a character that is cut is included whole.
locate    Reads {"id", "text", "original", "anchors": [as described]} from each line, and answers with
          {"id", "anchors": [{"id", "state", "start", "end", "score", "candidates"}]}.
          “original”, the text in which the anchors were described, may be left out; with it, more is found.

States:
  exact      The same words in the same place.
  moved      The same words in another place.
  changed    The place is found, and its words have changed.
  ambiguous  Several places are equally likely: “candidates” lists them, and none is chosen.
  lost       The words are gone. “candidates” may list similar words.
“start” and “end” are given for the first three states. “score” is from 0 to 1.

Each line is answered before the next is read. A bad line is answered with {"id", "error": {"code", "message", "line"}},
a bad anchor in a good line with {"id", "error": {"code", "message"}} in its place, and the run continues.

Options:
  --jsonl     One JSON object per line, from standard input (there is no other form).
  -h, --help  Show this help.

Offsets are UTF-16 code units of the text as given, including a byte order mark and both units of CRLF; the end is
exclusive. “exact”, “prefix”, “suffix” and “text_hash” refer to the text with LF for CRLF and no byte order mark.
Exit code: 0 even if some lines were answered with errors; 2 the command could not run.
`;
