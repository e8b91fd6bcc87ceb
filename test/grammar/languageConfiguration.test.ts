import assert from 'node:assert/strict';
import configuration from '../../syntaxes/article.language-configuration.json';

describe('the word pattern of articles', () => {
  const { pattern, flags } = configuration.wordPattern;
  const wordsOf = (text: string) => [...text.matchAll(new RegExp(pattern, `${flags}g`))].map(([word]) => word);

  it('keeps names, numbers and abbreviations whole', () => {
    assert.deepEqual(wordsOf("Lars-Erik O'Neill’s U.S. team paid 1,500.50 at 9:15 – to Šimoník (“Straße”)."), [
      'Lars-Erik',
      "O'Neill’s",
      'U.S.',
      'team',
      'paid',
      '1,500.50',
      'at',
      '9:15',
      'to',
      'Šimoník',
      'Straße',
    ]);
  });

  it('leaves quotation marks, dashes and a closing apostrophe outside', () => {
    assert.deepEqual(wordsOf("'the workers' – “Nobody”—said"), ['the', 'workers', 'Nobody', 'said']);
  });

  it('never matches nothing', () => assert.equal(new RegExp(pattern, flags).exec(' — “” … '), null));
});

describe('the pairs of articles', () => {
  it('close what they open, each once', () => {
    const pairs = configuration.autoClosingPairs.map(({ open, close }) => [open, close]);
    const surrounding = new Map(configuration.surroundingPairs as [string, string][]);
    for (const [open, close] of pairs) assert.equal(surrounding.get(open!), close);
    assert.equal(new Set(pairs.map(([open]) => open)).size, pairs.length);
  });
});
