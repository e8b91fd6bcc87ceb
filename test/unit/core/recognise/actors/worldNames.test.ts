import { finds, includes } from './support';

/** Names as the English press of many countries prints them. */
describe('seats in brackets', () => {
  includes([
    ['Senator Ana Kolb (Orlu West) left.', 'Ana Kolb: person, Senator', 'Orlu West: place'],
    ['MPs Ana Kolb (Mumbasa) and Jo Wick (Kitara) left.', 'Mumbasa: place', 'Kitara: place'],
    ['Senator Ana Kolb (HWL) left.', 'HWL: organisation'],
    ['The unions’ Ana Kolb (Dunmere) left.', 'Dunmere: organisation'],
  ]);
});

describe('titles', () => {
  finds([
    ['On Monday SHO Ana Lal left.', 'Ana Lal: person'],
    ['On Monday Ato Ana Alemu and Maulana Ali Hazar left.', 'Ana Alemu: person', 'Ali Hazar: person'],
    ['Ven. Ana Thero spoke.', 'Ana Thero: person'],
    ['Lyonpo Dorje and Owek. Charles Sebunya left.', 'Dorje: person', 'Charles Sebunya: person'],
    ['Mr Kolb met MaDlamira in Velmholt.', 'Kolb: person', 'MaDlamira: person', 'Velmholt: place'],
    ['Headman Nekato and Nii Adjeo Sowari left.', 'Nekato: person', 'Adjeo Sowari: person'],
    ['Ana Kolb, SAN, and Jo Wick, OFR, left.', 'Ana Kolb: person', 'Jo Wick: person'],
    ['Governor Kolb, the Omandare of Velmholt, left.', 'Kolb: person, Governor', 'Velmholt: place'],
    ['Father Jean-Marc Cadet left.', 'Jean-Marc Cadet: person, Father'],
    ['On Monday Otunba Ayokole Adebisu and Makhdoom Rezwan left.', 'Ayokole Adebisu: person', 'Rezwan: person'],
    ['Kgosi Mosaria Lebake spoke.', 'Mosaria Lebake: person'],
    ['The club wants Kgosi.', 'club: organisation*', 'Kgosi: person'],
    ['On Monday SP Haruno Gwarza and SHO Ali left.', 'Haruno Gwarza: person', 'Ali: person'],
    ['KP Sharvo Olin left.', 'KP Sharvo Olin: person'],
  ]);
});

describe('seats and offices of many lands', () => {
  includes([
    ['The Member of Parliament for Bolera, Ana Kolb, left.', 'Bolera: place'],
    ['Ana Kolb, who represents Oharu in the House, left.', 'Oharu: place'],
    ['The Alaafin of Ijeru installed him.', 'Ijeru: place'],
    ['Jo Wick of Copenhagen left.', 'Copenhagen: place'],
    ['Mirzoev dismissed the hokim of Namandar.', 'Namandar: place'],
    ['Manasse lost East Choiselle.', 'East Choiselle: place'],
  ]);
});

describe('names with something behind', () => {
  includes([
    ['Azamat uulu Bekto and Aida Tokto kyzy left.', 'Azamat uulu Bekto: person', 'Aida Tokto kyzy: person'],
    ['It fined Kamal Tk 50,000.', 'Kamal: person'],
    ['He wrote an elegy for which Nicholas I sent him away.', 'Nicholas I: person'],
    ['When she told Nicholas I was ill, he left.', 'Nicholas: person'],
    ['With Anna I walked home.', 'Anna: person'],
    ['The late Norvex results pleased investors.', 'Norvex: organisation'],
    ['Kamara, alias Bonoko, ran.', 'Bonoko: person'],
    ['The Harbour Party of Martin Kolbe split.', 'Harbour Party: organisation', 'Martin Kolbe: person'],
    ['They joined the National Rally for Progress.', 'National Rally for Progress: organisation'],
    [
      'He left the Reform Congress for the Harbour Alliance.',
      'Reform Congress: organisation',
      'Harbour Alliance: organisation',
    ],
    ['She asked the Office of Bosnia and Herzegovina for speed.', 'Office of Bosnia and Herzegovina: organisation'],
    ['Irina Kolb writes for Dagens Nyhetar.', 'Dagens Nyhetar: organisation'],
  ]);
});

describe('bodies by what is said of them', () => {
  includes([
    ['Pale Harbour are an English rock band.', 'Pale Harbour: organisation'],
    ['Low Harbour are a rock band formed in Velmholt.', 'Low Harbour: organisation'],
    ['Cohera, founded by Ana Kolb, opened an office.', 'Cohera: organisation'],
    ['The band recorded for World Circuit.', 'World Circuit: organisation'],
    ['Nikolina of Možero left.', 'Nikolina: person', 'Možero: organisation'],
    ['They sang at the Velm State Opera.', 'Velm State Opera: organisation'],
    ['She fronts the band Copper Rain.', 'Copper Rain: organisation, band'],
    ['They met in Velmholt, Fanare reported.', 'Fanare: organisation'],
    ['“The lake is dry,” Petrov reported.', 'Petrov: person'],
    ['Gazetta.uz had printed it.', 'Gazetta.uz: organisation'],
    ['He left to found Zerovane with her.', 'Zerovane: organisation'],
    ['The COB and the Bartolinas marched.', 'Bartolinas: organisation'],
  ]);
});

describe('people by what is said of them', () => {
  includes([
    ['He taught the young Nerudo in Velmholt.', 'Nerudo: person'],
    ['The theorem was proved by Gauss.', 'Gauss: person'],
    ['The press that Rosenblad built is small.', 'Rosenblad: person'],
    ['It sent him to advise Sun Yat-sen.', 'Sun Yat-sen: person'],
    ['Kolb lost to Fenner.', 'Kolb: person', 'Fenner: person'],
    ['Tang Jie of Velm spoke.', 'Tang Jie: person'],
    ['Euronymo, who owned it, left.', 'Euronymo: person'],
  ]);
});

describe('who says what a headline says', () => {
  includes([
    ['# No new tax on wool this year: Cormack', 'Cormack: person'],
    ['# Dangerous time to be a journalist: Gressel', 'Gressel: person'],
  ]);
  finds([['# Members agree on a plan for schools: Verdict', 'Members: group*']]);
});

describe('places and bodies of several words', () => {
  includes([
    ['They met at Prince Albert Park.', 'Prince Albert Park: place'],
    ['It is played at King Rashid Stadium on Sunday.', 'King Rashid Stadium: place'],
    ['She wrote to the Can Tho People’s Court.', 'Can Tho People’s Court: organisation'],
    ['He told the Ghana Lantern so.', 'Ghana Lantern: organisation'],
    ['Velm Harbour Comets drew.', 'Velm Harbour Comets: organisation'],
    ['She works at the Centres for Soil Study and Care.', 'Centres for Soil Study and Care: organisation'],
    ['Rebels captured Mekambara at dawn.', 'Mekambara: place'],
    ['Mr Kolb is from Drovan.', 'Drovan: place'],
    ['He hails from Drovan.', 'Drovan: place'],
    ['The letter was from Kolb.', 'Kolb: person'],
    ['They were held at Velmholt Central Jail.', 'Velmholt Central Jail: place'],
    ['The regent of Banyuwara left.', 'Banyuwara: place'],
  ]);
});

describe('words of names that English has too', () => {
  finds([
    ['Daw Khin Than Mu and Choe Son Hwi left.', 'Khin Than Mu: person', 'Choe Son Hwi: person'],
    ['On Monday Pak Jong Chun and Pak Joko left.', 'Pak Jong Chun: person', 'Joko: person'],
    ['The MHA said the border was shut.', 'MHA: organisation'],
    ['Min Aung Hlain said so.', 'Min Aung Hlain: person'],
    ['Likud MK Yulian Edelmar left.', 'Yulian Edelmar: person, Likud MK'],
  ]);
});

describe('names with an ending or a bracket of their own', () => {
  includes([
    ['Moody’s cut Senegal’s rating.', 'Moody’s: organisation'],
    ['Moody’s wife left.', 'wife: person*'],
    ['Members of the CPI(M) left.', 'CPI(M): organisation'],
  ]);
});

describe('the West', () => {
  finds([
    ['The West refused to pay.', 'West: group'],
    ["They want an answer from the West, and the West's help.", 'West: group', 'West: group'],
    // A region, and what lies there.
    ['He lived in the West for years. The West wind rose. He went to the West of the island.'],
  ]);
});
