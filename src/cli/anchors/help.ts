export const ANCHORS_SUMMARY =
  'Describe places of a text so that they are found again, and find them in a changed text.';

export const ANCHORS_HELP = `${ANCHORS_SUMMARY}

Usage: bluepencil anchors describe --jsonl < QUESTIONS > ANSWERS
       bluepencil anchors locate --jsonl < QUESTIONS > ANSWERS

describe  Reads {"id", "text", "anchors": [{"id", "start", "end"}]} a line, and answers by
          {"id", "anchors": [{"id", "exact", "prefix", "suffix", "start", "end", "text_hash"}]}.
          Blanks at the ends are left out, and a character that is cut is taken in whole.
locate    Reads {"id", "text", "original", "anchors": [as described]} a line, and answers by
          {"id", "anchors": [{"id", "state", "start", "end", "score", "candidates"}]}.
          “original”, the text that the anchors were described in, may be left out; with it more is found.

States:
  exact      The same words in the same place.
  moved      The same words in another place.
  changed    The place is found, and its words are others now.
  ambiguous  Several places are as likely: “candidates” lists them, and none is chosen.
  lost       The words are gone. “candidates” may list what is a little like them.
“start” and “end” come with the first three states. “score” is from 0 to 1.

Each line is answered before the next is read. A bad line is answered by {"id", "error": {"code", "message", "line"}},
a bad anchor within a good line by {"id", "error": {"code", "message"}} in its place, and the run goes on.

Options:
  --jsonl     One JSON object a line, from standard input (there is no other form).
  -h, --help  Show this help.

Offsets are UTF-16 code units of the text as it is given, a byte order mark and both units of CRLF included; the end
is exclusive. “exact”, “prefix”, “suffix” and “text_hash” are of the text with LF for CRLF and without byte order mark.
Exit code: 0 also if some lines were answered by errors; 2 the command could not run.
`;
