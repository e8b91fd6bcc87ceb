import { wordSet } from '../../../text/wordSet';

/** The closed classes of English words, and open-class words whose class the ending does not tell. */

export const DETERMINERS = wordSet(
  `the a an this these those no any some every each all both either neither another such many much most few fewer several
  enough half more less`,
);

export const POSSESSIVE_DETERMINERS = wordSet('my your his her its our their whose');

/** Pronouns that can only be subjects. */
export const SUBJECT_PRONOUNS = wordSet('i he she we they');

export const PRONOUNS = wordSet(
  `i you he she it we they me him us them myself yourself himself herself itself ourselves themselves everyone everybody
  someone somebody anyone anybody nobody none something anything everything nothing one ones there mine yours ours theirs those`,
);

export const PREPOSITIONS = wordSet(
  `of in on at by for with from into onto about against between among amongst through throughout during without within
  under over above below behind beside besides beyond near across along around towards toward upon off out up down via per
  despite amid amidst inside outside following regarding concerning including excluding than like unlike except ahead
  versus vs until till before after since as`,
);

export const SUBORDINATORS = wordSet(
  'because although though whereas while if unless whether lest once when whenever wherever',
);

export const RELATIVES = wordSet('who which whom what whose where why how whereby wherein whoever whatever whichever');

export const MODALS =
  wordSet(`can could may might must shall should will would ought cannot can't couldn't mustn't shan't
  shouldn't won't wouldn't needn't mightn't oughtn't`);

export const BE_FORMS = wordSet(`am is are was were be been being isn't aren't wasn't weren't`);
export const HAVE_FORMS = wordSet(`have has had having haven't hasn't hadn't`);
export const DO_FORMS = wordSet(`do does did don't doesn't didn't`);

export const NEGATIONS = wordSet('not never');

/** Adverbs that do not end in "-ly". */
export const ADVERBS = wordSet(
  `also again already always ever even just now soon still then there here too very so yet often sometimes once twice
  perhaps maybe however therefore meanwhile instead otherwise today tomorrow yesterday tonight ago back away together
  abroad ahead apart aside forward forth home once only rather quite almost nearly nowhere somewhere anywhere everywhere
  later earlier sooner further furthermore moreover nevertheless nonetheless thus hence likewise indeed anyway altogether
  point-blank outright straight overnight long far well better best least first last`,
);

/** Words in "-ly" that are no adverbs. */
export const LY_ADJECTIVES = wordSet(
  `friendly early daily weekly monthly yearly hourly nightly likely unlikely costly deadly elderly family assembly ally
  supply reply rally anomaly monopoly july italy ugly lonely lovely orderly timely only holy jelly bully`,
);

export const ADJECTIVES = wordSet(
  `able big small large great good bad new old young high low long short strong weak hard soft easy free fair full empty
  quick slow fast early late early right wrong true false real sure certain clear safe unsafe poor rich cheap dear hot cold
  warm cool clean dirty dry wet dark light heavy deep wide narrow broad thick thin tough rough sharp strict firm loose tight
  key main major minor chief senior junior former current present past future next last previous recent joint mutual
  common public private local regional national international foreign domestic federal state urgent immediate prompt swift
  lasting better best worse worst higher lower lesser greater larger smaller bigger further stronger weaker safer tougher
  stricter fairer quicker faster cheaper cleaner longer shorter earlier later ready willing keen eager adamant afraid aware
  likely unlikely possible impossible necessary unnecessary vital crucial essential imperative important mandatory
  compulsory obligatory voluntary permanent temporary independent unconditional complete total whole entire partial separate
  same different similar other own sole single double extra additional proper adequate sufficient insufficient
  interim annual daily weekly monthly yearly legal illegal lawful unlawful criminal civil military political economic
  social financial fiscal human nuclear diplomatic religious racial sexual medical mental physical special general
  fresh open closed bold brave firm direct indirect formal informal official unofficial secret silent loud alleged so-called due overdue
  outright blanket wide-ranging far-reaching long-term short-term full-scale unacceptable unfair just unjust binding
  written verbal oral clearer simpler deeper wider harder softer more most fewer`,
);

export const COORDINATORS = wordSet('and or but nor');

export const NUMBER_WORDS = wordSet(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen`,
);

/** Adjectives that are nouns as well: what follows decides. */
export const ADJECTIVE_NOUNS = wordSet(
  `official representative executive individual criminal general senior local national military human original regular
  conservative liberal democrat republican moderate radical extremist patient professional specialist private right wrong
  good firm public minor major chief principal key past present future human native foreign common special formal secret
  premier militant rebel separatist nationalist loyalist dissident socialist communist centrist populist islamist insurgent
  accused state civilian immigrant migrant resident veteran juvenile rival royal captive secretary-general director-general
  attorney-general governor-general`,
);

/** Words for days and months: they stand between subject and verb without belonging to either. */
export const TIME_WORDS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december yesterday today tomorrow tonight`,
);

/** Nouns that follow "to" without being verbs there. */
export const NOUNS_AFTER_TO = wordSet(
  'date power court justice market school end-users war life death court trial church',
);

/** Words before "to" that take it as a preposition. */
export const TAKES_PREPOSITION_TO = wordSet(
  `bow bowed bows bowing yield yielded yields succumb succumbed cave caved respond responded responds response responses reply reaction according due thanks subject opposition limit limits attention objection objections
  contribution contributions amendment amendments addition contrary prior relation regard regards respect solution
  reference damage resistance susceptible close closer related linked devoted committed`,
);

/** Nouns and adjectives whose "to" opens what they are about, not a purpose. */
export const TAKES_INFINITIVE = wordSet(
  `ability able afraid agreement aim ambition anxious attempt attempts authority bid bids bound campaign capacity certain chance chances choice
  commitment courage decision decisions demand demands desire determination determined duty eager effort efforts enough failure
  free freedom go-ahead happy hard incentive inability intention invitation keen law leave legislation likely license licence
  mandate motion move moves need needs obligation offer offers opportunity opportunities order orders pact permission plan plans
  pledge pledges power powers prepared pressure promise promises proposal proposals ready readiness refusal reluctance
  reluctant request requests resolve responsibility right rights scheme schemes steps struggle temptation threat threats time unable unlikely unwilling unwillingness
  vow way ways will willing willingness wish wishes work everything something anything nothing going due entitled allowed
  required forced obliged urged asked told ordered used expected supposed set tools money funds resources measures action evidence
  need people those reason reasons bill bills`,
);

/** Verbs with an object and an infinitive that belongs to their meaning ("push the president to concede"). */
export const OBJECT_INFINITIVE_VERBS = wordSet(
  `advise allow appoint ask assist authorise authorize beg cause challenge command compel convince direct elect empower enable
  encourage entitle exhort expect forbid force get help implore incite induce inspire instruct intend invite lead lobby motivate need
  oblige order permit persuade pledge prepare press pressure prompt push remind request require schedule summon teach tell tempt
  train trust urge want warn wish`,
);

/** Verbs followed by an infinitive of their own. */
export const INFINITIVE_VERBS = wordSet(
  `afford agree aim appear apply arrange attempt be begin bother care cease choose claim come consent continue dare decide
  decline deserve endeavour expect fail fight get go happen have hesitate hope hurry intend learn long manage mean need neglect
  offer opt plan pledge prepare pretend promise prove refuse resolve return rush seek seem start strive struggle swear tend threaten
  try undertake used volunteer vote vow wait want wish work`,
);
