import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../../../src/core/recognise/analyse';
import type { Mark } from '../../../../../src/core/recognise/mark';
import { PATIENCE, runs } from './runs';
import { articles, edit, edited, texts } from './texts';

function assertSame(one: Analysis, other: Analysis): void {
  assert.equal(one.nature, other.nature);
  assert.deepEqual(one.unread, []);
  assert.deepEqual(one.paragraphs, other.paragraphs);
  assert.deepEqual(one.reference, other.reference);
  assert.deepEqual(one.marks, other.marks);
  assert.deepEqual(one.entities, other.entities);
}

describe('an analysis that takes over from an earlier one', function () {
  this.timeout(PATIENCE);

  for (const [what, some, sample, whole] of [
    ['articles', articles(14), 20, 800],
    ['any text', texts(14), 20, 1500],
  ] as const) {
    it(`says what one from scratch says, after any edits: ${what}`, () => {
      fc.assert(
        fc.property(some, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
          let current = analyse(text);
          for (const one of edits) {
            current = analyse(edited(current.text, one), { previous: current });
            assertSame(current, analyse(current.text));
          }
        }),
        runs(sample, whole),
      );
    });
  }

  it('says so as well when the earlier one is of quite another article, or counted from another day', () => {
    fc.assert(
      fc.property(articles(8), articles(8), (text, other) => {
        const previous = analyse(other, { referenceDate: '2024-05-06' });
        const options = { referenceDate: '2025-03-05' };
        assertSame(analyse(text, { ...options, previous }), analyse(text, options));
        assertSame(analyse(other, { ...options, previous }), analyse(other, options));
      }),
      runs(20, 600),
    );
  });

  it('leaves the earlier one as it was', () => {
    fc.assert(
      fc.property(articles(8), edit, (text, change) => {
        const before = analyse(text);
        const marks = structuredClone(before.marks);
        void analyse(edited(text, change), { previous: before }).marks;
        assert.deepEqual(before.marks, marks);
        assertSame(before, analyse(text));
      }),
      runs(20, 600),
    );
  });
});

/**
 * What a mark owes to its own paragraph alone: where dates, demands and statements are, of which kind and by which words, and
 * what a date states. A later paragraph may well tell that somebody is an actor, of which type and entity, who a pronoun
 * means, whether a demand was met, or that the article is a story of the past, in which "September" is another one.
 */
function localPart(mark: Mark): unknown {
  const { kind, start, end, rule } = mark;
  switch (mark.kind) {
    case 'actor':
      return undefined;
    case 'date': {
      const { how, stated } = mark.resolution;
      return {
        kind,
        start,
        end,
        rule,
        type: mark.type,
        stated: [...stated].sort(),
        value: how === 'stated' ? mark.value : undefined,
      };
    }
    case 'demand':
      return { kind, start, end, rule, type: mark.type, cue: mark.cue };
    case 'statement':
      return { kind, start, end, rule, cue: mark.cue, directness: mark.directness, polarity: mark.polarity };
  }
}

describe('a paragraph appended to an article', function () {
  this.timeout(PATIENCE);

  it('changes no local marks of the paragraphs before it', () => {
    fc.assert(
      fc.property(articles(10), articles(1), (text, paragraph) => {
        const options = { referenceDate: '2025-03-05' };
        const before = analyse(text, options);
        const after = analyse(`${text}\n\n${paragraph}`, { ...options, previous: before });
        // What was the end of an article may have become a teaser, or the other way round: roles belong to the whole.
        const roles = new Map(after.paragraphs.map(({ start, role }) => [start, role]));
        for (const { start, end, role } of before.paragraphs) {
          if (roles.get(start) !== role) continue;
          const local = (analysis: Analysis) =>
            analysis
              .marksBetween(start, end)
              .map(localPart)
              .filter((part) => part !== undefined);
          assert.deepEqual(local(after), local(before));
        }
      }),
      runs(60, 3000),
    );
  });
});
