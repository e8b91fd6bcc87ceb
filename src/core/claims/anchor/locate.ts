import { atOnce, mappedInSteps } from '../../text/steps';
import { withTrimmedQuote, type ClaimAnchor } from '../claim';
import type { ArticleText, WordIndex } from './articleText';
import type { Candidate } from './candidate';
import { describedAsCommitted, type Committed } from './committed';
import type { Landmark } from './drift';
import { Evaluator } from './evaluate';
import { isSameButForForm } from './fold';
import { readPattern } from './pattern';
import type { Placement } from './placement';
import { Replay, type ReplayedPattern } from './replay';
import { searchReadings } from './search';
import { candidatesFor, isSaidByOthers, settle, type Compared, type Seeker, type Decision } from './settle';

/** What is known of former texts; without it anchors are placed by the text as it is now alone. */
export interface LocateOptions {
  /**
   * The texts that the anchors were described in, as far as they are to be had: then the real change is replayed first.
   * An anchor belongs to the one that its `text_hash` is of; without a hash, to the first that it stands in.
   */
  readonly originals?: readonly ArticleText[];
  /** What the article and its anchors were in the commits that these came with, for those that were written by hand. */
  readonly committed?: readonly Committed[];
}

/** Finds the places of all anchors of an article, in one go and in their order. See {@link locateSteps}. */
export function locate(
  article: ArticleText,
  anchors: readonly ClaimAnchor[],
  options: LocateOptions = {},
): readonly Placement[] {
  return atOnce(locateSteps(article, anchors, options));
}

/**
 * The same in small steps, so that a host can stop between two, look after its user, and go on or give up. The strict
 * and cheap ways come first: a position in an unchanged text, then the real change replayed, then quotes and contexts.
 * All anchors are placed together, since the sure ones tell where the others went. An anchor without a quote is lost.
 */
export function* locateSteps(
  article: ArticleText,
  given: readonly ClaimAnchor[],
  { originals = [], committed = [] }: LocateOptions = {},
): Generator<undefined, readonly Placement[], undefined> {
  const trimmed = yield* mappedInSteps(given, withTrimmedQuote);
  const anchors = committed.length === 0 ? trimmed : describedAsCommitted(trimmed, committed);
  const options = { originals: [...originals, ...committed.map((one) => one.article)] };
  const described = yield* mappedInSteps(anchors, asDescribed);
  const placements = [...(yield* placingSteps(article, described, options))];
  const restored: number[] = [];
  for (const [at, anchor] of anchors.entries()) {
    if (anchor.current === undefined) continue;
    const placement = placements[at]!;
    if ('start' in placement) placements[at] = sinceTagged(article, anchor, placement);
    else restored.push(at);
  }
  if (restored.length === 0) return placements;
  // Somebody may have brought back the words that were tagged.
  const again = yield* placingSteps(
    article,
    restored.map((at) => anchors[at]!),
    options,
  );
  for (const [which, at] of restored.entries()) if ('start' in again[which]!) placements[at] = again[which];
  return placements;
}

/** An anchor by the words that stood at its place when that was described: today's, where those tagged have changed. */
function asDescribed(anchor: ClaimAnchor): ClaimAnchor {
  return anchor.current === undefined ? anchor : { ...anchor, exact: anchor.current };
}

/** The place of words that had changed: `changed`, unless they are as they were tagged again. */
function sinceTagged(
  article: ArticleText,
  { exact, start: oldStart }: ClaimAnchor,
  placement: Extract<Placement, { start: number }>,
): Placement {
  const { normalised } = article;
  const [start, end] = [normalised.toNormalised(placement.start), normalised.toNormalised(placement.end)];
  if (!isSameButForForm(normalised.text.slice(start, end), exact)) return { ...placement, state: 'changed' };
  return { ...placement, state: start === oldStart ? 'exact' : 'moved' };
}

function* placingSteps(
  article: ArticleText,
  anchors: readonly ClaimAnchor[],
  { originals }: { readonly originals: readonly ArticleText[] },
): Generator<undefined, readonly Placement[], undefined> {
  if (anchors.some(({ text_hash }) => text_hash !== undefined)) yield* article.hashSteps();
  const placements: (Placement | undefined)[] = [];
  for (const [at, anchor] of anchors.entries()) {
    if (at % UNCHANGED_A_STEP === 0) yield;
    placements.push(placeOfBlank(anchor) ?? placeAsDescribed(article, anchor));
  }
  if (placements.every((placement) => placement !== undefined)) return placements;
  yield;

  const index = yield* article.indexSteps();
  const evaluator = new Evaluator(article, index);
  const replays: Replay[] = [];
  for (const original of originals) replays.push(yield* Replay.steps(original, article));
  const open: number[] = [];
  const seekers: Seeker[] = [];
  const landmarks: Landmark[] = [];
  for (const [at, anchor] of anchors.entries()) {
    yield;
    const replayed = placements[at] ? undefined : replayedIn(replays, anchor, index);
    const compared = replayed && comparedIn(replayed, evaluator);
    const carried = compared?.place;
    const isThere = carried !== undefined && Math.min(carried.before, carried.after) >= BOTH_SIDES;
    if (isThere && !isSaidByOthers({ pattern: replayed!.pattern, compared }, carried, evaluator)) {
      placements[at] = placementOf(article, anchor, { kind: 'placed', candidate: carried });
    }
    const known = placements[at];
    if (known) {
      if ('start' in known && anchor.start !== undefined)
        landmarks.push({ from: anchor.start, to: known.start, textHash: anchor.text_hash });
      continue;
    }
    const pattern = replayed?.pattern ?? readPattern(anchor, index);
    const readings = searchReadings(pattern, index, evaluator);
    open.push(at);
    seekers.push({
      pattern,
      old: oldPlace(anchor),
      candidates: candidatesFor(readings, compared),
      readings,
      compared,
    });
  }
  const decisions = yield* settle(seekers, index, evaluator, landmarks);
  open.forEach((at, which) => (placements[at] = placementOf(article, anchors[at]!, decisions[which]!)));
  return placements.map((placement) => placement ?? LOST);
}

/** So many anchors are looked for in one step where the text has not changed. */
const UNCHANGED_A_STEP = 50;

/** What the comparison with an old text says of an anchor that was described in it. */
function comparedIn(replayed: ReplayedPattern & { readonly replay: Replay }, evaluator: Evaluator): Compared {
  const { replay } = replayed;
  return {
    place: replay.candidateFor(replayed, evaluator),
    isSaidElsewhere: (candidate) => replay.isSaidElsewhere(candidate, replayed),
    isOfOthers: (candidate) => replay.isOfOthers(candidate, replayed),
  };
}

/** An anchor in the first of the old texts that it was described in; `undefined` if that is not at hand. */
function replayedIn(replays: readonly Replay[], anchor: ClaimAnchor, index: WordIndex) {
  for (const replay of replays) {
    const replayed = replay.patternOf(anchor, index);
    if (replayed) return { ...replayed, replay };
  }
  return undefined;
}

/** What of its context on each side must have come along for a replayed place to be taken without comparing it. */
const BOTH_SIDES = 0.7;

const LOST: Placement = { state: 'lost', score: 0, candidates: [] };

function placeOfBlank({ exact }: ClaimAnchor): Placement | undefined {
  return exact === '' ? LOST : undefined;
}

/**
 * The place of an anchor that was described in this very text; `undefined` if it was not. One that does not say in which
 * text it was described was in this one if all that it tells is so here: its quote and its context, at its position. That
 * counts units of the text with LF and without BOM; where another tool counted those of the raw text, they are tried as well.
 */
function placeAsDescribed(article: ArticleText, anchor: ClaimAnchor): Placement | undefined {
  const { exact, start, end, text_hash } = anchor;
  if (start === undefined || (text_hash !== undefined && text_hash !== article.hash)) return undefined;
  const { normalised } = article;
  const [prefix, suffix] = text_hash === undefined ? [anchor.prefix ?? '', anchor.suffix ?? ''] : ['', ''];
  // The blanks that a quote may have begun with are counted by some tools and not by others.
  const at = [start, normalised.toNormalised(start), behindBlanks(normalised.text, start)].find(
    (offset) => offset >= prefix.length && normalised.text.startsWith(prefix + exact + suffix, offset - prefix.length),
  );
  if (at !== undefined) {
    return { state: 'exact', start: normalised.toRaw(at), end: normalised.toRaw(at + exact.length), score: 1 };
  }
  // In the very text that it is of, a position holds where the words were set in other signs since they were tagged.
  const isSet = text_hash !== undefined && end !== undefined && end > start;
  if (!isSet || !isSameButForForm(normalised.text.slice(start, end), exact)) return undefined;
  return { state: 'exact', start: normalised.toRaw(start), end: normalised.toRaw(end), score: 1 };
}

function behindBlanks(text: string, at: number): number {
  let end = at;
  while (BLANK.test(text.charAt(end))) end++;
  return end;
}

const BLANK = /^\s$/;

function oldPlace({ exact, start, text_hash }: ClaimAnchor): Seeker['old'] {
  return start === undefined ? undefined : { start, end: start + exact.length, textHash: text_hash };
}

function placementOf(article: ArticleText, anchor: ClaimAnchor, decision: Decision): Placement {
  switch (decision.kind) {
    case 'placed': {
      const { start, end, hasSameText, score } = decision.candidate;
      if (!hasSameText) return { state: 'changed', start, end, score };
      const isInPlace = article.normalised.toNormalised(start) === anchor.start;
      return { state: isInPlace ? 'exact' : 'moved', start, end, score };
    }
    case 'ambiguous':
    case 'lost': {
      const candidates = decision.candidates.map(({ start, end, score }: Candidate) => ({ start, end, score }));
      return { state: decision.kind, score: candidates[0]?.score ?? 0, candidates };
    }
  }
}
