import type { Reading } from '../../reading';
import type { ResolvedDemand, ResolvedParty } from '../../resolved';
import type { Parse } from '../../syntax/parse';
import { lexemeCanBeVerb } from '../../syntax/tags/morphology';
import { LexemeTable } from '../../../text/lexeme';
import type { Token } from '../../../text/token';
import { wordSet } from '../../../text/wordSet';
import { statusBy } from './outcomes';
import { LONGEST_REPLY, replyIn, type Reply } from './replies';

const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * What the first sentence of a paragraph may answer to a demand of the one before: "The firm refused." Only what points
 * back by itself counts, as the words wanted are not known here. `undefined` if it tells of no outcome.
 */
export function openingReply({ sentences, paragraph }: Parse): Reply | undefined {
  const [first] = sentences;
  if (first === undefined || paragraph.role !== 'body' || !mayAnswer(first.tokens)) return undefined;
  const reply = replyIn(first, 0, NO_WORDS);
  return reply?.status === undefined || reply.by.length === 0 ? undefined : reply;
}

/** How few tokens a sentence has that answers by an auxiliary alone: "The firm did not." */
const BRIEF = 20;

const Sign = { outcome: 1, elliptic: 2 } as const;

/** What a word shows of an answer before the sentence is looked at; most sentences show nothing. */
const SIGNS = new LexemeTable((lexeme): number => {
  if (lexemeCanBeVerb(lexeme, (lemma) => statusBy(lemma) !== undefined || GIVES_IN.has(lemma))) return Sign.outcome;
  return ELLIPTIC.has(lexeme.lower) ? Sign.elliptic : 0;
});

const GIVES_IN = wordSet('call find want get comply relent oblige consent vote throw shoot laugh shake nod');
const ELLIPTIC = wordSet(
  "no yes never neither nobody none did didn't do does doesn't don't has hasn't have haven't had hadn't would wouldn't will won't",
);

function mayAnswer(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_REPLY) return false;
  for (const { lexeme } of tokens) {
    const sign = SIGNS.of(lexeme);
    if (sign === Sign.outcome || (sign === Sign.elliptic && tokens.length <= BRIEF)) return true;
  }
  return false;
}

/** True if what a passage opens with may tell what became of one of these demands of the passage before. */
export function mayBeAnswered(demands: readonly ResolvedDemand[], next: Reading | undefined): boolean {
  return next?.reply !== undefined && (demands.some(isOpen) || isUnaddressed(demands.at(-1)));
}

/** The demands of a passage, where those asked of who answers at the start of the next have that answer for their outcome. */
export function answered(
  demands: readonly ResolvedDemand[],
  { status }: Reply,
  by: readonly ResolvedParty[],
): readonly ResolvedDemand[] {
  if (status === undefined || by.length === 0) return demands;
  const isTheirs = (demand: ResolvedDemand): boolean =>
    isOpen(demand) && demand.addressee.some((asked) => by.some((one) => isSame(asked, one)));
  if (demands.some(isTheirs)) return demands.map((demand) => (isTheirs(demand) ? { ...demand, status } : demand));
  // "The crews want a second pilot." / "The port rejected the demand.": who decides it was asked for it.
  const last = demands.at(-1);
  const isAsker = last?.demander.some((asker) => by.some((one) => isSame(asker, one))) ?? true;
  return isUnaddressed(last) && !isAsker ? [...demands.slice(0, -1), { ...last, status, addressee: by }] : demands;
}

function isOpen({ status, type, addressee }: ResolvedDemand): boolean {
  return status === 'open' && type !== 'refusal' && addressee.length > 0;
}

function isSame(a: ResolvedParty, b: ResolvedParty): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase() || (a.name !== undefined && a.name === b.name);
}

/** True for a demand that is made to nobody who is told. */
function isUnaddressed(demand: ResolvedDemand | undefined): demand is ResolvedDemand {
  return (
    demand?.status === 'open' && /^(?:demand|request|ultimatum)$/.test(demand.type) && demand.addressee.length === 0
  );
}
