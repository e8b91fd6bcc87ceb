import { paragraphText } from '../text/divide';
import type { ParagraphText } from '../text/paragraph';
import type { Passage } from '../text/passage';
import { scanActors } from './actors';
import { scanDates } from './dates';
import { announcementIn, openingReply, scanDemands, lastSides } from './demands';
import { withWholeWords } from './brokenWords';
import { englishOf } from './foreignPassage';
import type { Reading } from './reading';
import { withoutSilentSigns } from './silentSigns';
import { withParties } from './partiesThatCount';
import { scanStatements } from './statements';
import { parse } from './syntax/parse';
import { withoutTurnMark } from './turnMark';

/** Reads passages by themselves: an entry for each, in order. */
export type ReadTogether = (passages: readonly Passage[]) => readonly Reading[];

/**
 * Reads passages, a handful at a time. One that the rules fail on is a fault of ours: it stays unread and says so, and
 * costs no other passage its marks.
 * @param unitsAStep how much is read between two pauses, in UTF-16 units
 */
export function* readingsOf(
  passages: readonly Passage[],
  unitsAStep: number,
  read: ReadTogether = readTogether,
): Generator<undefined, readonly Reading[], undefined> {
  const readings: Reading[] = [];
  let first = 0;
  while (first < passages.length) {
    let units = 0;
    let behind = first;
    while (behind < passages.length && units < unitsAStep) units += passages[behind++]!.text.length;
    if (first > 0) yield;
    for (const reading of whatCanBeRead(passages.slice(first, behind), read)) readings.push(reading);
    first = behind;
  }
  return readings;
}

function whatCanBeRead(passages: readonly Passage[], read: ReadTogether): readonly Reading[] {
  try {
    return read(passages);
  } catch (fault) {
    const [only, ...others] = passages;
    if (only === undefined) return [];
    return others.length === 0 ? [unread(only, fault)] : passages.flatMap((one) => whatCanBeRead([one], read));
  }
}

/** Nothing is known of its words. */
function unread(passage: Passage, fault: unknown): Reading {
  return {
    passage,
    paragraph: paragraphText('', passage.role),
    actors: [],
    dates: [],
    demands: [],
    statements: [],
    announcement: undefined,
    reply: undefined,
    sides: [],
    rejected: undefined,
    fault,
  };
}

/**
 * Each kind of scan goes over all passages before the next: what a scan runs on stays warm in the processor, which saves
 * some seven in a hundred of the time.
 */
export function readTogether(passages: readonly Passage[]): readonly Reading[] {
  const paragraphs = passages.map(paragraphOf);
  const actors = paragraphs.map(scanActors);
  const dates = paragraphs.map(scanDates);
  const parses = paragraphs.map(parse);
  const demands = scanDemands(parses);
  const statements = parses.map(scanStatements);
  return passages.map((passage, i) => ({
    passage,
    paragraph: paragraphs[i]!,
    actors: withParties(actors[i]!, demands[i]!),
    dates: dates[i]!,
    demands: demands[i]!,
    statements: statements[i]!,
    announcement: announcementIn(parses[i]!),
    reply: openingReply(parses[i]!),
    sides: lastSides(parses[i]!),
    rejected: undefined,
    fault: undefined,
  }));
}

/** A passage divided into what can be read of it. */
function paragraphOf({ text, role }: Passage): ParagraphText {
  const { sentences, quotations } = paragraphText(text, role);
  // Words of another language read as English would be names and parties that nobody has.
  const english = withoutSilentSigns(englishOf(withWholeWords(sentences, text), quotations));
  if (english.length === 0) return { text, role, sentences: [], quotations: [] };
  const { sentences: spoken, turn } = withoutTurnMark(english, role !== 'headline');
  return turn === undefined
    ? { text, role, sentences: spoken, quotations }
    : { text, role, sentences: spoken, quotations, turn };
}
