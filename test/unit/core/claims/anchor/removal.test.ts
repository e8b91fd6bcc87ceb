import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  amongArrived,
  arrived,
  removalOf,
  restored,
  type Placement,
  type TextChange,
} from '../../../../../src/core/claims/anchor';

const TEXT = 'One. The quay must be reopened. Two. Three.';
const TAGGED = { start: TEXT.indexOf('must'), end: TEXT.indexOf(' Two') - 1 };
const CUT: TextChange = { start: TEXT.indexOf('The quay'), end: TEXT.indexOf('Two'), text: '' };

function applied(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: inserted }) => now.slice(0, start) + inserted + now.slice(end), text);
}

describe('words that are taken out and come back', () => {
  const removal = removalOf(TEXT, TAGGED, [CUT])!;
  const cut = applied(TEXT, [CUT]);
  const words = (text: string, changes: readonly TextChange[]) => {
    const span = restored(removal, changes);
    return span && applied(text, changes).slice(span.start, span.end);
  };

  it('are found where they are pasted, or the deletion is undone', () => {
    for (const at of [0, 5, cut.length]) {
      const paste = { start: at, end: at, text: `> ${removal.text}` };
      assert.equal(words(cut, [paste]), 'must be reopened');
    }
    assert.equal(words(cut, [{ start: CUT.start, end: CUT.start, text: removal.text }]), 'must be reopened');
  });

  it('are found when one act moves them, in either direction', () => {
    for (const at of [0, TEXT.length]) {
      const moved = [CUT, { start: at, end: at, text: removal.text }];
      assert.equal(words(TEXT, moved), 'must be reopened');
    }
  });

  it('are found where they were taken out alone', () => {
    const alone = removalOf(TEXT, TAGGED, [{ ...TAGGED, text: '' }])!;
    assert.equal(alone.text, 'must be reopened');
    assert.deepEqual(restored(alone, [{ start: 0, end: 0, text: 'It must be reopened. ' }]), { start: 3, end: 19 });
  });

  it('are not guessed at', () => {
    const twice = { start: 0, end: 0, text: removal.text + removal.text };
    assert.equal(restored(removal, [twice]), undefined, 'pasted twice');
    assert.equal(restored(removal, [{ start: 0, end: 0, text: 'must be reopened' }]), undefined, 'only a part');
    assert.equal(removalOf(TEXT, { start: 0, end: 3 }, [{ start: 0, end: 4, text: '' }]), undefined, 'one short word');
    assert.equal(removalOf(TEXT, TAGGED, [{ ...CUT, start: TAGGED.start + 3 }]), undefined, 'half of it is left');
  });

  it('stand where they are said to stand, whatever else one act changes', () => {
    const place = fc.nat(cut.length);
    fc.assert(
      fc.property(place, fc.array(fc.tuple(place, fc.string({ maxLength: 6 })), { maxLength: 4 }), (at, others) => {
        const inserts = new Map(others);
        inserts.delete(at);
        const changes = [...inserts].map(([start, text]) => ({ start, end: start, text }));
        assert.equal(words(cut, [...changes, { start: at, end: at, text: removal.text }]), 'must be reopened');
      }),
    );
  });
});

describe('what has come into a text since words were taken out of it', () => {
  const insert = (at: number, text: string): TextChange => ({ start: at, end: at, text });
  const words = (text: string, ...events: readonly (readonly TextChange[])[]) => {
    let now = text;
    let since = arrived([], []);
    for (const changes of events) {
      since = arrived(
        since,
        changes.toSorted((a, b) => b.start - a.start),
      );
      now = applied(now, changes);
    }
    return since.map(({ start, end }) => now.slice(start, end));
  };

  it('is what was inserted, wherever it stands by now', () => {
    assert.deepEqual(words('abc', [CUT]), []);
    assert.deepEqual(words('abcdef', [insert(1, 'X'), insert(4, 'YY')], [insert(0, '--'), insert(6, 'Z')]), [
      '--',
      'X',
      'YZY',
    ]);
    assert.deepEqual(words('abc', [insert(1, 'X')], [insert(2, 'Y')], [insert(1, 'W')]), ['WXY'], 'key by key');
    assert.deepEqual(words('abc', [insert(1, 'XYZ')], [{ start: 2, end: 5, text: '' }]), ['X']);
    assert.deepEqual(words('abc', [{ start: 0, end: 2, text: 'XY' }]), ['XY']);
  });

  it('is the only place where they are looked for', () => {
    const since = [{ start: 10, end: 20 }];
    const at = (start: number): Placement => ({ state: 'moved', start, end: start + 5, score: 1 });
    assert.deepEqual(amongArrived(at(8), since), at(8));
    assert.deepEqual(amongArrived(at(8), [{ start: 0, end: 4 }, ...since]), at(8), 'in one of several stretches');
    assert.deepEqual(amongArrived(at(20), since), {
      state: 'lost',
      score: 1,
      candidates: [{ start: 20, end: 25, score: 1 }],
    });
    const several = (...starts: readonly number[]): Placement => ({
      state: 'ambiguous',
      score: 0.9,
      candidates: starts.map((start) => ({ start, end: start + 5, score: 0.9 })),
    });
    assert.deepEqual(amongArrived(several(0, 12), since), several(0, 12));
    assert.equal(amongArrived(several(0, 30), since).state, 'lost');
  });
});
