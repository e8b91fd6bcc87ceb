import assert from 'node:assert/strict';
import { articleOf } from '../../../../../src/core/article';
import { faultCount } from '../../../../../src/core/exchange/leftOut';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { withoutTabs } from '../../../../../src/core/yaml/meant/tabsAsBlanks';

/** A sidecar of two claims with lines between them, which belong to the first. */
const FIRST = `format: claims-sidecar/1 # ours\nclaims:\n  - id: c-0000000001\n    kind: demand\n    anchors:\n      - exact: "one\ttwo"\n`;
const SECOND = `  - id: c-0000000002\n    kind: threat\n    anchors: [{ exact: "two" }]\n`;
const withLines = (lines: string) => FIRST + lines + SECOND;

describe('tabs that lines are indented with', () => {
  for (const [what, lines, mended] of [
    ['a tab for four blanks', '\tstatus: open\n', '    status: open\n'],
    ['two for four blanks', '\t\tstatus: open\n', '    status: open\n'],
    ['a tab and blanks', '    tags:\n\t  - a\n\t  - b\n', '    tags:\n    - a\n    - b\n'],
    ['blanks and a tab', '    tags:\n    \t- a\n', '    tags:\n      - a\n'],
    ['items of a list that are no claims', '    tags:\n\t- a\n\t- b\n', '    tags:\n    - a\n    - b\n'],
    ['line ends of Windows', '\tstatus: open\r\n', '    status: open\r\n'],
  ] as const) {
    it(`become blanks by a quick fix, and nothing else changes: ${what}`, () => {
      const text = withLines(lines);
      const [fix] = readSidecar(text).problems.flatMap(fixesOf);
      assert.equal(fix?.code, 'replace-tabs');
      assert.equal(fix.edit(text), withLines(mended));
      assert.deepEqual(readSidecar(withLines(mended)).problems, []);
    });

    it(`hide no claim meanwhile, and each is shown at its place: ${what}`, () => {
      const text = withLines(lines);
      const { value, problems } = readSidecar(text);
      assert.deepEqual([value.isWritable, problems.length, problems[0]?.code], [false, 1, 'yaml-syntax']);
      assert.deepEqual(value.claims, readSidecar(withLines(mended)).value.claims);
      assert.deepEqual(
        [...value.places.values()].map(({ start }) => text.slice(start, start + 16)),
        ['id: c-0000000001', 'id: c-0000000002'],
      );
    });
  }

  it('leave nothing out of exports', () => {
    const faultsOf = (lines: string) =>
      faultCount(articleOf({ file: 'a.txt', text: 'one two', sidecar: withLines(lines) }));
    assert.equal(faultsOf('\tstatus: open\n'), 0);
    // Here nobody knows what was meant, and there somebody has to mend more.
    assert.equal(faultsOf('    \tstatus: open\n'), 1);
    assert.equal(faultsOf('\tstatus: "open\n'), 1);
  });

  it('stay where nobody knows what was meant', () => {
    // A key of the claim, if the tab is one too many; else of its anchor.
    const text = withLines('    \tstatus: open\n');
    assert.equal(withoutTabs(text), undefined);
    assert.equal(withoutTabs(withLines('\t status: open\n')), undefined);
  });

  it('stay where the file is broken otherwise', () => {
    assert.equal(withoutTabs(withLines('\tstatus: "open\n')), undefined);
    assert.equal(withoutTabs(withLines('\tstatus: *open\n')), undefined);
  });

  it('stay within texts', () => {
    const text = withLines('    note: |-\n      one\n      \ttwo\n');
    assert.deepEqual(readSidecar(text).problems, []);
    assert.equal(withoutTabs(text), text);
    assert.equal(withoutTabs(text + '\tstatus: open\n'), `${text}    status: open\n`);
  });
});
