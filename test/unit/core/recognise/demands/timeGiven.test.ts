import { check } from './markup';

describe('time that somebody has, who has a right to use it or decides at leisure', () => {
  check([
    ['The [o:court] has until <June 24> to rule.'],
    ['The [p:governor] has until <midnight on Friday> to sign or veto the bill.'],
    ['[g:Prosecutors] have until <8 April> to appeal.'],
    ['The [g:clubs] have until <Thursday> to lodge an objection.'],
    ['The [o:union] asked the [o:court] to {request|annul the vote}. It has until <July 3> to rule.', 'union', 'court'],
  ]);
});

describe('time that is given to somebody', () => {
  check([
    ['The [g:players] have got until <Monday> to {ultimatum|respond}.', '', 'players'],
    ['[o:Kestrel] lost the case. They’ve got until <Monday> to {ultimatum|pay}.', '', 'Kestrel'],
    ['The [o:federation] gave the [o:club] on <Monday> 30 days to {ultimatum|settle its debts}.', 'federation', 'club'],
    ['The [g:rebels] gave the [l:town] on <Saturday night> 24 hours to {ultimatum|surrender}.', 'rebels', 'town'],
    ['The [p:mayor] gave the circus in a letter two days to {ultimatum|take down its tent}.', 'mayor', 'circus'],
    [
      'The [o:bank] was given on <Wednesday> six weeks by the [o:watchdog] to {ultimatum|repay its customers}.',
      'watchdog',
      'bank',
    ],
    [
      'The [o:league] has given the [o:Rovers], for the second time this season, ten days to {ultimatum|pay the players}.',
      'league',
      'Rovers',
    ],
  ]);
});

describe('time to answer, before a court', () => {
  check([
    [
      'The [g:families] asked a [p:judge] to {request|halt the demolition}. The city has until <Tuesday> to {ultimatum|answer}.',
    ],
  ]);
});
