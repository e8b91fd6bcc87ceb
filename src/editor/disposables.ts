import type { Disposable } from 'vscode';

/**
 * Owns disposables and disposes them together, last first. Disposing twice is harmless, adding after disposal disposes
 * at once, and one failing disposer does not keep the others from their turn.
 */
export class Disposables implements Disposable {
  private items: Disposable[] | undefined = [];

  add<T extends Disposable>(...items: T[]): T {
    for (const item of items) {
      if (this.items) this.items.push(item);
      else item.dispose();
    }
    return items[0]!;
  }

  dispose(): void {
    const items = this.items?.reverse() ?? [];
    this.items = undefined;
    const failures: unknown[] = [];
    for (const item of items) {
      try {
        item.dispose();
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some things could not be disposed.');
  }
}
