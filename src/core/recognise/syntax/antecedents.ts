import type { Sentence } from '../../text/sentences';
import type { Reading } from '../reading';
import type { Mention, ResolvedParty } from '../resolved';
import { firstEndingFrom } from './words';

/** A mention with the index of the reading that it is in. */
export interface Placed {
  readonly at: number;
  readonly mention: Mention;
}

/** Readings with their mentions, as far as an answer may look: those from `first` up to the place asked from. */
export interface View {
  readonly readings: readonly Reading[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly first: number;
}

/** How far back a pronoun looks, in mentions and in sentences. */
const MENTIONS = 24;
const SENTENCES = 6;

const PLURAL_PRONOUNS = /^(?:they|them|their|theirs|both|these|those|some|many|others|few|several|all)$/;
const PERSON_PRONOUNS = /^(?:he|him|his|she|her|hers)$/;
const THING_PRONOUNS = /^(?:it|its)$/;
const POSSESSIVES = /^(?:his|its|their|her)$/;

/** Whom a pronoun of the third person stands for, none of `others`, at an offset of the reading at `at`; empty if nobody fits. */
export function antecedentsOf(
  pronoun: string,
  view: View,
  at: number,
  offset: number,
  others: readonly ResolvedParty[],
): readonly Placed[] {
  const isPlural = PLURAL_PRONOUNS.test(pronoun);
  const kind = PERSON_PRONOUNS.test(pronoun)
    ? isPerson
    : THING_PRONOUNS.test(pronoun)
      ? isBody
      : isPlural
        ? isSeveral
        : undefined;
  if (kind === undefined) return [];
  const fits =
    others.length === 0
      ? kind
      : (mention: Mention) => kind(mention) && !others.some(({ name }) => name === mention.name);
  if (isPlural) {
    const pair = pairBefore(view, at, offset);
    if (pair.length > 0) return pair;
  }
  const best = nearest(view, at, offset, fits, pronoun, isPlural);
  return best === undefined ? [] : [best];
}

function isPerson({ type }: Mention): boolean {
  return type === 'person';
}

function isBody({ type, text }: Mention): boolean {
  return type === 'organisation' || type === 'country' || (type === 'group' && !text.endsWith('s'));
}

function isSeveral({ type, subtype, text }: Mention): boolean {
  return (
    type === 'group' ||
    type === 'organisation' ||
    type === 'country' ||
    (type === 'person' && subtype === 'nominal' && text.endsWith('s'))
  );
}

/** Mentions before an offset of the reading at `at`, the nearest first. */
function* mentionsBefore({ mentions, first }: View, at: number, offset: number): Generator<Placed, void, undefined> {
  for (let index = at; index >= first; index--) {
    const own = mentions[index]!;
    const last = (index < at ? own.length : firstEndingFrom(own, offset + 1)) - 1;
    for (let i = last; i >= 0; i--) yield { at: index, mention: own[i]! };
  }
}

/** Two persons joined by "and" just before a plural pronoun, if nobody else stands between. */
function pairBefore(view: View, at: number, offset: number): readonly Placed[] {
  const last: Placed[] = [];
  for (const placed of mentionsBefore(view, at, offset)) {
    if (last.push(placed) === 2) break;
  }
  const [second, first] = last;
  if (second === undefined || first === undefined || first.at !== second.at) return [];
  if (!isPerson(second.mention) || !isPerson(first.mention) || second.mention.name === first.mention.name) return [];
  let far = offset - first.mention.start;
  for (let index = first.at; index < at; index++) far += view.readings[index]!.paragraph.text.length;
  const between = view.readings[first.at]!.paragraph.text.slice(first.mention.end, second.mention.start);
  return far <= 220 && / and /.test(between) && between.length < 40 && !/[.;]/.test(between) ? [first, second] : [];
}

/** The nearest fitting mention; one that opens its sentence is likelier than one nearer by. */
function nearest(
  view: View,
  at: number,
  offset: number,
  fits: (mention: Mention) => boolean,
  pronoun: string,
  isPlural: boolean,
): Placed | undefined {
  let best: Placed | undefined;
  let bestScore = -Infinity;
  let seen = 0;
  /** Sentences that end between the reading looked at and the pronoun. */
  let between = sentenceAt(view.readings[at]!.paragraph.sentences, offset);
  let from = at;
  for (const placed of mentionsBefore(view, at, offset)) {
    if (seen++ >= MENTIONS) break;
    const { mention } = placed;
    while (from > placed.at) between += view.readings[--from]!.paragraph.sentences.length;
    const { sentences } = view.readings[from]!.paragraph;
    const own = sentenceAt(sentences, mention.start);
    const back = between - own;
    if (!fits(mention)) continue;
    const depth = mention.start - (sentences[own]?.start ?? 0);
    const opens = depth < 45;
    const score =
      (opens ? 1.4 : 0) -
      back * 1.1 -
      seen * 0.05 -
      Math.min(depth, 60) * 0.01 +
      (POSSESSIVES.test(pronoun) && back === 0 && opens ? 0.3 : 0) -
      (isPlural && mention.type === 'country' ? 0.8 : 0) -
      (mention.subtype === 'nominal' ? 0.4 : 0);
    if (score > bestScore) {
      best = placed;
      bestScore = score;
    }
    if (back > SENTENCES) break;
  }
  return best;
}

/** Index of the sentence that an offset lies in: the first that ends behind it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return firstEndingFrom(sentences, offset + 1);
}
