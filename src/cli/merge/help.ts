export const MERGE_SUMMARY = 'Merge versions of a claims file by claim: in git, out of conflict markers, or by hand.';

export const MERGE_HELP = `${MERGE_SUMMARY}

Usage: bluepencil merge FILE
       bluepencil merge BASE OURS THEIRS [--path NAME]
       bluepencil merge --set-up [--yes]

Examples:
  bluepencil merge --set-up                  Once in each clone: from then on git merges claims by itself.
  bluepencil merge ferry.txt.claims.yaml     Where git has left “<<<<<<<” in a claims file.

FILE is a claims file in which git has left conflict markers, or that it has left unmerged without any, as ours alone.
Both versions are taken out of it, merged by claim, and written back, wholly or not at all; what stands
outside the markers stays as it is. While the file is unmerged in git and nobody has edited it since, both are taken
from git instead, as they were before it merged lines. The version that both come from is taken from git as long, else
from the markers (styles diff3 and zdiff3). Without it, what one side has taken away stays, and what the two say in
different ways is left to decide. Says how many claims are of which version, and in which lines something is left to
decide. If both sides have renamed the file, each otherwise, git has each version under its own name: name the one that
is to stay, and “git rm” the other.

BASE is the version that both come from (it may be empty), OURS and THEIRS are the two. The outcome is written to
OURS, wholly or not at all: our text with their changes in it. Claims and actors are told by their ids; within one,
the side that has changed a key wins, and lists (tags, reviews, evidence …) get what either side has added. Where both
have changed the same key, or one has deleted what the other has edited, ours is kept and the claim gets “conflicts”,
a list of what each side wants and what it was before: take what is right, then delete that list. For what is said of
the article or of an actor the list stands at the end of the file. The file stays valid all the while. Who takes an
entry out of “conflicts” decides its key, also if the value stays. Two claims made under one id are both kept: theirs
gets a new id, and “conflicts” tells of it. A file that one side has emptied stays as the other has it. The comments of
both are kept, but for those that either has taken away; where both have rewritten one, both are there.

Options:
  --path NAME  What the file is called in the repository; git says so. Only used in messages.
  --set-up     Make git do this for every claims file of the repository: shows what is written where, and asks. Says
               for which files it is to no avail, as their attributes are said elsewhere.
  --yes        With --set-up: do not ask.
  -h, --help   Show this help.

If one of three files is broken, no UTF-8 text, of a newer format, or has an id twice, git's own merge of lines is made
instead; a FILE with such a version, or with markers that do not fit together, stays as it is.
Exit code: 0 merged; 1 merged with conflicts left to decide; 2 the command could not run, nothing was written.
With --set-up: 0 git merges so now, or you said no; 1 it does not for some files; 2 nothing was written, as where nobody
can be asked and --yes is not said.
`;
