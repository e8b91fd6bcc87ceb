import assert from 'node:assert/strict';
import fc from 'fast-check';
import { removalOf, restored, type TextChange } from '../../../../../src/core/claims/anchor';

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
