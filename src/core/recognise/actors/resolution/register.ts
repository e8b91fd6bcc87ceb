import { AnyScript } from '../../../text/anyScript';
import { foldName } from '../../../lexicon/lookup';
import type { KnownActor, Knowledge } from '../../../knowledge/knowledge';
import type { Span } from '../../../text/span';
import type { ActorType } from '../../../actorType';
import type { Reading } from '../../reading';
import type { NameCandidate } from '../candidate';
import { F } from '../weights/features';
import { countryOrPlace } from './countryOrPlace';
import { highest, NONE, VERDICTS } from '../weights/decision';

/** A name of the workspace's own in a passage; what is never highlighted is without an actor. */
export interface RegisteredName extends Span {
  readonly text: string;
  readonly actor: KnownActor | undefined;
  /** True where it is called by a common noun: "the council". */
  readonly isNominal: boolean;
}

const CAPITAL_OR_NUMBER = new AnyScript(/[A-Z0-9]/u, () => new RegExp(String.raw`[\p{Lu}\p{N}]`, 'u'));

const SMALL_BEHIND_ARTICLE = new AnyScript(/^the\s+(?=[a-z])/iu, () => new RegExp(String.raw`^the\s+(?=\p{Ll})`, 'iu'));

/** The register of the workspace as the resolution of an article needs it. */
export class Register {
  readonly #byName = new Map<string, KnownActor>();

  constructor(private readonly knowledge: Knowledge) {
    for (const actor of knowledge.actors) {
      const name = wordsOf(actor);
      // Of two with one name the first counts.
      if (!this.#byName.has(name)) this.#byName.set(name, actor);
    }
  }

  /** The known names in a passage, in order and without overlap. A small article before a name is no part of it. */
  namesIn({ paragraph }: Reading): readonly RegisteredName[] {
    const { text } = paragraph;
    return this.knowledge.namesIn(paragraph).map(({ start, end, actor }) => {
      const first = SMALL_BEHIND_ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0;
      const printed = text.slice(start + first, end);
      return { start: start + first, end, text: printed, actor, isNominal: !CAPITAL_OR_NUMBER.test(printed) };
    });
  }

  /** Whom a `Mention.name` is the full name of. */
  actorNamed(id: string): KnownActor | undefined {
    if (this.#byName.size === 0) return undefined;
    const actor = this.#byName.get(id.slice(id.indexOf(':') + 1));
    if (actor?.type === undefined) return actor;
    return id.startsWith(`${kindOf(actor.type)}:`) ? actor : undefined;
  }

  actor(id: string): KnownActor | undefined {
    return this.knowledge.actor(id);
  }
}

/** Under which `Mention.name` all mentions of a known actor are counted. */
export function nameOfKnown(actor: KnownActor, type: ActorType): string {
  return `${kindOf(actor.type ?? type)}:${wordsOf(actor)}`;
}

/**
 * What a known actor is in a place: what the register says; a country may be a scene. Where the register leaves it open,
 * what the recogniser takes the name for, though it may have taken it for nobody.
 */
export function typeOfKnown({ type }: KnownActor, candidate: NameCandidate | undefined): ActorType {
  if (type === 'country' && candidate !== undefined) return countryOrPlace([...candidate.features, F['known:country']]);
  if (type !== undefined) return type;
  if (candidate === undefined) return 'organisation';
  const best = VERDICTS[highest(candidate.scores.slice(0, NONE))] as ActorType;
  return best === 'country' || best === 'place' ? countryOrPlace(candidate.features) : best;
}

function wordsOf({ name }: KnownActor): string {
  return foldName(name).trim().split(/\s+/u).join(' ');
}

function kindOf(type: ActorType): string {
  if (type === 'person') return 'person';
  return type === 'country' || type === 'place' ? 'state' : 'body';
}
