import type { Gender, LikelyGender } from '../../../lexicon/genders';
import type { ParagraphText } from '../../../text/paragraph';
import type { Mention } from '../../resolved';
import { genderIn } from '../gender';
import { IN_CLAUSE } from '../mentionPlaces';
import type { View } from '../mentionWalk';
import { isOwner, isSpeaker, OPENING, startWithTitle } from '../standing';
import { isUnsure, type Kind } from './kinds';

/** A mention that may be who is asked for, and how it stands. */
export interface Prospect {
  readonly view: View;
  /** The reading that it is in, with its paragraph and the index of its sentence. */
  readonly at: number;
  readonly mention: Mention;
  readonly paragraph: ParagraphText;
  readonly sentence: number;
  /** How many sentences before the pronoun's, and how many mentions before the pronoun, 1 for the last. */
  readonly back: number;
  readonly seen: number;
  /** Somebody else's words name it. */
  readonly isOverheard: boolean;
  /** The mention behind it, if that fits as well. */
  readonly owned: Mention | undefined;
}

/** The word that somebody is asked for by. */
export interface Word {
  readonly pronoun: string;
  readonly isPossessive: boolean;
  /** It says the sentence: "…, she said". */
  readonly isTagged: boolean;
}

/** What who opens a sentence, or says it, is the likelier for; whose it is, in the same sentence, by so much more. */
const OPENS = 1.4;
const OPENS_OWN = 0.3;
/** What one is the less likely for with each sentence, mention and, up to a length, code unit of its sentence before it. */
const SENTENCE_BACK = 1.1;
const MENTION_BACK = 0.05;
const UNIT_DEEP = 0.01;
const DEEPEST = 60;
/** What who is told by a noun is the less likely for. */
const NOMINAL = 0.4;
/** What somebody who is only named in what another says is the less likely for: “Fix the hospitals,” they chanted. */
const OVERHEARD = 1.6;
/** The same of whom a quotation names that ends in the sentence of the pronoun: “… beginning with Rosa,” he said. */
const SPOKEN = 3.2;
/** What a name that may be a person's is the less likely for "it" stands for. */
const UNSURE = 3;

/** How likely a fitting mention is the one meant: the higher, the likelier. */
export function likelihoodOf(prospect: Prospect, kind: Kind, { pronoun, isPossessive, isTagged }: Word): number {
  const { view, at, mention, paragraph, sentence, back, seen, isOverheard, owned } = prospect;
  const { text } = paragraph;
  const speaks = isSpeaker(text, mention);
  const start = paragraph.sentences[sentence]?.start ?? 0;
  const depth = startWithTitle(text, mention) - start;
  const isTold = kind.gender !== undefined && IN_CLAUSE.test(text.slice(start, mention.start));
  const opens = speaks || (depth < OPENING && !isTold);
  return (
    (opens ? OPENS : 0) +
    (opens && back === 0 && isPossessive ? OPENS_OWN : 0) -
    back * SENTENCE_BACK -
    seen * MENTION_BACK -
    (speaks ? 0 : Math.min(depth, DEEPEST) * UNIT_DEEP) -
    (mention.subtype === 'nominal' ? NOMINAL : 0) -
    (isOverheard ? (back === 0 ? SPOKEN : OVERHEARD) : 0) -
    (isTagged && back === 0 ? SPOKEN : 0) -
    (pronoun.startsWith('it') && isUnsure(mention) ? UNSURE : 0) -
    ownerWeight(text, mention, pronoun, owned) +
    (kind.gender === undefined ? 0 : genderWeight(kind.gender, genderIn(view, at, mention))) +
    (kind.isPlural ? pluralWeight(mention) : 0)
  );
}

/** How much the less likely whoever owns what the sentence is about is; the more so before somebody who fits: "Norland's government". */
function ownerWeight(text: string, owner: Mention, pronoun: string, owned: Mention | undefined): number {
  if (!isOwner(text, owner)) return 0;
  const isBeside = owned !== undefined && owned.start > owner.end && owned.start - owner.end < 4;
  return isBeside && pronoun === 'it' ? 1.2 : pronoun === 'it' ? 0.3 : 0.6;
}

/** "They" are several as a rule; a body is they as well, a country seldom. */
function pluralWeight({ type, text }: Mention): number {
  if (type === 'country') return -0.8;
  if (text.endsWith('s')) return type === 'organisation' ? 0 : 0.8;
  return type === 'organisation' ? -1.4 : 0;
}

function genderWeight(wanted: Gender, likely: LikelyGender | undefined): number {
  if (likely === undefined) return 0;
  if (likely.gender === wanted) return 0.8;
  return likely.isSure ? -4 : -0.5;
}
