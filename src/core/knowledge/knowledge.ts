import type { ActorType } from '../actorType';
import type { ParagraphText } from '../text/paragraph';
import type { Span } from '../text/span';
import { tokenise } from '../text/tokens';
import type { Token } from '../text/token';
import { isHeldOn } from './heldOn';

/** An office with the time in which it is held: EDTF or ISO 8601 dates, an open end where none is given. */
export interface Office {
  readonly title: string;
  /** The id of the body whose office it is. */
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
}

/** An office as the register has it. */
export type KnownRole = Office;

/** Somebody whom the workspace knows. */
export interface KnownActor {
  /** The same id in sidecars is the same actor. */
  readonly id: string;
  readonly name: string;
  /** `undefined`: what it is, is left to the recogniser. */
  readonly type?: ActorType;
  readonly aliases: readonly string[];
  readonly roles: readonly KnownRole[];
}

/** A name of the workspace's own found in a paragraph; offsets are those of its text. */
export interface KnownName extends Span {
  /** Who is meant; `undefined` for what is never highlighted. */
  readonly actor: KnownActor | undefined;
}

interface Entry {
  readonly pieces: readonly Token[];
  readonly actor: KnownActor | undefined;
}

/**
 * What a workspace knows of actors, whatever the recogniser makes of them: who they are and by which names they go, and
 * what is never highlighted. Names are compared token by token without regard to case, but a capital in a known name
 * asks for one in the text: "Ring" is never found in "ring", "the council" is found in "The Council". Immutable.
 */
export class Knowledge {
  readonly #byId: ReadonlyMap<string, KnownActor>;
  readonly #byFirstPiece = new Map<string, Entry[]>();
  readonly #found = new WeakMap<ParagraphText, readonly KnownName[]>();

  /** `never`: names and words that are never highlighted as actors; `isWhole`: false for what could be read of a broken file. */
  constructor(
    readonly actors: readonly KnownActor[],
    readonly never: readonly string[],
    readonly isWhole = true,
  ) {
    this.#byId = new Map(actors.map((actor) => [actor.id, actor]));
    // What is never highlighted comes first: it holds even of a name that is known.
    for (const name of never) this.#add(name, undefined);
    for (const actor of actors) for (const name of [actor.name, ...actor.aliases]) this.#add(name, actor);
    for (const entries of this.#byFirstPiece.values()) entries.sort((a, b) => b.pieces.length - a.pieces.length);
  }

  get isEmpty(): boolean {
    return this.#byFirstPiece.size === 0;
  }

  actor(id: string): KnownActor | undefined {
    return this.#byId.get(id);
  }

  /** The known names in a paragraph, in order and without overlap, the longer before the shorter. Kept by paragraph. */
  namesIn(paragraph: ParagraphText): readonly KnownName[] {
    if (this.isEmpty) return NONE;
    let found = this.#found.get(paragraph);
    if (found === undefined) {
      found = paragraph.sentences.flatMap(({ tokens }) => this.#search(tokens));
      this.#found.set(paragraph, found);
    }
    return found;
  }

  #add(name: string, actor: KnownActor | undefined): void {
    const pieces = tokenise(name);
    const first = pieces[0]?.lower;
    if (first === undefined) return;
    const entries = this.#byFirstPiece.get(first);
    if (entries === undefined) this.#byFirstPiece.set(first, [{ pieces, actor }]);
    else entries.push({ pieces, actor });
  }

  #search(tokens: readonly Token[]): readonly KnownName[] {
    const found: KnownName[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const entry = this.#byFirstPiece.get(tokens[i]!.lower)?.find(({ pieces }) => isAt(pieces, tokens, i));
      if (entry === undefined) continue;
      const last = i + entry.pieces.length - 1;
      found.push({ start: tokens[i]!.start, end: tokens[last]!.end, actor: entry.actor });
      i = last;
    }
    return found;
  }
}

const NONE: readonly never[] = [];

/** Nothing is known. */
export const NO_KNOWLEDGE = new Knowledge([], []);

/** The one of some offices that was held on an ISO 8601 day, the one begun last if several; without a day one that has no end. */
export function roleOn<Role extends Partial<Office>>(
  { roles }: { readonly roles: readonly Role[] },
  day: string | undefined,
): Role | undefined {
  return roles
    .filter((role) => (day === undefined ? role.to === undefined : isHeldOn(role, day)))
    .reduce<Role | undefined>(
      (last, role) => (last === undefined || (role.from ?? '') > (last.from ?? '') ? role : last),
      undefined,
    );
}

function isAt(pieces: readonly Token[], tokens: readonly Token[], at: number): boolean {
  return pieces.every((piece, i) => {
    const token = tokens[at + i];
    return token?.lower === piece.lower && (token.capital || !piece.capital);
  });
}
