/** Words of sport, by which towns and unknown names are told for clubs. Own compilation. */

/** Words that are used of sport alone, or nearly so: in their paragraph towns play, sign and sack. */
export const SPORT_WORDS = `striker+s midfielder+s goalkeeper+s goaltender goalie winger fullback full-back fly-half scrum-half flanker hooker quarterback linebacker halftime half-time fulltime kickoff kick-off touchdown+s inning+s homer+s
pitcher batter shortstop wicket+s batsman batsmen bowler+s hat-trick+s equaliser equalizer equalised equalized relegated relegation semifinal+s semi-final+s quarterfinal+s quarter-final+s playoff+s play-off+s
unbeaten undefeated substitute stoppage-time shootout shutout rebounds teammate+s team-mate+s footballer cricketer season coach goalless scoreless league midfield penalty-kick offside dugout linesman overs stumps seamer+s spinner+s peloton tie-break tiebreak unseeded knockout fixture+s goals scored scorer+s
defender+s headed crossbar free-kick all-rounder leg-spinner bowled lbw tries rebounder dunk puck`;

/** Words of players who change clubs. */
export const TRANSFER_WORDS = `signed sign+s signing joined join+s loan loaned transfer transferred contract bought buy sold acquired traded moved moves switched`;

/** Kinds of sport whose bodies are called by them: "Tennis Norland". */
export const SPORTS = `swim tennis cricket football rugby athletics swimming hockey basketball netball volleyball handball boxing cycling rowing skating gymnastics golf badminton squash triathlon sailing surfing judo wrestling equestrian`;

/** What only sides of a match do, and those who report on one: "Velm beat Sorby 2-1". */
export const CONTEST_VERBS = `bt beat+s defeated defeat+s drew draw+s lost lose+s thrashed thrash edged edge held host+s hosted overcame crushed routed downed trounced eliminated outscored visited visit face+s faced meet met played play win+s won`;

/** Words before the other side: "a win over Velm". */
export const BEFORE_OPPONENT = `over against with to at v+s v. vs.`;

/** Words that have a side behind them in a report of sport: "scored for Velm". */
export const BEFORE_SIDE = `for against over beating leaving steered guided fired propelled join joined joins joining`;

/** Nouns and participles before "by" and the winner. */
export const LOSSES = `defeat+s loss losses beaten defeated beating held thrashing`;
