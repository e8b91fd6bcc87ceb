import assert from 'node:assert/strict';
import { UsageError } from '../../../../src/cli/options';
import { readScanArguments } from '../../../../src/cli/scan/arguments';

describe('arguments of scan', () => {
  it('shows everything but statements as a table, unless asked otherwise', () => {
    const wanted = readScanArguments(['a.txt', 'b.txt']);
    assert.equal(wanted.form, 'table');
    assert.deepEqual(wanted.files, ['a.txt', 'b.txt']);
    assert.deepEqual([...wanted.categories], ['actor', 'place', 'date', 'demand']);
    assert.equal(wanted.colour, undefined);
  });

  it('takes options before, between and after the files, and files that begin with a hyphen after --', () => {
    const wanted = readScanArguments(['--json', 'a.txt', '--reference-date', '2024-02-29', '--', '-b.txt']);
    assert.equal(wanted.form, 'json');
    assert.equal(wanted.referenceDate, '2024-02-29');
    assert.deepEqual(wanted.files, ['a.txt', '-b.txt']);
  });

  const kinds: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['--kind', 'date'], ['date']],
    [['--kind=actors, Demands'], ['actor', 'demand']],
    [
      ['--kind', 'actor', '--statements'],
      ['actor', 'statement'],
    ],
    [['--statements'], ['actor', 'place', 'date', 'demand', 'statement']],
  ];
  for (const [args, expected] of kinds) {
    it(`shows ${expected.join(', ')} for ${args.join(' ')}`, () => {
      assert.deepEqual([...readScanArguments([...args, 'a.txt']).categories], expected);
    });
  }

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['', /^Name at least one article/],
    ['--reference-date 2025-02-29 a', /^“2025-02-29” is not a day; write .* YYYY-MM-DD/],
    ['--reference-date 5.3.2025 a', /^“5\.3\.2025” is not a day/],
    ['--reference-date', /^--reference-date needs a value/],
    ['--reference-date --json a', /^--reference-date needs a value/],
    ['--kind verb a', /^“verb” is not a kind; choose from actor, place, date, demand, statement/],
    ['--json --article a', /^Choose one of --article and --json/],
    ['--lines 3 a', /^--lines can only be used with --explain/],
    ['--explain --lines 0 a', /is not a range of lines/],
    ['--explain --lines 5-3 a', /is not a range of lines/],
    ['--explain --lines three a', /is not a range of lines/],
    ['--jsonl a.txt', /files cannot be named/],
    ['--jsonl --reference-date 2025-03-05', /each line has its own/],
    ['--json=yes a', /^--json takes no value/],
    ['--json --json a', /^--json is given twice/],
    ['--kind a.txt', /^“a\.txt” is not a kind/],
    ['--reference-date a.txt', /^“a\.txt” is not a day/],
    ['--colour a', /^There is no option --colour; did you mean --color\?$/],
    ['--frobnicate a', /^There is no option --frobnicate\.$/],
    ['-x a', /^There is no option -x; write “--” before the name of a file that begins with “-”\.$/],
    ['--toString a', /^There is no option --toString/],
    ['- -', /only once/],
    ['--color --no-color a', /^Choose one of --color and --no-color/],
  ];
  for (const [line, message] of wrong) {
    it(`refuses “${line}” in one sentence`, () => {
      assert.throws(
        () => readScanArguments(line.split(' ').filter(Boolean)),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
  }
});
