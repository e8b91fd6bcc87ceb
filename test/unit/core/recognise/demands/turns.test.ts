import { check } from './markup';

describe('turns by which somebody is told that it is his turn', () => {
  check([
    ["The ball is now in the [o:league]'s court to {request|name a date}, [p:Kolb] said.", 'Kolb', 'league'],
    ['The [o:ministry] is duty bound to {demand|keep the wells open}, [p:Kolb] said.', 'Kolb', 'ministry'],
    ['The [o:government] has a duty to {demand|warn the villages}, the [o:union] said.', 'union', 'government'],
    ['The [g:generals] owe it to the [g:widows] to {request|open the archives}, [p:Kolb] said.', 'Kolb', 'generals'],
    ['The [g:islanders] are owed an {request|apology}, [p:Kolb] said.', 'Kolb'],
    ['[g:Ministers] would be wise to {proposal|wait}, [p:Kolb] said.', 'Kolb', 'Ministers'],
    ['"We would be grateful if {request|the [o:ministry] could look again}," [p:Kolb] wrote.', 'Kolb', 'ministry'],
    ['The [o:regulator] gave the [o:bank] a last chance to {demand|comply}.', 'regulator', 'bank'],
    ['The [o:club] was put on notice by the [o:league] that {demand|it must pay}.', 'league', 'club'],
    ['The [o:chamber] deems it essential that {request|the ban be lifted}.', 'chamber'],
    ['[p:Moe] stressed the importance of {request|restraint}.', 'Moe'],
    ["[p:Moe] underlined the importance of water for the region's farms."],
    ['[c:Norland] expects from its [g:neighbours] a {request|clear answer}.', 'Norland', 'neighbours'],
    ['[p:Moe] pleaded, for the third time, for {request|patience}.', 'Moe'],
    ['The [g:crews] are fighting for {request|compensation}.', 'crews'],
    ['The [o:club] is fighting for survival.'],
    ['The [o:bank] gave the [p:striker] a last chance to shine.'],
    ['The rail [o:union] owes its [o:bank] 5 million crowns.'],
  ]);
});

describe('what is wanted, told the other way about', () => {
  check([
    ['What the [g:islanders] need most, the [p:governor] said, is a {request|second ferry}.', 'governor'],
    ['All the [g:pickers] are after is {request|shade}, the [p:spokeswoman] said.', 'pickers'],
    ['All the [g:villagers] are asking for is a {request|well}.', 'villagers'],
    ['"The last thing we want is a {refusal|second inquiry}," the [p:premier] said.', 'premier'],
    ['It is on the [p:mayor] now to {request|explain himself}, [p:Kolb] said.', 'Kolb', 'mayor'],
    ['The [g:crews] want it in writing that {request|nobody will be punished}.', 'crews'],
    ["The [g:hijackers]' only demand was {demand|fuel}.", 'hijackers'],
    ["The [o:group]'s central demand has been a {demand|referendum}.", 'group'],
    ['The price of peace is the {condition|return of the islands}, the [p:general] said.', 'general'],
    ['A condition of the loan is the {condition|sale of the airline}, the [o:bank] said.', 'bank'],
    ['The price of a loan is a point higher, the [o:bank] said.'],
    ['Demand for copper was flat.'],
    ['It is on Monday that the [p:mayor] will speak.'],
    ['The last thing he wants is a row.'],
  ]);
});

describe('orders by wireless, and bans', () => {
  check([
    ['The [g:guards] radioed the [p:captain] to {demand|heave to}.', 'guards', 'captain'],
    ['The [p:president] has cabled the [o:ministry] for {request|2,000 tents}.', 'president', 'ministry'],
    ['The [o:council] has banned {demand|camping on the beach}.', 'council'],
    ['The [o:court] stopped the [o:ministry] from {demand|deporting the family}.', 'court', 'ministry'],
    ['The [o:party] favours {proposal|holding the vote in May}.', 'party'],
    ['The [p:editor] refused to {refusal|name his source}.', 'editor'],
    ['The law bans smoking in bars.'],
    ['The [g:guards] stopped the [p:man] from jumping.'],
  ]);
});

describe('questions that ask for a deed', () => {
  check([
    ['Can the [o:government] please {request|publish the figures}? asked [p:Tess Arden].', 'Tess Arden', 'government'],
    ['"Why not {proposal|publish the lot}?" asked [p:Kolb].', 'Kolb'],
    ['"How about {proposal|paying us on time}?" [p:Kolb] asked.', 'Kolb'],
    ['"Isn\'t it time {request|the [o:council] listened}?" [p:Kolb] asked.', 'Kolb', 'council'],
    ['"Why not?" asked [p:Kolb].'],
    ['What about the harvest?'],
    ['Could the [o:club] win the cup?'],
  ]);
});

describe('refusals by idiom', () => {
  check([
    ['[p:Kolb] poured cold water on a {refusal|bail-out}.', 'Kolb'],
    ['The [g:villagers] have dug their heels in over {refusal|any move to the quarry}.', 'villagers'],
    ['The [o:board] gave a flat no to a {refusal|joint bid}.', 'board'],
    ['"There can be no question of a {refusal|refund}," [p:Kolb] said.', 'Kolb'],
    ['The fire crews poured water on the roof.'],
    ['There was no room for the piano.'],
  ]);
});

describe('conditions and threats in other frames', () => {
  check([
    ['There can be no new money without an {condition|audit}, the [o:bank] said.', 'bank'],
    ['[c:Norland] made its consent contingent on a {condition|review clause}.', 'Norland'],
    ["[c:Norland]'s price for its signature is a {condition|seat on the council}.", 'Norland'],
    ['The [g:hauliers] will block the tunnel if {ultimatum|no deal is reached by <Friday>}.', 'hauliers'],
    ['Should the [o:firm] not {ultimatum|pay}, the [g:crews] will strike, the [o:union] said.', 'union', 'firm'],
    ['Only after {condition|the fee has been paid} will the [o:embassy] reopen, [p:Kolb] said.', 'Kolb'],
    ['Had the [p:pilot] asked for a second tug, the ship would have been saved.'],
    ['The army has until now refused to comment.'],
  ]);
});

describe('orders to whoever is spoken to', () => {
  check([
    ['Mr President, {demand|sign the bill}.', '', 'Mr President'],
    ['{demand|Pay the cleaners}, union tells [o:Skylark]'],
    ['Under the ruling {demand|the [o:airline] is to refund every fare}.', '', 'airline'],
    ['In the end, sign and read it.'],
  ]);
});

describe('what rulings, notices and headlines tell somebody', () => {
  check([
    ['The order bars the [o:firm] from {demand|selling the data}.', '', 'firm'],
    ['The injunction stops the [o:union] from {demand|blocking the gate}.', '', 'union'],
    ['Guards stopped the [g:fans] from entering the pitch.'],
    ['[o:Brussels] has told [c:Norland] {demand|it cannot extend the subsidy}.'],
    ['The [o:league] said {demand|the [o:club] would have to forfeit the match}.', 'league', 'club'],
    ['Please {request|do not feed the gulls}, the [o:council] asks.'],
    ['The [o:bloc] is to ask [c:China] to {request|cut its output}.', 'bloc', 'China'],
    ['The aim is to persuade the [g:clubs] to share the cost.'],
    ['The [o:defence] moved for a {request|mistrial}.', 'defence'],
    ['The crowd moved for the exits.'],
    ['The [o:watchdog] wants {request|powers to fine the worst offenders}.', 'watchdog'],
    ['The [o:owner] has put the onus on the [o:council] to {request|act}.', 'owner', 'council'],
    ['VELM, March 12 - The [p:mayor] resigned.'],
  ]);
});

describe('wishes in clefts, words sent, and what others are to do to one', () => {
  check([
    ['"What we ask is simple: {request|talk to us}," [p:Kolb] said.', 'Kolb'],
    [
      'The [p:bishop] asked both [g:sides] to "{request|put the sick first}" and {request|let ambulances through}.',
      'bishop',
      'sides',
    ],
    ['What the [g:miners] want is a {request|date}.', 'miners'],
    ['What fans want is answers.'],
    ['What the [g:islanders] want, [p:Kolb] said, is a {request|second ferry}.', 'islanders'],
    ['Not until {condition|the last prisoner has been freed} will talks begin, the [g:monks] vowed.', 'monks'],
    [
      'A group of [g:senators] is holding up the bill until {condition|the [o:ministry] releases the memos}.',
      'senators',
    ],
    ['The [p:emir] sent word that {demand|the fighting must stop}.'],
    ['[c:Norland] expects an {request|apology}.', 'Norland'],
    ['The firm expects an increase in sales.'],
    ['[g:Couriers] want to {request|be treated as employees}.', 'Couriers'],
    ['[p:Moe] wants to be president.'],
    ['[g:Campaigners] have launched a drive to {request|get the sentence commuted}.', 'Campaigners'],
    ['The company launched a drive to recruit 500 nurses.'],
    ['[g:Retailers] have been told {demand|they can no longer sell the toy}.', '', 'Retailers'],
    ['The [g:players] were told they cannot lose.'],
    ['Somebody had to be held to account.'],
  ]);
});

describe('demands told by the words behind them, and across more words', () => {
  check([
    ['A {request|fair wage}: that is what the [g:pickers] are asking for.', 'pickers'],
    ['All the [g:villagers] are asking for is a {request|bridge}.', 'villagers'],
    ['How many more must die before {request|the [o:council] builds a bridge}? asked [p:Orr].', 'Orr', 'council'],
    ['How long did it take before the [o:council] built it.'],
    ['The message to the [g:clubs] from the summit was blunt: {demand|open the books}.'],
    ["The [p:referee]'s report obliges the [o:club] to {demand|answer}.", 'referee', 'club'],
    ['A petition calling on the [o:station] to {request|reinstate the host} has drawn 900 names.', '', 'station'],
  ]);
});

describe('orders that go out, lists told of first, and words turned about', () => {
  check([
    ['Instructions have gone out to [g:schools] to {demand|close at noon}.', '', 'schools'],
    ['Three demands were put to the [p:dean]: a {demand|new desk}, {demand|longer hours} and {demand|his head}.'],
    ['Our demand is simple and just: {demand|equal pay}.'],
    ["The [p:governor]'s demand, that {demand|the troops be recalled}, was read out twice.", 'governor'],
    ['A {request|halt to logging} is what the [g:villagers] have asked for.', 'villagers'],
    ['This is what the [g:villagers] have asked for.'],
    ['{demand|The mine may not reopen}, the [o:court] ruled.', 'court'],
    ['The mine may not be the last to close, the [p:mayor] said.'],
    ['By order of the mayor, {demand|all stalls must close at ten}.'],
    ['To the [g:captors], the [p:envoy] said: {demand|treat them well}.'],
    ['The [p:coach] said: no comment.'],
  ]);
});

describe('words that undo a wish, and a pronoun before not', () => {
  check([
    ["The [o:committee] stopped short of calling for the minister's head."],
    ['The [p:guard] told her {demand|not to touch the fence}.', 'guard'],
    ['The [o:league] asked if the bank should open its books.'],
  ]);
});
