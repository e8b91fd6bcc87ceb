import path from 'node:path';
import { articleName } from '../../core/claims/sidecarName';
import { mergeSidecars, type Side } from '../../core/claims/merge/mergeSidecars';
import { replaceFile } from '../../platform/node/replaceFile';
import { readArguments, UsageError } from '../options';
import { complain, EXIT, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { mergeLines } from '../git/git';
import { MERGE_HELP, MERGE_SUMMARY } from './help';
import { mergeMarkers } from './markers';
import { setUp } from './setUp';
import { conflictSentence, textOf, WHICH } from './versions';

export const mergeCommand: Command = { name: 'merge', summary: MERGE_SUMMARY, help: MERGE_HELP, run };

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { options, positionals } = readArguments(args, {
    path: { type: 'string' },
    'set-up': { type: 'boolean' },
    yes: { type: 'boolean' },
  });
  if (options['set-up']) {
    if (positionals.length > 0) throw new UsageError('--set-up takes no files.');
    return setUp(surroundings, options.yes === true);
  }
  const [base, ours, theirs, ...rest] = positionals;
  if (base !== undefined && ours === undefined) return mergeMarkers(base, surroundings);
  if (base === undefined || ours === undefined || theirs === undefined || rest.length > 0)
    throw new UsageError('Name one file with conflict markers, or three: the common version, ours, theirs.');
  const name = options.path ?? ours;

  const texts = { base: await textOf(base), ours: await textOf(ours), theirs: await textOf(theirs) };
  const result =
    texts.base === undefined || texts.ours === undefined || texts.theirs === undefined
      ? { kind: 'refused' as const, side: sideWithout(texts) }
      : mergeSidecars(texts.base, texts.ours, texts.theirs, articleName(path.basename(name)) ?? path.basename(name));
  if (result.kind === 'refused') {
    await complain(
      surroundings,
      `${printable(name)}: ${WHICH[result.side]} cannot be merged by claims: it is broken, of a newer format, or has an id twice. Lines are merged instead; mend what is marked.`,
    );
    return (await mergeLines(ours, base, theirs)) ? EXIT.ok : EXIT.problems;
  }
  if (result.text !== texts.ours) await replaceFile(ours, result.text);
  for (const conflict of result.conflicts)
    await complain(surroundings, `${printable(name)}: ${conflictSentence(conflict)}`);
  return result.conflicts.length === 0 ? EXIT.ok : EXIT.problems;
}

function sideWithout(texts: Readonly<Record<Side, string | undefined>>): Side {
  if (texts.base === undefined) return 'base';
  return texts.ours === undefined ? 'ours' : 'theirs';
}
