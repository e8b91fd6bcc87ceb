import { ASSERTING_VERBS, DENYING_VERBS, DOUBTING_VERBS } from '../../lexicon/verbs';
import { wordMap, wordSet } from '../../text/wordSet';

/** Verbs of saying, by what they do to the truth of what is said. */
export type Polarity = 'asserts' | 'denies' | 'doubts';

/**
 * Verbs of saying and thinking that have what is said for their content, in the base form. Some of them tell speech only by
 * that, and make no speaker of whatever is their subject: papers show, stones hit, and who shrugs may say nothing.
 */
export const SPEECH_VERBS = wordMap<Polarity>(
  [
    'asserts',
    `${ASSERTING_VERBS} convince sing mean hold find show snap thunder reason gush certify shrug smile grin fume rage blast gasp weep
sob beam shoot hit fire accuse`,
  ],
  ['denies', `${DENYING_VERBS} rebut contradict`],
  ['doubts', DOUBTING_VERBS],
);

/** Verbs that name the hearer before what is said. */
export const HEARER_VERBS = wordSet('tell inform remind assure warn convince advise notify');

/** Verbs that stand before their subject behind a quotation or clause (“…”, said the mayor). */
export const INVERTING_VERBS =
  wordSet(`say add tell write reply answer explain state note warn insist declare argue claim continue comment remark observe tweet chant scream yell
  counter retort snap thunder whisper murmur mutter bellow chorus conclude recall shout joke plead beg cry vow stress quip muse sigh groan scoff exclaim interject lament shrug smile laugh nod grin fume rage gasp weep sob beam ask demand urge read report post predict complain protest announce admit
  assert contend respond caution reveal confirm acknowledge concede enthuse roar blast reflect agree pledge inform think believe`);

/** The verbs by which an aside tells who says it. */
export const ASIDE_VERBS = wordSet(`
  say add argue insist stress note claim write explain warn declare state announce believe think feel conclude
  maintain report suggest emphasise emphasize acknowledge concede admit reply continue tell
`);

/** Verbs whose clause has a subject of its own, to which a verb behind "and" need not belong. */
export const TELLING_VERBS = wordSet(`
  say tell add argue warn insist claim declare announce write find found rule hold note state stress explain
  complain think believe recall conclude reiterate underline underscore shoot accept admit acknowledge concede
`);

/** Verbs whose clause tells what others are to do: a verb behind it need not belong to them either. */
export const WISHING_VERBS = wordSet('demand recommend propose request');

/** Verbs whose bare form stands before its subject: "…, say farmers". */
export const INVERTS_BARE = wordSet(`
  say read warn argue claim insist believe fear
`);

/** Verbs of the mind and of plans: they attribute a thought but report no statement worth checking by themselves. */
export const NOT_SAID = wordSet(`
  hope fear expect wonder think believe feel mean urge
`);

/** Verbs that say something only of what is quoted: a placard “reads”, and who “shrugs” may say nothing. */
export const SAYS_BY_QUOTING = wordSet('read shrug smile laugh nod grin fume gasp weep sob beam call instruct');

/** What a speaker does with words beside saying something. */
export const GOES_ON = wordSet(`
  ask urge demand call press appeal order tell instruct invite warn threaten vow pledge promise accuse blame
  criticise criticize condemn denounce praise thank declare add predict reject insist deny refuse give set impose
`);
