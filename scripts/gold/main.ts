// Makes gold from labels set by hand.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Label } from '../score/scoring';
import { readScriptOptions } from '../scriptOptions';
import { articlePathOf, placeLabels } from './labels';
import { LabelError } from './placing';
import { readMarked } from './marked';

const TEST = path.join(__dirname, '..', '..', 'test');
const OWN = ['articles/tuned', 'articles/untuned', 'sentences/tuned', 'sentences/untuned'].map((folder) =>
  path.join(TEST, folder),
);

const HELP = `npx tsx scripts/gold/main.ts [FOLDER…] [options]
Makes NAME.gold.json from NAME.labels, and NAME.jsonl from NAME.marked, which holds short texts with their labels.

  --check  writes nothing, and says whether they agree
  --show   prints each article with its labels in it, for proofreading
  --help   says this`;

const { values: options, positionals } = readScriptOptions(HELP, {
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});

for (const folder of positionals.length > 0 ? positionals : OWN) {
  for (const file of readdirSync(folder)) {
    const { name, ending } = /^(?<name>.+)\.(?<ending>labels|marked)$/.exec(file)?.groups ?? {};
    if (name === undefined) continue;
    try {
      if (ending === 'labels') compileArticle(folder, name);
      else compileTexts(folder, name);
    } catch (error) {
      if (!(error instanceof LabelError)) throw error;
      console.error(`${file}, ${error.message}`);
      process.exitCode = 1;
    }
  }
}

function compileArticle(folder: string, name: string): void {
  const labels = readFileSync(path.join(folder, `${name}.labels`), 'utf8');
  const text = readFileSync(path.join(folder, articlePathOf(labels) ?? `${name}.txt`), 'utf8');
  const placed = placeLabels(labels, text);
  writeGold(path.join(folder, `${name}.gold.json`), `${JSON.stringify({ id: name, ...placed }, undefined, 1)}\n`);
  console.log(`${name}: ${counts(placed.entities)}`);
  if (options.show) console.log(withLabels(text, placed.entities));
}

function compileTexts(folder: string, name: string): void {
  const texts = readMarked(name, readFileSync(path.join(folder, `${name}.marked`), 'utf8'));
  writeGold(path.join(folder, `${name}.jsonl`), texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
  console.log(`${name}: ${texts.length} texts, ${counts(texts.flatMap(({ entities }) => entities))}`);
  if (options.show) for (const { id, text, entities } of texts) console.log(`${id} ${withLabels(text, entities)}`);
}

function writeGold(target: string, gold: string): void {
  const is = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (is === gold) return;
  if (options.check) {
    console.error(`${target} does not agree with the labels`);
    process.exitCode = 1;
  } else {
    writeFileSync(target, gold);
  }
}

function counts(labels: readonly Label[]): string {
  const count = (kind: string) => labels.filter((label) => label.kind === kind).length;
  return `${count('actor')} actors, ${count('date')} dates, ${count('demand')} demands, ${count('statement')} statements`;
}

/** The article with `[actor|type]`, `<date|value>` and `{demand|type}`, `{statement|directness}` around what is labelled. */
function withLabels(text: string, entities: readonly Label[]): string {
  const signs: Readonly<Record<string, readonly [string, string]>> = {
    actor: ['[', ']'],
    date: ['<', '>'],
    demand: ['{', '}'],
    statement: ['{', '}'],
  };
  const insertions = entities.flatMap((label) => {
    const [open, close] = signs[label.kind]!;
    const role = label.attributes?.role as string | undefined;
    const type = label.type ?? (label.attributes?.directness as string);
    const note = label.value ?? `${type}${label.attributes?.subtype ? '~' : ''}${role ? `: ${role}` : ''}`;
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
