import { breakdown, type ScoreError } from './errors';
import type { Measures, Share } from './measures';
import type { Subject } from './subjects';
import type { Rates } from './scoring';
import type { SentenceMeasures } from './sentences';
import { SENTENCE_BARS, targetsOf } from './targets';
import type { Corpus } from './corpus';

/** How one tool does on each subject of one corpus. */
export interface ToolScore {
  readonly tool: string;
  readonly subjects: Readonly<Partial<Record<Subject, Measures>>>;
}

const TITLES: Readonly<Record<Subject, string>> = {
  actors: 'actors',
  names: 'names alone',
  dates: 'dates',
  demands: 'demands',
  statements: 'statements',
};

const NAME_WIDTH = 18;
const HEAD = `${'strict  P     R    F1 '.padStart(24)}|  relaxed  P     R    F1 | typed F1 | labels answers chrome | right of the found`;
const NONE = '–';

/** The table of a corpus: a block for each subject, a row for each tool. */
export function printTable(title: string, subjects: readonly Subject[], scores: readonly ToolScore[]): void {
  console.log(title);
  for (const subject of subjects) {
    console.log(`${TITLES[subject].padEnd(NAME_WIDTH)}${HEAD}`);
    for (const { tool, subjects: measured } of scores) {
      const measures = measured[subject];
      if (measures === undefined) continue;
      console.log(`  ${tool.padEnd(NAME_WIDTH - 2)}${row(measures)}`);
      const shared = measures.sharedEdges;
      if (shared !== undefined) console.log(`${'    shared edges'.padEnd(NAME_WIDTH)}${rowOfEdges(shared)}`.trimEnd());
    }
  }
}

function row({ strict, relaxed, typed, labels, answers, inChrome, accuracies }: Measures): string {
  return [
    rowOfEdges({ strict, relaxed }),
    ` ${typed === undefined ? NONE.padStart(8) : typed.f1.toFixed(1).padStart(8)} `,
    `${String(labels).padStart(7)} ${String(answers).padStart(7)} ${String(inChrome).padStart(6)} `,
    ` ${Object.entries(accuracies)
      .map(([name, share]) => `${name} ${percent(share)}`)
      .join(', ')}`,
  ].join('|');
}

function rowOfEdges({ strict, relaxed }: Pick<Measures, 'strict' | 'relaxed'>): string {
  return `  ${rates(strict)} |        ${rates(relaxed)} `;
}

function rates({ precision, recall, f1 }: Rates): string {
  return [precision, recall, f1].map((figure) => figure.toFixed(1).padStart(5)).join(' ');
}

/** `91.5 (119/130)`; a dash where there was nothing to get right. */
function percent({ right, of }: Share): string {
  return of === 0 ? NONE : `${((100 * right) / of).toFixed(1)} (${right}/${of})`;
}

/** Our own figures beside the bars that were set for texts that nobody tuned on. */
export function printTargets(labelledAs: Corpus['labelledAs'], measured: ToolScore['subjects'], inChrome: Share): void {
  const shown = targetsOf(labelledAs, measured, inChrome)
    .filter(({ figure }) => figure !== undefined)
    .map(({ name, figure, bar, isMet }) => {
      const asked = bar < 0 ? `< ${-bar}` : `≥ ${bar}`;
      return `${name} ${figure!.toFixed(1)} (${asked}: ${isMet ? 'met' : 'MISSED'})`;
    });
  console.log(`targets for texts that nobody tuned on: ${shown.join(', ')}`);
}

/** Demands by sentence, beside the bars for it. */
export function printSentences(measured: SentenceMeasures): void {
  const shown = (['recall', 'precision', 'demander'] as const).map((name) => {
    const { right, of } = measured[name];
    const bar = SENTENCE_BARS[name];
    return `${name} ${percent({ right, of })} (≥ ${bar}: ${100 * right >= bar * of ? 'met' : 'MISSED'})`;
  });
  console.log(`sentences that hold a demand: ${shown.join(', ')}`);
}

const MOST = { kinds: 6, rules: 8, strings: 12 } as const;

/** The commonest errors by cause. The strings show the texts, so they are left out where nobody may tune. */
export function printBreakdown(subject: Subject, errors: readonly ScoreError[], withTexts: boolean): void {
  console.log(`${TITLES[subject]}: ${errors.length} errors`);
  for (const { cause, count, kinds, rules, strings } of breakdown(errors)) {
    const list = (counted: readonly (readonly [string, number])[], most: number, quote = '') =>
      counted
        .slice(0, most)
        .map(([what, times]) => `${quote}${what}${quote} ${times}`)
        .join(', ');
    console.log(`  ${String(count).padStart(4)} ${cause.padEnd(10)} ${list(kinds, MOST.kinds)}`);
    if (!withTexts) continue;
    if (rules.length > 0) console.log(`       by rule    ${list(rules, MOST.rules)}`);
    const repeated = strings.filter(([what, times]) => times > 1 && what.length < 60);
    if (repeated.length > 0) console.log(`       repeated   ${list(repeated, MOST.strings, '"')}`);
  }
}

/** Errors one by one, in their surroundings. */
export function printErrors(subject: Subject, errors: readonly ScoreError[], most: number): void {
  const causes = [...new Set(errors.map(({ cause }) => cause))];
  for (const cause of causes) {
    const ofCause = errors.filter((error) => error.cause === cause);
    for (const error of ofCause.slice(0, most)) console.log(`  ${line(subject, error)}`);
    if (ofCause.length > most) console.log(`  (+${ofCause.length - most} more ${cause})`);
  }
}

const AROUND = 50;

function line(subject: Subject, { cause, text: { name, text }, label, kindOf, rule, answered }: ScoreError): string {
  const { start, end } = label;
  const around = `${text.slice(Math.max(0, start - AROUND), start)}[${label.text}]${text.slice(end, end + AROUND)}`;
  const labelled = cause === 'edges' ? '' : ` labelled ${shownLabel(cause, label)}`;
  return [
    `${subject} ${cause}`.padEnd(18),
    `${name} (${kindOf})`,
    around.replaceAll(/[\r\n]+/g, '⏎'),
    ...(answered === undefined ? [] : [`${labelled} answered [${answered}]`]),
    ...(rule === undefined ? [] : [rule]),
  ].join('  ');
}

function shownLabel(
  cause: string,
  label: { readonly value?: string; readonly type?: string; readonly attributes?: Readonly<Record<string, unknown>> },
): string {
  if (cause === 'value' || cause === 'type') return label[cause] ?? 'none';
  const value = label.attributes?.[cause];
  return Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : 'none';
}
