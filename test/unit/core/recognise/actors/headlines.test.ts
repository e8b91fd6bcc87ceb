import { finds, includes } from './support';

describe('headlines in Title Case', () => {
  finds([
    ['# Council To Scrap Free School Meals As Protest Grows', 'Council: organisation*'],
    ['# Barnford Borough Council Votes To Close Three Libraries', 'Barnford Borough Council: organisation'],
  ]);
  includes([
    [
      '# Judge Tells Border Force To Halt Removals\nThe Border Force said it would comply.',
      'Border Force: organisation',
    ],
  ]);
});

describe('names before common words in Title Case', () => {
  includes([
    ['# Watch: Drovani Dances With Pupils At Sorby School', 'Drovani: person'],
    ['# Polls Close In Sorby; Drovani Rules Out New Deal', 'Drovani: person'],
    ['# Brackwell Wins In Sorby; Lindqvist, Drovani Collide Again', 'Drovani: person'],
    ['# Liberal Democrats Take Drovan From Tories As Storm Surges', 'Drovan: place'],
  ]);
  finds([['# Tighter Rules For Old Ferries Planned After Fire']]);
});

describe('headlines behind the mark of a wire', () => {
  finds([
    [
      '# BRIEF-Orion Pharma says CFO Ana Lindell to step down',
      'Orion Pharma: organisation',
      'Ana Lindell: person, CFO',
    ],
  ]);
});

describe('family names in capitals that the text gives in full', () => {
  finds([
    [
      '# MARSH BEATS KOLB IN RUNOFF\nIn the end Mary Marsh beat Jo Kolb.',
      'MARSH: person',
      'KOLB: person',
      'Mary Marsh: person',
      'Jo Kolb: person',
    ],
  ]);
});

describe('headlines in capitals', () => {
  includes([['# NORWAY REJECTS PLAN\nNorway refused.', 'NORWAY: country', 'Norway: country']]);
});

describe('headlines without articles', () => {
  finds([
    ['# Farmers block road over import rules', 'Farmers: group*'],
    ['# Winegrowers block road over import rules', 'Winegrowers: group*'],
    ['# Glassworkers set deadline as row deepens', 'Glassworkers: group*'],
    ['# Farmers market opens on quay'],
  ]);
});
