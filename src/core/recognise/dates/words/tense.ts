import { wordSet } from '../../../text/wordSet';

/** Words that speak of what is to come. */
export const FUTURE_WORDS: ReadonlySet<string> = wordSet(`
  sees forecasts predicts   will expect expects 'll i'll we'll he'll she'll they'll it'll you'll shall won't would wouldn't he'd they'd may might could
  should must upcoming forthcoming expected scheduled due slated planned poised hoping threaten threatens threatening
  looming effective starting unless proposed invited
`);

/** Present tenses of timetables: "talks resume on Monday". */
export const TIMETABLE_WORDS: ReadonlySet<string> = wordSet(`
  begin begins start starts end ends open opens close closes expire expires resume resumes take takes come comes
  kick kicks run runs vote votes go goes reopen reopens meet meets hold holds host hosts return returns visit
  visits arrive arrives face faces sit sits leaves departs sails plays stay stays follow follows
`);

/** Past forms that do not end in -ed, and auxiliaries of the past. */
export const PAST_WORDS: ReadonlySet<string> = wordSet(`
  was wasn't were weren't had hadn't did didn't has hasn't said told met made took came went saw gave got left
  held began broke beat burst cast split let set brought built bought caught chose cut dealt drew drove fell
  felt fought found fled flew forgot froze grew heard hit kept knew laid led lost meant paid put quit ran rang
  rose sat sank sent shook shot shut slid sold sought spent spoke spread stole stood struck swore swept taken
  given taught tore thought threw understood upheld withdrew woke won wore wrote written seen been born died
  done gone known shown beaten overthrew underwent became forbade foresaw overtook retook arose awoke blew bore clung crept drank dug ate fed flung hid hung knelt
  lay lent lit overcame overran oversaw rode sang shone shrank slept sped spun sprang stuck swam swung undertook wept
  withheld withstood killing leaving
  injuring wounding
`);

/** Words in -ed that are no past forms. */
export const NOT_PAST: ReadonlySet<string> = wordSet(`
  need speed feed seed weed breed greed creed deed indeed bed red shed sled hundred sacred naked exceed proceed
  succeed embed med united armed unmanned so-called alleged
`);

/** Before an infinitive (at most three words before), these place it ahead: "agreed to leave", "ordered the crew to". */
export const AHEAD_BEFORE_TO: ReadonlySet<string> = wordSet(`
  agreed agree agrees asked ask asks urged urge urges ordered orders order told called calls call calling wants
  want wanted expected expects expect set due plans plan planned planning vowed vows pledged pledges promised
  promises threatened threatens decided decides hopes hope hoped likely going ready needs need deadline
  ultimatum intends intend intended aims aim refuses invited required obliged demanded demands prepares prepare
  preparing prepared is are have has about scheduled slated poised voted
`);

/** Words at which a clause ends or begins. */
export const CLAUSE_WORDS: ReadonlySet<string> = wordSet(`
  that which who whom whose when where while as because if unless although though but and after before saying
  adding
`);

/** Before "until", these look ahead in any tense: "has been adjourned until Monday". */
export const POSTPONING_WORDS: ReadonlySet<string> = wordSet(`
  adjourned postponed delayed deferred extended prolonged rescheduled suspended closed
`);

/** Nouns of what has happened, behind "Monday's". */
export const HAPPENED: ReadonlySet<string> = wordSet(`
  ruling decision attack attacks announcement statement bombing bombings explosion explosions blast blasts raid raids
  crash defeat victory win arrest arrests verdict shooting shootings killing killings massacre earthquake quake storm
  flood floods fire fires clash clashes collapse death deaths events incident accident
`);

/** Nouns of what is owed for a month that is over, or tells of it: "pay the September wages". */
export const OWED: ReadonlySet<string> = wordSet(`
  overtime wages wage salary salaries pay payroll payslips rent rents bill bills invoice invoices fares fees dues arrears
  payment payments instalment instalments installment figure figures data results numbers sales accounts debt debts bookings takings losses
`);

/** Before "for" and a date, these look ahead in any tense: "set a hearing for 24 March". */
export const FIXING_WORDS: ReadonlySet<string> = wordSet(
  'set fixed scheduled planned booked slated called pencilled summoned invited convened',
);

/** Verbs of what somebody said of the time to come. */
export const PROMISING: ReadonlySet<string> = wordSet(`
  said told promised pledged vowed announced predicted forecast claimed hoped agreed decided planned warned expected
  ordered asked urged insisted undertook committed wanted
`);

/** Between what was said and a date, these place it ahead of the saying. */
export const AHEAD_THEN: ReadonlySet<string> = wordSet("would should to wouldn't might could");

/** Between what was said and a date, these place it in the time of writing. */
export const AHEAD_NOW: ReadonlySet<string> = wordSet("will won't is are has have now but");
