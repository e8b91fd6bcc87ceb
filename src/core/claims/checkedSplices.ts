import { isSameJsonSteps } from '../json/equality';
import { isRecord } from '../json/record';
import { edited } from '../yaml/reading/edited';
import { parsePlain, parsePlainSteps } from '../yaml/reading/parsePlain';
import type { Path } from '../yaml/reading/plainDocument';
import { asRead } from '../yaml/values/writtenNumber';
import { withChangedValue } from '../yaml/writing/changedValue';
import type { PlainValue } from '../yaml/writing/newLines';
import { withoutKey } from '../yaml/writing/oneKey';

/** A sidecar's text after a splice; or why there is none: it would touch more than it should. */
export type Spliced = { readonly text: string } | { readonly refusal: 'not-possible' };

type SpliceSteps = Generator<undefined, Spliced, undefined>;
type Content = Readonly<Record<string, unknown>>;

/** The keys of the file itself, in the order in which new ones are put in. */
export const ROOT_KEYS: readonly string[] = ['format', 'article', 'actors', 'claims', 'decisions'];

/** Sets keys of the map at `path`. Within an item that can be read by itself it is written by itself, too. */
export function* withValuesSteps(
  text: string,
  path: Path,
  values: Readonly<Record<string, unknown>>,
  order: readonly string[],
): SpliceSteps {
  const file = parsePlain(text);
  const [key, index, ...rest] = path;
  const list = file.lists.get(String(key));
  if (list === undefined || typeof index !== 'number' || index >= list.length)
    return yield* withEachValueSteps(text, path, values, order);
  const head = `${key}:${file.newline()}`;
  const [start, end] = list.cut.borders.slice(index, index + 2) as [number, number];
  const alone = yield* withEachValueSteps(head + list.items[index]!.text, [key!, 0, ...rest], values, order);
  if ('refusal' in alone) return alone;
  yield* parsePlainSteps(text);
  yield;
  const after = edited(file, start, end, alone.text.slice(head.length));
  const [item] = listOf(alone.text, String(key));
  return yield* checkedSteps(text, after, (content) =>
    withList(content, String(key), (items) => items.with(index, item)),
  );
}

function* withEachValueSteps(
  text: string,
  path: Path,
  values: Readonly<Record<string, unknown>>,
  order: readonly string[],
): SpliceSteps {
  let current: Spliced = { text };
  for (const [key, value] of Object.entries(values)) {
    if ('refusal' in current) return current;
    const before: string = current.text;
    const changed =
      value === undefined
        ? withoutKey(before, path, key)
        : withChangedValue(
            before,
            path,
            key,
            value as PlainValue,
            path.length === 1 ? [...order, ...ROOT_KEYS] : order,
          );
    // Taking away what is not there changes nothing, and makes no map for it to be missing from.
    if (changed === before) continue;
    current = yield* checkedSteps(
      before,
      changed,
      (content) => withMember(content, [...path, key], asRead(value)) as Content,
    );
  }
  return current;
}

/** Takes a splice only if it reads as what was meant: the old content as `meant` makes it. */
export function* checkedSteps(
  before: string,
  after: string | undefined,
  meant: (content: Content) => Content,
): SpliceSteps {
  if (after === undefined) return { refusal: 'not-possible' };
  yield;
  const result = yield* parsePlainSteps(after);
  if (result.problems.length > 0) return { refusal: 'not-possible' };
  const { content } = yield* parsePlainSteps(before);
  yield;
  const isAsMeant = yield* isSameJsonSteps(result.content(), meant(content()));
  return isAsMeant ? { text: after } : { refusal: 'not-possible' };
}

/** The content with another list under a key. */
export function withList(
  content: Content,
  key: string,
  change: (list: readonly unknown[]) => readonly unknown[],
): Content {
  const list = content[key];
  return { ...content, [key]: change(Array.isArray(list) ? list : []) };
}

/** A value with another member at a path, where maps are made as needed; what is not on the way is shared. */
function withMember(holder: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) {
    const list: readonly unknown[] = holder;
    return list.with(Number(step), withMember(list[Number(step)], rest, value));
  }
  const map = isRecord(holder) ? holder : {};
  return { ...map, [step]: withMember(map[step], rest, value) };
}

/** The list under a key of the file, as plain values; empty if there is none. */
export function listOf(text: string, key: string): readonly unknown[] {
  const list = parsePlain(text).content()[key];
  return Array.isArray(list) ? list : [];
}
