import assert from 'node:assert/strict';
import { ArticleText, locate } from '../../../../../src/core/claims/anchor';
import { AFTER, ARTICLE, BEFORE, QUOTE, plain, shown, tagged } from './placing';

describe('anchors from elsewhere', () => {
  it('are lost without a quote, and never the whole text', () => {
    const placed = locate(new ArticleText('Some text.'), [{ exact: '' }, { exact: ' \n', start: 0, end: 10 }]);
    assert.deepEqual(
      placed.map(({ state }) => state),
      ['lost', 'lost'],
    );
  });

  it('are placed by the quote alone where it is unique', () => {
    const text = plain(ARTICLE);
    const [placement] = locate(new ArticleText(text), [{ exact: QUOTE }]);
    assert.equal(shown(text, placement!), `moved: ${QUOTE}`);
  });

  const PAY = 'The company must pay. The company will not.';
  const bare: readonly (readonly [what: string, exact: string, text: string, expected: string])[] = [
    ['a word that stands twice, close by', 'company', PAY, 'ambiguous'],
    ['a word at the very beginning that stands twice', 'The company', PAY, 'ambiguous'],
    ['a word right beside itself', 'company', 'company company', 'ambiguous'],
    ['a word that stands three times', 'company', 'a company. a company. a company.', 'ambiguous'],
    [
      'five words that stand twice',
      'union must pay all workers',
      'The union must pay all workers today. The union must pay all workers today.',
      'ambiguous',
    ],
    ['a word that stands twice, far apart', 'company', `The company. ${BEFORE.repeat(20)} The company.`, 'ambiguous'],
    ['a word that stands all over a long text', 'on', `${BEFORE}${AFTER} `.repeat(400), 'ambiguous'],
    ['a common word that stands once', 'the', `${BEFORE.replace('The', 'A')} It is the end.`, 'moved: the'],
    [
      'a word that stands just so once, and else at the beginning of sentences',
      'the company',
      'The company said no. The company left. Then the company came back. The company stayed.',
      'moved: the company',
    ],
    ['a word that stands once as a word, and once in a longer one', 'port', 'Sports at the port.', 'moved: port'],
    ['words over a line break', 'must pay', 'The company must\npay. It will not.', 'moved: must\npay'],
    ['words that stand nowhere', 'sack the directors', PAY, 'lost'],
    ['a word that stands nowhere', 'union', PAY, 'lost'],
  ];
  for (const [what, exact, text, expected] of bare) {
    it(`without context: ${what}`, () =>
      assert.equal(shown(text, locate(new ArticleText(text), [{ exact }])[0]!), expected));
  }

  const NEWS = [
    'Dock strike enters its second week',
    'Share on X   Share on Facebook   Email this article',
    'The strike at the port of Velmora entered its second week on Monday. The union demanded that the council reopen the ferry talks by Friday. The minister, Mara Lindqvist, said that the strike had cost the town 14 million crowns.',
  ].join('\n\n');
  const partly: readonly (readonly [what: string, exact: string, expected: string])[] = [
    ['a word of it', 'not in the article at all', 'lost'],
    ['its subject', 'the strike was illegal', 'lost'],
    ['its subject, a name', 'Mara Lindqvist has resigned', 'lost'],
    ['its common words', 'on Sunday that the port would', 'lost'],
    ['all but a word', 'entered its third week on Monday', 'changed: entered its second week on Monday'],
    [
      'all but some small words',
      'demanded the council should reopen ferry talks by Friday',
      'changed: demanded that the council reopen the ferry talks by Friday',
    ],
  ];
  for (const [what, exact, expected] of partly) {
    it(`of which the text has only ${what} are placed by how much that is: “${exact}”`, () =>
      assert.equal(shown(NEWS, locate(new ArticleText(NEWS), [{ exact }])[0]!), expected));
  }

  it('name every place that they may mean', () => {
    const [placement] = locate(new ArticleText(PAY), [{ exact: 'company' }]);
    assert.ok(placement?.state === 'ambiguous');
    assert.deepEqual(
      placement.candidates.map(({ start, end }) => [start, end]),
      [
        [4, 11],
        [26, 33],
      ],
    );
  });

  it('are told apart by a context that is short, or stands on one side only', () => {
    const starts = (anchor: { prefix?: string; suffix?: string }) => {
      const [placement] = locate(new ArticleText(PAY), [{ exact: 'company', ...anchor }]);
      return 'start' in placement! ? placement.start : placement!.state;
    };
    assert.equal(starts({ suffix: ' will' }), 26);
    assert.equal(starts({ suffix: ' must pay' }), 4);
    assert.equal(starts({ prefix: 'pay. The ' }), 26);
    assert.equal(starts({ prefix: 'The ' }), 'ambiguous');
  });

  it('are found though who wrote their context down left out what parts it from the words', () => {
    const text = 'The treasurer Lars Bode said at dawn he was tired. The minister did not comment.';
    const article = new ArticleText(text);
    for (const context of [{ prefix: 'dawn he was tired' }, { prefix: 'tired' }]) {
      const [placement] = locate(article, [{ exact: 'The minister did not comment', ...context }]);
      assert.equal(shown(text, placement!), 'moved: The minister did not comment', JSON.stringify(context));
    }
  });

  it('are not taken for those of a context that is nowhere, or in another sentence, and are no fragment of them', () => {
    const text = 'The treasurer Lars Bode said at dawn he was tired. The minister did not comment.';
    for (const context of [{ suffix: 'end' }, { prefix: 'Ann Moe' }, { prefix: 'Lars Bode' }]) {
      const [placement] = locate(new ArticleText(text), [{ exact: 'minister did not comment', ...context }]);
      assert.equal(placement!.state, 'lost', JSON.stringify(context));
    }
  });

  it('are found where their whole sentence was moved away from all that stood around it', () => {
    const text = 'Talks began on Monday in Bergen.\n\nShips lay at anchor outside. The minister did not comment.';
    const context = { prefix: 'Port news\n\n', suffix: ' Talks began on Monday in Bergen' };
    const [placement] = locate(new ArticleText(text), [{ exact: 'The minister did not comment.', ...context }]);
    assert.equal(shown(text, placement!), 'moved: The minister did not comment.');
  });

  it('are never put on the first of two places by a context that is nowhere', () => {
    const [placement] = locate(new ArticleText(PAY), [{ exact: 'company', prefix: 'Nobody heard of this ' }]);
    assert.ok(placement && !('start' in placement), placement?.state);
  });

  it('stand where they say, if all that they say is so', () => {
    const second = { exact: 'company', start: 26 };
    const article = new ArticleText(PAY);
    const places = locate(article, [
      second,
      { ...second, prefix: 'The ', suffix: ' will' },
      { ...second, start: 20 },
      { ...second, text_hash: '0123456789ab' },
    ]);
    assert.deepEqual(
      places.map((place) => ('start' in place ? `${place.state} ${place.start}` : place.state)),
      ['exact 26', 'exact 26', 'ambiguous', 'ambiguous'],
    );
  });

  it('may begin and end in blanks, which do not count', () => {
    const text = plain(ARTICLE);
    const article = new ArticleText(text);
    const exact = `  ${QUOTE}\n`;
    const start = text.indexOf(QUOTE);
    const anchors = [
      { exact },
      { exact, start, text_hash: article.hash },
      // As a tool counts that takes in the blank before the words.
      { exact: ` ${QUOTE} `, start: start - 1, text_hash: article.hash },
    ];
    assert.deepEqual(
      locate(article, anchors).map((placement) => shown(text, placement)),
      [`moved: ${QUOTE}`, `exact: ${QUOTE}`, `exact: ${QUOTE}`],
    );
    assert.equal(shown(`New. ${text}`, locate(new ArticleText(`New. ${text}`), anchors)[1]!), `moved: ${QUOTE}`);
    const wrapped = { exact: `${QUOTE.replace('reopen ', 'reopen\n')}\n` };
    assert.equal(shown(text, locate(article, [wrapped])[0]!), `moved: ${QUOTE}`);
  });

  it('may count units of the raw text', () => {
    const text = `\ufeffVelmora.\r\n\r\n${QUOTE}.\r\n`;
    const article = new ArticleText(text);
    const anchor = { exact: QUOTE, start: text.indexOf(QUOTE), text_hash: article.hash };
    assert.equal(shown(text, locate(article, [anchor])[0]!), `exact: ${QUOTE}`);
  });

  it('do not trust a position whose words are others', () => {
    const text = plain(ARTICLE);
    const article = new ArticleText(text);
    const [placement] = locate(article, [
      { ...tagged(ARTICLE).anchors[0]!, start: 3, end: 20, text_hash: article.hash },
    ]);
    assert.equal(shown(text, placement!), `moved: ${QUOTE}`);
  });
});
