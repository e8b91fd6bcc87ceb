import type { Candidate } from './candidate';
import type { Pattern } from './pattern';

/** What else is known of a place besides its words. */
export interface Circumstances {
  /** How far the next best place lies behind, as a share of this one's rating: 0 to 1. */
  readonly lead: number;
  /** How well the place fits what the neighbours say, 0 to 1; `undefined` without neighbours. */
  readonly support: number | undefined;
  /** True if the old text was at hand: what are known to be other words of it is no candidate. */
  readonly isCompared: boolean;
}

/**
 * What speaks for a place and against it, as a sum: log odds that the place is right. Found by logistic regression on
 * 59,000 best candidates of the benchmark's texts (seeds 401 to 440, at 1 to 10 % edits), then rounded; the benchmark
 * reports on other seeds. A look-alike betrays itself by other names in the same places (`replaced`), by its fellows
 * (a small lead), by other words right beside it (`touching`), and by standing where no neighbour would look
 * (`elsewhere`). Sixteen more measures of where the neighbours stand and how a place compares with its rivals, and of
 * contexts that close up without the quote, were tried and told nothing more.
 */
const WEIGHTS = {
  none: -6.8,
  quote: 5.8,
  betterSide: 3,
  otherSide: 0.8,
  touching: 1.1,
  lead: 3.3,
  support: 1.6,
  elsewhere: -1.9,
  replaced: -11,
  /** Of a quote that was unique and stands unchanged, in full from so many bits on. */
  uniqueAsItWas: 1.8,
  /** Of a quote that tells nothing, a word that stands everywhere: that it is there says little. None from so many bits on. */
  tellsNothing: -3,
  compared: 0.25,
} as const;
const FULL_UNIQUE = 60;
const TELLS_ENOUGH = 20;
/** The support from which on a place counts as where the neighbours would look. */
const NEAR = 0.3;
/**
 * The log odds from which on a place is shown: a claim that is shown on other words does more harm than one that asks
 * for its place.
 */
const FLOOR = 2.5;
/** The least share of quote and context that must be there, but for a telling quote that was unique. */
const LEAST_SCORE = 0.4;
/** A side of the context that is nearly intact stands for some names or numbers that are missing, both for all. */
const NEARLY_INTACT = 0.8;
const MISSING = { few: 0.34, some: 0.6 } as const;

/**
 * What a human being told of a quote's surroundings tells it from its like: so much of it has to stand there. Somebody else
 * may say the same words now.
 */
const TOLD_BY_HAND = 0.7;

/** True if enough speaks for a place to show it. */
export function isConvincing(pattern: Pattern, candidate: Candidate, circumstances: Circumstances): boolean {
  const isTelling =
    candidate.score >= LEAST_SCORE || pattern.totals.quote * uniqueness(pattern, candidate) >= FULL_UNIQUE / 2;
  if (pattern.isByHand && candidate.told < TOLD_BY_HAND) return false;
  if (!standsByItself(pattern, candidate)) return false;
  return isTelling && keepsNames(pattern, candidate) && logOdds(pattern, candidate, circumstances) >= FLOOR;
}

/** So much of what stands around a quote, in bits, makes up for all that is missing of the quote itself. */
const ENOUGH_AROUND = 20;
/** What has to be there of a quote where nothing is known, or left, of what stood around it. */
const BY_ITSELF = { share: 0.65, bits: 12 } as const;

/**
 * True if enough of the quote's own words are here: the less of its surroundings is, the more of them. Any text has two or
 * three words of a sentence that it does not say. A rare word that is missing says as much against a place as several
 * common ones, so the share is the mean of what the words tell and of how many they are. Of 957 quotes from other
 * articles 16 were placed without this, and 1 with it; of 87 from the article itself with a
 * word in ten replaced 75, and 72.
 */
function standsByItself({ totals }: Pattern, { before, quote, after, kept, hasAllWords }: Candidate): boolean {
  if (hasAllWords) return true;
  const around = before * totals.before + after * totals.after;
  const demanded = Math.max(1 - around / ENOUGH_AROUND, 0);
  const share = (quote + kept) / 2;
  return share >= BY_ITSELF.share * demanded && share * totals.quote >= BY_ITSELF.bits * demanded;
}

/**
 * A comparison of words puts a sentence in the place of a deleted one that is like it, so its word is not taken
 * unseen: it counts as a good neighbour's.
 */
const REPLAYED: Circumstances = { lead: 0.28, support: 1, isCompared: true };

/** True if enough speaks for a place that the replay of the real change led to; names may have been changed there. */
export function isConvincingReplay(pattern: Pattern, candidate: Candidate): boolean {
  // A sentence that was moved as it is leaves behind what stood around it.
  if (candidate.isOwnWhole && tellsBySentence(pattern)) return true;
  return candidate.score >= LEAST_SCORE && logOdds(pattern, candidate, REPLAYED) >= FLOOR;
}

/** What a sentence has to tell to be known by itself wherever it stands, in bits. */
const TELLING_SENTENCE = 15;

/** True if the whole sentence of a quote tells enough to be known by wherever it stands. */
export function tellsBySentence({ weights, ownFrom, ownTo }: Pattern): boolean {
  return weights.subarray(ownFrom, ownTo).reduce((sum, weight) => sum + weight, 0) >= TELLING_SENTENCE;
}

function logOdds(pattern: Pattern, candidate: Candidate, { lead, support, isCompared }: Circumstances): number {
  const { before, after, quote, touching, replaced } = candidate;
  return (
    WEIGHTS.none +
    WEIGHTS.quote * quote +
    WEIGHTS.betterSide * Math.max(before, after) +
    WEIGHTS.otherSide * Math.min(before, after) +
    WEIGHTS.touching * touching +
    WEIGHTS.lead * lead +
    WEIGHTS.support * (support ?? 0) +
    (support !== undefined && support <= NEAR ? WEIGHTS.elsewhere : 0) +
    WEIGHTS.replaced * replaced +
    (isCompared ? WEIGHTS.compared : 0) +
    WEIGHTS.tellsNothing * emptiness(pattern) +
    WEIGHTS.uniqueAsItWas * uniqueness(pattern, candidate) * Math.min(pattern.totals.quote / FULL_UNIQUE, 1)
  );
}

/** 1 for a quote that tells nothing, 0 for one that tells enough, or that has no words: an emoji, a dash. */
function emptiness({ totals, from, to }: Pattern): number {
  return from === to ? 0 : Math.max(1 - totals.quote / TELLS_ENOUGH, 0);
}

/** 1 if a quote that was unique in its text stands here as it was, else 0. */
function uniqueness({ wasUnique }: Pattern, { hasAllWords }: Candidate): 0 | 1 {
  return wasUnique && hasAllWords ? 1 : 0;
}

/** «14 crowns in June» is not «12 crowns in May», but where what stands around it says that it is. */
function keepsNames({ isNamed }: Pattern, { missing, before, after }: Candidate): boolean {
  if (missing === 0) return true;
  const share = missing / isNamed.reduce((sum, one) => sum + one, 0);
  if (share <= MISSING.few) return true;
  return (share <= MISSING.some ? Math.max(before, after) : Math.min(before, after)) >= NEARLY_INTACT;
}
