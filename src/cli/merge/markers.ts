import path from 'node:path';
import { articleName, sidecarName } from '../../core/claims/sidecarName';
import { placeInSidecar } from '../../core/claims/sidecarPlaces';
import { CONFLICTS_KEY } from '../../core/conflicts/openConflict';
import { mergeConflict } from '../../core/claims/rules/conflicts';
import { readSidecar } from '../../core/claims/sidecar';
import { mergeMarked, type MarkedMerge } from '../../core/claims/merge/mergeMarked';
import type { MergedSidecar } from '../../core/claims/merge/outcome';
import { atOnce } from '../../core/text/steps';
import { parsePlain } from '../../core/yaml/reading/parsePlain';
import { FileSidecarStore } from '../../platform/node/fileSidecarStore';
import { readBytes } from '../../platform/node/readBytes';
import { conflictSentence } from '../wording/undecided';
import { UsageError } from '../options';
import { EXIT, complain, report, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { writeFailureSentence } from '../writeFailure';
import { knownInGit, type KnownInGit } from './known';
import { decodingTrouble, lineAt, refusalSentence, textOf, WHICH } from './versions';

/** Merges by claim a sidecar that git has left conflict markers in. */
export async function mergeMarkers(file: string, surroundings: Surroundings): Promise<ExitCode> {
  const name = printable(file);
  const read = await textOf(file);
  if ('trouble' in read) throw new UsageError(`“${name}” ${read.trouble}.`);
  const store = new FileSidecarStore(file);
  const { text = '', version } = await store.read();
  const known = await knownInGit(file, text);
  const result = mergeMarked(text, articleName(path.basename(file)) ?? path.basename(file), known);
  switch (result.kind) {
    case 'unmarked':
      if (await hasClaimsFile(file))
        throw new UsageError(`“${name}” is an article; name its sidecar, “${sidecarName(name)}”.`);
      return reportUnmarked(name, text, known, surroundings);
    case 'unclear':
      await complain(
        surroundings,
        `${name}:${lineAt(text, result.span.start)}: the conflict markers do not fit together here; one is missing, or there is one too many. Nothing was written: correct them, or decide by hand.`,
      );
      return EXIT.failed;
    case 'refused':
      await complain(surroundings, refusalIn(text, file, known, result));
      return EXIT.failed;
    case 'merged': {
      const trouble = await storeTrouble(store, version, result.text, name);
      if (trouble === undefined) return reportMerged(name, result, known, surroundings);
      await complain(surroundings, trouble);
      return EXIT.failed;
    }
  }
}

/** That a version cannot be merged, why, and what to do. */
function refusalIn(
  text: string,
  file: string,
  { sides }: KnownInGit,
  { side, why, isInFile }: Extract<MarkedMerge, { kind: 'refused' }>,
): string {
  const name = printable(file);
  if (isInFile) {
    const place = why?.span === undefined ? name : `${name}:${lineAt(text, why.span.start)}`;
    return `${place}: ${refusalSentence(side, why, undefined)} Nothing was written: correct it there, then run this again; or decide by hand.`;
  }
  const version = sides?.[side] ?? '';
  const trouble = decodingTrouble(version);
  const refused =
    trouble === undefined
      ? refusalSentence(side, why, why?.span && lineAt(version, why.span.start))
      : `${WHICH[side]} cannot be merged by claim: it ${trouble}.`;
  return `${name}: ${refused} Nothing was written: decide by hand; theirs is what “git show :3:./${printable(path.basename(file))}” gives in its folder.`;
}

/** Stores the outcome; why it could not be, in a sentence with a next step. */
async function storeTrouble(
  store: FileSidecarStore,
  version: string,
  text: string,
  name: string,
): Promise<string | undefined> {
  try {
    return (await store.replace(version, text)) === 'stored'
      ? undefined
      : `${name}: somebody has changed it in the meantime. Nothing was written: run this again.`;
  } catch (failure) {
    return `${writeFailureSentence(name, failure)} Nothing was written: correct that, then run this again.`;
  }
}

async function hasClaimsFile(file: string): Promise<boolean> {
  return (await readBytes(sidecarName(file), 0)).failure !== 'notFound';
}

/** What an earlier merge has left to decide stands in the file without markers. */
async function reportUnmarked(
  name: string,
  text: string,
  { isUnmerged, other }: KnownInGit,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const left = openPlaces(text);
  const rest =
    left.length > 0
      ? `What is left to decide is under “conflicts”, in ${left.length === 1 ? 'line' : 'lines'} ${left.join(', ')}.`
      : isUnmerged
        ? 'Nothing to do except to “git add” it, if both versions are in it: git still lists it as unmerged.'
        : 'Nothing to do.';
  await report(surroundings, `${name}: there are no conflict markers in it. ${rest}${otherName(other)}\n`);
  return left.length === 0 ? EXIT.ok : EXIT.problems;
}

/** The lines in which something is left to decide, from 1, in order. */
function openPlaces(text: string): readonly number[] {
  const { value } = readSidecar(text);
  const parsed = parsePlain(text);
  return atOnce(mergeConflict({ sidecar: value }))
    .map(({ at }) => lineAt(text, placeInSidecar(parsed, at).span?.start ?? 0))
    .sort((a, b) => a - b);
}

async function reportMerged(
  name: string,
  { text, conflicts, claims }: MergedSidecar,
  { other }: KnownInGit,
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
  // The register of actors, the codebook and settings have no claims.
  const counted =
    articleName(path.basename(name)) === undefined
      ? 'merged key by key; '
      : `merged by claim, ${all} ${all === 1 ? 'claim' : 'claims'} (${claims.both} in both versions, ${claims.ours} only in ours, ${claims.theirs} only in theirs); `;
  await report(
    surroundings,
    `${name}: ${counted}` +
      (left === 0
        ? 'nothing is left to decide.'
        : `${left} ${left === 1 ? 'contradiction is' : 'contradictions are'} left to decide, under “conflicts”.`) +
      `${otherName(other)}\n`,
  );
  return left === 0 ? EXIT.ok : EXIT.problems;
}

/** That the file has another name on the other side, if it has. */
function otherName(other: string | undefined): string {
  return other === undefined
    ? ''
    : ` The other side has renamed it to “${printable(other)}”: “git rm” the one whose name should not stay.`;
}
