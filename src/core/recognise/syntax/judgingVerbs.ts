import { wordsOf } from '../../text/wordSet';

/**
 * How the content of what somebody says, thinks or holds against somebody hangs on a verb; `{}` are around the content.
 * - `that`: worried that {the dam would break}. `noun`: announced {a new stamp}.
 * - `to`, `of` …: vowed to {reopen the line}, warned of {floods}, confessed to {a theft}.
 * - `is`: called {the threat irresponsible}; `+` is an object that the content begins with.
 * - `+of`, `+to` …: accused {the firm of hiding data}, expects {the bank to raise rates}.
 * - `~of`, `~noun`: warned drivers of {floods}, offered the council {a hall}; `~` is whoever is told or promised it.
 * - `of"`: the same where it stands in quotation marks alone: spoke of “{a black day}”.
 */
export type Frame = string;

/** Verbs with their frames, in the order in which these are tried. */
export type Frames = ReadonlyMap<string, readonly Frame[]>;

/** Verbs by which one reproaches or praises somebody for something; nobody need be named who does: "was accused of {fraud}". */
export const REPROACHES: Frames = framesOf(`
  accuse: +of
  suspect: +of that noun
  blame: +for +on
  reproach: +for +with
  condemn denounce praise criticise criticize: +as +for
  commend applaud laud thank fault chide rebuke scold mock lambast lambaste reprimand berate castigate upbraid: +for
`);

/** Verbs by which somebody holds something to be what another may not: "called {the plan a joke}". */
const OPINIONS: Frames = framesOf(`
  describe portray depict regard characterise characterize ridicule tout deride welcome view: +as
  see: +as noun
  dismiss reject: +as noun
  hail slam blast attack: +as +for
  brand label: +as +is
  call dub term consider deem declare think: +is
  name: +is"
  compare liken: +to +with
`);

/** All verbs that judge, with how the judgement hangs on them: the one place where they are listed. */
export const JUDGING_VERBS: Frames = new Map([...REPROACHES, ...OPINIONS]);

/** Reads lines of verbs and, behind a colon, their frames. */
export function framesOf(table: string): Frames {
  const all = new Map<string, readonly Frame[]>();
  for (const line of table.trim().split('\n')) {
    const [verbs = '', frames = ''] = line.split(':');
    for (const verb of wordsOf(verbs)) all.set(verb, wordsOf(frames));
  }
  return all;
}
