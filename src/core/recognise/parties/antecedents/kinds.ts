import type { Gender } from '../../../lexicon/genders';
import { wordSet } from '../../../text/wordSet';
import type { Mention } from '../../resolved';
import { isPerson } from '../pairs';

/** A kind of somebody that words stand for: one man, one woman, a body, several. */
export interface Kind {
  readonly pronouns: ReadonlySet<string>;
  readonly gender?: Gender;
  readonly isPlural?: true;
  readonly fits: (mention: Mention) => boolean;
}

const KINDS: readonly Kind[] = [
  { pronouns: wordSet('he him his himself'), gender: 'male', fits: isPerson },
  { pronouns: wordSet('she her hers herself'), gender: 'female', fits: isPerson },
  { pronouns: wordSet('it its itself'), fits: (mention) => isBody(mention) || isUnsure(mention) },
  {
    pronouns: wordSet('they them their theirs both these those some many others few several all one another'),
    isPlural: true,
    fits: isSeveral,
  },
];

/** For somebody who is told only by what all people have ("the 77-year-old"). */
export const ANYBODY: Kind = { pronouns: new Set(), fits: isPerson };

/** The kind of somebody that a pronoun of the third person stands for. */
export function kindOf(pronoun: string): Kind | undefined {
  return KINDS.find(({ pronouns }) => pronouns.has(pronoun));
}

function isBody({ type, text }: Mention): boolean {
  return type === 'organisation' || type === 'country' || (type === 'group' && !text.endsWith('s'));
}

/** A name of one word that nothing tells for that of a person: it may be one of a body. */
export function isUnsure({ type, subtype, text, role }: Mention): boolean {
  return type === 'person' && subtype === undefined && role === undefined && !text.includes(' ');
}

export function isSeveralPeople({ type, text }: Mention): boolean {
  return type === 'group' && text.endsWith('s');
}

function isSeveral({ type, subtype, text }: Mention): boolean {
  return (
    type === 'group' ||
    type === 'organisation' ||
    type === 'country' ||
    (type === 'person' && subtype === 'nominal' && text.endsWith('s'))
  );
}
