import assert from 'node:assert/strict';
import { read, statementsIn } from '../demands/markup';

/** Marked text; source; what is said; directness; polarity. */
export type Case = readonly [text: string, source: string, content: string, directness: string, polarity?: string];

/** One test for each case: its one statement is found, and no other. */
export function check(cases: readonly Case[]): void {
  for (const [source, who, content, directness, polarity = 'asserts'] of cases) {
    it(source, () => {
      const found = statementsIn(read(source));
      const told = found.map((mark) => [
        mark.source.map(({ text }) => text).join('; '),
        mark.text.replace(/\.$/, ''),
        mark.directness,
        mark.polarity,
      ]);
      assert.deepEqual(told, [[who, content.replace(/\.$/, ''), directness, polarity]]);
    });
  }
}
