import type { Mention, ResolvedParty } from '../../resolved';
import { MentionsBefore, quotationAt, sentenceAt, type Placed, type View } from '../mentionWalk';
import { isSameParty } from '../sameParty';
import { isCompanion, isCredited, isLabel, isOwner, isTag, isTold } from '../standing';
import { isSeveralPeople, type Kind } from './kinds';
import { likelihoodOf, type Prospect } from './likelihood';

/** How far back a pronoun looks, in mentions and in sentences. */
const MENTIONS = 24;
const SENTENCES = 6;

/** Who is asked for: somebody of a kind, as a word in the reading at `at` tells, and none of `others`. */
export interface Asked {
  readonly view: View;
  readonly at: number;
  readonly kind: Kind;
  /** `''` for a word that is no pronoun. */
  readonly pronoun: string;
  readonly others: readonly ResolvedParty[];
}

export const POSSESSIVES = /^(?:his|its|their|her)$/;

/** The likeliest of the fitting mentions before an offset: one that opens its sentence is likelier than one nearer by. */
export function nearest(asked: Asked, offset: number): Placed | undefined {
  const { view, at, kind, pronoun, others } = asked;
  const own = view.readings[at]!.paragraph;
  const quotation = quotationAt(own, offset);
  const isTagged = isTag(own.text, offset);
  const isTurn = speaksByTurn(view, at);
  const isPossessive = POSSESSIVES.test(pronoun);
  let best: Mention | undefined;
  let bestAt = at;
  let bestScore = -Infinity;
  /** Sentences that end between the reading looked at and the pronoun. */
  let between = sentenceAt(own.sentences, offset);
  let from = at;
  let later: Mention | undefined;
  const walk = new MentionsBefore(view, at, offset);
  for (let seen = 1; seen <= MENTIONS; seen++) {
    const mention = walk.next();
    if (mention === undefined) break;
    while (from > walk.at) between += view.readings[--from]!.paragraph.sentences.length;
    const { paragraph } = view.readings[from]!;
    const sentence = sentenceAt(paragraph.sentences, mention.start);
    const back = between - sentence;
    const behind = later;
    later = mention;
    if (!kind.fits(mention) || others.some(({ name }) => isSameParty(name, mention.name))) continue;
    if (isOwnerOfOther(asked, paragraph.text, mention, behind)) continue;
    if (isSomebodyElse(paragraph.text, mention, back > 0, kind)) continue;
    if (isTurn && isLabel(paragraph.text, mention)) continue;
    const quoting = quotationAt(paragraph, mention.start);
    const prospect: Prospect = {
      view,
      at: walk.at,
      mention,
      paragraph,
      sentence,
      back,
      seen,
      // Who is spoken of in one piece of a quotation is spoken of in the next.
      isOverheard: quoting >= 0 && (from !== at || (quoting !== quotation && quotation < 0)),
      owned: behind !== undefined && kind.fits(behind) ? behind : undefined,
    };
    const score = likelihoodOf(prospect, kind, { pronoun, isPossessive, isTagged });
    if (score > bestScore) {
      best = mention;
      bestAt = walk.at;
      bestScore = score;
    }
    if (back > SENTENCES) break;
  }
  return best && { at: bestAt, mention: best };
}

/** True for a turn of an interview, in which nobody is told of who speaks by turns: they are "I" and "you". */
function speaksByTurn({ readings, mentions }: View, at: number): boolean {
  const { turn, text } = readings[at]!.paragraph;
  const [first] = mentions[at]!;
  return turn !== undefined || (first !== undefined && isLabel(text, first));
}

/** True for whom the words around a mention tell to be another than who is spoken of; `isEarlier`: in a sentence before. */
function isSomebodyElse(text: string, mention: Mention, isEarlier: boolean, { gender }: Kind): boolean {
  if (isAge(mention) || isCompanion(text, mention) || isCredited(text, mention)) return true;
  return isEarlier && (isTold(text, mention) || (gender !== undefined && isAnyOf(text, mention)));
}

/** "the 58-year-old former driver": other words for somebody who is named. */
function isAge({ subtype, text }: Mention): boolean {
  return subtype === 'nominal' && text.includes('-year-old');
}

/** "every head", "each mayor", "no minister": nobody in particular, of whom the next sentence says nothing by "he". */
function isAnyOf(text: string, { start, subtype }: Mention): boolean {
  return subtype === 'nominal' && ANY_OF.test(text.slice(Math.max(0, start - 7), start));
}

const ANY_OF = /\b(?:every|each|any|no) $/i;

/**
 * "Norland's ministry hopes that they": whose ministry it is, of the others that are meant, has no other voice. "Norland's
 * neighbours have urged it", though: one is no voice of several.
 */
function isOwnerOfOther({ kind, others }: Asked, text: string, mention: Mention, behind: Mention | undefined): boolean {
  if (behind === undefined || (kind.isPlural !== true && isSeveralPeople(behind))) return false;
  if (!others.some(({ name }) => isSameParty(name, behind.name))) return false;
  return isOwner(text, mention) && stepsOver(text, mention, behind) < 4;
}

/** How far behind an owner somebody is named, the title between the two left out: "the council's [leader,] Ivo Lemm". */
function stepsOver(text: string, owner: Mention, { start, role }: Mention): number {
  const between = text.slice(owner.end, start);
  const title = role === undefined ? -1 : between.indexOf(role);
  return title < 0 ? between.length : between.replace(role!, '').replace(', ', '').length;
}
