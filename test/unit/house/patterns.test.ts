import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { IS_LONG } from '../core/recognise/properties/runs';

const ROOT = path.join(__dirname, '..', '..', '..');

/** A pattern as it stands in a file. */
interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Pattern literals of all that ships, and those that are put together at run time. */
function patternsOf(folder: string): { readonly literals: readonly Pattern[]; readonly made: readonly Pattern[] } {
  const literals: Pattern[] = [];
  const made: Pattern[] = [];
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))) {
    const file = path.join(folder, name);
    const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = source.getLineAndCharacterOfPosition(node.end);
        literals.push({
          place: `${file}:${line + 1}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
        const [argument, flags] = node.arguments ?? [];
        const raw = argument && rawText(argument);
        const { line } = source.getLineAndCharacterOfPosition(node.end);
        // Written out whole, and only made later: it can be tried like a literal.
        if (raw !== undefined && (flags === undefined || ts.isStringLiteral(flags))) {
          literals.push({ place: `${file}:${line + 1}`, source: raw, flags: flags?.text ?? '' });
        } else made.push({ place: file, source: argument === undefined ? '' : argument.getText(source), flags: '' });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, made };
}

/** The text of a pattern that is given as a `String.raw` without anything put into it. */
function rawText(node: ts.Node): string | undefined {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'String.raw') return undefined;
  return ts.isNoSubstitutionTemplateLiteral(node.template) ? node.template.rawText : undefined;
}

/** Only what repeats without a bound can take more than a constant time for each unit. */
function isUnbounded({ source }: Pattern): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^[\]]*\]/g, 'c');
  return /[*+]|\{\d+,\}/.test(bare);
}

/** Signs that stand for the classes that patterns speak of. */
const SIGNS = [
  'a',
  'A',
  '0',
  ' ',
  '\t',
  '\u200B',
  '.',
  ',',
  '-',
  '_',
  "'",
  '’',
  '"',
  '(',
  ')',
  '[',
  '*',
  '#',
  '@',
  '/',
  ':',
  ';',
  '|',
  '=',
  'e\u0301',
];
const LENGTH = 12_000;
/** Milliseconds: a linear pattern takes less than one, a quadratic one hundreds. */
const SUSPICIOUS = 20;

/** Processor time of one search, the better of some. */
function time(pattern: RegExp, text: string, most: number): number {
  let best = Infinity;
  for (let run = 0; run < most && best > SUSPICIOUS; run++) {
    pattern.lastIndex = 0;
    const start = process.cpuUsage();
    pattern.test(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('patterns', function () {
  this.timeout(120_000);
  const { literals, made } = patternsOf('src');

  // The linter's checker knows attacks by one sign repeated; these are of two, and of the words of the pattern itself.
  it('take no more than linear time for two signs repeated, whatever follows', () => {
    assert.ok(literals.length > 100);
    const tried = new Set<string>();
    for (const pattern of IS_LONG ? literals : literals.filter(isUnbounded)) {
      if (tried.has(pattern.source)) continue;
      tried.add(pattern.source);
      const expression = new RegExp(pattern.source, pattern.flags);
      const words = pattern.source.match(/\p{L}{3,}/gu)?.slice(0, 4) ?? [];
      for (const first of [...SIGNS, ...words]) {
        for (const second of SIGNS) {
          const text = `${(first + second).repeat(LENGTH / (first + second).length)}\u0000`;
          assert.ok(
            time(expression, text, 3) <= SUSPICIOUS,
            `${pattern.place}: /${pattern.source}/${pattern.flags} is slow on ${JSON.stringify(first + second)} repeated`,
          );
        }
      }
    }
  });

  it('that are put together at run time, unseen by the linter, repeat nothing without a bound', () => {
    const own = made.filter(({ place }) => place.startsWith(path.join('src', 'core')));
    assert.deepEqual(own.filter(isUnbounded), []);
  });
});
