import assert from 'node:assert/strict';
import { check, demandsIn, markedDemands, read } from './markup';

describe('who asks', () => {
  check([
    ['[p:UN chief] calls for {request|72-hour pause}', 'UN chief'],
    ['[p:Police chief] demands {demand|inquiry}', 'Police chief'],
    ['[p:Army general] orders {demand|retreat}', 'Army general'],
    ['[g:Families] of missing miners ask for {request|answers}', 'Families'],
    ['[g:Leaders] of striking dockers demand {demand|talks}', 'Leaders'],
    ["The [o:party]'s youth wing wants {request|him gone by <Christmas>}.", 'youth wing'],
    ['[g:Parents] of missing hikers plead for {request|more drones}', 'Parents'],
    [
      'The youth wing of the [o:Harbour Party] is urging the [g:leadership] to {request|publish its accounts}.',
      'youth wing',
    ],
    ['The [p:bishop], in a sermon broadcast live on <Sunday>, urged [g:both sides] to {request|talk}.', 'bishop'],
    ["The [o:guild]'s women's division demands an {demand|apology}.", 'division'],
    ['[p:Moe] was told by the [o:chamber] that he had until <Thursday> to {ultimatum|name a date}.', 'chamber', 'Moe'],
    ['The [o:bank] was told by the [o:court] it had until <May> to {ultimatum|answer}.', 'court', 'bank'],
    [
      'The [p:bishop], in a letter read in churches on <Sunday>, begged both [g:families] to {request|let the matter rest}.',
      'bishop',
    ],
    ['The [p:minister], in a note put up in shops, asked [g:farmers] to {request|wait}.', 'minister', 'farmers'],
  ]);
});

describe('who is asked', () => {
  check([
    [
      'The [o:union] is not budging from its insistence that {demand|agency staff be taken on permanently}.',
      'union',
      '',
    ],
    ['The [o:league] repeated its demand that {demand|hospital porters be paid}.', 'league', ''],
    [
      'Only when {condition|the last soldier has left}, said [p:Kolb], will the [o:council] sit down with the [g:rebels].',
      'Kolb',
      '',
    ],
    ['The [g:rebels] say they will hold their fire only if {condition|all 212 prisoners are home}.', 'rebels', ''],
    ['The [o:army] will leave only once {condition|all [g:nurses] have been released}, [p:Kolb] said.', 'Kolb', ''],
    [
      'The [g:rebels] will let the convoy through only after {condition|all detained [g:drivers] are back at home}.',
      'rebels',
      '',
    ],
    ['We will talk only when {condition|the [o:police] have gone}, [p:Kolb] said.', 'Kolb', 'police'],
    [
      '“What we are saying to [c:Brussels] is very simple: {demand|keep your promises},” said [p:Jonas Kolb].',
      'Jonas Kolb',
      'Brussels',
    ],
    ['“What I want to tell the [p:minister] is this: {demand|resign},” said [p:Jonas Kolb].', 'Jonas Kolb', 'minister'],
    ['“What we want is for {request|every head to see the figures},” said [p:Kolb].', 'Kolb', ''],
    ['The [o:union] is calling for {request|all [g:nurses] to get a rise}.', 'union', ''],
  ]);

  it('is nobody where “it” is the thing of which the same was said', () => {
    const source =
      'The [o:federation] was blunt. “{demand|The toll order has to go}, and {demand|it has to go this week},” said [p:Kolb].';
    assert.deepEqual(
      demandsIn(read(source)).map(({ addressee }) => addressee.map(({ text }) => text)),
      [[], []],
    );
  });

  it('is nobody in particular who was spoken of in the sentence before', () => {
    const source =
      'The [p:minister] met [p:Ana Kolb]. Every [p:mayor] should come, she said. She asked him to {request|explain}.';
    assert.deepEqual(
      demandsIn(read(source))
        .at(-1)
        ?.addressee.map(({ text }) => text),
      ['minister'],
    );
  });
});

describe('where the content ends', () => {
  check([
    [
      'The [o:court] directed the [o:police] to {demand|ensure that ambulances and milk tankers are not stopped}.',
      'court',
      'police',
    ],
    ['The [o:council] told [g:firms] to {demand|make sure buses and trams get through}.', 'council', 'firms'],
    ['The [p:judge] ordered the [o:firm] to {demand|check whether drains and gutters are blocked}.', 'judge', 'firm'],
    ['[p:Kolb] wants {request|proof that the dam and the bridge are safe}.', 'Kolb'],
    [
      "[g:Campaigners] are calling on the [p:chancellor] to {request|use next week's budget to scrap the limit}.",
      'Campaigners',
      'chancellor',
    ],
    ['[c:Norland] has asked for the {request|extradition of two men held in Velm since <March>}.', 'Norland'],
    ['[g:Teachers] have asked for the {request|wages owed to them for months}.', 'Teachers'],
    ['[c:Norland] has asked for a {request|new bridge} since <March>.', 'Norland'],
    ['[p:Kolb] called for the {request|reopening of a mine shut in <March>}.', 'Kolb'],
    ['Petition to {request|save the library} reaches 10,000 names'],
    ['Call to {request|ban fireworks} gains support'],
    ['Campaign to {request|keep ferry afloat} wins backing of [p:mayor]'],
    ['{demand|Let us vote}, say [g:prisoners]', 'prisoners'],
    ['{demand|Let us in}, [g:refugees] tell [c:Norland]', 'refugees', 'Norland'],
    ['Let us {proposal|work together}, says [p:mayor]', 'mayor'],
  ]);
});

describe('a row of things to be done', () => {
  check([
    [
      'The [o:panel] recommended that {proposal|the fund be wound up} and {proposal|its assets returned to [g:pensioners]}.',
      'panel',
    ],
    [
      '[g:Residents] would like to see the {request|pool reopened}, the {request|lights mended} and the {request|swings put back}.',
      'Residents',
    ],
    [
      '[p:Kolb] wants to have the {request|levy scrapped}, the {request|board sacked} and the {request|books opened}.',
      'Kolb',
    ],
    [
      '[g:Shopkeepers] are asking to have the {request|kerb lowered}, the {request|lamps replaced} and the {request|bins emptied}.',
      'Shopkeepers',
    ],
    ['[p:Kolb] asked that {request|the road be closed} and [g:supporters] cheered.', 'Kolb'],
  ]);
});

describe('what is threatened', () => {
  for (const [source, consequence] of [
    [
      '[g:Doctors] told the [p:minister] to {ultimatum|sort out the backlog} or watch hospitals fall over.',
      'watch hospitals fall over',
    ],
    ['[g:Doctors] told the [p:minister] to {ultimatum|pay up} or see wards close.', 'see wards close'],
    [
      '“We expect the [o:club] to {ultimatum|keep its word}. If it doesn’t, the [o:board] will resign,” said [p:Ana Kolb].',
      'the board will resign',
    ],
    ['[g:Drivers] want the {ultimatum|depot reopened}. If not, they will strike.', 'they will strike'],
    [
      '[g:Nurses] asked the [o:ministry] to {ultimatum|pay the arrears}. If it fails to, they will walk out.',
      'they will walk out',
    ],
    ['{demand|[g:Governments] must cut emissions}, [p:Kolb] said. If they do not, seas will rise.', undefined],
  ] as const)
    it(source, () => {
      const found = markedDemands(source);
      assert.equal(found[0]?.consequence?.text, consequence);
    });
});

describe('what became of a demand that is told by its noun', () => {
  for (const [words, status] of [
    ['has given in to', 'met'],
    ['resigned after giving in to', 'met'],
    ['has no intention of giving in to', 'refused'],
    ['has no plans to give in to', 'refused'],
    ['was in no mood to yield to', 'refused'],
    ['is not prepared to bow to', 'refused'],
    ['will not give in to', 'refused'],
    ['denied giving in to', 'open'],
    ['was accused of giving in to', 'open'],
  ])
    it(`${status}: the mayor ${words} demands`, () => {
      const [demand] = demandsIn(read(`The [p:mayor] ${words} demands for a second bridge.`));
      assert.equal(demand?.text, 'second bridge');
      assert.equal(demand.status, status);
    });
});
