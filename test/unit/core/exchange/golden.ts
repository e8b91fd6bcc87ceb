import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Compares an exported text with the one that was looked at and kept, in which what cannot be seen is spelt out. After a
 * wanted change write them anew with `UPDATE_GOLDEN=1 npm run test:unit -- --only golden`, and read the difference.
 */
export function assertGolden(name: string, text: string): void {
  const file = path.join(__dirname, 'golden', `${name}.golden`);
  const visible = text.replaceAll('\ufeff', '<BOM>').replaceAll('\r', '<CR>');
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, visible);
  assert.equal(visible, readFileSync(file, 'utf8'));
}
