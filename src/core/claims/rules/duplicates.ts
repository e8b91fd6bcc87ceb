import { inSteps } from '../../text/steps';
import type { Span } from '../../text/span';
import type { Claim } from '../claim';
import { claimantsKey, comparableWords, sideOf } from './sameWords';
import { liveClaims, type Check, type Finding } from './rule';

/** Of two spans that have this share of their common stretch in common, one was tagged twice. */
const NEARLY_ALL = 0.8;

/** How many spans that begin next are looked at: so many claims on one place are no accident, and the first ones tell it. */
const MOST_NEIGHBOURS = 20;

/**
 * Claims of one kind and one claimant with the same words, or on nearly the same place, as one above. Claims that are
 * related to each other are two on purpose.
 */
export const duplicate: Check = function* ({ sidecar }) {
  const findings: Finding[] = [];
  for (const claims of yield* groupSteps(liveClaims(sidecar))) {
    const byWords = new Map<string, Claim>();
    const told = new Set<string>();
    const tell = (claim: Claim, other: Claim) => {
      if (told.has(claim.id) || claim === other || areRelated(claim, other)) return;
      told.add(claim.id);
      findings.push({ at: ['claims', claim.id, 'anchors', 0, 'exact'], facts: { claim: claim.id, other: other.id } });
    };
    yield* inSteps(claims, (claim) => {
      const words = claim.anchors.map(({ exact }) => comparableWords(exact));
      const present = words.find((each) => byWords.has(each));
      if (present !== undefined) tell(claim, byWords.get(present)!);
      else for (const each of words) byWords.set(each, claim);
    });
    for (const near of nearlyEqual(claims)) {
      if (near === undefined) yield;
      else tell(...near);
    }
  }
  return findings;
};

/** Claims that might be the same, in the order of the file. */
function* groupSteps(claims: readonly Claim[]): Generator<undefined, Iterable<readonly Claim[]>, undefined> {
  const byKey = new Map<string, Claim[]>();
  yield* inSteps(claims, (claim) => {
    const key = `${claim.kind}\n${sideOf(claim) ?? ''}\n${claimantsKey(claim)}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [claim]);
    else group.push(claim);
  });
  return byKey.values();
}

interface Place extends Span {
  readonly claim: Claim;
  /** Of the claim in the file. */
  readonly order: number;
  readonly text: string;
}

/**
 * Pairs of claims on nearly the same place, the later in the file first; now and then nothing, which ends a step. Only
 * positions in one and the same text count.
 */
function* nearlyEqual(claims: readonly Claim[]): Generator<readonly [Claim, Claim] | undefined> {
  const places: Place[] = [];
  yield* inSteps(claims, (claim, order) => {
    for (const { start, end, text_hash: text = '' } of claim.anchors) {
      if (start !== undefined && end !== undefined && end > start) places.push({ claim, order, start, end, text });
    }
  });
  places.sort((a, b) => a.start - b.start);
  for (const [index, a] of places.entries()) {
    if (index % PLACES_A_STEP === 0) yield;
    // What begins behind the first fifth of a span shares less than the rest of it: the search ends soon.
    const furthest = a.start + (a.end - a.start) * (1 - NEARLY_ALL);
    for (let next = index + 1; next <= index + MOST_NEIGHBOURS; next++) {
      const b = places[next];
      if (b === undefined || b.start > furthest) break;
      const shared = Math.min(a.end, b.end) - b.start;
      if (a.text !== b.text || shared < NEARLY_ALL * (Math.max(a.end, b.end) - a.start)) continue;
      yield a.order > b.order ? [a.claim, b.claim] : [b.claim, a.claim];
    }
  }
}

/** So many places are looked at in one step. */
const PLACES_A_STEP = 50;

function areRelated(a: Claim, b: Claim): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([from, to]) => from!.relations?.some(({ target }) => target === to!.id) === true);
}
