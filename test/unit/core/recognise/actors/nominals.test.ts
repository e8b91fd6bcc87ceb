import { finds, findsNothing } from './support';

describe('offices that somebody is given', () => {
  finds([
    ['Halden Foods named Ana Kolb chief executive.', 'Halden Foods: organisation', 'Ana Kolb: person'],
    ['The junta named Serivo Nhamaro interim president.', 'junta: organisation*', 'Serivo Nhamaro: person'],
  ]);
});

describe('nominal mentions', () => {
  finds([
    ['A US official said so.', 'US official: person*'],
    ['The clip shows Kolb telling voters to stay.', 'Kolb: person', 'voters: group*'],
    ['Police filmed Kolb attacking officers.', 'Police: organisation*', 'Kolb: person', 'officers: group*'],
    ['The Norwegian government refused.', 'Norwegian government: organisation*'],
    ['The company cut the supplement.', 'company: organisation*'],
    ['Three dock workers accused the company.', 'dock workers: group*', 'company: organisation*'],
    ['Most opposition lawmakers walked out.', 'opposition lawmakers: group*'],
    ['Delegates of the Senate agreed.', 'Delegates: group*', 'Senate: organisation'],
    ['Norway’s negotiators agreed.', 'Norway: country', 'negotiators: group*'],
    ['Both sides agreed.', 'Both sides: group*'],
    ['The patriarchate and the choir refused.', 'patriarchate: organisation*', 'choir: organisation*'],
    ['They stole the exam papers of ten schools.'],
    ['That night troops sealed the shaft.', 'troops: group*'],
    ['Aid workers fear clan militias will come.', 'clan militias: group*'],
    // Who begs is somebody, as with other verbs of saying.
    ['The head of the harbour board begged for patience.', 'head: person*', 'harbour board: organisation*'],
    ['Residents of Mill Lane begged for a crossing.', 'Residents: group*', 'Mill Lane: place'],
    ['Talks between the two countries failed.', 'two countries: group*'],
    ['Pensioners blocked a road.', 'Pensioners: group*'],
    ['Hauliers blocked a road.', 'Hauliers: group*'],
    ['Two thousand parishioners signed.', 'parishioners: group*'],
    ['A van was sold to hikers.'],
    ['Pensioners would not police the ban, nor staff a ward.', 'Pensioners: group*'],
    [
      "Brackwell's chief operating officer, Ana Kolb, left by press release.",
      'Brackwell: organisation',
      'Ana Kolb: person, chief operating officer',
    ],
    ['Brackwell, which has offered to host talks, left.', 'Brackwell: organisation'],
    ['They sent humanitarian aid.'],
    ['She denies nine counts of fraud.'],
    ['But economists doubt it.', 'economists: group*'],
    ['The union called on retailers to pay.', 'union: organisation*', 'retailers: group*'],
    ['She told reporters nothing.', 'reporters: group*'],
    ['The Trump administration refused.', 'Trump administration: organisation*'],
    [
      'Chinese officials and their Philippine counterparts met.',
      'Chinese officials: group*',
      'Philippine counterparts: group*',
    ],
    ['The spokesman for the Port Union stated it.', 'spokesman: person*', 'Port Union: organisation'],
    ['# Transport secretary warns of delays', 'Transport secretary: person*'],
    ['Patients’ groups demanded it.', 'Patients’ groups: group*'],
    ['Armed men seized them.', 'Armed men: group*'],
    ['Passengers are urged to stay home.', 'Passengers: group*'],
    [
      'Shop owners, taxi drivers and street vendors demanded it.',
      'Shop owners: group*',
      'taxi drivers: group*',
      'street vendors: group*',
    ],
    ['Residents of the estate want it fixed.', 'Residents: group*'],
    // What the verb behind says of them, whatever clause says which ones.
    ['Lawyers acting for three of them wrote back.', 'Lawyers: group*'],
    // A verb behind who does it, before bare words that may hang together with it.
    ['The premier rejected union demands.', 'premier: person*', 'union: organisation*'],
    ['The junta ordered newspapers to close.', 'junta: organisation*', 'newspapers: group*'],
    ['A court appointed lawyer agreed.', 'court: organisation*', 'lawyer: person*'],
    ['The officials meeting in Velm said no.', 'officials: group*', 'Velm: place'],
    ['The judge ruling on the case left.', 'judge: person*'],
    ['The opposition National Reform party agreed.', 'National Reform party: organisation, opposition'],
    ['The agency has linked Black Anchor to attacks.', 'agency: organisation*'],
    ['The group and its head agreed.', 'group: group*', 'head: person*'],
    ['Families who marched on the depot have asked for more.', 'Families: group*'],
    ['Fishermen who had blocked the port agreed to leave.', 'Fishermen: group*'],
    ['Patients who waited in corridors died.'],
    ['She insisted that the head teacher apologise.', 'head teacher: person*'],
    ['She said no and pressed prosecutors to act.', 'prosecutors: group*'],
    ['The Chinese-owned company refused.', 'company: organisation*'],
    ['A Ministry of Defence spokesman denied it.', 'Ministry of Defence spokesman: person*'],
  ]);
});

describe('nominal mentions before what says more of them', () => {
  finds([
    ['Three people familiar with the matter said so.', 'people: group*'],
    ['According to rail lawyers, it takes a year.', 'rail lawyers: group*'],
    ['The enemy is trying to bypass it.', 'enemy: group*'],
    ['He urged pastoralists to leave.', 'pastoralists: group*'],
    ['These are two sides of the same coin.'],
    ['Its chairman, Prof. Ana Kolb, was late.', 'Ana Kolb: person, Prof.'],
    ['Its president, Archabbot Ana Kolb, was late.', 'Ana Kolb: person, Archabbot'],
    ['His Labour opponent, councillor Ana Kolb, was late.', 'Ana Kolb: person, councillor'],
  ]);
});

describe('nouns that only qualify, suffer or are spoken of in general', () => {
  findsNothing([
    'Army trucks stood in a row.',
    'Ten people were killed.',
    'It will hold military talks.',
    'The law covers public trains.',
    'More than 400 villagers died.',
    'They moved tanks to the border.',
    'Both must pay or face criminal charges.',
    'Critics fear local elections.',
    'He learnt that their papers were forged.',
    'The papers were signed at noon.',
    'The council meeting ended at noon, and the court ruling was clear.',
    'They talk with a gun to our head.',
  ]);
});

describe('nominal mentions behind a dateline, an aside or an owner', () => {
  finds([
    ['12:30 Tourists complain of the prices.', 'Tourists: group*'],
    ['12:30 The Port Union complains.', 'Port Union: organisation'],
    ['Nairobi – Hackers stole the files.', 'Nairobi: place', 'Hackers: group*'],
    [
      'NAIROBI (East Africa Wire) -- Hackers stole the files.',
      'NAIROBI: place',
      'East Africa Wire: organisation',
      'Hackers: group*',
    ],
    ['VELM, 5 March 2025 – Three United Nations agencies agreed.', 'VELM: place', 'United Nations agencies: group*'],
    ['Dockers at Velm, the largest port, have refused.', 'Dockers: group*', 'Velm: place'],
    ['Ms Kolb’s office said so.', 'Kolb: person', 'office: organisation*'],
    ['They told the Norwegian government not to pay.', 'Norwegian government: organisation*'],
  ]);
  findsNothing(['It lay in the office.', 'She took office in May.']);
});

describe('who orders, and who is ordered', () => {
  finds([
    ['The mayor ordered residents to leave.', 'mayor: person*', 'residents: group*'],
    ['The governor asked troops to wait.', 'governor: person*', 'troops: group*'],
    ['He said paper would be dear.'],
    ['The paper said he must go.', 'paper: organisation*'],
  ]);
});

describe('somebody who heads somewhere', () => {
  finds([
    ['Kolb heads to Velm on Monday.', 'Kolb: person', 'Velm: place'],
    ['Union heads to meet the minister on Monday.', 'Union heads: group*', 'minister: person*'],
  ]);
});
