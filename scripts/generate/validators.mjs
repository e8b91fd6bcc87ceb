// Compiles the schemas of our files to validators that need neither `eval` nor the schema compiler when they run.
//   node scripts/generate/validators.mjs            writes them
//   node scripts/generate/validators.mjs --check    exits 1 if what is there is not what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const core = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'core');
const VALIDATORS = [
  { folder: 'claims', schema: 'claims-sidecar.v1.schema.json', validator: 'sidecarValidator.generated.js' },
  { folder: 'knowledge', schema: 'actors.v1.schema.json', validator: 'actorsValidator.generated.js' },
  { folder: 'knowledge', schema: 'codebook.v1.schema.json', validator: 'codebookValidator.generated.js' },
];

for (const { folder, schema, validator } of VALIDATORS) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    // Lengths are UTF-16 units, as everywhere here; it also spares a run-time import.
    unicode: false,
    logger: false,
  });
  const compiled = ajv.compile(JSON.parse(readFileSync(path.join(core, folder, schema), 'utf8')));
  const target = path.join(core, folder, validator);
  const code = `// Made from ${schema} by scripts/generate/validators.mjs: change that, not this.
// @ts-nocheck
${standaloneCode.default(ajv, compiled)}
`;
  if (!process.argv.includes('--check')) writeFileSync(target, code);
  else if (readFileSync(target, 'utf8') !== code) {
    console.error(`${validator} is not that of its schema: npm run generate`);
    process.exitCode = 1;
  }
}
