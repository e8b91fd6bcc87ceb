import { isEmptied } from '../sidecar';
import { editSidecar } from '../sidecarEdit';
import { CONFLICTS_KEY, conflictEntry, conflictsIn, DELETED, FILE_KEY } from '../../conflicts/openConflict';
import type { MergeConflict, MergeResult } from './outcome';
import { refusalOf } from './refusal';
import { versionOf } from './version';

/**
 * The merge of a version that holds something with one that holds nothing any more: more likely a crash or a full disk
 * has emptied the file than that somebody has deleted all claims. What is there stays, and is left to decide.
 * `undefined` if neither side is empty, or there never was anything.
 */
export function withEmptiedSide(
  base: string,
  ours: string,
  theirs: string,
  articleFile: string,
): MergeResult | undefined {
  const [isOurs, isTheirs] = [isEmptied(ours), isEmptied(theirs)];
  if (isEmptied(base) || isOurs === isTheirs) return undefined;
  const [text, side] = isOurs ? ([theirs, 'theirs'] as const) : ([ours, 'ours'] as const);
  const version = versionOf(text);
  if (version === undefined) return { kind: 'refused', side, why: refusalOf(text) };
  const fates = isOurs ? { ours: DELETED, theirs: 'edited' } : { ours: 'edited', theirs: DELETED };
  const conflict: MergeConflict = { key: FILE_KEY, base: undefined, ...fates, in: 'file', of: 'file' };
  const open = version.rest[CONFLICTS_KEY];
  const entries = [
    ...(Array.isArray(open) ? (open as readonly unknown[]) : []),
    // An earlier merge may have told of it, and nobody has decided since.
    ...(conflictsIn(open).some(({ key }) => key === FILE_KEY) ? [] : [conflictEntry(conflict)]),
  ];
  const result = editSidecar(text, articleFile, [{ kind: 'set-file-key', key: CONFLICTS_KEY, value: entries }]);
  if (!('text' in result)) return { kind: 'refused', side, why: undefined };
  const claims = { ours: 0, theirs: 0, both: 0, [side]: version.items.claims.places.size };
  return { kind: 'merged', text: result.text, conflicts: [conflict], claims };
}
