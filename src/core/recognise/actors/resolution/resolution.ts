import { NO_KNOWLEDGE, type Knowledge } from '../../../knowledge/knowledge';
import type { Entity } from '../../mark';
import type { Reading } from '../../reading';
import type { ActorResolution, Mention, PerReading } from '../../resolved';
import { entitiesOf } from '../entities/entities';
import type { EntityIndex } from '../entities/entityIndex';
import { Register } from './register';
import { ActorIndex } from './resolve';

/**
 * Decides over the whole article: spans, types, roles, and which mentions are of one entity. Mentions never overlap.
 * `previous` is the resolution of an earlier version, of which all is taken over that has not changed; the outcome is
 * the same as without it. What the workspace knows goes before all that is recognised.
 */
export function resolveActors(
  readings: readonly Reading[],
  previous?: ActorResolution,
  knowledge: Knowledge = NO_KNOWLEDGE,
): ActorResolution {
  const before = previous instanceof Resolution ? previous : undefined;
  // Another register can change anything: nothing is gone on from but the lists that come out the same.
  const context =
    before?.context.knowledge === knowledge
      ? before.context
      : { knowledge, index: new ActorIndex(new Register(knowledge)) };
  return new Resolution(readings, context, before);
}

/** What the versions of an article share, as long as the workspace knows the same. */
interface Context {
  readonly knowledge: Knowledge;
  readonly index: ActorIndex;
}

/**
 * One version of an article. All versions share an index, which is moved to the version that is asked of it: mostly it
 * is there already. So an older version stays true, and may be gone on from, whatever became of those behind it.
 */
class Resolution implements ActorResolution {
  readonly mentions: PerReading<Mention>;

  constructor(
    private readonly readings: readonly Reading[],
    readonly context: Context,
    previous: Resolution | undefined,
  ) {
    const { index } = context;
    const isNext = previous === undefined || index.version === previous;
    index.moveTo(readings);
    // The index comes from elsewhere: what it has decided anew may be what `previous` had decided.
    if (!isNext) index.takeOver(previous.readings, previous.mentions);
    index.version = this;
    this.mentions = index.mentions;
  }

  entityOf(name: string): string {
    return this.#entities.entityOf(name);
  }

  entities(starts: Int32Array, day?: string): readonly Entity[] {
    const index = this.#entities;
    const { knowledge } = this.context;
    const knownAs = (id: string) => knowledge.actor(id);
    return entitiesOf(this.mentions, starts, { entityOf: (name) => index.entityOf(name), knownAs, day });
  }

  get #entities(): EntityIndex {
    const { index } = this.context;
    if (index.version !== this) {
      index.moveTo(this.readings);
      index.takeOver(this.readings, this.mentions);
      index.version = this;
    }
    return index.entities;
  }
}
