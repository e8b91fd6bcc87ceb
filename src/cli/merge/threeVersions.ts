import path from 'node:path';
import { articleName } from '../../core/claims/sidecarName';
import { mergeSidecars } from '../../core/claims/merge/mergeSidecars';
import type { MergedSidecar, Side } from '../../core/claims/merge/outcome';
import type { Refusal } from '../../core/claims/merge/refusal';
import { replaceFile } from '../../platform/node/replaceFile';
import { conflictSentence } from '../wording/undecided';
import { mergeLines, type LineMerge } from '../git/git';
import { complain, EXIT, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { writeFailureSentence } from '../writeFailure';
import { lineAt, refusalSentence, textOf, WHICH, type VersionText } from './versions';

/** Three files, as git gives them to a merge driver. The outcome goes into `ours`. */
interface VersionFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** What the file is called in the repository, where git says so. */
  readonly path: string | undefined;
}

/** Why there is no merge by claim. */
type Obstacle =
  | {
      readonly kind: 'refused';
      readonly side: Side;
      readonly why: Refusal | undefined;
      readonly line: number | undefined;
    }
  /** `trouble` in words behind the version's name. */
  | { readonly kind: 'no-text'; readonly side: Side; readonly trouble: string }
  /** A fault of this program. */
  | { readonly kind: 'failed'; readonly failure: unknown };

/**
 * Merges three versions of a sidecar by claim, or, whatever comes in the way of that, by lines: where git calls this,
 * a file that is left as ours, without conflict markers, would look as if theirs had never been.
 */
export async function mergeVersions(
  files: VersionFiles,
  surroundings: Surroundings,
  merge: typeof mergeSidecars = mergeSidecars,
): Promise<ExitCode> {
  const name = printable(files.path ?? files.ours);
  const texts = { base: await textOf(files.base), ours: await textOf(files.ours), theirs: await textOf(files.theirs) };
  const result = mergedByClaim(texts, path.basename(files.path ?? files.ours), merge);
  if (result.kind !== 'merged') return mergedByLines(name, files, result, surroundings);
  try {
    if (!('text' in texts.ours) || result.text !== texts.ours.text) await replaceFile(files.ours, result.text);
  } catch (failure) {
    await complain(surroundings, `${name}: ${writeFailureSentence(printable(files.ours), failure)}`);
    return EXIT.failed;
  }
  for (const conflict of result.conflicts) await complain(surroundings, `${name}: ${conflictSentence(conflict)}`);
  return result.conflicts.length === 0 ? EXIT.ok : EXIT.problems;
}

function mergedByClaim(
  { base, ours, theirs }: Readonly<Record<Side, VersionText>>,
  file: string,
  merge: typeof mergeSidecars,
): MergedSidecar | Obstacle {
  if ('trouble' in base) return { kind: 'no-text', side: 'base', ...base };
  if ('trouble' in ours) return { kind: 'no-text', side: 'ours', ...ours };
  if ('trouble' in theirs) return { kind: 'no-text', side: 'theirs', ...theirs };
  try {
    const result = merge(base.text, ours.text, theirs.text, articleName(file) ?? file);
    if (result.kind === 'merged') return result;
    const { text } = { base, ours, theirs }[result.side];
    return { ...result, line: result.why?.span && lineAt(text, result.why.span.start) };
  } catch (failure) {
    return { kind: 'failed', failure };
  }
}

async function mergedByLines(
  name: string,
  { base, ours, theirs, path: inRepository }: VersionFiles,
  obstacle: Obstacle,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const outcome = await mergeLines(ours, base, theirs);
  const where = inRepository === undefined ? `in “${printable(theirs)}”` : `what “git show :3:${name}” gives`;
  const left: Readonly<Record<LineMerge, string>> = {
    merged: 'Lines are merged instead, without conflicts; check that the result is right.',
    marked: 'Lines are merged instead; correct what is marked.',
    failed: `Its lines cannot be merged either. Nothing was written, and the file holds our version; theirs is ${where}.`,
  };
  await complain(surroundings, `${name}: ${obstacleSentence(obstacle)} ${left[outcome]}`);
  if (outcome === 'failed') return EXIT.failed;
  // What nobody has foreseen somebody should look at.
  return outcome === 'merged' && obstacle.kind !== 'failed' ? EXIT.ok : EXIT.problems;
}

function obstacleSentence(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'refused':
      return refusalSentence(obstacle.side, obstacle.why, obstacle.line);
    case 'no-text':
      return `${WHICH[obstacle.side]} cannot be merged by claim: it ${obstacle.trouble}.`;
    case 'failed': {
      const { failure } = obstacle;
      const said = printable(failure instanceof Error ? failure.message : String(failure));
      return `a merge by claim has failed because of a bug in this program (${said}).`;
    }
  }
}
