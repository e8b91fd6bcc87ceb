import { check } from './markup';

/** What news puts between a cue and what is wanted: who says so, who somebody is, when, where and how. */
describe('demands across asides', () => {
  check([
    ['[c:Norland], the statement added, urges its [g:partners] to {request|stand by the deal}.', 'Norland', 'partners'],
    ['The [g:dockers], the [p:mayor] said, demand an {demand|end to the talks}.', 'dockers'],
    ['The [o:council] voted for a motion that urges the [o:executive] to {request|recall the ambassador}.'],
    [
      '{proposal|[p:Ada Quist], who has been held for 200 days, should be freed at once}, the [o:Press Watch] said in a letter.',
      'Press Watch',
    ],
    ['The [o:firm] said {proposal|[g:customers] who bought the heaters should return them}.', 'firm', 'customers'],
    [
      'The [o:port] is shut, and {proposal|[g:drivers] who kept the lanes closed should return them}, the [o:firm] said.',
      'firm',
      'drivers',
    ],
    [
      'The [o:firm] said {proposal|[g:drivers] should wait} and {proposal|those who left should come back}.',
      'firm',
      'drivers',
    ],
    ['A plea by the [p:widow], read out in the chamber, for {request|the case to be reopened} was ignored.', 'widow'],
    [
      'Their conditions for a return to work, as listed in a leaflet, are {condition|new rotas} and a {condition|written apology}.',
    ],
    ['It is high time, the [o:weekly] wrote, that {request|the [o:party] ask itself why it loses}.', 'weekly'],
    ['[p:Lind] asked for {request|patience} and, above all, for {request|300 officers}.', 'Lind'],
    ['[g:Bishops] were among those urging the [o:ministry] to {request|release the sailors}.'],
    ['[g:Fighters] were told over loudspeakers to {demand|drop their weapons}.', '', 'Fighters'],
    [
      'Although [p:Roke] had been pressed for months by his [g:generals] to {demand|attack}, he did nothing.',
      'generals',
      'Roke',
    ],
    ['The [o:ministry] has been called on by the [g:bishops] to {request|free the sailors}.', 'bishops', 'ministry'],
    ['It was demanded that {demand|the sailors be freed}.'],
    ['Badgered by his [g:deputies] to {request|explain the leak}, [p:Axen] left.', 'deputies'],
    ['The [o:union] continued to press the [o:firm] to {demand|reopen the pit}.', 'union', 'firm'],
    ['[o:Grey & Sons] was given until <Friday> to {ultimatum|withdraw the memoir}.', '', 'Grey & Sons'],
    [
      'The [p:rector] gave the [g:students] occupying his office until noon to {ultimatum|leave}.',
      'rector',
      'students',
    ],
    ['The [p:judge] gave the [c:state] ten days to {ultimatum|explain the delay}.', 'judge', 'state'],
    [
      'The [g:men] have been told by the [o:Court of Arbitration for Sport] to {demand|hand over emails}.',
      'Court of Arbitration for Sport',
      'men',
    ],
    ['The [o:union] called on acting President [p:Moe] to {request|name a judge}.', 'union', 'Moe'],
    ['The [o:union] urged [g:members] to {request|meet at 8:30 p.m. on the pier}.', 'union', 'members'],
    ['The [o:union] is demanding a {demand|7% pay rise for 90 drivers}.', 'union'],
    ['[p:Moe] told the [o:BBC] that [c:Norland] cannot wait and must {demand|apologise}.', 'Moe', 'Norland'],
    ['[g:Students] marched to demand {demand|snap elections}.', 'Students'],
    ['The [o:union] wants "{request|boarding pay}" and {request|better hotels}.', 'union'],
    ['[p:Moe] asked [g:allies] to {request|send guns} after two drones crossed the border.', 'Moe', 'allies'],
    ['The head of the [o:port], [p:Jo Wick], urged [g:engineers] to {request|build a crane}.', 'Jo Wick', 'engineers'],
    ['[c:Norland] has given [o:Halden Mining] a week to {ultimatum|pay the tax}.', 'Norland', 'Halden Mining'],
    ['[g:Kolb Airways pilots] want [p:Moe] to {request|resign}.', 'Kolb Airways pilots', 'Moe'],
    ['The [g:aides] told a paper they had been pressed to {demand|sign agreements}.', '', 'aides'],
    ['[p:Moe] wants the [o:port] to {request|scrap rosters} that, he said, leave no rest.', 'Moe', 'port'],
    ['The [o:commission] told [g:ministers] to {demand|decide whether to back the pact}.', 'commission', 'ministers'],
    ['There will be no {refusal|deal} as long as he is president, [p:Lula] said.', 'Lula'],
    // A day that only tells of what is asked for is a part of it, whatever word it begins with.
    ['[p:Moe] urged the [o:navy] to {request|free two crews held since last Tuesday}.', 'Moe', 'navy'],
    ['[p:Moe] urged the [o:navy] to {request|open the canteen shut since early May}.', 'Moe', 'navy'],
    // How long it is to last is neither a part of it nor a condition.
    ['The [o:union] asked the [o:firm] to {request|pay the crews} for as long as they are ill.', 'union', 'firm'],
    ['[p:Moe] demanded that {demand|the [o:firm] pay a bonus} for as long as the strait is shut.', 'Moe', 'firm'],
    ['{ultimatum|[c:Norland] must disarm the rebels} or [c:Sudria] will do it, [p:Moe] warned.', 'Moe', 'Norland'],
    // One demand, not a second one by whoever makes the first.
    ['The [o:guild] wants [g:studios] to {request|seek consent}.', 'guild', 'studios'],
    [
      '[g:Thousands] called for the {request|release of [p:Ana Kolb], the founder of Zarvo}, and {request|new elections}.',
    ],
    ['[c:Sudria] conditions a swap on the {condition|return of a body}.', 'Sudria'],
    ['[g:Creditors] are pressing for the {demand|sale of the shipyard}.', 'Creditors'],
    ['The [o:youth wing] called for nothing less than the {request|end of the secret service}.', 'youth wing'],
    ['Nothing short of a {demand|public trial} will satisfy the victims, the [p:lawyer] said.', 'lawyer'],
    [
      'The [o:court] granted an order barring the [o:publisher] from {demand|selling the memoir}.',
      'court',
      'publisher',
    ],
    ['[g:Students] say they will stay in the hall until {condition|the [p:rector] resigns}.', 'Students'],
  ]);
});

describe('imperatives in a row, and under a headline', () => {
  check([
    ['"{demand|Stop the bombing}, {demand|open the roads}, {demand|let the aid through}," [p:Voss] said.', 'Voss'],
    ['"If they want peace, {demand|let them withdraw}," [p:Estrand] said.', 'Estrand'],
    ['"Sir, please {request|tell us where our sons are}," a [p:woman] shouted.', 'woman'],
    ['"{demand|Let the people vote}," [g:supporters] chanted.', 'supporters'],
    ['[p:Estrand] to [p:Roke]: {demand|Get out of Hane}', 'Estrand', 'Roke'],
    ['[o:Charity] pleads with [g:walkers]: {request|keep dogs on leads}', 'Charity', 'walkers'],
    ['[o:Farm lobby] says no to {refusal|lower milk quota}', 'Farm lobby'],
    ['{demand|Scrap rain tax}, [g:farmers] demand', 'farmers'],
    ['{demand|Axe the rain tax}, say [g:farmers]', 'farmers'],
    ['No to {refusal|rain tax}, say [g:farmers]', 'farmers'],
    // The verb may be a noun as well; what stands behind it can only be its object.
    ['"{demand|Ban assault weapons}. {demand|Fund mental health}," [p:Moe] said.', 'Moe'],
    ['"{demand|Stop funding fossil fuels}!" [g:protesters] chanted.', 'protesters'],
    ['"[p:Prime Minister], {demand|bring them home now}," [p:Moe] said.', 'Moe', 'Prime Minister'],
  ]);
});

/** The same words, and nobody wants anything of anybody. */
describe('asides around no demand', () => {
  check([
    ['[c:Norland], the statement added, exports its [p:partner]s grain.'],
    ['The [g:students] will stay in hospital until they recover, a [p:doctor] said.'],
    ['The [p:arbitrator] has until <June> to decide.'],
    ['The [p:colonel] said somebody always has to pay.'],
    ['The drug needs to be kept at eight degrees, according to the leaflet.'],
    ['The message was simple: [g:voters] are tired.'],
    ['Those calling for the first time wait longest.'],
    ['The [o:army] has yet to respond, an [p:aide] said.'],
    ['"I should not have to say it twice," the [p:judge] said.'],
    ['"Trade talks stalled," the [p:minister] said.'],
    ['The [p:adviser] spoke on condition that he not be named.'],
  ]);
});

describe('wishes in words that news also uses', () => {
  check([
    ['The [p:chancellor] left no doubt that {demand|[c:Norland] must pay}.', 'chancellor', 'Norland'],
    ['The [o:watchdog] is of the view that {proposal|fees should be published}.', 'watchdog'],
    ['The [o:court] held that {demand|the [c:state] must pay}.', 'court', 'state'],
    ['The [g:pilots] will not fly unless {condition|the roster is dropped}.', 'pilots'],
    ['The [g:pilots] agreed to fly on condition {condition|the roster is dropped}.', 'pilots'],
    ['The [g:villagers] were told they had an hour to {ultimatum|leave}.', '', 'villagers'],
    ['The [g:scientists] are lobbying to have the {request|reef protected}.', 'scientists'],
    ['{demand|She must go}, her [p:rival] said.'],
    ['[g:Drivers] are striking for {request|better pay}.', 'Drivers'],
    ['[c:Kolb] drew a red line at {refusal|foreign bases}.', 'Kolb'],
    ['[g:Teachers] put the [o:ministry] on notice to {ultimatum|settle by <Monday>}.', 'Teachers', 'ministry'],
    ['The [g:nurses] deserve {request|better}, their [o:union] said.', 'union'],
    ['[p:Minister] rules out {refusal|inquiry}', 'Minister'],
    ["The [g:strikers]' main demand, an {demand|end to night shifts}, was met on <Thursday>.", 'strikers'],
    ['The [g:rebels] have two demands, the [p:envoy] said: {demand|money} and a {demand|plane}.'],
    ['[g:Traders] threatened to shut shops if the tax was not {ultimatum|dropped}.', 'Traders'],
    ['An {request|inquiry} was called for by the [p:bishop].', 'bishop'],
    ['An {request|inquiry} is long overdue, the [p:bishop] wrote.', 'bishop'],
    ['The [g:families] are adamant that {demand|an inquiry be held}.', 'families'],
    ["At the top of the [o:union]'s list is a {request|shorter week}.", 'union'],
    ['The [o:committee] called the [p:chairman] to {request|give evidence}.', 'committee', 'chairman'],
    ['The [g:rebels] said they would free the men if {condition|the [o:army] left}.', 'rebels'],
    ['"[p:Minister], {demand|come and see for yourself}," the [p:nurse] said.', 'nurse'],
    ['"I just want them to {request|mend the road}," the [p:farmer] said.', 'farmer'],
    ['[g:Nurses] at the clinic demand {demand|more beds}.', 'Nurses'],
    ['[g:Bishops] have all appealed to the [p:loser] to {request|concede}.', 'Bishops', 'loser'],
    ['[g:Visitors] have been advised against {proposal|travelling to the islands}.', '', 'Visitors'],
    ['The [g:monitors] called on the [o:board] to {request|publish} and on the [g:candidates] to {request|wait}.'],
    ['The [o:bank] agreed on the proviso that {condition|the [o:factory] stay in Tarn}.'],
    ['No ship will sail until {condition|the crew is paid}, the [o:union] said.', 'union'],
  ]);
});

describe('words of demands that ask for nothing', () => {
  check([
    ['The recipe asks for six eggs.'],
    ['The app asks users to enter a date.'],
    ['He insisted on walking every metre himself.'],
    ['The [o:firm] learnt of it only when a [p:reporter] called.'],
    ['The demand for bicycles has never been greater, [g:dealers] say.'],
    ['[o:Halsk] must win by two goals to stay up, the [p:coach] said.'],
    ['The [p:speaker] asked the [p:member] for Norby whether he had finished.'],
    ['He pressed the button to open the door.'],
    ['The [o:firm] said it would close the plant if the [o:government] raised taxes.'],
    ['The appeal is to be heard in May.'],
  ]);
});

describe('how often, from where and by what means somebody asks', () => {
  check([
    ['The [p:mayor] called once more for a {request|dike}.', 'mayor'],
    ['The [g:bishops] pressed in vain for {demand|compensation}.', 'bishops'],
    ['The [g:rebels] called from their mountain base for {request|talks}.', 'rebels'],
    [
      'The [p:speaker] appealed over the radio to the [g:mutineers] to {request|lay down their arms}.',
      'speaker',
      'mutineers',
    ],
    ['The [g:bishops] pleaded in a pastoral letter with the [g:gangs] to {request|disarm}.', 'bishops', 'gangs'],
    ['His demand, first made in <1998>, for the {demand|release of the sailors} was repeated.'],
    ['The call, backed by nine states, to {request|end the blockade} was repeated.'],
    ['[c:Norland] has sought from [c:Sudria] the {request|handover of two men}.', 'Norland', 'Sudria'],
    ['An order came from the [o:ministry] to {demand|close the schools}.', 'ministry'],
    ['A request was put in on <Friday> for {request|more troops}.'],
    ['Calls are mounting across [l:Europe] for a {request|boycott of the games}.'],
  ]);
});
