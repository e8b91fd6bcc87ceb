import { readArguments, UsageError } from '../options';
import type { Command, ExitCode, Surroundings } from '../surroundings';
import { MERGE_HELP, MERGE_SUMMARY } from './help';
import { mergeMarkers } from './markers';
import { setUp } from './setUp';
import { mergeVersions } from './threeVersions';

export const mergeCommand: Command = { name: 'merge', summary: MERGE_SUMMARY, help: MERGE_HELP, run };

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { options, positionals } = readArguments(args, {
    path: { type: 'string' },
    'set-up': { type: 'boolean' },
    yes: { type: 'boolean' },
  });
  if (options['set-up']) {
    if (positionals.length > 0) throw new UsageError('--set-up does not take files.');
    return setUp(surroundings, options.yes === true);
  }
  const [base, ours, theirs, ...rest] = positionals;
  if (base !== undefined && ours === undefined) return mergeMarkers(base, surroundings);
  if (base === undefined || ours === undefined || theirs === undefined || rest.length > 0)
    throw new UsageError('Name one file with conflict markers, or three: the common version, ours, theirs.');
  return mergeVersions({ base, ours, theirs, path: options.path }, surroundings);
}
