import { finds, includes } from './support';

describe('lines of results', () => {
  finds([
    [
      'Velmar 2 (Ruskin 31, Obiora 77 pen) Sorbia 0. Halftime 1-0.',
      'Velmar: organisation',
      'Ruskin: person',
      'Obiora: person',
      'Sorbia: organisation',
    ],
    ['LEEDS AT OSLO', 'LEEDS: organisation', 'OSLO: organisation'],
    [
      'Leeds (Harkin 3-2) at Oslo (Moretti 11-8), 1:05 p.m.',
      'Leeds: organisation',
      'Harkin: person',
      'Oslo: organisation',
      'Moretti: person',
    ],
    [
      '12 - Ana Kolb (Leeds), Jo Wick (Oslo)',
      'Ana Kolb: person',
      'Leeds: organisation',
      'Jo Wick: person',
      'Oslo: organisation',
    ],
    ['Wed Jan 14, 19:30: Velmar v Osk', 'Velmar: organisation', 'Osk: organisation'],
    ['Cardiff (Wales) 15-12 Leeds', 'Cardiff: organisation', 'Wales: country', 'Leeds: organisation'],
  ]);
  includes([
    ['On Tuesday the Comets lost to Leeds.', 'Leeds: organisation'],
    ['At home the Comets trounced Oslo.', 'Oslo: organisation'],
    ['Penrith host Cronulla on Sunday.', 'Penrith: organisation'],
    ['Velm Blues 212 (Asif Rana 67, Nadim Qadri 4-41) and 188.', 'Asif Rana: person', 'Nadim Qadri: person'],
    [
      'At Oslo: Leeds 320 and 111-2; Perth 219 (D. Kolb 88).',
      'Oslo: place',
      'Leeds: organisation',
      'Perth: organisation',
    ],
  ]);
});

describe('sides called by common words and a given name', () => {
  finds([
    ['Red Arrows v Forest Rangers, postponed', 'Red Arrows: organisation', 'Forest Rangers: organisation'],
    ['The striker was sacked by Velmaspor.', 'striker: person*', 'Velmaspor: organisation'],
  ]);
});

describe('scorers of an innings, and in a bracket of their own', () => {
  finds([
    [
      'Velm 312 all out (Tectoro 84, Drovan 61; Kolbani 5-71) and 41-1',
      'Velm: organisation',
      'Tectoro: person',
      'Drovan: person',
      'Kolbani: person',
    ],
    ['(Farinza 33; Kolbani 90+2)', 'Farinza: person', 'Kolbani: person'],
    [
      'Scorers: 24 - Ana Kolb (Enyimvo); 19 - Jo Wick (Plateau United).',
      'Ana Kolb: person',
      'Enyimvo: organisation',
      'Jo Wick: person',
      'Plateau United: organisation',
    ],
    [
      'Draw: Velm v Sorby; Norvella v Lenn.',
      'Velm: organisation',
      'Sorby: organisation',
      'Norvella: organisation',
      'Lenn: organisation',
    ],
    ['Pos Team P W D L Pts'],
  ]);
});

describe('innings, and when a score was taken', () => {
  finds([
    ['At stumps Leeds were 356 for 6.', 'Leeds: organisation'],
    ['Leeds 31 Oslo 24 (HT 17-10)', 'Leeds: organisation', 'Oslo: organisation'],
  ]);
  includes([['By noon Leeds were 3 hours away.', 'Leeds: place']]);
});
