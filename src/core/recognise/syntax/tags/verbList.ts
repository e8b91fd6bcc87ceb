import { wordSet } from '../../../text/wordSet';

/** Verbs whose base form is also a common adjective. */
export const ADJECTIVE_VERBS = wordSet(
  'abort calm clean clear close complete correct double fast fit free further level live lower mean moderate mute narrow open own present secure separate slow top total upset welcome direct average equal prompt mature humble steady warm cool dry smooth idle subject elaborate deliberate alternate wrong thin light perfect',
);

/** base, past, participle, for the verbs that do not take "-ed". */
export const IRREGULAR: readonly (readonly [base: string, past: string, participle: string])[] =
  `arise arose arisen|beat beat beaten|become became become|begin began begun|beseech besought besought|bid bid bid|bid bade bidden|bind bound bound|
  break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|buy bought bought|cast cast cast|
  catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|
  drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|
  flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|
  forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got|give gave given|go went gone|
  grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
  keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|
  make made made|mean meant meant|meet met met|mislead misled misled|overcome overcame overcome|oversee oversaw overseen|
  overthrow overthrew overthrown|pay paid paid|plead pleaded pleaded|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|
  redraw redrew redrawn|repay repaid repaid|rerun reran rerun|reset reset reset|rethink rethought rethought|rewrite rewrote rewritten|
  ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
  send sent sent|set set set|shed shed shed|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sink sank sunk|sit sat sat|
  sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|
  stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|take took taken|teach taught taught|
  tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|
  undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|win won won|
  wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|do did done|bear bore borne|bend bent bent|bet bet bet|bite bit bitten|bleed bled bled|blow blew blown|breed bred bred|burst burst burst|
  cling clung clung|kneel knelt knelt|override overrode overridden|overrun overran overrun|overspend overspent overspent|overtake overtook overtaken|
  resell resold resold|retake retook retaken|shake shook shaken|shine shone shone|sing sang sung|slay slew slain|slide slid slid|spill spilled spilled|spin spun spun|
  spit spat spat|sting stung stung|swell swelled swollen|swim swam swum|swing swung swung|thrust thrust thrust|tread trod trodden|underpay underpaid underpaid|
  unwind unwound unwound|weave wove woven|weep wept wept|wring wrung wrung|mistake mistook mistaken|outdo outdid outdone|underwrite underwrote underwritten`
    .split('|')
    .map((entry) => entry.trim().split(' ') as [string, string, string]);

/** Verbs of what people do of their own will: "pilots want their manager to go". */
export const WILLED_VERBS = wordSet(`
  want say demand urge vow accuse warn seek need fear call reject refuse oppose insist accept agree argue blame
  claim deny hope plan threaten
`);
