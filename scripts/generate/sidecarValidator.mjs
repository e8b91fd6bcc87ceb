// Compiles the sidecar's schema to a validator that needs neither `eval` nor the schema compiler when it runs.
//   node scripts/generate/sidecarValidator.mjs            writes it
//   node scripts/generate/sidecarValidator.mjs --check    exits 1 if what is there is not what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const claims = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'core', 'claims');
const schema = JSON.parse(readFileSync(path.join(claims, 'claims-sidecar.v1.schema.json'), 'utf8'));
const target = path.join(claims, 'sidecarValidator.generated.js');

const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  code: { source: true, esm: true, lines: true },
  // Lengths are UTF-16 units, as everywhere here; it also spares a run-time import.
  unicode: false,
  logger: false,
});
const code = `// Made from claims-sidecar.v1.schema.json by scripts/generate/sidecarValidator.mjs: change that, not this.
// @ts-nocheck
${standaloneCode.default(ajv, ajv.compile(schema))}
`;
if (process.argv.includes('--check')) {
  const isSame = readFileSync(target, 'utf8') === code;
  if (!isSame) console.error('The validator is not that of the schema: npm run generate');
  process.exitCode = isSame ? 0 : 1;
} else {
  writeFileSync(target, code);
}
