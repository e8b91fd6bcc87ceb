import { check } from './markup';

describe('those of whom some are named before the verb', () => {
  check([
    [
      'Environmental [g:groups] including [o:Velm Aid] and the [o:League] have demanded that {demand|the [o:bank] freeze the loan}.',
      'groups',
      'bank',
    ],
    ['[g:Unions] such as [o:Verdal] have called for a {request|strike}.', 'Unions'],
  ]);
});

describe('the speaker of a demand', () => {
  check([
    ['"{demand|The council must act},\" said [p:Ana Kolb], who runs the shelter.', 'Ana Kolb'],
    // Named before a colon, within a paragraph.
    ['It was begun by [p:Dan Moe], a father of three. [p:Moe]: "{demand|Give us a trial}."', 'Moe'],
    ['[p:Ella], 14, is glad; [p:Max], 15: "{demand|Ban them}. Please."', 'Max'],
    ['The hall is shut. [p:Pia Lund], head of the [o:union]: "{demand|Open it now}."', 'Pia Lund'],
    ['[p:Kolb] went home. It was printed in [l:Velm], 4 May: "{demand|Ban them}."', ''],
    // Whoever says something behind them.
    [
      '[p:Ana Kolb] quit. "I was asked to {request|sign a paper}," she wrote. "I refused." The [o:council] denies it.',
      '',
      'Ana Kolb',
    ],
    ['[p:Ida Lund]: No. The [p:coach] erred, but {demand|he must apologise to the [g:riders]}.', 'Ida Lund', 'coach'],
    // Whom another makes ask.
    ['[p:Ana Kolb] won, prompting her [p:rival] to demand a {demand|recount}.', 'rival'],
    ['The ruling led the [o:union] to demand a {demand|recount}.', 'union'],
    // What whoever urges does as well is none of what is urged.
    [
      '[p:Kolb] urged [g:residents] to {request|stay home until calm is restored} and gave an interview.',
      'Kolb',
      'residents',
    ],
    // Past a clause that says which ones.
    [
      'The [p:minister] met [g:farmers] who had blocked the road, and urged the [o:port] to {request|reopen}.',
      'minister',
      'port',
    ],
    [
      'The [o:court] stayed an order that had allowed mining, and asked the [o:port] to {request|file a report}.',
      'court',
      'port',
    ],
    // Given names that are verbs as well.
    ['Its leader, [p:Rose Kolb], asked the [o:port] to {request|close}.', 'Rose Kolb', 'port'],
    ["The [o:union]'s leader, Dr [p:Drew Kolb], asked the [o:port] to {request|close}.", 'Drew Kolb', 'port'],
    ['Its leader, [p:Will Kolb], asked the [o:port] to {request|close}.', 'Will Kolb', 'port'],
    ['"{demand|The fence must come down}," [p:Kolb] said.', 'Kolb'],
    ['"{demand|The trial must be fair}," Chief Justice [p:Ida Moe] said.', 'Ida Moe'],
    ['{demand|The state must pay the widows}, Chief Justice [p:Ida Moe] said in the ruling.', 'Ida Moe'],
    ['"{demand|The shelling must end}," UN relief chief [p:Ida Moe] told [g:reporters].', 'Ida Moe'],
    [
      'The [o:union] ended its strike after the [o:port] agreed to talk, but called on the [o:state] to {request|step in}.',
      'union',
      'state',
    ],
    [
      'The [g:miners] left after [p:Kolb] met them, but warned they would be back if [o:Congress] failed to {ultimatum|act}.',
      'miners',
      'Congress',
    ],
    ['"{proposal|They ought to be made to drink it}," said [p:Jo Wick].', 'Jo Wick'],
    [
      'A [p:spokeswoman] said bills would rise if the work was to be done on time, and asked [g:customers] to {request|bear with us}.',
      'spokeswoman',
      'customers',
    ],
    ['"{demand|Give us a law we can work under}, that is all," [p:Kolb] said.', 'Kolb'],
    ['{demand|The state must pay the widows}, the [o:court] ruled.', 'court'],
    ['{demand|The tests must end}, according to the [o:academy].', 'academy'],
    ['According to the [o:academy], {demand|the tests must end}.', 'academy'],
    ['[p:Kolb] is angry. "{demand|The board must resign}," she said.', 'Kolb'],
    ['[p:Kolb] is angry. "They lied," she said. "{demand|The board must resign}."', 'Kolb'],
    ['[p:Kolb] is angry. She added: "{demand|The board must resign}."', 'Kolb'],
    ['"{demand|Release my father}," pleaded [p:Kolb].', 'Kolb'],
    ['"{demand|Go home}!" the [g:crowd] chanted at the [p:minister].', 'crowd'],
    ['[p:Kolb] wrote on [o:Chatter] that {proposal|the [o:league] should say sorry}.', 'Kolb'],
    ['In a post on [o:Chatter], [p:Kolb] demanded an {demand|apology}.', 'Kolb'],
    ['In a letter to the [p:mayor], the [g:parents] asked for a {request|crossing}.', 'parents'],
    ['Speaking in Velm, [p:Moe] called for {request|unity}.', 'Moe'],
    ['Citing the floods, the [p:governor] asked for {request|federal help}.', 'governor'],
    ['[p:Ida Moe], the head of the [o:Port Union], called for {request|talks}.', 'Ida Moe'],
    ['The head of the [o:Port Union], [p:Ida Moe], called for {request|talks}.', 'Ida Moe'],
    ['[o:Port Union] leader [p:Ida Moe] called for {request|talks}.', 'Ida Moe'],
    ['A spokesman for the [o:Port Union], [p:Jo Wick], demanded a {demand|rise}.', 'Jo Wick'],
    ['[c:Norland], backed by [c:Sudria], demanded a {demand|recount}.', 'Norland'],
    ['[c:Norland] on <Monday> joined [c:Sudria] in calling for a {request|recount}.', 'Norland'],
    [
      '[p:Moe] told the [o:board] on <Monday> that the dam was sound and urged [g:firms] to {request|return}.',
      'Moe',
      'firms',
    ],
    ['[p:Moe] met [p:Kolb] in Velm and urged him to {request|free the students}.', 'Moe', 'Kolb'],
    ['[p:Moe] told reporters {demand|the [o:union] must end its strike}.', 'Moe', 'union'],
    ['[p:Moe] said [c:Sudria] would only be invited if {condition|it freed the sailors}.', 'Moe'],
    ['[p:Moe] said he wanted [c:Sudria] to {request|free the sailors}.', 'Moe', 'Sudria'],
    ['The [p:minister] said [c:Norland] wanted [c:Sudria] to {request|free the sailors}.', 'Norland', 'Sudria'],
    ['The [p:minister] said [c:Norland] was demanding the {demand|release of the sailors}.', 'Norland'],
    ['[p:Moe] was asked by the [o:senate] to {request|testify}.', 'senate', 'Moe'],
    ['The [o:bank] was told by the [o:regulator] to {demand|raise capital}.', 'regulator', 'bank'],
    ['The [g:strikers], led by [p:Kolb], are demanding a {demand|rise}.', 'strikers'],
    ['The [o:Greens] want a {request|tax on jets}.', 'Greens'],
    ['[p:Kolb]: "{demand|We must have a say}."', 'Kolb'],
  ]);
});

describe('who makes a demand in writing, or with others', () => {
  check([
    [
      'The [p:father], [p:Juan Ross], sent a letter to Attorney [p:Janet Reeve] asking that {request|his son be moved}.',
      'Juan Ross',
      'Janet Reeve',
    ],
    ['[p:Ross] wrote a letter this week to [p:Reeve], demanding {demand|the boy be returned}.', 'Ross', 'Reeve'],
    ['[p:Ross] filed a motion in the [o:court] asking for {request|custody of the boat}.', 'Ross', 'court'],
    ['[p:Coffe] filed an emergency request to [p:Kenner] requesting a {request|hearing}.', 'Coffe', 'Kenner'],
    ['The [g:clubs] filed a lawsuit in [l:Velm] seeking a {request|new vote}.', 'clubs'],
    [
      'The [o:ministry] has lifted warnings that urged [g:Norlanders] to {request|stay away}.',
      'ministry',
      'Norlanders',
    ],
    ['A film showed [g:exiles] in the streets, some of them carrying signs demanding a {demand|vote}.', 'exiles'],
    [
      "In a huge march demanding the {demand|boy's return}, [g:women] walked along the quay, waving flags and singing.",
      'women',
    ],
  ]);
});
