import { strict as assert } from 'node:assert';
import { scriptOptions } from '../../../scripts/scriptOptions';

const HELP = 'npm run weigh -- [FOLDER…]\n\n  --heavy  only what is heavy';
const CONFIG = { allowPositionals: true, options: { heavy: { type: 'boolean', default: false } } } as const;

describe('options of scripts', () => {
  it('are read as they stand', () => {
    const outcome = scriptOptions(['stones', '--heavy'], HELP, CONFIG);
    assert.ok('read' in outcome);
    assert.deepEqual([outcome.read.values.heavy, outcome.read.positionals], [true, ['stones']]);
  });

  it('explain themselves when asked', () => {
    assert.deepEqual(scriptOptions(['stones', '--help'], HELP, CONFIG), { said: HELP, exitCode: 0 });
  });

  it('name what is not known, and what is', () => {
    const outcome = scriptOptions(['--havy'], HELP, CONFIG);
    assert.ok('said' in outcome);
    assert.equal(outcome.exitCode, 2);
    assert.match(outcome.said, /^Unknown option '--havy'\.\n\nnpm run weigh/);
  });
});
