export const MERGE_SUMMARY = 'Merge versions of a sidecar by claim: in git, from conflict markers, or by hand.';

export const MERGE_HELP = `${MERGE_SUMMARY}

Usage: bluepencil merge FILE
       bluepencil merge BASE OURS THEIRS [--path NAME]
       bluepencil merge --set-up [--yes]

Examples:
  bluepencil merge --set-up                  Once in each clone: from then on, git merges by claim.
  bluepencil merge ferry.txt.claims.yaml     When git has left “<<<<<<<” in a sidecar.

FILE is a sidecar (.claims.yaml) in which git has left conflict markers, or which it has left unmerged without markers,
with only our version in it. Both versions are read from it, merged by claim, and written back, completely or not at
all; what is outside the markers stays as it is. While the file is unmerged in git and nobody has edited it since, both
versions are read from git instead, as they were before it merged lines. The common version is then read from git too,
otherwise from the markers (styles diff3 and zdiff3). Without it, what one side has removed stays, and where the two
differ, the decision is left to you. The command prints how many claims come from which version, and on which lines
something is left to decide. If the two sides have renamed the file differently, git has each version under its own
name: name the one that should stay, and “git rm” the other.

BASE is the common version (it may be empty); OURS and THEIRS are the two to merge. The result is written to OURS,
completely or not at all: our text with their changes in it. Claims and actors are identified by their ids; within one,
the side that has changed a key wins, and lists (tags, reviews, evidence …) get what either side has added. Where both
have changed the same key, or one has deleted what the other has edited, ours is kept and the claim gets “conflicts”,
a list of what each side wants and what it was before: choose what is right, then delete that list. For the details of
the article or of an actor, the list is at the end of the file. The file stays valid throughout. Removing an entry from
“conflicts” decides its key, even if the value stays. If two claims have been given the same id, both are kept: theirs
gets a new id, and “conflicts” records it. If one side has emptied the file, the other side’s content stays. Comments
from both sides are kept, except those that either has removed; where both have rewritten one, both versions are kept.

Options:
  --path NAME  The file’s name in the repository, as passed by git. Used only in messages.
  --set-up     Make git do this for every sidecar in the repository: shows what will be written where, and asks. Says
               for which files it has no effect because their attributes are set elsewhere.
  --yes        With --set-up: do not ask.
  -h, --help   Show this help.

If one of the three files is broken, not UTF-8 text, in a newer format, or has a duplicate id, git’s own merge of lines
is used instead; a FILE with such a version, or with markers that do not fit together, stays as it is.
Exit code: 0 merged; 1 merged with conflicts left to decide; 2 the command could not run, nothing was written.
With --set-up: 0 git now merges by claim, or you said no; 1 for some files it does not; 2 nothing was written, for
example because nobody could be asked and --yes was not given.
`;
