import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf } from '../../../../src/core/article';
import { articleProblems } from '../../../../src/core/articleProblems';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { readActorsFile } from '../../../../src/core/knowledge/actorsFile';
import { readCodebook } from '../../../../src/core/knowledge/codebookFile';
import { readFolderSettings } from '../../../../src/core/workspace/folderSettings';

const ROOT = path.join(__dirname, '../../../..');
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** The file that an example is of, by its first key; each is a whole file. */
const READERS: Readonly<Record<string, (text: string) => { readonly problems: readonly object[] }>> = {
  format: readSidecar,
  actors: readActorsFile,
  rules: readFolderSettings,
  tags: readCodebook,
};

describe('the examples in the README', () => {
  const examples = [...README.matchAll(/^```yaml\n(?<text>[\s\S]*?)^```$/gm)].map(({ groups }) => groups!.text!);

  it('are whole files, which are read as they stand', () => {
    const kinds = examples.map((text) => /^\w+/.exec(text)?.[0] ?? '');
    assert.deepEqual(kinds, ['format', 'format', 'actors', 'rules', 'tags']);
    for (const [index, text] of examples.entries()) assert.deepEqual(READERS[kinds[index]!]!(text).problems, [], text);
  });

  it('of a sidecar fits the sample that it names, with nothing to mend', () => {
    const [sidecar = ''] = examples;
    const { file = '' } = readSidecar(sidecar).value.article;
    const text = readFileSync(path.join(ROOT, 'samples', file), 'utf8');
    const article = articleOf({ file, text, sidecar });
    assert.deepEqual(articleProblems(article, {}), []);
    const [{ claim, placements: [place] = [] } = assert.fail()] = article.claims;
    assert.ok(place !== undefined && 'start' in place);
    assert.equal(text.slice(place.start, place.end), claim.anchors[0]!.exact);
  });
});
