import assert from 'node:assert/strict';
import { divide } from '../../../../src/core/text/divide';
import type { Paragraph } from '../../../../src/core/text/paragraph';

/**
 * Checks a page written as lines of `role | text` or `role rule | text`; an empty line stays one.
 * The failure shows the whole page as it was divided.
 */
export function checkPage(name: string, page: string): void {
  it(name, () => {
    const expected = page
      .trim()
      .split('\n')
      .map((line) => /^\s*(?<role>\w+)(?: (?<rule>[\w.-]+))? \| ?(?<text>.*)$/.exec(line)?.groups);
    const text = expected.map((line) => line?.text ?? '').join('\n');
    const found = divide(text);
    const lines = expected.filter((line) => line !== undefined);
    const show = ({ role, rule, text: piece }: Pick<Paragraph, 'role' | 'rule' | 'text'>, withRule: boolean) =>
      `${role}${withRule ? ` ${rule}` : ''} | ${piece}`;
    assert.deepEqual(
      found.map((paragraph, i) => show(paragraph, lines[i]?.rule !== undefined)),
      lines.map(({ role, rule, text: piece }) => `${role}${rule === undefined ? '' : ` ${rule}`} | ${piece}`),
    );
  });
}

/** Two paragraphs of running text about a strike, to stand around what is looked at. */
export const BODY = [
  'Dock workers in Port Ellis will walk out on Friday unless the harbour board pays overdue wages, their union said.',
  'The board said on Monday that it had no money left, and called the deadline absurd. The mayor urged both to talk.',
] as const;
