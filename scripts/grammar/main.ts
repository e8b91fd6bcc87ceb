// npx tsx scripts/grammar/main.ts [--check]: writes syntaxes/article.tmLanguage.json, or says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { grammar } from './grammar';

const TARGET = path.join(__dirname, '..', '..', 'syntaxes', 'article.tmLanguage.json');

void main();

async function main(): Promise<void> {
  const options = await resolveConfig(TARGET);
  const made = await format(JSON.stringify(grammar), { ...options, parser: 'json' });
  if (!process.argv.includes('--check')) writeFileSync(TARGET, made);
  else if (readFileSync(TARGET, 'utf8') !== made) {
    console.error(
      'syntaxes/article.tmLanguage.json is not what scripts/grammar makes: run npx tsx scripts/grammar/main.ts',
    );
    process.exitCode = 1;
  }
}
