import { finds, includes } from './support';

/** Names that nothing is known of, where what stands around them says what they are. */
describe('sides and firms by their verb', () => {
  finds([
    ['Kerrow were five down.', 'Kerrow: organisation'],
    ['Telvaro have moved.', 'Telvaro: organisation'],
    ['Telvaro opened their new office.', 'Telvaro: organisation'],
    ['Copper Rain are from Leeds.', 'Copper Rain: organisation', 'Leeds: place'],
    ['Leeds lost to Hull.', 'Leeds: organisation', 'Hull: organisation'],
    ['Telvaro won a $1.5bn contract.', 'Telvaro: organisation'],
    ['McVorran’s has closed. McVorran’s will close.', 'McVorran’s: organisation', 'McVorran’s: organisation'],
  ]);
});

describe('people by what is done to them and what they have', () => {
  finds([
    ['They fired Aguirre hours after the match.', 'Aguirre: person'],
    ['Tomlow sign Broadhead from Ipswich.', 'Tomlow: organisation', 'Broadhead: person', 'Ipswich: organisation'],
    ['Drovan is in hiding.', 'Drovan: person'],
    ['Drovan’s Harbour Party lost.', 'Drovan: person', 'Harbour Party: organisation'],
    ['They scored tries through Cokana and Barbery.', 'Cokana: person', 'Barbery: person'],
    ['It hired people in Ha Drovan, Vuong said.', 'Ha Drovan: place', 'Vuong: person'],
    ['Florence told them so.', 'Florence: person'],
  ]);
});

describe('bodies by what somebody is or does there', () => {
  includes([
    ['Researchers at Uppsala found it.', 'Uppsala: organisation'],
    ['She taught law in Uppsala and at Leiden.', 'Uppsala: place'],
    ['She graduated from Leiden.', 'Leiden: organisation'],
    ['They named Jo Wick to head Drovanta.', 'Drovanta: organisation'],
    ['They sold Hallam to Pladrix.', 'Pladrix: organisation'],
    ['The book is published by Hogrith.', 'Hogrith: organisation'],
    ['England Hockey and NZ Rugby refused.', 'England Hockey: organisation', 'NZ Rugby: organisation'],
    ['Cosatu and Umno refused.', 'Cosatu: organisation', 'Umno: organisation'],
    ['Los Drovanos refused.', 'Los Drovanos: organisation'],
  ]);
});

describe('names that are no actors where they stand', () => {
  finds([
    ['Toshiba’s Solvane cut deaths.', 'Toshiba: organisation'],
    ['The Dayton accord failed.'],
    ['It shut its Leeds plant.', 'Leeds: place'],
    ['He met farmers from Drovan.', 'farmers: group*', 'Drovan: place'],
    ['Tamil Nadu Not to Adopt Levy, Stalin Tells Centre', 'Tamil Nadu: country', 'Stalin: person'],
  ]);
});
