import assert from 'node:assert/strict';
import { check, demandsIn, read } from './markup';

describe('who demands, from the sentences around', () => {
  describe('where nobody is said to give the order', () => {
    check([
      ['[o:Police] boarded the ship. The [p:captain] was told to {demand|hand over his logs}.', 'Police', 'captain'],
      ['Judge [p:Ida Moe] sided with the [g:tenants]. The [p:landlord] was ordered to {demand|pay}.', 'Ida Moe'],
      ['[o:Kestrel] knew of it, the [o:watchdog] found. The [o:firm] has been asked to {request|explain}.', 'watchdog'],
      ['The [p:prosecutor] accused [o:Skylark] of fraud. It was ordered to {demand|stop}.', 'prosecutor', 'Skylark'],
      // A failure gives no orders, nor do victims.
      ['The outage hit 40 wards. [g:Nurses] were told to {demand|write on paper}.', '', 'Nurses'],
      ['[g:Pensioners] waited outside. [g:Drivers] were told to {demand|turn back}.', '', 'Drivers'],
    ]);
  });

  describe('of what is written', () => {
    check([
      ['[p:Hale] read the note. It asked him to {request|wait}. It was signed by nine [p:judges].', 'judges', 'Hale'],
      ['[o:Police] came at ten. A note came out. It demanded a {demand|bus}.', ''],
      ['The [o:council] sat late. Its resolution demands that {demand|the blockade end}.', 'council'],
      ['The [g:fans] have had enough. “{demand|Sack the board},” said a banner.', 'fans'],
      ['“{demand|Sack the board},” said a banner. The [g:fans] sang.', ''],
      [
        '“{demand|Send us doctors}.” The message, signed by the mayor, [p:Ida Moe], was addressed to [c:Norland].',
        'Ida Moe',
        'Norland',
      ],
      // A ministry that gets a note may ask for something itself.
      ['The [o:ministry] burned the note. It demanded a {demand|bus}.', 'ministry'],
    ]);
  });

  describe('by nouns that no list knows for actors', () => {
    check([
      ['[p:Otto Hale] met the refugees. They asked for {request|blankets}.', 'refugees', 'Otto Hale'],
      ['The crew were cold. They asked the [o:port] for {request|blankets}.', 'crew', 'port'],
      ['[p:Otto Hale] met the refugees. He asked the [o:port] for {request|blankets}.', 'Otto Hale', 'port'],
      [
        '[c:Norland] and [c:Sudria] both claim it. The two asked the [o:court] to {request|draw a line}.',
        'Norland; Sudria',
      ],
      ['Two trains met in [l:Velm]. The two asked the [o:court] to {request|draw a line}.', 'two'],
      ["[c:Norland]'s [p:archbishop] was angry. He asked the [o:army] to {request|stop}.", 'archbishop', 'army'],
    ]);
  });
});

describe('of whom it is demanded, from the words around', () => {
  check([
    ['“{demand|They have to pay},” [p:Moe] said of the owners.', 'Moe', 'owners'],
    ['“{demand|They have to pay},” [p:Moe] said of late.', 'Moe', ''],
    ['[p:Moe] has written to the [p:minister] calling for {request|more trains}.', 'Moe', 'minister'],
    ['[p:Moe] has gone to [l:Velm] calling for {request|more trains}.', 'Moe', ''],
    ['In a letter to the [o:club], the [g:players] complain. They ask for {request|new beds}.', 'players', 'club'],
    ['The [o:agency] served the smelter with a notice requiring it to {demand|cut its fumes}.', 'agency', 'smelter'],
    ['“I ask you to {request|reject this budget},” [p:Moe] told the [o:chamber].', 'Moe', 'chamber'],
    ['[p:Moe] accused the [p:premier] of lies. “{demand|Release the tape},” she said.', 'Moe', 'premier'],
    ['[p:Moe] spoke to [o:Norpress]. “{demand|Release the tape},” she said.', 'Moe', ''],
    ['The [g:owners] met [p:Moe]. The [o:port] asked for {request|calm}.', 'port', ''],
    ['[p:Moe] asked for {request|more trains}. The [o:ministry] declined to comment.', 'Moe', 'ministry'],
    ['[p:Moe] asked for {request|more trains}. The [o:ministry] has a new roof.', 'Moe', ''],
    ['[c:Norland] has observers here. [p:Moe] wants them {request|out by Easter}.', 'Moe', 'observers'],
    ['The [o:court] told the [p:landlord], [o:Brix Homes], to {demand|pay}.', 'court', 'Brix Homes'],
    ['I would ask everybody to {request|wait}, [p:Moe] said.', 'Moe', 'everybody'],
  ]);
});

describe('what became of a demand', () => {
  const asked = '[p:Kolb] asked the [o:club] to sign him';
  for (const [source, status] of [
    [`${asked}. It said no.`, 'refused'],
    [`${asked}. The [o:club], which said no, is in debt.`, 'refused'],
    [`${asked}. What fans want is a board that says no.`, 'open'],
    [`${asked}. “No,” said the [p:chair].`, 'refused'],
    [`${asked}. The [p:chair] shook her head.`, 'refused'],
    [`${asked}. It said it would do no such thing.`, 'refused'],
    [`${asked}. It said it would not.`, 'refused'],
    [`${asked}. It has said that it accepted the offer.`, 'met'],
    [`${asked}. The [p:chair] called the idea absurd.`, 'refused'],
    [`${asked}. His request was turned down.`, 'refused'],
    [`${asked}, and it did.`, 'met'],
    [`${asked}, but the [o:club] declined, citing the cost.`, 'refused'],
    [`${asked}; the [o:club] refused.`, 'refused'],
    [`${asked}. It refused to sign him.`, 'refused'],
    [`${asked} and [o:Rovers] to wait. Both declined.`, 'refused'],
    [`${asked} and [o:Rovers] to wait. Both agreed.`, 'met'],
    [`${asked} and [o:Rovers] to wait. Neither agreed.`, 'refused'],
    [`${asked}. Neither got their wish.`, 'refused'],
    [`${asked} and [o:Rovers] to wait. Neither did.`, 'refused'],
    ['[p:Kolb] asked for a review of the ruling, which the [o:court] rejected.', 'refused'],
    ['[p:Kolb] asked for a review of the ruling, which the [o:court] issued in May.', 'open'],
    ['[p:Kolb] asked for a halt to the strikes. A plan for the port was accepted.', 'open'],
    ['[p:Kolb] asked [g:volunteers] to come. No one did.', 'refused'],
    ['[p:Kolb] asked [g:volunteers] to come. None of them did.', 'refused'],
    ['[p:Kolb] asked [g:volunteers] to come. No one in the town did.', 'refused'],
    ['[p:Kolb] asked [g:volunteers] to come. They did.', 'met'],
    ['[p:Kolb] asked [g:volunteers] to come. Few did.', 'open'],
    [`${asked}. The [o:club] declined on <Monday>.`, 'refused'],
    [`${asked}. The [o:club] refused at a meeting in <March>.`, 'refused'],
    ['[p:Kolb] asked for an extra vote. The [o:club] ruled one out.', 'refused'],
    ['[p:Kolb] wants a dam and a road. The [o:club] refused the second request.', 'open'],
    ['[p:Kolb] wants a dam and a road. The [o:club] refused the first request.', 'refused'],
    ['The [o:port] had agreed to their main demand, a second pilot.', 'met'],
    [`${asked}, to no avail so far.`, 'refused'],
    [`${asked}, so far without success.`, 'refused'],
    ['[p:Kolb] persuaded the [o:club] to sign him.', 'met'],
    ['[p:Kolb] tried to persuade the [o:club] to sign him.', 'open'],
    ['[g:Elders] pressured the [g:raiders] into freeing the nurse.', 'met'],
    ['[p:Kolb] dismissed as absurd the suggestion that she should resign.', 'refused'],
    [`${asked} and [o:Rovers] to wait. Neither replied.`, 'open'],
    [`${asked} and [o:Rovers] to wait. Both declined gifts from a bank.`, 'open'],
    [`${asked}. It has yet to reply.`, 'open'],
    [`${asked}. It refused to comment.`, 'open'],
    [`${asked}. It declined a gift from a bank.`, 'open'],
    [`${asked}, threatening to leave if they did not.`, 'open'],
    [`${asked}. The [p:chair] called the weather absurd.`, 'open'],
    [`${asked}. “No fan of mine would stay,” said the [p:chair].`, 'open'],
    [`${asked}. It said it would study the idea.`, 'open'],
    [`${asked}, a club said in a report that both have ignored.`, 'open'],
  ] as const) {
    it(`${status}: ${source}`, () => {
      const [demand] = demandsIn(read(source));
      assert.equal(demand?.status, status);
    });
  }
});
