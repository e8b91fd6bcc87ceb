import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { check } from './markup';

describe('what others are said to lack', () => {
  check([
    ['The [o:hospital] needs {request|40 more nurses}, the [o:union] said.', 'union'],
    ['"The town needs a {request|new school}," [p:Wick] said.', 'Wick'],
    ['"{request|The law needs changing}," [p:Wick] said.', 'Wick'],
    ['"What the families deserve is an {request|apology}," said [p:Wick].', 'Wick'],
    ['The [p:striker] needs two more weeks, the [o:club] said.'],
    ['The bill needs 60 votes to pass, aides said.'],
  ]);
});

describe('orders behind words that lead up to them', () => {
  check([
    ['"Well, {demand|show us the money}," said [p:Tandy].', 'Tandy'],
    ['"With the greatest respect, {demand|don\'t drag us into this}," said [p:Ames].', 'Ames'],
    ['"Whatever you do, {demand|come back for the second half}," said [p:Brandt].', 'Brandt'],
    ['"I\'m begging you, {demand|let a doctor see her}," said [p:Piet Dorn].', 'Piet Dorn'],
    ['"Ladies and gentlemen, {demand|leave by the rear doors}," said [p:Hart].', 'Hart'],
    ['"Well, look at the weather," said [p:Tandy].'],
  ]);
});

describe('wishes and duties in a polite or reported form', () => {
  check([
    ['[p:Moe] said the two [g:sides] had a duty to {demand|protect the wells}.', 'Moe', 'sides'],
    ['The captain had a duty to wait.'],
    ['"I\'d much rather {request|they came to the table}," said [p:Moe].', 'Moe'],
    ['"I would be obliged if {request|you corrected this}," [p:Moe] wrote.', 'Moe'],
    ['According to the resolution, {demand|the [g:dioceses] are to name a contact}.', '', 'dioceses'],
  ]);
});

describe('who demands, named before a noun, behind "from" or behind a colon', () => {
  check([
    ['[c:Norland] was silent. A Norlandian demand that {demand|the strait be closed} failed.', 'Norland'],
    ['From the ranks of the [o:Harbour Party] came a call for a {request|recount}.', 'Harbour Party'],
    ['The [o:bank] finds itself faced with the demand to {demand|open its files}.', '', 'bank'],
    ["'{demand|Give us our pitch back}': [g:residents] protest at fence", 'residents'],
    ['"{demand|Scrap the levy}": the slogan of the year'],
  ]);
});

const demandsOf = (text: string) =>
  analyse(text).marks.flatMap((mark) =>
    mark.kind === 'demand' ? [`${mark.text}|${mark.demander.map(({ text: name }) => name).join('+')}`] : [],
  );

describe('items of a list in the voice of the line above', () => {
  it('finds who resolves, where each item begins with its verb', () => {
    const items = '- requests the league to move the regatta;\n- demands that all tests be published.';
    assert.deepEqual(demandsOf(`Statement\n\nThe Rowing Commission therefore:\n\n${items}`), [
      'move the regatta|Rowing Commission',
      'all tests be published|Rowing Commission',
    ]);
  });

  it('reads the asks of a campaign', () => {
    const text =
      'Statement\n\nThe Growers’ Union has three asks of the minister:\n\n- Accept paper forms\n- Scrap the levy';
    assert.deepEqual(demandsOf(text), ['Accept paper forms|Growers’ Union', 'Scrap the levy|Growers’ Union']);
  });
});

describe('what is asked for before something else is done, and what nobody asks for yet', () => {
  check([
    ['For the [o:union] to sign, {condition|two men would have to be taken back}, its [p:leader] said.', 'leader'],
    ['Before any talks {condition|the ships would have to be released}, [p:Lind] said.', 'Lind'],
    ['Before the vote the hall would have to be cleaned.'],
    ['For the [o:union] to recommend a deal takes courage.'],
    ['[c:Norland] no longer wants the bridge closed.'],
    ['The [g:ministers] said they would otherwise ask for a ban on grain.'],
    ['Observers expect that the [o:league] will seek a compromise.'],
    ['The panel has no date by which it has to report.'],
  ]);
});

describe('who is named as the one who must', () => {
  check([['[p:Prewitt] says that lessons were learned. That will not do. {demand|Prewitt must go}.', '', 'Prewitt']]);
});

describe('wishes by other words than "want"', () => {
  check([
    ['The [o:club] would welcome a {request|clear word from the [o:league]}.', 'club', 'league'],
    ['[p:Moe] would like to see {request|more women in the team}.', 'Moe'],
    ['The [o:union] would like to see {request|rowers on the panel}.', 'union'],
    ['"What I have proposed is to {proposal|keep trawlers out in spring}," said [p:Moe].', 'Moe'],
    ['The [o:ministry] repeated its advice against {proposal|travel to the coast}.', 'ministry'],
    ['"It\'s time {request|the road was mended}," [p:Moe] wrote.', 'Moe'],
    ['The [g:nurses] will not go back without a {condition|written promise}.', 'nurses'],
    ['[p:Moe] welcomed the ruling.'],
    ['[p:Moe] would like to see her family in Velm.'],
    ['[p:Moe] asked for three things.'],
  ]);
});

describe('what is told in court, and to anyone', () => {
  check([
    ['[p:Cole] submitted that {proposal|the [o:firm] alone should bear the blame}.', 'Cole', 'firm'],
    ['[p:Strand] was ordered to {demand|hand in his passport} and must {demand|pay costs of £210,000}.', '', 'Strand'],
    ['{demand|Half of the fine must be paid at once}, the [o:court] ruled.', 'court'],
    ['The [o:union] wants {request|half of the money back}.', 'union'],
    ['The [o:council] says {proposal|anyone who sees the dog should not go near it}.', 'council'],
    ['In a video sent to a [o:radio station], the [g:gunmen] asked for {request|money}.', 'gunmen'],
  ]);
});

describe('what goes on from a notice, and lists by other words', () => {
  check([
    ['[g:Residents] were told to {demand|boil their water}. {demand|Do not drink from the tap}.', '', 'Residents'],
    [
      'The [p:mayor] asked the [o:council] to {request|think again}. Work on the road began on Monday.',
      'mayor',
      'council',
    ],
    ['A precondition was, however, that {condition|the names be blacked out}.'],
    ['The [g:growers] have one big ask: a {request|halt to imports}.', 'growers'],
    ['{demand|The game must be finished today}, the [o:league] said.', 'league'],
    ['There can be no {refusal|special treatment for banks}, [p:Moe] said.', 'Moe'],
    ['The pressure is now on the [p:minister] to {demand|explain himself}.', '', 'minister'],
  ]);
});

it('reads what a body says of itself as “we” below the word “statement”', () => {
  const text = `Rowing Commission: statement on the regatta\n\nThe tests have failed. We ask that the race be moved.`;
  assert.deepEqual(demandsOf(text), ['the race be moved|Rowing Commission']);
});
