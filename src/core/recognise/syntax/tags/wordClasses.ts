import * as closed from '../../../lexicon/functionWords';
import { DAYS_OF_WEEK, FEAST_DAYS, FULL_MONTHS } from '../../../text/words/calendarWords';
import { wordSet } from '../../../text/wordSet';

/** The closed classes of English words, and open-class words whose class the ending does not tell. */

export const DETERMINERS = wordSet(
  `${closed.PLAIN_DETERMINERS} such many much most few fewer several enough half more less`,
);

export const POSSESSIVE_DETERMINERS = wordSet(closed.POSSESSIVE_PRONOUNS);

export const PRONOUNS = wordSet(`${closed.PLAIN_PRONOUNS} there`);

export const PREPOSITIONS = wordSet(`${closed.PLAIN_PREPOSITIONS} ahead`);

export const SUBORDINATORS = wordSet(closed.SUBORDINATORS);

/** Words that open an adverbial clause before or behind the main one, prepositions among them. */
export const ADVERBIAL_OPENERS = wordSet(
  'after although as because before if once since though unless until when while whilst',
);

export const RELATIVES = wordSet('who which whom what whose where why how whereby wherein whoever whatever whichever');

export const MODALS = wordSet(closed.MODALS);
export const BE_FORMS = wordSet(closed.BE_FORMS);
export const HAVE_FORMS = wordSet(closed.HAVE_FORMS);
export const DO_FORMS = wordSet(closed.DO_FORMS);

export const NEGATIONS = wordSet('not never');

/** Adverbs that do not end in "-ly". */
export const ADVERBS = wordSet(
  `${closed.PLAIN_ADVERBS} yet aside forward forth nowhere somewhere anywhere everywhere sooner altogether point-blank outright
straight overnight long better best`,
);

/** Adverbs that say which one before a noun: "the first step", "their last offer", "the then minister". */
export const RANKS = wordSet('first last best least then');

/** Words in "-ly" that are no adverbs. */
export const LY_ADJECTIVES = wordSet(
  `friendly early daily weekly monthly yearly hourly nightly likely unlikely costly deadly elderly family assembly ally
  supply reply rally anomaly monopoly july italy ugly lonely lovely orderly timely only holy jelly bully no-fly`,
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

export const COORDINATORS = wordSet(closed.COORDINATORS);

export const NUMBER_WORDS = wordSet(closed.COUNTS);

/** Adjectives that are nouns as well: what follows decides. */
export const ADJECTIVE_NOUNS = wordSet(
  `official representative executive individual criminal general senior local national military human original regular
  conservative liberal democrat republican moderate radical extremist patient professional specialist private right wrong
  good firm public minor major chief principal key past present future human native foreign common special formal secret
  premier militant rebel separatist nationalist loyalist dissident socialist communist centrist populist islamist insurgent
  accused state civilian immigrant migrant resident veteran juvenile rival royal captive secretary-general director-general
  attorney-general governor-general`,
);

const MONTHS = `${FULL_MONTHS} jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.`;

/** Behind these, a number may be a day. */
export const MONTH_WORDS = wordSet(MONTHS);

/** Words for days and months: they stand between subject and verb without belonging to either. */
export const TIME_WORDS = wordSet(`${DAYS_OF_WEEK} yesterday today tomorrow tonight ${MONTHS}`);

/** Feasts and fasts by which a time is told: "by Easter". */
export const FEASTS = wordSet(FEAST_DAYS);

/** Nouns that follow "to" without being verbs there. */
export const NOUNS_AFTER_TO = wordSet(
  'date power court justice market school staff end-users war life death court trial church',
);

/** Plurals of people that read as a verb too. */
export const PEOPLE_LIKE_VERBS = wordSet(`
  rebels guards judges pilots doctors nurses coaches crews fans engineers partners hosts scouts captains tutors
`);

/** What is "snap": "to demand snap elections". */
export const SNAP_NOUNS = wordSet(`
  election elections poll polls vote votes decision decisions inspection inspections ballot ballots referendum
  referendums judgment judgments
`);

/** Spans of time before which "last" is an adjective. */
export const LAST_SPANS = wordSet(`
  week weekend month year night summer winter spring autumn fall time season century decade
`);

/** Those who find and rule. */
export const JUDGING_NOUNS = wordSet(`
  court courts judge judges tribunal tribunals jury panel panels inquiry commission ombudsman regulator regulators
  watchdog authority coroner arbitrator arbitrators inquest
`);

/** Who looks into things, and what they publish. */
export const FINDING_NOUNS = wordSet(`
  study studies survey surveys poll polls review reviews report reports audit audits analysis research investigation
  investigations investigators researchers scientists auditors experts inspectors astronomers economists paper team
`);

/** What shows something, written, counted or seen. */
export const RECORD_NOUNS =
  /^(?:(?:document|record|recording|file|figure|image|photograph|letter|memo|paper|e-?mail|result|test)s?|data|statistics|footage|video|minutes|evidence)$/;

/** Words before "of" that say how many: "tens of thousands of nurses". */
export const QUANTITIES = wordSet(`
  tens dozen dozens scores hundred hundreds thousand thousands million millions number numbers majority lot lots
  handful couple group some many most one two three four five six seven eight nine ten all both half plenty
  percent % sets
`);

/** Nouns for what carries words: behind them, "demanding" is said by who wrote. */
export const WRITINGS = wordSet(`
  letter letters statement statements petition petitions resolution resolutions motion motions lawsuit lawsuits
  post posts message messages note notes editorial editorials tweet tweets report reports speech speeches memo
  memos email emails e-mail e-mails video videos leaflet leaflets banner banners placard placards sign signs
  amendment amendments bill bills appeal appeals declaration declarations article articles column columns campaign
  campaigns complaint complaints document documents file files filing filings brief briefs notice notices order
  orders warning warnings injunction injunctions ruling rulings decree decrees verdict verdicts judgment judgments
  judgement judgements subpoena subpoenas writ writs directive directives communique communiques communiqué
  communiqués manifesto manifestos ad ads advert adverts circular circulars ultimatum ultimatums plan plans
  proposal proposals law laws
`);
