import assert from 'node:assert/strict';
import { PEERS, type Tool } from '../../../../scripts/score/tools';
import { dateCore, rangeEnds } from '../../../../scripts/score/tools/dateEdges';
import { typeAndValue } from '../../../../scripts/score/tools/recognizersText';
import { weekOf } from '../../../../scripts/score/tools/timex';

const TEXT =
  'Minister Ana Kolb told Microsoft in Seattle on Monday that the 30-day truce of 3 May 2024 ended last week at 3 p.m. on Tuesday.';

function answersOf(name: string): readonly string[] {
  const tool: Tool | undefined = PEERS.find((peer) => peer.name === name);
  assert.ok(tool, name);
  return tool
    .answer(TEXT, '2025-03-05')
    .map(({ kind, start, end, text, type, value }) => {
      assert.equal(TEXT.slice(start, end), text);
      return [kind, text, type, value].filter((part) => part !== undefined).join('|');
    })
    .sort();
}

describe('adapters of peers', function () {
  // They load their models at the first call.
  this.timeout(60_000);

  it('compromise gives typed names without forms of address', () => {
    assert.deepEqual(answersOf('compromise'), [
      'actor|Ana Kolb|person',
      'actor|Microsoft|organisation',
      'actor|Seattle|place',
    ]);
  });

  it('wink-nlp gives runs of proper nouns as names, and dates without values', () => {
    const answers = answersOf('wink-nlp');
    for (const wanted of ['actor|Microsoft', 'date|Monday|DATE', 'date|3 May 2024|DATE', 'date|Tuesday|DATE']) {
      assert.ok(answers.includes(wanted), `${wanted} among ${answers.join(', ')}`);
    }
  });

  it('chrono-node gives values at the grain it is certain of', () => {
    const answers = answersOf('chrono-node');
    for (const wanted of ['date|Monday|DATE|2025-03-03', 'date|3 May 2024|DATE|2024-05-03']) {
      assert.ok(answers.includes(wanted), `${wanted} among ${answers.join(', ')}`);
    }
  });

  it('recognizers-text gives values of every type', () => {
    assert.deepEqual(answersOf('recognizers-text'), [
      'date|3 May 2024|DATE|2024-05-03',
      'date|3 p.m. on Tuesday|TIME|2025-03-04T15:00',
      'date|30-day|DURATION|P30D',
      'date|Monday|DATE|2025-03-03',
      'date|last week|DATE|2025-W09',
    ]);
  });
});

describe('dates of peers', () => {
  it('lose prepositions and articles at their edges', () => {
    const core = (text: string) => {
      const { start, end } = dateCore(text, { start: 0, end: text.length });
      return text.slice(start, end);
    };
    assert.equal(core('on Monday'), 'Monday');
    assert.equal(core('by the end of May'), 'end of May');
    assert.equal(core('two weeks ago'), 'two weeks ago');
    assert.equal(core('on'), 'on');
  });

  it('are parted where they are ranges', () => {
    const text = 'from 2011 to 2014';
    const ends = rangeEnds(text, { start: 0, end: text.length });
    assert.deepEqual(
      ends.map((span) => text.slice(span!.start, span!.end)),
      ['2011', '2014'],
    );
  });

  it('belong to ISO weeks', () => {
    assert.equal(weekOf('2025-03-05'), '2025-W10');
    assert.equal(weekOf('2024-12-30'), '2025-W01');
    assert.equal(weekOf('2021-01-03'), '2020-W53');
  });

  for (const [kind, reading, type, value] of [
    ['daterange', { timex: '(1980-01-01,1990-01-01,P10Y)', start: '1980-01-01' }, 'DATE', '198'],
    ['daterange', { timex: '2024-SP' }, 'DATE', '2024-SP'],
    ['daterange', { timex: 'XXXX-05', start: '2024-05-01' }, 'DATE', '2024-05'],
    ['time', { timex: 'T15', value: '15:00:00' }, 'TIME', '2025-03-05T15:00'],
    ['datetimerange', { timex: '2025-03-03TEV', start: '2025-03-03 16:00:00' }, 'TIME', '2025-03-03TEV'],
    ['set', { timex: 'XXXX-WXX-7', value: 'not resolved' }, 'SET', 'XXXX-WXX-7'],
  ] as const) {
    it(`${kind} ${reading.timex} of recognizers-text is ${value}`, () => {
      assert.deepEqual(typeAndValue(kind, [reading], '2025-03-05'), { type, value });
    });
  }
});
