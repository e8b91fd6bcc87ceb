import assert from 'node:assert/strict';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { readSidecar } from '../../../../../src/core/claims/sidecar';

const SIDECAR = `format: claims-sidecar/1
article:
  file: "quay.txt"

actors:
  - id: harbour-board
    name: "Harbour Board"
  - id: dockers
    name: "Dockers"
claims:
  # asked twice (jo)
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      - exact: "reopen the old quay"
        prefix: "wants the board to "
    claimant: dockers
    due:
      text: "by 1 June"
      value: "2026-06-01"
    tags:
      - quay
      - night-boats
    status: open

  - id: c-aaaaaaaaa2
    kind: threat
    anchors:
      - exact: "we will stop the boats"
        prefix: "“If they stay silent, "
    claimant: dockers
    addressee: harbour-board
    status: checking
`;

/** What the quick fix for a line in the wrong column makes of a file; `undefined` if it can do nothing. */
function fixed(text: string): string | undefined {
  const fixes = readSidecar(text).problems.flatMap(fixesOf);
  return fixes.find(({ code }) => code === 'indent-line')?.edit(text);
}

/** The sidecar with a line moved by so many columns. */
function slipped(line: string, by: number): string {
  const at = SIDECAR.indexOf(`\n${line}`) + 1;
  assert.ok(at > 0, line);
  return by < 0
    ? SIDECAR.slice(0, at) + SIDECAR.slice(at - by)
    : SIDECAR.slice(0, at) + ' '.repeat(by) + SIDECAR.slice(at);
}

describe('a line in another column than those that it belongs with', () => {
  for (const [line, by] of [
    ['    addressee: harbour-board', 3],
    ['    status: open', -1],
    ['    status: checking', 1],
    ['    status: checking', -2],
    ['    kind: threat', 2],
    ['    claimant: dockers', 1],
    ['        prefix: "wants', -1],
    ['      value: "2026-06-01"', 1],
    ['      - night-boats', -1],
    ['  - id: c-aaaaaaaaa2', 1],
    ['  - id: c-aaaaaaaaa2', -1],
    ['    name: "Dockers"', -2],
  ] as const) {
    for (const newline of ['\n', '\r\n'])
      it(`is put back by its quick fix: ${JSON.stringify(line)} by ${by}, ${JSON.stringify(newline)}`, () => {
        assert.equal(fixed(slipped(line, by).replaceAll('\n', newline)), SIDECAR.replaceAll('\n', newline));
      });
  }

  it('takes those along that lie below it', () => {
    const at = SIDECAR.indexOf('    due:');
    const end = SIDECAR.indexOf('    tags:');
    const block = SIDECAR.slice(at, end).replaceAll(/^/gm, ' ').slice(0, -1);
    assert.equal(fixed(SIDECAR.slice(0, at) + block + SIDECAR.slice(end)), SIDECAR);
  });

  it('takes those along that lie below a blank line in it', () => {
    const text = SIDECAR.replace('      value: "2026-06-01"\n', '\n      value: "2026-06-01"\n');
    const [at, end] = [text.indexOf('    due:'), text.indexOf('    tags:')];
    const block = text.slice(at, end).replaceAll(/^(?=.)/gm, ' ');
    assert.equal(fixed(text.slice(0, at) + block + text.slice(end)), text);
  });

  it('takes those along that have slipped as far', () => {
    for (const by of [1, 3]) {
      const at = SIDECAR.lastIndexOf('    kind: threat');
      const slipped = SIDECAR.slice(at).replaceAll(/^/gm, ' '.repeat(by)).slice(0, -by);
      assert.equal(fixed(SIDECAR.slice(0, at) + slipped), SIDECAR, String(by));
    }
  });

  it('is a dash that goes back, not the keys below it, also where its key stands nowhere else', () => {
    const lines = ['    evidence:', '      - url: "https://example.org/row"', '        title: "Row"'];
    const text = SIDECAR.replace('    status: checking', `${lines.join('\n')}\n    status: checking`);
    for (const by of [1, -1]) {
      const moved = by < 0 ? lines[1]!.slice(-by) : ' '.repeat(by) + lines[1]!;
      assert.equal(fixed(text.replace(lines[1]!, moved)), text, String(by));
    }
  });

  it('goes where what lies below it stays its own, though another column is nearer', () => {
    assert.equal(fixed(slipped('claims:', 3)), SIDECAR);
  });

  it('stays where two columns would do, and nothing tells which is meant', () => {
    const key = SIDECAR.replace('    claimant: dockers\n    due', '      desk: night\n    due');
    assert.notEqual(readSidecar(key).problems.length, 0);
    assert.equal(fixed(key), undefined);
  });
});
