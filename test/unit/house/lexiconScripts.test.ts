import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SCRIPTS = path.join(__dirname, '..', '..', '..', 'scripts', 'lexicon');
/** `import { foldName } from '../../src/core/lexicon/lookup.ts'`: no compiler reads these scripts. */
const IMPORT = /import \{([^}]+)\} from '(\.\.\/\.\.\/src\/[^']+)'/g;

describe('the scripts that compile the word lists', () => {
  const imports = readdirSync(SCRIPTS)
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((script) =>
      [...readFileSync(path.join(SCRIPTS, script), 'utf8').matchAll(IMPORT)].map(([, names, file]) => ({
        script,
        file: file!,
        names: names!.split(',').map((name) => name.trim()),
      })),
    );

  it('build on the core', () => assert.ok(imports.length > 0));

  for (const { script, file, names } of imports) {
    it(`${script} takes from ${path.basename(file)} what it has`, async () => {
      const module = (await import(pathToFileURL(path.join(SCRIPTS, file)).href)) as Record<string, unknown>;
      const missing = names.filter((name) => name !== '' && !(name in module));
      assert.deepEqual(missing, []);
    });
  }
});
