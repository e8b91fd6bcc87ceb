import { divisionSteps, paragraphText } from '../text/divide';
import { natureOf, type TextNature } from '../text/nature';
import type { Paragraph } from '../text/paragraph';
import { byPosition } from '../text/span';
import { resolveActors, scanActors } from './actors';
import { resolveDates, scanDates } from './dates';
import { resolveDemands, scanDemands } from './demands';
import type { Entity, Mark } from './mark';
import type { PlacedReading, Reading } from './reading';
import { findReferenceDate, type ReferenceDate } from './referenceDate';
import { resolveStatements, scanStatements } from './statements';

/** All that was recognised in one version of one article. Immutable. */
export interface Analysis {
  readonly text: string;
  /** What the text is; only `english` is recognised, of all else there are no marks. */
  readonly nature: TextNature;
  /** Every paragraph with its role, page chrome included. */
  readonly paragraphs: readonly Paragraph[];
  readonly reference: ReferenceDate;
  /** All marks by start, the longer first where two begin together. */
  readonly marks: readonly Mark[];
  readonly entities: readonly Entity[];
  /** The readings that a next analysis may take over. */
  readonly readings: readonly PlacedReading[];
}

export interface AnalyseOptions {
  /** ISO 8601 day that relative dates are counted from; without it the article's dateline is looked for. */
  readonly referenceDate?: string;
  /** An earlier analysis of the same article: paragraphs that have not changed are not read again. */
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
 * Two stages. Each paragraph is *read* by itself, which is most of the work and is taken over from `previous` where
 * the paragraph has not changed. Then the article is *resolved*: names are joined to entities, dates get their values,
 * demands their parties. The order is that of need: dates count from the reference date, demands name actors and dates.
 */
export function* analysisSteps(text: string, options: AnalyseOptions = {}): Generator<undefined, Analysis, undefined> {
  const nature = natureOf(text);
  if (nature !== 'english') return withoutMarks(text, nature, options.referenceDate);
  const paragraphs = yield* divisionSteps(text);
  yield;
  const known = new Map<string, Reading>();
  for (const { reading } of options.previous?.readings ?? []) known.set(keyOf(reading.paragraph), reading);

  const readings: PlacedReading[] = [];
  for (const paragraph of paragraphs) {
    if (!isRead(paragraph)) continue;
    const key = keyOf(paragraph);
    let reading = known.get(key);
    if (reading === undefined) {
      reading = read(paragraph);
      known.set(key, reading);
      yield;
    }
    readings.push({ paragraph, reading });
  }

  const reference = findReferenceDate(paragraphs, options.referenceDate);
  const { marks: actors, entities } = resolveActors(readings);
  yield;
  const dates = resolveDates(readings, reference);
  yield;
  const demands = resolveDemands(readings, actors, dates);
  yield;
  const statements = resolveStatements(readings, actors);
  const marks = [...actors, ...dates, ...demands, ...statements].sort(byPosition);
  return { text, nature, paragraphs, reference, marks, entities, readings };
}

/** Guessed marks in what is no English article would only mislead. */
function withoutMarks(text: string, nature: TextNature, given: string | undefined): Analysis {
  const reference = findReferenceDate([], given);
  return { text, nature, paragraphs: [], reference, marks: [], entities: [], readings: [] };
}

/** Page chrome and bylines are not the article's own words: nothing is recognised in them. */
function isRead({ role }: Paragraph): boolean {
  return role !== 'chrome' && role !== 'byline';
}

function keyOf(paragraph: { readonly text: string; readonly role: string }): string {
  return `${paragraph.role}\u0000${paragraph.text}`;
}

function read({ text, role }: Paragraph): Reading {
  const paragraph = paragraphText(text, role);
  return {
    paragraph,
    actors: scanActors(paragraph),
    dates: scanDates(paragraph),
    demands: scanDemands(paragraph),
    statements: scanStatements(paragraph),
  };
}
