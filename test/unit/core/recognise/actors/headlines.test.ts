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

describe('headlines in capitals', () => {
  includes([['# NORWAY REJECTS PLAN\nNorway refused.', 'NORWAY: country', 'Norway: country']]);
});
