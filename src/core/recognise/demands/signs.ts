import { LexemeTable, LexemeTest } from '../../text/lexeme';
import { firstEndingFrom, type Span } from '../../text/span';
import type { Token } from '../../text/token';
import { lexemeCanBeVerb, singular } from '../syntax/tags/morphology';
import type { Parse } from '../syntax/parse';
import { TRAITS } from '../syntax/tags/traits';
import { LIST_NOUNS, NOUN_CUES } from './cues/nouns';
import { CONCESSIONS, TAKING_BACK, YIELDING } from './cues/verbKinds';
import { VERB_CUES } from './cues/verbs';
import { TELLING_WORDS } from './slogans/headlines';
import { PRESSED } from './unbending';
import { NECESSITY } from './cues/necessity';
import { WISH_OPENERS } from './cues/wishOpeners';
import { OBLIGATION_WORDS } from './modals/obligations';
import { BEFORE_TURN_FOR, RIGHT } from './modals/turnFrames';
import { THINGS_WANTED } from './slogans/slogans';

/**
 * What the words of a sentence show before it is parsed: most sentences have nothing that a recogniser looks for, and
 * are passed over. The bits must be shown by every sentence that has it; that others show them too only costs time.
 */
export const Sign = {
  verbCue: 1 << 0,
  nounCue: 1 << 1,
  listNoun: 1 << 2,
  /** "These include …", "The second is …". */
  opensList: 1 << 3,
  opensCleft: 1 << 4,
  givesTime: 1 << 5,
  time: 1 << 6,
  has: 1 << 7,
  condition: 1 << 8,
  only: 1 << 9,
  restricted: 1 << 10,
  /** What one owes, or who gives rulings. */
  obligation: 1 << 11,
  failure: 1 << 12,
  either: 1 << 13,
  question: 1 << 14,
  negation: 1 << 15,
  yielding: 1 << 16,
  no: 1 << 17,
  modal: 1 << 18,
  to: 1 << 19,
  obliges: 1 << 20,
  /** A {@link Sign.obliges} with a "to" close behind it: "have now to". */
  obligesTo: 1 << 21,
  necessity: 1 << 22,
  lets: 1 << 23,
  dependence: 1 << 24,
  failing: 1 << 25,
  telling: 1 << 26,
  colon: 1 << 27,
  wish: 1 << 28,
  cry: 1 << 29,
} as const;

/** What shows where a sentence stands, in bits of their own: those of {@link Sign} are all but used up. */
export const Setting = {
  /** It opens its paragraph. */
  first: 1 << 0,
  /** A sentence before has a {@link Sign.listNoun}. */
  listNounBefore: 1 << 1,
  /** Some of it is in quotation marks. */
  quoted: 1 << 2,
  /** A word that an imperative may begin with, where a sentence or quotation begins. */
  opener: 1 << 3,
} as const;

/** What a sentence shows. */
export interface Shown {
  /** Bits of {@link Sign}. */
  readonly signs: number;
  /** Bits of {@link Setting}. */
  readonly setting: number;
}

const WORDS = signs([
  [Sign.listNoun, [...LIST_NOUNS.keys(), 'points']],
  [Sign.opensList, split('these they those among')],
  [
    Sign.opensList,
    split('one it first second third fourth fifth sixth last other another firstly secondly thirdly finally lastly'),
  ],
  // "for" only where it stands behind a word that it may tell whose turn it is.
  [Sign.opensCleft, split('what all for last')],
  [Sign.wish, ['after']],
  [Sign.time, split('until till')],
  [Sign.time, split('second minute hour day week fortnight month year').flatMap((unit) => [unit, `${unit}s`])],
  [Sign.has, split('has have had got')],
  [Sign.condition, split('unless until till before provided providing condition proviso understanding long soon')],
  [Sign.obligation, [...OBLIGATION_WORDS]],
  [
    Sign.obligation,
    split(
      'court courts tribunal judge judges jury ruled rules ruling ordered decreed elders regulator panel stressed recalled underlined reiterated reaffirmed',
    ),
  ],
  [Sign.dependence, split('exchange return without conditional contingent dependent subject hinge hinges hinged')],
  [Sign.dependence, split('condition prerequisite precondition price')],
  [Sign.only, split('only')],
  [Sign.restricted, split('if when once after day moment minute')],
  [Sign.failure, split('failure failing barring absent')],
  [Sign.either, ['either']],
  [Sign.question, split('? ?! !? ??')],
  [Sign.negation, split('not never cannot hardly barely scarcely neither')],
  [Sign.no, split('no nothing')],
  [Sign.modal, split("must mustn't shall should shouldn't cannot can't couldn't longer")],
  [Sign.to, split('to')],
  [Sign.obliges, split('have has had got ought need needs needed')],
  [Sign.lets, split('let please kindly')],
  [Sign.telling, [...TELLING_WORDS]],
  [Sign.colon, [':']],
  [Sign.cry, [...THINGS_WANTED, ...split('no not hands down out now')]],
  // "a sit-in for": a sentence is read in pieces here, which hyphens part.
  [Sign.nounCue, [...NOUN_CUES.keys()].flatMap(beforeHyphen)],
  [Sign.verbCue, [...VERB_CUES.keys()].flatMap(beforeHyphen)],
]);

/** By the verb that a word may be a form of. */
const LEMMAS = signs([
  [Sign.verbCue, [...VERB_CUES.keys()]],
  [Sign.yielding, [...YIELDING, ...CONCESSIONS, ...TAKING_BACK, ...PRESSED, 'hear']],
  [Sign.givesTime, split('give grant set provide allow')],
  [Sign.dependence, split('depend hinge rest hang turn tie link condition')],
  [Sign.failing, split('fail refuse')],
  [
    Sign.wish,
    split(
      'want demand need ask seek request require expect like insist call push press hold campaign plead appeal lobby beg stick deserve propose suggest recommend',
    ),
  ],
]);

function signs(entries: readonly (readonly [sign: number, words: readonly string[]])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [sign, words] of entries) for (const word of words) all.set(word, (all.get(word) ?? 0) | sign);
  return all;
}

function beforeHyphen(word: string): readonly string[] {
  return word.includes('-') ? [word.slice(0, word.indexOf('-'))] : [];
}

function split(list: string): readonly string[] {
  return list.split(' ');
}

const SIGNS = new LexemeTable((lexeme) => {
  const { lower } = lexeme;
  let shown = WORDS.get(lower) ?? 0;
  lexemeCanBeVerb(lexeme, (lemma) => {
    shown |= LEMMAS.get(lemma) ?? 0;
    return false;
  });
  if (NOUN_CUES.has(lower) || NOUN_CUES.has(singular(lower))) shown |= Sign.nounCue;
  if (lower.endsWith("n't")) shown |= Sign.negation;
  if (NECESSITY.has(lower)) shown |= Sign.necessity;
  return shown;
});

/** How many words may stand in "have (after all of this time still) to": more than ever do. */
const OBLIGES_REACH = 6;

const opensWish = new LexemeTest(
  (lexeme) =>
    WISH_OPENERS.has(lexeme.lower) ||
    WISH_OPENERS.has(singular(lexeme.lower)) ||
    lexemeCanBeVerb(lexeme, (lemma) => WISH_OPENERS.has(lemma)),
);

/** How many words behind one that opens wishes "that" may stand: "voted unanimously last night that". */
const OPENER_REACH = 5;

/** How many words may stand in "that (the files of the inquiry) be". */
const WISH_REACH = 16;

const BEFORE_BE =
  /^(?:will|would|can|could|may|might|must|shall|should|to|not|cannot|let|'ll|'d|never|also|still|only)$|n't$|'ll$/;

/** What each sentence shows. */
export function signsOf({ paragraph: { quotations, turn }, sentences }: Parse): readonly Shown[] {
  let before: Shown = { signs: 0, setting: 0 };
  return sentences.map(({ start, end, tokens }, index) => {
    let signs = shownIn(tokens);
    // A word with an editor's change in it may be anything.
    let setting = signs === EVERYTHING ? EVERYTHING : 0;
    if (index === 0) setting |= Setting.first;
    if (before.signs & Sign.listNoun || before.setting & Setting.listNounBefore) setting |= Setting.listNounBefore;
    // "The court's order was short. The firm was to stop work": what is laid down goes on.
    if (before.signs & Sign.obligation && signs & Sign.to) signs |= Sign.obligation;
    if (turn?.kind === 'answer' || callsUpon(tokens) || mayOrder(tokens)) setting |= Setting.opener;
    const at = firstEndingFrom(quotations, start + 1);
    if (at < quotations.length && quotations[at]!.start < end) {
      setting |= Setting.quoted;
      if (hasOpener(tokens, quotations, at)) setting |= Setting.opener;
    }
    return (before = { signs, setting });
  });
}

/** All bits. */
const EVERYTHING = -1;

/** "Mr President, sign the bill": a verb behind the first comma, close to the start. */
function callsUpon(tokens: readonly Token[]): boolean {
  for (let i = 1; i < 5 && i + 1 < tokens.length; i++)
    if (tokens[i]!.lexeme.text === ',') {
      const { base, isDo } = TRAITS.of(tokens[i + 1]!.lexeme);
      return base !== undefined || isDo;
    }
  return false;
}

/** "Go there", "And bring a chair", "If you cannot, write to them": a verb where a sentence of its own voice may order. */
function mayOrder(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lexeme;
  if (first === undefined) return false;
  const opener = ORDER_LINKS.test(first.lower) ? tokens[1]?.lexeme : first;
  if (opener === undefined) return false;
  if (opener.lower === 'if') return true;
  const { base, isDo } = TRAITS.of(opener);
  return base !== undefined || isDo;
}

/** What may stand before an order at the start of its sentence. */
const ORDER_LINKS = /^(?:and|but|so|then|now|please|just)$/;

/** `at` is the first quotation that reaches into the sentence. */
function hasOpener(tokens: readonly Token[], quotations: readonly Span[], at: number): boolean {
  let quotation = at;
  let opens = true;
  for (const { start, lexeme } of tokens) {
    while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
    const span = quotations[quotation];
    if (span === undefined) return false;
    if (start >= span.start && start - span.start < 2) opens = true;
    if (lexeme.kind === 'punctuation') opens ||= ENDS.test(lexeme.text);
    else if (opens) {
      const { base, isDeterminer, isPossessive, isPronoun } = TRAITS.of(lexeme);
      if (start >= span.start && (base !== undefined || !(isDeterminer || isPossessive || isPronoun))) return true;
      opens = false;
    }
  }
  return false;
}

const ENDS = /^[.!?…:]+$/;

/** "voted that", "it is only right that": words so common that only "that" tells that a sentence is worth a look. */
function hasOpenerBefore(tokens: readonly Token[], that: number): boolean {
  for (let i = Math.max(0, that - OPENER_REACH); i < that; i++) if (opensWish.of(tokens[i]!.lexeme)) return true;
  return false;
}

function shownIn(tokens: readonly Token[]): number {
  let signs = 0;
  let obliges = -Infinity;
  let that = -Infinity;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    // A word with an editor's change in it ("[d]emand") is made of pieces.
    if (token.text === '[') return EVERYTHING;
    const { lower } = token.lexeme;
    if (lower === 'that') {
      that = i;
      if (hasOpenerBefore(tokens, i)) signs |= Sign.obligation;
    }
    // "No member may speak": what is forbidden.
    else if (lower === 'may' && signs & (Sign.no | Sign.negation)) signs |= Sign.modal;
    // "that the files be handed over": a bare "be".
    else if (lower === 'be' && i - that <= WISH_REACH && !BEFORE_BE.test(tokens[i - 1]!.lexeme.lower))
      signs |= Sign.obligation;
    // "It is on the employers to", "It's now on the mayor to".
    else if (lower === 'on' && i > 0 && /^(?:is|it's|'s|now)$/.test(tokens[i - 1]!.lexeme.lower))
      signs |= Sign.obligation;
    const shown = SIGNS.of(token.lexeme);
    if (shown === 0) continue;
    signs |= shown;
    // "may not", "could not": what is forbidden.
    if (shown & Sign.negation && i > 0 && /^(?:may|could|can)$/.test(tokens[i - 1]!.lexeme.lower)) signs |= Sign.modal;
    // "The only way is for the board to go", "no excuse for them not to", "It is over to the regulator to".
    if (shown & Sign.opensCleft && i > 0 && BEFORE_TURN_FOR.has(tokens[i - 1]!.lexeme.lower)) signs |= Sign.obligation;
    if (shown & Sign.to && i > 0 && tokens[i - 1]!.lexeme.lower === 'over') signs |= Sign.obligation;
    // "It would be best to wait".
    if (shown & Sign.to && i > 1 && tokens[i - 2]!.lexeme.lower === 'be' && RIGHT.has(tokens[i - 1]!.lexeme.lower))
      signs |= Sign.obligation;
    // "It is an inquiry that": what is asked for stands first.
    if (shown & Sign.wish && tokens[0]!.lexeme.lower === 'it') signs |= Sign.opensCleft;
    // "Owners are (not) to return them", "are no longer to".
    if (shown & Sign.to && i > 0 && /^(?:is|are|was|were|not|longer)$/.test(tokens[i - 1]!.lexeme.lower))
      signs |= Sign.obligation;
    // "would have both armies withdraw".
    if (lower === 'have' && i > 0 && tokens[i - 1]!.lexeme.lower === 'would') signs |= Sign.obligation;
    if (shown & Sign.obliges) obliges = i;
    else if (shown & Sign.to && i - obliges <= OBLIGES_REACH) signs |= Sign.obligesTo;
  }
  return signs;
}
