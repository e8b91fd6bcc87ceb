import { wholeOf } from '../../core/claims/merge/conflicts';
import { DELETED } from '../../core/conflicts/openConflict';
import { conflictFacts, NOTHING } from '../../core/conflicts/undecided';
import type { MergeConflict } from '../../core/claims/merge/outcome';
import type { Problem } from '../../core/problem';
import { printable } from '../terminal/printable';

/** What two people contradict each other in, as a merge tells of it. */
export function conflictSentence(conflict: MergeConflict): string {
  const { ours, theirs } = conflictFacts(conflict);
  const [of, key] = [conflict.of, conflict.key].map(printable);
  switch (wholeOf(conflict.key, conflict.in)) {
    case 'claim':
    case 'actor':
      return `${of} was ${ours} here and ${theirs} there; it is kept until that is decided under “conflicts”.`;
    case 'file':
      return `the file was ${fileFates(ours)}; what is left stays until that is decided under “conflicts”.`;
    case 'id':
      return `${of}: theirs had the id ${printable(theirs)}, which is another claim here; both are kept, and “conflicts” records it.`;
    default:
      return `${of}: “${key}” is ${said(ours)} here and ${said(theirs)} there; both are kept under “conflicts” to decide.`;
  }
}

/** What a merge has left to decide, as a problem, with what to do by hand. */
export function undecidedSentence(facts: NonNullable<Problem['facts']>): string {
  const [key, ours, theirs] = [facts.key, facts.ours, facts.theirs].map(String) as [string, string, string];
  const claim = facts.claim === undefined ? undefined : String(facts.claim);
  const keep = 'To keep it, delete the entry under “conflicts”;';
  switch (wholeOf(key, claim === undefined ? 'file' : 'claims')) {
    case 'claim':
      return `Claim ${claim} was ${ours} here and ${theirs} there. ${keep} to delete it, delete all its lines, from its “- id” on.`;
    case 'actor':
      return `Actor ${key.split('.')[1]} was ${ours} here and ${theirs} there. ${keep} to delete it, delete its lines under “actors” as well.`;
    case 'file':
      return `The file was ${fileFates(ours)}. ${keep} if nothing in it should stay, delete the file.`;
    case 'id':
      return `Claim ${claim} had the id ${theirs}, which another claim also has. Check that relations refer to the right one, then delete the entry under “conflicts”.`;
    default:
      return `Two people have changed “${key}”${claim === undefined ? '' : ` of claim ${claim}`}: it is ${said(ours)} here and ${said(theirs)} there; enter the right value and delete the entry under “conflicts”.`;
  }
}

function fileFates(ours: string): string {
  return ours === DELETED ? 'emptied here and edited there' : 'edited here and emptied there';
}

function said(value: string): string {
  return value === NOTHING ? 'nothing' : `“${printable(value)}”`;
}
