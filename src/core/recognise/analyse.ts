import type { Knowledge } from '../knowledge/knowledge';
import { divisionSteps, paragraphText } from '../text/divide';
import { natureOf, type TextNature } from '../text/nature';
import type { Division, Passage } from '../text/passage';
import type { RoleChoices } from '../text/roleChoices';
import { resolveActors, scanActors } from './actors';
import { resolveActs } from './acts';
import { PassageAnalysis, type Analysis, type Findings } from './analysis';
import { carried } from './carried';
import { resolveDates, scanDates } from './dates';
import { scanDemands } from './demands';
import type { Reading } from './reading';
import { findReferenceDate } from './referenceDate';
import { scanStatements } from './statements';

export type { Analysis } from './analysis';

export interface AnalyseOptions {
  /** ISO 8601 day that relative dates are counted from; without it the article's dateline is looked for. */
  readonly referenceDate?: string;
  /** What the editor has decided of single lines: page chrome, or the article's own. */
  readonly choices?: RoleChoices;
  /** What the workspace knows of actors; it goes before all that is recognised. */
  readonly knowledge?: Knowledge;
  /** An earlier analysis of the same article: what has not changed is not worked out again. */
  readonly previous?: Analysis;
}

/** Recognises actors, dates, demands and statements in an article, in one go. See {@link analysisSteps}. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const steps = analysisSteps(text, options);
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
export function* analysisSteps(text: string, options: AnalyseOptions = {}): Generator<undefined, Analysis, undefined> {
  const before = options.previous instanceof PassageAnalysis ? options.previous.findings : undefined;
  const nature = natureOf(text);
  if (nature !== 'english') return withoutMarks(text, nature, options.referenceDate);
  const division = yield* divisionSteps(text, {
    ...(before === undefined ? {} : { previous: before.division }),
    ...(options.choices === undefined ? {} : { choices: options.choices }),
  });
  yield;
  const { readings, starts } = yield* readingSteps(division, before);
  const reference = findReferenceDate(division, options.referenceDate);
  const actors = resolveActors(readings, before?.actors, options.knowledge);
  yield;
  const dates = resolveDates(readings, reference, before?.dates);
  yield;
  const acts = resolveActs(readings, actors, dates, before?.acts);
  return new PassageAnalysis(text, nature, reference, { division, readings, starts, actors, dates, acts });
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
    marksBetween: none,
    paragraphsBetween: none,
  };
}

/** Page chrome and bylines are not the article's own words: nothing is recognised in them. */
function isRead({ role }: Passage): boolean {
  return role !== 'chrome' && role !== 'byline';
}

function* readingSteps(
  { passages, starts }: Division,
  before: Findings | undefined,
): Generator<undefined, Pick<Findings, 'readings' | 'starts'>, undefined> {
  const read: Passage[] = [];
  const places: number[] = [];
  passages.forEach((passage, i) => {
    if (!isRead(passage)) return;
    read.push(passage);
    places.push(starts[i]!);
  });
  const previous = before && { items: before.readings.map(({ passage }) => passage), results: before.readings };
  return { readings: yield* carried(read, previous, readingOf), starts: Int32Array.from(places) };
}

function readingOf(passage: Passage): Reading {
  const paragraph = paragraphText(passage.text, passage.role);
  return {
    passage,
    paragraph,
    actors: scanActors(paragraph),
    dates: scanDates(paragraph),
    demands: scanDemands(paragraph),
    statements: scanStatements(paragraph),
  };
}
