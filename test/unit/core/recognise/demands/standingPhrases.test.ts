import { check } from './markup';

/** Wishes and refusals in phrases that need no verb of asking. */
describe('standing phrases', () => {
  check([
    ['[g:Anglers] are anxious for {request|the [o:council] to clear the weir}.', 'Anglers'],
    ['[g:Anglers] are keen to clear the weir.'],
    ['The onus is on the [o:club] to {request|prove it}, the [o:league] said.', 'league', 'club'],
    ['It is up to the [o:league], the [g:players] say, to {request|prove it}.', 'players', 'league'],
    ['The [g:veterans] made the case for a {request|museum}.', 'veterans'],
    ['"We will settle for nothing less than an {demand|apology}," [p:Kolb] said.', 'Kolb'],
    ['"{refusal|Giving up the islands} is out of the question," [p:Kolb] said.', 'Kolb'],
    ['A {refusal|merger} is off the table, [p:Kolb] said.', 'Kolb'],
    ['The delay is unacceptable, [p:Kolb] said.'],
    ['The [p:minister] shut the door on a {refusal|second vote}.', 'minister'],
    ['The [o:board] will not budge on the {refusal|closing date}.', 'board'],
    ['The [p:premier] set the [g:mayors] the task of {demand|clearing the snow}.', 'premier', 'mayors'],
    ['The [o:cabinet] tasked the [o:agency] with {demand|drafting a plan}.', 'cabinet', 'agency'],
    ['The [o:agency] has been tasked with {demand|drafting a plan}.', '', 'agency'],
    ["The [g:nurses]' demand is for {demand|8 percent}.", 'nurses'],
    ['The [o:league] faced a clamour to {request|move the final}.', '', 'league'],
    ['The [p:general] will have no truck with a {refusal|ceasefire}.', 'general'],
    ['The [o:union] rejected outright a {refusal|plan to shut the depot}.', 'union'],
    ['The [p:premier] dismissed out of hand a request for {request|talks}.', '', 'premier'],
    ['[p:Peg Ashe] was blunt: {demand|the [p:minister] must go}.', 'Peg Ashe', 'minister'],
    ['“{demand|The [p:minister] must go},” raged [p:Peg Ashe].', 'Peg Ashe', 'minister'],
    ['“Please, please {request|check on your neighbours},” said [p:Peg Ashe].', 'Peg Ashe'],
    ['The [g:bishops] drew the line at {refusal|blessing the barracks}.', 'bishops'],
    [
      '[g:Campaigners] put it to the [g:clubs] that {proposal|they should pay for the policing}.',
      'Campaigners',
      'clubs',
    ],
    ['The [p:warden] put it to the [o:board] that {proposal|the hall be closed}.', 'warden', 'board'],
    ['[g:Airlines] have been put on notice to {demand|refund them}.', '', 'Airlines'],
    ['The [o:ministry] advises against {proposal|all but essential travel to [l:Velm]}.', 'ministry'],
    [
      'The [o:union] gave [o:Deltarail] an ultimatum: a {ultimatum|pay rise} or a summer of strikes.',
      'union',
      'Deltarail',
    ],
    ["The [o:board] gave short shrift to [g:shareholders]' demand for a {demand|dividend}.", 'shareholders'],
  ]);
});

/** What stands between the cue and the content, and how lists of it go on. */
describe('orders by verbs that often say little', () => {
  check([
    ['“{demand|Don’t blame the people on the night shift},” [p:Al Rusk] said.', 'Al Rusk'],
    ['“{demand|Get them into a room},” [p:Al Rusk] said.', 'Al Rusk'],
    ['“Don’t blame me,” [p:Al Rusk] said.'],
  ]);
});

describe('longer sentences', () => {
  check([
    ['[o:Skylark] was ordered by a [o:court] in [l:Velm] to {demand|rehire 40 crew}.', 'court', 'Skylark'],
    [
      'The [o:regulator] ordered the [o:bank] to {demand|halt loans}, {demand|freeze accounts} and {demand|submit a report}.',
      'regulator',
      'bank',
    ],
    [
      'The [o:council] told [g:shops] to {demand|close} and [g:residents] to {demand|stay at home}.',
      'council',
      'shops',
    ],
    ['[g:Farmers] would not go home before {condition|the [p:governor] met them}, [p:Kolb] said.', 'Kolb', 'governor'],
    ['The [o:firm] denied that it had asked the [p:mayor] to stop the march.'],
    ['A neighbour called for an ambulance.'],
    ['The bakery will close unless a buyer is found.'],
  ]);
});
