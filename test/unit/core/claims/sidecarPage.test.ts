import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import schema from '../../../../src/core/claims/claims-sidecar.v1.schema.json';
import { ruleFindings } from '../../../../src/core/claims/rules';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { valuesOf } from '../yaml/checking/schemaValues';

const PAGE = readFileSync(path.join(__dirname, '../../../../docs/sidecar.md'), 'utf8');

/** The part of the page under a heading. */
function section(heading: string): string {
  const [, behind] = PAGE.split(`\n${heading}\n`);
  assert.ok(behind !== undefined, heading);
  return behind.split(/\n#+ /, 1)[0]!;
}

/** The rows of a part's table, by the key that each begins with. */
function rows(part: string): ReadonlyMap<string, string> {
  return new Map(
    [...part.matchAll(/^\| `(?<key>\w+)` +\|(?<fits>.*)\|$/gm)].map(({ groups }) => [groups!.key!, groups!.fits!]),
  );
}

/** Where the page tells of the keys of a map; those of other lists stand in the row of their list. */
const SECTIONS: readonly (readonly [place: string, heading: string])[] = [
  ['', '## At the top'],
  ['article', '## The article'],
  ['claims.0', '## Claims'],
  ['claims.0.anchors.0', '### Anchors'],
  ['claims.0.said', '### Dates'],
  ['claims.0.due', '### Dates'],
  ['actors.0', '## Actors'],
  ['decisions.0', '## Decisions'],
];

describe('the page on the sidecar', () => {
  const values = valuesOf(schema).filter(({ path: steps }) => steps.length > 0 && steps.at(-1) !== '0');
  const rowOf = (steps: readonly string[]) => {
    for (let depth = steps.length - 1; depth >= 0; depth--) {
      const heading = SECTIONS.find(([place]) => place === steps.slice(0, depth).join('.'))?.[1];
      if (heading !== undefined) return rows(section(heading)).get(steps[depth]!) ?? '';
    }
    return '';
  };

  it('has a row for every key of the schema, or names it in the row of its list', () => {
    assert.ok(values.length > 70);
    const untold = values.filter(({ path: steps }) => {
      const key = steps.at(-1)!;
      const own = SECTIONS.some(([place]) => place === steps.slice(0, -1).join('.'));
      return own ? rowOf(steps) === '' : !rowOf(steps).includes(`\`${key}\``);
    });
    assert.deepEqual(
      untold.map(({ path: steps }) => steps.join('.')),
      [],
    );
  });

  it('names every value that a key of the schema may have, and no other key', () => {
    const untold = values.flatMap(({ path: steps, node }) =>
      ((node.enum as readonly string[] | undefined) ?? [])
        .filter((value) => {
          // The status of a history is that of its claim.
          const place = steps.includes('history') ? ['claims', '0', steps.at(-1)!] : steps;
          return !rowOf(place).includes(`\`${value}\``);
        })
        .map((value) => `${steps.join('.')}: ${value}`),
    );
    assert.deepEqual(untold, []);
    for (const [place, heading] of SECTIONS) {
      const known = values.filter(({ path: steps }) => steps.slice(0, -1).join('.') === place);
      assert.deepEqual([...rows(section(heading)).keys()].sort(), known.map(({ path: steps }) => steps.at(-1)!).sort());
    }
  });

  it('has an example that is all right', () => {
    const [, example] = /```yaml\n(?<yaml>[\s\S]*?)```/.exec(PAGE)!;
    const { value, problems } = readSidecar(example!);
    assert.deepEqual(problems, []);
    assert.deepEqual([value.claims.length, value.actors.length], [2, 2]);
    assert.deepEqual(ruleFindings({ sidecar: value }, {}), []);
  });

  it('gives ids and dates that the format takes', () => {
    const ids = [...PAGE.matchAll(/`(?<id>c-\w{4,})`/g)].map(({ groups }) => groups!.id!);
    assert.ok(ids.length > 0);
    for (const id of ids) assert.match(id, new RegExp(schema.definitions.claimId.pattern));
    const moments = [...PAGE.matchAll(/`"(?<moment>[\d-]+T[^"]+)"`/g)].map(({ groups }) => groups!.moment!);
    assert.equal(moments.length, 3);
    for (const moment of moments) assert.match(moment, new RegExp(schema.definitions.instant.pattern));
  });
});
