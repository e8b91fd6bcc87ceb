// npm run score [-- FOLDER… --errors N --article NAME]: how well the recogniser does on hand-labelled articles.
// A folder holds NAME.txt and NAME.gold.json pairs. Without a folder, the project's own articles are scored.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/core/recognise/analyse';
import { toInterchange } from '../../src/core/recognise/interchange';
import { overlaps } from '../../src/core/text/span';
import { compare, rates, sameParty, sameValue, type Comparison, type Gold, type Label, type Pair } from './scoring';

const OWN_ARTICLES = ['tuned', 'untuned'].map((name) => path.join(__dirname, '..', '..', 'test', 'articles', name));
const KINDS = ['actor', 'date', 'demand'] as const;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    article: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

for (const folder of positionals.length > 0 ? positionals : OWN_ARTICLES) scoreFolder(folder);

function scoreFolder(folder: string): void {
  if (!existsSync(folder)) {
    console.error(`No folder ${folder}.`);
    process.exitCode = 2;
    return;
  }
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length))
    .filter((name) => options.article === undefined || name.includes(options.article))
    .sort();
  if (names.length === 0) {
    console.error(`${folder} has no pairs of NAME.txt and NAME.gold.json.`);
    process.exitCode = 2;
    return;
  }

  const comparisons: Record<string, { name: string; text: string; result: Comparison }[]> = {};
  let inChrome = 0;
  let answers = 0;
  for (const name of names) {
    const gold = JSON.parse(readFileSync(path.join(folder, `${name}.gold.json`), 'utf8')) as Gold;
    const text = readFileSync(path.join(folder, gold.article ?? `${name}.txt`), 'utf8');
    const analysis = analyse(text, gold.referenceDate ? { referenceDate: gold.referenceDate } : {});
    const found: Label[] = analysis.marks.map(toInterchange);
    for (const kind of KINDS) {
      const ofKind = (label: Label) => label.kind === kind;
      const result = compare(gold.entities.filter(ofKind), found.filter(ofKind), gold.ignore);
      (comparisons[kind] ??= []).push({ name, text, result });
    }
    const counted = found.filter((label) => label.kind !== 'statement');
    answers += counted.length;
    inChrome += counted.filter((label) => gold.chrome?.some((stretch) => overlaps(stretch, label))).length;
  }

  console.log(`${path.basename(path.resolve(folder))}: ${names.length} articles`);
  console.log('          strict  P     R    F1 | relaxed P     R    F1 | labels answers');
  for (const kind of KINDS) {
    const all = comparisons[kind]!.map(({ result }) => result);
    const exact = sum(all, (c) => c.exact.length);
    const relaxed = sum(all, (c) => c.relaxed.length);
    const labelled = relaxed + sum(all, (c) => c.missed.length);
    const answered = relaxed + sum(all, (c) => c.spurious.length);
    const s = rates(exact, answered, labelled);
    const r = rates(relaxed, answered, labelled);
    console.log(
      `  ${kind.padEnd(7)}      ${row(s.precision, s.recall, s.f1)} |      ${row(r.precision, r.recall, r.f1)} | ${String(labelled).padStart(6)} ${String(answered).padStart(7)}`,
    );
  }
  const pairs = (kind: string) => comparisons[kind]!.flatMap(({ result }) => result.relaxed);
  share('actor type', pairs('actor'), ({ gold, answer }) => gold.type === answer.type);
  share(
    'actor role',
    pairs('actor').filter(({ gold }) => gold.type !== 'place' && gold.attributes?.role !== undefined),
    ({ gold, answer }) => gold.attributes?.role === answer.attributes?.role,
  );
  share('date type', pairs('date'), ({ gold, answer }) => gold.type === answer.type);
  share('date value', pairs('date'), ({ gold, answer }) => sameValue(gold.value, answer.value));
  share('demand type', pairs('demand'), ({ gold, answer }) => gold.type === answer.type);
  for (const party of ['demander', 'addressee'] as const) {
    share(party, pairs('demand'), ({ gold, answer }) =>
      sameParty(
        strings(gold.attributes?.[party]),
        party === 'demander' ? strings(gold.attributes?.demanderAlt) : [],
        strings(answer.attributes?.[party]),
      ),
    );
  }
  share('demand status', pairs('demand'), ({ gold, answer }) => gold.attributes?.status === answer.attributes?.status);
  console.log(`  answers in page chrome: ${inChrome} of ${answers}`);

  const most = Number(options.errors);
  if (most > 0) for (const kind of KINDS) printErrors(kind, comparisons[kind]!, most);
}

function printErrors(
  kind: string,
  all: readonly { name: string; text: string; result: Comparison }[],
  most: number,
): void {
  const lines: string[] = [];
  const context = (text: string, label: Label) =>
    `${text.slice(Math.max(0, label.start - 50), label.start)}[${label.text}]${text.slice(label.end, label.end + 50)}`.replaceAll(
      '\n',
      '⏎',
    );
  for (const { name, text, result } of all) {
    for (const label of result.missed) lines.push(`${kind} missed   ${name} ${label.type}: ${context(text, label)}`);
    for (const label of result.spurious) lines.push(`${kind} spurious ${name} ${label.type}: ${context(text, label)}`);
    for (const { gold, answer } of result.relaxed) {
      if (gold.start !== answer.start || gold.end !== answer.end) {
        lines.push(`${kind} edges    ${name}: labelled [${gold.text}] answered [${answer.text}]`);
      } else if (gold.type !== answer.type) {
        lines.push(`${kind} type     ${name}: ${context(text, gold)} labelled ${gold.type} answered ${answer.type}`);
      }
      if (kind === 'date' && !sameValue(gold.value, answer.value)) {
        lines.push(`${kind} value    ${name}: ${context(text, gold)} labelled ${gold.value} answered ${answer.value}`);
      }
      if (kind === 'demand') {
        for (const party of ['demander', 'addressee'] as const) {
          const labelled = strings(gold.attributes?.[party]);
          const answered = strings(answer.attributes?.[party]);
          if (!sameParty(labelled, strings(gold.attributes?.demanderAlt), answered)) {
            lines.push(
              `${kind} ${party} ${name}: [${gold.text}] labelled ${labelled.join('; ')} answered ${answered.join('; ')}`,
            );
          }
        }
      }
      if (kind === 'actor' && gold.type !== 'place' && gold.attributes?.role !== answer.attributes?.role) {
        lines.push(
          `${kind} role     ${name}: ${context(text, gold)} labelled ${String(gold.attributes?.role)} answered ${String(answer.attributes?.role)}`,
        );
      }
    }
  }
  for (const line of lines.slice(0, most)) console.log(`  ${line}`);
  if (lines.length > most) console.log(`  (+${lines.length - most} more)`);
}

function share(name: string, pairs: readonly Pair[], isRight: (pair: Pair) => boolean): void {
  const right = pairs.filter(isRight).length;
  const percent = pairs.length === 0 ? '  –  ' : ((100 * right) / pairs.length).toFixed(1).padStart(5);
  console.log(`  ${`${name} right`.padEnd(22)} ${percent} %  (${right} of ${pairs.length})`);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function row(...figures: readonly number[]): string {
  return figures.map((figure) => figure.toFixed(1).padStart(5)).join(' ');
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
