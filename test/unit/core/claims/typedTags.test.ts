import assert from 'node:assert/strict';
import { typedTags } from '../../../../src/core/claims/typedTags';

describe('tags that an editor types', () => {
  it('are parted by commas and by semicolons, and each is one', () =>
    assert.deepEqual(typedTags(' night shifts; safety, talks,;safety ', []), ['night shifts', 'safety', 'talks']));

  it('may be there already with a semicolon in it', () =>
    assert.deepEqual(typedTags('pay; hours, safety; quay', ['pay; hours']), ['pay; hours', 'safety', 'quay']));
});
