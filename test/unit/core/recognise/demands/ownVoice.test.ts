import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** The demands of a text in one line each: `who: what`. */
function demandsIn(...lines: readonly string[]): readonly string[] {
  return analyse(lines.join('\n\n'), { referenceDate: '2025-03-05' }).marks.flatMap((mark) =>
    mark.kind === 'demand' ? [`${mark.demander.map((party) => party.text).join('+')}: ${mark.text}`] : [],
  );
}

const column = (...lines: readonly string[]) =>
  demandsIn(
    'The library at the ford',
    'By Ana Kolb',
    'I learnt to read in the library at the ford, and I have never left it.',
    ...lines,
    'My granddaughter has a card there. I mean to keep it that way.',
  );

/** A column below whose headline the name of its writer stands alone. */
const signed = (headline: string, ...lines: readonly string[]) =>
  demandsIn(
    headline,
    'Ana Kolb',
    'I learnt to read in the library at the ford. My granddaughter has a card there.',
    'I went there again in May, and we counted nine readers.',
    ...lines,
  );

const interview = (...lines: readonly string[]) =>
  demandsIn(
    'Rolf Axen has drilled wells for 30 years. A talk about dry ground.',
    'Why is the spring dry?',
    'I warned them that it would be.',
    ...lines,
  );

const report = (...lines: readonly string[]) =>
  demandsIn(
    'Library to close',
    'By Ana Kolb',
    'The library at the ford will close in May, its owner said.',
    ...lines,
    'It was built in 1911.',
  );

describe('what an article with a voice of its own demands', () => {
  it('are the orders of a column, one by one', () => {
    assert.deepEqual(column('Go to the meeting. Bring a friend, borrow a book, and do not leave before nine.'), [
      'Ana Kolb: Go to the meeting',
      'Ana Kolb: Bring a friend',
      'Ana Kolb: borrow a book',
      'Ana Kolb: do not leave before nine',
    ]);
  });

  it('are orders behind a condition of the reader', () => {
    assert.deepEqual(column('If you live near the ford, write to the council.'), ['Ana Kolb: write to the council']);
  });

  it('is what somebody must do in a paragraph that does not say "I"', () => {
    assert.deepEqual(
      column('The roof leaks. The mayor must mend it. He ought to open the attic as well. And it should be free.'),
      [
        'Ana Kolb: The mayor must mend it',
        'Ana Kolb: He ought to open the attic as well',
        'Ana Kolb: it should be free',
      ],
    );
  });

  it('is what standing phrases advise, and what it asks why not to do', () => {
    assert.deepEqual(
      column(
        'The council would do well to open the attic. Why not tax the mill? It is vital that the roof be mended.',
        'Let us not be the ones who let it close.',
        'A town that wants to read has to begin somewhere.',
      ),
      [
        'Ana Kolb: open the attic',
        'Ana Kolb: tax the mill',
        'Ana Kolb: the roof be mended',
        'Ana Kolb: not be the ones who let it close',
      ],
    );
    assert.deepEqual(report('The council would do well to open the attic. Why not tax the mill?'), []);
  });

  it('is what an answer wishes for', () => {
    assert.deepEqual(
      interview(
        'What do you wish for from the ministry?',
        'Less paper. Last winter we waited eleven weeks. I was there.',
      ),
      ['Rolf Axen: Less paper'],
    );
    assert.deepEqual(interview('What would you like to see?', 'Oh, that they raise their voices! I would be glad.'), [
      'Rolf Axen: they raise their voices',
    ]);
  });

  it('is what an answer asks for, in its later paragraphs too', () => {
    assert.deepEqual(
      interview(
        'What should happen now?',
        'Two things. First, cap the old wells. And second, close the new ones.',
        'The minister knows it. She should come and look. And please don’t send another study.',
      ),
      [
        'Rolf Axen: cap the old wells',
        'Rolf Axen: close the new ones',
        'Rolf Axen: She should come and look',
        'Rolf Axen: don’t send another study',
      ],
    );
  });

  it('is what somebody is to be asked, and what one does early', () => {
    assert.deepEqual(column('Ask them why the roof leaks. Plan early, charge your lamps.'), [
      'Ana Kolb: Ask them why the roof leaks',
      'Ana Kolb: Plan early',
      'Ana Kolb: charge your lamps',
    ]);
  });

  it('is what an answer names without a verb, where it is asked what is wanted', () => {
    assert.deepEqual(
      interview(
        'What would help?',
        'Two things. A second pump. And a hut near the spring where I can sleep. It is cheap.',
        'What do you expect of the council?',
        'First of all, an apology. Then a pipe that does not leak. I was there in May.',
      ),
      [
        'Rolf Axen: second pump',
        'Rolf Axen: hut near the spring where I can sleep',
        'Rolf Axen: apology',
        'Rolf Axen: pipe that does not leak',
      ],
    );
  });

  it('is no thing that answers any other question, and nothing that is told', () => {
    assert.deepEqual(
      interview(
        'What did you drill this week?',
        'A second well. A trench.',
        'What needs to change?',
        'The mayor left.',
      ),
      [],
    );
    assert.deepEqual(report('What would help?', 'A second pump. A hut near the spring.'), []);
  });

  it('is nothing where a sentence breaks off behind its condition', () => {
    assert.deepEqual(demandsIn('If you are as fond of it as I am,'), []);
  });

  it('is nothing in a report', () => {
    assert.deepEqual(report('Go to the meeting. Bring a friend. It should rain. He must be tired.'), []);
  });

  it('is no turn of phrase, no noun, and nothing that only leads to what follows', () => {
    assert.deepEqual(
      column(
        'Consider the roof. Take last winter. Walk down any street and you will see one like it. Make no mistake.',
        'Trust in the mayor has gone. Plans change. Talk is cheap. Readers have to wait for weeks.',
      ),
      [],
    );
  });

  it('is the writer’s whose name stands alone below the headline, as the headline is', () => {
    assert.deepEqual(
      signed('Leave the library alone', 'The council must publish its sums. Fill the gallery. Just sit there.'),
      [
        'Ana Kolb: Leave the library alone',
        'Ana Kolb: The council must publish its sums',
        'Ana Kolb: Fill the gallery',
        'Ana Kolb: sit there',
      ],
    );
  });

  it('is what one has told others in an answer', () => {
    assert.deepEqual(
      interview(
        'I tell the farmers: dig a second well. And please, help the old ones.',
        'What else?',
        'The state has to say so in writing, I think.',
      ),
      ['Rolf Axen: dig a second well', 'Rolf Axen: help the old ones', 'Rolf Axen: The state has to say so in writing'],
    );
  });
});
