import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { version } from '../../../../package.json';
import { RULES } from '../../../../src/core/claims/rules/table';
import { readFailureWords } from '../../../../src/cli/wording/readFailure';
import { run } from '../runner';

const DEMAND = '{ id: c-0000000001, kind: demand, anchors: [{ exact: Mara }], tags: [🚢, fery] }';
const SIDECAR = `format: claims-sidecar/1\nclaims: [${DEMAND}]\n`;

/** As much of the SARIF 2.1.0 schema as the log uses, by hand: what must be there, and of what type. */
interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly help: { readonly text: string };
          readonly defaultConfiguration: { readonly level: string };
        }[];
      };
    };
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: {
            readonly startLine: number;
            readonly startColumn: number;
            readonly endLine: number;
            readonly endColumn: number;
          };
        };
      }[];
    }[];
  }[];
}

describe('bluepencil check, in a folder with rules of its own', () => {
  let folder = '';
  let home = '';
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  beforeEach(() => {
    home = process.cwd();
    folder = mkdtempSync(path.join(tmpdir(), 'bluepencil-'));
    process.chdir(folder);
    write('news/a.txt', 'Mara.\n');
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });
  const text = async (...args: readonly string[]) => {
    const { output, errors, exitCode } = await run('check', ...args);
    assert.equal(errors, '');
    return [exitCode, ...output.split('\n').filter(Boolean)];
  };
  const sarif = async (...args: readonly string[]) =>
    JSON.parse((await run('check', '--format', 'sarif', ...args)).output) as Sarif;

  it('holds tags against the codebook, and counts columns in UTF-16 units', async () => {
    write('news/a.txt.claims.yaml', SIDECAR);
    write('.bluepencil/codebook.yaml', 'tags:\n  - { id: ferry }\n');
    assert.deepEqual(await text('news/a.txt'), [
      1,
      'news/a.txt.claims.yaml:2:36 warning claim.demand-without-addressee The demand c-0000000001 does not say who it is addressed to; add “addressee”, or choose another kind.',
      'news/a.txt.claims.yaml:2:79 warning claim.unknown-tag “🚢” is not in the codebook; correct the tag or add it there.',
      'news/a.txt.claims.yaml:2:83 warning claim.unknown-tag “fery” is not in the codebook; correct the tag (perhaps “ferry”) or add it there.',
    ]);
  });

  it('knows the actors of the register, and the claims of other articles in the folder', async () => {
    const relations =
      'relations: [{ type: repeats, target: "../b%20🚢.txt#c-0000000002" }, { type: repeats, target: "../../b.txt#c-0000000002" }]';
    write('.bluepencil/actors.yaml', 'actors:\n  - { id: mara, name: Mara }\n');
    write('b%20🚢.txt.claims.yaml', SIDECAR.replaceAll('c-0000000001', 'c-0000000002'));
    write(
      'news/a.txt.claims.yaml',
      `format: claims-sidecar/1\nclaims: [{ id: c-0000000001, kind: other, claimant: mara, anchors: [{ exact: Mara }], ${relations} }]\n`,
    );
    assert.deepEqual(await text('news/a.txt'), [
      1,
      'news/a.txt.claims.yaml:2:181 warning claim.unresolved-relation Claim c-0000000001 has a relation to “../../b.txt#c-0000000002”, which is outside this folder; correct or delete it.',
    ]);
  });

  it('grades what it finds as the folder’s settings say', async () => {
    write('news/a.txt.claims.yaml', SIDECAR);
    const rule = 'claim.demand-without-addressee';
    const graded = async (severity: string, ...args: readonly string[]) => {
      write('.bluepencil/settings.yaml', `annotate: ["."]\nrules:\n  ${rule}: ${severity}\n`);
      return (await text(...args, 'news/a.txt')).map((line) => String(line).split(' ').slice(0, 3).join(' '));
    };
    const line = (severity: string) => `news/a.txt.claims.yaml:2:36 ${severity} ${rule}`;
    assert.deepEqual(await graded('error'), ['1', line('error')]);
    assert.deepEqual(await graded('information'), ['1', line('info')]);
    assert.deepEqual(await graded('hint'), ['0', line('hint')]);
    assert.deepEqual(await graded('off'), ['0']);
    assert.deepEqual(await graded('warning', '--fail-on', 'error'), ['0', line('warning')]);
    assert.deepEqual(await graded('error', '--fail-on', 'error'), ['1', line('error')]);
    assert.deepEqual(await graded('warning', '--fail-on', 'warning'), ['1', line('warning')]);
    assert.deepEqual(await graded('hint', '--fail-on', 'hint'), ['1', line('hint')]);
    assert.deepEqual(await graded('error', '--fail-on', 'never'), ['0', line('error')]);
  });

  it('tells curly quotation marks in the files that articles share: graver where something is left out for them', async () => {
    write('news/a.txt.claims.yaml', 'format: claims-sidecar/1\n');
    write('.bluepencil/actors.yaml', 'actors:\n  - { id: “mara”, name: “Mara” }\n');
    assert.deepEqual(await text('news/a.txt'), [
      1,
      '.bluepencil/actors.yaml:2:11 error actors-curly-quotes “id” is in curly quotation marks, which YAML does not treat as quotation marks, so they are read as part of the text: “mara”; replace them with straight ones (").',
      '.bluepencil/actors.yaml:2:25 warning actors-curly-quotes “name” is in curly quotation marks, which YAML does not treat as quotation marks, so they are read as part of the text: “Mara”; replace them with straight ones (").',
    ]);
  });

  it('tells files beside those that articles share which are not read for their names, once for all articles', async () => {
    write('news/a.txt.claims.yaml', 'format: claims-sidecar/1\n');
    write('news/b.txt', 'Mara.\n');
    for (const name of ['actors.yml', 'Codebook.yaml', 'codebook.yaml', 'setings.yaml', 'notes.yaml', 'actors.yaml~'])
      write(`.bluepencil/${name}`, '');
    const [exitCode, ...lines] = await text('news/a.txt', 'news/b.txt');
    assert.equal(exitCode, 1);
    assert.deepEqual(
      lines.filter((one) => String(one).includes('file-shared-misnamed')).map((one) => String(one).split(':1:1 ')[0]),
      // A disk for which capitals are no difference has one codebook alone.
      ['Codebook.yaml', 'actors.yml', 'setings.yaml']
        .filter((name) => readdirSync(path.join(folder, '.bluepencil')).includes(name))
        .map((name) => `.bluepencil/${name}`),
    );
    assert.ok(
      lines.includes(
        '.bluepencil/setings.yaml:1:1 warning file-shared-misnamed This file is not read because of its name: if it should hold the settings of the folder, rename it to “settings.yaml”, or move its contents there.',
      ),
      lines.join('\n'),
    );
  });

  it('tells what is wrong with the files that articles share, once for all of them', async () => {
    write('news/a.txt.claims.yaml', 'format: claims-sidecar/1\n');
    write('news/b.txt', 'Mara.\n');
    write(
      '.bluepencil/settings.yaml',
      'rules:\n  claim.duplicat: error\n  claim.duplicate: loud\n  sidecar.unreadable: off\n  anchor.lost: warn\nanotate: [news]\n',
    );
    write(
      '.bluepencil/codebook.yaml',
      'tags:\n  - { label: Ferry }\n  - { id: sea, parent: water, color: "#2060c0" }\n',
    );
    write(
      '.bluepencil/actors.yaml',
      'actors:\n  - { id: mara, name: Mara }\n  - { id: mara, name: Lind }\n  - { name: Moe }\n',
    );
    assert.deepEqual(await text('news/a.txt', 'news/b.txt'), [
      1,
      '.bluepencil/actors.yaml:3:11 error actors-duplicate-id Two actors have the id “mara”; give one another id.',
      '.bluepencil/actors.yaml:4:5 error actors-missing-key “id” is missing in actor 3; add it: write lowercase letters, digits and hyphens, as in “mara-lindqvist”.',
      '.bluepencil/codebook.yaml:2:5 error codebook-missing-key “id” is missing in tag 1; add it.',
      '.bluepencil/codebook.yaml:3:24 warning codebook-unknown-parent No tag has the id “water”; add it, or correct “parent”.',
      '.bluepencil/codebook.yaml:3:31 warning codebook-misspelt-key Blue Pencil does not know the key “color” here, and does not read its value; correct it (perhaps “colour”) unless it is a key of your own.',
      '.bluepencil/settings.yaml:2:3 error settings-unknown-rule There is no rule “claim.duplicat” whose severity can be set (perhaps “claim.duplicate”); “bluepencil help check” lists them.',
      '.bluepencil/settings.yaml:3:20 error settings-unknown-severity “loud” is not a valid severity; choose one of error, warning, information, hint, off.',
      '.bluepencil/settings.yaml:4:3 error settings-unknown-rule There is no rule “sidecar.unreadable” whose severity can be set; “bluepencil help check” lists them.',
      '.bluepencil/settings.yaml:5:16 error settings-unknown-severity “warn” is not a valid severity; choose one of error, warning, information, hint, off (perhaps “warning”).',
      '.bluepencil/settings.yaml:6:1 warning settings-misspelt-key Blue Pencil does not know the key “anotate” here, and does not read its value; correct it (perhaps “annotate”) unless it is a key of your own.',
    ]);
  });

  it('says in plain words that a file of the folder cannot be read', async () => {
    write('news/a.txt.claims.yaml', 'format: claims-sidecar/1\n');
    mkdirSync(path.join(folder, '.bluepencil/codebook.yaml'), { recursive: true });
    assert.deepEqual(await text('news/a.txt'), [
      1,
      '.bluepencil/codebook.yaml:1:1 error file-unreadable The file cannot be read: it is a folder.',
    ]);
    const failed = { failure: 'noPermission', detail: 'EACCES: permission denied, open' } as const;
    assert.equal(readFailureWords(failed, 'it'), 'you have no permission to read it');
  });

  it('says where a file of the folder is no UTF-8 text, and goes by the rest of it', async () => {
    write('news/a.txt.claims.yaml', 'format: claims-sidecar/1\n');
    const latin1 = Buffer.from('tags:\n  - id: talks\n    label: Gespr\u00e4che\n', 'latin1');
    mkdirSync(path.join(folder, '.bluepencil'), { recursive: true });
    writeFileSync(path.join(folder, '.bluepencil/codebook.yaml'), latin1);
    assert.deepEqual(await text('news/a.txt'), [
      1,
      '.bluepencil/codebook.yaml:3:17 error file-not-utf8 Some bytes are not UTF-8 text, the first of them here; save the file as UTF-8.',
    ]);
  });

  it('writes SARIF that says where each problem is: lines, UTF-16 columns, ends exclusive', async () => {
    const crlf = '\ufeff' + SIDECAR.replaceAll('\n', '\r\n').replace('kind: demand', 'kind: wish');
    write('news/a.txt.claims.yaml', crlf);
    write('news/50% 🚢 #1.txt', 'Mara.\n');
    write('news/50% 🚢 #1.txt.claims.yaml', SIDECAR);
    write('.bluepencil/codebook.yaml', 'tags: []\n');
    const { runs, ...log } = await sarif('news/a.txt', 'news/50% 🚢 #1.txt', 'news/gone.txt');
    assert.deepEqual(log, { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' });
    assert.equal(runs.length, 1);
    const [{ tool, columnKind, results } = assert.fail()] = runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual([tool.driver.name, tool.driver.version], ['Blue Pencil', version]);
    assert.deepEqual(
      results.map(({ ruleId, level, locations: [at] }) => {
        const { artifactLocation, region } = at!.physicalLocation;
        return [ruleId, level, artifactLocation.uri, region && Object.values(region).join(' ')];
      }),
      [
        ['sidecar.schema', 'error', 'news/a.txt.claims.yaml', '2 36 2 40'],
        ['claim.demand-without-addressee', 'warning', 'news/50%25%20%F0%9F%9A%A2%20%231.txt.claims.yaml', '2 36 2 42'],
        ['claim.unknown-tag', 'warning', 'news/50%25%20%F0%9F%9A%A2%20%231.txt.claims.yaml', '2 79 2 81'],
        ['claim.unknown-tag', 'warning', 'news/50%25%20%F0%9F%9A%A2%20%231.txt.claims.yaml', '2 83 2 87'],
        ['file.unreadable', 'error', 'news/gone.txt', undefined],
      ],
    );
  });

  it('describes each rule in SARIF, and each result by its rule', async () => {
    write('news/a.txt.claims.yaml', SIDECAR);
    const [{ tool, results } = assert.fail()] = (await sarif('news/a.txt')).runs;
    const { rules } = tool.driver;
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    for (const { shortDescription, help, defaultConfiguration } of rules) {
      assert.match(shortDescription.text, /\.$/);
      assert.match(help.text, /\. .*\.$/);
      assert.ok(['error', 'warning', 'note'].includes(defaultConfiguration.level));
    }
    assert.equal(results.length, 1);
    for (const { ruleId, ruleIndex, message } of results) {
      assert.equal(rules[ruleIndex]?.id, ruleId);
      assert.match(message.text, /\.$/);
    }
  });

  it('writes a log without results where nothing is wrong, and an address for what lies elsewhere', async () => {
    const clean = await run('check', '--format', 'sarif', 'news/a.txt');
    assert.equal(clean.exitCode, 0);
    assert.deepEqual((JSON.parse(clean.output) as Sarif).runs[0]!.results, []);
    process.chdir('news');
    write('b c.txt', 'Mara.\n');
    write('b c.txt.claims.yaml', SIDECAR);
    const [{ results } = assert.fail()] = (await sarif('../b c.txt')).runs;
    const { uri } = results[0]!.locations[0]!.physicalLocation.artifactLocation;
    assert.equal(new URL(uri).protocol, 'file:');
    assert.match(uri, /\/b%20c\.txt\.claims\.yaml$/);
  });

  it('gives the same in JSON by --json and by --format json', async () => {
    write('news/a.txt.claims.yaml', SIDECAR);
    assert.deepEqual(await run('check', '--json', 'news/a.txt'), await run('check', '--format', 'json', 'news/a.txt'));
  });
});
