import assert from 'node:assert/strict';
import { isAnnotated, readFolderSettings, withAnnotatedFolder } from '../../../../src/core/workspace/folderSettings';

describe('folder settings', () => {
  it('switch a folder and all below it on', () => {
    const settings = readFolderSettings('annotate:\n  - desk/articles/\n').value;
    assert.equal(isAnnotated(settings, 'desk/articles/a.txt'), true);
    assert.equal(isAnnotated(settings, 'desk/articles/old/a.txt'), true);
    assert.equal(isAnnotated(settings, 'desk/articles2/a.txt'), false);
    assert.equal(isAnnotated(settings, 'a.txt'), false);
    assert.equal(isAnnotated(readFolderSettings('annotate: ["."]').value, 'a.txt'), true);
  });

  it('are begun with a word on what they are, and extended', () => {
    const first = withAnnotatedFolder(undefined, 'desk')!;
    assert.match(first, /^# Blue Pencil/);
    assert.deepEqual(readFolderSettings(first).value.annotate, ['desk']);
    const second = withAnnotatedFolder(first, 'wire')!;
    assert.deepEqual(readFolderSettings(second).value.annotate, ['desk', 'wire']);
    assert.equal(withAnnotatedFolder(second, 'desk'), second);
  });

  it('are left alone where they are broken', () => {
    assert.equal(withAnnotatedFolder('annotate: [\n', 'desk'), undefined);
    assert.equal(readFolderSettings('annotate: [\n').problems.length > 0, true);
  });
});
