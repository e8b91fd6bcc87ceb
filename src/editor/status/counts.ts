import type { Analysis } from '../../core/recognise/analyse';

/** How much of each kind an article holds. Actors and places are counted once each, however often mentioned. */
export interface Counts {
  readonly actors: number;
  readonly actorMentions: number;
  readonly places: number;
  readonly placeMentions: number;
  readonly dates: number;
  readonly demands: number;
}

/** Counts all marks of an article, shown or hidden. */
export function countsOf({ marks }: Analysis): Counts {
  const actors = new Set<string>();
  const places = new Set<string>();
  const counts = { actorMentions: 0, placeMentions: 0, dates: 0, demands: 0 };
  for (const mark of marks) {
    if (mark.kind === 'date') counts.dates++;
    else if (mark.kind === 'demand') counts.demands++;
    else if (mark.kind === 'actor' && mark.type === 'place') {
      counts.placeMentions++;
      places.add(mark.entity);
    } else if (mark.kind === 'actor') {
      counts.actorMentions++;
      actors.add(mark.entity);
    }
  }
  return { ...counts, actors: actors.size, places: places.size };
}
