import { wordSet } from '../../../text/wordSet';
import type { Word } from './words';

/** What verbs, nouns and adjectives take behind them. */

/** Words before "to" that take it as a preposition. */
export const TAKES_PREPOSITION_TO = wordSet(
  `bow bowed bows bowing yield yielded yields succumb succumbed cave caved respond responded responds response responses reply reaction according due thanks subject opposition limit limits attention objection objections
  contribution contributions amendment amendments addition contrary prior relation regard regards respect solution
  reference damage resistance susceptible close closer related linked devoted committed halt end loan loans exports access`,
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

/** Verbs that a clause without "that" may follow, so that another finite verb is to be expected behind them. */
export const TAKES_CLAUSE =
  wordSet(`say think believe hope know insist warn claim suggest fear feel argue admit deny add tell announce report find show
  see mean ensure expect demand propose ask recommend require order urge wish predict note vow swear agree guess suppose
  reckon confirm declare reveal complain understand decide make help let watch hear be have do`);

/** Verbs that a bare verb may follow. */
export const TAKES_BARE_VERB = wordSet(`
  help let make see hear watch have demand ask insist suggest propose recommend
`);

/** Verbs whose clause has a bare verb, also without "that": "proposed the club stay in Velm". */
export const TAKES_WISH = wordSet(`
  demand propose ask insist suggest recommend require order request urge advise
`);

/** Nouns and verbs whose "that" opens a wish: its verb has no "-s", whoever the subject is. */
export const OPENS_WISH = wordSet(`
  demand demands insist insists insistence insistences propose proposes proposal proposals suggest suggests
  suggestion suggestions recommend recommends recommendation recommendations ask asks request requests order
  orders require requires requirement requirements urge urges call calls rule rules ruling rulings decree decrees
  direct directs stipulate stipulates stipulation stipulations better adamant essential vital crucial imperative resolve
  right fair fitting proper appropriate preferable determined insistent vote specify legislate prescribe enact plead appeal pray
  implore wish wishes desire preference
`);

/** Verbs whose past form before "to" is a passive: "people believed to have left". */
export const TOLD_TO = wordSet(`
  believe think know allege suspect suppose require force tell order deem mean allow invite estimate understand
  oblige entitle
`);

/** True for "yielded to", "responded to": nobody is yielded or responded, so that it never describes who stands before it. */
export function answersTo(lemma: string, next: Word | undefined): boolean {
  return next?.lower === 'to' && /^(?:yield|bow|agree|accede|respond|react|object)$/.test(lemma);
}
