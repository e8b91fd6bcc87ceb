import { lexicon } from '../../../lexicon';
import { LexemeTable } from '../../../text/lexeme';
import type { NameCandidate } from '../candidate';
import { NONE } from '../weights/decision';
import type { NameReading } from './nameReading';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb } from '../sentence/verbForms';
import { isSpeakerBehind } from './sharedSurroundings';
import { itemAt } from '../../../text/itemAt';

/** A name as read, and as proposed. */
export interface ReadName {
  readonly reading: NameReading;
  readonly name: NameCandidate;
}

/** How much of what speaks for one name's type speaks for that of its neighbour in a list. */
const SHARE = 0.35;
/** What a neighbour says counts up to this much: a list may be of unlike things. */
const MOST = 2;

/** The names of a sentence, where those that nothing decides by itself go by their neighbours in a list: "Halden, Velm and Orm". */
export function agreeingInLists(view: SentenceView, found: readonly ReadName[]): readonly NameCandidate[] {
  const { pieces } = view;
  let names: NameCandidate[] | undefined;
  for (let i = 1; i < found.length; i++) {
    const before = found[i - 1]!;
    const next = found[i]!;
    if ((!isOpen(before) && !isOpen(next)) || !areListed(pieces, before.reading.after, next.reading.first)) continue;
    const isComma = next.reading.first === before.reading.after + 1 && pieces[before.reading.after]!.text === ',';
    if (isComma && isSpeakerBehind(pieces, next.reading.after)) continue;
    if (next.name.role?.where === 'comma-before' || isScene(view, before.reading, next.reading)) continue;
    names ??= found.map(({ name }) => name);
    if (isOpen(before)) names[i - 1] = leaning(names[i - 1]!, next.name);
    if (isOpen(next)) names[i] = leaning(names[i]!, before.name);
  }
  return names ?? found.map(({ name }) => name);
}

/** "In Velm, Ida Moe told staff", "Writing in Cell, Ida Moe of Velm": what opens the sentence, and who acts there. */
function isScene({ pieces, openings }: SentenceView, before: NameReading, next: NameReading): boolean {
  const lead = before.first - (itemAt(pieces, before.first - 1)?.lower === 'the' ? 2 : 1);
  const behind = pieces[next.after];
  if (lead < 0 || behind === undefined || next.first !== before.after + 1) return false;
  const isOpening = openings.has(lead) || (openings.has(lead - 1) && pieces[lead - 1]!.lower.endsWith('ing'));
  if (!isOpening || !lexicon.placePrepositions().has(pieces[lead]!.lower)) return false;
  return isVerb(behind) || behind.lower === 'of';
}

/** True for a name that neither the lexicon nor its last word decides. */
function isOpen({ name }: ReadName): boolean {
  return name.rows.length > 0;
}

function leaning(name: NameCandidate, towards: NameCandidate): NameCandidate {
  let sum = 0;
  for (let i = 0; i < NONE; i++) sum += towards.scores[i]!;
  const mean = sum / NONE;
  const scores = name.scores.map((score, i) =>
    i === NONE ? score : score + Math.max(-MOST, Math.min(MOST, SHARE * (towards.scores[i]! - mean))),
  );
  const { role, shorter, start, end, text, rule, words, opening, lettering, features, rows, signs, nested } = name;
  return {
    form: 'name',
    role,
    shorter,
    start,
    end,
    text,
    rule,
    words,
    opening,
    lettering,
    features,
    scores,
    rows,
    signs,
    nested,
  };
}

/**
 * True if nothing but a comma, "and" or both stands from `from` to `to`, with an article at most; or what one side of a
 * match does to the other: "Kolb lost to Wick".
 */
function areListed(pieces: readonly Piece[], from: number, to: number): boolean {
  if (to <= from || to > from + 3) return false;
  if (to === from + 2 && pieces[from]!.lower === 'lost' && pieces[from + 1]!.lower === 'to') return true;
  let links = 0;
  for (let i = from; i < to; i++) {
    const link = linkOf.of(pieces[i]!.lexeme);
    if (link === Link.none || (link === Link.article && links === 0)) return false;
    if (link === Link.joins) links++;
  }
  return links > 0;
}

const Link = { none: 0, joins: 1, article: 2 } as const;

const linkOf = new LexemeTable(({ lower }): number => {
  if (lower === ',' || lower === 'and' || lower === 'or' || lower === '&') return Link.joins;
  return lower === 'the' ? Link.article : Link.none;
});
