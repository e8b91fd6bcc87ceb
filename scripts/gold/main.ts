// npx tsx scripts/gold/main.ts [FOLDER… --check --show]: makes NAME.gold.json from NAME.labels by hand.
// --check only says whether they agree; --show prints each article with its labels in it, for proofreading.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Label } from '../score/scoring';
import { articlePathOf, LabelError, placeLabels } from './labels';

const ARTICLES = path.join(__dirname, '..', '..', 'test', 'articles');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});

const folders = positionals.length > 0 ? positionals : [path.join(ARTICLES, 'tuned'), path.join(ARTICLES, 'untuned')];
for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.labels'))) {
    compile(folder, file.slice(0, -'.labels'.length));
  }
}

function compile(folder: string, name: string): void {
  const labels = readFileSync(path.join(folder, `${name}.labels`), 'utf8');
  const text = readFileSync(path.join(folder, articlePathOf(labels) ?? `${name}.txt`), 'utf8');
  try {
    const placed = placeLabels(labels, text);
    const gold = `${JSON.stringify({ id: name, ...placed }, undefined, 1)}\n`;
    const target = path.join(folder, `${name}.gold.json`);
    const is = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
    if (is !== gold && options.check) {
      console.error(`${name}: the gold file does not agree with the labels`);
      process.exitCode = 1;
    } else if (is !== gold) {
      writeFileSync(target, gold);
    }
    const count = (kind: string) => placed.entities.filter((label) => label.kind === kind).length;
    console.log(`${name}: ${count('actor')} actors, ${count('date')} dates, ${count('demand')} demands`);
    if (options.show) console.log(withLabels(text, placed.entities));
  } catch (error) {
    if (!(error instanceof LabelError)) throw error;
    console.error(`${name}.labels, ${error.message}`);
    process.exitCode = 1;
  }
}

/** The article with `[actor|type]`, `<date|value>` and `{demand|type}` around what is labelled. */
function withLabels(text: string, entities: readonly Label[]): string {
  const signs: Readonly<Record<string, readonly [string, string]>> = {
    actor: ['[', ']'],
    date: ['<', '>'],
    demand: ['{', '}'],
  };
  const insertions = entities.flatMap((label) => {
    const [open, close] = signs[label.kind]!;
    const role = label.attributes?.role as string | undefined;
    const note = label.value ?? `${label.type}${label.attributes?.subtype ? '~' : ''}${role ? `: ${role}` : ''}`;
    const length = label.end - label.start;
    // Where several stand at one place, closing signs come first, the inner ones before the outer.
    return [
      { at: label.start, order: 1e6 - length, sign: open },
      { at: label.end, order: length - 1e6, sign: `|${note}${close}` },
    ];
  });
  insertions.sort((a, b) => a.at - b.at || a.order - b.order);
  let shown = '';
  let at = 0;
  for (const insertion of insertions) {
    shown += text.slice(at, insertion.at) + insertion.sign;
    at = insertion.at;
  }
  return shown + text.slice(at);
}
