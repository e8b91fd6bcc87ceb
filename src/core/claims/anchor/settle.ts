import { overlaps, type Span } from '../../text/span';
import type { Candidate, Reading } from './candidate';
import { isConvincing, tellsBySentence } from './confidence';
import { Drift, type Landmark } from './drift';
import type { Evaluator } from './evaluate';
import type { WordIndex } from './articleText';
import type { Pattern } from './pattern';
import { addCandidate, byScore, candidatesOf } from './search';
import { firstFrom } from '../../text/rising';

/** An anchor on its way to its place. */
export interface Seeker {
  readonly pattern: Pattern;
  /** Where it stood when it was described, if that was said, and in which text. */
  readonly old: (Span & { readonly textHash: string | undefined }) | undefined;
  readonly candidates: readonly Candidate[];
  /** How the text may be read to have them. */
  readonly readings: readonly Reading[];
  /** What a comparison with the old text says, where that is to be had. */
  readonly compared?: Compared | undefined;
}

/** What a comparison with the text that an anchor was described in says. */
export interface Compared {
  /** Where the real change leads. */
  readonly place: Candidate | undefined;
  /** True for places where somebody else says the quote's words: other words stand at its own. */
  readonly isSaidElsewhere: (candidate: Candidate) => boolean;
  /** True for places that are known to be of other words of the old text. */
  readonly isOfOthers: (candidate: Candidate) => boolean;
}

/** The candidates of an anchor, best first. */
export function candidatesFor(readings: readonly Reading[], compared: Compared | undefined): readonly Candidate[] {
  const found = candidatesOf(readings);
  if (compared === undefined) return found;
  const own = found.filter((candidate) => !compared.isOfOthers(candidate));
  if (compared.place) addCandidate(own, compared.place);
  return own.sort(byScore);
}

/** What came of a search: the place, or the places that none is chosen of, or nothing. */
export type Decision =
  | { readonly kind: 'placed'; readonly candidate: Candidate }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'lost'; readonly candidates: readonly Candidate[] };

/** Two places whose scores differ by less than this share are a tie. */
const TIE = 0.06;
/** A place with the whole sentence is a rival from this share of a better place's score on. */
const SENTENCE_ELSEWHERE = 0.55;
/** With so large a share of other words in the places of its own, a better place has another sentence: any such rival counts. */
const ANOTHER_SENTENCE = 0.1;
/** What it takes to be sure enough of a place to measure others by it. */
const SURE = { score: 0.75, lead: 0.25 } as const;
/** What the support of the neighbours adds to a score: enough to break a tie, too little to make a place. */
const NEIGHBOUR_SHARE = 0.15;

/** Decides the places of all anchors of a text together. Pauses between anchors. */
export function* settle(
  seekers: readonly Seeker[],
  index: WordIndex,
  evaluator: Evaluator,
  landmarks: readonly Landmark[],
): Generator<undefined, readonly Decision[], undefined> {
  const sure = [...landmarks];
  for (const seeker of seekers) {
    const best = seeker.candidates[0];
    if (seeker.old && best && isSure(seeker))
      sure.push({ from: seeker.old.start, to: best.start, textHash: seeker.old.textHash });
  }
  const drift = new Drift(sure);
  const decisions: Decision[] = [];
  for (const seeker of seekers) {
    const decision = decide(seeker, withNeighbours(seeker, drift, index, evaluator), drift);
    decisions.push(withoutOthers(decision, (candidate) => isSaidByOthers(seeker, candidate, evaluator)));
    yield;
  }
  return keepApart(seekers, decisions);
}

/** A decision without the places where others say the words; if the best of them is one, nothing is sure. */
function withoutOthers(decision: Decision, isOthers: (candidate: Candidate) => boolean): Decision {
  if (decision.kind === 'lost') return decision;
  const candidates = decision.kind === 'placed' ? [decision.candidate] : decision.candidates;
  const own = candidates.filter((candidate) => !isOthers(candidate));
  if (own.length === candidates.length) return decision;
  if (candidates[0] === undefined || own[0] !== candidates[0]) return { kind: 'lost', candidates };
  return own.length === 1 ? { kind: 'placed', candidate: candidates[0] } : { kind: 'ambiguous', candidates: own };
}

/** True if what a quote stood in stands there still, or elsewhere, with other words in the quote's place. */
export function isSaidByOthers(
  { pattern, compared }: Pick<Seeker, 'pattern' | 'compared'>,
  candidate: Candidate,
  evaluator: Evaluator,
): boolean {
  const isElsewhere = !candidate.isOwnWhole && compared?.isSaidElsewhere(candidate) === true;
  return isElsewhere || evaluator.isLeftBehind(pattern, candidate);
}

function isSure({ candidates, pattern, compared }: Seeker): boolean {
  const [best, second] = candidates;
  if (!best || best.score < SURE.score || best.missing > 0) return false;
  const lead = 1 - (second?.score ?? 0) / best.score;
  return (
    lead >= SURE.lead && isConvincing(pattern, best, { lead, support: undefined, isCompared: compared !== undefined })
  );
}

/** The candidates, and what stands where the neighbours say, which the search may have passed over for look-alikes. */
function withNeighbours(seeker: Seeker, drift: Drift, index: WordIndex, evaluator: Evaluator): readonly Candidate[] {
  const { old, pattern } = seeker;
  if (!old) return seeker.candidates;
  const readings: Reading[] = [];
  const tried = new Set<number>();
  for (const prediction of drift.predictions(old.start)) {
    const word = wordAt(index, prediction) - pattern.from;
    const rounded = Math.round(word / 8);
    if (tried.has(rounded)) continue;
    tried.add(rounded);
    readings.push(...evaluator.readingsAt(pattern, word));
  }
  return candidatesFor([...seeker.readings, ...readings], seeker.compared);
}

function wordAt({ words }: WordIndex, offset: number): number {
  return firstFrom(words.ends, offset + 1, words.count);
}

function decide({ pattern, old, compared }: Seeker, candidates: readonly Candidate[], drift: Drift): Decision {
  const isInformed = old !== undefined && drift.isInformed(old);
  const rated = candidates
    .map((candidate) => {
      // Where the change leads, a good neighbour would lead as well.
      const isReplayed = compared?.place !== undefined && overlaps(candidate, compared.place);
      const support = isReplayed ? 1 : isInformed ? drift.support(old, candidate.start) : undefined;
      return { candidate, support, rating: candidate.score * (1 + NEIGHBOUR_SHARE * (support ?? 0)) };
    })
    .sort((a, b) => b.rating - a.rating || a.candidate.start - b.candidate.start);
  const [best, second] = rated;
  if (!best) return { kind: 'lost', candidates };
  // Where all that is told stands word for word there is no doubt but which of such places it is.
  const whole = rated.filter(({ candidate }) => candidate.isWhole && candidate.hasSameText);
  if (whole.length > 0) return chosenAmong(whole);
  const lead = 1 - (second?.rating ?? 0) / best.rating;
  const circumstances = { lead, support: best.support, isCompared: compared !== undefined };
  if (!isConvincing(pattern, best.candidate, circumstances)) {
    const moved = compared === undefined ? onlyWholeSentence(pattern, rated) : followedSentence(pattern, compared);
    return moved === undefined ? { kind: 'lost', candidates } : { kind: 'placed', candidate: moved };
  }
  if (!best.candidate.isOwnWhole && compared === undefined) {
    // Paragraphs change places and are put between others, so a sentence that stands whole elsewhere may well be it.
    const isOther =
      best.candidate.replaced >= ANOTHER_SENTENCE && pattern.ownTo - pattern.ownFrom > pattern.to - pattern.from;
    const whole = rated.filter(
      ({ candidate, rating }) =>
        candidate.isOwnWhole && candidate.hasSameText && (isOther || rating > best.rating * SENTENCE_ELSEWHERE),
    );
    if (whole.length > 0) return { kind: 'ambiguous', candidates: [best, ...whole].map(({ candidate }) => candidate) };
  }
  return chosenAmong(rated);
}

/**
 * The one place where the whole sentence of a quote stands word for word, though nothing around it does: it was moved. Of a
 * quote that stood in several places it tells nothing.
 */
function onlyWholeSentence(pattern: Pattern, rated: readonly Rated[]): Candidate | undefined {
  const { from, to, ownFrom, ownTo, wasUnique } = pattern;
  const isPart = ownTo - ownFrom > to - from;
  const [one, other] = rated.filter(({ candidate }) => candidate.isOwnWhole && candidate.hasSameText);
  if (one === undefined || other !== undefined || !(wasUnique || isPart)) return undefined;
  return tellsBySentence(pattern) ? one.candidate : undefined;
}

/** Where a comparison leads, if the whole sentence of a quote stands there and tells enough by itself. */
function followedSentence(pattern: Pattern, { place }: Compared): Candidate | undefined {
  return place?.isOwnWhole && place.hasSameText && tellsBySentence(pattern) ? place : undefined;
}

interface Rated {
  readonly candidate: Candidate;
  readonly rating: number;
}

/** The best of several places, best first, unless others are about as good. */
function chosenAmong(rated: readonly Rated[]): Decision {
  const best = rated[0]!;
  const tied = rated.filter(({ rating }) => rating > best.rating * (1 - TIE));
  if (tied.length === 1) return { kind: 'placed', candidate: best.candidate };
  return { kind: 'ambiguous', candidates: tied.map(({ candidate }) => candidate) };
}

/** Of two anchors whose quotes were apart and that now stand on the same words, the weaker one is lost. */
function keepApart(seekers: readonly Seeker[], decisions: readonly Decision[]): readonly Decision[] {
  const kept = [...decisions];
  const placed = decisions
    .map((decision, index) => ({ decision, index }))
    .flatMap(({ decision, index }) => (decision.kind === 'placed' ? [{ candidate: decision.candidate, index }] : []))
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
