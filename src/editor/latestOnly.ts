/** Tells of what is done again for the same thing, while it is still under way, which one is the latest: older ones do not count. */
export class LatestOnly {
  private readonly latest = new Map<string, symbol>();

  /**
   * Does something for what the key names. `work` asks after each wait whether it still counts, and else leaves what it has
   * found: somebody has begun it anew, or {@link giveUp} was called.
   */
  async run<T>(key: string, work: (isLatest: () => boolean) => Promise<T>): Promise<T> {
    const run = Symbol(key);
    this.latest.set(key, run);
    const isLatest = () => this.latest.get(key) === run;
    try {
      return await work(isLatest);
    } finally {
      if (isLatest()) this.latest.delete(key);
    }
  }

  /** What is under way for a key counts no more. */
  giveUp(key: string): void {
    this.latest.delete(key);
  }
}
