import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { divisionOf } from '../../../../src/core/text/divide';

const PARAGRAPHS = 300;
const PARAGRAPH = `${'The council of Velm wants the quay reopened before the summer. '.repeat(50)}\n`;

describe('The text of a division', () => {
  it('is not kept in all its versions by the paragraphs that were typed in', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    let text = PARAGRAPH.repeat(PARAGRAPHS);
    let division = divisionOf(text);
    const before = used();
    for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      const at = paragraph * (PARAGRAPH.length + 1) + 10;
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      division = divisionOf(text, { previous: division });
    }
    const kept = (used() - before) / text.length;
    assert.equal(division.passages.length, PARAGRAPHS);
    // The old text, whose other parts the paragraphs still print, the new one, and what was copied of it.
    assert.ok(kept < 10, `${kept.toFixed(1)} times the text is kept`);
  });
});
