import { SPEECH_VERBS } from '../../../lexicon/verbs';
import { wordSet } from '../../../text/wordSet';
import { WORD_SENT } from '../../syntax/speechVerbs';

/** What a verb does, where that decides whether there is a demand and whose. Base forms. */

/** What a party that "will not" do is refusing to somebody; other verbs tell a plan or a forecast. */
export const YIELDING = wordSet(`
  accept allow permit tolerate consider respond agree consent assent acquiesce negotiate bow yield give surrender resign step withdraw back
  sign pay hand release support recognise recognize let cooperate comply apologise apologize compromise concede
  bend budge grant abandon attend participate discuss meet extend leave quit disarm recant reconsider change
  reverse lift reopen obey submit entertain approve endorse intervene return share publish disclose testify cede
  relinquish talk stop renegotiate reinstate play join vote enforce implement honour honor contribute host
  countenance condone stand sit put send provide remove end sell drop cut raise improve scrap cancel postpone suspend dismantle vacate
`);

/** What undoes, with "back", "down" or "out" behind it: "will not pull back", "will not tear the fence down". */
export const TAKING_BACK = wordSet('pull tear rip take');

/** What one does who is bound to: "expects the firm to honour the deal" is a wish, "to win" a forecast. */
export const COMPLYING = wordSet(`
  honour honor comply cooperate co-operate respect fulfil fulfill apologise apologize abide adhere obey refrain condemn
  act uphold implement cease stop pay release withdraw explain pull disarm hand disclose investigate intervene
  behave ensure refund submit supply compensate enforce surrender halt lift drop cancel reverse reconsider
  stand keep live follow contribute provide deliver publish present accept treat protect answer restore repay return
  end open allow let share shoulder own recall remove vacate recognise recognize dismantle evacuate
`);

/** Verbs whose object is the thing refused. */
export const TAKES_THING = wordSet(`
  accept tolerate countenance condone approve endorse entertain support grant allow permit
`);

/** Verbs by which somebody makes what the noun names ("issued a call", "repeated its demand"). */
export const MAKING = wordSet(`
  make issue repeat renew reiterate send submit file table launch voice present deliver lodge join echo lead sign
  put set give back support amplify step intensify unveil outline bring start circulate write publish post drop
  withdraw abandon defend win lose include contain express have register move pile exert increase pass approve
  adopt announce authorise authorize obtain serve secure draft draw mount hand claim assert receive lay spell stage hold
  promote rally drum whip address collect gather amass garner extend
`);

/** Verbs whose subject the demand is made to. */
export const HEARING = wordSet(`
  face receive reject ignore resist dismiss accept grant heed consider refuse deny rebuff get meet answer hear
  fulfil fulfill defy agree bow yield respond approve honour honor welcome decline spurn weigh study review discuss
  brush acknowledge oppose endorse react comply
`);

/** Verbs of the market: "demand for cars rose", "to meet demand for power". */
export const MARKET_VERBS = wordSet(`
  rise fall grow drop increase decrease surge soar remain exceed outstrip decline slow weaken strengthen jump climb
  double triple outpace rebound recover slump stay meet satisfy boost fuel drive stimulate curb dampen reduce
  outweigh push hit
`);

/** Verbs that "should" makes a forecast. */
export const FORECAST = wordSet(`
  sell help take see know come reach last become get expect improve rise fall recover win benefit look feel seem find
  mean happen appear suffice ease reopen return resume begin start open continue lead result bring allow drop grow cost clear arrive
  land
`);

/** After "must be" and "should be", these state a belief or a standard, no wish. */
export const STATES = wordSet(`
  back home able ready fit available possible fine ok okay tired mad joking wrong true happy sad nice proud noted said remembered
  interesting easy difficult hard lonely strange odd weird awful frustrating exhausting terrifying enough surprised surprising surprise problem delighted pleased finished lovely
  fun thrilled grateful disappointed devastated expected mild warm dry wet cold sunny windy close tight busy crowded over
  underway exciting thrilling bumpy
`);

/** Openings of speech that ask for nothing. */
export const EMPTY = wordSet(`
  look listen thank imagine remember believe forget wait see note consider suppose say guess mind trust god bless
  welcome congratulate let get have do be know think take given like love hope need want come mean watch judge meet
  ask tell call hello worry make put talk play face work fear act support fire step change state question hand
  fight strike plan result cause report police travel trade share claim view fall rise
`);

/** After "don't", these only turn a phrase. */
export const IDLE = wordSet('underestimate get panic blame count bother expect pretend ignore quote wait read');

/** Verbs whose infinitive only plans, considers or threatens a demand. */
export const PROSPECTIVE = wordSet(`
  plan expect consider prepare intend hesitate fail decline refuse seem appear tend want like wish hope tempt
  authorise authorize decide schedule set allow permit entitle encourage persuade ask urge
`);

/** What a party says before "unless" when it threatens or refuses. */
export const COMMITS = wordSet(`
  threaten vow warn refuse pledge promise insist swear agree accept offer decline plan intend
`);

/** Verbs whose past form right before "to" is a passive without its auxiliary ("drivers ordered to pay"). */
export const HEADLINE_PASSIVES = wordSet(`
  tell order urge instruct direct advise warn oblige require summon pressure encourage invite persuade command
  subpoena compel press push implore exhort prod
`);

/** What one declines or refuses to say is no refusal of anybody's wish. */
export const SAYING = wordSet(`
  comment say elaborate specify name identify discuss answer speculate describe confirm give disclose reveal be
  speak talk provide
`);

/** What a party grants the other one: "would lift the blockade if the chancellor met its leaders". */
export const CONCESSIONS = wordSet(`
  lift release free return resume reopen disarm surrender negotiate talk meet sign ratify recognise recognize drop vote
  support back accept agree call suspend lay leave end allow admit let give pay restore rehire reinstate hand withdraw extradite
`);

/** Verbs by which somebody comes to have the same wish as what they bring out. */
export const UTTERS = wordSet(`
  read issue send publish release write sign post circulate submit file adopt table present pass unfurl carry hold
  wave deliver hang raise drop lift lodge bring
`);

/** Verbs whose subject and object stand face to face. */
export const MEETS = wordSet(`
  meet accuse face confront visit see criticise criticize attack blame summon warn address receive denounce greet
  interrupt besiege approach question press pressure sue host speak talk turn write appeal complain condemn challenge threaten snub
`);

/** Verbs before "by" with whom only read what another wrote. */
export const READS = wordSet('see obtain view review read publish report quote cite hear');

/** Verbs before whom one turns to: "wrote to", "an appeal to". */
export const TURNS = wordSet('write appeal turn send address');

/** What is to come about in "will walk out if no settlement is tabled". */
export const REACHING = wordSet(`
  reach agree table make offer give pay find strike sign receive secure provide announce set appoint release take do send
  bring build restore publish hold arrange
`);

/** What one will not do with somebody, who is the verb's object: "refused to meet them". */
export const SHUNNABLE = wordSet('meet see receive face recognise recognize obey help answer');

/** What one does to somebody: "refused to disclose to Congress". */
export const GIVING = wordSet(`
  disclose give hand turn speak talk bow yield testify answer respond return submit listen report apologise
  apologize release deliver
`);

/** Verbs by which word is sent to somebody from afar. */
export const SENDS_WORD = wordSet(WORD_SENT);

/** What one does oneself, who writes or calls: "wrote to the council to complain", "radioed the tower to say". */
export const TOLD_BY_WORD = wordSet(`
  ${SPEECH_VERBS} arrange learn find check enquire seek book get give make join hear let try set raise show
  register sign cancel meet discuss
`);

/** What befalls one, or is borne. */
export const BEARING = wordSet('suffer bear foot shoulder die starve lose endure freeze shiver languish');

/** What only the body itself does to a member of it. */
export const REMOVING = wordSet('suspend expel exclude ban bar remove eject disqualify strip kick');

/** Words before "-ing" that say it was not done. Forms as printed. */
export const UNDOING = wordSet(`
  short denied denies deny denying without considering considered consider considers despite instead
`);

/** What one "should" do as a forecast: "should see gains". */
export const FORESEEING = wordSet('see know expect find benefit hear underestimate doubt assume forget');

/** Words by which the sentence before gives an order. Forms as printed. */
export const ORDERING_WORDS = wordSet(`
  must shall ruling order orders ordered rule rules ruled demand demands demanded deadline announced instructed require
  requires barred injunction verdict judgment judgement decree
`);

/** Verbs by which somebody holds something for necessary: "deems it vital that". */
export const DEEMING = wordSet('deem consider think believe find hold regard judge call');

/** What an order does to what goes on. */
export const HALTING = wordSet('halt stop suspend freeze block delay close lift reinstate restore evict annul');

/** Verbs by which a demand comes to somebody: "sent a request to". */
export const DIRECTING = wordSet('make send submit address present issue direct put take bring deliver hand');

/** Verbs that say only that there is more of a demand. */
export const GROWTH = wordSet(`
  grow mount rise build increase intensify multiply swell come continue spread persist emerge pile
`);

/** Verbs by which somebody says that there is a need. */
export const STRESSING = wordSet(`
  reiterate stress underline underscore emphasise emphasize highlight repeat voice express press impress reaffirm
  affirm cite invoke raise note restate recall speak
`);

/** What is done about a deadline, by which nobody sets one. */
export const MOVES_DEADLINE = wordSet('lift extend miss meet postpone push delay pass beat');

/** Imperatives that ask nothing of anybody, at the head of a headline. */
export const IDLE_OPENERS = wordSet('thank congratulate welcome look wait see hope love meet say');

/** Verbs behind "let's" that propose nothing. */
export const IDLE_WITH_LETS = wordSet('see say face be hope wait assume imagine remember recall look start');

/** Imperatives that seldom ask for anything, even with an object. */
export const EMPTY_WITH_OBJECT = wordSet(`
  let get have do be know think take like love hope see thank need want imagine remember believe forget mind meet
  tell ask call look mean watch say god bless
`);

/** Imperatives that ask for nothing in a row of others either. */
export const EMPTY_WHOLLY = wordSet(`
  thank look listen remember imagine believe wait see let know think like love hope welcome
`);

/** What a tool or a form does with everybody: "asks users to enter a date". */
export const INSTRUCTING = wordSet('ask tell require instruct remind prompt advise want');

/** Verbs by which somebody answers, though nothing tells how it ends. */
export const ANSWERING = wordSet(`
  reply respond answer retort counter promise pledge offer hesitate demur balk shrug comply relent yield
`);

/** What one declines to say, or says that one will do, to somebody who has asked for something. Nouns as well. */
export const PUT_OFF = wordSet(`
  comment comments say answer respond reply discuss study consider think review examine weigh plans intention
  request requests demand demands proposal proposals appeal idea ideas recommendation recommendations both neither
`);

/** What one "cannot" do because one is not able to: nobody forbids it. */
export const INABILITIES = wordSet('lose win afford run play walk see hear live be have wait do survive rely expect');

/** What a "drive to" do asks of others: "a drive to get the sentence commuted". */
export const DRIVE_ENDS = wordSet('get have force persuade make abolish end repeal scrap ban stop save');

/** What others are asked to do to those who are named: "asked for the crews to be paid". */
export const GRANTED = wordSet(`
  treat pay repay fly release free consult hear include inform compensate recognise recognize exempt reinstate
  rehire protect allow let tell give grant spare rehouse relieve transfer hear admit
`);

/** Verbs of wanting, behind "what" and "all": "What the crews want is". */
export const WISHES = wordSet('want demand need ask seek request expect require deserve propose suggest recommend');

/** Of these, the forms that are nouns as well. */
export const NOUN_WISHES = wordSet('need needs want wants demand demands');

/** Verbs that want something by the preposition "for". */
export const WISHES_FOR = wordSet('call push press hold campaign plead appeal lobby beg stick');

/** What may stand between a verb of wanting and "is": "What we ask for is", "What they want now is". */
export const BEFORE_LINK = wordSet('for on from of now them him her you it');

/** Behind "in": "What they want in return is". */
export const BARGAINS = wordSet('return exchange');

/** What is done with conditions by those who have not set them. */
export const MEETING = wordSet('meet fulfil fulfill satisfy accept face receive');

/** Verbs that open a question about what somebody wants: "What do they demand?" */
export const ASKED_ABOUT = wordSet('want demand');

/** What is done to give way, and hardly else. */
export const GIVES_WAY = wordSet(`
  renounce disarm apologise apologize withdraw release recognise recognize surrender comply cooperate abandon free hand lay
  respect honour honor resign lift return cease halt stop accept pull dismantle disband compensate relinquish
`);
