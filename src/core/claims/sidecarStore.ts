import { atOnce } from '../text/steps';
import { editSidecarSteps, saysNothing, type EditRefusal, type SidecarChange } from './sidecarEdit';

/** A sidecar's text as a store last saw it. */
export interface StoredSidecar {
  /** `undefined` where there is no sidecar. */
  readonly text: string | undefined;
  /** Names this very text to the store; another text has another version. */
  readonly version: string;
}

/**
 * Where one article's sidecar lies. Reading and replacing may reject for what the outside world does (no permission, no
 * space): then nothing was stored.
 */
export interface SidecarStore {
  read(): Promise<StoredSidecar>;
  /**
   * Puts a text in place of the one with the expected version, wholly or not at all. `conflict` if another text stands
   * there now: nothing was stored.
   */
  replace(expectedVersion: string, text: string): Promise<'stored' | 'conflict'>;
  /** Takes the sidecar with the expected version away; where it has to stay, `orElse` is put in its place. `conflict` as above. */
  remove(expectedVersion: string, orElse: string): Promise<'stored' | 'conflict'>;
}

/**
 * How often a change is made anew when others write at the same time. Of two programs that write without a pause each
 * loses every second time: eight tries would be too few once in some hundred acts.
 */
const TRIES = 40;

/** `undefined` before and after for no sidecar. */
export type StoreResult =
  | { readonly before: string | undefined; readonly after: string | undefined }
  | { readonly refusal: EditRefusal | 'busy' };

/** What a sidecar is to become: by changes of it as it is, or word for word. */
export type SidecarEdit = readonly SidecarChange[] | { readonly text: string };

/**
 * What becomes of a sidecar in which a change leaves nothing said: it stays, or is taken away, as by whoever undoes what
 * made it.
 */
export type WhenEmpty = 'stays' | 'goes';

/** Runs work that was made in steps to its end: at once, or with a look after others between two steps. */
export type Runner = <T>(steps: Generator<unknown, T, undefined>) => T | Promise<T>;

/**
 * Makes changes to the sidecar as it is now: reads, changes, stores, and does so again if somebody else has written in
 * between. Changes name claims by id, so that they fit whatever the others have done. A change that changes nothing is
 * not written.
 */
export async function changeSidecar(
  store: SidecarStore,
  articleFile: string,
  changesTo: (text: string | undefined) => SidecarEdit | Promise<SidecarEdit>,
  run: Runner = atOnce,
  whenEmpty: WhenEmpty = 'stays',
): Promise<StoreResult> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { text: before, version } = await store.read();
    const changes = await changesTo(before);
    if (!('text' in changes) && changes.length === 0) return { before, after: before };
    const result = 'text' in changes ? changes : await run(editSidecarSteps(before, articleFile, changes));
    if ('refusal' in result) return result;
    if (result.text === before) return { before, after: before };
    if (whenEmpty === 'goes' && saysNothing(result.text, articleFile)) {
      if ((await store.remove(version, result.text)) === 'stored') return { before, after: undefined };
      continue;
    }
    if ((await store.replace(version, result.text)) === 'stored') return { before, after: result.text };
  }
  return { refusal: 'busy' };
}
