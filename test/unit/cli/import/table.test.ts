import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { TEXT } from '../../core/exchange/example';
import { run, temporaryFolder } from '../runner';

describe('bluepencil import of a table', () => {
  const { file, at } = temporaryFolder();

  /** An article without claims; gives its path. */
  function article(): string {
    rmSync(at('ferry.txt.claims.yaml'), { force: true });
    return file('ferry.txt', TEXT);
  }
  const claims = () => readSidecar(readFileSync(at('ferry.txt.claims.yaml'), 'utf8')).value.claims;

  it('says first what the columns are taken for, then puts each row where its words stand', async () => {
    const name = article();
    const table = file('a.csv', 'Zitat;Sprecher;Haltung;Zink\nwe will strike from 25 May;Mara Lindqvist;ja;1\n');
    const dry = await run('import', '--dry-run', table, name);
    assert.deepEqual([dry.exitCode, dry.errors], [0, '']);
    assert.match(
      dry.output,
      /^.*a\.csv: a table of 1 row \(semicolons\)\. Its columns are taken for:\n {2}Zitat: quote\n/,
    );
    assert.match(dry.output, /Zink: not taken \(use --map "Zink=FIELD" to take it\)\n/);
    assert.equal(existsSync(at('ferry.txt.claims.yaml')), false);
    assert.equal((await run('import', table, name)).exitCode, 0);
    assert.deepEqual(
      claims().map(({ claimant, polarity, anchors }) => [claimant, polarity, anchors[0]?.start !== undefined]),
      [['mara-lindqvist', 'asserts', true]],
    );
    assert.match((await run('import', table, name)).output, /: 0 claims added, 1 already there\.\n$/);
  });

  it('says how many claims stand at words that are not quite those of the table', async () => {
    const name = article();
    const table = file('a.csv', 'quote\nwe will go on strike from 25 May\n');
    assert.match(
      (await run('import', table, name)).output,
      /: 1 claim added, 1 whose words differ from the article \(/,
    );
  });

  it('takes columns for what is said by --map, and asks for columns and fields that there are', async () => {
    const name = article();
    const table = file('a.csv', 'zinc,lead,note\nwe will strike from 25 May,look,no\n');
    const without = await run('import', table, name);
    assert.equal(without.exitCode, 2);
    assert.match(
      without.errors,
      /No column is known to have the quotes\. .* zinc, lead, note\. .*--map "COLUMN=quote"/,
    );
    await run('import', '--map', 'zinc=quote', '--map', '#2=note', '--map', 'Note=', table, name);
    assert.equal(claims()[0]?.note, 'look');
    for (const [map, message] of [
      ['iron=quote', /There is no column “iron” for --map; the columns are “zinc”, “lead”, “note”\./],
      ['zinc=qoute', /There is no field “qoute” for --map; did you mean “quote”\?/],
      ['zinc', /--map needs a column and a field/],
    ] as const)
      assert.match((await run('import', '--map', map, table, name)).errors, message);
  });

  it('reads what Excel writes, and tells each row that it cannot place or read', async () => {
    const name = article();
    const text =
      'quote;note\r\ntea & <biscuits>;\x84gr\xfcn\x93 \x96\r\nnowhere at all to be found;x\r\n"tea;y\r\na;b;c\r\n';
    writeFileSync(at('excel.csv'), Buffer.from(text, 'latin1'));
    const { exitCode, errors, output } = await run('import', at('excel.csv'), name);
    assert.equal(exitCode, 1);
    assert.match(errors, /excel\.csv: it is not UTF-8, and was read as Windows-1252/);
    assert.match(errors, /excel\.csv:3: Row 3 has no definite place: its words are not in ferry\.txt\./);
    assert.match(errors, /excel\.csv:4: Row 4 is left out: a quotation mark/);
    assert.match(errors, /excel\.csv:5: Row 5 is left out: it has 3 cells/);
    assert.match(output, /: 2 claims added, 1 without a definite place in the article\.\n$/);
    assert.deepEqual(
      claims()
        .map(({ note }) => note)
        .sort(),
      ['x', '„grün“ –'],
    );
  });

  it('asks for a table where a workbook is given', async () => {
    const { exitCode, errors } = await run('import', file('a.csv', 'PK\x03\x04'), article());
    assert.equal(exitCode, 2);
    assert.match(errors, /is a workbook\. In the spreadsheet, save it as “CSV UTF-8”/);
  });
});
