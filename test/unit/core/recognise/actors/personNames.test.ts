import { deepStrictEqual } from 'node:assert';
import { actorsOf, finds, includes } from './support';

describe('an office before what heads the name of an event', () => {
  it('makes nobody of it: Fan Expo Canada', () => {
    const { marks } = actorsOf('The 22nd Fan Expo Canada opened.');
    deepStrictEqual(
      marks.filter(({ type }) => type === 'person'),
      [],
    );
  });
});

describe('names of people', () => {
  finds([
    ['It was Ana Kolb who said so.', 'Ana Kolb: person'],
    ['In the hall stood Kim Seo-yeon.', 'Kim Seo-yeon: person'],
    ['Then Mr O’Driscoll-Hayes thanked Dr. J. P. MacGregor.', 'O’Driscoll-Hayes: person', 'J. P. MacGregor: person'],
    ['On that day Mark van den Berg resigned.', 'Mark van den Berg: person'],
    ["The talks were led by Joost van 't Drecht.", "Joost van 't Drecht: person"],
    [
      'Then the commission declared President Ana Kolb winner.',
      'commission: organisation*',
      'Ana Kolb: person, President',
    ],
    ['It was Mgr Jo Wickremalu who sang.', 'Jo Wickremalu: person, Mgr'],
    ['Mum-of-three Ana Kolb met dad-of-2 Jo Wick.', 'Ana Kolb: person', 'Jo Wick: person'],
    ['They paid Rs 50,000 to Ana Kolb before Holi.', 'Ana Kolb: person'],
    ['A note came from Ilse ten Drecht.', 'Ilse ten Drecht: person'],
    ['“Hey Ana, my name is Jo,” he said.', 'Ana: person', 'Jo: person'],
    ['They waved at Ana Kolb Image: Jo Wick.', 'Ana Kolb: person', 'Jo Wick: person'],
    ['Nobody had asked Abdullah bin Rashid al-Maktari.', 'Abdullah bin Rashid al-Maktari: person'],
    ['Earlier, Ágnes Szabó and Pål Hansen sang.', 'Ágnes Szabó: person', 'Pål Hansen: person'],
    ['Mrs May said it was late.', 'May: person'],
    ['May told the chamber nothing.', 'May: person'],
    ['They asked Aoife Nic Dhomhnaill to sing.', 'Aoife Nic Dhomhnaill: person'],
    ['In the end Gareth ap Rhys spoke.', 'Gareth ap Rhys: person'],
    ['The prize went to Tom Holder.', 'Tom Holder: person'],
    ['Justice M. Naganathan agreed.', 'M. Naganathan: person, Justice'],
    ['The crowd saw J. Crowle 106, O. Pope 88.', 'J. Crowle: person', 'O. Pope: person'],
    ['Lam Wai-hung and Per Holmqvist sang.', 'Lam Wai-hung: person', 'Per Holmqvist: person'],
    ['It was signed by Gilles d’Arlon.', 'Gilles d’Arlon: person'],
    ['He studied under Per Aandal.', 'Per Aandal: person'],
    ['On Monday Jan Aandal sang.', 'Jan Aandal: person'],
    ['She grew up in Tromvik, the daughter of two teachers.', 'Tromvik: place'],
    ['Sociologists Ana Kolb and Jo Wick were late.', 'Ana Kolb: person', 'Jo Wick: person'],
    ['It hurt Tan Sri Mohd Kolb Nor.', 'Mohd Kolb Nor: person'],
    ['Then their Archbishop-designate Ana Kolb left.', 'Ana Kolb: person, Archbishop-designate'],
    [
      'In the end Councilmen Liston Bochard III and Darla Bonk sang.',
      'Liston Bochard III: person',
      'Darla Bonk: person',
    ],
    ['In the end M. S. Kolb sang.', 'M. S. Kolb: person'],
    ['In the end K.L. Rathnavel sang.', 'K.L. Rathnavel: person'],
    ['Opener Ana Kolb made 118.', 'Ana Kolb: person'],
    ['Qualifier Jo Wickremalu saved a point.', 'Jo Wickremalu: person'],
    ['In the end PC Lee Ward sang.', 'Lee Ward: person'],
    ['Pc Ana Kolb sang.', 'Ana Kolb: person'],
    ['On Monday Det Con Jo Wickremalu sang.', 'Jo Wickremalu: person'],
    [
      'In the end Nelson wa Thiong’o and Kiprono arap Ng’eno sang.',
      'Nelson wa Thiong’o: person',
      'Kiprono arap Ng’eno: person',
    ],
    ['On Monday Pc Ffion ap Iorwerth sang.', 'Ffion ap Iorwerth: person'],
    ['They went with Sun-Hee Park.', 'Sun-Hee Park: person'],
    ['Lê Thị Hồng Gấm was a Vietnamese poet.', 'Lê Thị Hồng Gấm: person'],
    ['Its boss, Linda Park, left.', 'Linda Park: person, boss'],
    ['Schools minister Fenelda Marsh left.', 'Fenelda Marsh: person, Schools minister'],
    ['It closed in Tolva Marsh.', 'Tolva Marsh: place'],
    ['The minister of higher education, Ana Kolb, left.', 'Ana Kolb: person, minister of higher education'],
    ['Sue Marsh, 34, was fined.', 'Sue Marsh: person'],
    ['He met Captain Rock and Mayor Woods.', 'Rock: person, Captain', 'Woods: person, Mayor'],
    ['Ms Moss told Sky News’ Kay Marsh so.', 'Moss: person', 'Sky News: organisation', 'Kay Marsh: person'],
  ]);
});

describe('people behind a form of address and a sign', () => {
  finds([
    ['**Ms Tarvani, what do you want?**', 'Tarvani: person'],
    ['“Ms Tarvani, what do you want?”', 'Tarvani: person'],
  ]);
});

describe('people called as months, seasons and fields are', () => {
  finds([
    ['May Winter, who runs the café, left.', 'May Winter: person'],
    ['April Summer, a teacher, left.', 'April Summer: person, teacher'],
    ['June Park told the firm to pay.', 'June Park: person', 'firm: organisation*'],
    ['“They must pay,” said May Winter.', 'May Winter: person'],
    ['Ms Winter left.', 'Winter: person'],
    ['Ivy Field, who chairs the club, left.', 'Ivy Field: person'],
    [
      'Chase Rivers and Summer Field asked the firm.',
      'Chase Rivers: person',
      'Summer Field: person',
      'firm: organisation*',
    ],
    ['In May Winter storms closed the port.'],
    ['Summer Lane is shut, and the Winter Palace too.', 'Summer Lane: place', 'Winter Palace: place'],
  ]);
});

describe('authors of a paper, named for all who wrote it', () => {
  finds([
    ['Image: Daily et al.', 'Daily: person'],
    ['The ice melts sooner, as May et al found.', 'May: person'],
    ['Marsh and colleagues saw no such thing.', 'Marsh: person', 'colleagues: group*'],
    ['Weekly and co-authors disagree.', 'Weekly: person', 'co-authors: group*'],
    ['Those and colleagues of theirs disagree.', 'colleagues: group*'],
  ]);
});

describe('given and family names beside other words', () => {
  finds([
    ['Joris de Backer of Club Brugge left.', 'Joris de Backer: person', 'Club Brugge: organisation'],
    ['Ana Matthews TV drama cancelled.', 'Ana Matthews: person'],
    ['Will Toronto’s new train be late?', 'Toronto: place'],
    ['On Monday Ford COO Mark Kolb left.', 'Mark Kolb: person, Ford COO'],
    ['Ana Moe and A. G. Cook left.', 'Ana Moe: person', 'A. G. Cook: person'],
    ['In Sirath Sergi Lopar looks for his daughter.', 'Sirath: place', 'Sergi Lopar: person'],
    ['Triathlete John van Wisse left.', 'John van Wisse: person, Triathlete'],
  ]);
  includes([['Will Smith’s son act again?', 'Will Smith: person']]);
});

describe('people called by a title and a place', () => {
  finds([
    ['The Duke of Sussex demanded an apology.', 'Duke of Sussex: person'],
    ["They met the Duchess of Velm's lawyers.", 'Duchess of Velm: person', 'lawyers: group*'],
    ['The Prince of Wales spoke in Sussex.', 'Prince of Wales: person', 'Sussex: place'],
    // The place stays one, whoever is called by it.
    ['The Duke of Sussex left. Rain fell in Sussex.', 'Duke of Sussex: person', 'Sussex: place'],
  ]);
});

describe('names of two families', () => {
  finds([
    ['Macchiarini-Rossi had left in May.', 'Macchiarini-Rossi: person'],
    ['He sold Irina Markoff-Dean a house.', 'Irina Markoff-Dean: person'],
    ['It was sung under Kent Nagano-Rossi.', 'Kent Nagano-Rossi: person'],
    ['Vice-Dean Irina Kolb left.', 'Irina Kolb: person, Vice-Dean'],
    ['They came from Rossi-Kolbe.', 'Rossi-Kolbe: place'],
  ]);
});

describe('a word that is a given name as well, behind another word', () => {
  includes([['Maple Leaf closes its plant.', 'Maple Leaf: organisation']]);
});

describe('people of other lands', () => {
  finds([
    ['It was Begum Khalida Rahmani who left.', 'Khalida Rahmani: person'],
    ['They met Sayyid Badr Al Farisi.', 'Badr Al Farisi: person'],
    ['They met Sayyid Qutbi.', 'Sayyid Qutbi: person'],
    ['Then Lt-Gen Asim Malikar met Maj.-Gen. Jo Wick.', 'Asim Malikar: person, Lt-Gen', 'Jo Wick: person, Maj.-Gen.'],
    ['Governor Monday Okafor left.', 'Monday Okafor: person, Governor'],
    ['He told the governor Monday that it was late.', 'governor: person*'],
    ['Then Juan Román Riquelba left.', 'Juan Román Riquelba: person'],
    ['They warned Mohammed Shia al-Sudaniya.', 'Mohammed Shia al-Sudaniya: person'],
    ['The Duke of Velm met the Marquis of Orlen.', 'Duke of Velm: person', 'Marquis of Orlen: person'],
    ['The Dutchman won again.', 'Dutchman: person'],
    ['Weightlifter Ruslan Nuridov left. Selector Aaqib Javid stayed.', 'Ruslan Nuridov: person', 'Aaqib Javid: person'],
    ['The film, starring Mbissa Thérèse Diopal, won.', 'Mbissa Thérèse Diopal: person'],
  ]);
});
