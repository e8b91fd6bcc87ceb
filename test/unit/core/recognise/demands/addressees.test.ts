import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { check, demandsIn, read } from './markup';

describe('of whom it is demanded', () => {
  describe('is nobody who only leaves reporters without an answer', () => {
    check([
      [
        '[p:Ana Kolb] asked for {request|her name to be taken off}. [p:Jo Wick] did not answer e-mails.',
        'Ana Kolb',
        '',
      ],
    ]);
  });

  describe('is a body that somebody is told about to its face', () => {
    check([
      [
        '[o:Norland] told its neighbour [c:Sudria] on <Monday> that {demand|it had to withdraw its boats}.',
        'Norland',
        'Sudria',
      ],
    ]);
  });

  it('is no union by its short form, where “the company” is asked', () => {
    const { marks } = analyse(
      [
        'Halden Copper shut the shaft on Monday after miners had walked out.',
        'The firm warned the Quarry Workers’ Union (QWU) that the stoppage was unlawful.',
        '“The company must pay the widows now,” said Jo Wick, who leads the strike.',
      ].join('\n\n'),
    );
    const demand = marks.find((mark) => mark.kind === 'demand');
    assert.deepEqual(
      demand?.addressee.map(({ text }) => text),
      ['company'],
    );
  });

  it('is the other side, also some paragraphs and a list further on', () => {
    const { marks } = analyse(
      [
        'The teachers’ union urged the ministry to hire more staff.',
        'A school in Velm had been closed for a day.',
        'The union has published a list of demands:',
        '- smaller classes',
        '- new books',
        '- better heating',
      ].join('\n\n'),
    );
    const asked = marks.flatMap((mark) => (mark.kind === 'demand' ? [mark.addressee.map(({ text }) => text)] : []));
    assert.deepEqual(asked, [['ministry'], ['ministry'], ['ministry'], ['ministry']]);
  });

  it('is who has asked something of those who ask in turn', () => {
    const { marks } = analyse(
      'The ministry ordered the firm to close the mine. The firm now wants compensation for two hundred jobs.',
    );
    const last = marks.findLast((mark) => mark.kind === 'demand');
    assert.deepEqual(
      last?.addressee.map(({ text }) => text),
      ['ministry'],
    );
  });

  it('is whom an earlier pronoun stood for, with another one between', () => {
    const { marks } = analyse(
      'Ivo Lemm has written to the governor. He wants an inspector to come. ' +
        'His opponent, Ana Kolb, accused him of idling and urged him to resign.',
    );
    const last = marks.findLast((mark) => mark.kind === 'demand');
    assert.deepEqual(
      last?.addressee.map(({ text }) => text),
      ['Ivo Lemm'],
    );
  });

  describe('is named between commas behind the noun', () => {
    check([
      [
        'The [o:court] gave the [o:landlord], [o:Brightholm Estates], <28 days> to {ultimatum|mend the lifts}.',
        'court',
        'Brightholm Estates',
      ],
      [
        'Pressure is mounting on the [p:chairman] of [o:Velm Water], [p:Guy Parr], to {demand|give up his bonus}.',
        '',
        'Guy Parr',
      ],
      [
        'In a letter to the [p:minister], [p:Marta Quill], the [g:farmers] write that {demand|the levy must go}.',
        'farmers',
        'Marta Quill',
      ],
      [
        'The [o:council] wants the [o:firm] behind the scheme, [o:Solvane], to {request|publish the plans}.',
        'council',
        'Solvane',
      ],
      [
        "The [o:union] urged the port's [o:operator], [o:Statvann], and its [o:insurer], [o:Norsafe], to {request|pay the crew}.",
        'union',
        'Statvann; Norsafe',
      ],
    ]);
  });

  describe('is whoever a plea is lodged with, a protest presses or one meets', () => {
    check([
      [
        'The [g:fishermen] lodged a plea with the [o:ministry] for {request|more days at sea}.',
        'fishermen',
        'ministry',
      ],
      ['The [g:pickers] blocked the road to force the [o:ministry] to {demand|talk}.', 'pickers', 'ministry'],
      ['A petition handed to the [p:minister] pleads for {request|the line to be kept}.', '', 'minister'],
      [
        'The [o:judge] warned the [p:defendant], [p:Lee Carr], {demand|not to speak to witnesses}.',
        'judge',
        'Lee Carr',
      ],
      ['The [g:widows] met the [p:mayor], demanding an {demand|apology}.', 'widows', 'mayor'],
      [
        'The [g:deputies] addressed to the [o:prosecutor] a request to {request|open a case}.',
        'deputies',
        'prosecutor',
      ],
    ]);
  });

  describe('beside a list', () => {
    check([
      ["[p:Kolb]'s message to [g:investors] was blunt: {demand|stay the course}.", 'Kolb', 'investors'],
      ['The [p:governor] had one plea to the public: {request|do not fly drones}.', 'governor', 'public'],
      [
        '[p:Sela Moran] went to the tax office with a simple request: {request|count them again}.',
        'Sela Moran',
        'tax office',
      ],
      // Where somebody comes to is nobody that is asked.
      ['The [p:envoy] came to [l:Velm] with one request: {request|free the pilot}.', 'envoy', ''],
    ]);
  });

  describe('is whoever is to be made to do it, or called by name where the words end', () => {
    check([
      [
        "[g:Campaigners] say {proposal|the quarry's [o:owner], [o:Marl Minerals], should be made to plant trees}.",
        'Campaigners',
        'Marl Minerals',
      ],
      ['“{demand|Sell up}, Mr [p:Holm],” the [g:fans] sang.', 'fans', 'Holm'],
      ['“{ultimatum|Sell the club}, or we walk,” the [g:fans] sang.', 'fans', ''],
    ]);
  });

  describe('is told behind the quotation, with whose message it is', () => {
    check([
      ["“{demand|Sort it out},” was [p:Rhys Ball]'s message to the [o:board].", 'Rhys Ball', 'board'],
      ['“{demand|Do not eat it},” is the advice from the [o:agency].', 'agency', ''],
    ]);
  });

  describe('is nobody where somebody is to be spared', () => {
    check([
      ['"{demand|The [o:hospitals] must not pay for it}," [p:Aune] said.', 'Aune', ''],
      ['{proposal|[g:Hauliers] should not have to foot the bill}, the [o:Road Council] said.', 'Road Council', ''],
      ['{proposal|[c:Norland] should not pay the ransom}, [p:Aune] said.', 'Aune', 'Norland'],
    ]);
  });

  describe('is the body that removes its member', () => {
    check([['[p:Odel] said that {proposal|[p:Rask] should be suspended from the [o:League]}.', 'Odel', 'League']]);
  });

  describe('is whoever several belong to, though not one', () => {
    check([
      ["[c:Norland]'s [g:neighbours] have urged it to {request|hold elections}.", 'neighbours', 'Norland'],
      ["The [p:president]'s [g:rivals] demanded {demand|he publish his tax returns}.", 'rivals', 'president'],
      ["[c:Norland]'s [o:ministry] said it wanted the {request|road reopened}.", 'ministry', ''],
    ]);
  });

  describe('is whose own act a noun asks for', () => {
    check([["Calls for the {request|[p:mayor]'s resignation} grew.", '', 'mayor']]);
  });

  describe('is nobody asked before where several were', () => {
    it('by the same words', () => {
      const marked = read(
        '[p:Petra Vall] called for [c:Norland] to leave and the [g:rebels] to disarm.\n"We demand an apology," [p:Petra Vall] said.',
      );
      assert.deepEqual(demandsIn(marked).at(-1)?.addressee, []);
    });
  });

  describe('is whom one warns or asks, whatever follows', () => {
    check([
      ['The [o:navy] warned the trawlers against {demand|entering the bay}.', 'navy', 'trawlers'],
      ['The [o:UN] asked [c:Norland] for {request|more time}.', 'UN', 'Norland'],
    ]);
  });

  describe('is the owner of what an answer depends on', () => {
    check([
      [
        "[c:Sudria]'s support depends on {condition|[c:Norland]'s willingness to talk}, its [p:envoy] said.",
        'envoy',
        'Norland',
      ],
    ]);
  });

  describe('is whom the same sentence writes to', () => {
    check([
      [
        'The [p:sailors] have been aboard for months. In a letter to the port authority of Quess they beg it to {request|let them ashore}.',
        'sailors',
        'port authority',
      ],
    ]);
  });

  describe('is not whoever owns it', () => {
    check([
      [
        "The [o:agency] wrote to [c:Castrel]'s laboratory. It requested the {request|raw data}.",
        'agency',
        'laboratory',
      ],
      ['[p:Ida Moe] asked the province for {request|tankers}.', 'Ida Moe', 'province'],
    ]);
  });

  describe('as told two sentences before', () => {
    check([
      [
        'Students have camped here since <Monday>. Rector [p:Alma Voss] went out to them. She asked them to {request|go home}.',
        'Alma Voss',
        'Students',
      ],
    ]);
  });

  describe('under other words for somebody named', () => {
    check([
      [
        '[p:Ana Kolb] knows such calls. The [p:58-year-old former doctor] has been here before. She urged the [o:firm] to {request|pay}.',
        'Ana Kolb',
        'firm',
      ],
    ]);
  });

  describe('is who decides it in the next paragraph', () => {
    check([
      ['The [g:crews] demanded a {demand|second pilot}.\nThe [o:port] refused.', 'crews', 'port'],
      // Who asks and then yields is not asked.
      ['The [g:crews] demanded a {demand|second pilot}.\nThe [g:crews] agreed to the proposal.', 'crews', ''],
    ]);
  });

  describe('is the office a petition is filed with', () => {
    check([
      [
        'Her [p:lawyers] filed a petition with the [o:Tribunal], demanding that {demand|every box be opened again}.',
        'lawyers',
        'Tribunal',
      ],
    ]);
  });

  describe('is whose act would end a case', () => {
    check([
      [
        'The [p:parents] would drop the case if {condition|the [o:board] closed the rooms}, [p:Jo Wick] said.',
        'Jo Wick',
        'board',
      ],
    ]);
  });

  describe('is whoever is told that something must be', () => {
    check([
      ['The [o:club] was told on <Monday> that {demand|it must pay}.', '', 'club'],
      ['The [o:club] was told by the [o:league] in a letter that {demand|the pitch must be mown}.', 'league', 'club'],
      ['The [p:mayor] was told by [g:residents] that {demand|she must go}.', 'residents', 'mayor'],
      [
        '[p:Jo Wick] told the [p:trade minister], [p:Ana Kolb], that {demand|prices had to fall}.',
        'Jo Wick',
        'Ana Kolb',
      ],
    ]);
  });

  describe('is whom a wish is said of, but not whom it is for', () => {
    check([
      ['“We want a {request|fence},” the [p:farmer] said of the [o:council].', 'farmer', 'council'],
      ['“We want {request|him freed},” the [p:nurse] said of [p:Otto Hale].', 'nurse', ''],
    ]);
  });

  describe('is the other of two who spoke or met', () => {
    check([
      [
        '[p:Ida Moe] spoke by phone with King [p:Olav]. She asked for the {request|release of a boat}.',
        'Ida Moe',
        'Olav',
      ],
      ['[g:Farm leaders] met the [p:envoy]. She was pressed to {demand|lift the tariff}.', 'Farm leaders', 'envoy'],
    ]);
  });

  describe('is whatever does something to something else', () => {
    check([
      ['The [g:choir] insists that {demand|the hall remove the organ}.', 'choir', 'hall'],
      ['The [g:choir] withdrew its demand that {demand|the hall remove the organ}.', 'choir', 'hall'],
      ['The [g:choir] insists that {demand|the pact cover the islands}.', 'choir', ''],
    ]);
  });

  describe('is whoever is under pressure', () => {
    check([
      ['The [p:dean] is under mounting pressure to {demand|quit}.', '', 'dean'],
      ['Under growing pressure from [g:donors] to {demand|sign the pact}, [p:Kolb] flew home.', 'donors', 'Kolb'],
    ]);
  });

  describe('is whoever is told, with another verb before', () => {
    check([
      ['The [p:envoy] was called in and told that {demand|the flights must cease}.', '', 'envoy'],
      ['The [o:port] has been told {demand|it must pay in full}.', '', 'port'],
    ]);
  });

  describe('are people who are spoken to, though something is done to them', () => {
    check([
      ['The [o:ministry] urged [g:residents] to {request|be vaccinated}.', 'ministry', 'residents'],
      ['[p:Kolb] urged those angered by the raid to {request|be angered by the tolls}.', 'Kolb', 'those angered'],
      ['The [p:mayor] urged {request|the vote to be postponed}.', 'mayor', ''],
    ]);
  });

  describe('is whom those who want it work for', () => {
    check([
      ["[o:Skylark]'s [g:pilots] want {request|longer rest breaks}.", 'pilots', 'Skylark'],
      ['[g:Nurses] at [o:Ebba Hospital] are demanding a {demand|rise of 5%}.', 'Nurses', 'Ebba Hospital'],
      // What others may give as well.
      ["[o:Skylark]'s [g:pilots] want a {request|second runway}.", 'pilots', ''],
    ]);
  });

  describe('is who would get it', () => {
    check([
      ['[p:Kolb] refused to {refusal|hand over the tapes to the [o:commission]}.', 'Kolb', 'commission'],
      ['[p:Kolb] sent a letter requesting {request|new rules} to [p:Elga Tam].', 'Kolb', 'Elga Tam'],
    ]);
  });

  describe('is whom the verb behind a quotation has for its object', () => {
    check([
      ['“{demand|Sign the form},” the [p:poet] begged the [p:registrar].', 'poet', 'registrar'],
      ['[p:Kolb] lost her [p:husband]. “{demand|Open the file},” she begged the [p:minister].', 'Kolb', 'minister'],
    ]);
  });

  it('is none of those who say "we", by another of their names', () => {
    const { marks } = analyse('“We should not send a team,” Ida Moe said. “We should stay at home,” Moe added.', {});
    const demands = marks.filter((mark) => mark.kind === 'demand');
    assert.deepEqual(
      demands.map(({ addressee }) => addressee.length),
      [0, 0],
    );
  });
});

describe('who is asked, by what only somebody does', () => {
  check([
    ['{ultimatum|The garrison must lay down its arms by <Friday>}, the [p:general] said.', 'general', 'garrison'],
    ['{demand|The provinces must publish their figures}, [p:Kolb] said.', 'Kolb', 'provinces'],
    ['{demand|Farms must stop pumping}, the [o:council] said.', 'council', 'Farms'],
    ['{demand|Prices must stop rising}, the [p:minister] said.', 'minister', ''],
    ['{demand|Rents must come down}, [g:tenants] said.', 'tenants', ''],
    ['{request|The [o:council] needs to get a grip on the rats}, [g:residents] said.', 'residents', 'council'],
  ]);
});

describe('who is asked, beside what is asked for', () => {
  check([
    ['The [o:union] responded by asking the [o:agency] to {request|block the sale}.', 'union', 'agency'],
    ['The [o:union] has for months been urging the [o:agency] to {request|block the sale}.', 'union', 'agency'],
    ['The [o:court] told the oil firm [o:Skylark Lines] to {demand|pay}.', 'court', 'Skylark Lines'],
    ['The [g:inspectors] ordered the care home to {demand|close its kitchen}.', 'inspectors', 'care home'],
    ['The [g:families] filed a suit seeking {request|damages from the [o:maker]}.', 'families', 'maker'],
    [
      '[p:Mary Horn] spoke on <Monday>. The [p:general] left. She urged [c:Norland] to {request|wait}.',
      'Mary Horn',
      'Norland',
    ],
    ['The [o:union] demanded an {demand|apology of the [p:minister]}.', 'union', 'minister'],
    [
      'A petition with 400 signatures was handed to the [p:governor]. It calls for {request|the prison to close}.',
      '',
      'governor',
    ],
    ['{demand|Let the [g:inspectors] in}, the [p:chief] told [c:Norland] in May.', 'chief', 'Norland'],
  ]);
});
