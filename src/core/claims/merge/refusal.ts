import { isRecord } from '../../json/record';
import type { Problem } from '../../problem';
import { placeOf } from '../../yaml/checking/placeInFile';
import { parsePlain } from '../../yaml/reading/parsePlain';
import { isWritableFile, readSidecar, type SidecarProblemCode } from '../sidecar';
import { ID_LISTS } from './version';

/**
 * Why a version cannot be merged by claim. `claim-set-apart`: it has edited the claim `value`, which has the id `other` in
 * the other version since a merge, as its old id is another claim's there.
 */
export type Refusal = Problem<SidecarProblemCode | 'claim-set-apart'>;

/** The first thing for which a version is none that can be merged, at its place in it; `undefined` if nothing is. */
export function refusalOf(text: string): Refusal | undefined {
  const file = parsePlain(text);
  if (text.trim() !== '' && !isWritableFile(file)) {
    return [...readSidecar(text).problems]
      .filter(
        ({ code, facts = {} }) => code.startsWith('yaml-') || code === 'sidecar-newer' || facts.list !== undefined,
      )
      .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))[0];
  }
  for (const list of ID_LISTS) {
    const value = file.content()[list] ?? [];
    if (!Array.isArray(value))
      return {
        code: 'sidecar-wrong-type',
        ...placeOf(file, [list]),
        facts: { key: list, value: '', allowed: 'array' },
      };
    const seen = new Set<unknown>();
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      const id = isRecord(item) ? item.id : undefined;
      const place = [list, String(index)];
      if (typeof id !== 'string')
        return { code: 'sidecar-missing-key', ...placeOf(file, place), facts: { key: 'id', within: place.join('.') } };
      if (seen.has(id))
        return { code: 'sidecar-duplicate-id', ...placeOf(file, [...place, 'id']), facts: { value: id, list } };
      seen.add(id);
    }
  }
  return undefined;
}
