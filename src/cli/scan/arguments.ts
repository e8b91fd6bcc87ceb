import { civilDay } from '../../core/claims/edtf';
import { readArguments, UsageError } from '../options';
import { CATEGORIES, USUAL_CATEGORIES, type Category } from './categories';

/** Lines of an article, counted from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What the user wants of `bluepencil scan`. */
export interface ScanArguments {
  readonly form: 'table' | 'article' | 'explain' | 'json' | 'jsonl';
  /** With `explain`: the lines to be explained; `undefined`: all. */
  readonly lines: LineRange | undefined;
  /** As given; `-` is standard input. Empty for `jsonl`. */
  readonly files: readonly string[];
  /** ISO 8601 day; `undefined`: look for a dateline in each article. */
  readonly referenceDate: string | undefined;
  readonly categories: ReadonlySet<Category>;
  /** `undefined`: as fits the output. */
  readonly colour: boolean | undefined;
}

/** Reads and checks the arguments; throws {@link UsageError} with one sentence. */
export function readScanArguments(args: readonly string[]): ScanArguments {
  const { options, positionals } = readArguments(args, {
    article: { type: 'boolean' },
    explain: { type: 'boolean' },
    lines: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    'reference-date': { type: 'string' },
    kind: { type: 'string' },
    statements: { type: 'boolean' },
    color: { type: 'boolean' },
    'no-color': { type: 'boolean' },
  });
  const forms = (['article', 'explain', 'json', 'jsonl'] as const).filter((form) => options[form]);
  if (forms.length > 1) throw new UsageError(`Choose one of --${forms.join(' and --')}.`);
  const form = forms[0] ?? 'table';
  const referenceDate = options['reference-date'];
  // Before the files: a name that an option has taken for its value is missing among them.
  const categories = categoriesOf(options.kind, options.statements === true);
  const lines = options.lines === undefined ? undefined : lineRange(options.lines);
  if (referenceDate !== undefined && civilDay(referenceDate) === undefined) {
    throw new UsageError(
      `“${referenceDate}” is not a day; write the reference date as YYYY-MM-DD, such as 2025-03-05.`,
    );
  }

  if (lines !== undefined && form !== 'explain') throw new UsageError('--lines can only be used with --explain.');
  if (form === 'jsonl') {
    const isOnlyInput = positionals.length === 0 || (positionals.length === 1 && positionals[0] === '-');
    if (!isOnlyInput) throw new UsageError('--jsonl reads articles from standard input; files cannot be named.');
    if (referenceDate !== undefined) {
      throw new UsageError('With --jsonl each line has its own "referenceDate"; --reference-date cannot be used.');
    }
  } else if (positionals.length === 0) {
    throw new UsageError('Name at least one article, or - for standard input.');
  }
  if (positionals.filter((file) => file === '-').length > 1) {
    throw new UsageError('Standard input (-) can be read only once.');
  }
  if (options.color && options['no-color']) throw new UsageError('Choose one of --color and --no-color.');
  return {
    form,
    lines,
    files: form === 'jsonl' ? [] : positionals,
    referenceDate,
    categories,
    colour: options.color ? true : options['no-color'] ? false : undefined,
  };
}

function categoriesOf(list: string | undefined, withStatements: boolean): ReadonlySet<Category> {
  const chosen = new Set(list === undefined ? USUAL_CATEGORIES : list.split(',').map(toCategory));
  if (withStatements) chosen.add('statement');
  return chosen;
}

function lineRange(given: string): LineRange {
  const { first, last } = /^(?<first>\d{1,9})(?:-(?<last>\d{1,9}))?$/.exec(given)?.groups ?? {};
  const range = { first: Number(first), last: Number(last ?? first) };
  if (first === undefined || range.first < 1 || range.last < range.first) {
    throw new UsageError(`“${given}” is not a range of lines; write one number or two, such as 12 or 12-20.`);
  }
  return range;
}

function toCategory(name: string): Category {
  const wanted = name.trim().toLowerCase();
  const category = CATEGORIES.find((known) => wanted === known || wanted === `${known}s`);
  if (category === undefined) throw new UsageError(`“${name}” is not a kind; choose from ${CATEGORIES.join(', ')}.`);
  return category;
}
