import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import type { Claim } from '../../../../src/core/claims/claim';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';
import { mutated, seeded, WHOLE } from './mutants';
import { IS_LONG } from '../recognise/properties/runs';

const MUTANTS = IS_LONG ? 100_000 : 600;
/** Nothing of this size may take longer, in milliseconds of the clock of a busy machine. */
const LONGEST = 5_000;

const NEW: Claim = { id: 'c-zzzzzzzzzz', kind: 'other', anchors: [{ exact: 'new words', start: 30, end: 39 }] };

describe('damaged sidecars', () => {
  it(`never throw, never hang, and are never written to when broken (${MUTANTS} of them)`, function () {
    this.timeout(IS_LONG ? 3_600_000 : 60_000);
    const random = seeded(4711);
    const counts = { unreadable: 0, refused: 0, written: 0 };
    for (let number = 0; number < MUTANTS; number++) {
      const bytes = mutated(random);
      let text: string;
      try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        // The stores refuse bytes that are no UTF-8.
        counts.unreadable++;
        continue;
      }
      const started = performance.now();
      const { value, problems } = readSidecar(text);
      const result = editSidecar(text, 'quay.md', [{ kind: 'add-claim', claim: NEW }]);
      assert.ok(performance.now() - started < LONGEST, `slow: ${JSON.stringify(text)}`);
      for (const { span } of problems) {
        assert.ok(span && span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(text));
      }
      if (parseDocument(text, { logLevel: 'silent' }).errors.length > 0) {
        assert.equal(value.isWritable, false, JSON.stringify(text));
      }
      if (!value.isWritable) {
        assert.ok(problems.length > 0, JSON.stringify(text));
        assert.deepEqual(result, { refusal: 'not-writable' }, JSON.stringify(text));
      }
      if ('refusal' in result) {
        counts.refused++;
        continue;
      }
      counts.written++;
      if (text.trim() === '') continue;
      assert.ok(keeps(text, result.text), `${JSON.stringify(text)} became ${JSON.stringify(result.text)}`);
      const after = readSidecar(result.text).value;
      const others = after.claims.filter(({ id }) => id !== NEW.id);
      assert.deepEqual(
        others,
        value.claims.filter(({ id }) => id !== NEW.id),
      );
      assert.ok(after.claims.some(({ id }) => id === NEW.id));
    }
    assert.ok(counts.refused > MUTANTS / 10 && counts.written > MUTANTS / 10, JSON.stringify(counts));
  });

  const nested = (sign: string, count: number, end = '') => sign.repeat(count) + end;
  for (const [name, text] of [
    ['keys within keys', nested('? ', 2000)],
    ['lists within lists', nested('- ', 50_000, 'x')],
    ['open brackets', nested('[', 500_000)],
    ['braces', `a: ${nested('{a: ', 50_000)}`],
    ['brackets that close', `a: ${nested('[', 21)}${nested(']', 21)}`],
    ['many documents', nested('---\n', 100_000)],
    ['many conflict markers', nested('<<<<<<< a\nb: 1\n', 20_000)],
    ['many stray signs', `format: claims-sidecar/1\nclaims:\n${nested('  - id: ]\n', 20_000)}`],
    ['a sign that no text holds', WHOLE.replace('Mara Lind', 'Mara\0Lind')],
    ['half a surrogate pair', WHOLE.replace('Mara Lind', 'Mara\ud800Lind')],
    [
      'a long map with a key twice',
      `${WHOLE}${Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('')}k7: 2\n`,
    ],
    ['more than 32 MB', `note: "${'a'.repeat(32 * 1024 * 1024)}"\n`],
  ] as const) {
    it(`are told at once and never written to: ${name}`, function () {
      this.timeout(20_000);
      const { value, problems } = readSidecar(text);
      assert.ok(problems.length > 0 && problems.length < 500);
      assert.equal(value.isWritable, false);
      assert.deepEqual(editSidecar(text, 'a', [{ kind: 'add-claim', claim: NEW }]), { refusal: 'not-writable' });
    });
  }

  it('keep the last letter of a text whose closing quotation mark is missing', () => {
    const start = 'format: claims-sidecar/1\nclaims:\n  - id: c-0000000001\n    kind: demand\n    anchors:\n';
    const exact = 'give back your bonus';
    for (const mark of ['"', "'"]) {
      const cut = `${start}      - exact: ${mark}${exact}`;
      for (const text of [cut, `${cut}\n`, `${cut}\r\n`, `${cut}\n        prefix: ${mark}they must ${mark}\n`])
        assert.equal(readSidecar(text).value.claims[0]?.anchors[0]?.exact, exact, text);
    }
  });

  it('may be 20 levels deep', () => {
    const deep = `format: claims-sidecar/1\nx_deep: ${nested('[', 19)}${nested(']', 19)}\n`;
    assert.deepEqual(readSidecar(deep).problems, []);
    const deeper = readSidecar(deep.replace('[', '[[').replace(']', ']]'));
    assert.deepEqual(
      deeper.problems.map(({ code, facts }) => [code, facts]),
      [['yaml-too-deep', { levels: 20 }]],
    );
  });

  it('with thousands of faults are read in time', function () {
    this.timeout(20_000);
    const text = `format: claims-sidecar/1\nclaims:\n${nested('  - { id: 3, kind: x, tags: 4 }\n', 10_000)}`;
    assert.equal(readSidecar(text).value.claims.length, 0);
  });
});

/** True if a text was only added to, but for an empty value that was filled, with the colon and blanks before it. */
function keeps(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return /^[\s:]*(?:(?:null|~|\[\s*\])\s*)?$/i.test(before.slice(start, before.length - end));
}
