import type { Knowledge } from '../knowledge/knowledge';
import { divisionSteps } from '../text/divide';
import { natureOf, type TextNature } from '../text/nature';
import type { RoleChoices } from '../text/roleChoices';
import { resolveActors } from './actors';
import { resolveSpeechActs } from './speechActs';
import { PassageAnalysis, type Analysis } from './analysis';
import { reuseOrMake } from './reuseOrMake';
import { resolveDates } from './dates';
import { readingsOf } from './readings';
import { passagesToRead } from './passagesToRead';
import { findReferenceDate } from './referenceDate';
import type { Rejections } from './rejections';

export type { Analysis } from './analysis';

/** What else is known of an article that is analysed. */
export interface AnalyseOptions {
  /** ISO 8601 day that relative dates are counted from; without it the article's dateline is looked for. */
  readonly referenceDate?: string;
  /** What the editor has decided of single lines: page chrome, or the article's own. */
  readonly choices?: RoleChoices;
  /** What the editor has called no date or no demand. */
  readonly rejections?: Rejections;
  /** What the workspace knows of actors; it goes before all that is recognised. */
  readonly knowledge?: Knowledge;
  /** An earlier analysis of the same article: what has not changed is not worked out again. */
  readonly previous?: Analysis;
}

/** Recognises actors, dates, demands and statements in an article, in one go. See {@link analysisSteps}. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const steps = stepsOf(text, options, Infinity);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in small steps, so that a host can stop between two, look after its user, and go on or give up.
 *
 * The text is divided into passages. Each is *read* by itself, which is most of the work. Then the article is
 * *resolved*: names are joined to entities, dates get their values, demands their parties. The order is that of need:
 * dates count from the reference date, demands name actors and dates. Every stage takes over from `previous` what rests
 * on nothing that has changed; the outcome is the same as without it.
 */
export function analysisSteps(text: string, options: AnalyseOptions = {}): Generator<undefined, Analysis, undefined> {
  return stepsOf(text, options, UNITS_A_STEP);
}

/** `unitsAStep`: how much is read between two pauses. */
function* stepsOf(
  text: string,
  options: AnalyseOptions,
  unitsAStep: number,
): Generator<undefined, Analysis, undefined> {
  const before = options.previous instanceof PassageAnalysis ? options.previous.findings : undefined;
  const nature = natureOf(text, before?.division.text);
  if (nature !== 'english') return withoutMarks(text, nature, options.referenceDate);
  const division = yield* divisionSteps(text, {
    ...(before === undefined ? {} : { previous: before.division }),
    ...(options.choices === undefined ? {} : { choices: options.choices }),
  });
  yield;
  const toRead = passagesToRead(division, before?.division.passages, before?.toRead);
  const previous = before && { items: before.toRead.passages, results: before.read };
  const read = yield* reuseOrMake(toRead.passages, previous, (passages) => readingsOf(passages, unitsAStep));
  const readings = options.rejections?.takenFrom(read) ?? read;
  const reference = findReferenceDate(division, options.referenceDate);
  const { knowledge } = options;
  const actors = resolveActors(readings, before?.actors, knowledge);
  yield;
  const dates = resolveDates(readings, reference, before?.dates, { division, places: toRead.places });
  yield;
  const acts = resolveSpeechActs(readings, actors, dates, before?.acts, division.passages);
  return new PassageAnalysis(text, nature, reference, {
    division,
    toRead,
    read,
    readings,
    actors,
    dates,
    acts,
    knowledge,
  });
}

/** Guessed marks in what is no English article would only mislead. */
function withoutMarks(text: string, nature: TextNature, given: string | undefined): Analysis {
  const reference = findReferenceDate({ passages: [], starts: new Int32Array() }, given);
  const none = () => [];
  return {
    text,
    nature,
    paragraphs: [],
    reference,
    marks: [],
    entities: [],
    unread: [],
    marksBetween: none,
    paragraphsBetween: none,
  };
}

/** How much is read between two pauses, in UTF-16 units: a few milliseconds' work. */
const UNITS_A_STEP = 2_000;
