import type { ActorsProblemCode } from '../knowledge/actorsFile';
import type { CodebookProblemCode } from '../knowledge/codebookFile';
import type { Problem } from '../problem';
import type { SettingsProblemCode } from './folderSettings';

/** What may be wrong with a file that all articles of a folder share: the register of actors, the codebook, the settings. */
export type SharedProblem = Problem<ActorsProblemCode | CodebookProblemCode | SettingsProblemCode>;

const SLIPS: ReadonlySet<SharedProblem['code']> = new Set([
  'actors-duplicate-name',
  'actors-misspelt-key',
  'actors-curly-quotes',
  'actors-unknown-actor',
  'codebook-misspelt-key',
  'codebook-curly-quotes',
  'codebook-unknown-parent',
  'codebook-circle',
  'settings-misspelt-key',
  'settings-curly-quotes',
]);

/** An error where something is left out for it; a warning where it only looks like a slip. */
export function sharedSeverity({ code, facts }: SharedProblem): 'error' | 'warning' {
  return SLIPS.has(code) && facts?.misfit === undefined ? 'warning' : 'error';
}
