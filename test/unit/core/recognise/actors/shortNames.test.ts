import { deepStrictEqual } from 'node:assert';
import { actorsOf, finds, findsNothing } from './support';

describe('letters and a number with a blank between them', () => {
  finds([
    ['She left for the G 7, where Ana Kolb spoke.', 'G 7: group', 'Ana Kolb: person'],
    ['MI 5 refused.', 'MI 5: organisation'],
    ['The former MI 6 chief warned ministers.', 'former MI 6 chief: person*', 'ministers: group*'],
  ]);
  findsNothing(['It stands on page P 5.', 'The flat has U 3 windows.']);
});

describe('what a parliament and a police force are called for short', () => {
  finds([
    ['Today on the Hill: a vote on fish.', 'Hill: organisation'],
    ['They live on the Hill of Velm.', 'Hill of Velm: place'],
    ['Met police searched a house.', 'Met police: organisation*'],
    ['The Met chief apologised.', 'Met chief: person*'],
  ]);
});

describe('the letters IS', () => {
  finds([
    ['The army says IS fighters hold a bridge.', 'army: organisation*', 'IS fighters: group*'],
    ['A town was seized by IS.', 'IS: organisation'],
    ['IS says it bombed a bridge.', 'IS: organisation'],
  ]);
  findsNothing(['It IS true.', 'This IS what it is.', 'That is the way it IS.']);
});

describe('a sign at the end of a name from Kenya', () => {
  finds([
    ["Ana Ochieng', the minister, agreed.", "Ana Ochieng': person, minister"],
    ["Ochieng' said the county would pay.", "Ochieng': person"],
    ['He sang: ‘We left Beijing’ again.', 'Beijing: place'],
  ]);

  it('is one name with what bears no sign', () => {
    const { entities } = actorsOf("Governor Ana Ochieng' resigned.\nOchieng' had asked the council for more.");
    deepStrictEqual(
      entities.filter(({ type }) => type === 'person').map(({ name }) => name),
      ["Ana Ochieng'"],
    );
  });
});
