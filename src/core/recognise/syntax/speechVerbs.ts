import * as verbs from '../../lexicon/verbs';
import { wordMap, wordSet } from '../../text/wordSet';

/** Verbs of saying, by what they do to the truth of what is said. */
export type Polarity = 'asserts' | 'denies' | 'doubts';

/** Verbs for the manner of a voice or face, which tell speech beside a quotation. */
const BY_MANNER = `snap thunder shrug smile grin fume rage blast gasp weep sob beam`;

/**
 * Verbs of saying and thinking that have what is said for their content, in the base form. Some of them tell speech only by
 * that, and make no speaker of whatever is their subject: papers show, stones hit, and who shrugs may say nothing.
 */
export const SPEECH_VERBS = wordMap<Polarity>(
  [
    'asserts',
    `${verbs.ASSERTING_VERBS} ${BY_MANNER} convince sing mean hold find show reason gush certify shoot hit fire accuse submit
    calculate guess speculate remember suspect assume`,
  ],
  ['denies', `${verbs.DENYING_VERBS} rebut contradict`],
  ['doubts', verbs.DOUBTING_VERBS],
);

/** Verbs that name the hearer before what is said. */
export const HEARER_VERBS = wordSet('tell inform remind assure warn convince advise notify');

/** Verbs that stand before their subject behind a quotation or clause (“…”, said the mayor). */
export const INVERTING_VERBS = wordSet(`${verbs.INVERTING_VERBS} ${BY_MANNER} ask`);

/** Verbs whose clause has a subject of its own, to which a verb behind "and" need not belong. */
export const TELLING_VERBS = wordSet(`
  say tell add argue warn insist claim declare announce write find found rule hold note state stress explain
  complain think believe recall conclude reiterate remind underline underscore shoot accept admit acknowledge concede
`);

/** Verbs whose clause tells what others are to do: a verb behind it need not belong to them either. */
export const WISHING_VERBS = wordSet('demand recommend propose request');

/** Verbs of the mind and of plans: they attribute a thought but report no statement worth checking by themselves. */
export const NOT_SAID = wordSet(`
  hope fear expect wonder think believe feel mean urge
`);

/** Verbs that say something only of what is quoted: a placard “reads”, and who “shrugs” may say nothing. */
export const SAYS_BY_QUOTING = wordSet('read shrug smile laugh nod grin fume gasp weep sob beam call instruct');

/** What a speaker does with words beside saying something. */
export const GOES_ON = wordSet(`
  ask urge demand call press appeal order tell instruct advise invite warn threaten vow pledge promise accuse blame
  criticise criticize condemn denounce praise thank declare add predict reject insist deny refuse give set impose
  sentence apologise apologize adjourn
`);

/** Verbs by which word is sent to somebody from afar. */
export const WORD_SENT = 'cable telegraph wire texted email e-mailed phone telephone messaged ring';

/** Verbs for getting in touch with somebody: behind them, who does so is who asks. */
export const GETS_IN_TOUCH = wordSet(`${WORD_SENT} write contact approach lobby radio`);
