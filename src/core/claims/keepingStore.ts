import { mergeSidecars } from './merge/mergeSidecars';
import type { SidecarStore, StoredSidecar } from './sidecarStore';

/** What could not be written: the text that was to be stored, and the one that it was made from; `undefined` for none. */
export interface KeptText {
  readonly base: string | undefined;
  readonly text: string;
}

/** The same while the store is known that it is kept for. */
interface Kept {
  readonly base: StoredSidecar;
  readonly text: string;
}

/** Who is told of what a store keeps. */
export interface KeepingListener {
  /** It keeps this now, or nothing any more. */
  readonly onKept: (kept: KeptText | undefined) => void;
  /** Something was not written, and is kept. */
  readonly onRefused: () => void;
}

/** The version of a base that no store has told: whatever stands there now is to be merged with it. */
const UNTOLD = 'untold';

/**
 * A store that keeps in memory what the one behind it could not write (a full disk, a folder that is read-only), and
 * reads as if it were stored. Each later change, and {@link retry}, tries to write all of it. What others have written
 * in the meantime is merged with it by claim.
 */
export class KeepingStore implements SidecarStore {
  private kept: Kept | undefined;
  private lastRead: StoredSidecar | undefined;

  /** @param isRefusal tells failures of the outside world, after which nothing was written, from all others */
  constructor(
    private readonly inner: SidecarStore,
    private readonly articleFile: string,
    private readonly isRefusal: (failure: unknown) => boolean,
    private readonly listener: KeepingListener,
  ) {}

  /** What waits to be written, if anything does. */
  get waiting(): KeptText | undefined {
    return this.kept && { base: this.kept.base.text, text: this.kept.text };
  }

  /**
   * Takes up what another store has kept for the same sidecar. False if it does not go together with what is kept here:
   * then nothing has changed.
   */
  restore({ base, text }: KeptText): boolean {
    if (this.kept === undefined) {
      this.keep({ base: { text: base, version: UNTOLD }, text });
      return true;
    }
    const merged = mergeSidecars(base ?? '', this.kept.text, text, this.articleFile);
    if (merged.kind === 'refused') return false;
    this.keep({ ...this.kept, text: merged.text });
    return true;
  }

  async read(): Promise<StoredSidecar> {
    const stored = await this.inner.read();
    this.lastRead = stored;
    if (this.kept === undefined || stored.version === this.kept.base.version) return this.keptOr(stored);
    if (stored.text === this.kept.text) {
      this.keep(undefined);
      return stored;
    }
    const { base, text } = this.kept;
    if (stored.text === base.text) {
      this.kept = { base: stored, text };
      return this.keptOr(stored);
    }
    const merged = mergeSidecars(base.text ?? '', stored.text ?? '', text, this.articleFile);
    // A file that has been broken meanwhile is shown as it is, and what is kept waits until it is mended.
    if (merged.kind === 'refused') return stored;
    this.keep({ base: stored, text: merged.text });
    return this.keptOr(stored);
  }

  replace(expectedVersion: string, text: string): Promise<'stored' | 'conflict'> {
    return this.put(expectedVersion, text, ({ version }) => this.inner.replace(version, text));
  }

  /** What never came to the store behind is gone when it is not kept any more. */
  remove(expectedVersion: string, orElse: string): Promise<'stored' | 'conflict'> {
    return this.put(expectedVersion, orElse, ({ text, version }) =>
      text === undefined ? Promise.resolve('stored' as const) : this.inner.remove(version, orElse),
    );
  }

  /** @param text what is kept where it cannot be put into the store behind */
  private async put(
    expectedVersion: string,
    text: string,
    into: (base: StoredSidecar) => Promise<'stored' | 'conflict'>,
  ): Promise<'stored' | 'conflict'> {
    const { kept } = this;
    const base = kept?.base ?? this.lastRead;
    if (base === undefined || this.keptOr(base).version !== expectedVersion) return 'conflict';
    try {
      const result = await into(base);
      if (result === 'stored' && this.kept === kept && kept !== undefined) this.keep(undefined);
      return result;
    } catch (failure) {
      if (!this.isRefusal(failure)) throw failure;
      // Another change has been kept in the meantime: this one is made anew with it.
      if (this.kept !== kept) return 'conflict';
      this.keep({ base, text });
      this.listener.onRefused();
      return 'stored';
    }
  }

  /** Tries to write what is kept. True if nothing waits any more. */
  async retry(): Promise<boolean> {
    if (this.kept !== undefined) {
      const { text, version } = await this.read();
      if (this.kept !== undefined && text !== undefined) await this.replace(version, text);
    }
    return this.kept === undefined;
  }

  private keep(kept: Kept | undefined): void {
    this.kept = kept;
    this.listener.onKept(this.waiting);
  }

  private keptOr(stored: StoredSidecar): StoredSidecar {
    if (this.kept === undefined) return stored;
    return { text: this.kept.text, version: `kept ${this.kept.text}` };
  }
}
