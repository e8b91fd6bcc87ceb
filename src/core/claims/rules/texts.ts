import { isRecord } from '../../json/record';
import { inSteps } from '../../text/steps';
import { textsIn, type Wanted } from '../../yaml/values/textsWithin';
import type { Sidecar } from '../sidecar';
import type { SidecarPath } from '../sidecarPlaces';

/** A text of a sidecar. */
export interface PlacedText {
  readonly text: string;
  /** The nearest key, also of a text in a list. */
  readonly key: string;
  readonly at: SidecarPath;
  /** The id of the claim that it is in, if it is in one that has an id. */
  readonly claim?: string;
}

/** The texts of a sidecar that are wanted, also in claims and actors that could not be read. In small steps. */
export function* textSteps(
  { content }: Sidecar,
  isWanted: Wanted,
): Generator<undefined, readonly PlacedText[], undefined> {
  const found: PlacedText[] = [];
  const { claims, actors, ...rest } = content;
  const look = (value: unknown, at: SidecarPath, claim?: string) => {
    for (const { path, key, text } of textsIn(value, '', isWanted))
      found.push({ text, key, at: [...at, ...path], ...(claim !== undefined && { claim }) });
  };
  look(rest, []);
  for (const [key, list] of [
    ['claims', claims],
    ['actors', actors],
  ] as const) {
    if (!Array.isArray(list)) continue;
    yield* inSteps(list, (item: unknown, index) => {
      const id = isRecord(item) && typeof item.id === 'string' ? item.id : undefined;
      look(item, [key, id ?? index], key === 'claims' ? id : undefined);
    });
  }
  return found;
}
