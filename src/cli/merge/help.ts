export const MERGE_SUMMARY = 'Merge two versions of a claims file by claim, for git or by hand.';

export const MERGE_HELP = `${MERGE_SUMMARY}

Usage: bluepencil merge BASE OURS THEIRS [--path NAME]
       bluepencil merge --set-up [--yes]

BASE is the version that both come from (it may be empty), OURS and THEIRS are the two. The outcome is written to
OURS, wholly or not at all: our text with their changes in it. Claims and actors are told by their ids; within one,
the side that has changed a key wins, and lists (tags, reviews, evidence …) get what either side has added. Where both
have changed the same key, or one has deleted what the other has edited, ours is kept and the claim gets “conflicts”,
a list of what each side wants: take what is right, then delete that list. The file stays valid all the while.

Options:
  --path NAME  What the file is called in the repository; git says so. Only used in messages.
  --set-up     Make git do this for every claims file of the repository: shows what is written where, and asks.
  --yes        With --set-up: do not ask.
  -h, --help   Show this help.

If a version is broken, of a newer format, or has an id twice, git's own merge of lines is made instead.
Exit code: 0 merged; 1 merged with conflicts left to decide; 2 the command could not run.
`;
