import { mergeSidecars } from './merge/mergeSidecars';
import type { SidecarStore, StoredSidecar } from './sidecarStore';

/** What could not be written: the text that was to be stored, and the one that it was made from. */
interface Kept {
  readonly base: StoredSidecar;
  readonly text: string;
}

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
    private readonly onRefused: () => void,
  ) {}

  /** The text that waits to be written, if one does. */
  get waiting(): string | undefined {
    return this.kept?.text;
  }

  async read(): Promise<StoredSidecar> {
    const stored = await this.inner.read();
    this.lastRead = stored;
    if (this.kept === undefined || stored.version === this.kept.base.version) return this.keptOr(stored);
    if (stored.text === this.kept.text) {
      this.kept = undefined;
      return stored;
    }
    const { base, text } = this.kept;
    const merged = mergeSidecars(base.text ?? '', stored.text ?? '', text, this.articleFile);
    // A file that has been broken meanwhile is shown as it is, and what is kept waits until it is mended.
    if (merged.kind === 'refused') return stored;
    this.kept = { base: stored, text: merged.text };
    return this.keptOr(stored);
  }

  async replace(expectedVersion: string, text: string): Promise<'stored' | 'conflict'> {
    const { kept } = this;
    const base = kept?.base ?? this.lastRead;
    if (base === undefined || this.keptOr(base).version !== expectedVersion) return 'conflict';
    try {
      const result = await this.inner.replace(base.version, text);
      if (result === 'stored' && this.kept === kept) this.kept = undefined;
      return result;
    } catch (failure) {
      if (!this.isRefusal(failure)) throw failure;
      // Another change has been kept in the meantime: this one is made anew with it.
      if (this.kept !== kept) return 'conflict';
      this.kept = { base, text };
      this.onRefused();
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

  private keptOr(stored: StoredSidecar): StoredSidecar {
    if (this.kept === undefined) return stored;
    return { text: this.kept.text, version: `kept ${this.kept.text}` };
  }
}
