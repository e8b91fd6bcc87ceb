import { wordSet } from '../../../text/wordSet';
import { singular } from '../../syntax/tags/morphology';

/** What a noun is, where that decides whether there is a demand. All in lower case, singular unless both are in use. */

/** Sources of general duties: what they require is nobody's demand. */
export const LAW_NOUNS = wordSet(
  `act law rule treaty constitution regulation code policy legislation statute charter convention bylaw by-law bill
  article clause section guideline job role task work process procedure system plan strategy design experiment recipe
  protocol standard contract licence license`,
);

/** Of these, what lays down what holds for all: "the constitution says that the president must". */
export const LAID_DOWN = wordSet(
  'law constitution treaty statute charter convention rulebook legislation lease contract bylaw',
);

/** What is decided in one case: what it requires, somebody in particular has to do. */
export const RULINGS = wordSet(
  `order ruling verdict judgment judgement injunction decree directive subpoena ultimatum notice resolution declaration
  warrant settlement circular decision draft`,
);

/** People who foresee and judge: their "must" and "should" is an opinion. */
export const OBSERVERS = wordSet(
  `analyst economist forecaster observer commentator pollster pundit bookmaker critic-at-large strategist historian consultant
  leaflet label manual handbook packaging recipe`,
);

/** Soldiers and staff, who are ordered as a matter of course. */
export const SUBORDINATES = wordSet(
  `troop troops soldier soldiers force forces army navy unit units crew crews squadron battalion aide aides`,
);

/** Behind "his", "her", "its": whom one tells what to do every day. */
export const OWN_PEOPLE = wordSet(
  `deputy driver player men man staff team colleague secretary pupil child son daughter wife husband friend family
  assistant officer guard bodyguard clerk teammate sister brother mother father squad side bench defender striker midfielder
  forward bowler batter batsman lawyer agent paratrooper marine fighter gunman commander sailor pilot ranger rider`,
);

/** Of these, whom a coach has: "wants his side to attack". */
export const SQUAD = wordSet(
  'side team squad player bench defender striker midfielder forward winger goalkeeper batter batsman bowler attack defence',
);

/** Things that carry words or cannot want anything: never taken for a demander by their noun alone. */
export const NON_PARTIES = wordSet(
  `letter statement petition resolution motion lawsuit suit post message note editorial tweet report speech memo email video
  law act rule bill treaty agreement deal draft document article study survey plan proposal decision move measure
  situation crisis conflict process war talk talks meeting vote election summit session conference interview announcement call
  demand request appeal pressure need time day week month year thing way question issue problem result case matter
  amendment charter constitution policy guideline regulation step effort attempt action event incident attack
  strike protest march rally comment remark word figure number amount lot rest part ruling judgment verdict order`,
);

/** Objects that "reject", "deny" and "dismiss" take when no demand is refused. */
export const ASSERTIONS = wordSet(
  `allegation accusation claim charge criticism notion report argument comparison assertion rumour rumor theory speculation
  suspicion accuracy narrative description characterisation characterization evidence finding concern fear lie insinuation
  responsibility wrongdoing involvement knowledge link guilt view label interpretation premise thought worry threat
  story version account alibi kidney organ drink transplant
  ballot vote voter doubt goal penalty opinion figure number estimate warning result results conclusion implication helping`,
);

/** Who or what is called "for" by telephone or by a wave of the hand. */
export const SUMMONED = wordSet(
  `ambulance physio doctor medic taxi cab waiter nurse backup reinforcement helicopter stretcher bill drink pizza silence order`,
);

/** What one seeks without asking anybody for it. */
export const SOUGHT_ALONE = wordSet(
  `asylum refuge shelter re-election reelection treatment office revenge work job employment cover safety comfort attention
  market customer client supplier tenant talent growth fame
  seat election nomination buyer investor candidate fortune fame solace sanctuary way profit opportunity victory medical`,
);

/** Nouns that name an action or concession though their ending does not tell. */
const ACTION_NOUNS = wordSet(
  `inquiry enquiry review probe halt end ban closure release retrial audit ceasefire truce boycott strike investigation
  search count recount cull inquest curfew lockdown shutdown evacuation withdrawal return recall refund stop change reform increase rise cut
  raise freeze pause delay extension overhaul apology clampdown crackdown report test hearing trial repair payment arrest
  removal resignation demolition vote referendum plan idea offer proposal call demand request appeal plea motion pressure
  bid access entry permission visa bail parole leave pay compromise deal amnesty talk talks negotiation negotiations
  debate check vaccination start date meeting summit limit cap tax levy quota fund hike merger swap patience caution restraint calm moderation vigilance
  prudence curb rethink retreat route visit partnership alliance moratorium embargo sanction sanctions fine
  concession suggestion invitation attempt push move effort sale transfer merger takeover petition application ultimatum`,
);

/** What can be denied, dismissed or resisted so that it is a refusal. */
export const REFUSABLE = wordSet(
  `request appeal petition application motion permission access entry bail parole visa leave call demand proposal idea
  suggestion plan offer plea bid pressure invitation ultimatum recommendation compromise concession extension
  sale consent merger takeover bill approval nomination resolution measure amendment referendum payment funding loan
  licence license permit asylum clemency pardon refund recognition review retrial hearing aid help overture
  reform release transfer deployment inquiry probe ceasefire truce talk negotiation`,
);

/** What one is a guest at: an invitation there asks for nothing. */
export const FESTIVITIES = wordSet(
  `wedding party dinner lunch breakfast premiere concert ceremony funeral exhibition gala ball palace world reception show
  screening festival launch banquet opening feast birthday game match`,
);

/** What evidence comes from: what it "suggests" is no proposal. */
export const EVIDENCE = wordSet(
  `result data figure evidence poll study report research finding survey sign trend analysis estimate statistic number
  forecast image photo photograph footage video record test history name source`,
);

/** Nouns for what a party gives or does: where these depend on something, the party sets a condition. */
export const POSITIONS = wordSet(`
  support participation agreement deal progress talk return aid release offer approval vote cooperation withdrawal
  lifting peace relation truce ceasefire backing consent attendance investment funding funds loan
  disbursement tranche credit grant contract subsidy assistance visa
  payment signature acceptance extension position stance willingness future involvement negotiation permission permit
  licence license clearance go-ahead light assent blessing takeover merger transfer bail parole membership rescue
`);

/** What keeps silent, whatever the verb: "refused to give his name". */
export const UNTOLD = wordSet(`
  name names detail details reason reasons comment comments figure figures number numbers answer answers
  explanation explanations identity identities interview interviews further more what who whether how why where
  when if
`);

/** True if the noun (lower case, singular) names an action. */
export function isAction(noun: string): boolean {
  // "ordered reinforcements to the border".
  return ACTION_NOUNS.has(noun) || /(?:tion|sion|(?<!force)ment|ance|ence|sal|val|ure|ing|ism)$/.test(noun);
}

/** True of a word for what people march, strike and fast for: what others can give them, or that there is to be more of. */
export function isCause(word: string): boolean {
  const noun = singular(word);
  return (isAction(noun) && word !== 'missing') || CAUSES.has(noun) || MORE.test(word);
}

const CAUSES = wordSet(
  'right justice wage pay bonus independence autonomy democracy recount peace job freedom pension quota',
);

/** "lower fees", "longer breaks". */
const MORE =
  /^(?:more|less|extra|(?:few|bett|low|high|short|long|clean|saf|cheap|fair|strict|tough|earli|lat|small)er)$/;

/** True for what may be proposed, and so be backed or turned down: "came out for a ban", "held out against a sale". */
export function isProposed(noun: string): boolean {
  const one = singular(noun);
  return REFUSABLE.has(one) || isAction(one);
}

/** What holds, asks or allows for things without wanting them: "the plan calls for three more schools". */
export const PLAN_NOUNS = wordSet(
  `plan bill law act constitution charter budget design contract scheme schedule recipe script plot part job role forecast situation occasion moment work`,
);

/** Made to ask the same of whoever uses them. */
export const INSTRUMENTS = wordSet(
  `tool app form survey questionnaire game software quiz exercise test poll question recipe programme program chatbot machine screen page button puzzle`,
);

/** What is written or read out, and wants what its author wants. Singular. */
export const CARRIERS = wordSet(`
  letter statement petition message note report resolution notice leaflet banner placard sign poster email e-mail
  memo document text declaration appeal telegram fax post pamphlet manifesto communique communiqué circular tract
  flyer graffiti voice slogan inscription sticker headline caption warning advisory
`);

/** What presses the other side: to end it is offered, not asked for. */
export const PRESSURES = wordSet(`
  protest protests strike strikes fast blockade blockades boycott siege sit-in hunger action attack attacks them it
  camp square street streets building peacefully voluntarily case suit lawsuit claim appeal complaint charges
`);

/** Words whose "to" only opens a possibility or a plan. */
export const PROSPECTS = wordSet(`
  order able unable likely unlikely ready willing unwilling reluctant prepared right power powers plan plans
  intention decision not how what when where whether whom used
`);

/** Words whose "that" opens what is said or meant, and does not restrict a noun. */
export const SAID_CONTENTS = wordSet(`word signal reminder 
  view belief opinion statement message feeling sense idea fact principle conviction argument position consensus
  doubt letter reporter reporters journalist journalists me us him them her post tweet condition call demand
`);

/** What is called important of what somebody has to do; other things just are so. */
export const IMPORTANT_ACTS = wordSet(`
  restraint dialogue ceasefire truce withdrawal release compliance respect implementation adherence end return
  access de-escalation calm resumption reform action transparency talk negotiation disarmament protection
`);

/** Nouns of striving, which is as often for one's own good. */
export const STRUGGLES = wordSet('bid campaign push fight battle quest drive crusade');

/** What stops or bars something by an "-ing" behind it: "an order halting the work". */
export const ORDERS = wordSet('order injunction ruling decree directive instruction notice warrant edict');

/** Words before "call", "order" and their like that ask for nothing: "phone call", "tall order". */
export const BEFORE_CALL = wordSet(`
  phone telephone video conference roll wake-up close curtain tall pecking batting mail money
`);

/** Words before "demand" in the sense of the market. */
export const BEFORE_MARKET_DEMAND = wordSet(`
  consumer domestic global market strong weak weaker stronger rising falling growing high higher lower soaring
  increased meet world export energy in on customer supply
`);

/** What a market's demand is. */
export const MARKET_DEGREES = wordSet('greater higher lower stronger weaker strong weak brisk low high');

/** Demands of many, of which there is more or less. */
export const GROWING_NOUNS = wordSet(`
  orders instructions warning warnings cry chants shouts call calls pressure demands appeals requests clamor clamour pleas cries
`);

/** What one suggests in order to explain, not to propose. */
export const EXPLANATIONS = wordSet('motive possibility pattern way reason cause connection lack need shift move');

/** What two sides do: who is named behind "with" is to join in. */
export const JOINT_ACTS = wordSet(`
  talk negotiation discussion meeting dialogue truce ceasefire alliance merger partnership pact deal summit
`);

/** What others do to whom the noun belongs to: "the camp's closure". */
export const DONE_TO = wordSet(`
  closure arrest removal dismissal release sacking detention punishment trial expulsion extradition abolition
  replacement demolition suspension prosecution deportation rescue evacuation inclusion exclusion eviction
  disqualification reinstatement
`);

/** Nouns before "to" that tell what something is for. */
export const AIMS = wordSet('bid effort efforts attempt campaign move strike protest drive push');

/** Judgements by which somebody turns down what was asked: "called it absurd". */
export const SCORN = wordSet(`
  absurd unacceptable ridiculous impossible unrealistic outrageous nonsense blackmail preposterous unreasonable
  naive illegal laughable
`);

/** What words before a colon say of the message behind it: "The report is blunt: …". */
export const HERALDS = wordSet('blunt clear plain simple stark unambiguous unequivocal unmistakable same short');

/** What one expects of somebody who owes it: "expects an apology", but "expects growth". */
export const OWED = wordSet(`
  apology explanation answer compensation refund guarantee clarification retraction compliance restraint redress
`);

/** What a party to a case moves for. */
export const COURT_MOTIONS = wordSet(`
  mistrial dismissal acquittal adjournment stay bail retrial injunction recusal continuance judgment judgement
  hearing suppression disqualification postponement delay removal change
`);

/** What is filed with an office that is to act on it. */
export const FILED = wordSet('petition complaint motion request claim lawsuit suit application appeal');

/** What one insists on as true. */
export const HELD_TRUE = wordSet('innocence truth version account accuracy correctness story');

/** What is counted before it is listed: "three things:", "the following:". */
export const COUNTED_THINGS = wordSet(`
  thing things following points measures steps changes concessions guarantees reforms this
`);

/** What takes skill or care by its nature: "The game called for patience", "The climb demands strong legs". */
export const TAKING = wordSet(`
  game games match occasion task job role recipe dish part course climb route terrain weather sport craft
`);
