import assert from 'node:assert/strict';
import { readSidecar } from '../../../../../src/core/claims/sidecar';

const SOUND = `format: claims-sidecar/1
claims:
  # asked again
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      - exact: "reopen the quay"
        suffix: " by summer"
    claimant: kolb
    tags: [quay, boats]
    note: "first"
    due: { text: "by Friday", value: "2026-05-15" }

  - id: c-aaaaaaaaa2
    kind: assertion
    anchors:
      - exact: "the cranes are safe"
actors:
  - id: kolb
    name: Kolb
`;

/** What somebody does by hand: in place of this, that; what it is taken for; the words that are underlined. */
const SLIPS: readonly (readonly [place: string, slip: string, fault: string, underlined: string])[] = [
  ['    kind: demand', '   kind: demand', 'indent', 'kind: demand'],
  ['    kind: demand', '     kind: demand', 'indent', 'kind: demand'],
  ['    claimant:', '     claimant:', 'indent', 'claimant: kolb'],
  ['    kind: demand', '\tkind: demand', 'tab', '\t'],
  ['  - id: c-aaaaaaaaa1', '    id: c-aaaaaaaaa1', 'list', '- id: c-aaaaaaaaa2'],
  ['  - id: c-aaaaaaaaa2', '- id: c-aaaaaaaaa2', 'list', '- id: c-aaaaaaaaa2'],
  ['  - id: c-aaaaaaaaa2', '  -id: c-aaaaaaaaa2', 'dash', '-id: c-aaaaaaaaa2'],
  ['"reopen the quay"', '"reopen the quay', 'quote', '"reopen the quay'],
  ['"reopen the quay"', '“reopen: the quay”', 'curly', '“reopen: the quay”'],
  ['"first"', '“reopen: the quay” # so', 'curly', '“reopen: the quay”'],
  ['"first"', '"the quay”', 'curly', '"the quay”'],
  ['"first"', "'the quay’", 'curly', "'the quay’"],
  ['name: Kolb', 'name: "Kolb”\n    type: person', 'curly', '"Kolb”'],
  ['"reopen the quay"', '"reopen "the" quay"', 'quoted', 'the" quay"'],
  ['"first"', "'the company's chief'", 'quoted', "s chief'"],
  ['[quay, boats]', "['the company's', boats]", 'quoted', "s', boats]"],
  ['[quay, boats]', '\n\t- quay', 'tab', '\t'],
  ['    kind: demand', '   \u00a0kind: demand', 'blank', '\u00a0'],
  ['    kind: demand', '\u00a0\u00a0\u00a0\u00a0kind: demand', 'blank', '\u00a0'],
  ['    claimant:', '  \u202f claimant:', 'blank', '\u202f'],
  ['note: "first"', 'note:\u00a0"first"', 'blank', '\u00a0'],
  ['  - id: c-aaaaaaaaa1', '  - id:c-aaaaaaaaa1', 'colon', '- id:c-aaaaaaaaa1'],
  ['    name: Kolb', '    name:Kolb', 'colon', 'name:Kolb'],
  ['note: "first"', 'note: one\n    https://example.org', 'key', 'https://example.org'],
  ['"first"', 'he said: no', 'value', 'he said: no'],
  ['kind: demand', 'kind: demand claimant: kolb', 'value', 'demand claimant: kolb'],
  ['note: "first"', 'note:"first"', 'colon', 'note:"first"'],
  ['note: "first"', 'note "first"', 'key', 'note "first"'],
  ['note: "first"', 'note: one\n    two', 'key', 'two'],
  ['    note:', 'pasted words\n    note:', 'key', 'pasted words'],
  ['boats]', 'boats', 'open', '[quay, boats'],
  ['"2026-05-15" }', '"2026-05-15"', 'open', '{ text: "by Friday", value: "2026-05-15"'],
  ['boats]', 'boats]]', 'closed', ']'],
  ['"first"', '@kolb', 'sign', '@'],
  ['"first"', '%5 more', 'sign', '%'],
  ['[quay, boats]', '\n      * quay\n      * boats', 'sign', '*'],
  ['"first"', '"C:\\xyz"', 'escape', '\\'],
  ['"first"', '|see this', 'pipe', '|see this'],
  ['"first"', '>- see | this', 'pipe', '>- see | this'],
  ['[quay, boats]', '[\n      - quay\n    ]', 'lines', '- quay'],
  ['"by Friday"', 'by Friday: noon', 'value', 'by Friday: noon, value: "2026-05-15" }'],
];

/** The faults of syntax, each with the words that are underlined. */
function faultsIn(text: string): readonly (readonly [fault: unknown, underlined: string])[] {
  return readSidecar(text)
    .problems.filter(({ code }) => code === 'yaml-syntax')
    .map(({ span, facts }) => [facts?.fault, text.slice(span?.start, span?.end)]);
}

describe('faults of YAML', () => {
  for (const [place, slip, fault, underlined] of SLIPS) {
    it(`are told where they are mended: ${JSON.stringify(slip)}`, () => {
      assert.ok(SOUND.includes(place));
      const text = SOUND.replace(place, () => slip);
      assert.deepEqual(faultsIn(text), [[fault, underlined]]);
      assert.deepEqual(faultsIn(text.replaceAll('\n', '\r\n')), [[fault, underlined.replaceAll('\n', '\r\n')]]);
      assert.deepEqual(faultsIn(`\ufeff${text}`), [[fault, underlined]]);
    });
  }

  it('say which quotation mark is meant, since each is written in its own way', () => {
    const signs = ["'the company's chief'", '"the "chief" of it"'].map(
      (slip) => readSidecar(SOUND.replace('"first"', () => slip)).problems[0]?.facts?.sign,
    );
    assert.deepEqual(signs, ["'", '"']);
  });

  it('are none in the file before', () => {
    assert.deepEqual(readSidecar(SOUND).problems, []);
  });

  it('are told in the same way in a file too large to be read as a whole', () => {
    const claims = Array.from(
      { length: 4000 },
      (_, index) =>
        `  - id: c-b${String(index).padStart(9, '0')}\n    kind: other\n    anchors:\n      - exact: "quay ${index}"\n`,
    ).join('');
    const [before, after] = SOUND.replace('    kind: demand', '     kind: demand').split('actors:') as [string, string];
    const text = `${before}${claims}actors:${after}`;
    assert.ok(text.length > 256 * 1024);
    assert.deepEqual(faultsIn(text), [['indent', 'kind: demand']]);
  });

  it('keep the parser’s own words where nothing more is known of them', () => {
    const text = SOUND.replace('"first"', '&one &two first');
    const [problem] = readSidecar(text).problems;
    assert.equal(problem?.code, 'yaml-syntax');
    assert.equal(problem.facts?.fault, undefined);
    assert.match(String(problem.facts?.message), /at most one anchor/);
  });
});
