import { overlaps, type Span } from '../../text/span';
import type { Candidate } from './candidate';
import { Drift, type Landmark } from './drift';
import type { Evaluator } from './evaluate';
import type { WordIndex } from './articleText';
import type { Pattern } from './pattern';
import { addCandidate, byScore } from './search';

/** An anchor on its way to its place. */
export interface Seeker {
  readonly pattern: Pattern;
  /** Where it stood when it was described, if that was said, and in which text. */
  readonly old: (Span & { readonly textHash: string | undefined }) | undefined;
  readonly candidates: readonly Candidate[];
}

/** What came of a search: the place, or the places that none is chosen of, or nothing. */
export type Verdict =
  | { readonly kind: 'placed'; readonly candidate: Candidate }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'lost'; readonly candidates: readonly Candidate[] };

/** Two places whose scores differ by less than this share are a tie. */
const TIE = 0.06;
/** What it takes to be sure enough of a place to measure others by it. */
const SURE = { score: 0.75, lead: 0.25 } as const;
/** What the support of the neighbours adds to a score: enough to break a tie, too little to make a place. */
const NEIGHBOUR_SHARE = 0.15;
/** The support from which on a place counts as where the neighbours would look. */
const NEAR = 0.3;
/** A quote of so many units tells by itself. */
const LONG_QUOTE = 30;

/** Decides the places of all anchors of a text together. Pauses between anchors. */
export function* settle(
  seekers: readonly Seeker[],
  index: WordIndex,
  evaluator: Evaluator,
  landmarks: readonly Landmark[],
): Generator<undefined, readonly Verdict[], undefined> {
  const sure = [...landmarks];
  for (const seeker of seekers) {
    const best = seeker.candidates[0];
    if (seeker.old && best && isSure(seeker)) sure.push({ from: seeker.old.start, to: best.start });
  }
  const drift = new Drift(sure);
  const verdicts: Verdict[] = [];
  for (const seeker of seekers) {
    verdicts.push(decide(seeker, withNeighbours(seeker, drift, index, evaluator), drift));
    yield;
  }
  return keepApart(seekers, verdicts);
}

function isSure({ candidates, pattern }: Seeker): boolean {
  const [best, second] = candidates;
  if (!best || best.score < SURE.score || best.missing > 0 || !hasFloor(pattern, best, 'unknown')) return false;
  return second === undefined || second.score < best.score * (1 - SURE.lead);
}

/** The candidates, and what stands where the neighbours say, which the search may have passed over for look-alikes. */
function withNeighbours(seeker: Seeker, drift: Drift, index: WordIndex, evaluator: Evaluator): readonly Candidate[] {
  const { old, pattern } = seeker;
  if (!old) return seeker.candidates;
  const found = [...seeker.candidates];
  const tried = new Set<number>();
  for (const prediction of drift.predictions(old.start)) {
    const word = wordAt(index, prediction) - pattern.from;
    const rounded = Math.round(word / 8);
    if (tried.has(rounded)) continue;
    tried.add(rounded);
    const candidate = evaluator.candidateAt(pattern, word);
    if (candidate) addCandidate(found, candidate);
  }
  return found.sort(byScore);
}

function wordAt({ words }: WordIndex, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decide({ pattern, old }: Seeker, candidates: readonly Candidate[], drift: Drift): Verdict {
  const isInformed = old !== undefined && drift.isInformed(old.start);
  const positionOf = (support: number): Position => (!isInformed ? 'unknown' : support > NEAR ? 'near' : 'elsewhere');
  const supportOf = ({ start }: Candidate) => (old ? drift.support(old.start, start) : 0);
  const rated = candidates
    .map((candidate) => {
      const support = supportOf(candidate);
      return { candidate, support, rating: candidate.score * (1 + NEIGHBOUR_SHARE * support) };
    })
    .filter(({ candidate, support }) => hasFloor(pattern, candidate, positionOf(support)))
    .sort((a, b) => b.rating - a.rating || a.candidate.start - b.candidate.start);
  const best = rated[0];
  if (!best) return { kind: 'lost', candidates };
  const tied = rated.filter(({ rating }) => rating > best.rating * (1 - TIE));
  if (tied.length === 1) return { kind: 'placed', candidate: best.candidate };
  return { kind: 'ambiguous', candidates: tied.map(({ candidate }) => candidate) };
}

/** What the neighbours say of a place: that it is where they would look, that it is not, or nothing. */
type Position = 'near' | 'elsewhere' | 'unknown';

/** True if enough speaks for a place, whatever speaks for others. */
function hasFloor(pattern: Pattern, candidate: Candidate, position: Position): boolean {
  const { before, after, quote, missing } = candidate;
  const better = Math.max(before, after);
  const other = Math.min(before, after);
  const contextTotal = pattern.totals.before + pattern.totals.after;
  const context =
    contextTotal === 0 ? 1 : (before * pattern.totals.before + after * pattern.totals.after) / contextTotal;
  if (candidate.hasAllWords) {
    if (pattern.end - pattern.start >= LONG_QUOTE) {
      if (position === 'near') return true;
      return position === 'elsewhere' ? context >= 0.5 || better >= 0.8 : context >= 0.4 || better >= 0.7;
    }
    if (position === 'near') return context >= 0.5 || better >= 0.8;
    return position === 'elsewhere' ? context >= 0.75 || better >= 0.95 : context >= 0.65 || better >= 0.9;
  }
  if (position === 'elsewhere') return missing === 0 && quote >= 0.5 && context >= 0.8;
  if (position === 'near') return quote >= 0.3 && (context >= 0.5 || better >= 0.8) && (missing === 0 || better >= 0.8);
  if (missing > 0) return quote >= 0.45 && better >= 0.9 && other >= 0.5;
  return quote >= 0.45 && (other >= 0.5 || better >= 0.85);
}

/** Of two anchors whose quotes were apart and that now stand on the same words, the weaker one is lost. */
function keepApart(seekers: readonly Seeker[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const kept = [...verdicts];
  const placed = verdicts
    .map((verdict, index) => ({ verdict, index }))
    .flatMap(({ verdict, index }) => (verdict.kind === 'placed' ? [{ candidate: verdict.candidate, index }] : []))
    .sort((a, b) => a.candidate.start - b.candidate.start);
  const open: typeof placed = [];
  for (const one of placed) {
    for (let at = open.length - 1; at >= 0; at--) {
      const other = open[at]!;
      if (other.candidate.end <= one.candidate.start) {
        open.splice(at, 1);
        continue;
      }
      if (!wereApart(seekers[one.index]!, seekers[other.index]!)) continue;
      const weaker = one.candidate.score < other.candidate.score ? one : other;
      kept[weaker.index] = { kind: 'lost', candidates: [weaker.candidate] };
    }
    open.push(one);
  }
  return kept;
}

function wereApart(a: Seeker, b: Seeker): boolean {
  return !!a.old && !!b.old && a.old.textHash === b.old.textHash && !overlaps(a.old, b.old);
}
