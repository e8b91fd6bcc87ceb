import { check } from './markup';

describe('lists of what is wanted', () => {
  describe('may go on in a sentence of their own', () => {
    check([
      [
        "The [g:auditors]' advice: {proposal|sell the tram depot}, {proposal|close two pools}, {proposal|freeze hiring}.",
        'auditors',
      ],
      [
        "The [o:league]'s list runs to four points. Besides the reopening it includes a {demand|freeze on loans} and a {demand|seat on the panel}.",
      ],
      [
        'The [g:strikers] handed over a list of demands. It includes a {demand|pay rise} and an {demand|end to night shifts}.',
        'strikers',
      ],
      ['The [g:strikers] voted on Monday. It includes a day off.'],
    ]);
  });

  describe('may be told by their ends', () => {
    check([
      ['The demands range from a {demand|pay rise} to the {demand|sacking of the director}.'],
      [
        '[g:Train drivers] have drawn up a wish list that runs from {request|clean toilets} to a {request|four-day week}.',
      ],
    ]);
  });

  describe('may be opened by what comes first, and by what remains', () => {
    check([
      ['First on their list of demands is a {demand|pay rise}, [p:Kolb] said.'],
      ['Their main demand remains a {demand|pay rise of 8 per cent}.'],
    ]);
  });

  describe('hold one condition that is told behind its number', () => {
    check([
      ['“We have one condition, and that is that {condition|the hours are counted},” [p:Kolb] said.', 'Kolb'],
      ['“We have only one demand, namely that {demand|the board resigns},” [p:Kolb] said.', 'Kolb'],
      ['The [g:crews] want one thing above all: a {request|ferry that runs in winter}.', 'crews'],
      ['[g:Residents] only wish for one thing: that {request|they be left in peace}.', 'Residents'],
    ]);
  });

  describe('stand behind a colon, whatever is told of them before', () => {
    check([
      [
        'The ultimatum that the [g:elders] sent to the firm was short: {ultimatum|leave the forest within <ten days>} or the road will be cut.',
      ],
      ["The [p:rector]'s plea fell on deaf ears: {request|keep the bells silent}.", 'rector'],
      ['The [o:staff council] laid two wishes before the board: {request|no sackings}, {request|no moves}.'],
      ['The [p:vicar] has a modest request: {request|somebody to mow the churchyard}.', 'vicar'],
      [
        'What she wanted from [c:Skarland] was simple: {request|respect for the line} and an {request|end to piracy}.',
        undefined,
        'Skarland',
      ],
    ]);
  });
});
