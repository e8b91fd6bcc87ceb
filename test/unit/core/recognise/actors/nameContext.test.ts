import { includes } from './support';

describe('names that their verb tells', () => {
  includes([
    ['They vowed to arrest Zelimov in the hills.', 'Zelimov: person'],
    ['At noon Drovan was arrested near the lake.', 'Drovan: person'],
    ['Later Drovan married in secret.', 'Drovan: person'],
    ['In spring Brackwell employed 4,000 people.', 'Brackwell: organisation'],
  ]);
});

describe('names that a pronoun takes up', () => {
  includes([
    ['On Monday Brackwell said it would close the mill.', 'Brackwell: organisation'],
    ['On Monday Brackwell lost his temper.', 'Brackwell: person'],
  ]);
});

describe('bodies that people work at or speak for', () => {
  includes([
    ['Two workers at Brackwell fell ill.', 'Brackwell: organisation'],
    ['A spokesman for Brackwell refused.', 'Brackwell: organisation'],
  ]);
});

describe('towns in reports of sport', () => {
  includes([
    ['The striker signed from Toronto on Friday.', 'Toronto: organisation'],
    ['In stoppage-time the winger scored for Lyon.', 'Lyon: organisation'],
    ['Basel have lost their goalkeeper.', 'Basel: organisation'],
    ['The midfielder was born in Lyon.', 'Lyon: place'],
    ['The train left for Lyon.', 'Lyon: place'],
  ]);
});

describe('sides of a match', () => {
  includes([
    ['Velmholt v Sorby', 'Velmholt: organisation', 'Sorby: organisation'],
    ['In May Velmholt suffered a 4-0 defeat by Sorby.', 'Sorby: organisation'],
    ['On Sunday Drovan beat Zelimov 6-4 7-5.', 'Zelimov: person'],
    ['Brazil beat Chile 2-0.', 'Brazil: country', 'Chile: country'],
  ]);
});
