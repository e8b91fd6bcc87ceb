import type { ActorMark, Entity } from '../mark';
import type { PlacedReading } from '../reading';
import type { NameCandidate, NominalCandidate } from './candidate';
import { NAME_REFINERS } from './configuration';
import { joinEntities } from './entities';
import { namesInHeadlines } from './headlineNames';
import { letterMemory } from './memory';
import { mentionsOf, withHeadlines } from './mentions';
import type { Placed } from './placed';
import { byItself, withRightWords } from './verdicts';

/** Decides over the whole article; marks are in order of reading and never overlap. */
export function resolve(readings: readonly PlacedReading[]): {
  readonly marks: readonly ActorMark[];
  readonly entities: readonly Entity[];
} {
  const names: Placed<NameCandidate>[] = [];
  const nominals: Placed<NominalCandidate>[] = [];
  for (const { paragraph, reading } of readings) {
    for (const candidate of reading.actors) {
      const start = candidate.start + paragraph.start;
      const end = candidate.end + paragraph.start;
      const place = { start, end, offset: paragraph.start, source: paragraph.text };
      if (candidate.form === 'name') names.push({ candidate, ...place });
      else nominals.push({ candidate, ...place });
    }
  }
  const letters = letterMemory(readings, names);
  let decided = byItself(
    names.map((name) => withRightWords(name, letters)),
    letters,
  );
  for (const refine of NAME_REFINERS) decided = refine(decided);
  const mentions = mentionsOf(decided, nominals);
  return joinEntities(withHeadlines(mentions, namesInHeadlines(readings, mentions)));
}
