import { wordsOf } from '../../../text/wordSet';

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

/** The frames of each verb, in the order in which they are tried. */
export const FRAMES: ReadonlyMap<string, readonly Frame[]> = framesOf(`
  accuse: +of
  suspect: +of that
  blame: +for +on
  describe portray depict regard characterise characterize ridicule tout deride welcome see view: +as
  dismiss reject: +as noun
  hail condemn denounce praise criticise criticize slam blast attack: +as +for
  brand label: +as +is
  call dub term consider deem declare think: +is
  name: +is"
  commend applaud thank fault chide rebuke scold mock lambast reprimand berate castigate: +for
  compare liken: +to +with
  attribute: +to
  put estimate: +at
  find: +is noun
  expect: +to to noun
  hope: to for
  fear predict forecast confirm announce acknowledge allege report: noun
  promise pledge vow: to ~noun noun
  swear undertake: to
  offer: to ~noun
  threaten admit claim: to noun
  exclude rule: that noun
  confess: to that
  warn: of ~of
  boast: of
  complain: of about
  speak talk: of"
  worry hear show demonstrate determine establish: that
`);

function framesOf(table: string): ReadonlyMap<string, readonly Frame[]> {
  const all = new Map<string, readonly Frame[]>();
  for (const line of table.trim().split('\n')) {
    const [verbs = '', frames = ''] = line.split(':');
    for (const verb of wordsOf(verbs)) all.set(verb, wordsOf(frames));
  }
  return all;
}
