import { nameScores } from '../../src/core/recognise/actors/weights/decision';
import { scanActors } from '../../src/core/recognise/actors';
import { divisionOf, paragraphsOf, paragraphText } from '../../src/core/text/divide';
import { overlaps, type Span } from '../../src/core/text/span';

/** A name as labelled: what it may be decided to be; nothing at all where it is no actor. */
export interface NameLabel extends Span {
  readonly type: 'person' | 'organisation' | 'place' | 'group' | 'country' | 'none';
}

/** A name as proposed, with what it should be decided to be. */
export interface Example {
  readonly rows: readonly number[];
  /** Its scores without learnt weights, in the order of the verdicts. */
  readonly scores: readonly number[];
  readonly right: readonly number[];
  readonly weight: number;
}

/** Verdicts that agree with a label, as indices: corpora know no countries and no groups. */
const RIGHT: Readonly<Record<NameLabel['type'], readonly number[]>> = {
  person: [0],
  organisation: [1, 3],
  country: [2, 4],
  group: [3],
  place: [2, 4],
  none: [5],
};

/** How much a name counts whose edges are not those of the label that it overlaps. */
const WEIGHT_OF_OVERLAP = 0.5;

/**
 * The names proposed in a text, with what they should be decided to be; `ignored` are neither right nor wrong. They are
 * scored as the set weights alone do, so that what is learnt does not depend on what was learnt before.
 */
export function examplesOf(
  text: string,
  labels: readonly NameLabel[],
  ignored: readonly Span[],
  weight: number,
): readonly Example[] {
  const examples: Example[] = [];
  for (const paragraph of paragraphsOf(divisionOf(text))) {
    if (paragraph.role === 'chrome' || paragraph.role === 'byline') continue;
    for (const candidate of scanActors(paragraphText(paragraph.text, paragraph.role))) {
      if (candidate.form !== 'name' || candidate.rows.length === 0) continue;
      const span = { start: candidate.start + paragraph.start, end: candidate.end + paragraph.start };
      const same = labels.find(({ start, end }) => start === span.start && end === span.end);
      const label = same ?? labels.find((each) => overlaps(each, span));
      if (label === undefined && ignored.some((each) => overlaps(each, span))) continue;
      examples.push({
        rows: candidate.rows,
        scores: nameScores(candidate.features),
        right: RIGHT[label?.type ?? 'none'],
        weight: weight * (same === undefined && label !== undefined ? WEIGHT_OF_OVERLAP : 1),
      });
    }
  }
  return examples;
}
