import * as vscode from 'vscode';
import { readSidecar } from '../../core/claims/sidecar';
import { readActorsFile } from '../../core/knowledge/actorsFile';
import { readCodebook } from '../../core/knowledge/codebookFile';
import { idPlaces, type IdKind } from '../../core/workspace/renaming';
import type { Choice } from '../asking/picks';
import type { FileWithIds } from './everywhere';

/** What goes by an id somewhere in a folder. */
export interface IdInUse {
  readonly kind: IdKind;
  readonly id: string;
}

/** All tags, then all actors, each with what it is called and in how many files it stands. */
export function idChoices(files: readonly FileWithIds[]): readonly Choice<IdInUse>[] {
  const { l10n } = vscode;
  const counts: Readonly<Record<IdKind, Map<string, number>>> = { tag: new Map(), actor: new Map() };
  const names = new Map<string, string>();
  for (const { kind: file, text } of files) {
    for (const kind of ['tag', 'actor'] as const) {
      const ids = new Set(idPlaces(text, file).flatMap((place) => (place.kind === kind ? place.id : [])));
      for (const id of ids) counts[kind].set(id, (counts[kind].get(id) ?? 0) + 1);
    }
    for (const [id, name] of namesIn(file, text)) if (!names.has(id)) names.set(id, name);
  }
  return (['tag', 'actor'] as const).flatMap((kind) =>
    [...counts[kind].keys()].sort().map((id) => {
      const inFiles = counts[kind].get(id) === 1 ? l10n.t('in 1 file') : l10n.t('in {0} files', counts[kind].get(id)!);
      const name = names.get(`${kind} ${id}`);
      return {
        label: `$(${kind === 'tag' ? 'tag' : 'person'}) ${id}`,
        description: name === undefined ? inFiles : l10n.t('{0}, {1}', name, inFiles),
        value: { kind, id },
      };
    }),
  );
}

/** What tags and actors are called, by kind and id. */
function namesIn(file: FileWithIds['kind'], text: string): readonly (readonly [string, string])[] {
  if (file === 'codebook') {
    return readCodebook(text).value.tags.flatMap(({ id, label }) =>
      label === undefined ? [] : [[`tag ${id}`, label]],
    );
  }
  const actors = file === 'register' ? readActorsFile(text).value.actors : readSidecar(text).value.actors;
  return actors.map(({ id, name }) => [`actor ${id}`, name]);
}
