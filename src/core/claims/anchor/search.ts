import { slipOf } from './align';
import { PHRASE_LENGTHS, type WordIndex } from './articleText';
import type { Candidate, Reading } from './candidate';
import type { Evaluator } from './evaluate';
import { overlaps } from '../../text/span';
import type { Pattern, Stretch } from './pattern';

/** How many occurrences of a pattern's phrases are looked at, the rarest phrases first. */
const MOST_OCCURRENCES = 1200;
/** How many places are looked at closely: where so many are alike, there may be more. */
export const MOST_CANDIDATES = 12;
/** Behind so many places those with less than this share of the best one's phrases are passed over. */
const FEW_CANDIDATES = 4;
const LEAST_SHARE = 0.3;
/** Diagonals that lie this near count as one place. */
const NEAR_DIAGONALS = 8;

/**
 * Finds the places that share the most with a pattern: the quote as it was, the quote edited, and what stands between
 * a prefix and a suffix that are still there, all in one, since prefix, quote and suffix are looked for together.
 */
export function searchReadings(pattern: Pattern, index: WordIndex, evaluator: Evaluator): readonly Reading[] {
  if (pattern.words.count === 0) return evaluator.wordlessReadings(pattern);
  if (isBare(pattern)) {
    const verbatim = verbatimReadings(pattern, index, evaluator);
    if (verbatim.length > 0) return verbatim;
  }
  const diagonals = likelyDiagonals(pattern, index);
  const readings = diagonals.flatMap((diagonal) => evaluator.readingsAt(pattern, diagonal));
  const searched = { diagonals, readings };
  const shorter = shorterReadings(pattern, evaluator, searched);
  const isWorse = (reading: Reading) => shorter.some((better) => isBetterThere(better, reading));
  return [
    ...(shorter.length === 0 ? readings : readings.filter((reading) => !isWorse(reading))),
    ...overlookedReadings(pattern, index, evaluator, searched),
    ...shorter,
    ...turnedReadings(pattern, index, evaluator),
  ];
}

/** The readings of the quote's places at which its sentence was turned round. */
function turnedReadings(pattern: Pattern, index: WordIndex, evaluator: Evaluator): readonly Reading[] {
  if (pattern.from === pattern.to) return [];
  const places = quotePlaces(pattern, index).slice(0, MOST_CANDIDATES);
  return places.flatMap((place) => evaluator.readingTurned(pattern, place) ?? []);
}

function isBetterThere(better: Reading, { score, candidate }: Reading): boolean {
  return better.score > score && !!better.candidate && !!candidate && overlaps(better.candidate, candidate);
}

/** True for a quote without any context: one that a human being or another tool wrote down, or the whole of a text. */
function isBare({ words, from, to }: Pattern): boolean {
  return from === 0 && to === words.count;
}

/** The places where a quote that tells nothing but itself stands just so: every one of them may be meant. */
function verbatimReadings(pattern: Pattern, index: WordIndex, evaluator: Evaluator): readonly Reading[] {
  const readings: Reading[] = [];
  for (const place of quotePlaces(pattern, index)) {
    const reading = evaluator.readingOn(pattern, place);
    if (reading?.candidate?.hasSameText) readings.push(reading);
    if (readings.length >= MOST_CANDIDATES) break;
  }
  return readings;
}

/** Where all words of a quote stand in the text, by their first one; of very many the first. */
function quotePlaces(pattern: Pattern, index: WordIndex): readonly number[] {
  const { words, from, to } = pattern;
  let rarest: Phrase | undefined;
  PHRASE_LENGTHS.forEach((length, which) => {
    for (let at = from; at + length <= to; at++) {
      const count = index.phrases[which]!.count(words.ids, at);
      if (!rarest || count < rarest.count) rarest = { which, length, at, count };
    }
  });
  if (!rarest) return [];
  const shift = rarest.at - from;
  const places = index.phrases[rarest.which]!.places(words.ids, rarest.at, MOST_OCCURRENCES);
  return places.map((place) => place - shift).filter((place) => hasQuoteAt(pattern, index, place));
}

function hasQuoteAt({ words, from, to }: Pattern, index: WordIndex, place: number): boolean {
  for (let at = from; at < to; at++) if (index.words.ids[place + at - from] !== words.ids[at]) return false;
  return true;
}

/**
 * Where the quote stands once more in its own context ("12 were held on Tuesday. 12 were held on Thursday."), one of the
 * sentences may have been deleted, and the one that is left can be either: how the text reads without each of the quote's
 * like; and without its own, if it reads better so than in any other way.
 */
function shorterReadings(
  pattern: Pattern,
  evaluator: Evaluator,
  { diagonals, readings }: Searched,
): readonly Reading[] {
  const { alike, ownFrom, ownTo } = pattern;
  if (alike.length === 0) return [];
  const without = (gone: Stretch) =>
    diagonals.flatMap((diagonal) => evaluator.readingWithout(pattern, gone, diagonal) ?? []);
  const others = alike.flatMap(without);
  const best = Math.max(0, ...[...readings, ...others].map(({ score, candidate }) => (candidate ? score : 0)));
  return [...others, ...without({ from: ownFrom, to: ownTo }).filter(({ score }) => score > best)];
}

interface Searched {
  readonly diagonals: readonly number[];
  readonly readings: readonly Reading[];
}

/**
 * The readings of those places of a quote that stand so near to a better one, or to an equal one, that this was found in
 * their stead: what stands twice in a paragraph is not unique.
 */
function overlookedReadings(
  pattern: Pattern,
  index: WordIndex,
  evaluator: Evaluator,
  { diagonals, readings }: Searched,
): readonly Reading[] {
  const { words, from, to } = pattern;
  if (from === to) return [];
  const reach = slipOf(words, 'far');
  const isRead = (place: number) =>
    readings.some(({ candidate }) => candidate && candidate.firstWord <= place && candidate.lastWord >= place);
  const best = Math.max(0, ...readings.map(({ candidate }) => candidate?.score ?? 0));
  const overlooked = new Map<number, Reading>();
  for (const diagonal of diagonals) {
    for (let place = diagonal + from - reach; place <= diagonal + from + reach; place++) {
      if (!hasQuoteAt(pattern, index, place) || overlooked.has(place) || isRead(place)) continue;
      if (shareOn(pattern, index, place - from) < best * LEAST_RIVAL) continue;
      const reading = evaluator.readingOn(pattern, place - from);
      if (reading) overlooked.set(place, reading);
    }
  }
  return [...overlooked.values()];
}

/** With less than this share of the best place's score a place is no rival of it. */
const LEAST_RIVAL = 0.5;

/** The share of what a pattern's words tell that stands on a diagonal. */
function shareOn({ words, weights, totals }: Pattern, index: WordIndex, diagonal: number): number {
  let sum = 0;
  for (let at = 0; at < words.count; at++) if (index.words.ids[diagonal + at] === words.ids[at]) sum += weights[at]!;
  return sum / (totals.before + totals.quote + totals.after);
}

/** The candidates of several readings, best first; never two that overlap. */
export function candidatesOf(readings: readonly Reading[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const reading of readings) {
    if (reading.candidate && !readings.some((other) => readsAsContext(other, reading))) {
      addCandidate(found, reading.candidate);
    }
  }
  return found.sort(byScore);
}

/** From this share of another reading's score on a reading has a say on it. */
const NEARLY_AS_GOOD = 0.95;
/** With less than this share of the quote a reading says that the quote is gone. */
const LEAST_QUOTE = 0.34;

/**
 * True if a reading that is as good as another, or nearly, says that the quote is gone and takes most words of the other's
 * place for the context: where a sentence was deleted, its neighbours stand there still, and a word that they have in
 * common with it is theirs.
 */
function readsAsContext({ score, context, candidate: rest }: Reading, { score: own, candidate }: Reading): boolean {
  if (candidate === undefined || score < own * NEARLY_AS_GOOD || (rest?.quote ?? 0) >= LEAST_QUOTE) return false;
  const { firstWord, lastWord } = candidate;
  let taken = 0;
  for (const word of context) if (word >= firstWord && word <= lastWord) taken++;
  return taken * 2 > lastWord - firstWord + 1;
}

/** Adds a candidate unless a better one stands there already; takes away the worse ones that it stands in place of. */
export function addCandidate(found: Candidate[], candidate: Candidate): void {
  if (found.some((other) => overlaps(other, candidate) && other.score >= candidate.score)) return;
  for (let index = found.length - 1; index >= 0; index--) {
    if (overlaps(found[index]!, candidate)) found.splice(index, 1);
  }
  found.push(candidate);
}

/** Best first, in the order of the text among equals. */
export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.start - b.start;
}

interface Phrase {
  readonly which: number;
  readonly length: number;
  readonly at: number;
  readonly count: number;
}

function likelyDiagonals(pattern: Pattern, index: WordIndex): readonly number[] {
  const { ids, count } = pattern.words;
  const phrases: Phrase[] = [];
  PHRASE_LENGTHS.forEach((length, which) => {
    for (let at = 0; at + length <= count; at++) {
      const occurrences = index.phrases[which]!.count(ids, at);
      if (occurrences > 0) phrases.push({ which, length, at, count: occurrences });
    }
  });
  phrases.sort((a, b) => a.count - b.count || b.length - a.length);

  const votes = new Map<number, number>();
  let looked = 0;
  for (const phrase of phrases) {
    looked += phrase.count;
    if (looked > MOST_OCCURRENCES && votes.size > 0) break;
    const weight = Math.log2((index.words.count + 2) / phrase.count) * phrase.length;
    for (const place of index.phrases[phrase.which]!.places(ids, phrase.at)) {
      const diagonal = place - phrase.at;
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + weight);
    }
  }
  return bestDiagonals(votes);
}

interface Neighbourhood {
  diagonal: number;
  votes: number;
  all: number;
}

/** The diagonals with most votes, those of their neighbourhood counted in, and not two of one neighbourhood. */
function bestDiagonals(votes: ReadonlyMap<number, number>): readonly number[] {
  const neighbourhoods = new Map<number, Neighbourhood>();
  for (const [diagonal, weight] of votes) {
    const key = Math.floor(diagonal / NEAR_DIAGONALS);
    const known = neighbourhoods.get(key);
    if (!known) {
      neighbourhoods.set(key, { diagonal, votes: weight, all: weight });
      continue;
    }
    known.all += weight;
    if (weight > known.votes) {
      known.diagonal = diagonal;
      known.votes = weight;
    }
  }
  const ranked = [...neighbourhoods.values()].sort((a, b) => b.all - a.all || a.diagonal - b.diagonal);
  const taken: number[] = [];
  for (const { diagonal, all } of ranked) {
    const isFarBehind = taken.length >= FEW_CANDIDATES && all < ranked[0]!.all * LEAST_SHARE;
    if (taken.length >= MOST_CANDIDATES || isFarBehind) break;
    if (!taken.some((other) => Math.abs(other - diagonal) < NEAR_DIAGONALS)) taken.push(diagonal);
  }
  return taken;
}
