import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeBetween } from '../../../../src/core/text/change';
import { divisionOf, paragraphsOf } from '../../../../src/core/text/divide';
import type { Division } from '../../../../src/core/text/passage';
import { RoleChoices, type RoleChoice } from '../../../../src/core/text/roleChoices';
import { BODY } from './page';

/** What pages are made of, so that lines of all kinds stand beside each other, broken by a program or not. */
const piece = fc.constantFrom(
  ...['Home', 'Share', 'Related', 'Comments (2)', 'Advertisement', 'Read more: Storm closes bridge', '© 2025 Norpress'],
  ...[
    'By Ana Kolb',
    'March 3, 2025',
    'Image caption,',
    'Storm closes Velm bridge',
    'Ana Kolb is our port correspondent.',
  ],
  ...['- a point of a list', '1. a second', '---', 'title: Velm', '## Talks', 'وزير النقل', '“Why?”', ...BODY],
  ...[
    'The board of the port of Velm said on Monday that it would be closed for a',
    'week from the third of May on, and',
  ],
  ...['\n', '\n', '\n\n', '\r\n', '\r', '\r\n\r\n', '\u2028', '\v', ' ', '  \n', '\u00A0', 'a', '.', '? '],
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** An edit by shares of the text's length: cut a stretch out and put another in. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 200 })),
  put: fc.oneof(fc.constant(''), piece, texts),
});

function edited(text: string, { at, cut, put }: { readonly at: number; readonly cut: number; readonly put: string }) {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
}

const choices = fc
  .array(fc.tuple(piece, fc.constantFrom<RoleChoice>('chrome', 'article')), { maxLength: 4 })
  .map((list) => new RoleChoices(list));

function assertSame(found: Division, expected: Division): void {
  assert.deepEqual(paragraphsOf(found), paragraphsOf(expected));
  assert.equal(new Set(found.passages).size, found.passages.length, 'two paragraphs are one object');
}

describe('a division made from an earlier one', () => {
  it('is the same as one made from nothing, after any edits', () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let division = divisionOf(text);
        for (const step of edits) {
          text = edited(text, step);
          division = divisionOf(text, { previous: division });
          assertSame(division, divisionOf(text));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same as one made from nothing where the user’s choices change as well', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(edit, choices), { minLength: 1, maxLength: 4 }), (start, steps) => {
        let text = start;
        let division = divisionOf(text);
        for (const [step, chosen] of steps) {
          text = edited(text, step);
          division = divisionOf(text, { previous: division, choices: chosen });
          assertSame(division, divisionOf(text, { choices: chosen }));
        }
      }),
      { numRuns: 200 },
    );
  });

  const page = ['Dockers walk out', ...BODY, 'Share', ...BODY, 'Home'].join('\n\n');

  it('keeps the passages around an edit, wherever they have been moved to', () => {
    const before = divisionOf(page);
    const after = divisionOf(page.replace('on Friday', 'on Saturday morning'), { previous: before });
    const kept = after.passages.map((passage, i) => passage === before.passages[i]);
    assert.deepEqual(kept, [true, false, true, true, true, true, true]);
    assert.notDeepEqual(after.starts, before.starts);
  });

  it('makes a passage anew if its role is another, though its words are the same', () => {
    const before = divisionOf(page);
    const after = divisionOf(page, { previous: before, choices: new RoleChoices([['Share', 'article']]) });
    const kept = after.passages.map((passage, i) => passage === before.passages[i]);
    assert.deepEqual(kept, [true, true, true, false, true, true, true]);
  });

  it('is the earlier one if nothing has changed', () => {
    const before = divisionOf(page);
    assert.equal(divisionOf(page, { previous: before }), before);
  });
});

describe('what the user has decided of a line', () => {
  const page = ['Dockers walk out of the port', ...BODY, 'Related', 'Storm closes Velm bridge', 'Home'].join('\n');

  function roles(text: string, ...chosen: readonly (readonly [string, RoleChoice])[]): readonly string[] {
    return divisionOf(text, { choices: new RoleChoices(chosen) }).passages.map(({ role, rule }) => `${role} ${rule}`);
  }

  it('makes page chrome of article text', () => {
    assert.deepEqual(roles(page, [BODY[1], 'chrome'])[2], 'chrome user.chrome');
    assert.deepEqual(roles('A single line', ['A single line', 'chrome']), ['chrome user.chrome']);
  });

  it('makes article text of page chrome, and of what only its place made chrome', () => {
    assert.deepEqual(roles(page).slice(3), ['chrome teaser.header', 'chrome teaser.headline', 'chrome menu.word']);
    assert.deepEqual(roles(page, ['Storm closes Velm bridge', 'article'])[4], 'heading user.article');
    assert.deepEqual(roles(page, ['Home', 'article'])[5], 'heading user.article');
  });

  it('frees what stands below a header from being teasers', () => {
    assert.deepEqual(roles(page, ['Related', 'article']).slice(3, 5), ['heading user.article', 'heading heading.end']);
  });

  it('leaves the lines around it as they are', () => {
    const chosen = roles(page, [BODY[1], 'chrome']);
    assert.deepEqual(
      chosen.filter((_, i) => i !== 2),
      roles(page).filter((_, i) => i !== 2),
    );
  });

  it('holds for each line with these words, whatever its blanks, and survives edits elsewhere', () => {
    const choices = new RoleChoices([['Storm closes  Velm bridge ', 'article']]);
    const before = divisionOf(page, { choices });
    const after = divisionOf(`Extra\n${page}`.replace('Velm bridge', 'Velm\u00A0bridge'), {
      previous: before,
      choices,
    });
    assert.equal(after.passages[5]?.rule, 'user.article');
  });
});

describe('changeBetween', () => {
  it('finds the one stretch in which two texts differ', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), fc.nat(9000), (head, cut, put, tail, length) => {
        const [long, before] = ['x'.repeat(length) + head, cut];
        const [a, b] = [long + before + tail, long + put + tail];
        const { start, endBefore, endAfter } = changeBetween(a, b);
        assert.equal(a.slice(0, start) + b.slice(start, endAfter) + a.slice(endBefore), b);
        assert.ok(start <= endBefore && start <= endAfter);
        if (start < Math.min(endBefore, endAfter)) {
          assert.notEqual(a[start], b[start]);
          assert.notEqual(a[endBefore - 1], b[endAfter - 1]);
        }
      }),
    );
  });
});
