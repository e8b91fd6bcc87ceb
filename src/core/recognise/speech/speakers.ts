import { contains, firstEndingFrom, type Span } from '../../text/span';
import type { Parse } from '../syntax/parse';
import type { Attribution } from './attribution';
import { attributionsOf } from './speech';

/**
 * The attribution that governs an offset of the paragraph: the one whose content holds it, the innermost first; within a
 * quotation without one, the nearest before it in the paragraph. `undefined` if the paragraph names no speaker. Each
 * recogniser asks at the cues that it looks at, one after the other at the same places.
 */
export function attributionAt(parse: Parse, at: number): Attribution | undefined {
  let speakers = ASKED.get(parse);
  if (speakers === undefined) ASKED.set(parse, (speakers = new Map<number, Attribution | undefined>()));
  else if (speakers.has(at)) return speakers.get(at);
  const attribution = governing(parse, at);
  speakers.set(at, attribution);
  return attribution;
}

/** Who speaks at the offsets of a paragraph that were asked for. */
const ASKED = new WeakMap<Parse, Map<number, Attribution | undefined>>();

function governing(parse: Parse, at: number): Attribution | undefined {
  const all = near(attributionsOf(parse), at);
  if (all.length === 0) return undefined;
  const place = { start: at, end: at + 1 };
  const holding = all.filter(({ content, cue }) => contains(content, place) && !contains(cue, place));
  const quotation = quotationHolding(parse, place);
  if (quotation !== undefined) {
    // Speech inside the quotation ("we said …") is told by the quotation's speaker; he is who speaks.
    const outside = holding.filter(({ cue }) => !contains(quotation, cue));
    if (outside.length > 0) return innermost(outside);
    const sentence = firstEndingFrom(parse.sentences, quotation.start + 1);
    const lastSentence = firstEndingFrom(parse.sentences, quotation.end - 2);
    const beside = all.filter(
      (one) =>
        !contains(quotation, one.cue) &&
        one.sentence >= sentence &&
        one.sentence <= Math.max(sentence, lastSentence) &&
        one.source.length > 0,
    );
    if (beside.length > 0)
      return beside.reduce((best, one) => (distance(one, quotation) < distance(best, quotation) ? one : best));
    return all.findLast((one) => one.cue.end <= quotation.start && one.source.length > 0 && !isQuoted(parse, one));
  }
  return innermost(holding);
}

/** How far an attribution reaches, in code units: beyond it nobody remembers who speaks. */
const REACH = 8000;

/** The attributions around an offset, and a speaker's label that opens the paragraph. */
function near(all: readonly Attribution[], at: number): readonly Attribution[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.cue.start < at - REACH) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && all[end]!.cue.start <= at + REACH) end++;
  const around = all.slice(low, end);
  return low > 0 && all[0]!.lemma === ':' ? [all[0]!, ...around] : around;
}

function isQuoted(parse: Parse, { cue }: Attribution): boolean {
  return quotationHolding(parse, cue) !== undefined;
}

function quotationHolding({ paragraph: { quotations } }: Parse, span: Span): Span | undefined {
  const quotation = quotations[firstEndingFrom(quotations, span.end)];
  return quotation !== undefined && contains(quotation, span) ? quotation : undefined;
}

function distance({ cue }: Attribution, span: { readonly start: number; readonly end: number }): number {
  return cue.end <= span.start ? span.start - cue.end : cue.start - span.end;
}

function innermost(holding: readonly Attribution[]): Attribution | undefined {
  return holding.reduce<Attribution | undefined>(
    (best, one) =>
      best === undefined || one.content.end - one.content.start <= best.content.end - best.content.start ? one : best,
    undefined,
  );
}
