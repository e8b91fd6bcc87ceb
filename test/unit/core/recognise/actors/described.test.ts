import { deepStrictEqual } from 'node:assert';
import { actorsOf, finds, includes } from './support';

describe('names that a description tells of', () => {
  finds([
    ['Oskat, the regulator, spoke on Monday. Oskat said no.', 'Oskat: organisation, regulator', 'Oskat: organisation'],
    [
      'It angered Oskat, the water regulator for Norland, which wanted more.',
      'Oskat: organisation, water regulator for Norland',
      'Norland: place',
    ],
    ['Velka Umar, the herders’ main association, denied it.', 'Velka Umar: organisation, main association'],
    ['Kestrel is the biggest retailer in the region.', 'Kestrel: organisation'],
    ['The report by planning consultants Turlow Wragg was late.', 'Turlow Wragg: organisation'],
    ['The Karshi capital, Ganzak, was quiet.', 'Karshi: place', 'Ganzak: place'],
    ['Its second lander, Atenia, was late.'],
    ['Campaign group Clear Valley was late.', 'Clear Valley: organisation'],
    ['Rival airline Blue Coast was late.', 'Blue Coast: organisation'],
    ['Nordbanken and Jo Kolb, who sued, were late.', 'Nordbanken: organisation', 'Jo Kolb: person'],
    ['Rovers slipped into the bottom four.', 'Rovers: organisation'],
    ['Velm Rovers 1 Ashby Town 3', 'Velm Rovers: organisation', 'Ashby Town: organisation'],
    ['Ashby Town is quiet.', 'Ashby Town: place'],
    ['Ski resort Clear Valley was late.', 'Clear Valley: place'],
    ['The national broadcaster, Tivio, was late.', 'Tivio: organisation, national broadcaster'],
    [
      'Oskat, an open-data group close to the ministry, was late.',
      'Oskat: organisation, open-data group',
      'ministry: organisation*',
    ],
  ]);
  includes([
    ['Asked about Ana Kolb, the regulator said no.', 'Ana Kolb: person'],
    ['Ana Kolb, the operator, left.', 'Ana Kolb: person, operator'],
    ['The lawyers Kolb and Lind were late.', 'Kolb: person', 'Lind: person'],
  ]);
});

describe('forms of companies, and signs of shares', () => {
  finds([
    ['Ladbourne plc reported a loss.', 'Ladbourne plc: organisation'],
    ['Lumat GmbH & Co. KG went to Velmstahl SE.', 'Lumat GmbH & Co. KG: organisation', 'Velmstahl SE: organisation'],
    ['Kessel Group AG (KSLn.DE) fell.', 'Kessel Group AG: organisation'],
    ['Shares in Ladbourne plc (LON: LADB) rose.', 'Ladbourne plc: organisation'],
  ]);
});

describe('campaigns called by what they want', () => {
  finds([
    ['Save Our Wards, which has 300 members, marched.', 'Save Our Wards: organisation'],
    ['It was planned by Keep Velm Moving for months.', 'Keep Velm Moving: organisation'],
  ]);
});

describe('territories and places by their last word', () => {
  includes([
    ['Farrow’s Mill was quiet, and so was Bishop’s Wood.', 'Farrow’s Mill: place', 'Bishop’s Wood: place'],
    ['Troops entered the Federal Republic of Norland.', 'Federal Republic of Norland: place'],
    ['The Velm Republic said it would leave.', 'Velm Republic: country'],
    [
      'The Union of Wool and Quool Growers of Velm agreed to meet them.',
      'Union of Wool and Quool Growers of Velm: organisation',
    ],
  ]);
});

describe('titles behind a description', () => {
  includes([
    ['The party’s publicity secretary, Hon. Ngozi Adeyo, spoke.', 'Ngozi Adeyo: person, publicity secretary'],
    ['The group leader, Cllr Tim Aske, abstained.', 'Tim Aske: person, group leader'],
    ['The governor, Barr. Caleb Pwaji, met Alhaji Musa Bello.', 'Caleb Pwaji: person, governor', 'Musa Bello: person'],
  ]);
});

describe('words that have their capital by position', () => {
  finds([['Elsewhere, the Velm Lanterns won.', 'Velm Lanterns: organisation'], ['Fourth-quarter sales fell.']]);
});

describe('bodies whose names are cut short', () => {
  const entityOf = (text: string, mention: string): string | undefined => {
    const { marks, entities } = actorsOf(text);
    const last = marks.filter((mark) => mark.text === mention).at(-1);
    return entities.find(({ id }) => id === last?.entity)?.name;
  };
  for (const [text, mention, name] of [
    ['Southern Rivers Water spoke. Southern Rivers said it would pay.', 'Southern Rivers', 'Southern Rivers Water'],
    ['Kessel Group AG fell. Kessel Group said so.', 'Kessel Group', 'Kessel Group AG'],
    ['Kessel Group AG fell. Kessel Group said so. Kessel is calm.', 'Kessel', 'Kessel Group AG'],
    ['Aston Villa lost. Then Villa sold a striker.', 'Villa', 'Aston Villa'],
    ['Rovers fined\n\nHalden Rovers must pay by May. Rovers lost on Tuesday.', 'Rovers', 'Halden Rovers'],
    ['Norwick United must pay. On Tuesday United lost.', 'United', 'Norwick United'],
    ['The Leeds Lanterns lost. Nobody is above the Lanterns.', 'Lanterns', 'Leeds Lanterns'],
    ['The Port Harrow Police Federation met. Port Harrow Police said no.', 'Port Harrow Police', 'Port Harrow Police'],
  ] as const) {
    it(`${mention}: ${text}`, () => deepStrictEqual(entityOf(text, mention), name));
  }
});

describe('an initial before a small word of the family name', () => {
  finds([
    [
      'The judge, Roger C. de Wit, said no. N. van der Moe agreed.',
      'Roger C. de Wit: person, judge',
      'N. van der Moe: person',
    ],
    // A letter that ends its sentence.
    ['They chose plan B. de facto nothing changed.'],
  ]);
});

describe('feasts that are called after somebody', () => {
  finds([
    ['They met on Valentine’s Day, Martin Luther King Day and St David’s Day.'],
    ['He fasted from Ash Wednesday to Maundy Thursday, and on Ashura. Shops shut for Eid al-Fitr and Eid-ul-Adha.'],
    ['Eid Mubarak! The FY2025-26 budget passed.'],
    ['Ash said on Wednesday that he would go.', 'Ash: person'],
  ]);
});

describe('family names that are small words', () => {
  finds([
    ['They asked Governor Tobias Were to act.', 'Tobias Were: person, Governor'],
    ['Erdem Can and Jin An left.', 'Erdem Can: person', 'Jin An: person'],
    ['He asked Ana to go. “No, Ana.” So said Ana.', 'Ana: person', 'Ana: person', 'Ana: person'],
  ]);
});

describe('titles that are seldom printed', () => {
  finds([
    ['Ina Briggs, R.N., left at 21.45 (GMT+3).', 'Ina Briggs: person'],
    ['Saxophonist Ina Moe and Wg Cdr Al Reed met.', 'Ina Moe: person, Saxophonist', 'Al Reed: person, Wg Cdr'],
    ['They heard Ald. Huw Tomos and the Revd Ida Wick.', 'Huw Tomos: person, Ald.', 'Ida Wick: person, Revd'],
  ]);
});

describe('letters behind names are no names', () => {
  finds([
    ['Professor Ina Moe DBE and Lee Wong MD spoke.', 'Ina Moe: person, Professor', 'Lee Wong: person'],
    ['Tom Wick DSO, DFC led them.', 'Tom Wick: person'],
    ['Vice President JD Moe left.', 'JD Moe: person, Vice President'],
    // A fire service.
    ['Its crews were those of Kent FRS on Monday.', 'crews: group*', 'Kent: place', 'FRS: organisation'],
  ]);
});

describe('letters behind names, and firms of two', () => {
  includes([
    ['Judge Rosalind Kerr KC said no.', 'Rosalind Kerr: person, Judge'],
    ['Ana Kolb MP said no.', 'Ana Kolb: person, MP'],
    ['They were told by Mairi Moe MSP and Clare Wick MEP.', 'Mairi Moe: person, MSP', 'Clare Wick: person, MEP'],
    ['Leeds MP Ana Moe wrote to the Velm MP.', 'Velm MP: person*'],
    ['The charity hired the law firm Bindle & Roake on Monday.', 'Bindle & Roake: organisation, law firm'],
    ['Her lawyer was from Okuma & Brandt Advocates.', 'Okuma & Brandt Advocates: organisation'],
    ['The prize went to Ana & Jo Moe of Velm.', 'Jo Moe: person'],
  ]);
});

describe('what a body is, with a capital by position', () => {
  finds([
    ['Broadcaster Telmark was fined.', 'Telmark: organisation, Broadcaster'],
    ['Start-up Loomwise was fined.', 'Loomwise: organisation, Start-up'],
    ['Container line Wan Hai was fined.', 'Wan Hai: organisation, Container line'],
    ['Opposition Jan Lok Morcha walked out.', 'Jan Lok Morcha: organisation, Opposition'],
    ['Opposition leader Ana Kolb walked out.', 'Ana Kolb: person, Opposition leader'],
    ['Airline Pilots Association members walked out.', 'Airline Pilots Association members: group*'],
  ]);
});

describe('bodies beside whose they are', () => {
  finds([
    ['BTX’s agency, Hybrid, was fined.', 'BTX: organisation', 'Hybrid: organisation, agency'],
    ['He was not paid; her union, Sempama, was fined.', 'Sempama: organisation, union'],
    ['The Leeds trio Paper Lanterns split.', 'Paper Lanterns: organisation, Leeds trio'],
    ['The feud between the Kusasi and the Mamprusi went on.', 'Kusasi: group', 'Mamprusi: group'],
  ]);
});
