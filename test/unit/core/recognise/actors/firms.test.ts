import { finds, includes } from './support';

/** Firms that stand alone in a line of a business wire, and nothing but what they do or are called says what they are. */
describe('firms', () => {
  finds([
    ['A deal with Uralneft was signed.', 'Uralneft: organisation'],
    ['The work was done by Sorbystroy.', 'Sorbystroy: organisation'],
    ['Telvaro agreed to buy Corvex.', 'Telvaro: organisation', 'Corvex: organisation'],
    [
      'Harlan Gateway Terminals, a joint venture of two firms, said no.',
      'Harlan Gateway Terminals: organisation',
      'two firms: group*',
    ],
    [
      'Kolb should step down as chief executive of NorthShore Health.',
      'Kolb: person',
      'NorthShore Health: organisation',
    ],
    ['Telvaro is to close two plants.', 'Telvaro: organisation'],
    ['Telvaro won an 800 million euro order.', 'Telvaro: organisation'],
    ['Neftogorsk halted exports.', 'Neftogorsk: organisation'],
    ['Hallam would not raise prices.', 'Hallam: organisation'],
    ['Jo Fenner of team Lactora won.', 'Jo Fenner: person', 'Lactora: organisation'],
    ['The Daily Torch reported it.', 'Daily Torch: organisation'],
    ['The Velm-based Hallam makes tyres.', 'Velm: place', 'Hallam: organisation'],
  ]);
  includes([['Telvaro, the world’s third-biggest brewer, fell.', 'Telvaro: organisation, third-biggest brewer']]);
  includes([
    ['Telvaro, Norland’s largest producer of lifts, fell.', 'Telvaro: organisation, largest producer of lifts'],
  ]);
});

describe('firms that a market moves or rates', () => {
  finds([
    ['Kaspido falls 6% after Zelbank cuts to neutral', 'Kaspido: organisation', 'Zelbank: organisation'],
    ['Corvexa rises 3 pct, Drovan up 2 pct', 'Corvexa: organisation', 'Drovan: organisation'],
    ['They hired Morgan Stanley to sell it.', 'Morgan Stanley: organisation'],
    ['Zarvo said it had sold the plant. Zarvo refused to say more.', 'Zarvo: organisation', 'Zarvo: organisation'],
    ['Irina said it would take weeks. Irina refused to say more.', 'Irina: person', 'Irina: person'],
  ]);
});

describe('firms by what they sell, print and see', () => {
  includes([
    ['Velmco sold its forest unit to Arauvo for 620 million.', 'Arauvo: organisation'],
    ['It said so in a filing seen by Kaixo.', 'Kaixo: organisation'],
    ['Heinrax brought out the English version.', 'Heinrax: organisation'],
    ['VLST Works made the chip.', 'VLST Works: organisation'],
    ['The index fell 1 pct. Hartaliga and Kossav rallied.', 'Hartaliga: organisation', 'Kossav: organisation'],
    ['She sold her house to Jo Drovan for 2 million.', 'Jo Drovan: person'],
  ]);
});

describe('people who buy, open and win', () => {
  finds([
    ['Kolb agreed to sell his house.', 'Kolb: person'],
    ['Kolb is to open the show on Monday.', 'Kolb: person'],
    ['Ana Kolb won a licence to sell beer.', 'Ana Kolb: person'],
  ]);
});

describe('the article of a paper', () => {
  finds([
    ['Photo: The Harrow Post', 'The Harrow Post: organisation'],
    ['Ana Kolb - The Harrow Post', 'Ana Kolb: person', 'The Harrow Post: organisation'],
    ['The Harrow Post was late.', 'Harrow Post: organisation'],
  ]);
});

describe('a town that gives a contest its name', () => {
  finds([['Kolb lost to Fenner at Wimbledon.', 'Kolb: person', 'Fenner: person', 'Wimbledon: place']]);
});

describe('firms that are rated, supplied and hired', () => {
  finds([
    ['Orla was cut to hold.', 'Orla: organisation'],
    ['They raised Kone to buy.', 'Kone: organisation'],
    ['Stifel initiated it at buy.', 'Stifel: organisation'],
    ['The tender by Ceypetco was won.', 'Ceypetco: organisation'],
    ['The bulker was managed by Oceanstar.', 'Oceanstar: organisation'],
    ['Corvexa has 200 stores.', 'Corvexa: organisation'],
    ['Corvexa ordered 11 jets.', 'Corvexa: organisation'],
    ['Corvexa began producing it.', 'Corvexa: organisation'],
    ['CMA CGM was fined.', 'CMA CGM: organisation'],
    ['Gaming Goods was fined.', 'Gaming Goods: organisation'],
  ]);
});

describe('firms whose names go on behind a comma or a genitive', () => {
  finds([
    ['Farrar, Straus and Giroux bought it.', 'Farrar, Straus and Giroux: organisation'],
    ['Moody’s put Norland on review.', 'Moody’s: organisation', 'Norland: place'],
  ]);
});

describe('firms and branches by those beside them', () => {
  finds([
    ['It hired its Chinese partner Zhongrui Velma.', 'Zhongrui Velma: organisation, Chinese partner'],
    ['He hired his partner Irina Kolb.', 'Irina Kolb: person, partner'],
    ['Telvaro Vel will cut 400 jobs.', 'Telvaro Vel: organisation'],
    ['Minera Cerro Velmo suspended work.', 'Minera Cerro Velmo: organisation'],
    ['It closed a branch of Domkrag.', 'Domkrag: organisation'],
    ['Families of Mto Velmi mourned.', 'Mto Velmi: place'],
    ['It acquired defenseman Pavel Hrdina from Utah.', 'Pavel Hrdina: person', 'Utah: organisation'],
    ['Irina Kolb said the lake had lost a third of its water.', 'Irina Kolb: person'],
  ]);
});

describe('who has sold, begins as bodies do or is for something', () => {
  finds([
    ['It agreed to buy Nordlys Velm from Telkraft.', 'Nordlys Velm: organisation', 'Telkraft: organisation'],
    ['It has a licence from Loongvel.', 'Loongvel: organisation'],
    ['Juntos por el Velmo left.', 'Juntos por el Velmo: organisation'],
    ['They read the Oslo Sun.', 'Oslo Sun: organisation'],
    ['Friends of the River Wye sued.', 'Friends of the River Wye: organisation'],
  ]);
});

describe('a body beside an office', () => {
  includes([['Its owner, Grupo Valdivo, blamed imports.', 'Grupo Valdivo: organisation']]);
});

describe('whom a firm has named', () => {
  finds([
    ['It has named Selin Kaya-Velmo to run its Izmir plant.', 'Selin Kaya-Velmo: person', 'Izmir: place'],
    ['Marcus Teal, 41, of Ely, was freed.', 'Marcus Teal: person', 'Ely: place'],
    ['Rina Solvane is a glaciologist at Innsbruck.', 'Rina Solvane: person', 'Innsbruck: organisation'],
  ]);
});

describe('clubs that a player leaves and joins', () => {
  finds([
    [
      'Jo Wick leaves Counties Manukau for Toulon on a two-year deal.',
      'Jo Wick: person',
      'Counties Manukau: organisation',
      'Toulon: organisation',
    ],
    ['Irina Kolb left Bristol for Oslo in May.', 'Irina Kolb: person', 'Bristol: place', 'Oslo: place'],
    ['Rungtiva beat Okamoto 21-18, 21-15.', 'Rungtiva: person', 'Okamoto: person'],
  ]);
});

describe('firms by what they make and what is done with them', () => {
  finds([
    ['Danang Velvane, the tyre maker, plans to list.', 'Danang Velvane: organisation, tyre maker'],
    ['Danang Velvane, the film maker, left.', 'Danang Velvane: person, film maker'],
    ['They discussed the acquisition of Kellanova.', 'Kellanova: organisation'],
    ['xAI did not reply.', 'xAI: organisation'],
    ['Jesuits in Gujarat deny it.', 'Jesuits: organisation', 'Gujarat: place'],
  ]);
});

describe('towns that are too small to be known, in sport', () => {
  finds([
    ['Sunderland confirm the deal.', 'Sunderland: organisation'],
    ['Tamworth beat Accrington 2-1.', 'Tamworth: organisation', 'Accrington: organisation'],
    ['Irina Kolb lives in Tamworth.', 'Irina Kolb: person', 'Tamworth: place'],
  ]);
});

describe('who makes or digs something', () => {
  finds([
    ["The country's largest copper producer said no.", 'largest copper producer: organisation*'],
    ['The tyre maker agreed.', 'tyre maker: organisation*'],
    ['A film producer agreed.', 'film producer: person*'],
    // It is said of a country, and of nobody else.
    ["Norway, Europe's second-largest oil producer, said no.", 'Norway: country', 'Europe: place'],
  ]);
});

describe('a body of those who are called by a region', () => {
  finds([
    ["The Lake Region Nurses' Association said no.", "Lake Region Nurses' Association: organisation"],
    ['The Velm City Teachers’ Union said no.', 'Velm City Teachers’ Union: organisation'],
    ['Velm Harbour Stars won.', 'Velm Harbour Stars: organisation'],
  ]);
});

describe('the fields of a ministry, and short forms in brackets', () => {
  finds([
    ['The Ministry of Agriculture and Forestry said no.', 'Ministry of Agriculture and Forestry: organisation'],
    [
      'The Superintendencia del Medio Ambiente (SMA) said no. He gave the SMA 15 working days to pay.',
      'Superintendencia del Medio Ambiente: organisation',
      'SMA: organisation',
      'SMA: organisation',
    ],
  ]);
});
