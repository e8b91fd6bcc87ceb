import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/recognise/analyse';

const LETTER = `The letter that was sent on Monday afternoon to the De-
partment for Schools, dated 9 February 2026 and signed by schools minis-
ter Kari Nilsen, says that the ministry of Education and the De-
partment must close it before the summer holidays. Ms Nil-
sen said so to reporters who had asked her why the head-
teachers had not been told before that day of the re-
pairs. She urged the council to re-
pair the roofs, and demanded that the Unit-
ed Nations send observers within a five-
week period, as an anti-
war group had proposed.`;

/** The same as if no line had been broken. */
const IN_ONE_LINE = LETTER.replaceAll(/(?<=\b(?:five|anti)-)\n/g, '')
  .replaceAll('-\n', '')
  .replaceAll('\n', ' ');

/** A page as printed columns give it: the letter is preceded by a line that shows how wide they are. */
function article(letter: string): string {
  const lines = 'Nobody in the council of Norland would say on Tuesday who had written the letter';
  return `Norland told to fix the roofs of its schools\n\n${lines}\nto all of its schools and why.\n\n${letter}`;
}

/** What is recognised, each mark with its printed words in one line. */
function recognised(text: string): readonly string[] {
  return analyse(text, { referenceDate: '2026-02-13' }).marks.map((mark) => {
    const words = mark.text
      .replaceAll(/(?<=\b(?:five|anti)-)\n/g, '')
      .replaceAll('-\n', '')
      .replaceAll('\n', ' ');
    const told = mark.kind === 'date' ? mark.resolution.anchor : '';
    return [mark.kind, words, mark.rule, 'value' in mark ? mark.value : '', told].join('|');
  });
}

describe('words that a printed column has parted at the end of a line', () => {
  it('are read as if they were whole, and keep hyphens of their own', () => {
    assert.ok(recognised(article(IN_ONE_LINE)).length > 10);
    assert.deepEqual(recognised(article(LETTER)), recognised(article(IN_ONE_LINE)));
  });

  it('name actors as they would be printed in one line', () => {
    const names = analyse(article(LETTER)).entities.map(({ name, aliases }) => [name, ...aliases].join(' = '));
    for (const name of ['Department for Schools', 'Kari Nilsen = Nilsen', 'United Nations'])
      assert.ok(
        names.some((each) => each === name || each.startsWith(`${name} = `)),
        `${name} in ${names.join('; ')}`,
      );
  });
});
