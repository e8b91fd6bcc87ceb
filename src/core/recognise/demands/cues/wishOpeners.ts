import { wordSet } from '../../../text/wordSet';

/**
 * Words behind which a clause with a bare verb tells what is wanted ("voted that he go"), though they ask for nothing else.
 * Verbs and nouns that only ask for it; the base form.
 */
export const ASKING_OPENERS = wordSet(`
  appeal lobby pray hope wish implore exhort plead desire anxious keen eager concerned right fair fitting proper appropriate
  letter message write
`);

/** What thinks it best. */
export const ADVISING_OPENERS = wordSet('preferable better best sensible argue');

/** What lays it down. */
export const RULING_OPENERS = wordSet(`
  vote specify legislate prescribe ordain enact determine determined adamant insistent unanimous united resolution proviso provision stipulation rule stress
`);

/** Words before "that" whose clause tells a purpose, a condition or a degree. */
export const NO_WISH_BEFORE_THAT = wordSet(
  'so such order condition provided providing lest event case now given seeing',
);
