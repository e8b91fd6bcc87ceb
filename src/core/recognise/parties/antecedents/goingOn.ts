import type { ParagraphText } from '../../../text/paragraph';
import { firstEndingFrom } from '../../../text/span';
import { quotationAt, sentenceAt, type Placed, type View } from '../mentionWalk';
import { OPENING, startWithTitle } from '../standing';
import type { Kind } from './kinds';
import { nearest, POSSESSIVES, type Asked } from './nearest';

/** How far back a pronoun goes on with an earlier one, in sentences, and in tokens at most. */
const CHAIN = 2;
const LINKS = 4;
const CHAIN_TOKENS = 90;

/**
 * The nearest fitting mention; but where the same pronoun stands before, and since then nobody fitting but in passing,
 * whoever is meant by that: "She met the mayor. She said …".
 */
export function goingOn(asked: Asked, offset: number): Placed | undefined {
  const { view, at, kind, pronoun } = asked;
  let from = pronoun === 'it' ? firstOfRow(view.readings[at]!.paragraph, offset) : offset;
  let best = nearest(asked, from);
  if (kind.gender === undefined) return best ?? nearest(asked, offset);
  for (let steps = 0; steps < LINKS; steps++) {
    const earlier = pronounBefore(view.readings[at]!.paragraph, kind, from);
    if (earlier === undefined) break;
    // "He wants an inspector to come. Kolb accused him of lying and urged him": the one between says nothing of its own.
    if (best !== undefined && best.at === at && best.mention.start < earlier) {
      from = earlier;
      continue;
    }
    if (
      best !== undefined &&
      (best.at < at ||
        opensLater(view, best, earlier) ||
        isAheadOf(view, best, earlier) ||
        isOfOther(view, best, earlier, offset))
    )
      break;
    // "his father, Jo Wick, who wants him back. He said": of whom more is told.
    if (best !== undefined && view.readings[at]!.paragraph.text.startsWith(', who ', best.mention.end)) break;
    best = nearest(asked, earlier) ?? best;
    from = earlier;
  }
  return best === undefined ? undefined : (openedBefore(asked, best) ?? best);
}

/** "It warned Norland. It asked": of sentences in a row that open with an "it" that does something, where the first opens. */
function firstOfRow({ sentences, text }: ParagraphText, offset: number): number {
  const own = sentenceAt(sentences, offset);
  let start = offset;
  for (let at = own - 1; at >= 0 && at > own - LINKS && sentences[at + 1]?.start === start; at--) {
    const before = sentences[at]!.start;
    if (!DOES.test(text.slice(before, before + LONGEST_START))) break;
    start = before;
  }
  return start;
}

/** "It remained " */
const LONGEST_START = 12;
/** "It asks", not "It is late", "It remains unclear", "It took weeks". */
const DOES = /^It (?!(?:is|was|will|would|seems?|seemed|remains?|remained|takes?|took)\b)/;

/** "He met the mayor." and in the next paragraph “…,” he said: whoever the pronoun that opens the other's sentence stands for. */
function openedBefore(asked: Asked, best: Placed): Placed | undefined {
  const { view, at, kind } = asked;
  if (best.at >= at) return undefined;
  const { sentences } = view.readings[best.at]!.paragraph;
  const [first] = sentences[sentenceAt(sentences, best.mention.start)]?.tokens ?? [];
  if (first === undefined || !kind.pronouns.has(first.lower) || POSSESSIVES.test(first.lower)) return undefined;
  return nearest({ ...asked, at: best.at }, first.start);
}

/** Where the last pronoun of the kind before an offset stands, in the same quotation or outside as well. */
function pronounBefore(paragraph: ParagraphText, kind: Kind, offset: number): number | undefined {
  const { sentences } = paragraph;
  const isQuoted = (place: number) => quotationAt(paragraph, place) >= 0;
  const last = sentenceAt(sentences, offset);
  let looked = 0;
  for (let index = Math.min(last, sentences.length - 1); index >= 0 && index >= last - CHAIN; index--) {
    const { tokens } = sentences[index]!;
    const from = index === last ? firstEndingFrom(tokens, offset + 1) : tokens.length;
    for (let i = from - 1; i >= 0 && looked++ < CHAIN_TOKENS; i--) {
      const { start, lower } = tokens[i]!;
      if (kind.pronouns.has(lower) && isQuoted(start) === isQuoted(offset)) return start;
    }
  }
  return undefined;
}

/** True if the mention opens a sentence behind that of an earlier place in its reading. */
function opensLater({ readings }: View, { at, mention }: Placed, earlier: number): boolean {
  const { sentences } = readings[at]!.paragraph;
  const own = sentenceAt(sentences, mention.start);
  return own > sentenceAt(sentences, earlier) && mention.start - sentences[own]!.start < OPENING;
}

/** "In his sermon in Velm, Cardinal Ivo Lemm said he": whom the pronoun of the words that lead up to a subject is about. */
function isAheadOf({ readings }: View, { at, mention }: Placed, earlier: number): boolean {
  const { text, sentences } = readings[at]!.paragraph;
  const own = sentences[sentenceAt(sentences, mention.start)]!;
  if (earlier < own.start || earlier > mention.start || !LEADS_UP.test(text.slice(own.start, earlier))) return false;
  const start = startWithTitle(text, mention);
  return text.startsWith(', ', start - 2) && text.indexOf(', ', earlier) === start - 2;
}

/** What opens a sentence before its subject, up to a pronoun: "In |his", "For all |her". */
const LEADS_UP = /^[A-Z]\w+ (?:all )?$/;

/** "His coach, Jo Wick, was late. He said": who was told of by whose he is, of whom the pronoun at `offset`, in a later sentence, tells more. */
function isOfOther({ readings }: View, { at, mention }: Placed, earlier: number, offset: number): boolean {
  const { sentences } = readings[at]!.paragraph;
  const own = sentences[sentenceAt(sentences, mention.start)]!;
  const isWhose = POSSESSIVES.test(own.tokens[0]!.lower);
  return isWhose && earlier === own.start && offset > own.end && mention.start - own.start < OPENING;
}
