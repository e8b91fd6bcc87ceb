import { CAPITAL_FIRST } from '../../text/anyScript';
import { lastWord } from '../../text/blank';
import { firstEndingFrom, type Span } from '../../text/span';
import type { ResolvedParty } from '../resolved';
import { mentionsWithin, nameIn, opensSentence } from './mentionPlaces';
import type { Placed, View } from './mentionWalk';
import { isPlural } from '../syntax/tags/morphology';
import { isCollective, isPartyNoun } from '../syntax/partyNouns';
import type { PartyHint } from './parties';
import { itemAt } from '../../text/itemAt';

/** What stands between a name and who that is. */
const DESCRIBES = /^,(?: \d{1,3},)? (?:an? |the |his |her |its |their )?$/;

/** How far before a noun a mention is as near to what follows as that, in code units. */
const NEAR = 60;

/**
 * The place of a subject of the sentence before that no mention covers and the pronoun may stand for, if that is likelier
 * than the mentions found: none of them stands nearer, or opens that sentence.
 */
export function spokenSubject(
  view: View,
  pronoun: string,
  span: Span,
  placed: readonly Placed[],
  at: number,
  others: readonly ResolvedParty[],
  spokenOf: readonly PartyHint[],
): Span | undefined {
  const { paragraph } = view.readings[at]!;
  const isSeveral = /^th/.test(pronoun);
  const isThing = /^it/.test(pronoun);
  let body: Span | undefined;
  for (const hint of spokenOf) {
    // "Ida Moe, a mother of three who chairs it,": who is told of so is named.
    if (describes(view, hint.span, at) || isTitle(view, hint.span, at)) continue;
    // "the union's secretary, Ida Moe,": by the name.
    const { text: printed } = paragraph;
    if (hint.apposition !== undefined && nameIn(view.mentions[at]!, hint.apposition, printed)) continue;
    if (hint.span.end > span.start || mentionsWithin(view.mentions[at]!, hint.span).length > 0) continue;
    const noun = lastWord(paragraph.text, hint.span.start, hint.span.end).toLowerCase();
    const text = paragraph.text.slice(hint.span.start, hint.span.end);
    // "Students have camped here": a noun that opens its sentence.
    const isName = CAPITAL_FIRST.test(text) && !isPartyNoun(noun);
    if (hint.weak === true && (isName || isThing)) continue;
    // "said that force was needed. It": no force that acts.
    if (isThing && !isName && hint.reach.start === hint.span.start) continue;
    // "had harsh words for the rail firm. They": a body is they where nothing else can be.
    if (hint.weak === true && isSeveral && !isPlural(noun)) {
      if (placed.length === 0 && isCollective(noun)) body ??= hint.span;
      continue;
    }
    if (isName ? isSeveral : isPlural(noun) !== isSeveral && !(isSeveral && isCollective(noun))) continue;
    if (!isSeveral && !isName && isCollective(noun) !== isThing) continue;
    if (others.some((other) => other.text === text)) continue;
    const [best] = placed;
    const isNear = best?.at === at && best.mention.start > hint.span.start - NEAR;
    const isFit = best !== undefined && (!isSeveral || best.mention.text.endsWith('s'));
    const isSubject = isNear && opensSentence(paragraph, best.mention);
    if (!(isFit && (isSubject || (hint.weak === true && best.at === at)))) return hint.span;
  }
  return body;
}

/** True for the title of a name that follows behind a comma: "want the speaker, Ida Moe, to call". */
function isTitle(view: View, { end }: Span, at: number): boolean {
  const mentions = view.mentions[at]!;
  const next = mentions[firstEndingFrom(mentions, end + 1)];
  if (next?.type !== 'person' || next.role === undefined) return false;
  return view.readings[at]!.paragraph.text.slice(end, next.start) === ', ';
}

/** True if what stands at the span says who a name before it is. */
function describes(view: View, { start }: Span, at: number): boolean {
  const mentions = view.mentions[at]!;
  const { text } = view.readings[at]!.paragraph;
  const before = itemAt(mentions, firstEndingFrom(mentions, start + 1) - 1);
  return before?.type === 'person' && before.subtype === undefined && DESCRIBES.test(text.slice(before.end, start));
}
