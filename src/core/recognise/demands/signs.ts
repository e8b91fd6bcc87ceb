import { LexemeTable } from '../../text/lexeme';
import type { Token } from '../../text/tokens';
import { canBeVerb, singular } from '../syntax/morphology';
import type { Parse } from '../syntax/parse';
import { firstEndingFrom } from '../syntax/words';
import { LIST_NOUNS, NOUN_CUES } from './cues/nouns';
import { YIELDING } from './cues/verbKinds';
import { VERB_CUES } from './cues/verbs';
import { NECESSITY } from './necessities';

/**
 * What the words of a sentence show before it is parsed: most sentences have nothing that a recogniser looks for, and
 * are passed over. The bits must be shown by every sentence that has it; that others show them too only costs time.
 */
export const Sign = {
  verbCue: 1 << 0,
  nounCue: 1 << 1,
  listNoun: 1 << 2,
  /** "These include …". */
  opensList: 1 << 3,
  /** The sentence before has a {@link Sign.listNoun}. */
  listNounBefore: 1 << 4,
  opensCleft: 1 << 5,
  givesTime: 1 << 6,
  time: 1 << 7,
  has: 1 << 8,
  condition: 1 << 9,
  only: 1 << 10,
  restricted: 1 << 11,
  long: 1 << 12,
  failure: 1 << 13,
  negation: 1 << 14,
  yielding: 1 << 15,
  no: 1 << 16,
  modal: 1 << 17,
  to: 1 << 18,
  obliges: 1 << 19,
  /** A {@link Sign.obliges} with a "to" close behind it: "have now to". */
  obligesTo: 1 << 20,
  necessity: 1 << 21,
  lets: 1 << 22,
  /** Some of it is in quotation marks. */
  quoted: 1 << 23,
  dependence: 1 << 24,
  failing: 1 << 25,
  telling: 1 << 26,
  colon: 1 << 27,
  /** It opens its paragraph. */
  first: 1 << 28,
  wish: 1 << 29,
} as const;

const SHOWN_BY: readonly (readonly [sign: number, shows: (lower: string) => boolean])[] = [
  [Sign.verbCue, (lower) => canBeVerb(lower, (lemma) => VERB_CUES.has(lemma))],
  [Sign.nounCue, (lower) => NOUN_CUES.has(lower) || NOUN_CUES.has(singular(lower))],
  [Sign.listNoun, (lower) => LIST_NOUNS.has(lower)],
  [Sign.opensList, wordIn('these they those among')],
  [Sign.opensCleft, wordIn('what all')],
  [Sign.givesTime, verbIn('give grant set provide allow')],
  [Sign.time, (lower) => /^(?:(?:second|minute|hour|day|week|month|year)s?|until|till)$/.test(lower)],
  [Sign.has, wordIn('has have had')],
  [Sign.condition, wordIn('unless until provided providing condition')],
  [
    Sign.dependence,
    wordIn(`exchange return without conditional contingent dependent hinge hinges hinged condition prerequisite
      precondition`),
  ],
  [Sign.dependence, verbIn('depend hinge rest tie')],
  [Sign.only, wordIn('only')],
  [Sign.restricted, wordIn('if when once after')],
  [Sign.long, wordIn('long')],
  [Sign.failure, wordIn('failure')],
  [Sign.negation, (lower) => /^(?:not|never|cannot|hardly|barely|scarcely)$|n't$/.test(lower)],
  [Sign.yielding, (lower) => canBeVerb(lower, (lemma) => YIELDING.has(lemma))],
  [Sign.no, wordIn('no')],
  [Sign.modal, wordIn("must mustn't should shouldn't")],
  [Sign.to, wordIn('to')],
  [Sign.obliges, wordIn('have has had got ought need needs needed')],
  [Sign.necessity, (lower) => NECESSITY.test(lower)],
  [Sign.lets, wordIn('let')],
  [Sign.failing, verbIn('fail refuse')],
  [Sign.telling, wordIn('say says said urge urges urged warn warns warned plead pleads tell tells told')],
  [Sign.colon, wordIn(':')],
  [Sign.wish, verbIn('want demand need ask seek request require')],
];

function wordIn(list: string): (lower: string) => boolean {
  const words = new Set(list.split(/\s+/));
  return (lower) => words.has(lower);
}

function verbIn(list: string): (lower: string) => boolean {
  const lemmas = new Set(list.split(/\s+/));
  return (lower) => canBeVerb(lower, (lemma) => lemmas.has(lemma));
}

const SIGNS = new LexemeTable(({ lower }) => {
  let signs = 0;
  for (const [sign, shows] of SHOWN_BY) if (shows(lower)) signs |= sign;
  return signs;
});

/** How many words may stand in "have (after all of this time still) to": more than ever do. */
const OBLIGES_REACH = 6;

/** What the words of each sentence show. */
export function signsOf({ paragraph: { quotations }, sentences }: Parse): readonly number[] {
  let before = 0;
  return sentences.map(({ start, end, tokens }, index) => {
    let signs = shownIn(tokens);
    if (index === 0) signs |= Sign.first;
    if (before & Sign.listNoun) signs |= Sign.listNounBefore;
    before = signs;
    const quotation = quotations[firstEndingFrom(quotations, start + 1)];
    return quotation !== undefined && quotation.start < end ? signs | Sign.quoted : signs;
  });
}

function shownIn(tokens: readonly Token[]): number {
  let signs = 0;
  let obliges = -Infinity;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    // A word with an editor's change in it ("[d]emand") is made of pieces.
    if (token.text === '[') return -1;
    const shown = SIGNS.of(token.lexeme);
    if (shown === 0) continue;
    signs |= shown;
    if (shown & Sign.obliges) obliges = i;
    else if (shown & Sign.to && i - obliges <= OBLIGES_REACH) signs |= Sign.obligesTo;
  }
  return signs;
}
