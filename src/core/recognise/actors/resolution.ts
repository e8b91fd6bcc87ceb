import type { Entity } from '../mark';
import type { Reading } from '../reading';
import type { ActorResolution, Mention, PerReading } from '../resolved';
import { entitiesOf } from './entities';
import type { EntityIndex } from './entityIndex';
import { ActorIndex } from './resolve';

/**
 * Decides over the whole article: spans, types, roles, and which mentions are of one entity. Mentions never overlap.
 * `previous` is the resolution of an earlier version, of which all is taken over that has not changed; the outcome is
 * the same as without it.
 */
export function resolveActors(readings: readonly Reading[], previous?: ActorResolution): ActorResolution {
  return previous instanceof Resolution ? previous.next(readings) : new Resolution(readings, new ActorIndex());
}

/**
 * One version of an article. All versions share an index, which is moved to the version that is asked of it: mostly it
 * is there already. So an older version stays true, and may be gone on from, whatever became of those behind it.
 */
class Resolution implements ActorResolution {
  readonly mentions: PerReading<Mention>;

  constructor(
    private readonly readings: readonly Reading[],
    private readonly index: ActorIndex,
    previous?: Resolution,
  ) {
    const isNext = previous === undefined || index.version === previous;
    index.moveTo(readings);
    // The index comes from elsewhere: what it has decided anew may be what `previous` had decided.
    if (!isNext) index.takeOver(previous.readings, previous.mentions);
    index.version = this;
    this.mentions = index.mentions;
  }

  next(readings: readonly Reading[]): Resolution {
    return new Resolution(readings, this.index, this);
  }

  entityOf(name: string): string {
    return this.#entities.entityOf(name);
  }

  entities(starts: Int32Array): readonly Entity[] {
    const index = this.#entities;
    return entitiesOf(this.mentions, starts, (name) => index.entityOf(name));
  }

  get #entities(): EntityIndex {
    const { index } = this;
    if (index.version !== this) {
      index.moveTo(this.readings);
      index.takeOver(this.readings, this.mentions);
      index.version = this;
    }
    return index.entities;
  }
}
