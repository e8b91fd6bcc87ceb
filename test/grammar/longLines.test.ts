import assert from 'node:assert/strict';
import path from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common';

const GRAMMAR = path.join(__dirname, '..', '..', 'syntaxes', 'article.tmLanguage.json');

/** Stretches that, repeated, make the patterns try the most: openings without end, beginnings without the rest. */
const HOSTILE = [
  ' ',
  '"',
  ' "a',
  '“',
  " 'a",
  "'a",
  ' ‘a',
  'Jan ',
  'Mon, ',
  'May 1 ',
  '1',
  '1.1.',
  'Ab ',
  'By Ab ',
  'a | ',
  'Ab / Cd ',
  'a  ',
  'a@a.',
  'http://a.',
  'Share this ',
  'OSLO, ',
  'A:',
  '- ',
  'The union said on Monday that the "port" must reopen by 3 March. ',
];

describe('the grammar on a line of 25,000 characters', function () {
  this.timeout(30_000);
  const registry = createRegistry([{ path: GRAMMAR, scopeName: 'text.article' }]);
  let grammar: Awaited<ReturnType<typeof registry.loadGrammar>>;

  before(async () => {
    grammar = await registry.loadGrammar('text.article');
    assert.ok(grammar);
  });

  /** Milliseconds for one line, as the first of an article or below its headline: the fastest of three runs. */
  function timeOf(line: string, above: readonly string[]): number {
    let fastest = Infinity;
    for (let run = 0; run < 3; run++) {
      let state: Parameters<NonNullable<typeof grammar>['tokenizeLine']>[1] = null;
      for (const earlier of above) state = grammar!.tokenizeLine(earlier, state).ruleStack;
      const start = performance.now();
      grammar!.tokenizeLine(line, state);
      fastest = Math.min(fastest, performance.now() - start);
    }
    return fastest;
  }

  for (const piece of HOSTILE) {
    for (const above of [[], ['Bridge to stay closed']]) {
      it(`takes time in proportion to the length: ${JSON.stringify(piece)}${above.length > 0 ? ', below a headline' : ''}`, () => {
        const line = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const short = timeOf(line(6_250), above);
        const long = timeOf(line(25_000), above);
        // Four times the length, twice over for a busy machine; a few milliseconds are noise.
        assert.ok(long < 8 * short + 60, `6,250 characters took ${short} ms, 25,000 took ${long} ms`);
      });
    }
  }
});
