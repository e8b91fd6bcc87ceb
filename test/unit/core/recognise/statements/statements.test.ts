import assert from 'node:assert/strict';
import { read, statementsIn } from '../demands/markup';

/** Marked text; source; what is said; directness; polarity. */
type Case = readonly [text: string, source: string, content: string, directness: string, polarity?: string];

const CASES: readonly Case[] = [
  ['The [o:union] said the talks had failed.', 'union', 'the talks had failed', 'indirect'],
  ['[p:Ana Kolb] told [o:Norpress] that the mine was safe.', 'Ana Kolb', 'the mine was safe', 'indirect'],
  ['"The bridge is closed," said [p:Jo Wick].', 'Jo Wick', 'The bridge is closed', 'direct'],
  ['"The bridge is closed," the [p:mayor] said on <Monday>.', 'mayor', 'The bridge is closed', 'direct'],
  ['[p:Kolb] said: “We lost. We played badly.”', 'Kolb', 'We lost. We played badly.', 'direct'],
  ['According to the [o:coastguard], nobody was hurt.', 'coastguard', 'nobody was hurt', 'indirect'],
  ['Nobody was hurt, according to the [o:coastguard].', 'coastguard', 'Nobody was hurt', 'indirect'],
  ['The river has fallen, the [o:weather service] said.', 'weather service', 'The river has fallen', 'indirect'],
  ['[p:Rossi] denied that he had been paid.', 'Rossi', 'he had been paid', 'indirect', 'denies'],
  ['[p:Rossi] denied taking bribes.', 'Rossi', 'taking bribes', 'indirect', 'denies'],
  ['[g:Doctors] doubt that the drug works.', 'Doctors', 'the drug works', 'indirect', 'doubts'],
  [
    'The [p:minister] called the vote "a farce" and said it would be "repeated soon".',
    'minister',
    'it would be "repeated soon',
    'mixed',
  ],
  ['[p:Ida Moe], who leads the party, said the budget was late.', 'Ida Moe', 'the budget was late', 'indirect'],
];

describe('statements', () => {
  for (const [source, who, content, directness, polarity = 'asserts'] of CASES) {
    it(source, () => {
      const found = statementsIn(read(source));
      const told = found.map((mark) => [
        mark.source.map(({ text }) => text).join('; '),
        mark.text.replace(/\.$/, ''),
        mark.directness,
        mark.polarity,
      ]);
      assert.deepEqual(told, [[who, content.replace(/\.$/, ''), directness, polarity]]);
    });
  }

  it('names the actor of an earlier sentence for a pronoun', () => {
    const [, second] = statementsIn(
      read('[p:Ana Kolb] said the mine was safe. It had been inspected twice, she added.'),
    );
    assert.deepEqual(
      second?.source.map(({ text }) => text),
      ['Ana Kolb'],
    );
  });

  for (const nothing of ['The ship left the port at dawn.', 'He did not say why.', 'Say cheese!']) {
    it(`finds none in: ${nothing}`, () => assert.deepEqual(statementsIn(read(nothing)), []));
  }
});
