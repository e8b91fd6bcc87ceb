import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULE_SEVERITIES } from '../../../src/core/claims/rules/rule';
import { RULES, SETTABLE_RULES } from '../../../src/core/claims/rules/table';

const read = (file: string) => readFileSync(path.join(__dirname, '..', '..', '..', file), 'utf8');

describe('what is told of the rules', () => {
  it('is the same on their page as in the table of the rules', () => {
    const rows = read('docs/rules.md')
      .split('\n')
      .filter((line) => /^\| `(?:claim|anchor|sidecar|file)\./.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    assert.deepEqual(
      rows.map(([, id, severity, finds]) => [id?.replaceAll('`', ''), severity, finds]),
      RULES.map(({ id, severity, finds, ...rule }) => [
        id,
        'isFixed' in rule ? `${severity}, always` : severity,
        finds,
      ]),
    );
  });

  it('is the same in the setting as in the table of the rules', () => {
    const manifest = JSON.parse(read('package.json')) as {
      readonly contributes: {
        readonly configuration: { readonly properties: Readonly<Record<string, { readonly properties?: object }>> };
      };
    };
    const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
    const { properties } = manifest.contributes.configuration.properties['bluePencil.rules']!;
    const key = (id: string) => `setting.rules.${id.replaceAll('-', '_')}`;
    assert.deepEqual(
      properties,
      Object.fromEntries(
        SETTABLE_RULES.map(({ id }) => [id, { enum: RULE_SEVERITIES, markdownDescription: `%${key(id)}%` }]),
      ),
    );
    for (const { id, finds, severity } of SETTABLE_RULES)
      assert.equal(texts[key(id)], `${finds} Default: \`${severity}\`.`);
  });
});
