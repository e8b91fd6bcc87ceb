import { check } from './markup';

/** What is asked for by wire, letter, telephone or a wave of the hand. */
describe('demands of those who send word', () => {
  check([
    ["[g:Marines] radioed the tanker's [p:master] to {demand|heave to}.", 'Marines', 'master'],
    ['[c:Manila] has cabled [c:Tokyo] for {request|two rescue ships}.', 'Manila', 'Tokyo'],
    ['The [g:fishermen] emailed the [p:minister] to {request|reopen the quay}.', 'fishermen', 'minister'],
    ['Her [p:lawyer] has written to the [p:bishop] to {request|hand over the files}.', 'lawyer', 'bishop'],
    ['The [g:nurses] texted the [p:director] to {request|call off the cuts}.', 'nurses', 'director'],
    ['[g:Soldiers] waved the [g:drivers] to {demand|stop}.', 'Soldiers', 'drivers'],
    ['The [p:widow] wrote to the [o:council] and asked it to {request|clear the ditch}.', 'widow', 'council'],
    ['The [o:club] has gone to the [o:city council] for a {request|loan}.', 'club', 'city council'],
    ['The [g:crowd] sang for {request|the [p:chairman] to resign}.', 'crowd', 'chairman'],
    ['[g:Doctors] appealed to the [g:commanders] for a {request|week without shelling}.', 'Doctors', 'commanders'],
    ['The [g:rebels] sent word through the [o:Red Cross] that they needed {request|bandages}.', 'rebels'],
    ['The [g:islanders] said they needed a {request|second nurse}.', 'islanders'],
  ]);
});

describe('what is asked for by who gets in touch with somebody', () => {
  check([
    [
      'The [o:society] wrote to the [p:chief executive], [p:Jo Wick], last Friday asking him to {request|meet the families}.',
      'society',
      'Jo Wick',
    ],
    [
      'The [o:clinic] emailed the [p:director] in June 2014 begging for a {request|second nurse}.',
      'clinic',
      'director',
    ],
    ['The [o:club] texted the [p:coach] after the game demanding an {demand|apology}.', 'club', 'coach'],
    ['The [o:firm] approached a [o:bank] asking for a {request|loan}.', 'firm'],
    // Whoever is met may be who asks.
    ['The [p:minister] met [g:protesters] on Monday demanding {demand|his resignation}.', 'protesters', 'minister'],
  ]);
});

describe('whole groups that ask', () => {
  check([
    ['An [o:alliance] of [g:nurses] and [g:doctors] called on the [p:minister] to {request|resign}.', 'alliance'],
    ['The [g:leaders] of the [o:union] and the [o:firm] called for {request|calm}.', 'leaders'],
    ['The [o:commission] asked the [o:Norlandian state] for {request|information}.', 'commission', 'Norlandian state'],
  ]);
});

describe('whoever is called by a small word', () => {
  check([['The [o:union] asked Governor [p:Tobias Were] to {request|act}.', 'union', 'Tobias Were']]);
});

describe('what is said by those of whom a clause tells', () => {
  check([
    ['[g:Drivers] who blocked the road said {demand|the toll must go}.', 'Drivers'],
    ['A man who called himself [p:Rashid] said {demand|the money had to be paid}.', 'man'],
    ['[g:Officials] who have seen it say {demand|the dam must be mended}.', 'Officials'],
  ]);
});

describe('word that is sent, and asks for nothing', () => {
  check([
    ['The [p:skipper] radioed the [o:coastguard] to report a fire on board.'],
    ['The [p:singer] wrote to the [o:club] to thank it for the flowers.'],
    ['[g:Police] waved the [g:drivers] through to keep the road clear.'],
    ['[g:Residents] rang the [o:council] to complain.'],
    ['[g:Doctors] have appealed to the [g:commanders] for a week without success.'],
    ['[g:Fans] have gone to [c:Norland] for the games.'],
    ['The [p:coach] said they needed a win.'],
  ]);
});
