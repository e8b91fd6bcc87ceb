import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import type { Decision } from '../../../../src/core/claims/claim';
import { rejecting, toldOf, type RejectableMark } from '../../../../src/core/claims/decisions';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';
import { analyse, type Analysis } from '../../../../src/core/recognise/analyse';
import { explain } from '../../../../src/core/recognise/explain/explain';
import { explanationText } from '../../../../src/core/recognise/explain/wording';

const TEXT = `VELM, 5 March 2026 (Courier) — The guild told the mayor on Monday to open the quay.

Two days later it asked the mayor to open the quay. The court ordered the firm to open the quay.

The petition makes three demands:

- open the quay

- lower the toll

Kolb met the crews on 12 April 2025. Three days later she left, and a week later the crews told the mayor to open the quay.
`;

const words = ({ marks }: Analysis, kind: RejectableMark['kind']) =>
  marks.filter((mark) => mark.kind === kind).map(({ text }) => text);

/** The mark that covers the first occurrence of some words. */
function markAt(analysis: Analysis, exact: string, kind: RejectableMark['kind'], nth = 0): RejectableMark {
  const found = analysis.marks.filter((mark): mark is RejectableMark => mark.kind === kind && mark.text === exact);
  assert.ok(found[nth], `no ${kind} “${exact}” among ${JSON.stringify(words(analysis, kind))}`);
  return found[nth];
}

/** A text read anew after a mark in it was called wrong. */
function without(text: string, exact: string, kind: RejectableMark['kind'], nth = 0) {
  const before = analyse(text);
  const decision = rejecting(markAt(before, exact, kind, nth), before);
  return { before, decision, after: analyse(text, toldOf([decision])) };
}

describe('a decision that a mark is wrong', () => {
  it('takes that mark away and none with the same words elsewhere', () => {
    const before = analyse(TEXT);
    const all = words(before, 'demand');
    assert.deepEqual(all, [...Array<string>(4).fill('open the quay'), 'lower the toll', 'open the quay']);
    for (const nth of [0, 1, 2, 3, 4]) {
      const mark = markAt(before, 'open the quay', 'demand', nth);
      const after = analyse(TEXT, { ...toldOf([rejecting(mark, before)]), previous: before });
      assert.equal(words(after, 'demand').length, all.length - 1, `the ${nth + 1}th`);
      const starts = new Set(after.marks.filter(({ kind }) => kind === 'demand').map(({ start }) => start));
      assert.equal(starts.has(mark.start), false, `the ${nth + 1}th`);
    }
  });

  it('leaves all other marks as they are', () => {
    const { before, decision, after } = without(TEXT, 'lower the toll', 'demand');
    assert.deepEqual(
      after.marks,
      before.marks.filter(({ text, kind }) => !(kind === 'demand' && text === decision.exact)),
    );
  });

  it('counts no other date from one that is none', () => {
    const value = (analysis: Analysis) =>
      analysis.marks.flatMap((mark) => (mark.kind === 'date' && mark.text === 'Three days later' ? [mark.value] : []));
    const { before, after } = without(TEXT, '12 April 2025', 'date');
    assert.deepEqual([value(before), value(after)], [['2025-04-15'], ['2026-03-07']]);
    assert.equal(words(after, 'date').includes('12 April 2025'), false);
  });

  it('holds wherever its paragraph goes, and however its lines are broken', () => {
    const { decision } = without(TEXT, 'lower the toll', 'demand');
    const told = toldOf([decision]);
    const wrapped = `The guild of the northern fishing towns told the mayor to open
the quay to its boats, and the court in the capital ordered the
firm to leave the harbour.
`;
    const { decision: broken } = without(wrapped, 'open\nthe quay to its boats', 'demand');
    assert.equal(broken.exact, 'open the quay to its boats');
    assert.deepEqual(words(analyse(`More came.\n\n${TEXT}`, told), 'demand').includes('lower the toll'), false);
    const unwrapped = wrapped.replaceAll('\n', ' ').replace('open the', 'open  the');
    assert.deepEqual(words(analyse(unwrapped, toldOf([broken])), 'demand'), ['leave the harbour']);
  });

  it('is lost when the words around it are others', () => {
    const { decision } = without('The guild told the mayor to open the quay.', 'open the quay', 'demand');
    const other = analyse('The guild told the king to open the quay.', toldOf([decision]));
    assert.deepEqual(words(other, 'demand'), ['open the quay']);
  });

  it('takes words for what they are, signs included', () => {
    for (const sign of ['(sic)', '[all]', 'a+b*', '$5?', '.', '\\d', '{2}', '^|', '😀', 'é', '-']) {
      const text = `The guild told the mayor to open the quay ${sign} now, and the court ordered the ${sign} firm to leave.`;
      const all = analyse(text).marks.filter((mark): mark is RejectableMark => mark.kind === 'demand');
      assert.ok(all.length > 0, sign);
      for (const mark of all) {
        const after = analyse(text, toldOf([rejecting(mark, analyse(text))]));
        assert.equal(words(after, 'demand').length, all.length - 1, `${sign}: ${mark.text}`);
      }
    }
  });

  it('quotes no half of a character beside the mark', () => {
    const filler = '😀'.repeat(16);
    for (const shift of ['', 'x']) {
      const text = `The guild told the mayor ${filler}${shift} to open the quay ${shift}${filler} at once.`;
      const analysis = analyse(text);
      const marks = analysis.marks.filter((mark): mark is RejectableMark => mark.kind === 'demand');
      assert.ok(marks.length > 0);
      for (const mark of marks) {
        const { prefix = '', suffix = '' } = rejecting(mark, analysis);
        assert.doesNotThrow(() => encodeURIComponent(prefix + suffix));
      }
    }
  });

  it('holds for all marks with these words where a sidecar tells no more', () => {
    const told = toldOf([{ kind: 'rejected', rule: 'demand.that', exact: 'open the quay' }]);
    assert.deepEqual(words(analyse(TEXT, told), 'demand'), ['lower the toll']);
  });

  it('decides nothing if it tells of no date or demand', () => {
    const decisions: readonly Decision[] = [
      { kind: 'rejected', exact: 'open the quay' },
      { kind: 'rejected', rule: 'statement.said', exact: 'open the quay' },
      { kind: 'rejected', rule: 'demand.that', exact: ' ' },
      { kind: 'rejected', rule: 'demand.that' },
      { kind: 'rejected', rule: 'date.weekday', exact: 'open the quay' },
    ];
    assert.deepEqual(analyse(TEXT, toldOf(decisions)).marks, analyse(TEXT).marks);
  });

  it('takes effect and ends in an article that is open, as from scratch', () => {
    const before = analyse(TEXT);
    const told = toldOf([rejecting(markAt(before, '12 April 2025', 'date'), before)]);
    const rejected = analyse(TEXT, { ...told, previous: before });
    assert.deepEqual(rejected.marks, analyse(TEXT, told).marks);
    const typed = TEXT.replace('Two days', 'Six days');
    const edited = analyse(typed, { ...told, previous: rejected });
    assert.deepEqual(edited.marks, analyse(typed, told).marks);
    assert.deepEqual(analyse(typed, { ...toldOf([]), previous: edited }).marks, analyse(typed).marks);
  });

  it('is heeded in an article with a sidecar, which tells it', () => {
    const before = analyse(TEXT);
    const decision = rejecting(markAt(before, 'lower the toll', 'demand'), before);
    const edited = editSidecar(undefined, 'quay.txt', [{ kind: 'decide', decision }]);
    assert.ok('text' in edited);
    const { analysis, sidecarProblems } = articleOf({ file: 'quay.txt', text: TEXT, sidecar: edited.text });
    assert.deepEqual(sidecarProblems, []);
    assert.equal(words(analysis, 'demand').includes('lower the toll'), false);
  });

  it('is named where it is explained what was recognised', () => {
    for (const [exact, kind] of [
      ['12 April 2025', 'date'],
      ['open the quay', 'demand'],
    ] as const) {
      const { before, after } = without(TEXT, exact, kind);
      const { start, end } = markAt(before, exact, kind);
      const told = explanationText(explain(after, { start, end }), String);
      assert.match(told, new RegExp(`${kind} “${exact}”: dropped .*\\n +you have decided that it is none`));
    }
  });
});
