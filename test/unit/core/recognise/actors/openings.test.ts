import { finds } from './support';

describe('nouns that a body is called by, at the start of a sentence', () => {
  finds([
    ['It was late. House prices rose. Science is slow. Signal failures hit trains.'],
    ['It was late. House Republicans said no.', 'House Republicans: organisation'],
    ['It was late. Nature reported it. Shell shares fell.', 'Nature: organisation', 'Shell: organisation'],
  ]);
});

describe('what is told of a name at the start of a sentence', () => {
  finds([
    ['Neighboring Talmark rejected the plan.', 'Talmark: country'],
    ['In neighbouring Talmark it rained.', 'Talmark: place'],
    ['Embattled Skylark cut its fares.', 'Skylark: organisation'],
    ['Outspoken Kolb refused.', 'Kolb: person'],
    ['Fellow Norlander Ida Moe won.', 'Ida Moe: person, Fellow Norlander'],
    ['She beat fellow Sudrian Jo Wick.', 'Jo Wick: person, fellow Sudrian'],
    ['Fellow councillor Kolb agreed.', 'Kolb: person, Fellow councillor'],
    ['Rival clubs rejected the plan.', 'Rival clubs: group*'],
  ]);
});

describe('what opens a headline and is nobody', () => {
  finds([
    ['Camo-clad man charged.'],
    ['Lorry containing 20 people found.'],
    ['Manhunt underway.'],
    ['Peanut and almond butters recalled.'],
    ['Sats results show a rise.'],
    ['Fantastical spaceship lands.'],
    ['Surgery delays worsen.'],
    ['Additional talks begin.'],
    ['Ana Kolb - Commemorations can help.', 'Ana Kolb: person'],
    ['Defunct bitcoin exchange sold.'],
  ]);
});

describe('places at the start of a sentence', () => {
  finds([
    ['Lac-Velmont residents still haunted by the fire.', 'Lac-Velmont: place'],
    ['Velmurina farmers shut out.', 'Velmurina farmers: group*'],
    ['Port Ellis has been closed since Monday.', 'Port Ellis: place'],
    ['The port is shut. Port Ellis has been asked.', 'Port Ellis: place'],
    ['Mount Ida erupted.', 'Mount Ida: place'],
    ['Port Ellis beat Velm Town 2-1.', 'Port Ellis: organisation', 'Velm Town: organisation'],
    ['Port chief Ana Kolb left.', 'Ana Kolb: person, Port chief'],
  ]);
});

describe('who is not named', () => {
  finds([
    ['TE'],
    ['CB: And the ministry?', 'ministry: organisation*'],
    ['HWL: no deal', 'HWL: organisation'],
    ['Boy, 16, charged.'],
  ]);
});

describe('parts of towns', () => {
  finds([
    ['Fishermen from Port Brannoch agreed.', 'Fishermen: group*', 'Port Brannoch: place'],
    ['Councillors for the Kupferhof ward agreed.', 'Councillors: group*', 'Kupferhof: place'],
    ['Cllr Ana Kolb (Lab, Eastgate ward) agreed.', 'Ana Kolb: person, Cllr', 'Eastgate: place'],
    [
      'Ana Kolb (Harbour Party, Flackwell East) agreed.',
      'Ana Kolb: person',
      'Harbour Party: organisation',
      'Flackwell East: place',
    ],
    ['The maternity ward will close.'],
    ['The council wants to rebuild the Kupferhof estate.', 'council: organisation*', 'Kupferhof: place'],
  ]);
});

describe('adjectives that firms and papers are called by', () => {
  finds([
    ['Total sales rose.'],
    ['Anonymous letters reached him.'],
    ['Total shares rose 3 percent.', 'Total: organisation'],
    ['Total said so.', 'Total: organisation'],
  ]);
});
