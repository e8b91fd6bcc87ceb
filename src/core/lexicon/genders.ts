import { FEMALE_ENDINGS, MALE_ENDINGS, NAME_GENDERS, SHARED_ENDINGS } from './generated/nameGenders';
import { lazily } from './lookup';
import { wordTable } from './wordTable';

export type Gender = 'female' | 'male';

const LONGEST_ENDING = 4;

/** What the numbers of {@link NAME_GENDERS} stand for, from 1 on; the last is borne by women and men alike. */
const BEARERS = ['female', 'male', undefined] as const;

const numberOf = wordTable(NAME_GENDERS);

const ENDINGS = lazily(
  () =>
    new Map(
      [FEMALE_ENDINGS, MALE_ENDINGS, SHARED_ENDINGS].flatMap((list, i) =>
        list.split(' ').map((ending) => [ending, BEARERS[i]] as const),
      ),
    ),
);

export interface LikelyGender {
  readonly gender: Gender;
  /** False where only the ending of a name tells, which misleads now and then ("Raila", "Nikita"). */
  readonly isSure: boolean;
}

/** Who bears a given name (lower case), as far as lists and endings tell; `undefined` where both do or nobody knows. */
export function genderOfGivenName(lower: string): LikelyGender | undefined {
  const number = numberOf(lower);
  if (number > 0) return likely(BEARERS[number - 1], true);
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length > 0; length--) {
    const ending = lower.slice(-length);
    if (ENDINGS().has(ending)) return likely(ENDINGS().get(ending), false);
  }
  return undefined;
}

function likely(gender: Gender | undefined, isSure: boolean): LikelyGender | undefined {
  return gender && { gender, isSure };
}
