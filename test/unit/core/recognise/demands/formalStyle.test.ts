import { check } from './markup';

describe('demands in formal and older English', () => {
  check([
    ['[g:Residents] further ask that {request|the [o:council] restore the ferry}.', 'Residents', 'council'],
    ['The [o:court] further ordered the [o:firm] to {demand|pay the costs}.', 'court', 'firm'],
    ['The [o:court] has called further talks and heard further witnesses.'],
    ['[p:Dov Pell] bade the [g:delegates] {demand|be vigilant}.', 'Dov Pell', 'delegates'],
    ['The [p:bishop] bade the [g:owners] {demand|open their books}.', 'bishop', 'owners'],
    ['The [o:firm] bid 3 million for the quay.'],
    ['“{demand|Let the mighty spare the weak},” the [p:bishop] said.', 'bishop'],
    ['[c:Korva] insists upon an {demand|apology}.', 'Korva'],
    ['[p:Ida Moe] insisted to reporters that {demand|the [g:tenants] be told the truth}.', 'Ida Moe', ''],
    ['“Please, {request|do not storm the building},” [p:Leyla Onur] said.', 'Leyla Onur'],
    ['Strand asked [g:speakers] to {request|keep to two minutes}.', 'Strand', 'speakers'],
  ]);
});

describe('what a body lays down', () => {
  check([
    ['“{demand|The [o:ministry] shall pay the costs},” the [p:judge] ruled.', 'judge', 'ministry'],
    ['The [o:congress] resolved that {demand|every [o:branch] shall pay a fee}.', 'congress', 'branch'],
    ['“We shall see,” [p:Moe] said.'],
    ['“The [p:tenant] shall keep the garden tidy,” the lease says.'],
    ['“The [p:president] shall be elected for four years,” the paper says.'],
    [
      'The [o:commission] ordered [o:Lumora] to {demand|delete the files}. The [o:company] is also required to {demand|appoint an auditor}.',
      'commission',
      'Lumora',
    ],
    ['The [o:company] is required to {ultimatum|appoint an auditor within <30 days>}.', '', 'company'],
    ['[g:Companies] are required to appoint an auditor within <30 days>.'],
  ]);
});

describe('what a condition is said to be', () => {
  check([
    ["[o:Nordquay]'s condition is that {condition|the [o:union] drop its suit}.", 'Nordquay', 'union'],
    ["[o:Nordquay]'s condition for higher pay is that {condition|the [o:union] drop its suit}.", 'Nordquay', 'union'],
    ['The [o:union] had until <Tuesday> to {ultimatum|decide whether to unload the ship}.', '', 'union'],
    ['The [o:union] had a week to decide.'],
  ]);
});

describe('what is asked in letters and speeches', () => {
  check([
    ['“Second, {demand|stop shouting at each other},” [p:Renzi] told the [g:villagers].', 'Renzi', 'villagers'],
    ['“{demand|Let no decision be taken before spring},” [p:Ferri] said.', 'Ferri'],
    ['“Let it be known that we tried,” [p:Ferri] said.'],
    ['First, the [o:police] closed the road.'],
    ['Second, work on the bridge has stopped.'],
    ['“Why don’t we {proposal|sit down on Monday}?” [p:Petrak] said.', 'Petrak'],
    ['“Why don’t you know?” [p:Petrak] said.'],
    [
      '“If the [o:state] does not {ultimatum|act before spring}, we will have no choice but to sue,” [p:Varga] said.',
      'Varga',
      'state',
    ],
    [
      '“Our one condition for taking part in the panel is {condition|full access to the records},” [p:Varga] said.',
      'Varga',
    ],
    [
      '[p:Demir] asked [g:reporters] whether they would please {request|stay behind the barriers}.',
      'Demir',
      'reporters',
    ],
    ['[p:Moe] asked whether the [o:bank] would be so kind as to {request|return the deposit}.', 'Moe', 'bank'],
    ['[p:Moe] asked whether the [o:bank] would return the deposit.'],
    ['Mr [p:Kalan] said: “{demand|Mr [p:Trajan] had better calm down}.”', 'Kalan', 'Trajan'],
    ['It is demanded of every [p:functionary] that {demand|he set an example}.', '', 'functionary'],
    ['“Be it resolved that {demand|the [o:ministry] of works supply the sets},” the paper says.', '', 'ministry'],
  ]);
});

describe('what is refused or held back until something is done', () => {
  check([
    [
      'The [g:dockers] said no ship would be unloaded until {condition|[o:Nordquay] withdrew the rota}.',
      'dockers',
      'Nordquay',
    ],
    ['The [g:tenants] voted to withhold their rent until {condition|the heating is repaired}.', 'tenants'],
    ['Talks cannot begin as long as jets are over our villages, the [p:envoy] said.'],
    ['The [g:clubs] want no part of the bill.'],
    [
      'The [o:federation] rejected a demand by the [g:referees] that {demand|every match be filmed}.',
      'referees',
      'federation',
    ],
  ]);
});

describe('what older notes and orders ask', () => {
  check([
    ['The [p:consul] begs leave to request that {request|the [g:crew] be sent home}.', 'consul'],
    ['The [p:governor] was pleased to direct that {demand|all rice be sold at once}.', 'governor'],
    ['The [p:bishop] prayed the [p:king] to {request|spare the city}.', 'bishop', 'king'],
    ['The [p:regent] required of the city a {demand|tribute of ten cows}.', 'regent', 'city'],
    ['The [p:khan] laid down that {demand|no caravan should pass}.', 'khan'],
    ['The [p:khan] laid down his arms.'],
    ['{demand|Let every member pay his dues}, and {demand|let no man cross the picket line}.'],
    ['Let sleeping dogs lie.'],
  ]);
});

describe('whose demand it is beside another', () => {
  check([
    [
      '[p:Idris Bell] suggested {proposal|[g:tenants] pay into an account}, and counselled {proposal|patience}.',
      'Idris Bell',
    ],
    [
      'The [p:governor] told [o:Casale] to {demand|fill in the trench}. Failure to do so angers the valley.',
      'governor',
      'Casale',
    ],
    ['{demand|Let [g:fishermen] and [g:farmers] have a say}.'],
    [
      '[g:Residents] marched to the hall on <Monday> with a demand that {demand|the [o:council] drop its plan}.',
      'Residents',
      'council',
    ],
    ["[p:Kofi Lund] said the residents' condition for leaving was a home for each of them."],
    ['The [o:council] said no plot would be let until the drains are dry.'],
    ['Second, check your tools.'],
    [
      'The [g:tenants] read out what they want from the [p:landlord], Brick Living: {request|working boilers} and {request|lower rents}.',
      'tenants',
      'landlord',
    ],
  ]);
});
