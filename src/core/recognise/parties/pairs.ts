import type { ParagraphText } from '../../text/paragraph';
import type { Mention } from '../resolved';
import { isPlural } from '../syntax/tags/morphology';
import { MentionsBefore, sentenceAt, type Placed, type View } from './mentionWalk';

/** One person, named or by a noun in the singular. */
export function isPerson({ type, subtype, text }: Mention): boolean {
  return type === 'person' && (subtype === undefined || !isPlural(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()));
}

/** Two persons joined by "and" just before a plural pronoun, if nobody else stands between. */
export function pairBefore(view: View, at: number, offset: number): readonly Placed[] {
  const walk = new MentionsBefore(view, at, offset);
  const second = walk.next();
  const place = walk.at;
  const first = second && walk.next();
  if (second === undefined || first === undefined || walk.at !== place) return [];
  if (!isPerson(second) || !isPerson(first) || second.name === first.name) return [];
  let far = offset - first.start;
  for (let index = place; index < at; index++) far += view.readings[index]!.paragraph.text.length;
  const between = view.readings[place]!.paragraph.text.slice(first.end, second.start);
  const isPair = far <= 220 && / and /.test(between) && between.length < 40 && !/[.;]/.test(between);
  return isPair
    ? [
        { at: place, mention: first },
        { at: place, mention: second },
      ]
    : [];
}

/** The two that "and" joins nearest before an offset: "Norland and Sudria claim it. The two"; empty if nobody is. */
export function coupleBefore(view: View, at: number, offset: number): readonly Placed[] {
  const walk = new MentionsBefore(view, at, offset);
  let second = walk.next();
  let place = walk.at;
  for (let seen = 0; second !== undefined && seen < COUPLE_REACH; seen++) {
    const first: Mention | undefined = walk.next();
    if (first === undefined || walk.at < at - 1) return [];
    const { text } = view.readings[place]!.paragraph;
    const isJoined = walk.at === place && JOINED.test(text.slice(first.end, second.start));
    if (isJoined && first.type !== 'place' && second.type !== 'place' && first.name !== second.name)
      return [
        { at: place, mention: first },
        { at: place, mention: second },
      ];
    second = first;
    place = walk.at;
  }
  return [];
}

/** How many mentions back two that are joined are sought. */
const COUPLE_REACH = 6;

/** What may stand between two that are joined: their titles. */
const JOINED = /^,? (?:and|or) (?:[A-Za-z]+ ){0,5}$/;

/** The two that "the former" and "the latter" are: joined by "and", else the first and the last of the sentence before. */
export function pairOf(view: View, at: number, offset: number): readonly Placed[] {
  const couple = coupleBefore(view, at, offset);
  if (couple.length > 0) return couple;
  const walk = new MentionsBefore(view, at, offset);
  const { sentences } = view.readings[at]!.paragraph;
  const own = sentences[sentenceAt(sentences, offset)]!.start;
  const found: Placed[] = [];
  for (let mention = walk.next(); mention !== undefined; mention = walk.next()) {
    const { paragraph } = view.readings[walk.at]!;
    if (walk.at === at && mention.start >= own) continue;
    const [last] = found;
    if (last !== undefined && (walk.at !== last.at || !isSameSentence(paragraph, mention, last.mention))) break;
    if (mention.type !== 'place' && mention.name !== last?.mention.name) found.push({ at: walk.at, mention });
  }
  return found.length < 2 ? [] : [found.at(-1)!, found[0]!];
}

function isSameSentence({ sentences }: ParagraphText, a: Mention, b: Mention): boolean {
  return sentenceAt(sentences, a.start) === sentenceAt(sentences, b.start);
}
