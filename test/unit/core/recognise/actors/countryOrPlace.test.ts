import { finds } from './support';

describe('country or place', () => {
  finds([
    ["Morvane's prime minister refused.", 'Morvane: country', 'prime minister: person*'],
    ["Morvane's ruling party refused.", 'Morvane: country', 'ruling party: organisation*'],
    ['Norway rejected it.', 'Norway: country'],
    ['They accused Norway of spying.', 'Norway: country'],
    ['A treaty between Norway and Sweden.', 'Norway: country', 'Sweden: country'],
    ['It happened in Norway.', 'Norway: place'],
    ['In Oslo, Norway rejected it.', 'Oslo: place', 'Norway: country'],
    ['It rained in Oslo, Norway, on Monday.', 'Oslo: place', 'Norway: place'],
    ['People came from Norway, Sweden and Japan.', 'Norway: place', 'Sweden: place', 'Japan: place'],
    ['They want reparations from Norway.', 'Norway: country'],
    ['She flew to Norway.', 'Norway: place'],
    ['She will visit Norway.', 'Norway: place'],
    ['Most of Norway is cold.', 'Norway: place'],
    ['Moscow rejected it, and Athens called it absurd.', 'Moscow: country', 'Athens: country'],
    ['Crowds gathered in Moscow.', 'Moscow: place'],
    ['The Norway–Sweden talks failed.', 'Norway: country', 'Sweden: country'],
    ['The Sweden-led group left.', 'Sweden: country', 'group: group*'],
    ['North Darfur is in Sudan.', 'North Darfur: place', 'Sudan: place'],
    ['The bus left Pampa Verde, the village nearest the mine.', 'Pampa Verde: place'],
    ['They met near Velm Bridge at Port Ellis.', 'Velm Bridge: place', 'Port Ellis: place'],
    [
      'A boat from Karvenia sank. Karvenia’s ministry of ports said nothing. Talks with Karvenia failed.',
      'Karvenia: place',
      'Karvenia: country',
      'ministry: organisation*',
      'Karvenia: country',
    ],
  ]);
});

describe('whose verb is behind a place', () => {
  finds([
    ['The Poor Clares of Galway will leave.', 'Poor Clares: organisation', 'Galway: place'],
    ['Suva and Honiara signed the treaty.', 'Suva: country', 'Honiara: country'],
  ]);
});
