import { wordSet } from '../../../text/wordSet';

/** The last word of the name of a law or treaty, or of a war: years inside such names are no dates. */
export const NAMED_INSTRUMENTS: ReadonlySet<string> = wordSet(`
  act acts law laws treaty treaties convention conventions accord accords agreement agreements constitution
  protocol protocols memorandum pact war wars code bill declaration regulation regulations directive charter
  statute ordinance resolution amendment decree
`);

/** Things that are counted: a round number before one of them is no year ("2000 troops"). */
export const COUNTED: ReadonlySet<string> = wordSet(`
  people men women children percent per million billion trillion thousand m km kg cm mm ft lb lbs mw kw rpm mph
  hp kilometre kilometres kilometer kilometers metre metres meter meters miles mile feet foot inches yards acres
  hectares tonnes tons kilograms litres liters gallons barrels degrees dollars euros pounds rubles roubles
  rupees yen yuan crore lakh votes points seats pages copies cases deaths jobs troops soldiers homes houses
  residents workers students members staff employees passengers prisoners hours minutes seconds days weeks
  months years
`);

/** Before a number, these make it a number of something else. */
export const NUMBERING: ReadonlySet<string> = wordSet(`
  no no. nos number page p p. pp chapter section article room flight route highway paragraph resolution order
  channel lot item box bus line version windows boeing airbus figure table grade level size x score plus minus
  times around about approximately roughly nearly almost over than least most
`);

/** Words before a number that make a year of it. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  in since by until till from between during before after through throughout of circa c. early late mid year pre
  post for as into
`);

/** Words before a month or season that make a date of it. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  in on at since by until till from between during before after through throughout of to and or for around over
  early late mid last next this every each than as starting beginning ending ended both past previous following
  coming ahead toward towards into within about
`);

/** Words that may follow a number which is a day of the month or a bare month; a noun may not. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  in on at to for from by with without when while where which who that as after before and or but if unless
  until because is was are were will would has have had the a an he she it they we this his her its their of
  between during over under against about amid following respectively said not than then so also only just all both
`);

/** Verbs and prepositions after which units alone are a duration: "for weeks", "spent months". */
export const BEFORE_BARE_UNITS: ReadonlySet<string> = wordSet(`
  for after within in over during through throughout of by since until even just only mere about despite with
  without following amid to from than took take takes taken taking last lasted lasts lasting spend spends spent
  spending wait waits waited waiting came come comes continued worked save saved lose lost need needs needed be
  is was are were marks mark marked ends ended ending caps capped delayed delay died arrived announced resigned
`);

/** What follows units that count from an event: "hours before the vote", "weeks of talks". */
export const AFTER_BARE_UNITS: ReadonlySet<string> = wordSet(`
  ago later earlier before after prior following since ahead away apart beforehand afterwards afterward
`);
