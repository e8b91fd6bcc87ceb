import { wordMap, wordSet } from '../../text/wordSet';

/** Verbs of saying, by what they do to the truth of what is said. */
export type Polarity = 'asserts' | 'denies' | 'doubts';

/** Verbs of saying and thinking, in the base form. */
export const SPEECH_VERBS = wordMap<Polarity>(
  [
    'asserts',
    `say tell add state announce declare claim argue insist maintain explain note stress emphasise emphasize underline underscore warn
    assert affirm reaffirm reiterate repeat reply respond answer comment remark observe confirm acknowledge admit concede
    reveal disclose report write tweet post believe think feel suggest contend allege agree hope predict forecast boast joke
    recall conclude indicate inform notify testify vow pledge promise caution complain protest shout cry remind assure convince
    continue hint imply signal clarify estimate expect fear advise chant scream yell roar sing plead beg urge demand propose recommend proclaim rule order decree mean
    hold find show counter retort snap thunder whisper murmur mutter bellow chorus reason read quip muse lament bemoan sigh groan
    scoff sneer exclaim interject opine enthuse gush posit attest swear profess recount reflect volunteer venture
    blog elaborate certify theorise theorize point accuse
    shrug smile laugh nod grin fume rage blast gasp weep sob beam shoot hit fire instruct`,
  ],
  ['denies', 'deny refute dispute rebut contradict'],
  ['doubts', 'doubt question wonder'],
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
