/**
 * Words of the calendar and the clock, in lower case with blanks between them: every list that tells them from other words
 * is made of these.
 */

/** Days of the week, the first of them Monday. */
export const FULL_DAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** Days of the week, in full and as newspapers cut them short. */
export const DAYS_OF_WEEK = `${FULL_DAYS} mon tue tues wed thu thur thurs fri sat sun`;

/** Months, the first of them January. */
export const FULL_MONTHS = 'january february march april may june july august september october november december';

/** Months, in full and as newspapers cut them short. */
export const MONTHS_OF_YEAR = `${FULL_MONTHS} jan feb mar apr jun jul aug sep sept oct nov dec`;

/** Feasts and fasts by which a time is told: "by Easter". */
export const FEAST_DAYS =
  'christmas xmas easter ramadan eid passover hanukkah thanksgiving halloween diwali lent pentecost advent nowruz';

/** Time zones as newspapers print them; their letters mean nothing else in news. */
export const PLAIN_ZONES =
  'gmt utc bst cet cest eet eest msk ist jst kst myt wita pkt npt brt est edt cst cdt mdt pst pdt ast hst akst akdt aest aedt acst awst nzst nzdt sast';

/**
 * All time zones: with those whose letters are also a word, a title, a state, a body or a thing ("eat", "art", "Sgt",
 * "Mt", the "MST", the "TRT"). They count only where a clock time shows what is meant.
 */
export const TIME_ZONES = `${PLAIN_ZONES} et ct mt pt mst adt nst hkt sgt ict wib wit wat cat eat art cot pet trt`;

/** What else a time is told by: "3 p.m. Eastern", "3 p.m. UK time", "3 p.m. local time". */
export const TIMES_OF_PLACES = 'eastern central mountain pacific greenwich local';
