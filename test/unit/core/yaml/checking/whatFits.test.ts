import assert from 'node:assert/strict';
import sidecarSchema from '../../../../../src/core/claims/claims-sidecar.v1.schema.json';
import actorsSchema from '../../../../../src/core/knowledge/actors.v1.schema.json';
import codebookSchema from '../../../../../src/core/knowledge/codebook.v1.schema.json';
import { fitWords } from '../../../../../src/cli/wording/fit';
import { FIT_NAMES, fitOf, type SchemaNode } from '../../../../../src/core/yaml/checking/whatFits';
import { valuesOf } from './schemaValues';

const SCHEMAS: readonly SchemaNode[] = [sidecarSchema, actorsSchema, codebookSchema];
const LIMITS = ['pattern', 'minLength', 'minimum', 'maximum', 'minItems', 'anyOf'];

describe('what fits', () => {
  it('is known of each value that a schema asks more of than its type', () => {
    const limited = SCHEMAS.flatMap((schema) =>
      valuesOf(schema)
        .filter(({ node }) => LIMITS.some((limit) => limit in node))
        .map(({ path }) => ({ path: path.join('.'), fit: fitOf(schema, path) })),
    );
    assert.ok(limited.length > 30);
    assert.deepEqual(
      limited.filter(({ fit }) => fit === undefined),
      [],
    );
    const names = new Set(limited.map(({ fit }) => fit!.fits));
    assert.deepEqual([...names].sort(), [...FIT_NAMES].sort());
  });

  it('is nothing where any text will do, or there is no such key', () => {
    for (const path of [['claims', '0', 'note'], ['claims', '0', 'x_mine', '3'], ['article'], []])
      assert.equal(fitOf(sidecarSchema, path), undefined, path.join('.'));
  });

  it('has its limits with it', () => {
    assert.deepEqual(fitOf(sidecarSchema, ['claims', '3', 'confidence'])?.facts, { fits: 'number', least: 0, most: 1 });
    assert.deepEqual(fitOf(sidecarSchema, ['claims', '3', 'anchors', '0', 'end'])?.facts, {
      fits: 'wholeNumber',
      least: 0,
    });
  });

  it('is said of each in words of its own', () => {
    const said = FIT_NAMES.map((fits) => fitWords({ fits, least: 0, most: 1, key: '' }));
    assert.equal(new Set(said).size, FIT_NAMES.length);
    for (const words of said) assert.match(words ?? '', /^(?:write|remove) /);
  });
});
