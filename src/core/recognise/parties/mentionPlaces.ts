import type { ParagraphText } from '../../text/paragraph';
import { firstEndingFrom, type Span } from '../../text/span';
import type { Reading } from '../reading';
import type { Mention, ResolvedParty } from '../resolved';
import { isOwner } from './standing';

/** The mentions of a reading that share a unit with the span. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = firstEndingFrom(mentions, span.start + 1); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.start >= span.end) break;
    found.push(mention);
  }
  return found;
}

/** How far behind the sign of an apposition a name still begins: an article may stand before it. */
const ARTICLE = 7;

/** The name that an apposition holds: a person, or a body right behind the comma. */
export function nameIn(mentions: readonly Mention[], apposition: Span, text: string): Mention | undefined {
  return mentionsWithin(mentions, apposition).find(
    (mention) =>
      mention.subtype === undefined &&
      ((mention.type === 'person' && !IN_CLAUSE.test(text.slice(apposition.start, mention.start))) ||
        (mention.type === 'organisation' && mention.start - apposition.start < ARTICLE && !isOwner(text, mention))),
  );
}

/** "a town that has merged with |Velm", "who arrived with |Jo Wick": what stands before a name in a clause about somebody else. */
export const IN_CLAUSE = /(?:^|[ ,])(?:that|wh(?:ich|o|ose|ere)) [^,]*$/;

/** The same of a body told by a noun as well: "one of them, the Velm foundation". */
export function bodyOrNameIn(mentions: readonly Mention[], apposition: Span, text: string): Mention | undefined {
  const named = nameIn(mentions, apposition, text);
  if (named !== undefined) return named;
  const [first] = mentionsWithin(mentions, apposition);
  return first?.type === 'organisation' && first.start - apposition.start < ARTICLE && !isOwner(text, first)
    ? first
    : undefined;
}

/** Furthest start of a name in apposition behind its noun, in code units. */
const APPOSITION = 70;

const APPOSITION_BETWEEN = /^(?: of [^,]*)?, [^,.;:!?"“”()\d]*$/;

/** True if nothing but one comma and further nouns stands between a noun and a name. */
function isApposition(between: string): boolean {
  return (
    APPOSITION_BETWEEN.test(between) &&
    !/[ ,](?:who|which|and|but|or|as|if|while|when|said|says|told|is|was|are|were|has|had|to|by|with|after|before) /.test(
      between,
    )
  );
}

/** The name of somebody told by a noun, where it stands in apposition: "the mediator, the envoy Jo Wick". */
export function namedBeside(mentions: readonly Mention[], mention: Mention, text: string): Mention {
  if (mention.type !== 'person' || mention.subtype !== 'nominal') return mention;
  for (let i = firstEndingFrom(mentions, mention.end + 1); i < mentions.length; i++) {
    const other = mentions[i]!;
    if (other.start - mention.end > APPOSITION) break;
    if (other.type !== 'person' || other.subtype !== undefined) continue;
    return isApposition(text.slice(mention.end, other.start)) ? other : mention;
  }
  return mention;
}

/** True if a mention opens its sentence and does not only own what does. */
export function opensSentence({ sentences, text }: ParagraphText, { start, end }: Span): boolean {
  const own = sentences[firstEndingFrom(sentences, start + 1)];
  return own !== undefined && start - own.start < 30 && !/^['’]s?\s/.test(text.slice(end, end + 3));
}

/** A mention in a reading, as a party. */
export function partyAt({ passage }: Reading, { start, end, text, name }: Mention): ResolvedParty {
  return { passage, start, end, text, name };
}
