import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** Content, demanders and addressees of all demands in the paragraphs. */
function demanded(...paragraphs: readonly string[]): readonly string[] {
  const names = (parties: readonly { readonly text: string }[]) => parties.map(({ text }) => text).join('; ');
  return analyse(paragraphs.join('\n\n')).marks.flatMap((mark) =>
    mark.kind === 'demand' ? [`${names(mark.demander)} → ${names(mark.addressee)}: ${mark.text}`] : [],
  );
}

describe('the two sides of something', () => {
  it('want of each other what is told right behind, and in the next paragraphs', () => {
    const found = demanded(
      'Talks between Deltarail and the Signal Workers’ Union failed on Monday. The union is seeking a rise of 9 percent.',
      'It also wants longer breaks and an end to split shifts.',
    );
    assert.deepEqual(found, [
      'union → Deltarail: rise of 9 percent',
      'union → Deltarail: longer breaks',
      'union → Deltarail: end to split shifts',
    ]);
    assert.deepEqual(
      demanded(
        'A row between Norland and Sudria over fishing deepened on Monday.',
        'Norland demanded the return of two boats.',
      ),
      ['Norland → Sudria: return of two boats'],
    );
  });

  it('are not taken for who is asked where several were asked right before', () => {
    const found = demanded(
      'Bishops asked worshippers to fast.',
      'The bishops called on the two generals to lay down their arms and on villagers to stay at home.',
      'In a letter, the bishops also plead for the return of 30 boys.',
    );
    assert.equal(found.at(-1), 'bishops → : return of 30 boys');
  });

  it('do not share a call for a boycott, which one’s own people are to follow', () => {
    const found = demanded('The trust wants the owner to sell. It called for a boycott of home games.');
    assert.deepEqual(found, ['trust → owner: sell', 'trust → : boycott of home games']);
  });

  it('are who asks for talks, and with whom', () => {
    assert.deepEqual(demanded('The union repeated its call for talks with the minister.'), [
      'union → minister: talks with the minister',
    ]);
    assert.deepEqual(demanded('The families repeated their call for an apology from the mayor.'), [
      'families → mayor: apology from the mayor',
    ]);
  });
});

describe('two that are joined by “and”', () => {
  it('want each what the verb behind them says', () => {
    assert.deepEqual(demanded('Norland called for talks and Sudria demanded sanctions.'), [
      'Norland → : talks',
      'Sudria → : sanctions',
    ]);
    assert.deepEqual(demanded('The mayor urged calm and police asked drivers to stay away.'), [
      'mayor → : calm',
      'police → drivers: stay away',
    ]);
  });

  it('do not hide who does both of two things', () => {
    assert.deepEqual(demanded('The mayor asked all sides involved to keep talking but refused to open the hall.'), [
      'mayor → sides: keep talking',
      'mayor → : open the hall',
    ]);
    assert.deepEqual(
      demanded('The union reminded clubs that they had to pay wages, and asked the league to set up a fund.'),
      ['union → clubs: they had to pay wages', 'union → league: set up a fund'],
    );
  });
});

describe('a subject is known', () => {
  it('before "there" and "here"', () => {
    assert.deepEqual(demanded('The university hospital there has told patients to stay away.'), [
      'university hospital → patients: stay away',
    ]);
  });

  it('behind "which", where it hangs on a thing', () => {
    const found = demanded(
      'The plan ignores the warnings of the port council, which has called for a ban on new permits.',
    );
    assert.deepEqual(found, ['port council → : ban on new permits']);
  });
});

describe('who arranges what is threatened', () => {
  it('is not what is arranged', () => {
    assert.deepEqual(demanded('Further walkouts are planned for June unless the company raises pay.'), [
      ' → company: raises pay',
    ]);
  });
});
