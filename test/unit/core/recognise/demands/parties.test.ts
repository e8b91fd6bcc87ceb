import assert from 'node:assert/strict';
import { demandsIn, read } from './markup';

const only = (source: string) => {
  const found = demandsIn(read(source));
  assert.equal(found.length, 1, found.map(({ text }) => text).join(' | '));
  return found[0]!;
};
const names = (parties: readonly { readonly text: string }[]) => parties.map(({ text }) => text).join('; ');

describe('who demands', () => {
  it('takes the speaker of the paragraph before for a quotation that goes on', () => {
    const demand = only('"We are tired," said [p:Ana Kolb].\n"The [o:board] must resign."');
    assert.equal(names(demand.demander), 'Ana Kolb');
  });

  it('resolves pronouns to the mention that opens the sentence before', () => {
    const demand = only('[p:Ana Kolb] met [p:Jo Wick] in Velm. She urged the [o:council] to close the pit.');
    assert.equal(names(demand.demander), 'Ana Kolb');
  });

  it('knows both halves of a pair', () => {
    const demand = only('[p:Ana Kolb] and [p:Jo Wick] called for a ceasefire.');
    assert.equal(names(demand.demander), 'Ana Kolb; Jo Wick');
  });

  it('knows who stands behind “two candidates”, and beside a retired general', () => {
    for (const source of [
      'Two [g:candidates], [p:Ana Kolb] and [p:Jo Wick], called for a recount.',
      'Two of the seven [g:candidates], [p:Ana Kolb] and retired general [p:Jo Wick], called for a recount.',
      '[p:Ana Kolb] and retired general [p:Jo Wick] called for a recount.',
    ])
      assert.equal(names(only(source).demander), 'Ana Kolb; Jo Wick', source);
    const demand = only('The head of two [g:firms], [p:Ana Kolb] and a widow, called for a recount.');
    assert.equal(names(demand.demander), 'Ana Kolb');
  });

  it('knows that several who speak are neither “he” nor “she”', () => {
    const demand = only('The [p:mayor]’s [g:opponents] say she should resign.');
    assert.equal(names(demand.demander), 'opponents');
    assert.equal(names(demand.addressee), 'mayor');
  });

  it('takes what is own of whoever is asked to do something about it', () => {
    const found = demandsIn(read('[c:Norland] urged [c:Sudria] to lift its veto on the aid.'));
    const veto = found.find(({ type }) => type === 'refusal')!;
    assert.equal(names(veto.demander), 'Sudria');
  });

  it('takes who complies for who was asked', () => {
    const demand = only('The [o:firm] complied with calls last night for an inquiry.');
    assert.equal(names(demand.addressee), 'firm');
    assert.equal(demand.status, 'met');
  });

  it('takes who is told “in an email” that they must', () => {
    const demand = only('[p:Ana Kolb] told the [g:crews] in an email that they must report for duty.');
    assert.equal(names(demand.addressee), 'crews');
  });

  it('passes over a clause of time that stands within the subject', () => {
    const asked = only('[g:Relatives] of 31 people lost when the ferry went down asked the [o:inquiry] to hear them.');
    assert.equal(names(asked.demander), 'Relatives');
    const chanted = only(
      'About forty savers who lost money when the [o:bank] collapsed in <2021> chanted “pay us back”.',
    );
    assert.equal(names(chanted.demander), 'savers');
  });

  it('takes the noun behind a number for those who ask, and who is to give all that is asked', () => {
    const demand = only('Eleven of the sixteen [g:clubs] have asked the [o:league] to wait.');
    assert.equal(names(demand.demander), 'clubs');
    const asked = demandsIn(read('[p:Kolb] requested nine men and two lorries from the [o:ministry].'));
    assert.deepEqual(
      asked.map(({ addressee }) => names(addressee)),
      ['ministry', 'ministry'],
    );
  });

  it('asks nobody for what somebody is to be given', () => {
    assert.equal(names(only('The [p:envoy] said [g:buyers] should get their money back.').addressee), '');
  });

  it('takes who is told past what says who they are', () => {
    const demand = only('[p:Ana Kolb] has told the [g:protesters] camped on the dam that they must leave.');
    assert.equal(names(demand.demander), 'Ana Kolb');
    assert.equal(names(demand.addressee), 'protesters');
  });

  it('reads whose list of demands it is', () => {
    const demand = only('The [g:miners]’ list of demands includes a doctor on every shift.');
    assert.equal(names(demand.demander), 'miners');
  });

  it('hears a bargain without a verb that somebody is quoted for without quotation marks', () => {
    const demand = only('No talks without a truce, the [o:ministry] said.');
    assert.equal(demand.text, 'truce');
    assert.equal(names(demand.demander), 'ministry');
  });

  it('takes a sum that is asked for, not what would be given for it', () => {
    assert.equal(
      only('The [g:kidnappers] are asking two million francs for the pilot.').text,
      'two million francs for the pilot',
    );
  });

  it('takes the printed words where no actor was recognised', () => {
    const demand = only('The bakers’ union demanded a rise.');
    assert.equal(names(demand.demander), 'union');
    assert.equal(demand.demander[0]?.entity, undefined);
  });

  it('takes what is begged for leave, and whom it is begged of', () => {
    for (const [source, content, addressee] of [
      ['“Let us in!” the [g:fans] shouted at the [g:guards].', 'Let us in', 'guards'],
      [
        '[p:Kolb] urged the [p:general] to stop. “I told him: let the boys out,” [p:Kolb] said.',
        'let the boys out',
        'general',
      ],
    ] as const) {
      const demand = demandsIn(read(source)).at(-1)!;
      assert.equal(demand.text, content);
      assert.equal(names(demand.addressee), addressee);
    }
    assert.equal(only('“Let us pull together,” [p:Kolb] said.').text, 'pull together');
  });

  it('takes whoever has just asked for who gives the time', () => {
    const [, time] = demandsIn(
      read('[p:Kolb] has asked the [o:council] to pay. The [o:council] has until <Friday> to reply.'),
    );
    assert.equal(names(time!.demander), 'Kolb');
  });

  it('leaves out the number of them', () => {
    assert.equal(names(only('Fourteen bakers from Velm asked the [o:city] to pay.').demander), 'bakers');
  });

  it('does not take a refusal for the answer to what was asked of another by name', () => {
    const refusal = demandsIn(read('[p:Kolb] urged [o:Skylark] to pay.\nThe [o:Union] declined to help.')).at(-1)!;
    assert.deepEqual(refusal.addressee, []);
  });

  it('asks what is done for nothing', () => {
    assert.deepEqual(only('The [g:families] want the drilling to go on.').addressee, []);
  });

  it('goes on with whom the same party asked before', () => {
    for (const source of [
      '[p:Kolb] urged [o:Skylark] to pay. She also called for a public apology.',
      '[p:Kolb] urged [o:Skylark] to pay.\nShe also called for a public apology.',
    ])
      assert.equal(names(demandsIn(read(source)).at(-1)!.addressee), 'Skylark');
    const other = '[p:Kolb] urged [o:Skylark] to pay. The [o:union] called for a public apology.';
    assert.deepEqual(demandsIn(read(other)).at(-1)!.addressee, []);
  });

  it('says nothing where nobody is named', () => {
    assert.deepEqual(only('There are growing calls for a new vote.').demander, []);
  });
});

describe('what goes with a demand', () => {
  it('finds the deadline and what is threatened', () => {
    const demand = only('The [o:court] told [o:Tessera] to pay by <1 May> or face a ban.');
    assert.equal(demand.type, 'ultimatum');
    assert.equal(demand.deadline?.text, '1 May');
    assert.equal(demand.consequence?.text, 'face a ban');
    assert.equal(demand.cue?.text, 'told');
  });

  it('finds the deadline that stands with the noun', () => {
    const demand = only('The [o:court] gave [o:Tessera] a <ten-day> deadline to pay.');
    assert.equal(demand.deadline?.text, 'ten-day');
  });

  it('finds what will happen otherwise', () => {
    const demand = only('The [g:pilots] will strike from <Monday> unless [o:Skylark] raises pay, the [o:union] said.');
    assert.equal(demand.consequence?.text, 'The pilots will strike from Monday');
    assert.equal(demand.deadline?.text, 'Monday');
  });

  for (const [text, consequence] of [
    ['“But unless the [o:firm] pays, we will walk out,” [p:Kolb] said.', 'we will walk out'],
    ['Unless the [o:ministry] acts, the [o:union] will sue, its [p:head] said.', 'the union will sue'],
    [
      'The [o:court] gave the [o:firm] a week to pay. If it fails to, it could lose its licence.',
      'it could lose its licence',
    ],
    ['The [o:union] told the [o:firm] to pay. Otherwise, it said, members would strike.', 'members would strike'],
    ['The [o:union] told the [o:firm] to pay. If it does not, it may be too late.', undefined],
    ['[g:Nurses] told the [o:board] to pay; otherwise, they said, they would strike.', 'they would strike'],
  ] as const) {
    it(`tells what is threatened behind a condition: ${consequence}`, () => {
      const [demand] = demandsIn(read(text));
      assert.equal(demand?.consequence?.text, consequence);
    });
  }

  for (const [source, status] of [
    ['The [o:club] rejected calls for a new coach.', 'refused'],
    ['The [o:club] agreed to a request for a new coach.', 'met'],
    ['The [o:club] withdrew its demand for a new coach.', 'withdrawn'],
    ['A request for a new coach was refused.', 'refused'],
    ['A motion to sell the club was voted down.', 'refused'],
    ['[g:Fans] want a new coach. The [p:chair] met them on Monday.', 'open'],
    ['The [p:president] threw down a challenge to [c:Norland] to sign the pact.', 'open'],
    ['[p:Kolb] asked the [o:club] to sign him. The [o:club] said it would do neither.', 'refused'],
    ['[p:Kolb] called for an audit. A [p:mediator] said that both sides meet on Sunday.', 'open'],
    ['The [o:club] repeated its demand for a new coach.', 'open'],
    ['[p:Kolb] asked the [o:club] to sign him. It refused.', 'refused'],
    ['[p:Kolb] asked the [o:club] to sign him. It agreed to do so by Friday.', 'met'],
    ['[p:Kolb] asked the [o:club] to sign him. It rained.\nThe [o:club] refused.', 'refused'],
    ['[p:Kolb] asked the [o:club] to sign him.\nThe [o:club] did so on <Friday>.', 'met'],
    ['[p:Kolb] asked the [o:club] to sign him.\nThe [o:league] refused.', 'open'],
    ['[p:Kolb] proposed a merger. The [o:club] turned the offer down.', 'refused'],
    ['[p:Kolb] asked the [o:club] to sign him. The [o:club] has declined.', 'refused'],
    ['[p:Kolb] asked the [o:club] to sign him. The [o:club] accepted the offer.', 'met'],
    ['[p:Kolb] asked the [o:club] to sign him. It did so after a week.', 'met'],
    ['[p:Kolb] asked the [o:club] to sign him. It has not refused.', 'open'],
    ['[p:Kolb] asked the [o:club] to sign him. The [o:club] accepted a gift from a bank.', 'open'],
  ] as const) {
    it(`${status}: ${source}`, () => assert.equal(only(source).status, status));
  }
});

describe('hostile input', () => {
  for (const piece of [
    'must ',
    'urged him to stop and ',
    'unless he said ',
    '"said ',
    'demand that ',
    '(',
    'Kolb and ',
  ]) {
    it(`grows no faster than the text: ${piece.trim()}`, () => {
      const time = (count: number) => {
        const text = piece.repeat(count);
        // Processor time: a busy machine makes the clock on the wall lie.
        const before = process.cpuUsage();
        demandsIn({ text, actors: [], dates: [], demands: [] });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      time(300);
      // Eight times the text; the square would be 64 times the work. The room is for a busy machine.
      const short = Math.max(time(300), 10);
      assert.ok(time(2400) < short * 40);
    });
  }
});
