import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import type { Analysis } from '../../../../../src/core/recognise/analysis';

const text = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');

/** Content and demanders of all demands. */
function demanded(analysis: Analysis): readonly string[] {
  return analysis.marks
    .filter((mark) => mark.kind === 'demand')
    .map((mark) => `${mark.text} | ${mark.demander.map((party) => party.text).join('; ')}`);
}

const COLUMN = [
  'Give the river back',
  'By Ana Kolb',
  'Last summer I counted eleven dead swans between the mill and the bridge.',
  'Mayor Jo Wick calls the tannery the heart of the town. He opened it himself in 1998.',
  'I ask him to walk along the bank in August. We owe it to our children.',
  'The council should close the tannery this year.',
];

describe('who speaks in the own words of an article', () => {
  it('is the writer of a column, not whom the paragraph before names', () => {
    const analysis = analyse(text(...COLUMN));
    assert.deepEqual(demanded(analysis), [
      'Give the river back | Ana Kolb',
      'walk along the bank in August | Ana Kolb',
      'The council should close the tannery this year | Ana Kolb',
    ]);
    const [first] = analysis.marks.filter((mark) => mark.kind === 'demand');
    const { start, end } = first!.demander[0]!;
    assert.equal(analysis.text.slice(start, end), 'Ana Kolb');
  });

  it('follows the byline when that is edited', () => {
    const before = analyse(text(...COLUMN));
    const edited = text(...COLUMN).replace('Ana Kolb', 'Ida Lind');
    const after = analyse(edited, { previous: before });
    assert.deepEqual(demanded(after), demanded(analyse(edited)));
    assert.match(demanded(after)[0]!, /Ida Lind$/);
  });

  it('is nobody in a report, though it has a byline', () => {
    const report = analyse(
      text(
        'Tannery to close',
        'By Ana Kolb',
        'The tannery in Velm will close in May, its owner said.',
        'Mayor Jo Wick opened it in 1998.',
        'Drivers should use the northern bridge until then.',
      ),
    );
    assert.ok(
      demanded(report).every((demand) => !demand.endsWith('Ana Kolb')),
      demanded(report).join('\n'),
    );
  });

  it('is whom an interview introduces, whoever is spoken of between', () => {
    const interview = analyse(
      text(
        'The midwife Hanna Lind has worked at the hospital in Tarn for 22 years.',
        'Ms Lind, why did you go on strike?',
        'Because nobody listened. We asked the board for two more midwives a shift.',
        'The minister, Rolf Axen, says there is no money.',
        'I invite him to spend one night with us.',
        'What about the patients?',
        'They should write to him.',
      ),
    );
    assert.deepEqual(
      demanded(interview).map((demand) => demand.split(' | ')[1]),
      ['Lind', 'Lind', 'Lind'],
    );
  });

  it('is whom the sentence before a paragraph of mere quotation is about', () => {
    const report = analyse(
      text(
        'The talks have failed, said Ida Moe. “We were promised 6 percent,” she said.',
        'Rolf Axen was unimpressed.',
        '“Stop shouting at each other.”',
      ),
    );
    assert.deepEqual(demanded(report), ['Stop shouting at each other | Rolf Axen']);
  });

  it('is whom an interview introduces by an office, not who asks; "you" in a question is the same', () => {
    const analysis = analyse(
      text(
        'Interview: "The minister should leave us alone"',
        'The governor of the Bank of Ghana, Johnson Asiama, has been in office for a month. He talks to Jo Wick about gold.',
        'Will interest rates come down?',
        'I would invite Dr Forson to read our minutes. I know what I want.',
        'The treasury wants you to sell gold. Will you?',
        'I want the treasury to wait.',
      ),
    );
    const parties = analysis.marks
      .filter((mark) => mark.kind === 'demand')
      .map(({ demander, addressee }) => [demander, addressee].map((side) => side.map(({ text }) => text).join('; ')));
    assert.deepEqual(parties, [
      ['Johnson Asiama', 'minister'],
      ['Johnson Asiama', 'Forson'],
      ['treasury', 'Johnson Asiama'],
      ['Johnson Asiama', 'treasury'],
    ]);
  });
});

describe('who speaks in the record of a debate', () => {
  it('is whose label opens the turn, also where questions are asked in it', () => {
    const analysis = analyse(
      text(
        'Senator I. Moe (Velm): My question is to the Minister for Ports.',
        'The MINISTER FOR PORTS (Jo Wick): I thank the Senator. I have asked the harbour board to report by June.',
        'Senator R. AXEN (Tarn): But I say the Minister should resign.',
        'The Minister: What I can say is that Orbit Ltd has been directed to mend the crane.',
        'Senator MOE: Will he take the blame? I ask the Minister to answer.',
      ),
    );
    assert.deepEqual(demanded(analysis), [
      'report by June | MINISTER',
      'the Minister should resign | R. AXEN',
      'mend the crane | Minister',
      'answer | MOE',
    ]);
  });

  it('goes on in the paragraphs behind, items of a motion between them', () => {
    const analysis = analyse(
      text(
        'Senator R. AXEN (Tarn): The crane has been idle since the storm.',
        'I would urge the Minister to visit the port.',
        'Senator I. MOE (Velm): I beg to move that this House',
        '(a) notes the state of the crane;',
        '(b) regrets the loss of the ferry.',
        'The crane fell in May. I urge Members to support the motion.',
      ),
    );
    assert.deepEqual(demanded(analysis), ['visit the port | R. AXEN', 'support the motion | I. MOE']);
  });

  it('is not who is quoted behind a label', () => {
    const analysis = analyse(
      text('Kolb: “The crane is safe.”', 'The town is waiting, says Jo Wick. “I ask the ministry to open the port.”'),
    );
    assert.deepEqual(demanded(analysis), ['open the port | Jo Wick']);
  });
});

describe('who goes on to demand', () => {
  const first = (words: string) => demanded(analyse(words))[0];

  it('is who has done so by "it" before, and no noun without an article', () => {
    assert.deepEqual(
      demanded(
        analyse(
          'The regulator advised against a cut. It reminded Orbit Bank that safety is a duty. It asked for a report.',
        ),
      ),
      ['cut | regulator', 'report | regulator'],
    );
    assert.equal(
      first('The Harbour Office reminds the ferry that force is the last resort. It demands an answer.'),
      'answer | Harbour Office',
    );
  });

  it('is who speaks of themselves as "one"', () => {
    const words = 'The couple wrote to the Tarn Council. “One simply asks for a little quiet,” Ida Moe told us.';
    assert.equal(first(words), 'little quiet | Ida Moe');
  });

  it('is the body that acts late on a day', () => {
    assert.equal(
      first('The Tarn Council on Tuesday evening ordered the firm to mend the crane.'),
      'mend the crane | Tarn Council',
    );
  });

  it('by no day that is told of the thing besides', () => {
    const [mark] = analyse('The union urged members to sign the petition, which had 900 names by Monday.').marks.filter(
      (one) => one.kind === 'demand',
    );
    assert.equal(mark?.deadline, undefined);
  });
});
