import * as vscode from 'vscode';
import type { Actor, Claim, ClaimKind } from '../../core/claims/claim';
import type { LocatedClaim } from '../../core/claims/located';
import { anchorState, claimStatus, claimSummary, kindAndStrength, partiesInWords } from '../wording/claims';
import type { ClaimsOf, OpenClaims } from './openClaims';
import { inTextOrder } from './places';

/** A line of a list of claims, in words. */
export interface ListedClaim {
  /** The claim's id. Of claims that wrongly share one, those after the first have a number behind it. */
  readonly key: string;
  readonly located: LocatedClaim;
  /** False if it has no place in the text. */
  readonly isFound: boolean;
  /** What is claimed. */
  readonly summary: string;
  /** Claimant, status and state, as far as there is something to say. */
  readonly details: string;
  /** All of it in one sentence, for a screen reader. */
  readonly spoken: string;
}

/** Of a claim's words; the rest of the line says who claims them and how things stand. */
const MOST_UNITS = 60;

/** The claims of an article as a list: in the order of the text, those not found in it last. */
export function listedClaims(claims: OpenClaims, document: vscode.TextDocument): readonly ListedClaim[] {
  const state = claims.of(document);
  let list = lists.get(state);
  if (list === undefined) lists.set(state, (list = listOf(state)));
  return list;
}

/** Both lists of claims ask for it, and the commands. */
const lists = new WeakMap<ClaimsOf, readonly ListedClaim[]>();

function listOf({ reading, claims }: ClaimsOf): readonly ListedClaim[] {
  if (reading === undefined) return [];
  const { found, lost } = inTextOrder(claims);
  const actors = sameActors(reading.sidecar.actors);
  const seen = new Map<string, number>();
  const line = (located: LocatedClaim, isFound: boolean): Line => {
    const { id } = located.claim;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return new Line(count === 1 ? id : `${id} ${count}`, located, isFound, actors);
  };
  return [...found.map((located) => line(located, true)), ...lost.map((located) => line(located, false))];
}

/** A line whose words are made when they are asked for: of a long list few lines are ever seen. */
class Line implements ListedClaim {
  constructor(
    readonly key: string,
    readonly located: LocatedClaim,
    readonly isFound: boolean,
    private readonly actors: readonly Actor[],
  ) {}

  get summary(): string {
    return this.words.summary;
  }

  get details(): string {
    return this.words.details;
  }

  get spoken(): string {
    return this.words.spoken;
  }

  readsAs(other: Line): boolean {
    if (this.key !== other.key) return false;
    const [{ claim, state }, { claim: otherClaim, state: otherState }] = [this.located, other.located];
    if (claim === otherClaim && state === otherState && this.actors === other.actors) return true;
    return (
      claim.kind === otherClaim.kind &&
      state === otherState &&
      this.summary === other.summary &&
      this.details === other.details &&
      this.spoken === other.spoken
    );
  }

  private get words(): Words {
    return wordsOf(this.located, this.actors);
  }
}

/** True if two lists read the same, line by line. */
export function readAlike(a: readonly ListedClaim[], b: readonly ListedClaim[]): boolean {
  return a.length === b.length && a.every((line, index) => (line as Line).readsAs(b[index] as Line));
}

/** The claim that a list names by a key, if it is still there. @param key what a command was given, which may be anything */
export function claimOfKey(claims: OpenClaims, document: vscode.TextDocument, key: unknown): ListedClaim | undefined {
  return listedClaims(claims, document).find((line) => line.key === key);
}

/** A sign for the kind of a claim. */
export function kindIcon(kind: ClaimKind): vscode.ThemeIcon {
  return new vscode.ThemeIcon(KIND_ICONS[kind]);
}

const KIND_ICONS: Readonly<Record<ClaimKind, string>> = {
  assertion: 'quote',
  demand: 'megaphone',
  refusal: 'circle-slash',
  denial: 'close',
  promise: 'pass',
  threat: 'flame',
  question: 'question',
  other: 'tag',
};

type Words = Pick<ListedClaim, 'summary' | 'details' | 'spoken'>;

/** Of thousands of claims each key press or act changes a few. */
const knownWords = new WeakMap<
  Claim,
  { readonly state: LocatedClaim['state']; readonly actors: readonly Actor[]; readonly words: Words }
>();

function wordsOf({ claim, state }: LocatedClaim, actors: readonly Actor[]): Words {
  const known = knownWords.get(claim);
  if (known?.state === state && known.actors === actors) return known.words;
  const summary = claimSummary(claim, MOST_UNITS);
  const details = [
    partiesInWords(claim.claimant, actors),
    claim.status && claimStatus(claim.status),
    isAsTagged(state) ? undefined : anchorState(state),
  ].filter((part): part is string => part !== undefined && part !== '');
  const made = {
    summary,
    details: details.join(' · '),
    spoken: [kindAndStrength(claim), summary, ...details].join(', '),
  };
  knownWords.set(claim, { state, actors, words: made });
  return made;
}

/** Words that stand elsewhere than they did ask for nothing: whatever is written above them moves them. */
function isAsTagged(state: LocatedClaim['state']): boolean {
  return state === 'exact' || state === 'moved';
}

let lastActors: readonly Actor[] = [];

/** The list given before, if this one names the same. */
function sameActors(actors: readonly Actor[]): readonly Actor[] {
  const isSame = actors.length === lastActors.length && actors.every((actor, index) => actor === lastActors[index]);
  if (!isSame) lastActors = actors;
  return lastActors;
}
