import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { check, demandsIn, read } from './markup';

describe('whoever is to do what must be done', () => {
  describe('is whom the passive names behind "by"', () => {
    check([
      ['{demand|Every broken pane must be paid for by the [o:landlord]}, [p:Ana Kolb] said.', 'Ana Kolb', 'landlord'],
      ['{demand|Someone else must pay}, [p:Ana Kolb] said.', 'Ana Kolb'],
      [
        'A former [p:bank chief executive] who spent gifts on holidays and school fees has been told to {demand|pay them back}.',
        '',
        'bank chief executive',
      ],
      ['{proposal|The lift should be paid for by the [o:council]}, [p:Ana Kolb] said.', 'Ana Kolb', 'council'],
    ]);
  });

  describe('is not anybody of a kind, nor who only has the say', () => {
    check([
      ['{demand|The wreck must be looked into by a judge}, [p:Ana Kolb] said.', 'Ana Kolb', ''],
      ['{proposal|The fund should be run by the [o:union]}, [p:Ana Kolb] said.', 'Ana Kolb', ''],
    ]);
  });
});

describe('whoever acts by a bare verb, whatever the noun', () => {
  check([
    ['[c:Norland] demanded that {demand|the garrison lay down its arms}.', 'Norland', 'garrison'],
    ['{demand|Skaters must not be made to pay for the mistakes of others}, [p:Jo Wick] said.', 'Jo Wick', ''],
    // What somebody is still to order is not demanded by anybody else.
    ['The [o:union] demanded that {demand|the [o:firm] be ordered to pay}.', 'union', ''],
    ['The [o:panel] recommended that {proposal|the [o:club] be barred from signing players}.', 'panel', ''],
    // A finding by those who decide leads on to what must be done.
    [
      'Coastal failed to check its clients, the [o:authority] found. {demand|It must now review 900 accounts}.',
      'authority',
    ],
  ]);
});

describe('who demands, told by', () => {
  describe('a noun with a place behind it', () => {
    check([
      ['[g:Tenants] below the [l:Orm] quarry want the {request|blasting stopped}.', 'Tenants'],
      [
        '[g:Wardens] of three huts above the [l:Orm] pass asked the [o:council] to {request|clear the path}.',
        'Wardens',
      ],
    ]);
  });

  describe('an aside that goes on', () => {
    check([
      ['The only protest comes from the [o:school], which fears for its pupils and wants a {request|fence}.', 'school'],
      [
        'The port fired them against the advice of its own [g:nurses], who had recommended a {proposal|rest}.',
        'nurses',
      ],
    ]);
  });
});

describe('who holds up what is to be read', () => {
  describe('is whom the sentence before tells of', () => {
    check([
      ['Hundreds of [g:nurses] filled the square. Many carried placards: “{demand|Pay us}”.', 'nurses'],
      ['Dozens of [g:nurses] sat outside the court. Some held candles. One poster read: “{demand|Free Jo}”.', 'nurses'],
      [
        'A [o:ministry] spokesman said it was closed.\nThere were forty [g:nurses] outside. Many carried signs: “{demand|Pay us}”.',
        'nurses',
      ],
      ['Some forty [g:nurses] sat on the stairs. They had one banner. “{demand|Leave us alone},” it read.', 'nurses'],
    ]);
  });
});

describe('who speaks in an interview', () => {
  const said = (...lines: readonly string[]) =>
    analyse(lines.join('\n\n'), { referenceDate: '2025-03-05' }).marks.flatMap((mark) =>
      mark.kind === 'demand'
        ? [
            `${[mark.demander, mark.addressee].map((side) => side.map(({ text }) => text).join('+')).join(' > ')}: ${mark.text}`,
          ]
        : [],
    );
  const LEAD = 'Ana Kolb runs the largest clinic in Velm. A talk about empty wards.';
  const TALK = ['You closed a ward in June. Why?', 'Because I had nobody to staff it. We have nine nurses.'];

  it('says its headline as well', () => {
    assert.deepEqual(said('“Send us nurses”', LEAD, ...TALK), ['Ana Kolb > : Send us nurses']);
  });

  it('asks whom the question is about', () => {
    assert.deepEqual(
      said(
        'The empty ward',
        LEAD,
        ...TALK,
        'What should parents do today?',
        'Stop calling us. Ask your doctor first.',
        'What do you expect of the minister?',
        'I want an answer to my letters.',
      ),
      [
        'Ana Kolb > parents: Stop calling us',
        'Ana Kolb > parents: Ask your doctor first',
        'Ana Kolb > minister: answer to my letters',
      ],
    );
  });

  it('asks whom the question has told something', () => {
    assert.deepEqual(
      said(
        'The empty ward',
        LEAD,
        ...TALK,
        'What do you say to women who are expecting in January?',
        'Do not drive at night.',
        'And what would you tell the minister?',
        'Answer my letters.',
      ),
      ['Ana Kolb > women: Do not drive at night', 'Ana Kolb > minister: Answer my letters'],
    );
  });

  it('asks nobody where the question names nobody', () => {
    assert.deepEqual(said('The empty ward', LEAD, ...TALK, 'What should they do now?', 'Stop calling us.'), [
      'Ana Kolb > : Stop calling us',
    ]);
  });
});

describe('of whom nothing is asked', () => {
  describe('is who asked somebody else for something before', () => {
    const addressees = (source: string) =>
      demandsIn(read(source)).map(({ addressee }) => addressee.map(({ text }) => text).join('; '));

    it('by a noun for several', () => {
      assert.deepEqual(
        addressees(
          'The [o:police] asked the [g:marchers] to leave a lane free.\n[p:Ana Kolb] has refused to take sides.',
        ),
        ['marchers', ''],
      );
    });

    it('by a proposal put to nobody', () => {
      assert.deepEqual(
        addressees('The [o:council] proposes a round table.\nThe [o:bus company] refused to move a single stop.'),
        ['', ''],
      );
    });

    it('in a call for calm', () => {
      assert.deepEqual(addressees('[p:Ana Kolb] urged the [g:owners] to reopen the pit. She then appealed for calm.'), [
        'owners',
        '',
      ]);
    });
  });

  it('but a headline tells it to anybody it names', () => {
    const [demand] = demandsIn(read('# [g:Nurses] to town hall: Stop the cuts'));
    assert.equal(demand?.addressee.map(({ text }) => text).join(), 'town hall');
  });
});

describe('who demands', () => {
  describe('is not who says that she was told to do it', () => {
    check([
      ['“We have been told to {demand|leave the house},” said [p:Ana Kolb].', '', 'Ana Kolb'],
      ['“I was ordered to {demand|hand over the keys},” [p:Ana Kolb] said.', '', 'Ana Kolb'],
    ]);
  });

  describe('are several, where one says what they want', () => {
    check([
      ['The [g:nurses] met on Monday. An [p:aide] said they want {request|more pay}.', 'nurses'],
      ['The [o:union] said they want {request|more pay}.', 'union'],
    ]);
  });
});

describe('of whom it is asked', () => {
  check([
    ['“{demand|Let the [p:minister] explain the delay},” [p:Ana Kolb] said.', 'Ana Kolb', 'minister'],
    ['“{demand|Let the [g:villagers] vote},” [p:Ana Kolb] said.', 'Ana Kolb', ''],
    [
      '[p:Ana Kolb] said she was safe. We do not print the letter, as the [o:police] requested us to {request|wait}.',
      'police',
      '',
    ],
  ]);
});
