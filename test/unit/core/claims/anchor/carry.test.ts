import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carry, regained, wordedEnds, type TextChange } from '../../../../../src/core/claims/anchor';

const TEXT = 'The council will reopen the talks by Friday.';
const QUOTE = 'reopen the talks';
const START = TEXT.indexOf(QUOTE);
const END = START + QUOTE.length;

/** The text after a change, with the carried span between brackets. */
function carried(...changes: readonly TextChange[]): string {
  const [span] = carry([{ start: START, end: END }], changes);
  const now = changes.reduce(
    (text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end),
    TEXT,
  );
  return span ? `${now.slice(0, span.start)}[${now.slice(span.start, span.end)}]${now.slice(span.end)}` : now;
}

const insert = (start: number, text: string): TextChange => ({ start, end: start, text });
const remove = (start: number, end: number): TextChange => ({ start, end, text: '' });

describe('carrying spans through changes', () => {
  const cases: readonly (readonly [what: string, changes: readonly TextChange[], expected: string])[] = [
    ['typing before', [insert(0, 'So. ')], 'So. The council will [reopen the talks] by Friday.'],
    ['typing behind', [insert(END + 3, ' next')], 'The council will [reopen the talks] by next Friday.'],
    ['typing at the beginning', [insert(START, 'not ')], 'The council will not [reopen the talks] by Friday.'],
    ['typing at the end', [insert(END, ' soon')], 'The council will [reopen the talks] soon by Friday.'],
    ['typing within', [insert(START + 7, 'all ')], 'The council will [reopen all the talks] by Friday.'],
    ['deleting before', [remove(0, 4)], 'council will [reopen the talks] by Friday.'],
    ['deleting within', [remove(START + 7, START + 11)], 'The council will [reopen talks] by Friday.'],
    ['deleting across the beginning', [remove(START - 5, START + 7)], 'The council [the talks] by Friday.'],
    ['deleting across the end', [remove(END - 6, END + 3)], 'The council will [reopen the] Friday.'],
    ['deleting it whole', [remove(START, END)], 'The council will  by Friday.'],
    ['deleting it and more', [remove(START - 1, END + 1)], 'The council willby Friday.'],
    ['typing over it', [{ start: START, end: END, text: 'x' }], 'The council will x by Friday.'],
    ['replacing it', [{ start: START, end: END, text: 'end them' }], 'The council will [end them] by Friday.'],
    [
      'replacing its first word',
      [{ start: START, end: START + 6, text: 'resume' }],
      'The council will [resume the talks] by Friday.',
    ],
    [
      'replacing all, from the end to the beginning',
      [
        { start: START + 7, end: START + 10, text: 'these' },
        { start: 0, end: 3, text: 'These' },
      ],
      'These council will [reopen these talks] by Friday.',
    ],
  ];
  for (const [what, changes, expected] of cases) it(what, () => assert.equal(carried(...changes), expected));

  it('leaves what is not placed as it is', () => assert.deepEqual(carry([undefined], [insert(0, 'x')]), [undefined]));

  it('keeps the words of every span that no change touches', () => {
    const change = fc.record({ at: fc.nat(60), length: fc.nat(9), text: fc.string({ maxLength: 9 }) });
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.integer({ min: 1, max: 20 }),
        fc.array(change, { maxLength: 5 }),
        (from, length, all) => {
          let text = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
          let span = { start: from, end: from + length };
          const quote = text.slice(span.start, span.end);
          for (const { at, length: removed, text: added } of all) {
            const start = Math.min(at, text.length);
            const end = Math.min(start + removed, text.length);
            if (end > span.start && start < span.end) continue;
            const [next] = carry([span], [{ start, end, text: added }]);
            text = text.slice(0, start) + added + text.slice(end);
            assert.ok(next);
            span = next;
          }
          assert.equal(text.slice(span.start, span.end), quote);
        },
      ),
    );
  });
});

describe('the ends of changed words', () => {
  /** The words after the changes, one after the other, of a span that ends before `]` and begins behind `[`. */
  function after(marked: string, ...changes: readonly TextChange[]): string {
    let text = marked.replaceAll(/[[\]]/g, '');
    let span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    for (const change of changes) {
      const [next] = carry([span], [change]);
      text = text.slice(0, change.start) + change.text + text.slice(change.end);
      span = wordedEnds(text, next!, span, [change]);
    }
    return text.slice(span.start, span.end);
  }
  const TAGGED = 'It [wants the boats to stop] now.';
  const [BEGINNING, END] = [TAGGED.indexOf('['), TAGGED.indexOf(']') - 1];
  const typed = (start: number, text: string) => [...text].map((sign, index) => insert(start + index, sign));

  for (const [what, changes, expected] of [
    ['have no blank where a deletion has cut off the last word', [remove(END - 4, END + 4)], 'wants the boats to'],
    ['nor where it has cut off the first', [remove(BEGINNING - 2, BEGINNING + 5)], 'the boats to stop'],
    [
      'take in all of a word that is typed over the last',
      [{ start: END - 4, end: END, text: 's' }, ...typed(END - 3, 'ail')],
      'wants the boats to sail',
    ],
    [
      'but not the next word',
      [{ start: END - 4, end: END, text: 's' }, ...typed(END - 3, 'ail at once')],
      'wants the boats to sail',
    ],
    ['nor what is typed before them', typed(BEGINNING, 'also '), 'wants the boats to stop'],
    ['have no blank where a deletion within has come up to the last word', [remove(BEGINNING, END - 5)], 'stop'],
  ] as const) {
    it(what, () => assert.equal(after(TAGGED, ...changes), expected));
  }

  it('stay where only blanks are left', () => {
    assert.deepEqual(wordedEnds('a   b', { start: 1, end: 4 }, { end: 4 }, []), { start: 1, end: 4 });
  });

  it('take in letters beyond the first plane', () => {
    const text = 'It 𐐀𐐁 now';
    assert.deepEqual(wordedEnds(text, { start: 3, end: 5 }, { end: 5 }, [insert(5, '𐐁')]), { start: 3, end: 7 });
  });
});

describe('words that are whole again', () => {
  const text = 'One. The quay must be reopened. Two.';
  const exact = 'The quay must be reopened.';
  const at = text.indexOf(exact);

  for (const [what, span, given, expected] of [
    ['about what was left of their head', { start: at, end: at + 8 }, text, at],
    ['about what was left of their tail', { start: at + 10, end: at + exact.length }, text, at],
    ['not elsewhere', { start: 0, end: 4 }, text, undefined],
    ['not while some are missing', { start: at, end: at + 8 }, text.replace('must', 'will'), undefined],
    ['not where they stand twice', { start: at + 20, end: at + 30 }, `${exact}${exact}`, undefined],
  ] as const) {
    it(what, () => {
      const place = span.end > given.length ? { start: 20, end: 30 } : span;
      assert.equal(regained(given, place, exact)?.start, expected);
    });
  }
});
