import {
  FEMALE_ENDINGS,
  FEMALE_NAMES,
  MALE_ENDINGS,
  MALE_NAMES,
  SHARED_ENDINGS,
  SHARED_NAMES,
} from './generated/nameGenders';
import { lazily } from './lookup';

export type Gender = 'female' | 'male';

const LONGEST_ENDING = 4;

const NAMES = lazily(() => table([FEMALE_NAMES, 'female'], [MALE_NAMES, 'male'], [SHARED_NAMES, undefined]));
const ENDINGS = lazily(() => table([FEMALE_ENDINGS, 'female'], [MALE_ENDINGS, 'male'], [SHARED_ENDINGS, undefined]));

function table(...lists: readonly (readonly [string, Gender | undefined])[]): ReadonlyMap<string, Gender | undefined> {
  return new Map(
    lists.flatMap(([list, gender]) => list.split(' ').map((word): [string, Gender | undefined] => [word, gender])),
  );
}

export interface LikelyGender {
  readonly gender: Gender;
  /** False where only the ending of a name tells, which misleads now and then ("Raila", "Nikita"). */
  readonly isSure: boolean;
}

/** Who bears a given name (lower case), as far as lists and endings tell; `undefined` where both do or nobody knows. */
export function genderOfGivenName(lower: string): LikelyGender | undefined {
  if (NAMES().has(lower)) return likely(NAMES().get(lower), true);
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length > 0; length--) {
    const ending = lower.slice(-length);
    if (ENDINGS().has(ending)) return likely(ENDINGS().get(ending), false);
  }
  return undefined;
}

function likely(gender: Gender | undefined, isSure: boolean): LikelyGender | undefined {
  return gender && { gender, isSure };
}
