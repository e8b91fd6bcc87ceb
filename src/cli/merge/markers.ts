import path from 'node:path';
import { articleName, sidecarName } from '../../core/claims/sidecarName';
import { placeInSidecar } from '../../core/claims/sidecarPlaces';
import { CONFLICTS_KEY } from '../../core/claims/merge/conflicts';
import { mergeConflict } from '../../core/claims/rules/conflicts';
import { readSidecar } from '../../core/claims/sidecar';
import { mergeMarked } from '../../core/claims/merge/mergeMarked';
import type { MergedSidecar } from '../../core/claims/merge/mergeSidecars';
import { parsePlain } from '../../core/yaml/parse';
import { FileSidecarStore } from '../../platform/node/fileSidecarStore';
import { readBytes } from '../../platform/node/readBytes';
import { UsageError } from '../options';
import { EXIT, complain, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { knownInGit } from './known';
import { conflictSentence, textOf, WHICH } from './versions';

/** Merges by claim a claims file that git has left conflict markers in. */
export async function mergeMarkers(file: string, surroundings: Surroundings): Promise<ExitCode> {
  const name = printable(file);
  if ((await textOf(file)) === undefined)
    throw new UsageError(`“${name}” is larger than a claims file may be, or is no UTF-8 text.`);
  const store = new FileSidecarStore(file);
  const { text = '', version } = await store.read();
  const result = mergeMarked(
    text,
    articleName(path.basename(file)) ?? path.basename(file),
    await knownInGit(file, text),
  );
  switch (result.kind) {
    case 'unmarked':
      if (await hasClaimsFile(file))
        throw new UsageError(`“${name}” is an article; name its claims file, “${sidecarName(name)}”.`);
      return reportUnmarked(name, text, surroundings);
    case 'unclear':
      await complain(
        surroundings,
        `${name}:${lineAt(text, result.span.start)}: the conflict markers do not fit together here; one is missing or one too many. Nothing was written: correct them, or decide by hand.`,
      );
      return EXIT.failed;
    case 'refused':
      await complain(
        surroundings,
        `${name}: ${WHICH[result.side]} cannot be merged by claims: it is broken, of a newer format, or has an id twice. Nothing was written: correct what stands between the markers, or decide by hand.`,
      );
      return EXIT.failed;
    case 'merged':
      if ((await store.replace(version, result.text)) === 'conflict') {
        await complain(
          surroundings,
          `${name}: somebody has changed it meanwhile. Nothing was written: run this again.`,
        );
        return EXIT.failed;
      }
      return report(name, result, surroundings);
  }
}

async function hasClaimsFile(file: string): Promise<boolean> {
  return (await readBytes(sidecarName(file), 0)).failure !== 'notFound';
}

/** What an earlier merge has left to decide stands in the file without markers. */
async function reportUnmarked(name: string, text: string, { output }: Surroundings): Promise<ExitCode> {
  const left = openPlaces(text);
  const rest =
    left.length === 0
      ? 'Nothing to do.'
      : `What is left to decide stands under “conflicts”, in ${left.length === 1 ? 'line' : 'lines'} ${left.join(', ')}.`;
  await output.write(`${name}: there are no conflict markers in it. ${rest}\n`);
  return left.length === 0 ? EXIT.ok : EXIT.problems;
}

/** The lines in which something is left to decide, from 1, in order. */
function openPlaces(text: string): readonly number[] {
  const { value } = readSidecar(text);
  const parsed = parsePlain(text);
  return mergeConflict({ sidecar: value })
    .map(({ at }) => lineAt(text, placeInSidecar(parsed, at).span?.start ?? 0))
    .sort((a, b) => a - b);
}

async function report(
  name: string,
  { text, conflicts, claims }: MergedSidecar,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const parsed = parsePlain(text);
  for (const conflict of conflicts) {
    const { in: list, of } = conflict;
    const { span } = placeInSidecar(parsed, list === 'claims' ? [list, of, CONFLICTS_KEY] : [CONFLICTS_KEY, 0]);
    await complain(surroundings, `${name}:${lineAt(text, span?.start ?? 0)}: ${conflictSentence(conflict)}`);
  }
  const all = claims.both + claims.ours + claims.theirs;
  const left = conflicts.length;
  await surroundings.output.write(
    `${name}: merged by claim, ${all} ${all === 1 ? 'claim' : 'claims'} (${claims.both} of both versions, ${claims.ours} of ours alone, ${claims.theirs} of theirs alone); ` +
      (left === 0
        ? 'nothing is left to decide.\n'
        : `${left} ${left === 1 ? 'contradiction is' : 'contradictions are'} left to decide, under “conflicts”.\n`),
  );
  return left === 0 ? EXIT.ok : EXIT.problems;
}

/** The line that an offset is in, from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
