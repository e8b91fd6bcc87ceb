import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** What is said in an article in one line each, `who: what`, demands with `who → whom: what`. */
function said(...lines: readonly string[]): readonly string[] {
  const names = (parties: readonly { readonly text: string }[]) => parties.map(({ text }) => text).join('+');
  return analyse(lines.join('\n\n'), { referenceDate: '2025-03-05' }).marks.flatMap((mark) => {
    if (mark.kind === 'statement') return [`${names(mark.source)}: ${mark.text}`];
    return mark.kind === 'demand' ? [`${names(mark.demander)} → ${names(mark.addressee)}: ${mark.text}`] : [];
  });
}

describe('an interview', () => {
  const port = 'Ines Sandoval has run the port of Velm for nine years. Bruno Falk met her in her kitchen.';

  it('has answers by the initials of who is named', () => {
    assert.deepEqual(
      said(
        port,
        'BF: Why did you leave?',
        'IS: I never lied. The board did.',
        'BF: The chairman says you knew of it.',
        'IS: He signed it himself. The minister should publish the minutes.',
      ),
      [
        'Ines Sandoval: I never lied. The board did',
        'chairman: you knew of it',
        'Ines Sandoval: He signed it himself. The minister should publish the minutes',
        'Ines Sandoval → minister: The minister should publish the minutes',
      ],
    );
  });

  it('has answers by a letter, of who is interviewed', () => {
    assert.deepEqual(
      said(port, 'Q: Ms Sandoval, why did you leave?', 'A: The board lied.', 'Q. And now?', 'A. We sail.'),
      ['Sandoval: The board lied', 'Sandoval: We sail'],
    );
  });

  it('has no statements of who asks, whether all of it are questions or not', () => {
    assert.deepEqual(
      said(
        'Dana Wirth spoke to the Tribune on Monday.',
        'Tribune: Why did you vote against it?',
        'Wirth: The money is gone.',
        'Tribune: That is a strong word.',
        'Wirth: It is the right one.',
      ),
      ['Wirth: The money is gone', 'Wirth: It is the right one'],
    );
  });

  it('knows what the answer to “What do you want?” names', () => {
    assert.deepEqual(said(port, 'BF: What do you want now?', 'IS: An apology.'), [
      'Ines Sandoval: An apology',
      'Ines Sandoval → : apology',
    ]);
  });

  it('tells of others by “he” and “they”, never of who has the turn or asks', () => {
    assert.deepEqual(
      said(
        'Dana Wirth spoke to Ivo Marek about the chancellor, Otto Lund.',
        'Marek: What does Lund say?',
        'Wirth: He says the money is there. He should show it.',
      ),
      [
        'Wirth: He says the money is there. He should show it',
        'Lund: the money is there',
        'Wirth → Lund: He should show it',
      ],
    );
  });
});

describe('labels that are no turns of an interview', () => {
  it('are those of several who speak for themselves', () => {
    assert.deepEqual(said('The house was divided.', 'Kolb: We will pay.', 'Moe: Never again.'), [
      'Kolb: We will pay',
      'Moe: Never again',
    ]);
  });
});
