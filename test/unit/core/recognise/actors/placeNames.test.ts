import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { finds } from './support';

describe('places in datelines', () => {
  finds([
    ['PORT ELLIS, 12 May 2026 (Courier) — The gate is shut.', 'PORT ELLIS: place', 'Courier: organisation'],
    ['BRIDGE END, March 3 (Norpress) - The gate is shut.', 'BRIDGE END: place', 'Norpress: organisation'],
    ['NEW DELHI: The gate is shut.', 'NEW DELHI: place'],
    ['The parliament of Almira met at noon.', 'parliament: organisation*', 'Almira: place'],
    ['PORTO ALMIRA, 3 Sept. (Norpress) – The gate is shut.', 'PORTO ALMIRA: place', 'Norpress: organisation'],
    ['SORBY, Ga. — The gate is shut.', 'SORBY: place', 'Ga.: place'],
  ]);
});

describe('who wrote an article, and for which paper, in its dateline', () => {
  for (const [dateline, ...places] of [
    ['Jo Wick in Velm | 3 March 2025', 'Velm'],
    ['Jo Wick — 3 March 2025'],
    ['Velm Post English Edition | 3 March 2025'],
  ])
    it(`is no actor: ${dateline}`, () => {
      const { marks } = analyse(`Gate shut at last\n\n${dateline}\n\nThe gate is shut, and nobody knows for how long.`);
      assert.deepEqual(
        marks.filter(({ kind }) => kind === 'actor').map(({ text }) => text),
        places,
      );
    });
});

describe('towns that bodies and people belong to', () => {
  finds([
    ['On Monday Bishop Ana Kolb of Pangkal sang.', 'Ana Kolb: person, Bishop', 'Pangkal: place'],
    ['Her spokesman, Till Marsk, left.', 'Till Marsk: person, spokesman'],
    ['The Bishop of Pangkal joined the calls.', 'Bishop: person*', 'Pangkal: place'],
    ['The mayor of Port Sel, Ida Korn, sang.', 'Port Sel: place', 'Ida Korn: person, mayor of Port Sel'],
    [
      'Cllr Ana Kolb (Con, Flackwell) and Jo Wick (Ind) left.',
      'Ana Kolb: person, Cllr',
      'Flackwell: place',
      'Jo Wick: person',
    ],
    ['In May ferries to Islay stopped.', 'Islay: place'],
    ['It hurt eleven towns, including Makola.', 'Makola: place'],
    ['It hurt eleven firms, including Makola.', 'Makola: organisation'],
    ['Jo Wick, a fisherman from Rempan, sang.', 'Jo Wick: person, fisherman', 'Rempan: place'],
    [
      'It shook the town of Orvel. Orvel Provincial Hospital is full.',
      'Orvel: place',
      'Orvel Provincial Hospital: organisation',
    ],
  ]);
});

describe('where villagers are from', () => {
  finds([['The women of Kestan slept. The villagers of Orlo slept.', 'Kestan: place', 'Orlo: place']]);
});

describe('towns that an apposition tells of', () => {
  finds([
    ["Sarikot, the country's second city, was dark.", 'Sarikot: place'],
    ['Sarikot, a fishing town, was dark.', 'Sarikot: place'],
  ]);
});

describe('a town in capitals before a dash', () => {
  finds([
    ['OSK — The union left.', 'OSK: place', 'union: organisation*'],
    ['VELM — The company refused.', 'VELM: place', 'company: organisation*'],
  ]);
});

describe('towns of two words behind an office', () => {
  finds([
    ['The mayor of Little Osk left.', 'mayor: person*', 'Little Osk: place'],
    ['The governor of New Velm refused.', 'governor: person*', 'New Velm: place'],
    ['The mayor of West Osk, Ida Moe, left.', 'West Osk: place', 'Ida Moe: person, mayor of West Osk'],
    ['The Minister of New Technology Jo Wick left.', 'Jo Wick: person, Minister of New Technology'],
  ]);
});

describe('districts by what their land calls them', () => {
  finds([
    ['They met in Teknava upazila.', 'Teknava: place'],
    ['They met in Barangay Sorvina.', 'Barangay Sorvina: place'],
  ]);
});

describe('parts of a town that are voted in', () => {
  finds([
    ['She won Bristol Central and lost Leeds North East.', 'Bristol Central: place', 'Leeds North East: place'],
    ['A train left for Co Louthen.', 'Co Louthen: place'],
  ]);
});

describe('towns that a firm is called like', () => {
  finds([
    ['A patient died at a hospital in Orlen.', 'Orlen: place'],
    ['The Orlen dam burst.', 'Orlen: place'],
    ['Investors lost faith in Orlen.', 'Investors: group*', 'Orlen: organisation'],
  ]);
});

describe('places that somebody flees to, and states by the letters behind a party’s', () => {
  finds([
    ['Villagers crossed into Mae Sot.', 'Villagers: group*', 'Mae Sot: place'],
    ['They fled Garoua for Yola.', 'Garoua: place', 'Yola: place'],
    ['Rep. Ana Kolb (D-Nev.) left.', 'Ana Kolb: person, Rep.', 'Nev.: place'],
  ]);
});

describe('states and lakes', () => {
  finds([
    ['A school burnt in Borno State.', 'Borno State: place'],
    ['Lake Natrona lies in the south.', 'Lake Natrona: place'],
    ['The town lies at Wijk aan Zee.', 'Wijk aan Zee: place'],
  ]);
});
