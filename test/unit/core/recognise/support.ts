import { PassageAnalysis, type Analysis } from '../../../../src/core/recognise/analysis';
import type { Reading } from '../../../../src/core/recognise/reading';
import type { ActorResolution, SpeechActResolution, DateResolutions } from '../../../../src/core/recognise/resolved';
import { paragraphText } from '../../../../src/core/text/divide';
import type { Passage } from '../../../../src/core/text/passage';

/** A passage at its place in a text. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly start: number;
}

/** Each line of a text as a passage of the body; a line that begins with `# ` is a headline. */
export function linesOf(text: string): readonly PlacedPassage[] {
  const placed: PlacedPassage[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const mark = line.startsWith('# ') ? 2 : 0;
    const own = line.slice(mark);
    if (own.trim() !== '') {
      placed.push({ passage: { text: own, role: mark > 0 ? 'headline' : 'body', rule: 'test' }, start: start + mark });
    }
    start += line.length + 1;
  }
  return placed;
}

/** A reading of which only some stages have looked. */
export function readingOf(passage: Passage, found: Partial<Reading> = {}): Reading {
  const paragraph = paragraphText(passage.text, passage.role);
  const nothing = { actors: [], dates: [], demands: [], statements: [], reply: undefined, sides: [] };
  return { passage, paragraph, ...nothing, rejected: undefined, fault: undefined, ...found };
}

/** Lays out over a text what some of the stages have resolved. */
export function layOut(
  text: string,
  placed: readonly PlacedPassage[],
  readings: readonly Reading[],
  stages: {
    readonly actors?: ActorResolution;
    readonly dates?: DateResolutions;
    readonly acts?: SpeechActResolution;
  },
): Analysis {
  const nothing = readings.map(() => []);
  const starts = Int32Array.from(placed, ({ start }) => start);
  return new PassageAnalysis(
    text,
    'english',
    { source: 'none', offered: [] },
    {
      division: { text, passages: placed.map(({ passage }) => passage), starts },
      toRead: { passages: readings.map(({ passage }) => passage), places: starts.map((_, i) => i), starts },
      read: readings,
      readings,
      actors: stages.actors ?? { mentions: nothing, entityOf: (name) => name, entities: () => [] },
      dates: stages.dates ?? { dates: nothing },
      acts: stages.acts ?? { demands: nothing, statements: nothing },
    },
  );
}
