import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');
const EDITOR = path.join(ROOT, 'src', 'editor');

/** What users read as a label, a title or a message, and where it stands. */
function texts(): readonly (readonly [where: string, text: string])[] {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.nls.json'), 'utf8')) as Record<string, string>;
  const code = readdirSync(EDITOR, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(path.join(EDITOR, file), 'utf8').matchAll(/l10n\.t\(\s*'(?<text>(?:[^'\\]|\\.)*)'/g)].map(
        ({ groups }) => [file, groups!.text!] as const,
      ),
    );
  return [...Object.entries(manifest), ...code];
}

describe('the labels in the editor', () => {
  it('say that something follows as VS Code does: right behind the word', () => {
    const all = texts();
    assert.ok(all.length > 300, `${all.length} texts were found`);
    assert.deepEqual(
      all.filter(([, text]) => / …$|\.\.\.$/.test(text)),
      [],
    );
  });
});
