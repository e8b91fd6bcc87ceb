import { wordSet } from '../wordSet';
import { DAYS_OF_WEEK, MONTHS_OF_YEAR, TIME_ZONES, TIMES_OF_PLACES } from './calendarWords';

/**
 * Words that, written with a capital behind an abbreviation, begin a new sentence ("in the U.S. He said"): function
 * words and adverbs that are seldom part of a name. "Will", "May" and "Mark" are left out, for they are names.
 */
export const SENTENCE_STARTERS =
  wordSet(`a an the this that these those he she it we they you i his her its our their my your there here who what when where
  why how which whose in on at by for from with without to of as if but and or nor so yet while since until unless
  although though because before after during under over between among against about despite amid following according
  however meanwhile moreover also still then now later earlier today yesterday tomorrow tonight last next both some many
  most more several few all each every no not none another other others such even only just perhaps maybe instead
  nevertheless nonetheless additionally furthermore therefore thus once asked speaking let is are was were has have had
  do does did can could would should must one two three four five six seven eight nine ten neither either nobody
  everyone everybody someone something nothing anyone`);

/** What may follow "p.m." with a capital and yet be part of the time: days, months, zones. */
export const TIME_COMPANIONS = wordSet(`${DAYS_OF_WEEK} ${MONTHS_OF_YEAR} ${TIME_ZONES} ${TIMES_OF_PLACES} uk us`);

/**
 * Verbs of speech that behind a closed question or cry carry the sentence on ("“Why?” Kolb asked"). Of all such verbs only
 * forms that are nothing else, as one too many would join two sentences, and nothing is known yet of the words behind it.
 */
export const VERBS_BEHIND_CRY =
  wordSet(`said says say asked asks told tells wrote writes tweeted posted shouted cried replied answered added joked quipped
  wondered demanded exclaimed yelled chanted screamed recalled responded declared insisted continued explained
  remarked commented`);
