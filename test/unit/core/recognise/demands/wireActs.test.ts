import { check } from './markup';

describe('demands in single sentences of a wire', () => {
  describe('of subjects with a clause of their own', () => {
    check([
      ['[g:Workers] laid off last year demand {demand|payouts}.', 'Workers'],
      ['[g:Soldiers] wounded in the war petition [o:parliament] for {request|pensions}.', 'Soldiers', 'parliament'],
      ['[g:Miners] who were trapped for days demand {demand|safer shafts}.', 'Miners'],
      ['[g:Monks] fasting in Lhasa demand the {demand|return of the [p:abbot]}.', 'Monks'],
      ['The [p:brother] of the king is among those urging {request|restraint}.'],
      ['The families of those killed demand a {demand|trial}.', 'families'],
      ['[g:Troops] sent to the border report looting.'],
      ['Clothes sent to the camp need sorting.'],
    ]);
  });

  describe('of what somebody will have to do to yield', () => {
    check([
      [
        "{demand|The [g:rebels] would have to renounce violence}, the president's [p:spokesman] said.",
        'spokesman',
        'rebels',
      ],
      ['{demand|[c:Iran] would have to open its sites before any talks}, the [p:envoy] said.', 'envoy', 'Iran'],
      ['The [c:island] would have to borrow more, the [p:envoy] said.'],
    ]);
  });

  describe('hoped to be seen', () => {
    check([
      ['[g:Residents] hope to see an {request|end to the shelling}.', 'Residents'],
      ['[c:Paris] wants to see a {request|smaller commission}.', 'Paris'],
      ['The [g:islanders] hoped to see the eclipse.'],
      ['The two [g:leaders] hope to see each other in Geneva.'],
      ['[g:Residents] hope to see their homes again by Easter.'],
    ]);
  });

  describe('for which a protest is', () => {
    check([
      ['[g:Merchants] shut their shops to force the [p:governor] to {demand|lift the levy}.', 'Merchants', 'governor'],
      ['[g:Farmers] blocked the road to Dijon to get the {request|tax dropped}.', 'Farmers'],
      ['[g:Miners] have occupied the pit to win a {request|pay rise}.', 'Miners'],
      ['[p:Moe] is trying to get both [g:sides] to {request|sign}.', 'Moe', 'sides'],
      ['[c:Washington] is trying to talk [c:Ankara] into {request|opening its bases}.', 'Washington', 'Ankara'],
      ['[g:Thousands] joined a march for the {request|release of the [p:poet]}.', 'Thousands'],
      ['[g:Thousands] joined a march for the [p:president].'],
      ['The [o:army] has secured the road to win time.'],
    ]);
  });

  describe('for which somebody is turned to', () => {
    check([
      ['The [o:tribunal] has turned to [c:Belgrade] for {request|medical file}.', 'tribunal', 'Belgrade'],
      ['The [o:commission] has written to [c:Dublin] for an {request|explanation}.', 'commission', 'Dublin'],
      ['She turned to her [p:mother] for comfort.'],
      ['He wrote to the [o:paper] for years.'],
    ]);
  });

  describe('needed', () => {
    check([
      ['The [o:FAO] says it needs {request|55 million dollars} to fight the locusts.', 'FAO'],
      ['The [o:army] says it needs no help to keep order.'],
      ['[p:Moe] said that what was needed was a {request|council with full powers}.', 'Moe'],
    ]);
  });

  describe('on which something hangs', () => {
    check([
      ['Talks can begin once {condition|the shelling stops}, said the [p:warlord].', 'warlord'],
      ['The price of their cooperation, the [p:spokesman] said, is a {condition|seat in the cabinet}.', 'spokesman'],
      ['A rescue depends on calm seas, the [o:coastguard] said.'],
    ]);
  });

  describe('told of nobody else', () => {
    check([
      ['[g:Travellers] were told to expect delays.'],
      ['The [p:admiral] ordered his ships back to port.'],
      ['The [g:rebels] had been asked for nothing.'],
      ['An order to open fire had been given.'],
      ['Turkish demand for gas rises'],
    ]);
  });

  describe('in headlines', () => {
    check([
      ['[g:Protesters] to [p:PM]: time to {demand|leave}', 'Protesters', 'PM'],
      ['# {request|Ban sought on landmines}'],
      ['# Two men sought by police'],
    ]);
  });

  describe('told without quotation marks', () => {
    check([
      ['{demand|Leave now while the road is open}, the [p:governor] told the [g:villagers].', 'governor', 'villagers'],
      ['{demand|Do not drink the water}, the [o:council] has told [g:residents].', 'council', 'residents'],
      ['{demand|Pay up or get out}, the [p:landlord] told [g:tenants].', 'landlord', 'tenants'],
      ["The [o:federation]'s verdict: {demand|replay the match}.", 'federation'],
    ]);
  });

  describe('ruled', () => {
    check([
      ['The [o:tribunal] ruled that {demand|the [p:widow] could not be evicted}.', 'tribunal'],
      ['{demand|No one is to touch the crates}, the [p:sheriff] said.', 'sheriff'],
      ['The [o:tribunal] ruled that the [p:pilot] could not have seen the mast.'],
      ['The [p:minister] said the [p:pilot] could not sleep.'],
    ]);
  });

  describe('with what one withholds', () => {
    check([
      ['[c:Lisbon] will not sign before {condition|[c:Berlin] drops its veto}.', 'Lisbon'],
      ['The [g:bakers] would settle for {request|eight percent}.', 'bakers'],
      ['They repeated their demand that {demand|the fleet leave the bay}.'],
    ]);
  });

  describe("of money and men of one's own", () => {
    check([['[c:Greece] is asking 400 million euros for the port.'], ['The [p:coach] wants his side to attack more.']]);
  });

  describe('of somebody of whom more is told between commas', () => {
    check([
      [
        'The [o:union] insisted that {demand|the [o:firm], which employs 300 people, pay for the clean-up}.',
        'union',
        'firm',
      ],
      [
        '[c:Norland] repeated its demand that {demand|[c:Sudria], the only country still to use nets, give them up}.',
        'Norland',
      ],
      ['The demand, put to the [o:company] in March, is for {demand|clean water}.'],
      ['The main demand of the [g:strikers], a {demand|rise of 8 percent}, has been met.', 'strikers'],
      ["One of the [g:kidnappers]' demands, {demand|safe passage}, was granted.", 'kidnappers'],
      ['What is asked of the [g:clubs], said the [o:league], is {request|openness about wages}.', 'league', 'clubs'],
      ['Word came from the palace that {proposal|the [g:guests] should leave by the back door}.'],
      ['Among those who urge {request|restraint} are the [g:firemen].'],
      ['The [p:mayor] pitied those who want the bridge closed.'],
    ]);
  });

  describe('turned down in other words', () => {
    check([
      ['The [g:strikers] have turned their backs on {refusal|arbitration}.', 'strikers'],
      ['[c:Norland] has set its face against {refusal|any redrawing of the map}.', 'Norland'],
      ['The [p:premier] will have none of the {refusal|tax}.', 'premier'],
      ['The [p:judge] would have none of it.'],
      ['The [p:speaker] will not hear of a {refusal|recount}.', 'speaker'],
      ['Neither the [p:premier] nor his [p:aide] would accept a {refusal|tax on church property}, a [p:senator] said.'],
    ]);
  });

  describe('set, backed or needed', () => {
    check([
      ['[g:Dockers] have made a {condition|shorter week} their price for signing.', 'Dockers'],
      ['The [g:hauliers] will block the tunnel if the toll is not {ultimatum|lifted by <June>}.', 'hauliers'],
      ['[g:Staff] voted for a walkout in support of a {request|pay rise}.', 'Staff'],
      ['[g:Thousands] marched in support of the peace agreement.'],
      ['[g:Investors] led by the [o:fund] are pushing to {request|replace the [p:chairman]}.', 'Investors'],
      ["The commission's [p:chairman] said [g:witnesses] needed {request|protection}.", 'chairman'],
      ["The [o:ministry]'s position is that {demand|the fence be taken down}.", 'ministry'],
      ['The [p:speaker] floated a {proposal|committee of elders}.', 'speaker'],
      ['An injunction granted late on <Friday> bars the [o:union] from {demand|picketing the gate}.', '', 'union'],
    ]);
  });

  describe('of those whom a participle tells', () => {
    check([
      ['[g:Protesters] demanded that {demand|jailed [g:students] be freed}.', 'Protesters'],
      ['The [p:manager] told striking [g:miners] to {demand|return}.', 'manager', 'miners'],
      ['The [o:ministry] asked returning [g:refugees] to {request|register}.', 'ministry', 'refugees'],
      ['The [o:ministry] began building [g:schools] to keep them busy.'],
    ]);
  });

  describe('of things, and from where', () => {
    check([
      ['{proposal|Wages should rise by 5 percent}, the [o:federation] said.', 'federation', ''],
      ['{demand|Prices must come down}, the [o:union] said.', 'union', ''],
      ['[c:Kiev] demanded the {demand|withdrawal of the troops from [c:Crimea]}.', 'Kiev', ''],
      ['The [g:bishops] want an {request|apology from the [p:general]}.', 'bishops', 'general'],
    ]);
  });

  describe('of who speaks, or of another', () => {
    check([
      ['The [o:company] said it must cut jobs.'],
      ['The [o:union] says it has to consult its members.'],
      ['The [o:union] said {demand|it must have a say}.', 'union'],
      ['The [o:ministry] has told the [o:firm] {demand|it must pay}.', 'ministry', 'firm'],
      ['The [g:crowd] shouted "{demand|Resign}!"', 'crowd'],
      ['The [o:regulator] expects [g:banks] to {request|own up to their losses}.', 'regulator', 'banks'],
      ['[g:Actors] are striking for a {request|share of streaming money}.', 'Actors'],
    ]);
  });

  describe('for which many come together somewhere', () => {
    check([
      [
        '[g:Lawyers] rallied outside the high court for the {request|reinstatement of the sacked [p:judge]}.',
        'Lawyers',
      ],
      ['The [g:Greens] have drawn a red line under {refusal|any new runway}.', 'Greens'],
      ['The [p:archbishop] asked God for strength.'],
      ['[c:Norland] expressed hope that relations with the [c:islands] would improve.'],
    ]);
  });

  describe('as advice', () => {
    check([
      ['It would help if {request|[c:Norland] stopped arming them}, the [p:chief] said.', 'chief', 'Norland'],
      ['[c:Ankara] has been put on notice that {demand|its [g:troops] cannot stay}.', '', 'Ankara'],
    ]);
  });
});
