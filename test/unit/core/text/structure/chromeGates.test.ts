import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextPattern } from '../../../../../src/core/text/anyLetters';
import { CHROME_LINES } from '../../../../../src/core/text/structure/chromePatterns';
import { teaserHeaders } from '../../../../../src/core/text/structure/teaserHeaders';
import { lineOf } from '../../../../../src/core/text/structure/line';
import { signsOf } from '../../../../../src/core/text/structure/signs';

/** Lines that a pattern fits; `undefined` for one with parts that no lines can be made of. */
function linesFitting(pattern: TextPattern): readonly string[] | undefined {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern.source, 'u')), { numRuns: 20, seed: 11 });
  } catch {
    return undefined;
  }
}

/*
 * A pattern is tried only on lines with a first word, or a sign, that its kind is listed with. A list that forgets one
 * would switch the pattern off in silence.
 */
describe('every line that a pattern of page chrome fits is found', () => {
  const kinds = [...CHROME_LINES, { rule: 'teaser.header', lines: teaserHeaders }];
  for (const { rule, lines } of kinds) {
    it(rule, function () {
      this.timeout(20_000);
      for (const pattern of lines()) {
        for (const text of linesFitting(pattern) ?? []) {
          const line = lineOf(text, 0, text.length);
          // Headers of teasers are short.
          if (!pattern.test(line.plain) || (rule === 'teaser.header' && line.words > 9)) continue;
          assert.equal(signsOf(line, false).chrome?.sure, 'certain', JSON.stringify(text));
        }
      }
    });
  }
});
