import samples from 'blue-pencil:samples';
import { bluePencil, closeEditors, openFile } from '../support/articles';
import { equal, eventually, ok } from '../support/check';

describe('the samples', () => {
  afterEach(closeEditors);

  for (const [name, text] of Object.entries(samples)) {
    if (!/\.article(?:\.txt)?$/.test(name)) continue;
    it(`has marks of every kind in ${name}`, async () => {
      const { articles } = await bluePencil();
      const document = await openFile(name, text);
      const analysis = await eventually('the article is analysed', () => articles.analysed(document));
      const kinds = new Set(analysis.marks.map(({ kind }) => kind));
      for (const kind of ['actor', 'date', 'demand'] as const)
        ok(kinds.has(kind), `there is a mark of the kind ${kind}`);
      for (const mark of analysis.marks) equal(document.getText().slice(mark.start, mark.end), mark.text);
    });
  }
});
