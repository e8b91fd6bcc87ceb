import { wordSet } from '../../../text/wordSet';
import type { DemandType } from '../../mark';

/**
 * Words behind which a clause with a bare verb tells what is wanted ("voted that he go"), though they ask for nothing else,
 * with the strength of what is wanted so. Verbs and nouns in their base form.
 */
export const WISH_OPENERS: ReadonlyMap<string, DemandType> = new Map([
  // What lays it down.
  ...opening(
    'demand',
    `vote specify legislate prescribe ordain enact determine determined adamant insistent unanimous united resolution
    proviso provision stipulation rule stress`,
  ),
  // What only asks for it.
  ...opening(
    'request',
    `appeal lobby pray hope wish implore exhort plead desire anxious keen eager concerned right fair fitting proper
    appropriate letter message write`,
  ),
  // What thinks it best.
  ...opening('proposal', 'preferable better best sensible argue'),
]);

function opening(type: DemandType, words: string): readonly (readonly [string, DemandType])[] {
  return [...wordSet(words)].map((word) => [word, type] as const);
}

/** Words before "that" whose clause tells a purpose, a condition or a degree. */
export const NO_WISH_BEFORE_THAT = wordSet(
  'so such order condition provided providing lest event case now given seeing',
);
