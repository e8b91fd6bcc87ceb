import { finds } from './support';

describe('offices with the place where they are held', () => {
  finds([
    [
      'The party’s leader in Drumvale, Casimir Obuya, left.',
      'party: organisation*',
      'Drumvale: place',
      'Casimir Obuya: person, leader in Drumvale',
    ],
    [
      'The agency’s chief in Port Ellis, Ottoline Brandt, resigned.',
      'agency: organisation*',
      'Port Ellis: place',
      'Ottoline Brandt: person, chief in Port Ellis',
    ],
    [
      'Its envoy in Velm, Annelise Fourcade, called for calm.',
      'Velm: place',
      'Annelise Fourcade: person, envoy in Velm',
    ],
    // A place beside a place is no bearer of an office.
    ['The firm’s head in Leeds, England, left.', 'firm: organisation*', 'Leeds: place', 'England: place'],
    ['The firm’s head in Osk, North Velm, left.', 'firm: organisation*', 'Osk: place', 'North Velm: place'],
  ]);
});

describe('titles before a name', () => {
  finds([
    ['Deputy Trade Minister Ana Kolb left.', 'Ana Kolb: person, Deputy Trade Minister'],
    ['Then former US Vice President Jo Wick spoke.', 'Jo Wick: person, former US Vice President'],
    ['The Energy and Mines Minister, Jo Wick, left.', 'Jo Wick: person, Energy and Mines Minister'],
    ['Ann Reed and Trade Minister Jo Wick left.', 'Ann Reed: person', 'Jo Wick: person, Trade Minister'],
    ['The Energy Minister, Jo Wick, left.', 'Jo Wick: person, Energy Minister'],
    // A verb before the title is none of it.
    ['The judge also ordered Sheriff Ana Kolb to leave.', 'judge: person*', 'Ana Kolb: person, Sheriff'],
    ['The once feared General Ana Kolb left.', 'Ana Kolb: person, feared General'],
    [
      'In May police detained Istanbul mayor Enver Lind.',
      'police: organisation*',
      'Enver Lind: person, Istanbul mayor',
    ],
    [
      'The firm has hired former Siemens manager Jo Wick.',
      'firm: organisation*',
      'Jo Wick: person, former Siemens manager',
    ],
    ['The CNN host Jo Wick left.', 'Jo Wick: person, CNN host'],
    ['In May Japan beat top seed Jo Wick.', 'Japan: country', 'Jo Wick: person, top seed'],
    ['In May the detained mayor Enver Lind spoke.', 'Enver Lind: person, detained mayor'],
    ['They moved to impeach former president Ida Moe.', 'Ida Moe: person, former president'],
    ['Ms Kolb and Sir Dennis Kettleby left.', 'Kolb: person', 'Dennis Kettleby: person'],
    ['U.S. Secretary of State Ida Moe left.', 'Ida Moe: person, U.S. Secretary of State'],
    // What hangs on a preposition or a possessive stays a mention, all else in the title does not.
    ['Port Union spokesman Jo Wick left.', 'Jo Wick: person, Port Union spokesman'],
    ['The president of Norway Ida Moe left.', 'Norway: country', 'Ida Moe: person, president of Norway'],
    ['Norway’s president Ida Moe left.', 'Norway: country', 'Ida Moe: person, president'],
    [
      'After that the CEO of the Refugee Council Enver Lind spoke.',
      'Refugee Council: organisation',
      'Enver Lind: person, CEO of the Refugee Council',
    ],
    [
      'Joint Council for Seafarers campaigner Caitlin Moss spoke.',
      'Caitlin Moss: person, Joint Council for Seafarers campaigner',
    ],
    [
      'Critics like immigration barrister Colin Yeo spoke.',
      'Critics: group*',
      'Colin Yeo: person, immigration barrister',
    ],
  ]);
});

describe('descriptions behind a name', () => {
  finds([
    [
      'Ana Kolb, chief negotiator of the Port Union, left.',
      'Ana Kolb: person, chief negotiator of the Port Union',
      'Port Union: organisation',
    ],
    ['Jo Wick, a Hamas spokesman, left.', 'Jo Wick: person, Hamas spokesman', 'Hamas: organisation'],
    ['Ida Moe, the Norwegian president, left.', 'Ida Moe: person, Norwegian president'],
    ['Hélène Okonjo, 41, left.', 'Hélène Okonjo: person'],
  ]);
});

describe('descriptions before a name and a comma', () => {
  finds([
    [
      'England’s transport secretary, Grant Sharp, left.',
      'England: country',
      'Grant Sharp: person, transport secretary',
    ],
    [
      'The general secretary of the RMT union, Mick Coin, said no.',
      'RMT union: organisation',
      'Mick Coin: person, general secretary of the RMT union',
    ],
  ]);
});

describe('kinds of bodies before their name', () => {
  finds([
    ['According to state-owned news agency Norpress it rained.', 'Norpress: organisation, state-owned news agency'],
    ['They flew with the airline Skylark.', 'Skylark: organisation, airline'],
    ['The lender Banco Sur failed.', 'Banco Sur: organisation, lender'],
    ['The developer Ana Kolb left.', 'Ana Kolb: person, developer'],
  ]);
});

describe('titles that hang on a longer phrase, and what looks like a title', () => {
  finds([
    [
      'The governor of the Bank of Ghana, Johnson Asiama, has been in office for a month.',
      'Bank of Ghana: organisation',
      'Johnson Asiama: person, governor of the Bank of Ghana',
    ],
    ['They met his Norwegian counterpart, Jo Wick, in Velm.', 'Jo Wick: person, Norwegian counterpart', 'Velm: place'],
    ['Jo Wick, a Norwegian human rights lawyer, left.', 'Jo Wick: person, Norwegian human rights lawyer'],
    ['Jo Wick, the group’s chief negotiator, left.', 'Jo Wick: person, group’s chief negotiator', 'group: group*'],
    ['The Nation, a rival daily, went on sale.', 'The Nation: organisation'],
    ['Asked about Jo Wick, the minister says no.', 'Jo Wick: person', 'minister: person*'],
  ]);
});

describe('whose head somebody is', () => {
  finds([
    ['Ida Moe, its president, blamed rain.', 'Ida Moe: person, president'],
    ['Prevista, its biggest shareholder, abstained.', 'Prevista: organisation'],
  ]);
});

describe('who holds an office in the town that it is named with', () => {
  finds([
    ['They met Governor of Kursk Alexei Smirnov.', 'Kursk: place', 'Alexei Smirnov: person, Governor of Kursk'],
    ['They met the Bishop of Oslo Berel Kaldova.', 'Oslo: place', 'Berel Kaldova: person, Bishop of Oslo'],
  ]);
});

describe('where a player stands', () => {
  finds([
    ['Prop Tevita Langi left.', 'Tevita Langi: person'],
    ['Centre Irina Kolb left.', 'Irina Kolb: person'],
  ]);
});
