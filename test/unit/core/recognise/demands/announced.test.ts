import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** The demands of a text, as "type|content|by|of". */
function demandsOf(text: string): readonly string[] {
  return analyse(text, { referenceDate: '2026-03-11' }).marks.flatMap((mark) => {
    if (mark.kind !== 'demand') return [];
    const names = (parties: readonly { readonly text: string }[]) => parties.map(({ text: name }) => name).join('+');
    return [`${mark.type}|${mark.text}|${names(mark.demander)}|${names(mark.addressee)}`];
  });
}

const NEWS = 'The tram line in Velm has been shut since Monday, and talks between the two sides have not begun.';

describe('lists of demands that a line before announces', () => {
  it('finds what stands in the items, by whom the line says', () => {
    const text = `Trams stand still\n\n${NEWS}\n\nThe drivers have set out three demands:\n\n- a pay rise of 6 percent\n- two days of rest a week\n- to be heard before the timetable changes`;
    assert.deepEqual(demandsOf(text), [
      'demand|pay rise of 6 percent|drivers|',
      'demand|two days of rest a week|drivers|',
      'demand|be heard before the timetable changes|drivers|',
    ]);
  });

  it('reads items as what a verb before the colon asks of somebody', () => {
    const text = `Open letter on the reef\n\n${NEWS}\n\nThe divers call on the ministry to:\n\n• close the harbour mouth in May\n• publish the survey`;
    assert.deepEqual(demandsOf(text), [
      'request|close the harbour mouth in May|divers|ministry',
      'request|publish the survey|divers|ministry',
    ]);
  });

  it('takes a question for the line', () => {
    const text = `Why the square is full\n\n${NEWS}\n\nWhat do the protesters want?\n\n- lower fares\n- an end to the night curfew`;
    assert.deepEqual(demandsOf(text), ['demand|lower fares|protesters|', 'demand|end to the night curfew|protesters|']);
  });

  it('finds none where nothing is announced', () => {
    const text = `What to see in Velm\n\n${NEWS}\n\nOpen at the weekend:\n\n- the old harbour\n- the museum of salt`;
    assert.deepEqual(demandsOf(text), []);
  });
});
