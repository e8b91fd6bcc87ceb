import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** Content, demanders and addressees of all demands in the paragraphs. */
function demanded(...paragraphs: readonly string[]): readonly string[] {
  const names = (parties: readonly { readonly text: string }[]) => parties.map(({ text }) => text).join('; ');
  return analyse(paragraphs.join('\n\n')).marks.flatMap((mark) =>
    mark.kind === 'demand' ? [`${names(mark.demander)} → ${names(mark.addressee)}: ${mark.text}`] : [],
  );
}

describe('letters and petitions', () => {
  it('put to whom they are written to what they ask of “you”', () => {
    const found = demanded(
      'Organists write to the culture minister',
      'Dear Minister Kolb,',
      'We write as organists. You must save the instruments in the village churches.',
      'We ask you to stop the sale of the old workshops. Please answer this time.',
    );
    assert.deepEqual(found, [
      ' → Kolb: You must save the instruments in the village churches',
      ' → Kolb: stop the sale of the old workshops',
      ' → Kolb: answer this time',
    ]);
  });

  it('are written by those who sign at the foot', () => {
    const found = demanded(
      'Clean up our bay',
      'We, the undersigned, call on the port authority to clean up the eastern basin before the summer.',
      'Signed: Friends of Halm Bay, Halm Rowing Club',
    );
    assert.deepEqual(found, [
      // The headline is theirs as well.
      'Friends of Halm Bay; Halm Rowing Club → : Clean up our bay',
      'Friends of Halm Bay; Halm Rowing Club → port authority: clean up the eastern basin before the summer',
    ]);
  });

  it('are signed in the lines below what closes them', () => {
    const found = demanded(
      'To the bishop of Velm',
      'We ask you to reopen the chapel. It was built by our grandparents.',
      'Yours faithfully,',
      'Ida Moe and Jo Wick',
    );
    assert.deepEqual(found, ['Ida Moe; Jo Wick → bishop of Velm: reopen the chapel']);
  });

  it('are not said by the one they address before a colon', () => {
    const found = demanded('Fares', 'Sir: The premier should freeze fares until the books are open.');
    assert.deepEqual(found, [' → premier: The premier should freeze fares until the books are open']);
  });

  it('may say who “we” are', () => {
    const found = demanded(
      'An open letter on the aviation bill',
      'Dear President Adane,',
      'We, the pilots of this country, urge you to veto the aviation bill.',
    );
    assert.deepEqual(found, ['pilots → Adane: veto the aviation bill']);
  });

  it('say at their head who “we” are, or end with who signs', () => {
    const written = demanded(
      'Open letter to the mayor of Port Ellis',
      'We, the residents of Mill Lane, have had enough. We ask you to close the lane to lorries.',
    );
    assert.deepEqual(written, ['residents → mayor; Port Ellis: close the lane to lorries']);
    const signed = demanded(
      'An open letter to the board of Brask Chemicals',
      'The lake is dying. We ask you to stop the outflow.',
      'Anna Renz and 40 fishermen',
    );
    assert.deepEqual(signed, ['Anna Renz → board of Brask Chemicals: stop the outflow']);
  });

  it('ask for those who have written them, wherever they are quoted', () => {
    const found = demanded(
      'Three hundred doctors have signed a letter to Health Minister Jo Wick, calling on him to save the unit. “We ask you to suspend the closure,” the letter says.',
    );
    assert.deepEqual(found, ['doctors → Jo Wick: save the unit', 'doctors → Jo Wick: suspend the closure']);
  });

  it('are quoted by what “the letter” says', () => {
    assert.deepEqual(
      demanded(
        'Ines Brandt wrote to her counterpart Radu Metz on Monday. “I ask you to lift the tariff,” the letter says.',
      ),
      ['Ines Brandt → Radu Metz: lift the tariff'],
    );
    assert.deepEqual(
      demanded(
        'In a letter to the prime minister, the bishops call the law unjust. “We urge you to withdraw it,” the letter reads.',
      ),
      ['bishops → prime minister: withdraw it'],
    );
  });

  it('are not written by whom they are written to', () => {
    const found = demanded(
      'That is unlikely to satisfy Crestline, a fund that holds 6 percent. In a letter to Wessel last month it demanded a new board.',
    );
    assert.deepEqual(found, ['Crestline → Wessel: new board']);
  });

  it('are none where a report only has a line to somebody', () => {
    const found = demanded(
      'Road to Velm shut',
      'To the north',
      'The road to Velm is shut, and the mayor wants drivers to take the tunnel.',
      'Police told them to wait.',
    );
    assert.deepEqual(found, ['mayor → drivers: take the tunnel', 'Police → drivers: wait']);
  });
});

describe('“you” in an interview', () => {
  it('is in an answer who asks, where that is printed', () => {
    const found = demanded(
      'The night the lights went out',
      'Ana Solberg, chief executive of Nordgrid, answers questions from the Courier.',
      'Courier: When did you hear of it?',
      'Solberg: At ten. I was at home, and the street went dark from one end to the other.',
      'Courier: Why did the lights go out?',
      "Solberg: We don't know yet. I would ask you to wait for the report.",
    );
    assert.deepEqual(found, ['Solberg → Courier: wait for the report']);
  });

  it('is in a question who is asked', () => {
    const found = demanded(
      'Q: Minister Kolb, the nurses want you to raise their pay. Will you?',
      'A: I ask them to give me until May.',
    );
    assert.deepEqual(found, ['nurses → Kolb: raise their pay', 'Kolb → nurses: give me until May']);
  });
});
