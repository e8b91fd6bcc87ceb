import { wordsOf } from '../../../text/wordSet';

/** A preposition before the content. */
type Link = 'of' | 'about' | 'to' | 'for' | 'as' | 'on' | 'with';

/**
 * How the content of what somebody says, thinks or holds against somebody hangs on a verb; `{}` are around the content.
 * - `clause`: worried that {the dam would break}; `finding`, `ruling`: the same, of who looks into things or judges.
 * - `infinitive`: vowed to {reopen the line}. `objectTo`: expects {the bank to raise rates}.
 * - `noun`: announced {a new stamp}. `evidence`: found {no proof of a link}. `claimable`: claimed {responsibility for the blast}.
 *   `possible`: did not rule out {a strike}. `disputed`: rejected {the findings}. `toWhom`: offered the council {a hall}.
 * - `predicate`: called {the threat irresponsible}. `verdict`: found {the treasurer guilty}. `quoted`: named {him “a liar”}.
 * - `number`: put {the damage at 3 million}.
 * - `of`, `about` …: warned of {floods}. `quotedOf`: spoke of “{a black day}”.
 * - `+of`, `+for` …: accused {the firm of hiding data}.
 */
export type Frame =
  | 'clause'
  | 'finding'
  | 'ruling'
  | 'infinitive'
  | 'objectTo'
  | 'noun'
  | 'evidence'
  | 'claimable'
  | 'disputed'
  | 'possible'
  | 'toWhom'
  | 'predicate'
  | 'verdict'
  | 'quoted'
  | 'number'
  | 'quotedOf'
  | Link
  | `+${Link}`;

/** The frames of each verb, in the order in which they are tried. */
export const FRAMES: ReadonlyMap<string, readonly Frame[]> = framesOf(`
  accuse: +of
  suspect: +of clause
  blame: +for +on
  describe portray depict regard characterise characterize ridicule tout: +as
  dismiss reject: +as disputed
  deride welcome: +as
  hail condemn denounce praise criticise criticize slam blast attack: +as +for
  brand label: +as predicate
  call dub term consider deem declare: predicate
  name: quoted
  commend applaud thank fault chide rebuke scold mock lambast reprimand berate castigate: +for
  compare liken: +to +with
  see view: +as
  put estimate: number
  find: verdict evidence
  think: predicate
  expect: objectTo infinitive noun
  hope: infinitive for
  fear predict forecast confirm announce acknowledge allege: noun
  promise pledge vow: infinitive noun
  swear undertake: infinitive
  offer: infinitive toWhom
  threaten: infinitive noun
  claim: infinitive claimable
  report: noun
  exclude rule: possible
  attribute: +to
  admit: to noun
  confess: to clause
  warn boast: of
  complain: of about
  speak talk: quotedOf
  worry: clause
  hear: ruling
  show demonstrate determine establish: finding
`);

function framesOf(table: string): ReadonlyMap<string, readonly Frame[]> {
  const all = new Map<string, readonly Frame[]>();
  for (const line of table.trim().split('\n')) {
    const [verbs = '', frames = ''] = line.split(':');
    for (const verb of wordsOf(verbs)) all.set(verb, wordsOf(frames) as readonly Frame[]);
  }
  return all;
}
