import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../../../src/core/recognise/analyse';
import type { ActorMark } from '../../../../../src/core/recognise/mark';
import { PATIENCE, runs } from './runs';
import { DEMANDING } from './texts';

/** A paragraph that closes any text, so that its last line is never one of the page around it. */
const CLOSING = '\n\nIt was raining in the north when they went home on Monday, and it went on for a week.';
/** Another that names people and bodies that no text does. */
const OTHERS = '\n\nZelmira Dworkanis of the Grelk Institute was in Qarshuva with them on Monday.';

function namesIn(text: string): readonly ActorMark[] {
  return analyse(text).marks.filter((mark) => mark.kind === 'actor' && mark.subtype === undefined) as ActorMark[];
}

function shown({ start, text, type }: ActorMark): string {
  return `${start} ${text}: ${type}`;
}

describe('the type of a name', function () {
  this.timeout(PATIENCE);

  it('is the same however the article goes on about others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DEMANDING), (text) => {
        const before = namesIn(text + CLOSING);
        const after = namesIn(text + CLOSING + OTHERS).filter(({ end }) => end <= text.length);
        assert.deepEqual(after.map(shown), before.map(shown));
      }),
      runs(150, DEMANDING.length),
    );
  });

  it('is one throughout an article, but for states as scenes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DEMANDING), (text) => {
        const types = new Map<string, string>();
        for (const mark of namesIn(`${text}\n\n${text}${CLOSING}`)) {
          const type = mark.type === 'country' ? 'place' : mark.type;
          assert.equal(types.get(mark.text) ?? type, type, mark.text);
          types.set(mark.text, type);
        }
      }),
      runs(150, DEMANDING.length),
    );
  });
});
