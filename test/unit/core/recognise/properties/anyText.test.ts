import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../../../src/core/recognise/analyse';
import type { Mark } from '../../../../../src/core/recognise/mark';
import { contains, type Span } from '../../../../../src/core/text/span';
import { PATIENCE, runs } from './runs';
import { DEMANDING, NAMES, VOCABULARY, texts } from './texts';

function assertQuotes(
  text: string,
  { start, end, text: printed }: Span & { readonly text: string },
  what: string,
): void {
  assert.ok(start >= 0 && start < end && end <= text.length, `${what} ${start}–${end} of ${text.length}`);
  assert.equal(text.slice(start, end), printed, what);
}

/** True between the two halves of a surrogate pair. */
function isWithinLetter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/** The stretches that a mark points to beside its own. */
function partsOf(mark: Mark): readonly (Span & { readonly text: string })[] {
  switch (mark.kind) {
    case 'actor':
    case 'date':
      return [];
    case 'demand':
      return [...mark.demander, ...mark.addressee, mark.cue, mark.deadline, mark.consequence].filter(
        (part) => part !== undefined,
      );
    case 'statement':
      return [...mark.source, mark.cue].filter((part) => part !== undefined);
  }
}

function assertSound({ text, marks, entities, paragraphs, unread }: Analysis): void {
  assert.deepEqual(unread, []);
  let actorsEnd = 0;
  let datesEnd = 0;
  let start = 0;
  const ids = new Set(entities.map(({ id }) => id));
  for (const mark of marks) {
    assertQuotes(text, mark, mark.rule);
    assert.match(mark.text, /^\S(?:.*\S)?$/su, mark.rule);
    assert.ok(!isWithinLetter(text, mark.start) && !isWithinLetter(text, mark.end), `${mark.rule} cuts a letter`);
    assert.ok(mark.start >= start, 'marks are in order');
    start = mark.start;
    if (mark.kind === 'actor') {
      assert.ok(mark.start >= actorsEnd, `actors overlap at ${mark.start}: ${mark.text}`);
      actorsEnd = mark.end;
      assert.ok(ids.has(mark.entity), `${mark.text} is of no entity`);
      let nestedEnd = 0;
      for (const name of mark.nested ?? []) {
        assertQuotes(text, name, name.rule);
        assert.ok(name.start >= nestedEnd && ids.has(name.entity), `${name.text} in ${mark.text}`);
        assert.ok(name.end < mark.end && !marks.some((other) => isSamePlace(other, name)), `${name.text} is a mark`);
        nestedEnd = name.end;
      }
    } else if (mark.kind === 'date') {
      assert.ok(mark.start >= datesEnd, `dates overlap at ${mark.start}: ${mark.text}`);
      datesEnd = mark.end;
    }
    for (const part of partsOf(mark)) assertQuotes(text, part, `a part of ${mark.rule}`);
    const around = paragraphs.find((paragraph) => contains(paragraph, mark));
    assert.ok(around, `${mark.rule} crosses the end of a paragraph: ${mark.text}`);
    assert.ok(around.role !== 'chrome' && around.role !== 'byline', `${mark.rule} in ${around.role}`);
  }
  for (const { name, mentions } of entities) {
    assert.ok(mentions.length > 0, `${name} is nowhere`);
    for (const mention of mentions) assert.ok(mention.start < mention.end && mention.end <= text.length);
  }
}

function isSamePlace(mark: Mark, { start, end }: Span): boolean {
  return mark.kind === 'actor' && mark.start === start && mark.end === end;
}

describe('any text', function () {
  this.timeout(PATIENCE);

  it('has marks that lie in it, in order, without blank edges, within a paragraph, actors and dates apart', () => {
    fc.assert(
      fc.property(texts(25), fc.constantFrom('2025-03-05', '2024-02-29', undefined), (text, referenceDate) => {
        assertSound(analyse(text, referenceDate === undefined ? {} : { referenceDate }));
      }),
      runs(80, 6000),
    );
  });

  it('has such marks at each word as it is typed, and with any word left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DEMANDING), (text) => {
        for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
          const end = index + word.length;
          const before = text.slice(0, end);
          const cut = [
            before,
            `${before} `,
            `${before}:`,
            `${before},`,
            `- ${before}`,
            `${before}\n\n${text.slice(end)}`,
            text.slice(index),
            text.slice(0, index) + text.slice(end),
          ];
          for (const part of cut) assertSound(analyse(part, { referenceDate: '2025-03-05' }));
        }
      }),
      runs(300, DEMANDING.length),
    );
  });

  for (const text of [
    'The cleaners want one thing:',
    'The tenants asked for one thing:',
    'Nine thousand residents have signed a petition:',
    '- Kolb to Moe: Get out of town or',
    'The ministry told reporters to apply for new',
    'What the  demand\n\n- Pay up at once\n- Go home',
  ]) {
    it(`has such marks where it breaks off before what it leads to: ${text}`, () => {
      const behind = `${text}\n\nThe board of the port said on Monday that it would close the quay.`;
      for (const broken of [text, behind]) assertSound(analyse(broken));
      assert.ok(analyse(behind).marks.some(({ kind }) => kind === 'date'));
    });
  }

  it('has such marks where it breaks off around a name of any kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...NAMES, ''),
        fc.constantFrom(...VOCABULARY.slice(0, 250)),
        (name, other, small) => {
          for (const text of [
            `The ${name} ${small}`,
            `${other} ${small} ${name}`,
            `${name} ${other} ${small} Northern`,
          ])
            assertSound(analyse(text));
        },
      ),
      runs(1500, 60_000),
    );
  });

  it('has such marks where it breaks off behind any two words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VOCABULARY), fc.constantFrom(...VOCABULARY.slice(0, 250)), (word, small) => {
        for (const text of [`The union ${word} ${small}`, `${word} ${small} the union`, `It ${small} ${word}`])
          assertSound(analyse(text));
      }),
      runs(3000, 300_000),
    );
  });

  it('is read the same each time', () => {
    fc.assert(
      fc.property(texts(15), (text) => {
        const [first, second] = [analyse(text), analyse(text)];
        assert.deepEqual(first.marks, second.marks);
        assert.deepEqual(first.entities, second.entities);
      }),
      runs(20, 500),
    );
  });

  it('shows in each window the marks that share a unit with it', () => {
    fc.assert(
      fc.property(texts(20), fc.nat(), fc.nat(500), (text, at, length) => {
        const analysis = analyse(text);
        const start = at % (text.length + 1);
        const end = start + length;
        assert.deepEqual(
          analysis.marksBetween(start, end),
          analysis.marks.filter((mark) => mark.start < end && start < mark.end),
        );
      }),
      runs(60, 3000),
    );
  });
});
