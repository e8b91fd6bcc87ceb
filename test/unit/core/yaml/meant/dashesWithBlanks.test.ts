import assert from 'node:assert/strict';
import { articleOf } from '../../../../../src/core/article';
import { doubtsOf } from '../../../../../src/core/exchange/doubts';
import { doubtWords } from '../../../../../src/core/exchange/report/doubtWords';
import { faultCount } from '../../../../../src/core/exchange/leftOut';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../../src/core/claims/sidecarEdit';

const HEAD = 'format: claims-sidecar/1\n';
const ACTORS =
  'actors:\n  - id: mara\n    name: Mara\n  - id: tove\n    name: "Tove 🚢"\n  - id: union\n    name: Union\n';
const CLAIMS =
  'claims:\n  - id: c-0000000001\n    kind: demand\n    anchors:\n      - exact: "one"\n  - id: c-0000000002\n    kind: threat\n    anchors: [{ exact: "two" }]\n';

describe('dashes without the blank behind them', () => {
  for (const [what, whole, faulty] of [
    ['among the actors above', HEAD + ACTORS + CLAIMS, ['- id: tove']],
    ['of the first actor', HEAD + ACTORS + CLAIMS, ['- id: mara']],
    ['of several actors', HEAD + ACTORS + CLAIMS, ['- id: mara', '- id: tove', '- id: union']],
    ['among the actors below', HEAD + CLAIMS + ACTORS, ['- id: union']],
    ['of a claim', HEAD + ACTORS + CLAIMS, ['- id: c-0000000002']],
    ['with line ends of Windows', (HEAD + ACTORS + CLAIMS).replaceAll('\n', '\r\n'), ['- id: tove']],
  ] as const) {
    const text = faulty.reduce((now, item) => now.replace(item, item.replace('- ', '-')), whole);

    it(`hide nothing meanwhile, and each claim is shown at its place: ${what}`, () => {
      const { value, problems } = readSidecar(text);
      const meant = readSidecar(whole).value;
      assert.deepEqual([value.claims, value.actors], [meant.claims, meant.actors]);
      assert.deepEqual(
        problems.map(({ code, facts, span }) => [code, facts?.fault, text.slice(span!.start).startsWith('-')]),
        [['yaml-syntax', 'dash', true]],
      );
      for (const { id } of meant.claims) {
        const { start, end } = value.places.get(id)!;
        assert.ok(text.slice(start, end).startsWith(`id: ${id}`), text.slice(start, end));
        assert.ok(/(?:"one"|\}\])$/.test(text.slice(start, end).trimEnd()), text.slice(start, end));
      }
    });

    it(`keep the file from being written to until they are mended: ${what}`, () => {
      assert.equal(readSidecar(text).value.isWritable, false);
      const changed = editSidecar(text, 'a.txt', [{ kind: 'delete-claim', id: 'c-0000000001' }]);
      assert.ok(!('text' in changed));
      const mended = faulty.reduce((now) => fixesOf(readSidecar(now).problems[0]!)[0]!.edit(now)!, text);
      assert.equal(mended, whole);
    });
  }

  it('are told by exports, in which nothing is left out', () => {
    const article = articleOf({
      file: 'a.txt',
      text: 'one two',
      sidecar: HEAD + ACTORS.replace('- id: tove', '-id: tove') + CLAIMS,
    });
    assert.equal(faultCount(article), 0);
    assert.deepEqual(doubtsOf(article).map(doubtWords), [
      'There is no space after the dash here; what follows was read as if there were one. Check that everything is in its place.',
    ]);
  });

  it('are no more than told where something else is wrong as well', () => {
    const { value, problems } = readSidecar(`${HEAD}${ACTORS.replace('- id: tove', '-id: tove')}x: [\n${CLAIMS}`);
    assert.deepEqual([value.claims.length, value.isWritable, problems.length], [0, false, 1]);
  });
});
