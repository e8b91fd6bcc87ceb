import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf } from '../../../../src/core/article';
import { articleProblems } from '../../../../src/core/articleProblems';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { readActorsFile } from '../../../../src/core/knowledge/actorsFile';
import { readCodebook } from '../../../../src/core/knowledge/codebookFile';
import { readFolderSettings } from '../../../../src/core/workspace/folderSettings';

const ROOT = path.join(__dirname, '../../../..');

/** The pages with examples of our files, and the first key of each example. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['format'],
  'docs/dates.md': ['format'],
  'docs/folder.md': ['actors', 'tags', 'annotate'],
  'docs/rules.md': ['rules'],
  'docs/sidecar.md': ['format'],
};

/** The file that an example is of, by its first key; each is a whole file. */
const READERS: Readonly<Record<string, (text: string) => { readonly problems: readonly object[] }>> = {
  format: readSidecar,
  actors: readActorsFile,
  annotate: readFolderSettings,
  rules: readFolderSettings,
  tags: readCodebook,
};

function examplesOn(page: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```yaml\n(?<text>[\s\S]*?)^```$/gm)].map(({ groups }) => groups!.text!);
}

describe('the examples in the README and its pages', () => {
  it('are whole files, which are read as they stand', () => {
    const pages = ['README.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)];
    assert.deepEqual(
      Object.fromEntries(
        pages
          .map((page) => [page, examplesOn(page).map((text) => /^\w+/.exec(text)?.[0] ?? '')] as const)
          .filter(([, kinds]) => kinds.length > 0),
      ),
      PAGES,
    );
    for (const text of pages.flatMap(examplesOn)) {
      const [kind = ''] = /^\w+/.exec(text) ?? [];
      assert.deepEqual(READERS[kind]!(text).problems, [], text);
    }
  });

  it('of a sidecar fits the sample that it names, with nothing to mend', () => {
    const [sidecar = ''] = examplesOn('README.md');
    const { file = '' } = readSidecar(sidecar).value.article;
    const text = readFileSync(path.join(ROOT, 'samples', file), 'utf8');
    const article = articleOf({ file, text, sidecar });
    assert.deepEqual(articleProblems(article, {}), []);
    const [{ claim, placements: [place] = [] } = assert.fail()] = article.claims;
    assert.ok(place !== undefined && 'start' in place);
    assert.equal(text.slice(place.start, place.end), claim.anchors[0]!.exact);
  });
});
